/* SPDX-License-Identifier: MIT */
/*
 * The making of requests. The first byte chooses the operation, the rest is the
 * arguments. Whatever they are, they stay in the places that are theirs: no
 * argument adds a segment to the path, a header, or a part to the body's frame.
 */
#include <string.h>

#include <portkeyadmin/portkeyadmin.h>

#include "fuzz.h"
#include "request/request.h"

static size_t count_of(const char *text, size_t length, char c)
{
    size_t count = 0;

    for (size_t i = 0; i < length; i++)
        count += text[i] == c ? 1 : 0;
    return count;
}

static void check_target(const portkey_request *request, const portkey_operation *operation)
{
    const char *target = portkey_request_target(request);
    const char *path = portkey_operation_path(operation);
    size_t path_length = strcspn(target, "?");

    for (const char *at = target; *at != '\0'; at++)
        FUZZ_CHECK(*at > 0x20 && *at < 0x7F && *at != '#');
    FUZZ_CHECK(count_of(target, path_length, '/') == count_of(path, strlen(path), '/'));
    for (const char *at = target; at < target + path_length; at += 1 + strcspn(at + 1, "/?")) {
        size_t length = strcspn(at + 1, "/?");

        FUZZ_CHECK(length > 0);
        FUZZ_CHECK(length > 2 || strspn(at + 1, ".") < length);
    }
}

static void check_line(const char *line)
{
    FUZZ_CHECK(line[strcspn(line, ":;")] != '\0');
    for (; *line != '\0'; line++)
        FUZZ_CHECK((unsigned char)*line >= 0x20 && *line != 0x7F);
}

static void check_headers(const portkey_request *request)
{
    for (const char *line = request->headers; line != NULL && *line != '\0'; line += strlen(line) + 1)
        check_line(line);
}

static void check_frame(const char *body, size_t length, const char *boundary)
{
    char end[100];
    int size = snprintf(end, sizeof(end), "--%s--\r\n", boundary);

    FUZZ_CHECK(size > 0 && (size_t)size < sizeof(end) && length >= (size_t)size);
    FUZZ_CHECK(memcmp(body, end, (size_t)size - 4) == 0);
    FUZZ_CHECK(memcmp(body + length - size, end, (size_t)size) == 0);
}

static void check_body(const portkey_request *request)
{
    static const char parts[] = "multipart/form-data; boundary=";
    const char *type = portkey_request_content_type(request);
    size_t length = 0;
    const char *body = portkey_request_body(request, &length);

    FUZZ_CHECK((body == NULL) == (type == NULL));
    if (body == NULL)
        return;
    FUZZ_CHECK(body[length] == '\0' && type[0] != '\0');
    for (const char *at = type; *at != '\0'; at++)
        FUZZ_CHECK(*at >= 0x20 && *at < 0x7F);
    if (strncmp(type, parts, strlen(parts)) == 0)
        check_frame(body, length, type + strlen(parts));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const portkey_operation *operation;
    portkey_request *request = NULL;
    portkey_request *second = NULL;
    portkey_error error;
    int result;

    if (size == 0)
        return 0;
    operation = portkey_operation_at(data[0] % portkey_operation_count());
    result = portkey_request_new(&request, operation, (const char *)data + 1, size - 1, &error);
    if (result == 0) {
        check_target(request, operation);
        check_headers(request);
        check_body(request);
    } else {
        FUZZ_CHECK(request == NULL && error.code == result && error.message[0] != '\0');
        FUZZ_CHECK(result != PORTKEY_EARGUMENTS || error.violation_count > 0);
    }
    FUZZ_CHECK(portkey_request_new(&second, operation, (const char *)data + 1, size - 1, NULL) == result);
    portkey_request_free(request);
    portkey_request_free(second);
    return 0;
}
