/* SPDX-License-Identifier: MIT */
/**
 * @file asking.h
 * Short ways to say what a sandbox of a test is asked, and what it must answer.
 */
#ifndef TESTS_SANDBOX_ASKING_H
#define TESTS_SANDBOX_ASKING_H

#include "sandbox_client.h"

/** Arguments of list_audit_logs: those of the month at whose end the clock stands. */
extern const char log_of_january[];

/** The sandbox of the test that runs. */
extern struct sandbox_client sandbox;

int start(void **state);
int start_demo(void **state);
int stop(void **state);

/** A test with a sandbox of its own. */
#define TEST(function) cmocka_unit_test_setup_teardown(function, start, stop)

/** The same with the demo in it. */
#define TEST_OF_DEMO(function) cmocka_unit_test_setup_teardown(function, start_demo, stop)

/** A text of an answer, copied, until this was called 63 times more; NULL if there is none. */
const char *text_at(const char *operation, const char *arguments, const char *pointer);

/** An integer of an answer; -1 if there is none. */
int64_t integer_at(const char *operation, const char *arguments, const char *pointer);

/** A member of an answer to a client as JSON, kept as text_at() keeps texts; "" if there is none. */
const char *json_at(portkey_client *client, const char *operation, const char *arguments,
                    const char *pointer);

/** A number of an answer, which must be there. */
double number_at(const char *operation, const char *arguments, const char *pointer);

/** Arguments with texts filled in, as by printf(), kept as text_at() keeps texts. */
__attribute__((format(printf, 1, 2))) const char *with(const char *format, ...);

/**
 * A client with a new API key, to be freed by the caller.
 *
 * @param key arguments of create_api_key
 * @param id receives the id of the key, kept as text_at() keeps texts; may be NULL
 */
portkey_client *client_of(const char *key, const char **id);

/** Calls what must fail, with that status and code; a code of "" for an answer without one. */
void expect_failure(portkey_client *client, const char *operation, const char *arguments, int status,
                    const char *code);

#endif
