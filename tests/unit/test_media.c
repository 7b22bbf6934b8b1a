/* SPDX-License-Identifier: MIT */
/* Bodies of all media types, over the operations of tests/codegen/good/media.yaml. */
#include "base/json_writer.h"
#include "check.h"

#include <portkeyadmin/media.h>
#include <stdlib.h>

#define MULTIPART "multipart/form-data; boundary="
#define BOUNDARY "portkey-part-00000000"
#define DISPOSITION "\r\nContent-Disposition: form-data; name="
#define PART "--" BOUNDARY DISPOSITION
#define END "--" BOUNDARY "--\r\n"
#define FORM "application/x-www-form-urlencoded"

static portkey_request *built(const char *operation, const char *arguments)
{
    portkey_request *request = NULL;
    portkey_error error;

    if (build_request(&request, operation, arguments, &error) < 0)
        fail_msg("%s %s: %s (%s)", operation, arguments, error.message, error.violations[0].expected);
    return request;
}

/* Builds and compares `length` bytes of body. */
static void expect_bytes(const char *operation, const char *arguments, const char *type, const char *body,
                         size_t length)
{
    portkey_request *request = built(operation, arguments);
    size_t actual = 7;
    const char *sent = portkey_request_body(request, &actual);

    assert_string_equal(portkey_request_content_type(request), type);
    assert_non_null(sent);
    if (actual == strlen(sent) && length == strlen(body))
        assert_string_equal(sent, body);
    assert_int_equal(actual, length);
    assert_memory_equal(sent, body, length);
    portkey_request_free(request);
}

static void expect(const char *operation, const char *arguments, const char *type, const char *body)
{
    expect_bytes(operation, arguments, type, body, strlen(body));
}

/* One part, or several, of the operation "upload". */
static void expect_parts(const char *arguments, const char *parts)
{
    char all[512];
    char body[1024];

    (void)snprintf(all, sizeof(all), "{\"id\":\"i\",\"file\":\"\",%s}", arguments);
    (void)snprintf(body, sizeof(body),
                   PART
                   "\"file\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\n\r\n\r\n%s" END,
                   parts);
    expect("upload", all, MULTIPART BOUNDARY, body);
}

static void expect_none(const char *operation, const char *arguments)
{
    portkey_request *request = built(operation, arguments);
    size_t length = 7;

    assert_null(portkey_request_body(request, &length));
    assert_int_equal(length, 0);
    assert_null(portkey_request_content_type(request));
    portkey_request_free(request);
}

static void refuse(const char *operation, const char *arguments, const char *pointer)
{
    portkey_request *request = NULL;
    portkey_error error;

    assert_int_equal(build_request(&request, operation, arguments, &error), PORTKEY_EARGUMENTS);
    assert_null(request);
    assert_string_equal(error.pointer, pointer);
    assert_int_equal(error.violation_count, 1);
    assert_true(error.violations[0].expected[0] != '\0');
}

/* ---- JSON ---- */

static void test_members_keep_the_names_of_the_document(void **state)
{
    (void)state;
    expect("post_json",
           "{\"id\":\"p\",\"undeclared\":[1.50],\"body_body_id\":7,\"body_id\":\"b\",\"list\":[\"\\u0061\"]}",
           "application/json; charset=utf-8",
           "{\"undeclared\":[1.50],\"id\":7,\"body_id\":\"b\",\"list[]\":[\"\\u0061\"]}");
    refuse("post_json", "{\"id\":\"p\",\"body_body_id\":7}", "");
}

static void test_a_required_member_may_be_the_parameter(void **state)
{
    (void)state;
    expect("post_required", "{\"id\":\"p\",\"a\":\"x\"}", "application/json", "{\"a\":\"x\"}");
    expect_none("post_required", "{\"id\":\"p\"}");
}

static void test_a_whole_body_beside_a_parameter_of_its_name(void **state)
{
    (void)state;
    expect("patch_merge", "{\"body\":\"p\",\"body_body\":{\"a\":null}}", "application/merge-patch+json",
           "{\"a\":null}");
    expect("post_colliding_union", "{\"a\":\"p\",\"body\":{\"a\":\"x\"}}", "application/json",
           "{\"a\":\"x\"}");
}

static void test_a_delete_may_have_a_body(void **state)
{
    (void)state;
    expect("delete_anything", "{\"force\":true}", "application/json", "{\"force\":true}");
    expect_none("delete_anything", "{}");
}

/* ---- multipart/form-data ---- */

static void test_scalars_are_text(void **state)
{
    (void)state;
    expect_parts("\"name\":\"\\u00e9\\n\",\"count\":12345678901234567890,\"on\":false",
                 PART "\"name\"\r\n\r\n\xC3\xA9\n\r\n" PART "\"count\"\r\n\r\n12345678901234567890\r\n" PART
                      "\"on\"\r\n\r\nfalse\r\n");
    expect_parts("\"name\":null,\"on\":true", PART "\"on\"\r\n\r\ntrue\r\n");
}

static void test_arrays_are_several_parts(void **state)
{
    (void)state;
    expect_parts("\"tags\":[\"a\",\"\"]", PART "\"tags\"\r\n\r\na\r\n" PART "\"tags\"\r\n\r\n\r\n");
    expect_parts("\"tags\":[]", "");
    /* There are no parts of parts. */
    expect_parts("\"nested\":[[],[[]]]",
                 PART "\"nested\"\r\nContent-Type: application/json\r\n\r\n[]\r\n" PART
                      "\"nested\"\r\nContent-Type: application/json\r\n\r\n[[]]\r\n");
}

static void test_objects_are_json(void **state)
{
    (void)state;
    expect_parts("\"owner\":{ \"name\" : \"n\" }",
                 PART "\"owner\"\r\nContent-Type: application/json\r\n\r\n{ \"name\" : \"n\" }\r\n");
    expect_parts("\"parts\":[{},{\"a\":1}]",
                 PART "\"parts\"\r\nContent-Type: application/json\r\n\r\n{}\r\n" PART
                      "\"parts\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n");
}

static void test_encodings_give_types(void **state)
{
    (void)state;
    expect_parts("\"notes\":\"# N\"", PART "\"notes\"\r\nContent-Type: text/markdown\r\n\r\n# N\r\n");
    expect_parts("\"labels\":[\"a\",\"b\"]",
                 PART "\"labels\"\r\nContent-Type: application/json\r\n\r\n[\"a\",\"b\"]\r\n");
    expect_parts("\"stored\":\"{}\"", PART "\"stored\"\r\nContent-Type: application/json\r\n\r\n{}\r\n");
    expect_parts("\"coded\":\"R0lG\"", PART "\"coded\"\r\nContent-Type: image/gif\r\n\r\nR0lG\r\n");
}

static void test_files_have_names_and_types(void **state)
{
    (void)state;
    expect("upload", "{\"id\":\"i\",\"file\":\"data:text/csv;name=a%20b.csv;base64,YSxi\"}",
           MULTIPART BOUNDARY,
           PART "\"file\"; filename=\"a b.csv\"\r\nContent-Type: text/csv\r\n\r\na,b\r\n" END);
    expect_parts("\"files\":[\"Zg==\",\"data:text/plain;name=g,g\"]", PART
                 "\"files\"; filename=\"files\"\r\nContent-Type: application/octet-stream\r\n\r\nf\r\n" PART
                 "\"files\"; filename=\"g\"\r\nContent-Type: text/plain\r\n\r\ng\r\n");
    expect_parts("\"either\":\"Zg\"", PART
                 "\"either\"; filename=\"either\"\r\nContent-Type: application/octet-stream\r\n\r\nf\r\n");
    expect_parts("\"either\":[\"Zg\"]", PART
                 "\"either\"; filename=\"either\"\r\nContent-Type: application/octet-stream\r\n\r\nf\r\n");
    /* One type that the document gives is the type; of several, the file names one. */
    expect_parts("\"picture\":\"data:image/gif;base64,Zg\"",
                 PART "\"picture\"; filename=\"picture\"\r\nContent-Type: image/png\r\n\r\nf\r\n");
    expect_parts("\"document\":\"data:image/gif;base64,Zg\"",
                 PART "\"document\"; filename=\"document\"\r\nContent-Type: image/gif\r\n\r\nf\r\n");
    expect_parts("\"sound\":\"Zg\"",
                 PART "\"sound\"; filename=\"sound\"\r\nContent-Type: audio/ogg\r\n\r\nf\r\n");
}

static void test_files_hold_any_bytes(void **state)
{
    static const char body[] =
        PART "\"file\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\n\r\n"
             "a\0\r\n--\xFF\0\r\n" END;

    (void)state;
    expect_bytes("upload", "{\"id\":\"i\",\"file\":\"YQANCi0t\\/wA=\"}", MULTIPART BOUNDARY, body,
                 sizeof(body) - 1);
}

/* A name that breaks out of its quotes would be a header of the caller's, or a part. */
static void test_names_are_escaped(void **state)
{
    (void)state;
    expect_parts("\"odd\":\"x\"", PART "\"odd%22[]\"\r\n\r\nx\r\n");
    expect("upload_map", "{\"body\":{\"a\\\"\\r\\nb\\u0000\\u00e9\":\"x\"}}", MULTIPART BOUNDARY,
           PART "\"a%22%0D%0Ab%00\xC3\xA9\"\r\n\r\nx\r\n" END);
    expect("upload", "{\"id\":\"i\",\"file\":\"data:a/b;name=%22%0D%0A%5C%C3%A9.x,\"}", MULTIPART BOUNDARY,
           PART "\"file\"; filename=\"%22%0D%0A\\\xC3\xA9.x\"\r\nContent-Type: a/b\r\n\r\n\r\n" END);
}

static void test_files_that_are_none_are_refused(void **state)
{
    char long_name[2048];

    (void)state;
    (void)snprintf(long_name, sizeof(long_name), "{\"id\":\"i\",\"file\":\"data:a/b;name=%01025d,x\"}", 0);
    refuse("upload", long_name, "/file");
    refuse("upload", "{\"id\":\"i\",\"file\":\"no-base64\"}", "/file");
    refuse("upload", "{\"id\":\"i\",\"file\":\"\",\"files\":[\"Zg\",\"Z\"]}", "/files/1");
    refuse("upload", "{\"id\":\"i\",\"file\":\"data:image/png\"}", "/file");
    refuse("upload", "{\"id\":\"i\",\"file\":\"data:a/b;name=%ff,x\"}", "/file");
    refuse("upload", "{\"id\":\"i\",\"file\":\"data:a/b;name=%f,x\"}", "/file");
    refuse("upload_some", "{\"body\":{\"file\":\"!\"}}", "/body/file");
    refuse("put_image", "{\"body\":\"!\"}", "/body");
}

static void test_forms_that_are_one_argument(void **state)
{
    (void)state;
    expect("upload_some", "{\"body\":{\"file\":\"Zg\"}}", MULTIPART BOUNDARY,
           PART "\"file\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\n\r\nf\r\n" END);
    expect("upload_some", "{\"url\":\"q\",\"body\":{\"url\":\"Zg\"}}", MULTIPART BOUNDARY,
           PART "\"url\"\r\n\r\nZg\r\n" END);
    expect("upload_map", "{\"body\":{}}", MULTIPART BOUNDARY, END);
    expect_none("upload_some", "{}");
    expect_none("upload_optional", "{}");
    expect("upload_optional", "{\"a\":\"\"}", MULTIPART BOUNDARY, PART "\"a\"\r\n\r\n\r\n" END);
}

/* ---- the boundary ---- */

static const char *boundary_of(const portkey_request *request)
{
    const char *type = portkey_request_content_type(request);

    assert_int_equal(strncmp(type, MULTIPART, strlen(MULTIPART)), 0);
    return type + strlen(MULTIPART);
}

/* How often the boundary occurs in the body of one text, and whether it is a given one. */
static void expect_boundary(const char *text, const char *boundary)
{
    pa_text arguments = PA_TEXT_INIT(1 << 20);
    portkey_request *request;
    size_t count = 0;

    pa_text_append_string(&arguments, "{\"a\":");
    pa_append_json_string(&arguments, text, strlen(text));
    pa_text_append_char(&arguments, '}');
    request = built("upload_optional", arguments.data);
    assert_string_equal(boundary_of(request), boundary);
    assert_null(strstr(text, boundary));
    for (const char *at = portkey_request_body(request, NULL); (at = strstr(at, boundary)) != NULL; at++)
        count++;
    assert_int_equal(count, 2);
    portkey_request_free(request);
    pa_text_free(&arguments);
}

static void test_the_boundary_is_not_in_the_content(void **state)
{
    (void)state;
    expect_boundary("", BOUNDARY);
    expect_boundary("portkey-part", BOUNDARY);
    expect_boundary("portkey-part-", "portkey-part-00000000");
    expect_boundary("--" BOUNDARY "--\r\n", "portkey-part-10000000");
    expect_boundary(BOUNDARY "portkey-part-10000000", "portkey-part-20000000");
    expect_boundary("portkey-portkey-part-0", "portkey-part-10000000");
}

/* Every first digit is taken, some oftener than others. */
static void test_the_boundary_evades_many(void **state)
{
    char text[4096];
    size_t used = 0;

    (void)state;
    for (unsigned i = 0; i < 16; i++)
        for (unsigned j = 0; j < (i == 11 ? 2u : 5u); j++)
            used += (size_t)snprintf(text + used, sizeof(text) - used, "portkey-part-%X%X%06u ", i, j, 0u);
    expect_boundary(text, "portkey-part-B2000000");
}

/* ---- application/x-www-form-urlencoded ---- */

static void test_pairs(void **state)
{
    (void)state;
    expect("post_form", "{\"name\":\"a b&c=d+\\u00e9\\u0000\",\"count\":1.50,\"none\":null}", FORM,
           "name=a%20b%26c%3Dd%2B%C3%A9%00&count=1.50");
    expect("post_form", "{\"tags\":[\"a\",\"b,c\"],\"a\":[\"x\"]}", FORM, "tags=a&tags=b%2Cc&a%5B%5D=x");
    expect("post_form", "{\"object\":{\"a\":[1]}}", FORM, "object=%7B%22a%22%3A%5B1%5D%7D");
    expect("post_form", "{\"listed\":[\"a\"]}", FORM, "listed=%5B%22a%22%5D");
    expect("post_form", "{}", FORM, "");
    expect_none("put_form", "{}");
    expect_none("put_form", "{\"body\":null}");
    expect("put_form", "{\"body\":{\"a b\":[1,null,{}],\"c\":null}}", FORM, "a%20b=1&a%20b=%7B%7D");
}

static void test_pairs_in_styles(void **state)
{
    (void)state;
    expect("post_form", "{\"name\":\"n\",\"joined\":[\"a\",\"b\"]}", FORM, "name=n&joined=a,b");
    expect("post_form", "{\"spaced\":[\"a\",\"b\"]}", FORM, "spaced=a%20b");
    expect("post_form", "{\"deep\":{\"a\":{\"b\":[1,2]}}}", FORM,
           "deep%5Ba%5D%5Bb%5D%5B0%5D=1&deep%5Ba%5D%5Bb%5D%5B1%5D=2");
    expect("post_form", "{\"spread\":{\"r\":1,\"g\":2},\"name\":\"n\"}", FORM, "r=1&g=2&name=n");
    expect("post_form", "{\"kept\":\"a/b\"}", FORM, "kept=a/b");
    refuse("post_form", "{\"spaced\":[\"a b\"]}", "/spaced/0");
    expect("put_form", "{\"body\":{\"deep\":{\"a\":[1]}}}", FORM, "deep%5Ba%5D%5B0%5D=1");
    refuse("put_form", "{\"body\":{\"spaced\":[\"a b\"]}}", "/body/spaced/0");
}

/* ---- texts and files ---- */

static void test_texts_go_out_undressed(void **state)
{
    (void)state;
    expect_bytes("post_text", "{\"body\":\"a,\\\"b\\\"\\n\\u0000\"}",
                 "text/csv; header=present; charset=utf-8", "a,\"b\"\n\0", 7);
    expect("put_xml", "{\"body\":\"<a/>\"}", "application/xml; charset=utf-8", "<a/>");
    expect_none("put_xml", "{}");
    refuse("post_text", "{\"body\":\"\"}", "/body");
}

static void test_files_go_out_as_bytes(void **state)
{
    (void)state;
    expect_bytes("post_file", "{\"body\":\"AP8=\"}", "application/octet-stream", "\0\xFF", 2);
    expect("post_file", "{\"body\":\"data:text/plain;name=a,b\"}", "application/octet-stream", "b");
    expect("post_file", "{\"body\":\"\"}", "application/octet-stream", "");
    expect("put_image", "{\"body\":\"data:image/webp;base64,Zg\"}", "image/webp", "f");
    expect("put_image", "{\"body\":\"Zg\"}", "application/octet-stream", "f");
    expect_none("put_image", "{}");
}

static void test_params_structures_carry_files(void **state)
{
    const char *files[] = {"Zg==", "Zw=="};
    portkey_upload_params params = {
        .id = "i", .file = "Zm8=", .files = {files, 2}, .count = PORTKEY_INTEGER(0)};
    portkey_request *request = NULL;

    (void)state;
    assert_int_equal(portkey_upload_request(&request, &params, NULL), 0);
    assert_contains(portkey_request_body(request, NULL), "\r\n\r\nfo\r\n--");
    assert_contains(portkey_request_body(request, NULL), "\r\n\r\ng\r\n--");
    portkey_request_free(request);
}

/* Base64 is a third longer than what it stands for, so files stay below the cap of the arguments. */
static void test_a_large_file(void **state)
{
    enum { CODED = 12 * 1024 * 1024 };
    static const char head[] = "{\"body\":\"";
    char *arguments = malloc(CODED + sizeof(head) + 2);
    portkey_request *request;
    size_t length;

    (void)state;
    assert_non_null(arguments);
    memcpy(arguments, head, sizeof(head) - 1);
    memset(arguments + sizeof(head) - 1, 'A', CODED);
    memcpy(arguments + sizeof(head) - 1 + CODED, "\"}", 3);
    request = built("post_file", arguments);
    assert_non_null(portkey_request_body(request, &length));
    assert_int_equal(length, CODED / 4 * 3);
    portkey_request_free(request);
    free(arguments);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_members_keep_the_names_of_the_document),
        cmocka_unit_test(test_a_required_member_may_be_the_parameter),
        cmocka_unit_test(test_a_whole_body_beside_a_parameter_of_its_name),
        cmocka_unit_test(test_a_delete_may_have_a_body),
        cmocka_unit_test(test_scalars_are_text),
        cmocka_unit_test(test_arrays_are_several_parts),
        cmocka_unit_test(test_objects_are_json),
        cmocka_unit_test(test_encodings_give_types),
        cmocka_unit_test(test_files_have_names_and_types),
        cmocka_unit_test(test_files_hold_any_bytes),
        cmocka_unit_test(test_names_are_escaped),
        cmocka_unit_test(test_files_that_are_none_are_refused),
        cmocka_unit_test(test_forms_that_are_one_argument),
        cmocka_unit_test(test_the_boundary_is_not_in_the_content),
        cmocka_unit_test(test_the_boundary_evades_many),
        cmocka_unit_test(test_pairs),
        cmocka_unit_test(test_pairs_in_styles),
        cmocka_unit_test(test_texts_go_out_undressed),
        cmocka_unit_test(test_files_go_out_as_bytes),
        cmocka_unit_test(test_params_structures_carry_files),
        cmocka_unit_test(test_a_large_file),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
