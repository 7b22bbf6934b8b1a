/* SPDX-License-Identifier: MIT */
/**
 * @file fixture_media.h
 * The smallest files of their kinds, in base64.
 */
#ifndef TESTS_MCP_SUITE_FIXTURE_MEDIA_H
#define TESTS_MCP_SUITE_FIXTURE_MEDIA_H

/** A PNG of one red pixel. */
extern const char fixture_png[];

/** A WAV of eight silent samples. */
extern const char fixture_wav[];

#endif
