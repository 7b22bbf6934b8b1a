/* SPDX-License-Identifier: MIT */
/*
 * Calls every operation, with arguments made from its schema and ids of what was created before, and compares each
 * answer with its own. Prints how many passed. The sandbox is its own, or the one whose URL it is given: a new one, with
 * the clock at 2026-01-31T12:00:00Z.
 */
#include <stdlib.h>

#include "base/json_writer.h"
#include "catalog/example.h"
#include "sandbox/engine/world.h"
#include "sandbox_client.h"

enum { MAX_IDS = 512, MAX_NAME = 160, MAX_ARGUMENTS = 8192 };

/* ---- what was created, by the collection and by the names that parameters have for it ---- */

struct known {
    char name[MAX_NAME];
    char id[64];
};

struct ids {
    struct known known[MAX_IDS];
    size_t count;
};

static void learn(struct ids *ids, const char *name, size_t length, const char *id)
{
    struct known *known = &ids->known[ids->count++];

    assert_true(ids->count < MAX_IDS && length < MAX_NAME);
    memcpy(known->name, name, length);
    known->name[length] = '\0';
    (void)snprintf(known->id, sizeof(known->id), "%s", id);
}

static const char *find_id(const struct ids *ids, const char *name, size_t length)
{
    for (size_t i = ids->count; i-- > 0;)
        if (strlen(ids->known[i].name) == length && memcmp(ids->known[i].name, name, length) == 0)
            return ids->known[i].id;
    return NULL;
}

/* The path up to a length, with "{}" for parameters. */
static size_t write_key(char key[MAX_NAME], const char *path, size_t length)
{
    size_t used = 0;

    for (size_t i = 0; i < length && used + 2 < MAX_NAME; i++) {
        key[used++] = path[i];
        if (path[i] == '{')
            i += strcspn(path + i, "}") - 1;
    }
    key[used] = '\0';
    return used;
}

static size_t collection_length(const char *path)
{
    size_t length = strlen(path);

    while (length > 0 && path[length - 1] == '}')
        while (path[--length] != '/')
            continue;
    return length;
}

/* The names that item paths of the collection have for its ids. */
static void learn_names(struct ids *ids, const char *collection, const char *id)
{
    for (size_t i = 0; i < portkey_operation_count(); i++) {
        const char *path = portkey_operation_path(portkey_operation_at(i));
        size_t length = collection_length(path);
        char key[MAX_NAME];

        (void)write_key(key, path, length);
        if (strcmp(key, collection) == 0 && path[length] == '/' && strchr(path + length + 1, '/') == NULL)
            learn(ids, path + length + 2, strlen(path + length) - 3, id);
    }
}

/* Versions and entities are not created by operations of their own: the first of a list is as good. */
static void learn_listed(struct ids *ids, const portkey_operation *operation, portkey_value answer)
{
    portkey_value first = portkey_value_at(answer, "/data/0");
    const char *id = portkey_value_string(portkey_value_member(first, "version_id"), NULL);
    const char *path = portkey_operation_path(operation);
    char key[MAX_NAME];
    size_t length = write_key(key, path, strlen(path));

    if (id == NULL)
        id = portkey_value_string(portkey_value_member(first, "id"), NULL);
    if (id != NULL && find_id(ids, key, length) == NULL)
        learn(ids, key, length, id);
}

static void learn_created(struct ids *ids, const portkey_operation *operation, portkey_value answer)
{
    const char *path = portkey_operation_path(operation);
    const char *id = portkey_value_string(portkey_value_member(answer, "id"), NULL);
    char key[MAX_NAME];
    size_t length = write_key(key, path, collection_length(path));

    if (id == NULL)
        id = portkey_value_string(portkey_value_at(answer, "/feedback_ids/0"), NULL);
    if (id == NULL || strcmp(portkey_operation_method(operation), "POST") != 0)
        return;
    learn_names(ids, key, id);
    learn(ids, key, length, id);
}

/* ---- arguments ---- */

/* A week of the traffic that is there from the start; and what an answer shows where a request needs less. */
static const char *chosen_value(const char *name, size_t length)
{
    static const char *const values[][2] = {{"time_of_generation_min", "2026-01-24T00:00:00Z"},
                                            {"time_of_generation_max", "2026-01-31T00:00:00Z"},
                                            {"workspace_slug", "ws-shared-5a4db0"},
                                            {"email", "a@example.com"}};

    for (size_t i = 0; i < COUNT(values); i++)
        if (strlen(values[i][0]) == length && memcmp(values[i][0], name, length) == 0)
            return values[i][1];
    return NULL;
}

/* The id for a parameter in the path: that of the collection before it. */
static const char *path_id(const struct ids *ids, const portkey_operation *operation, const char *name,
                           size_t length)
{
    const char *path = portkey_operation_path(operation);

    for (const char *at = strchr(path, '{'); at != NULL; at = strchr(at + 1, '{')) {
        char key[MAX_NAME];

        if (strncmp(at + 1, name, length) == 0 && at[1 + length] == '}')
            return find_id(ids, key, write_key(key, path, (size_t)(at - path - 1)));
    }
    return NULL;
}

static const char *id_for(const struct ids *ids, const portkey_operation *operation, const char *name,
                          size_t length)
{
    const char *chosen = chosen_value(name, length);
    const char *id = chosen != NULL ? chosen : path_id(ids, operation, name, length);
    bool is_telling = length > 3 && strncmp(name + length - 3, "_id", 3) == 0;

    return id != NULL || !is_telling ? id : find_id(ids, name, length);
}

static void write_arguments(pa_text *out, const struct ids *ids, const portkey_operation *operation,
                            portkey_value example)
{
    pa_writer writer = pa_write_to(out);

    pa_begin_object(&writer);
    PORTKEY_FOR_EACH (argument, example) {
        size_t length;
        size_t raw_length;
        const char *name = portkey_value_string(portkey_value_key(argument), &length);
        const char *id = id_for(ids, operation, name, length);
        const char *raw = portkey_value_raw(argument, &raw_length);

        pa_write_any_key(&writer, name, length);
        if (id != NULL)
            pa_write_text(&writer, id);
        else
            pa_write_json(&writer, raw, raw_length);
    }
    pa_end(&writer);
}

/* The tool of the operation has the schema of its arguments. */
static void append_example(pa_text *out, const portkey_operation *operation)
{
    const char *name = portkey_operation_name(operation);
    const portkey_tool *tool = portkey_tool_find(name, strlen(name));
    portkey_json *document = NULL;
    const char *descriptor;
    size_t length;

    assert_non_null(tool);
    descriptor = portkey_tool_descriptor(tool, &length);
    assert_int_equal(portkey_json_parse(&document, descriptor, length, NULL, NULL), 0);
    if (!example_append(out, tool, portkey_value_member(portkey_json_root(document), "inputSchema"),
                        &(const metadata_rule){""}))
        fail_msg("%s: no arguments were found", name);
    portkey_json_free(document);
}

#define EXCLUDE                                                                                              \
    "{\"organisation_id\": \"O\", \"workspaces\":"                                                           \
    " [{\"workspace_id\": \"ws-shared-5a4db0\", \"excluded\": true}]}"

/* Later calls need more than these have to have, or ids are deeper in the arguments. */
static const char *wanted_example(const portkey_operation *operation)
{
    static const char *const examples[][2] = {
        {"create_workspace", "{\"name\": \"NAME\"}"},
        {"create_scim_workspace_mapping",
         "{\"workspace_id\": \"ID\", \"role\": \"member\", \"scim_group_name\": \"G\"}"},
        {"update_workspace", "{\"workspace_id\": \"ID\", \"description\": \"D\"}"},
        {"create_usage_limit", "{\"conditions\": [{\"key\": \"model\", \"value\": \"*\"}],"
                               " \"group_by\": [{\"key\": \"model\"}], \"type\": \"cost\","
                               " \"credit_limit\": 1000000}"},
        {"update_input_guardrail_workspace_exclusions", EXCLUDE},
        {"update_output_guardrail_workspace_exclusions", EXCLUDE},
    };

    for (size_t i = 0; i < COUNT(examples); i++)
        if (strcmp(portkey_operation_name(operation), examples[i][0]) == 0)
            return examples[i][1];
    return NULL;
}

static void make_arguments(pa_text *out, const struct ids *ids, const portkey_operation *operation)
{
    pa_text example = PA_TEXT_INIT(MAX_ARGUMENTS);
    portkey_json *document = NULL;

    if (wanted_example(operation) != NULL)
        pa_text_append_string(&example, wanted_example(operation));
    else
        append_example(&example, operation);
    assert_int_equal(portkey_json_parse(&document, example.data, example.length, NULL, NULL), 0);
    write_arguments(out, ids, operation, portkey_json_root(document));
    assert_false(pa_text_failed(out));
    portkey_json_free(document);
    pa_text_free(&example);
}

/* ---- one call ---- */

struct run {
    portkey_client *client;
    struct ids ids;
    size_t passed;
    size_t failed;
};

static void print_difference(void *context, const portkey_violation *difference, portkey_value value)
{
    size_t length = 0;
    const char *raw = portkey_value_raw(value, &length);

    printf("  %s at %s: %s: expected %s, has %.*s\n", (const char *)context, difference->pointer,
           difference->keyword, difference->expected, length < 60 ? (int)length : 60, raw != NULL ? raw : "");
}

static bool is_as_documented(struct run *run, const portkey_operation *operation, portkey_response *response)
{
    char *name = strdup(portkey_operation_name(operation));
    portkey_value answer;
    portkey_error error = {0};
    int differences;
    size_t length;

    (void)portkey_response_body(response, &length);
    if (length == 0) {
        free(name);
        return true;
    }
    if (portkey_response_json(&answer, response, &error) < 0)
        fail_msg("%s: %s", name, error.message);
    learn_created(&run->ids, operation, answer);
    learn_listed(&run->ids, operation, answer);
    differences = portkey_answer_check(operation, answer, print_difference, name, &error);
    free(name);
    return differences == 0 || differences == PORTKEY_EUNKNOWN;
}

static void call(struct run *run, const portkey_operation *operation)
{
    pa_text arguments = PA_TEXT_INIT(MAX_ARGUMENTS);
    portkey_response *response = NULL;
    portkey_error error = {0};
    bool passed = false;

    make_arguments(&arguments, &run->ids, operation);
    if (sandbox_client_call(&response, run->client, portkey_operation_name(operation), arguments.data,
                            &error) == 0)
        passed = is_as_documented(run, operation, response);
    else
        printf("  %s %s: %s\n", portkey_operation_name(operation), arguments.data, error.message);
    run->passed += passed;
    run->failed += !passed;
    portkey_response_free(response);
    pa_text_free(&arguments);
}

/* ---- all of them: what creates first, from the shortest path on; what deletes last, from the longest ---- */

enum { MAX_SEGMENTS = 8 };

static size_t segments(const portkey_operation *operation)
{
    size_t count = 0;

    for (const char *at = portkey_operation_path(operation); *at != '\0'; at++)
        count += *at == '/';
    return count;
}

static int phase(const portkey_operation *operation)
{
    const char *method = portkey_operation_method(operation);

    return strcmp(method, "POST") == 0 ? 0 : strcmp(method, "DELETE") == 0 ? 2 : 1;
}

static void call_all(struct run *run, int wanted, size_t length)
{
    for (size_t i = 0; i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);

        if (phase(operation) == wanted && segments(operation) == length)
            call(run, operation);
    }
}

static void create(struct run *run, const char *name, const char *operation, const char *arguments)
{
    portkey_response *response = NULL;
    portkey_value answer = sandbox_client_get(&response, run->client, operation, arguments);

    learn(&run->ids, name, strlen(name), portkey_value_string(portkey_value_member(answer, "id"), NULL));
    portkey_response_free(response);
}

static const char log_to_insert[] =
    "{\"request\": {\"url\": \"https://example.com\", \"body\": {}}, \"response\": {\"body\": {}},"
    " \"metadata\": {\"trace_id\": \"trace-1\"}}";

/* What is there from the start, and what calls refer to by other names than those of paths. */
static void prepare(struct run *run)
{
    learn_names(&run->ids, "/admin/users", WORLD_OWNER);
    learn_names(&run->ids, "/admin/workspaces", WORLD_WORKSPACE);
    learn(&run->ids, "/admin/users", strlen("/admin/users"), WORLD_OWNER);
    sandbox_client_do(run->client, "insert_log", log_to_insert);
    learn(&run->ids, "/logs", strlen("/logs"), "trace-1");
    create(run, "integration_id", "create_integration", "{\"name\": \"I\", \"ai_provider_id\": \"openai\"}");
}

/* One export is cancelled, this one is done. */
static void finish_export(struct run *run)
{
    char id[64];

    create(run, "/logs/exports", "create_log_export", "{\"filters\": {}, \"requested_data\": [\"id\"]}");
    (void)snprintf(id, sizeof(id), "{\"export_id\": \"%s\"}", run->ids.known[run->ids.count - 1].id);
    sandbox_client_do(run->client, "start_log_export", id);
    sandbox_client_do(run->client, "get_log_export", id);
    sandbox_client_do(run->client, "get_log_export", id);
}

static void call_everything(struct run *run)
{
    prepare(run);
    for (size_t length = 1; length <= MAX_SEGMENTS; length++)
        call_all(run, 0, length);
    finish_export(run);
    for (size_t length = 1; length <= MAX_SEGMENTS; length++)
        call_all(run, 1, length);
    for (size_t length = MAX_SEGMENTS; length > 0; length--)
        call_all(run, 2, length);
    printf("sandbox: %zu of %zu operations answer as documented\n", run->passed, run->passed + run->failed);
}

static void call_everything_elsewhere(struct run *run, const char *url)
{
    run->client = sandbox_client_at(url, SANDBOX_KEY);
    call_everything(run);
    portkey_client_free(run->client);
}

static void call_everything_here(struct run *run)
{
    struct sandbox_client sandbox;

    sandbox_client_start(&sandbox, &sandbox_client_demo);
    run->client = sandbox.client;
    call_everything(run);
    sandbox_client_stop(&sandbox);
}

static const char *elsewhere;

static void test_every_operation_answers_as_documented(void **state)
{
    struct run run = {.client = NULL};

    (void)state;
    if (elsewhere != NULL)
        call_everything_elsewhere(&run, elsewhere);
    else
        call_everything_here(&run);
    assert_int_equal(run.passed + run.failed, portkey_operation_count());
    assert_int_equal(run.failed, 0);
}

int main(int count, char **arguments)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_every_operation_answers_as_documented)};

    elsewhere = count > 1 ? arguments[1] : NULL;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
