/* SPDX-License-Identifier: MIT */
/* Bodies that are no JSON on the wire, of the operations of tests/codegen/good/media.yaml. */
#include "fixture.h"

/* Calls once and compares what came with the parts it must have, and has to end with. */
static void expect_sent(const char *operation, const char *arguments, const char *const *parts, size_t count,
                        const char *end)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_error error;
    const char *sent;

    assert_int_equal(call(client, operation, arguments, &error), 0);
    sent = upstream_request(upstream, 0);
    for (size_t i = 0; i < count; i++)
        assert_contains(sent, parts[i]);
    assert_true(strlen(sent) > strlen(end));
    assert_string_equal(sent + strlen(sent) - strlen(end), end);
    assert_null(strstr(sent, "Expect"));
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_a_form_of_parts_arrives(void **state)
{
    static const char *const parts[] = {
        "POST /upload/i HTTP/1.1\r\n",
        "\r\nContent-Type: multipart/form-data; boundary=portkey-part-00000000\r\n",
        "\r\nContent-Length: 224\r\n",
    };

    (void)state;
    expect_sent("upload", "{\"id\":\"i\",\"file\":\"data:text/plain;name=a.txt;base64,Zm9v\",\"count\":1}",
                parts, COUNT(parts),
                "\r\n\r\n--portkey-part-00000000\r\nContent-Disposition: form-data; name=\"file\"; "
                "filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nfoo\r\n--portkey-part-00000000\r\n"
                "Content-Disposition: form-data; name=\"count\"\r\n\r\n1\r\n--portkey-part-00000000--\r\n");
}

static void test_a_form_of_pairs_arrives(void **state)
{
    static const char *const parts[] = {"\r\nContent-Type: application/x-www-form-urlencoded\r\n",
                                        "\r\nContent-Length: 18\r\n"};

    (void)state;
    expect_sent("post_form", "{\"name\":\"a b\",\"count\":1}", parts, COUNT(parts),
                "\r\n\r\nname=a%20b&count=1");
}

static void test_a_text_arrives(void **state)
{
    static const char *const parts[] = {"\r\nContent-Type: text/csv; header=present; charset=utf-8\r\n"};

    (void)state;
    expect_sent("post_text", "{\"body\":\"a,b\"}", parts, COUNT(parts), "\r\n\r\na,b");
}

static void test_another_json_arrives_as_what_it_is(void **state)
{
    static const char *const parts[] = {"PATCH /patch/p HTTP/1.1\r\n",
                                        "\r\nContent-Type: application/merge-patch+json\r\n"};

    (void)state;
    expect_sent("patch_merge", "{\"body\":\"p\",\"body_body\":{}}", parts, COUNT(parts), "\r\n\r\n{}");
}

static void test_no_body_has_no_type(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_error error;

    (void)state;
    assert_int_equal(call(client, "put_image", "{}", &error), 0);
    assert_null(strstr(upstream_request(upstream, 0), "Content-Type"));
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* The answer is whatever came, though the document says what it should be. */
static void test_an_answer_may_be_anything(void **state)
{
    static const char reply[] = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n"
                                "Content-Length: 3\r\n\r\n\0\xFF{";
    static const struct upstream_step step = {.reply = reply, .length = sizeof(reply) - 1};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_request *request = request_of("post_file", "{\"body\":\"Zg==\"}");
    portkey_response *response = NULL;
    portkey_error error;
    size_t length;

    (void)state;
    assert_int_equal(portkey_client_send(&response, client, request, NULL, &error), 0);
    assert_memory_equal(portkey_response_body(response, &length), "\0\xFF{", 3);
    assert_int_equal(length, 3);
    assert_string_equal(portkey_response_header(response, "Content-Type"), "application/octet-stream");
    portkey_response_free(response);
    portkey_request_free(request);
    portkey_client_free(client);
    upstream_stop(upstream);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_form_of_parts_arrives),
        cmocka_unit_test(test_a_form_of_pairs_arrives),
        cmocka_unit_test(test_a_text_arrives),
        cmocka_unit_test(test_another_json_arrives_as_what_it_is),
        cmocka_unit_test(test_no_body_has_no_type),
        cmocka_unit_test(test_an_answer_may_be_anything),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
