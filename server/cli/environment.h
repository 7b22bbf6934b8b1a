/* SPDX-License-Identifier: MIT */
/**
 * @file environment.h
 * Variables of the environment as the types that settings have. What is set but
 * empty counts as not set. Complaints go to standard error.
 */
#ifndef SERVER_CLI_ENVIRONMENT_H
#define SERVER_CLI_ENVIRONMENT_H

#include <stdbool.h>
#include <stddef.h>

/** The value, or NULL. */
const char *environment_text(const char *name);

/** Which of two names for the same is set: the first, if both are; the second, if none is. */
const char *environment_name(const char *first, const char *second);

/** What was given, or else the value of the variable, or NULL. */
const char *environment_unless(const char *given, const char *name);

/** Whether a value, or NULL, is that word, whatever the case of its letters, and blanks around it. */
bool environment_is(const char *value, const char *word);

/** A number from 1 to a most; 0, which stands for the default, where it is not set. EXIT_DONE or EXIT_USAGE. */
int environment_count(unsigned long long *out, const char *name, unsigned long long most);

/** Bytes, as "1mb", "512kb", "4096b" or "4096"; 0 where it is not set. EXIT_DONE or EXIT_USAGE. */
int environment_size(size_t *out, const char *name);

/** true, 1, false or 0 in place of what it was, which stays where it is not set. EXIT_DONE or EXIT_USAGE. */
int environment_switch(bool *out, const char *name);

/** The same, but false leaves on what an option has switched on. */
int environment_switch_on(bool *out, const char *name);

#endif
