/* SPDX-License-Identifier: MIT */
/* What is printed to a terminal, a pseudo-terminal here, and to a file. */
#define _XOPEN_SOURCE 700 /* posix_openpt() and its kin */
#include "check.h"

#include <fcntl.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

#include "cli/output.h"
#include "cli/terminal.h"

/* ---- escapes ---- */

static void test_what_is_escaped(void **state)
{
    static const struct {
        const char *text;
        size_t length;
        const char *written;
    } rows[] = {
        {"", 0, ""},
        {"a\tb\n", 4, "a\tb\n"},
        {"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", 9, "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"},
        {"\x1b]0;t\x07", 6, "\\u001b]0;t\\u0007"},
        {"a\0b", 3, "a\\u0000b"},
        {"\r\x7F", 2, "\\u000d\\u007f"},
        {"\xC2\x9B"
         "1m",
         4, "\\u009b1m"},
        {"\xE2\x80\xAE\xE2\x81\xA6\xE2\x80\xA8\xD8\x9C", 11, "\\u202e\\u2066\\u2028\\u061c"},
        {"a\xFF\xC3", 3, "a\\xff\\xc3"}, /* the last begins a character that the text does not have */
        {"\x9B", 1, "\\x9b"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        char *written = NULL;
        size_t size = 0;
        FILE *out = open_memstream(&written, &size);

        assert_non_null(out);
        terminal_write(out, rows[i].text, rows[i].length);
        assert_int_equal(fclose(out), 0);
        assert_string_equal(written, rows[i].written);
        free(written);
    }
}

/* What is a part of a line does not begin another one. */
static void test_what_stays_one_line(void **state)
{
    static const char text[] = "a\nb\t\x1b";
    pa_text part = PA_TEXT_INIT(64);
    char *written = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&written, &size);

    (void)state;
    assert_non_null(out);
    terminal_write_line(out, text, strlen(text));
    assert_int_equal(fclose(out), 0);
    assert_string_equal(written, "a\\u000ab\t\\u001b");
    free(written);
    terminal_append_part(&part, "a\nb");
    assert_string_equal(part.data, "a\\u000ab");
    pa_text_free(&part);
}

/* ---- standard output ---- */

/* Both ends of a pseudo-terminal, or of a pipe, which write and read bytes as they are. */
static void open_ends(int ends[2], bool is_terminal)
{
    struct termios raw;

    if (!is_terminal) {
        assert_int_equal(pipe(ends), 0);
        return;
    }
    ends[0] = posix_openpt(O_RDWR | O_NOCTTY);
    assert_true(ends[0] >= 0);
    assert_int_equal(grantpt(ends[0]) + unlockpt(ends[0]), 0);
    ends[1] = open(ptsname(ends[0]), O_RDWR | O_NOCTTY);
    assert_true(ends[1] >= 0);
    assert_int_equal(tcgetattr(ends[1], &raw), 0);
    raw.c_oflag &= ~(tcflag_t)OPOST;
    assert_int_equal(tcsetattr(ends[1], TCSANOW, &raw), 0);
}

/* Prints a body to a terminal or a pipe in place of standard output, and returns what arrived there. */
static bool print_body(const char *body, size_t length, bool is_terminal, char out[64], size_t *out_length)
{
    int saved = dup(STDOUT_FILENO);
    int ends[2];
    bool is_printed;
    ssize_t count;

    open_ends(ends, is_terminal);
    assert_int_equal(fflush(stdout), 0);
    assert_int_equal(dup2(ends[1], STDOUT_FILENO), STDOUT_FILENO);
    is_printed = cli_print_body(body, length, "image/png");
    putchar('.'); /* for there to be something to read */
    assert_int_equal(fflush(stdout), 0);
    count = read(ends[0], out, 64);
    assert_int_equal(dup2(saved, STDOUT_FILENO), STDOUT_FILENO);
    assert_true(count > 0 && out[count - 1] == '.');
    *out_length = (size_t)count - 1;
    close(saved);
    close(ends[0]);
    close(ends[1]);
    return is_printed;
}

static void expect_body(const char *body, size_t length, bool is_terminal, const char *printed,
                        size_t printed_length)
{
    char found[64];
    size_t found_length;

    assert_true(print_body(body, length, is_terminal, found, &found_length));
    assert_int_equal(found_length, printed_length);
    assert_memory_equal(found, printed, printed_length);
}

static void test_text_is_escaped_on_a_terminal_only(void **state)
{
    static const char text[] = "{\"a\":\"\x1b[1m\xFF\"}";
    static const char unchanged[] = "{\"a\":\"\x1b[1m\xFF\"}\n";
    static const char escaped[] = "{\"a\":\"\\u001b[1m\\xff\"}\n";

    (void)state;
    expect_body(text, sizeof(text) - 1, true, escaped, sizeof(escaped) - 1);
    expect_body(text, sizeof(text) - 1, false, unchanged, sizeof(unchanged) - 1);
    expect_body("a\n", 2, true, "a\n", 2);
    expect_body("", 0, false, "", 0);
}

static void test_binary_is_printed_unchanged_or_not_at_all(void **state)
{
    static const char binary[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    char found[64];
    size_t length;

    (void)state;
    assert_false(print_body(binary, sizeof(binary) - 1, true, found, &length));
    assert_int_equal(length, 0);
    expect_body(binary, sizeof(binary) - 1, false, binary, sizeof(binary) - 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_is_escaped),
        cmocka_unit_test(test_what_stays_one_line),
        cmocka_unit_test(test_text_is_escaped_on_a_terminal_only),
        cmocka_unit_test(test_binary_is_printed_unchanged_or_not_at_all),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
