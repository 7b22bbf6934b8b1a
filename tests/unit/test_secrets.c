/* SPDX-License-Identifier: MIT */
/* What stays of a secret in the memory of the process. */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS */
#include "check.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/memory.h"
#include "base/text.h"

enum { LENGTH = 24, CHUNK = 1 << 20, MAX_REGION = 1 << 29 };

static char *chunk; /* what is read from memory; shared, and so not looked at itself */

/* The secret, which is not in the program as it is. */
static void write_secret(char *out)
{
    for (int i = 0; i < LENGTH; i++)
        out[i] = (char)('a' + (i * 7 + 3) % 26);
}

static bool is_secret(const char *at)
{
    for (int i = 0; i < LENGTH; i++)
        if (at[i] != 'a' + (i * 7 + 3) % 26)
            return false;
    return true;
}

static size_t count_in_chunk(ssize_t length)
{
    size_t found = 0;

    for (ssize_t i = 0; i + LENGTH <= length; i++)
        found += is_secret(chunk + i);
    return found;
}

static size_t count_in_region(int memory, unsigned long from, unsigned long to)
{
    size_t found = 0;

    if (to - from > MAX_REGION)
        return 0;
    for (unsigned long at = from; at < to; at += CHUNK - LENGTH)
        found += count_in_chunk(pread(memory, chunk, to - at < CHUNK ? to - at : CHUNK, (off_t)at));
    return found;
}

/* How often the secret lies in memory that malloc() gives out, or has taken back. */
static size_t count_secrets(void)
{
    FILE *maps = fopen("/proc/self/maps", "r");
    int memory = open("/proc/self/mem", O_RDONLY);
    char line[512];
    size_t found = 0;

    assert_non_null(maps);
    assert_true(memory >= 0);
    while (fgets(line, sizeof(line), maps) != NULL) {
        unsigned long from;
        unsigned long to;
        char name[8] = "";

        if (sscanf(line, "%lx-%lx rw%*s %*s %*s %*s %7s", &from, &to, name) >= 2 &&
            (name[0] == '\0' || strncmp(name, "[heap]", 6) == 0 || strncmp(name, "[anon", 5) == 0))
            found += count_in_region(memory, from, to);
    }
    close(memory);
    fclose(maps);
    return found;
}

static void append_secret(pa_text *text)
{
    char secret[LENGTH];
    static const char before[128];

    write_secret(secret);
    pa_text_append(text, before, sizeof(before));
    pa_text_append(text, secret, sizeof(secret));
    pa_wipe(secret, sizeof(secret));
}

static void grow(pa_text *text)
{
    static const char block[4096];

    for (int i = 0; i < 64; i++)
        pa_text_append(text, block, sizeof(block));
}

static void test_a_text_that_is_no_secret_stays(void **state)
{
    pa_text text = PA_TEXT_INIT(1 << 20);

    (void)state;
    append_secret(&text);
    assert_int_equal(count_secrets(), 1);
    memset(text.data, 0, text.length);
    pa_text_free(&text);
    assert_int_equal(count_secrets(), 0);
}

static void test_a_secret_text_leaves_nothing(void **state)
{
    pa_text text = PA_SECRET_TEXT_INIT(1 << 20);

    (void)state;
    append_secret(&text);
    for (int i = 0; i < 3; i++) {
        grow(&text);
        assert_int_equal(count_secrets(), 1);
    }
    /* What lies behind the end is overwritten as well. */
    pa_text_clear(&text);
    pa_text_append_string(&text, "x");
    pa_text_free(&text);
    assert_int_equal(count_secrets(), 0);
}

static void test_the_key_of_a_file_lies_in_memory_once(void **state)
{
    char path[] = "/tmp/portkey-test-XXXXXX";
    char secret[LENGTH];
    int file = mkstemp(path);
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;

    (void)state;
    write_secret(secret);
    assert_int_equal(write(file, secret, LENGTH), LENGTH);
    pa_wipe(secret, sizeof(secret));
    close(file);
    options.api_key_file = path;
    assert_int_equal(portkey_client_new(&client, &options, NULL), 0);
    unlink(path);
    assert_int_equal(count_secrets(), 1);
    portkey_client_free(client);
    assert_int_equal(count_secrets(), 0);
}

static void is_cancelled(void *context, int code, portkey_response *response, const portkey_error *error)
{
    (void)context;
    (void)error;
    assert_int_equal(code, PORTKEY_ECANCELLED);
    assert_null(response);
}

/* Starting a call makes the headers; nothing is sent before the program waits. */
static void test_headers_hold_the_only_copy(void **state)
{
    static const char *const operations[] = {"list_configs", "delete_config", "create_config"};
    static const char *const arguments[] = {"{}", "{\"slug\":\"a\"}", "{\"name\":\"n\",\"config\":{}}"};
    char secret[LENGTH + 1] = "";
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;

    (void)state;
    write_secret(secret);
    options.api_key = secret;
    assert_int_equal(portkey_client_new(&client, &options, NULL), 0);
    pa_wipe(secret, sizeof(secret));
    for (size_t i = 0; i < COUNT(operations); i++) {
        portkey_request *request = NULL;

        assert_int_equal(build_request(&request, operations[i], arguments[i], NULL), 0);
        assert_int_equal(portkey_client_start(NULL, client, request, NULL, is_cancelled, NULL, NULL), 0);
        assert_int_equal(count_secrets(), 1);
    }
    portkey_client_free(client);
    assert_int_equal(count_secrets(), 0);
}

/* Kilobytes of the process that never go to swap space. */
static unsigned long locked_memory(void)
{
    FILE *status = fopen("/proc/self/status", "r");
    unsigned long kilobytes = 0;
    char line[256];

    assert_non_null(status);
    while (fgets(line, sizeof(line), status) != NULL)
        if (strncmp(line, "VmLck:", 6) == 0)
            kilobytes = strtoul(line + 6, NULL, 10);
    fclose(status);
    return kilobytes;
}

/* ASan turns mlock() off, and so may the limits of the system. */
static bool may_lock(void)
{
#ifdef __SANITIZE_ADDRESS__
    return false;
#else
    struct rlimit limit;

    return getrlimit(RLIMIT_MEMLOCK, &limit) == 0 && limit.rlim_cur >= 64 * 1024;
#endif
}

static void test_the_key_is_locked_in_memory(void **state)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;

    (void)state;
    if (!may_lock())
        return;
    assert_int_equal(munlockall(), 0);
    assert_int_equal(locked_memory(), 0);
    options.api_key = "sk-locked-in-memory";
    assert_int_equal(portkey_client_new(&client, &options, NULL), 0);
    assert_true(locked_memory() > 0);
    portkey_client_free(client);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_text_that_is_no_secret_stays),
        cmocka_unit_test(test_a_secret_text_leaves_nothing),
        cmocka_unit_test(test_the_key_of_a_file_lies_in_memory_once),
        cmocka_unit_test(test_headers_hold_the_only_copy),
        cmocka_unit_test(test_the_key_is_locked_in_memory),
    };

    chunk = mmap(NULL, CHUNK, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return chunk == MAP_FAILED ? 1 : cmocka_run_group_tests(tests, NULL, NULL);
}
