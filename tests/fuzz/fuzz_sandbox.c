/* SPDX-License-Identifier: MIT */
/*
 * The sandbox without its HTTP. The input is requests to one that was empty, with a NUL between them: a line with
 * method, target and key ('-': none; the owner's where there is no word), then the body. Each gets an answer that is
 * JSON or a stream, no failure of store or memory, and of the shape that the operation has.
 */
#include <string.h>

#include "fuzz.h"
#include "sandbox/engine/route.h"
#include "sandbox/sandbox.h"

enum { MAX_REQUESTS = 16 };

static const sandbox_options options = {.empty = true, .time = "2026-01-31T12:00:00Z"};

/* ---- what is asked ---- */

/* Cuts the first word off a text. */
static char *cut_word(char **text)
{
    char *word = *text;
    size_t length = strcspn(word, " ");

    *text = word + length + (word[length] == ' ');
    word[length] = '\0';
    return word;
}

/* Of bytes that end with a NUL, which become words. */
static sandbox_request read_request(char *text, size_t length)
{
    size_t line = strcspn(text, "\n");
    sandbox_request request = {.key = SANDBOX_KEY};
    char *words = text;

    if (line < length) {
        request.body = text + line + 1;
        request.length = length - line - 1;
    }
    text[line] = '\0';
    request.method = cut_word(&words);
    request.target = cut_word(&words);
    if (words[0] != '\0')
        request.key = words[0] != '-' ? words : NULL;
    return request;
}

/* ---- what is answered ---- */

/* What the sandbox shows beyond the documents has names that say so. */
static bool is_own(const portkey_violation *difference)
{
    return strcmp(difference->keyword, "additionalProperties") == 0 &&
           strstr(difference->pointer, "/sandbox_") != NULL;
}

static void count_difference(void *context, const portkey_violation *difference, portkey_value value)
{
    int *differences = context;

    (void)value;
    if (is_own(difference))
        return;
    (void)fprintf(stderr, "%s: %s: expected %s\n", difference->pointer, difference->keyword,
                  difference->expected);
    ++*differences;
}

/* The operation that a request means; the table is made once. */
static const portkey_operation *operation_of(const sandbox_request *request)
{
    static route_table routes;
    route_match match;
    int found;

    if (routes.routes == NULL)
        FUZZ_CHECK(route_table_init(&routes));
    found = route_lookup(&match, &routes, request->method, request->target, strcspn(request->target, "?"));
    FUZZ_CHECK(found >= 0);
    return found > 0 ? match.route->operation : NULL;
}

static void check_success(const sandbox_request *request, portkey_value answer)
{
    const portkey_operation *operation = operation_of(request);
    int differences = 0;
    int result;

    FUZZ_CHECK(operation != NULL);
    result = portkey_answer_check(operation, answer, count_difference, &differences, NULL);
    if (differences > 0)
        (void)fprintf(stderr, "%s %s\n", request->method, request->target);
    FUZZ_CHECK(differences == 0 &&
               (result >= 0 || result == PORTKEY_EUNKNOWN || result == PORTKEY_ETOOLARGE));
}

/* Calls that a limit refuses fail as the gateway words it, without a code. */
static void check_failure(portkey_value answer)
{
    bool is_call = portkey_value_is(portkey_value_member(answer, "status"), "failure");

    FUZZ_CHECK(portkey_value_type(portkey_value_at(answer, is_call ? "/message" : "/data/message")) ==
               PORTKEY_JSON_STRING);
    FUZZ_CHECK(is_call ||
               portkey_value_type(portkey_value_at(answer, "/data/errorCode")) == PORTKEY_JSON_STRING);
}

static void check_reply(const sandbox_request *request, const sandbox_reply *reply)
{
    const portkey_json_limits limits = {.max_bytes = SANDBOX_MAX_ANSWER, .refuse_duplicates = true};
    portkey_json *document = NULL;
    bool is_success = reply->status >= 200 && reply->status < 300;

    FUZZ_CHECK(is_success || (reply->status >= 400 && reply->status < 500));
    FUZZ_CHECK(!pa_text_failed(&reply->body));
    if (reply->body.length == 0 || reply->type != NULL)
        return;
    FUZZ_CHECK(portkey_json_parse(&document, reply->body.data, reply->body.length, &limits, NULL) == 0);
    if (is_success)
        check_success(request, portkey_json_root(document));
    else
        check_failure(portkey_json_root(document));
    portkey_json_free(document);
}

static void ask(portkey_sandbox *sandbox, char *text, size_t length)
{
    sandbox_request request = read_request(text, length);
    sandbox_reply reply = {.body = PA_TEXT_INIT(SANDBOX_MAX_ANSWER)};

    sandbox_answer(sandbox, &request, &reply);
    check_reply(&request, &reply);
    pa_text_free(&reply.body);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char message[256];
    portkey_sandbox *sandbox = sandbox_open(&options, message, sizeof(message));
    char *text = malloc(size + 1);
    char *at = text;

    FUZZ_CHECK(sandbox != NULL && text != NULL);
    memcpy(text, data, size);
    text[size] = '\0';
    for (int i = 0; i < MAX_REQUESTS && at < text + size; i++) {
        size_t length = strlen(at);

        ask(sandbox, at, length);
        at += length + 1;
    }
    free(text);
    sandbox_close(sandbox);
    return 0;
}
