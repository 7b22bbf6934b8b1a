/* SPDX-License-Identifier: MIT */
/* The handles of C++, without a server: what they hold, when they let go, and what they throw. */
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <portkeyadmin/keys.h>
#include <portkeyadmin/portkeyadmin.hpp>

static void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::exit(1);
}

#define REQUIRE(condition) require(condition, #condition)

static portkey::client new_client(const char *base_url)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_error error;
    portkey::client client;

    options.base_url = base_url;
    portkey::check(portkey_client_new(portkey::out(client), &options, &error), error);
    return client;
}

static void test_a_handle_receives_and_is_replaced()
{
    portkey_error error;
    portkey::json json;
    portkey_json *first;

    portkey::check(portkey_json_parse(portkey::out(json), "[1]", 3, nullptr, &error), error);
    first = json.get();
    REQUIRE(first != nullptr);
    REQUIRE(portkey_json_parse(portkey::out(json), "[", 1, nullptr, &error) == PORTKEY_EJSON);
    REQUIRE(json.get() == first);
    portkey::check(portkey_json_parse(portkey::out(json), "[2]", 3, nullptr, &error), error);
    REQUIRE(portkey_value_count(portkey_json_root(json.get())) == 1);
}

static void test_texts()
{
    portkey_error error;
    portkey::text text;

    portkey::check(portkey_json_set(portkey::out(text), "{}", 2, "/a", "1", 1, nullptr, &error), error);
    REQUIRE(std::strcmp(text.get(), "{\"a\":1}") == 0);
}

static void test_a_failure_is_an_exception()
{
    bool is_thrown = false;

    try {
        new_client("ftp://example.com");
    } catch (const portkey::error &failure) {
        portkey::error copy = failure;

        is_thrown = true;
        REQUIRE(copy.details.code == PORTKEY_ECONFIG);
        REQUIRE(std::strcmp(copy.what(), copy.details.message) == 0);
        REQUIRE(copy.what()[0] != '\0');
    }
    REQUIRE(is_thrown);
    REQUIRE(portkey::check(3, portkey_error()) == 3);
}

/* Initialised in place, as C++ before C++20 has no designators. */
static portkey::request new_request()
{
    portkey_update_api_key_params params = {};
    portkey_error error;
    portkey::request request;

    params.id = "k";
    params.rotation_policy = PORTKEY_NULL_OBJECT;
    params.alert_emails = PORTKEY_NULL_LIST;
    params.rate_limits.items = PORTKEY_NULL_OBJECT;
    portkey::check(portkey_update_api_key_request(portkey::out(request), &params, &error), error);
    return request;
}

static void test_requests()
{
    portkey_raw_request raw = PORTKEY_RAW_REQUEST_INIT;
    portkey_error error;
    portkey::request request = new_request();
    const char *body = portkey_request_body(request.get(), nullptr);

    REQUIRE(std::strstr(body, "\"rotation_policy\":null") != nullptr);
    REQUIRE(std::strstr(body, "\"alert_emails\":null") != nullptr);
    REQUIRE(std::strstr(body, "\"rate_limits\":null") != nullptr);
    raw.method = "GET";
    raw.path = "/things";
    portkey::check(portkey_request_new_raw(portkey::out(request), &raw, &error), error);
    REQUIRE(std::strcmp(portkey_request_target(request.get()), "/things") == 0);
}

static void ended(void *, int, portkey_response *response, const portkey_error *)
{
    portkey::response owned(response);
}

/* A call that was started owns its request, and ends with the client. */
static void test_a_call_takes_its_request()
{
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_error error;
    portkey::client client = new_client("https://example.invalid");
    portkey::client moved = std::move(client);
    portkey::request request = new_request();

    options.api_key = "key-of-the-call";
    portkey::check(
        portkey_client_start(nullptr, moved.get(), request.release(), &options, ended, nullptr, &error),
        error);
    REQUIRE(client == nullptr);
    REQUIRE(portkey_client_in_flight(moved.get()) == 1);
}

static void test_a_pager_goes_before_its_client()
{
    portkey_error error;
    portkey::client client = new_client("https://portkey.example/v1");
    portkey::pager pager;

    portkey::check(portkey_list_api_keys_pages(portkey::out(pager), client.get(), nullptr, nullptr, &error), error);
    REQUIRE(pager != nullptr);
}

int main()
{
    test_a_handle_receives_and_is_replaced();
    test_texts();
    test_a_failure_is_an_exception();
    test_requests();
    test_a_call_takes_its_request();
    test_a_pager_goes_before_its_client();
    return 0;
}
