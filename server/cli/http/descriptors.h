/* SPDX-License-Identifier: MIT */
/**
 * @file descriptors.h
 * How many files and sockets the process may have open.
 */
#ifndef SERVER_CLI_HTTP_DESCRIPTORS_H
#define SERVER_CLI_HTTP_DESCRIPTORS_H

/** Lets it have as many as the system allows, and warns if they may not suffice for so many clients. */
void descriptors_prepare(unsigned connections);

#endif
