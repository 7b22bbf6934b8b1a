/* SPDX-License-Identifier: MIT */
/**
 * @file version.h
 * The version of these headers, for the preprocessor.
 *
 * portkey_version() returns the version of the library that the program runs
 * with, which may be a later one.
 */
#ifndef PORTKEYADMIN_VERSION_H
#define PORTKEYADMIN_VERSION_H

/** The major version: 0 until the API is stable. */
#define PORTKEY_VERSION_MAJOR 0
/** The minor version. */
#define PORTKEY_VERSION_MINOR 1
/** The patch version. */
#define PORTKEY_VERSION_PATCH 0

/** A version as one integer that grows with it; each part is at most 255. */
#define PORTKEY_VERSION_OF(major, minor, patch) (((major) << 16) | ((minor) << 8) | (patch))

/**
 * The version as one integer, to be compared with another:
 *
 *     #if PORTKEY_VERSION_NUMBER >= PORTKEY_VERSION_OF(0, 2, 0)
 */
#define PORTKEY_VERSION_NUMBER                                                                               \
    PORTKEY_VERSION_OF(PORTKEY_VERSION_MAJOR, PORTKEY_VERSION_MINOR, PORTKEY_VERSION_PATCH)

/** The version as a string literal. */
#define PORTKEY_VERSION "0.1.0"

#endif
