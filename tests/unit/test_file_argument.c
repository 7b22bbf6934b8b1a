/* SPDX-License-Identifier: MIT */
/* Files as arguments: base64 and data: URIs. */
#include "check.h"

#include "base/encode.h"
#include "request/file_argument.h"

/* ---- base64 ---- */

static void decodes(const char *text, const char *bytes, size_t length)
{
    pa_text out = PA_TEXT_INIT(4096);

    if (!pa_append_from_base64(&out, text, strlen(text)))
        fail_msg("\"%s\" was refused", text);
    assert_int_equal(out.length, length);
    assert_memory_equal(out.data, bytes, length);
    pa_text_free(&out);
}

static void is_no_base64(const char *text)
{
    pa_text out = PA_TEXT_INIT(4096);

    if (pa_append_from_base64(&out, text, strlen(text)))
        fail_msg("\"%s\" was taken", text);
    pa_text_free(&out);
}

/* RFC 4648, section 10. */
static void test_vectors_of_the_rfc(void **state)
{
    (void)state;
    decodes("", "", 0);
    decodes("Zg==", "f", 1);
    decodes("Zm8=", "fo", 2);
    decodes("Zm9v", "foo", 3);
    decodes("Zm9vYg==", "foob", 4);
    decodes("Zm9vYmE=", "fooba", 5);
    decodes("Zm9vYmFy", "foobar", 6);
}

static void test_every_byte(void **state)
{
    (void)state;
    decodes("AAECAw==", "\0\1\2\3", 4);
    decodes("+/+/", "\xFB\xFF\xBF", 3);
    decodes("//79/Pv6", "\xFF\xFE\xFD\xFC\xFB\xFA", 6);
}

static void test_padding_and_white_space_are_free(void **state)
{
    (void)state;
    decodes("Zg", "f", 1);
    decodes("Zm8", "fo", 2);
    decodes(" Zm9v\r\nYm\tFy\n", "foobar", 6);
    decodes("Z g = =\n", "f", 1);
}

static void test_what_is_no_base64(void **state)
{
    (void)state;
    is_no_base64("Z");
    is_no_base64("Zm9vY");
    is_no_base64("Zg=");
    is_no_base64("Zg===");
    is_no_base64("Zm9v=");
    is_no_base64("Zm9v====");
    is_no_base64("=Zg=");
    is_no_base64("Zg==Zg==");
    is_no_base64("====");
    is_no_base64("Zm9-");
    is_no_base64("Zm9_");
    is_no_base64("Zm\xC3\xA9v");
    is_no_base64("hello.txt");
}

static void test_long_runs_lose_nothing(void **state)
{
    pa_text coded = PA_TEXT_INIT(100000);
    pa_text plain = PA_TEXT_INIT(100000);

    (void)state;
    for (int i = 0; i < 5000; i++)
        pa_text_append_string(&coded, "YWJj");
    pa_text_append_string(&coded, "ZA==");
    assert_true(pa_append_from_base64(&plain, coded.data, coded.length));
    assert_int_equal(plain.length, 15001);
    for (size_t i = 0; i < plain.length; i++)
        assert_int_equal(plain.data[i], i == 15000 ? 'd' : "abc"[i % 3]);
    pa_text_free(&coded);
    pa_text_free(&plain);
}

static void test_the_cap_holds(void **state)
{
    pa_text out = PA_TEXT_INIT(5);

    (void)state;
    assert_true(pa_append_from_base64(&out, "Zm9vYmFy", 8));
    assert_true(pa_text_failed(&out));
    pa_text_free(&out);
}

/* ---- files ---- */

/* Reads all of a file; name NULL: it has none. */
static void reads(const char *text, const char *type, const char *name, const char *content)
{
    pa_text out = PA_TEXT_INIT(4096);
    struct pa_file file;

    assert_null(pa_file_read(&file, text, strlen(text)));
    assert_string_equal(pa_file_type(&file), type);
    if (name == NULL) {
        assert_null(file.name);
    } else {
        assert_int_equal(file.name_length, strlen(name));
        assert_memory_equal(file.name, name, file.name_length);
    }
    assert_null(pa_file_append_content(&out, &file));
    assert_string_equal(out.data, content);
    pa_text_free(&out);
}

static void test_base64_alone(void **state)
{
    (void)state;
    reads("Zm9v", "application/octet-stream", NULL, "foo");
    reads("", "application/octet-stream", NULL, "");
}

static void test_data_uris(void **state)
{
    (void)state;
    reads("data:image/png;base64,Zm9v", "image/png", NULL, "foo");
    reads("DATA:image/svg+xml;BASE64,Zm9v", "image/svg+xml", NULL, "foo");
    reads("data:text/csv,a%2Cb%0Ac,d", "text/csv", NULL, "a,b\nc,d");
    reads("data:,A%20brief%20note", "text/plain", NULL, "A brief note");
    reads("data:;charset=utf-8,x", "text/plain;charset=utf-8", NULL, "x");
    reads("data:text/plain;charset=utf-8;base64,Zg", "text/plain;charset=utf-8", NULL, "f");
    reads("data:application/pdf;name=a%20b.pdf;base64,Zm8%3D", "application/pdf", "a%20b.pdf", "fo");
    reads("data:text/csv;name=a.csv;header=present,x", "text/csv;header=present", "a.csv", "x");
    reads("data:image/png;base64,", "image/png", NULL, "");
}

static void expect_refused_head(const char *text)
{
    struct pa_file file;

    if (pa_file_read(&file, text, strlen(text)) == NULL)
        fail_msg("\"%s\" was taken", text);
}

static void expect_refused_content(const char *text)
{
    pa_text out = PA_TEXT_INIT(4096);
    struct pa_file file;

    assert_null(pa_file_read(&file, text, strlen(text)));
    if (pa_file_append_content(&out, &file) == NULL)
        fail_msg("\"%s\" was taken", text);
    pa_text_free(&out);
}

static void test_data_uris_that_are_none(void **state)
{
    (void)state;
    expect_refused_head("data:");
    expect_refused_head("data:image/png;base64");
    expect_refused_head("data:png;base64,Zm9v");
    expect_refused_head("data:image/png;,Zm9v");
    expect_refused_head("data:image/png;base64;name=x,Zm9v");
    expect_refused_head("data:image/png;odd,Zm9v");
    /* The type becomes a header. */
    expect_refused_head("data:image/png\r\nX-Evil: 1;base64,Zm9v");
    expect_refused_head("data:image/png;a=\"b\";base64,Zm9v");
    expect_refused_head("data:image/p ng;base64,Zm9v");
    expect_refused_head(
        "data:image/"
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;base64,Zm9v");
}

static void test_content_that_is_none(void **state)
{
    (void)state;
    expect_refused_content("not base64");
    expect_refused_content("https://example.com/a.png");
    expect_refused_content("data:image/png;base64,Zm9vY");
    expect_refused_content("data:image/png;base64,Zm9v!");
    expect_refused_content("data:image/png;base64,Zm8%3");
    expect_refused_content("data:text/plain,100%");
    expect_refused_content("data:text/plain,%zz");
    expect_refused_content("data:text/plain,%1z");
    /* Only a URI has escapes. */
    expect_refused_content("Zm8%3D");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_vectors_of_the_rfc),
        cmocka_unit_test(test_every_byte),
        cmocka_unit_test(test_padding_and_white_space_are_free),
        cmocka_unit_test(test_what_is_no_base64),
        cmocka_unit_test(test_long_runs_lose_nothing),
        cmocka_unit_test(test_the_cap_holds),
        cmocka_unit_test(test_base64_alone),
        cmocka_unit_test(test_data_uris),
        cmocka_unit_test(test_data_uris_that_are_none),
        cmocka_unit_test(test_content_that_is_none),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
