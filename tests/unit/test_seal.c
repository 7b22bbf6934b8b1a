/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/encode.h"
#include "mcp/ask/canonical.h"
#include "mcp/ask/seal.h"

static portkey_json *parse(const char *text)
{
    portkey_json *document = NULL;

    assert_int_equal(portkey_json_parse(&document, text, strlen(text), NULL, NULL), 0);
    return document;
}

static bool opens(const mcp_seal_scope *scope, const char *sealed, size_t length, const char *expected)
{
    pa_text text = PA_TEXT_INIT(1000);
    bool worked = mcp_unseal(&text, scope, sealed, length);

    if (worked)
        assert_string_equal(text.data, expected);
    pa_text_free(&text);
    return worked;
}

static void test_only_the_same_request_opens_it(void **state)
{
    portkey_json *params = parse("{\"name\":\"x\",\"arguments\":{\"a\":1,\"b\":[\"\\u00e9\"]}}");
    portkey_json *retried = parse("{ \"arguments\" : {\"b\":[\"é\"],\"a\":1}, \"name\":\"x\","
                                  "\"inputResponses\":{},\"requestState\":\"s\",\"_meta\":{}}");
    portkey_json *other = parse("{\"name\":\"x\",\"arguments\":{\"a\":2,\"b\":[\"é\"]}}");
    mcp_seal_key key = {.is_there = false};
    mcp_seal_key another_key = {.is_there = false};
    mcp_seal_scope scope = {&key, "me", "tools/call", portkey_json_root(params)};
    pa_text sealed = PA_TEXT_INIT(1000);
    mcp_seal_scope changed;

    (void)state;
    assert_true(mcp_seal(&sealed, &scope, "text", 4));
    assert_true(opens(&scope, sealed.data, sealed.length, "text"));
    changed = scope;
    changed.params = portkey_json_root(retried);
    assert_true(opens(&changed, sealed.data, sealed.length, "text"));
    changed.params = portkey_json_root(other);
    assert_false(opens(&changed, sealed.data, sealed.length, "text"));
    changed = scope;
    changed.principal = "you";
    assert_false(opens(&changed, sealed.data, sealed.length, "text"));
    changed = scope;
    changed.method = "prompts/get";
    assert_false(opens(&changed, sealed.data, sealed.length, "text"));
    changed = scope;
    changed.key = &another_key;
    assert_false(opens(&changed, sealed.data, sealed.length, "text"));
    pa_text_free(&sealed);
    portkey_json_free(params);
    portkey_json_free(retried);
    portkey_json_free(other);
}

/* Every byte matters: the expiry, the text and the signature. */
static void test_no_byte_can_be_changed(void **state)
{
    mcp_seal_key key = {.is_there = false};
    mcp_seal_scope scope = {&key, "me", "tools/call", {NULL, 0}};
    pa_text sealed = PA_TEXT_INIT(1000);

    (void)state;
    assert_true(mcp_seal(&sealed, &scope, "text", 4));
    for (size_t i = 0; i < sealed.length; i++) {
        char kept = sealed.data[i];

        sealed.data[i] = kept == 'A' ? 'B' : 'A';
        assert_false(opens(&scope, sealed.data, sealed.length, ""));
        sealed.data[i] = kept == '1' ? '2' : '1';
        assert_false(opens(&scope, sealed.data, sealed.length, ""));
        sealed.data[i] = kept;
    }
    for (size_t length = 0; length < sealed.length; length++)
        assert_false(opens(&scope, sealed.data, length, ""));
    assert_true(opens(&scope, sealed.data, sealed.length, "text"));
    pa_text_append_string(&sealed, "-TAMPERED");
    assert_false(opens(&scope, sealed.data, sealed.length, ""));
    pa_text_free(&sealed);
}

static void test_base64url(void **state)
{
    /* RFC 4648, section 10, without padding. */
    static const char *const pairs[][2] = {
        {"", ""}, {"f", "Zg"}, {"fo", "Zm8"}, {"foo", "Zm9v"}, {"foob", "Zm9vYg"}, {"\xfb\xff\xbf", "-_-_"},
    };
    static const char *const wrong[] = {"Z", "Zh", "Zm9", "Zg==", "Z+9v", "Zm9vZ"};

    (void)state;
    for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
        pa_text text = PA_TEXT_INIT(100);

        pa_append_base64url(&text, (const unsigned char *)pairs[i][0], strlen(pairs[i][0]));
        assert_string_equal(text.data != NULL ? text.data : "", pairs[i][1]);
        pa_text_clear(&text);
        assert_true(pa_append_from_base64url(&text, pairs[i][1], strlen(pairs[i][1])));
        assert_int_equal(text.length, strlen(pairs[i][0]));
        pa_text_free(&text);
    }
    for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        pa_text text = PA_TEXT_INIT(100);

        assert_false(pa_append_from_base64url(&text, wrong[i], strlen(wrong[i])));
        pa_text_free(&text);
    }
}

static void test_canonical_form(void **state)
{
    static const char *const skipped[] = {"s", NULL};
    portkey_json *document =
        parse("{ \"b\":[1.50, {\"z\":null,\"s\":[]}], \"s\":0, \"a\":\"\\u0041\\n\", \"aa\":{} }");
    pa_text text = PA_TEXT_INIT(1000);

    (void)state;
    assert_true(mcp_append_canonical(&text, portkey_json_root(document), skipped));
    assert_string_equal(text.data, "{\"a\":\"A\\n\",\"aa\":{},\"b\":[1.50,{\"s\":[],\"z\":null}]}");
    pa_text_free(&text);
    portkey_json_free(document);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_only_the_same_request_opens_it),
        cmocka_unit_test(test_no_byte_can_be_changed),
        cmocka_unit_test(test_base64url),
        cmocka_unit_test(test_canonical_form),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
