/* SPDX-License-Identifier: MIT */
/* Lines of the log: what they have, and readers that are slow, gone, or hostile values. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "check.h"
#include "parsed.h"
#include "telemetry/log.h"

struct fixture {
    log_sink log;
    int ends[2];
    char text[256 * 1024];
};

static int set_up(void **state)
{
    struct fixture *f = calloc(1, sizeof(*f));

    if (f == NULL || pipe(f->ends) < 0 || fcntl(f->ends[0], F_SETFL, O_NONBLOCK) < 0)
        return -1;
    *state = f;
    return log_open(&f->log, f->ends[1], LOG_INFO, LOG_JSON) ? 0 : -1;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;

    log_close(&f->log);
    close(f->ends[0]);
    close(f->ends[1]);
    free(f);
    return 0;
}

/* All that can be read. */
static char *read_all(struct fixture *f)
{
    size_t length = 0;
    ssize_t size;

    while ((size = read(f->ends[0], f->text + length, sizeof(f->text) - 1 - length)) > 0)
        length += (size_t)size;
    f->text[length] = '\0';
    return f->text;
}

static size_t count_lines(const char *text)
{
    size_t count = 0;

    for (; *text != '\0'; text++)
        count += *text == '\n';
    return count;
}

/* ---- what a line has ---- */

static const log_line whole = {
    .level = LOG_INFO,
    .event = LOG_REQUEST,
    .request = "r-1",
    .principal = "ann",
    .session = "secret-session-id",
    .tool = "list_configs",
    .http_method = "POST",
    .path = "/mcp",
    .result = "ok",
    .client = "127.0.0.1",
    .refusal = REFUSED_RATE,
    .status = 429,
    .has_duration = true,
    .duration_us = 12003,
    .received = 10,
    .sent = 18446744073709551615u,
    .attempts = 2,
};

static void expect_member(portkey_json *document, const char *name, const char *raw)
{
    size_t length;
    const char *found = portkey_value_raw(portkey_value_member(portkey_json_root(document), name), &length);

    assert_non_null(found);
    assert_int_equal(length, strlen(raw));
    assert_memory_equal(found, raw, length);
}

static void test_json(void **state)
{
    struct fixture *f = *state;
    portkey_json *document;
    char *text;

    log_write(&f->log, &whole);
    text = read_all(f);
    assert_int_equal(count_lines(text), 1);
    document = parsed(text);
    expect_member(document, "level", "\"info\"");
    expect_member(document, "event", "\"http_request\"");
    expect_member(document, "request", "\"r-1\"");
    expect_member(document, "principal", "\"ann\"");
    expect_member(document, "session", "\"8b24f1a166ac\"");
    expect_member(document, "refusal", "\"rate\"");
    expect_member(document, "status", "429");
    expect_member(document, "ms", "12.003");
    expect_member(document, "sent", "18446744073709551615");
    expect_member(document, "attempts", "2");
    assert_null(strstr(text, "secret"));
    assert_null(strstr(text, "count"));
    portkey_json_free(document);
}

static void test_text(void **state)
{
    struct fixture *f = *state;
    char *text;

    f->log.format = LOG_TEXT;
    log_write(&f->log, &whole);
    text = read_all(f);
    assert_int_equal(text[4], '-');
    assert_string_equal(strchr(text, 'Z'),
                        "Z info http_request request=r-1 client=127.0.0.1 principal=ann session=8b24f1a166ac "
                        "method=POST path=/mcp tool=list_configs result=ok status=429 refusal=rate ms=12.003 "
                        "received=10 sent=18446744073709551615 attempts=2\n");
    log_write(&f->log, &(log_line){.level = LOG_INFO, .event = LOG_STOP, .principal = "a b=\"c\""});
    assert_string_equal(strchr(read_all(f), 'Z'), "Z info stop principal=\"a b=\\\"c\\\"\"\n");
    log_write(&f->log, &(log_line){.level = LOG_INFO, .event = LOG_STOP, .principal = ""});
    assert_string_equal(strchr(read_all(f), 'Z'), "Z info stop principal=\"\"\n");
}

static void test_levels(void **state)
{
    struct fixture *f = *state;

    log_write(&f->log, &(log_line){.level = LOG_DEBUG, .event = LOG_REQUEST});
    assert_string_equal(read_all(f), "");
    f->log.level = LOG_ERROR;
    log_write(&f->log, &whole);
    assert_string_equal(read_all(f), "");
    log_write(&f->log, &(log_line){.level = LOG_ERROR, .event = LOG_STOP});
    assert_int_equal(count_lines(read_all(f)), 1);
    log_write(NULL, &whole); /* nowhere */
    assert_string_equal(log_level_name(LOG_ERROR), "error");
    assert_string_equal(log_level_name(LOG_DEBUG), "debug");
}

/* ---- hostile values ---- */

/* Each value, as JSON text after it. */
static const struct {
    const char *value;
    const char *raw;
} values[] = {
    {"a\nb\r\tc", "\"a\\u000ab\\u000d\\u0009c\""},
    {"\"},{\"x\":\\", "\"\\\"},{\\\"x\\\":\\\\\""},
    {"\x1b[2J\x7f", "\"\\u001b[2J\\u007f\""},
    {"\xc2\x9b"
     "2J\xe2\x80\xae",
     "\"\\u009b2J\\u202e\""},
    {"\xf0\x9f\x98\x80", "\"\\ud83d\\ude00\""},
    {"\xff\xc3", "\"\\ufffd\\ufffd\""},
};

static void test_hostile_values(void **state)
{
    struct fixture *f = *state;

    for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
        portkey_json *document;

        f->log.format = LOG_JSON;
        log_write(&f->log, &(log_line){.level = LOG_INFO, .event = LOG_CALL, .principal = values[i].value});
        document = parsed(read_all(f));
        assert_int_equal(count_lines(f->text), 1);
        expect_member(document, "principal", values[i].raw);
        portkey_json_free(document);
        f->log.format = LOG_TEXT;
        log_write(&f->log, &(log_line){.level = LOG_INFO, .event = LOG_CALL, .principal = values[i].value});
        assert_int_equal(count_lines(read_all(f)), 1);
        assert_non_null(strstr(f->text, values[i].raw));
    }
}

/* All texts at their longest still make one line that is JSON. */
static void test_long_values(void **state)
{
    struct fixture *f = *state;
    char long_text[10000];
    portkey_json *document;
    log_line line = whole;

    memset(long_text, '\n', sizeof(long_text) - 1);
    long_text[sizeof(long_text) - 1] = '\0';
    line.request = line.principal = line.tool = line.http_method = line.path = line.result = line.client =
        long_text;
    log_write(&f->log, &line);
    assert_int_equal(count_lines(read_all(f)), 1);
    document = parsed(f->text);
    expect_member(document, "attempts", "2");
    assert_non_null(strstr(f->text, "\\u000a...\""));
    portkey_json_free(document);
}

/* ---- readers ---- */

static void test_a_reader_that_stands_still(void **state)
{
    struct fixture *f = *state;
    char note[64];
    size_t written;

    for (int i = 0; i < 10000; i++)
        log_write(&f->log, &whole);
    assert_true(f->log.dropped > 0);
    assert_int_equal(f->log.lost, f->log.dropped);
    written = count_lines(read_all(f));
    assert_int_equal(written + f->log.lost, 10000);
    (void)snprintf(note, sizeof(note), "\"event\":\"lines_dropped\",\"count\":%llu}",
                   (unsigned long long)f->log.lost);
    log_write(&f->log, &whole);
    assert_int_equal(count_lines(read_all(f)), 2);
    assert_non_null(strstr(f->text, note));
    log_write(&f->log, &whole);
    assert_int_equal(count_lines(read_all(f)), 1);
    assert_int_equal(fcntl(f->ends[1], F_GETFL) & O_NONBLOCK, 0); /* others who have it may wait */
}

static void test_a_reader_that_is_gone(void **state)
{
    struct fixture *f = *state;

    signal(SIGPIPE, SIG_IGN);
    close(f->ends[0]);
    log_write(&f->log, &whole);
    log_write(&f->log, &whole);
    assert_int_equal(f->log.lost, 2);
    f->ends[0] = open("/dev/null", O_RDONLY);
    signal(SIGPIPE, SIG_DFL);
}

/* As under systemd. What a socket takes in parts is no two lines. */
static void test_a_socket(void **state)
{
    struct fixture *f = *state;
    const int least = 1;
    char *text;

    (void)tear_down(state);
    f = calloc(1, sizeof(*f));
    assert_non_null(f);
    *state = f;
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, f->ends), 0);
    assert_int_equal(setsockopt(f->ends[1], SOL_SOCKET, SO_SNDBUF, &least, sizeof(least)), 0);
    assert_int_equal(fcntl(f->ends[0], F_SETFL, O_NONBLOCK), 0);
    assert_true(log_open(&f->log, f->ends[1], LOG_INFO, LOG_JSON));
    for (int i = 0; i < 1000; i++)
        log_write(&f->log, &whole);
    assert_true(f->log.lost > 0);
    text = read_all(f);
    log_write(&f->log, &whole); /* ends what was begun */
    (void)read_all(f);
    for (char *line = strtok(text, "\n"); line != NULL; line = strtok(NULL, "\n"))
        portkey_json_free(parsed(line));
}

static void test_a_file(void **state)
{
    struct fixture *f = *state;
    char name[] = "/tmp/test-log-XXXXXX";
    int file = mkstemp(name);
    log_sink log;

    assert_true(file >= 0);
    assert_int_equal(unlink(name), 0);
    assert_true(log_open(&log, file, LOG_INFO, LOG_JSON));
    log_write(&log, &whole);
    log_write(&log, &whole);
    assert_int_equal(lseek(file, 0, SEEK_SET), 0);
    f->text[read(file, f->text, sizeof(f->text) - 1)] = '\0';
    assert_int_equal(count_lines(f->text), 2);
    log_close(&log);
    close(file);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_json),
        TEST(test_text),
        TEST(test_levels),
        TEST(test_hostile_values),
        TEST(test_long_values),
        TEST(test_a_reader_that_stands_still),
        TEST(test_a_reader_that_is_gone),
        TEST(test_a_socket),
        TEST(test_a_file),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
