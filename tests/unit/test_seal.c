/* SPDX-License-Identifier: MIT */
#include <time.h>

#include "check.h"
#include "mcp/ask/seal.h"

static portkey_json *parse(const char *text)
{
    portkey_json *document = NULL;

    assert_int_equal(portkey_json_parse(&document, text, strlen(text), NULL, NULL), 0);
    return document;
}

static bool opens_as(mcp_seal_mark *mark, const mcp_seal_scope *scope, const char *sealed, size_t length,
                     const char *expected)
{
    pa_text text = PA_TEXT_INIT(1000);
    bool worked = mcp_unseal(&text, mark, scope, sealed, length);

    if (worked)
        assert_string_equal(text.data, expected);
    else
        assert_int_equal(text.length, 0);
    pa_text_free(&text);
    return worked;
}

static bool opens(const mcp_seal_scope *scope, const char *sealed, size_t length, const char *expected)
{
    mcp_seal_mark mark;

    return opens_as(&mark, scope, sealed, length, expected);
}

static void test_only_the_same_request_opens_it(void **state)
{
    portkey_json *params = parse("{\"name\":\"x\",\"arguments\":{\"a\":1,\"b\":[\"\\u00e9\"]}}");
    portkey_json *retried = parse("{ \"arguments\" : {\"b\":[\"é\"],\"a\":1}, \"name\":\"x\","
                                  "\"inputResponses\":{},\"requestState\":\"s\",\"_meta\":{}}");
    portkey_json *other = parse("{\"name\":\"x\",\"arguments\":{\"a\":2,\"b\":[\"é\"]}}");
    mcp_seal_keys key = {.count = 0};
    mcp_seal_keys another_key = {.count = 0};
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
    changed.keys = &another_key;
    assert_false(opens(&changed, sealed.data, sealed.length, "text"));
    pa_text_free(&sealed);
    portkey_json_free(params);
    portkey_json_free(retried);
    portkey_json_free(other);
}

/* Every byte matters: the expiry, the text and the signature. */
static void test_no_byte_can_be_changed(void **state)
{
    mcp_seal_keys key = {.count = 0};
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

/* Keys in any order, strings with any escapes, spaces anywhere; numbers and the order of arrays count. */
static void test_which_params_are_the_same(void **state)
{
    static const struct {
        const char *params;
        bool are_the_same;
    } cases[] = {
        {"{\"a\":\"A\\n\",\"aa\":{},\"b\":[1.50,{\"s\":[],\"z\":null}]}", true},
        {"{ \"b\":[1.50, {\"z\":null,\"s\":[]}], \"_meta\":0, \"a\":\"\\u0041\\u000A\", \"aa\":{ } }", true},
        {"{\"a\":\"A\\n\",\"aa\":{},\"b\":[1.5,{\"s\":[],\"z\":null}]}", false},
        {"{\"a\":\"A\\n\",\"aa\":{},\"b\":[{\"s\":[],\"z\":null},1.50]}", false},
        {"{\"a\":\"A\\n\",\"aa\":{},\"b\":[1.50,{\"_meta\":0,\"s\":[],\"z\":null}]}", false},
        {"{\"a\":\"A\",\"aa\":{},\"b\":[1.50,{\"s\":[],\"z\":null}]}", false},
        {"{\"a\":\"A\\n\",\"aa\":[],\"b\":[1.50,{\"s\":[],\"z\":null}]}", false},
        {"{\"a\":\"A\\n\",\"b\":[1.50,{\"s\":[],\"z\":null}]}", false},
    };
    portkey_json *first = parse(cases[0].params);
    mcp_seal_keys key = {.count = 0};
    mcp_seal_scope scope = {&key, "me", "tools/call", portkey_json_root(first)};
    pa_text sealed = PA_TEXT_INIT(1000);

    (void)state;
    assert_true(mcp_seal(&sealed, &scope, "text", 4));
    for (size_t i = 0; i < COUNT(cases); i++) {
        portkey_json *params = parse(cases[i].params);

        scope.params = portkey_json_root(params);
        if (opens(&scope, sealed.data, sealed.length, "text") != cases[i].are_the_same)
            fail_msg("%s", cases[i].params);
        portkey_json_free(params);
    }
    pa_text_free(&sealed);
    portkey_json_free(first);
}

/* Two requests with the same params are sealed alike within a second; each must be good once all the same. */
static void test_each_sealed_text_has_its_own_mark(void **state)
{
    mcp_seal_keys key = {.count = 0};
    mcp_seal_scope scope = {&key, "me", "tools/call", {NULL, 0}};
    pa_text first = PA_TEXT_INIT(1000);
    pa_text second = PA_TEXT_INIT(1000);
    mcp_seal_mark marks[3];

    (void)state;
    memset(marks, 0, sizeof(marks));
    assert_true(mcp_seal(&first, &scope, "text", 4));
    assert_true(mcp_seal(&second, &scope, "text", 4));
    assert_string_not_equal(first.data, second.data);
    assert_true(opens_as(&marks[0], &scope, first.data, first.length, "text"));
    assert_true(opens_as(&marks[1], &scope, first.data, first.length, "text"));
    assert_true(opens_as(&marks[2], &scope, second.data, second.length, "text"));
    assert_memory_equal(marks[0].bytes, marks[1].bytes, sizeof(marks[0].bytes));
    assert_memory_not_equal(marks[0].bytes, marks[2].bytes, sizeof(marks[0].bytes));
    assert_true(marks[0].expiry == marks[1].expiry);
    assert_true(marks[0].expiry > (int64_t)time(NULL));
    pa_text_free(&first);
    pa_text_free(&second);
}

/* ---- redeeming ---- */

static mcp_seal_mark mark_of(unsigned number, int64_t expiry)
{
    mcp_seal_mark mark = {.expiry = expiry};

    memcpy(mark.bytes, &number, sizeof(number));
    return mark;
}

static void test_redeeming_once(void **state)
{
    const int64_t soon = (int64_t)time(NULL) + 100;
    mcp_redeemed redeemed = {.count = 0};

    (void)state;
    for (unsigned i = 0; i < 100; i++) {
        mcp_seal_mark mark = mark_of(i, soon);

        assert_int_equal(mcp_redeem(&redeemed, &mark), MCP_REDEEMED_NOW);
        assert_int_equal(mcp_redeem(&redeemed, &mark), MCP_REDEEMED_BEFORE);
    }
    for (unsigned i = 0; i < 100; i++) {
        mcp_seal_mark mark = mark_of(i, soon);

        assert_int_equal(mcp_redeem(&redeemed, &mark), MCP_REDEEMED_BEFORE);
    }
    mcp_redeemed_free(&redeemed);
    assert_int_equal(redeemed.count, 0);
}

static mcp_seal_mark mark_of_owner(unsigned i, int64_t expiry, uint64_t owner)
{
    mcp_seal_mark mark = mark_of(i, expiry);

    mark.owner = owner;
    return mark;
}

/* Redeems marks of one principal until that is put off. Returns how many were redeemed. */
static unsigned fill(mcp_redeemed *redeemed, unsigned from, int64_t expiry, uint64_t owner)
{
    mcp_seal_mark mark = mark_of_owner(from, expiry, owner);
    mcp_redemption redemption;
    unsigned count = 0;

    while ((redemption = mcp_redeem(redeemed, &mark)) == MCP_REDEEMED_NOW)
        mark = mark_of_owner(from + ++count, expiry, owner);
    assert_int_equal(redemption, MCP_REDEEM_LATER);
    return count;
}

/* One principal can fill its own share, which puts off no other; all together have a cap as well. */
static void test_each_principal_has_a_share(void **state)
{
    const int64_t soon = (int64_t)time(NULL) + 100;
    mcp_redeemed redeemed = {.count = 0};
    unsigned share = fill(&redeemed, 0, soon, 1);
    unsigned total = share;

    (void)state;
    assert_int_equal(fill(&redeemed, total, soon, 2), share);
    total += share;
    for (uint64_t owner = 3; owner < 100; owner++)
        total += fill(&redeemed, total, soon, owner);
    assert_in_range(total, 2 * share, 1 << 20);
    mcp_redeemed_free(&redeemed);
}

static void test_redeeming_beyond_the_cap(void **state)
{
    const int64_t soon = (int64_t)time(NULL) + 100;
    mcp_redeemed redeemed = {.count = 0};
    unsigned count = fill(&redeemed, 0, soon, 0);
    mcp_seal_mark first = mark_of(0, soon);
    mcp_seal_mark next = mark_of(count, soon);

    (void)state;
    assert_in_range(count, 256, 1 << 20);
    assert_int_equal(mcp_redeem(&redeemed, &first), MCP_REDEEMED_BEFORE);
    assert_int_equal(mcp_redeem(&redeemed, &next), MCP_REDEEM_LATER);
    for (size_t i = 0; i < redeemed.count; i++)
        redeemed.marks[i].expiry = 1; /* as if all had expired meanwhile */
    assert_int_equal(mcp_redeem(&redeemed, &next), MCP_REDEEMED_NOW);
    assert_int_equal(redeemed.count, 1);
    mcp_redeemed_free(&redeemed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_only_the_same_request_opens_it),
        cmocka_unit_test(test_each_principal_has_a_share),
        cmocka_unit_test(test_no_byte_can_be_changed),
        cmocka_unit_test(test_which_params_are_the_same),
        cmocka_unit_test(test_each_sealed_text_has_its_own_mark),
        cmocka_unit_test(test_redeeming_once),
        cmocka_unit_test(test_redeeming_beyond_the_cap),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
