/* SPDX-License-Identifier: MIT */
#include "asking.h"

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

const char *with(const char *format, const char *text)
{
    static char arguments[64][4096];
    static unsigned next;
    char *out = arguments[next++ % COUNT(arguments)];

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    (void)snprintf(out, sizeof(arguments[0]), format, text);
#pragma GCC diagnostic pop
    return out;
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
