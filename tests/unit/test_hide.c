/* SPDX-License-Identifier: MIT */
/* The forms of a secret that are hidden, and what is left alone. */
#include "check.h"

#include "base/encode.h"
#include "client/hide.h"

static const char secret[] = "pk-Test/8Zq1+\"vW";

static void expect(const char *text, const char *hidden)
{
    char copy[1024];

    (void)snprintf(copy, sizeof(copy), "%s", text);
    pa_hide(copy, secret);
    assert_string_equal(copy, hidden);
}

static void expect_hidden(const char *key, const char *text, const char *expected)
{
    char copy[128];

    (void)snprintf(copy, sizeof(copy), "%s", text);
    pa_hide(copy, key);
    assert_string_equal(copy, expected);
}

static void test_plain_and_escaped(void **state)
{
    (void)state;
    expect("pk-Test/8Zq1+\"vW", "****************");
    expect("a pk-Test/8Zq1+\"vW, pk-Test/8Zq1+\"vWpk-Test/8Zq1+\"vW.",
           "a ****************, ********************************.");
    expect("\"pk-Test\\/8Zq1+\\\"vW\"", "\"******************\"");
    expect("k=pk-Test%2F8Zq1%2b%22vW&x", "k=**********************&x");
    expect("\\u0070k-Test\\u002f8Zq1\\u002B\\u0022vW!", "************************************!");
    expect("pk-Test/8Zq1+\"v", "pk-Test/8Zq1+\"v");
    expect("pk-Test/8Zq1+\"vw", "pk-Test/8Zq1+\"vw");
    expect("%", "%");
    expect("pk-Test%2", "pk-Test%2");
    expect("pk-Test\\u00", "pk-Test\\u00");
    expect("pk-Test\\", "pk-Test\\");
}

/* The letter that begins an escape may be one of the secret. */
static void test_a_secret_with_the_letter_u(void **state)
{
    (void)state;
    expect_hidden("pk-uu1u", "k=pk-\\u0075\\u0075\\u0031\\u0075.", "k=***************************.");
    expect_hidden("pk-uu1u", "k=pk-\\uu1u", "k=********");
    expect_hidden("pk-uu1u", "k=pk-uu1u", "k=*******");
}

static const char *base64(const char *before, const char *after, bool is_standard)
{
    static char out[256];
    char bytes[128];
    pa_text text = PA_TEXT_INIT(200);

    (void)snprintf(bytes, sizeof(bytes), "%s%s%s", before, secret, after);
    pa_append_base64url(&text, (const unsigned char *)bytes, strlen(bytes));
    for (size_t i = 0; is_standard && i < text.length; i++)
        text.data[i] = text.data[i] == '-' ? '+' : text.data[i] == '_' ? '/' : text.data[i];
    (void)snprintf(out, sizeof(out), "%s", text.data);
    pa_text_free(&text);
    return out;
}

/* At least all digits but those that the neighbours share. */
static void test_base64_at_every_place(void **state)
{
    static const char *const around[] = {"", "u", "u:", "us:", "user:"};

    (void)state;
    for (size_t i = 0; i < COUNT(around); i++)
        for (size_t j = 0; j < COUNT(around); j++)
            for (int is_standard = 0; is_standard < 2; is_standard++) {
                char text[256];
                size_t stars = 0;

                (void)snprintf(text, sizeof(text), "%s", base64(around[i], around[j], is_standard));
                pa_hide(text, secret);
                for (const char *at = text; *at != '\0'; at++)
                    stars += *at == '*';
                assert_true(stars >= strlen(secret) * 8 / 6 - 1);
            }
}

static void test_short_secrets(void **state)
{
    char text[] = "abc abcd YWJjZA YWJjZGVmZ2g abcdefgh";
    char copy[sizeof(text)];

    (void)state;
    memcpy(copy, text, sizeof(text));
    pa_hide(copy, "abc");
    pa_hide(copy, "");
    pa_hide(copy, NULL);
    assert_string_equal(copy, text);
    pa_hide(copy, "abcd");
    assert_string_equal(copy, "abc **** YWJjZA YWJjZGVmZ2g ****efgh");
    memcpy(copy, text, sizeof(text));
    pa_hide(copy, "abcdefgh");
    assert_string_equal(copy, "abc abcd YWJjZA **********g ********");
}

/* Characters that begin escapes, and may stand for themselves. */
static void test_secrets_with_escapes_in_them(void **state)
{
    (void)state;
    expect_hidden("SECRET%41x", "k=SECRET%2541x", "k=************");
    expect_hidden("SECRET%41x", "k=SECRET%41x", "k=**********");
    expect_hidden("ab%25\\kk", "ab%25\\\\kk ab%2525\\kk", "********* **********");
    expect_hidden("SECRET100%", "k=SECRET100%25.", "k=************.");
    expect_hidden("SEC\\RET", "\"SEC\\\\RET\" SEC\\RET", "\"********\" *******");
}

static void test_a_password_alone(void **state)
{
    (void)state;
    expect_hidden("user:hunter2-pw", "user, hunter2-pw, user:hunter2-pw",
                  "user, **********, ***************");
    expect_hidden(":hunter2-pw", "hunter2-pw", "**********");
    expect_hidden("user:abc", "abc", "abc");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_plain_and_escaped),
        cmocka_unit_test(test_a_secret_with_the_letter_u),
        cmocka_unit_test(test_base64_at_every_place),
        cmocka_unit_test(test_short_secrets),
        cmocka_unit_test(test_secrets_with_escapes_in_them),
        cmocka_unit_test(test_a_password_alone),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
