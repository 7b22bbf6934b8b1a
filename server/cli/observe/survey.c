/* SPDX-License-Identifier: MIT */
#include "cli/observe/survey.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/json_writer.h"
#include "base/text.h"
#include "base/time.h"
#include "cli/client.h"
#include "cli/complain.h"

enum {
    MAX_ARGUMENTS = 64 * 1024,
    MAX_ARGUMENT_NAME = 128,
    MAX_ITEM = 1024 * 1024,
    MAX_MS = 10 * 60 * 1000,
};

/* What is known of an operation that is called. */
struct subject {
    const portkey_operation *operation;
    bool is_called;
    /* The first item of its list, from which later operations take their arguments, and its text; NULL: there is none. */
    portkey_json *item;
    char *text;
};

struct survey {
    finding_list *findings;
    cli_client client;
    request_rules rules;
    struct subject *subjects;
    size_t count;
    size_t succeeded; /* calls */
    int64_t end_ms;   /* by pa_clock_ms() */
    bool is_stopped;  /* before all was called */
    int status;
};

/* ---- arguments ---- */

/* The first element of the first list in an answer, which mostly is an object with an id. */
static portkey_value find_item(portkey_value answer)
{
    if (portkey_value_type(answer) == PORTKEY_JSON_ARRAY)
        return portkey_value_first(answer);
    PORTKEY_FOR_EACH (member, answer)
        if (portkey_value_type(member) == PORTKEY_JSON_ARRAY)
            return portkey_value_first(member);
    return (portkey_value){NULL, 0};
}

/* Keeps no more of an answer than later calls may need. */
static void keep_item(struct subject *subject, portkey_value answer)
{
    portkey_value item = find_item(answer);
    pa_text text = PA_TEXT_INIT(MAX_ITEM);
    size_t length = 0;
    const char *raw = portkey_value_exists(item) ? portkey_value_raw(item, &length) : NULL;

    if (raw == NULL)
        return;
    pa_text_append(&text, raw, length);
    /* Without it some operations are not called, which is reported. */
    if (!pa_text_failed(&text) && portkey_json_parse(&subject->item, text.data, length, NULL, NULL) == 0)
        subject->text = pa_text_take(&text);
    pa_text_free(&text);
}

static portkey_value first_item(const struct subject *list)
{
    return list->item != NULL ? portkey_json_root(list->item) : (portkey_value){NULL, 0};
}

static const struct subject *find_path(const struct survey *survey, const char *path, size_t length)
{
    for (size_t i = 0; i < survey->count; i++) {
        const char *other = portkey_operation_path(survey->subjects[i].operation);

        if (strlen(other) == length && strncmp(other, path, length) == 0)
            return &survey->subjects[i];
    }
    return NULL;
}

static bool ends_with(const char *text, const char *end)
{
    return strlen(text) >= strlen(end) && strcmp(text + strlen(text) - strlen(end), end) == 0;
}

/* The list whose path ends before the argument: that of /configs/{slug} is /configs. */
static const struct subject *find_list_above(const struct survey *survey, const char *path,
                                             const char *argument)
{
    char place[MAX_ARGUMENT_NAME];
    const char *found;

    (void)snprintf(place, sizeof(place), "/{%s}", argument);
    found = strstr(path, place);
    return found != NULL ? find_path(survey, path, (size_t)(found - path)) : NULL;
}

/* A list with items that the argument's name names: that of workspace_slug ends in /workspaces. */
static const struct subject *find_list_named(const struct survey *survey, const char *argument)
{
    const char *end = strrchr(argument, '_');
    char place[MAX_ARGUMENT_NAME];

    if (end == NULL || (strcmp(end, "_id") != 0 && strcmp(end, "_slug") != 0))
        return NULL;
    (void)snprintf(place, sizeof(place), "/%.*ss", (int)(end - argument), argument);
    for (size_t i = 0; i < survey->count; i++)
        if (ends_with(portkey_operation_path(survey->subjects[i].operation), place) &&
            portkey_value_exists(first_item(&survey->subjects[i])))
            return &survey->subjects[i];
    return NULL;
}

/* The argument from the first item of a list. */
static portkey_value find_in_lists(const struct survey *survey, const char *path, const char *argument)
{
    const struct subject *above = find_list_above(survey, path, argument);
    const struct subject *list = above != NULL ? above : find_list_named(survey, argument);
    portkey_value item = list != NULL ? first_item(list) : (portkey_value){NULL, 0};
    const char *const names[] = {argument, ends_with(argument, "slug") ? "slug" : "id", "id", "slug"};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        portkey_value value = portkey_value_member(item, names[i]);

        if (portkey_value_type(value) == PORTKEY_JSON_STRING)
            return value;
    }
    return (portkey_value){NULL, 0};
}

/* The last day, for the two arguments by which figures are asked for. */
static bool write_period(pa_writer *writer, const char *argument)
{
    bool is_end = ends_with(argument, "_max");
    char text[PA_TIME_SIZE];

    if (!is_end && !ends_with(argument, "_min"))
        return false;
    pa_format_time(text, pa_now_ms() - (is_end ? 0 : PA_DAY_MS));
    pa_write_text(pa_member(writer, argument), text);
    return true;
}

static bool write_argument(pa_writer *writer, const struct survey *survey, const char *path,
                           const char *argument)
{
    portkey_value value = find_in_lists(survey, path, argument);
    size_t length;
    const char *raw;

    if (!portkey_value_exists(value))
        return write_period(writer, argument);
    raw = portkey_value_raw(value, &length);
    pa_write_json(pa_member(writer, argument), raw, length);
    return true;
}

/* Returns the first required argument that is not known, or NULL. What is too long fails the text. */
static const char *write_arguments(pa_text *text, const struct survey *survey,
                                   const portkey_operation *operation)
{
    pa_writer writer = pa_write_to(text);
    const char *argument;

    pa_begin_object(&writer);
    for (size_t i = 0; (argument = portkey_operation_required_argument(operation, i)) != NULL; i++)
        if (!write_argument(&writer, survey, portkey_operation_path(operation), argument))
            return argument;
    pa_end(&writer);
    return NULL;
}

/* ---- calls ---- */

/* 0 is none, and no deadline for a call. */
static unsigned milliseconds_left(const struct survey *survey)
{
    int64_t now = pa_clock_ms();

    return now < survey->end_ms ? (unsigned)(survey->end_ms - now) : 0;
}

static void compare(struct survey *survey, struct subject *subject, portkey_response *response)
{
    portkey_error error;
    portkey_value answer;

    /* An answer without a body, or of another kind, has no shape. */
    if (portkey_response_json(&answer, response, NULL) < 0)
        return;
    keep_item(subject, answer);
    if (findings_add(survey->findings, subject->operation, answer, &error) == 0)
        return;
    cli_complain_error(&error);
    survey->status = EXIT_FAILED;
}

/* Other calls may succeed, as a key may lack one scope and have another. */
static bool ends_survey(const portkey_error *error)
{
    return error->code == PORTKEY_ENOKEY || error->http_status == 401;
}

static void complain_about_call(const portkey_operation *operation, const portkey_error *error)
{
    if (ends_survey(error))
        cli_complain_error(error);
    else
        cli_complain("%s failed: %s", portkey_operation_name(operation), error->message);
}

/* Returns whether further calls make sense. */
static bool call(struct survey *survey, struct subject *subject, const pa_text *arguments,
                 unsigned deadline_ms)
{
    portkey_call_options once = PORTKEY_CALL_OPTIONS_INIT;
    portkey_response *response = NULL;
    portkey_request *request = NULL;
    portkey_error error = {.code = 0};

    once.max_attempts = 1;
    once.deadline_ms = deadline_ms;
    if (request_rules_make(&request, &survey->rules, subject->operation, arguments->data, arguments->length,
                           &error) == 0 &&
        portkey_client_send(&response, survey->client.client, request, &once, &error) == 0) {
        survey->succeeded++;
        compare(survey, subject, response);
    } else {
        complain_about_call(subject->operation, &error);
    }
    portkey_response_free(response);
    portkey_request_free(request);
    return !ends_survey(&error);
}

/* Calls the operation if its arguments are known. Returns whether to go on. */
static bool try_call(struct survey *survey, struct subject *subject, unsigned deadline_ms, bool *is_called)
{
    pa_text arguments = PA_TEXT_INIT(MAX_ARGUMENTS);
    bool goes_on = true;

    if (write_arguments(&arguments, survey, subject->operation) == NULL) {
        subject->is_called = *is_called = true;
        if (pa_text_failed(&arguments))
            cli_complain("%s was not called: its arguments are too long, or out of memory",
                         portkey_operation_name(subject->operation));
        else
            goes_on = call(survey, subject, &arguments, deadline_ms);
    }
    pa_text_free(&arguments);
    return goes_on;
}

/* Returns whether to go on with the next one. */
static bool run_one(struct survey *survey, struct subject *subject, bool *is_called)
{
    unsigned left = milliseconds_left(survey);

    if (subject->is_called)
        return true;
    if (left > 0)
        return try_call(survey, subject, left, is_called);
    cli_complain("stopped after %d minutes; further operations were not called", MAX_MS / 60000);
    return false;
}

/* Calls what can be called by what is known. Returns whether anything was, and more may be. */
static bool run_round(struct survey *survey)
{
    bool is_any_called = false;

    for (size_t i = 0; i < survey->count && !survey->is_stopped; i++)
        survey->is_stopped = !run_one(survey, &survey->subjects[i], &is_any_called);
    if (survey->is_stopped)
        survey->status = EXIT_FAILED;
    return is_any_called && !survey->is_stopped;
}

static void complain_about_others(const struct survey *survey)
{
    for (size_t i = 0; i < survey->count; i++) {
        pa_text arguments = PA_TEXT_INIT(MAX_ARGUMENTS);

        if (!survey->subjects[i].is_called)
            cli_complain("%s was not called: no value is known for %s",
                         portkey_operation_name(survey->subjects[i].operation),
                         write_arguments(&arguments, survey, survey->subjects[i].operation));
        pa_text_free(&arguments);
    }
}

/* ---- which operations ---- */

/* The data plane runs prompts and models, which costs money. */
static bool is_wanted(const portkey_tool *tool)
{
    const portkey_operation *operation = portkey_tool_operation(tool);

    return portkey_operation_is_read_only(operation) &&
           portkey_operation_plane(operation) == PORTKEY_PLANE_CONTROL &&
           strcmp(portkey_operation_method(operation), "GET") == 0 &&
           strcmp(portkey_tool_name(tool), portkey_operation_name(operation)) == 0;
}

static bool find_subjects(struct survey *survey)
{
    const portkey_tool *tool;
    size_t index = 0;

    survey->subjects = calloc(portkey_tool_count() + 1, sizeof(*survey->subjects));
    while (survey->subjects != NULL && (tool = offer_next_tool(&survey->rules.offer, &index)) != NULL)
        if (is_wanted(tool))
            survey->subjects[survey->count++].operation = portkey_tool_operation(tool);
    return survey->subjects != NULL;
}

static void free_subjects(struct survey *survey)
{
    for (size_t i = 0; i < survey->count; i++) {
        portkey_json_free(survey->subjects[i].item);
        free(survey->subjects[i].text);
    }
    free(survey->subjects);
}

static void call_subjects(struct survey *survey)
{
    /* Answers of one round have arguments for the next. */
    while (run_round(survey))
        continue;
    if (!survey->is_stopped)
        complain_about_others(survey);
    if (survey->succeeded > 0 || survey->status != EXIT_DONE)
        return;
    cli_complain("no call succeeded: there is nothing to compare");
    survey->status = EXIT_FAILED;
}

int survey_run(finding_list *findings, const cli_options *options)
{
    struct survey survey = {.findings = findings,
                            .rules = cli_rules(options),
                            .end_ms = pa_clock_ms() + MAX_MS,
                            .status = EXIT_DONE};
    portkey_error error;

    if (client_open(&survey.client, options, 0, &error) < 0) {
        cli_complain_error(&error);
        client_close(&survey.client);
        return EXIT_FAILED;
    }
    if (find_subjects(&survey)) {
        call_subjects(&survey);
    } else {
        cli_complain("out of memory");
        survey.status = EXIT_FAILED;
    }
    free_subjects(&survey);
    client_close(&survey.client);
    return survey.status;
}
