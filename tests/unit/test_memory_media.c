/* SPDX-License-Identifier: MIT */
/* Memory that runs out while bodies of all media types are built. */
#include "allocations.h"

static int build(const char *operation, const char *arguments, portkey_error *error)
{
    portkey_request *request = NULL;
    int code = build_request(&request, operation, arguments, error);

    assert_true((code == 0) == (request != NULL));
    portkey_request_free(request);
    return code;
}

static int multipart(portkey_error *error)
{
    return build("upload",
                 "{\"id\":\"i\",\"file\":\"data:a\\/b;name=c;base64,Zg%3D%3D\",\"name\":\"\\u0061\","
                 "\"files\":[\"Zg\",\"Zw\"],\"odd\":\"x\",\"owner\":{}}",
                 error);
}

static int urlencoded(portkey_error *error)
{
    return build("post_form", "{\"name\":\"\\u0061\",\"deep\":{\"a\":[1]},\"tags\":[\"b\",\"c\"]}", error);
}

static int text(portkey_error *error)
{
    return build("post_text", "{\"body\":\"\\u0061\"}", error);
}

static int file(portkey_error *error)
{
    return build("put_image", "{\"body\":\"data:image\\/png;base64,Zg%3D%3D\"}", error);
}

static int json(portkey_error *error)
{
    return build("post_json", "{\"id\":\"i\",\"body_body_id\":1,\"undeclared\":null}", error);
}

static void test_every_allocation_may_fail(void **state)
{
    static scenario *const scenarios[] = {multipart, urlencoded, text, file, json};

    (void)state;
    for (size_t i = 0; i < COUNT(scenarios); i++)
        if (allocations_exhaust(scenarios[i]) < 5)
            fail_msg("scenario %zu: the allocations were not seen", i);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_allocation_may_fail),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
