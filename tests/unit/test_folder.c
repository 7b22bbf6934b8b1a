/* SPDX-License-Identifier: MIT */
/* How far files of a workspace are read. */
#include "check.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/complain.h"
#include "cli/files/folder.h"

/* In place of the command's other part. */
void cli_complain(const char *format, ...)
{
    (void)format;
}

/* A file of that many bytes, of which none is stored. */
static int make_file(off_t length)
{
    char path[] = "/tmp/folder-XXXXXX";
    int file = mkstemp(path);

    assert_true(file >= 0);
    assert_int_equal(unlink(path), 0);
    assert_int_equal(ftruncate(file, length), 0);
    return file;
}

static void reads_no_further_than_to_the_limit(void **state)
{
    static const off_t huge = (off_t)1 << 30;
    pa_text text = PA_TEXT_INIT(WORKSPACE_MAX_FILE);
    int file = make_file(huge);

    (void)state;
    assert_false(folder_read_file(&text, file));
    assert_int_equal(errno, EFBIG);
    assert_true(lseek(file, 0, SEEK_CUR) < 2 * WORKSPACE_MAX_FILE);
    assert_int_equal(close(file), 0);
    pa_text_free(&text);
}

static void reads_what_fits(void **state)
{
    pa_text text = PA_TEXT_INIT(WORKSPACE_MAX_FILE);
    int file = make_file(WORKSPACE_MAX_FILE);

    (void)state;
    assert_true(folder_read_file(&text, file));
    assert_int_equal(text.length, WORKSPACE_MAX_FILE);
    assert_int_equal(close(file), 0);
    pa_text_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_no_further_than_to_the_limit),
        cmocka_unit_test(reads_what_fits),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
