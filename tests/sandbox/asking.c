/* SPDX-License-Identifier: MIT */
#include "asking.h"

const char log_of_january[] =
    "{\"start_time\": \"2026-01-01T00:00:00Z\", \"end_time\": \"2026-02-01T00:00:00Z\","
    " \"organisation_id\": \"5a4db0c5-0000-4000-8000-000000000001\"}";

struct sandbox_client sandbox;

int start(void **state)
{
    (void)state;
    sandbox_client_start(&sandbox, NULL);
    return 0;
}

int start_demo(void **state)
{
    (void)state;
    sandbox_client_start(&sandbox, &sandbox_client_demo);
    return 0;
}

int stop(void **state)
{
    (void)state;
    sandbox_client_stop(&sandbox);
    return 0;
}

const char *text_at(const char *operation, const char *arguments, const char *pointer)
{
    static char texts[64][4096];
    static unsigned next;
    portkey_response *response = NULL;
    portkey_value value =
        portkey_value_at(sandbox_client_get(&response, sandbox.client, operation, arguments), pointer);
    const char *text = portkey_value_string(value, NULL);
    char *copy = texts[next++ % COUNT(texts)];

    (void)snprintf(copy, sizeof(texts[0]), "%s", text != NULL ? text : "");
    portkey_response_free(response);
    return text != NULL ? copy : NULL;
}

const char *json_at(portkey_client *client, const char *operation, const char *arguments, const char *pointer)
{
    static char texts[64][4096];
    static unsigned next;
    portkey_response *response = NULL;
    portkey_value value =
        portkey_value_at(sandbox_client_get(&response, client, operation, arguments), pointer);
    char *copy = texts[next++ % COUNT(texts)];
    size_t length = 0;
    const char *raw = portkey_value_exists(value) ? portkey_value_raw(value, &length) : "";

    assert_true(length < sizeof(texts[0]));
    memcpy(copy, raw, length);
    copy[length] = '\0';
    portkey_response_free(response);
    return copy;
}

int64_t integer_at(const char *operation, const char *arguments, const char *pointer)
{
    portkey_response *response = NULL;
    portkey_value value =
        portkey_value_at(sandbox_client_get(&response, sandbox.client, operation, arguments), pointer);
    int64_t integer = -1;

    (void)portkey_value_integer(value, &integer);
    portkey_response_free(response);
    return integer;
}

const char *with(const char *format, ...)
{
    static char arguments[64][4096];
    static unsigned next;
    char *out = arguments[next++ % COUNT(arguments)];
    va_list values;
    int length;

    va_start(values, format);
    length = vsnprintf(out, sizeof(arguments[0]), format, values);
    va_end(values);
    assert_in_range(length, 0, sizeof(arguments[0]) - 1);
    return out;
}

portkey_client *client_of(const char *key, const char **id)
{
    portkey_response *response = NULL;
    portkey_value answer = sandbox_client_get(&response, sandbox.client, "create_api_key", key);
    portkey_client *client =
        sandbox_client_with_key(&sandbox, portkey_value_string(portkey_value_member(answer, "key"), NULL));

    if (id != NULL)
        *id = with("%s", portkey_value_string(portkey_value_member(answer, "id"), NULL));
    portkey_response_free(response);
    return client;
}

void expect_failure(portkey_client *client, const char *operation, const char *arguments, int status,
                    const char *code)
{
    portkey_response *response = NULL;
    portkey_error error = {0};

    assert_int_equal(sandbox_client_call(&response, client, operation, arguments, &error), PORTKEY_EHTTP);
    assert_int_equal(error.http_status, status);
    assert_string_equal(error.api_code, code);
}

double number_at(const char *operation, const char *arguments, const char *pointer)
{
    portkey_response *response = NULL;
    double number = -1;

    assert_int_equal(
        portkey_value_number(
            portkey_value_at(sandbox_client_get(&response, sandbox.client, operation, arguments), pointer),
            &number),
        0);
    portkey_response_free(response);
    return number;
}
