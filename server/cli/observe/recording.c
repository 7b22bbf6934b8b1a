/* SPDX-License-Identifier: MIT */
#include "cli/observe/recording.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/encode.h"
#include "cli/observe/passed_over.h"
#include "cli/observe/routes.h"
#include "cli/report.h"

enum {
    MAX_FILE = 256 * 1024 * 1024,
    MAX_VALUES = 20000000,
    MAX_DEPTH = 1024,
    MAX_NAMED = 512,  /* bytes */
    MAX_REPORTED = 5, /* answers that could not be compared to their end */
};

static const portkey_json_limits limits = {
    .max_bytes = MAX_FILE, .max_values = MAX_VALUES, .max_depth = MAX_DEPTH};

struct recording {
    finding_list *findings;
    const char *base; /* address, or NULL */
    passed_over unknown;
    passed_over elsewhere;
    passed_over failed;
    passed_over unread;
    size_t reported;
    int status;
};

/* An answer that is too complex does not hide the differences of others. */
static void compare(struct recording *recording, const portkey_operation *operation, portkey_value answer)
{
    portkey_error error;

    if (findings_add(recording->findings, operation, answer, &error) == 0)
        return;
    recording->status = EXIT_FAILED;
    if (recording->reported++ < MAX_REPORTED)
        cli_report(&error);
}

/* ---- HTTP archives ---- */

static const char *text_at(portkey_value value, const char *pointer)
{
    const char *text = portkey_value_string(portkey_value_at(value, pointer), NULL);

    return text != NULL ? text : "";
}

/* "GET /v1/configs": what follows may be anything, and so may a segment. */
static void append_request(pa_text *text, const own_key *key, portkey_value entry)
{
    const char *method = text_at(entry, "/request/method");
    const char *path = route_path(text_at(entry, "/request/url"));

    names_append(text, key, method, strlen(method));
    pa_text_append_char(text, ' ');
    if (path == NULL)
        pa_text_append_string(text, "without a path");
    while (path != NULL && *path == '/') {
        size_t length = strcspn(path + 1, "/?#");

        pa_text_append_char(text, '/');
        if (length > 0)
            names_append(text, key, path + 1, length);
        path += 1 + length;
    }
}

static void pass_over(passed_over *kind, const struct recording *recording, portkey_value entry)
{
    pa_text name = PA_TEXT_INIT(MAX_NAMED);

    append_request(&name, recording->findings->key, entry);
    passed_over_add(kind, 1, &name);
}

static bool is_success(portkey_value response)
{
    int64_t status = 0;

    return portkey_value_integer(portkey_value_member(response, "status"), &status) == 0 && status >= 200 &&
           status < 300;
}

/* Archives have in base64 what their writer did not take for text. Returns false if it is not. */
static bool read_content(pa_text *body, portkey_value content)
{
    size_t length = 0;
    const char *text = portkey_value_string(portkey_value_member(content, "text"), &length);

    if (text == NULL)
        return false;
    if (portkey_value_is(portkey_value_member(content, "encoding"), "base64"))
        return pa_append_from_base64(body, text, length) && !pa_text_failed(body);
    pa_text_append(body, text, length);
    return !pa_text_failed(body);
}

/* Returns false if it has no JSON. */
static bool read_response(struct recording *recording, const portkey_operation *operation,
                          portkey_value response)
{
    pa_text body = PA_SECRET_TEXT_INIT(MAX_FILE);
    portkey_json *document = NULL;
    bool is_json = read_content(&body, portkey_value_member(response, "content")) && body.length > 0 &&
                   portkey_json_parse(&document, body.data, body.length, &limits, NULL) == 0;

    if (is_json)
        compare(recording, operation, portkey_json_root(document));
    portkey_json_free(document);
    pa_text_free(&body);
    return is_json;
}

static void read_entry(struct recording *recording, portkey_value entry)
{
    portkey_value response = portkey_value_member(entry, "response");
    const char *path = route_path(text_at(entry, "/request/url"));
    const portkey_operation *operation =
        path != NULL ? route_find(text_at(entry, "/request/method"), path, recording->base) : NULL;

    if (operation == NULL)
        pass_over(&recording->elsewhere, recording, entry);
    else if (!is_success(response))
        pass_over(&recording->failed, recording, entry);
    else if (!read_response(recording, operation, response))
        pass_over(&recording->unread, recording, entry);
}

/* ---- lists of answers ---- */

static void append_unknown(pa_text *text, const own_key *key, const char *name, size_t length)
{
    const char *meant = portkey_tool_suggest(name, length);

    names_append(text, key, name, length);
    if (meant == NULL)
        return;
    pa_text_append_string(text, " (did you mean \"");
    pa_text_append_string(text, meant);
    pa_text_append_string(text, "\"?)");
}

static void pass_over_unknown(struct recording *recording, portkey_value list)
{
    pa_text text = PA_TEXT_INIT(MAX_NAMED);
    size_t length = 0;
    const char *name = portkey_value_string(portkey_value_key(list), &length);

    if (name != NULL)
        append_unknown(&text, recording->findings->key, name, length);
    passed_over_add(&recording->unknown, 1, &text);
}

static void read_answers(struct recording *recording, portkey_value list)
{
    const char *name = portkey_value_string(portkey_value_key(list), NULL);
    const portkey_operation *operation = name != NULL ? portkey_operation_find(name) : NULL;

    if (operation == NULL) {
        pass_over_unknown(recording, list);
    } else if (portkey_value_type(list) != PORTKEY_JSON_ARRAY) {
        cli_complain("%s must have a list of answers: {\"%s\": [ANSWER, ...]}", name, name);
        recording->status = EXIT_FAILED;
    } else {
        PORTKEY_FOR_EACH (answer, list)
            compare(recording, operation, answer);
    }
}

/* ---- the file ---- */

static bool is_archive(portkey_value root)
{
    return portkey_value_type(portkey_value_at(root, "/log/entries")) == PORTKEY_JSON_ARRAY;
}

static void report_passed_over(struct recording *recording)
{
    passed_over_report(&recording->unknown, "lists of no operation");
    passed_over_report(&recording->elsewhere, "requests of no operation");
    passed_over_report(&recording->failed, "responses without success");
    passed_over_report(&recording->unread, "responses that are not JSON");
}

static void read_document(struct recording *recording, portkey_value root)
{
    if (is_archive(root)) {
        PORTKEY_FOR_EACH (entry, portkey_value_at(root, "/log/entries"))
            read_entry(recording, entry);
    } else {
        PORTKEY_FOR_EACH (list, root)
            read_answers(recording, list);
    }
    report_passed_over(recording);
    if (recording->findings->answers > 0)
        return;
    cli_complain("the recording has no answer that can be compared");
    recording->status = EXIT_FAILED;
}

static bool read_file(pa_text *text, const char *path)
{
    FILE *file = fopen(path, "rbe");
    char chunk[16 * 1024];
    size_t count;
    bool failed;

    if (file == NULL)
        return false;
    while ((count = fread(chunk, 1, sizeof(chunk), file)) > 0 && !pa_text_failed(text))
        pa_text_append(text, chunk, count);
    failed = ferror(file) != 0;
    (void)fclose(file);
    return !failed;
}

static int parse(portkey_json **out, const pa_text *text, const char *path)
{
    portkey_error error;

    if (pa_text_failed(text)) {
        cli_complain("%s has more than %d MiB, or out of memory", path, MAX_FILE / 1024 / 1024);
        return EXIT_FAILED;
    }
    if (portkey_json_parse(out, text->data != NULL ? text->data : "", text->length, &limits, &error) < 0) {
        cli_complain("%s: %s", path, error.message);
        return EXIT_FAILED;
    }
    if (portkey_value_type(portkey_json_root(*out)) == PORTKEY_JSON_OBJECT)
        return EXIT_DONE;
    cli_complain(
        "%s is no recording: it must be an HTTP archive, or an object with a list of answers for each "
        "operation's name",
        path);
    return EXIT_FAILED;
}

int recording_read(finding_list *findings, const cli_options *options)
{
    const char *path = options->recording;
    struct recording recording = {
        .findings = findings, .base = options->client.base_url, .status = EXIT_DONE};
    pa_text text = PA_SECRET_TEXT_INIT(MAX_FILE); /* answers may hold keys */
    portkey_json *document = NULL;

    if (!read_file(&text, path)) {
        cli_complain("cannot read %s: %s", path, strerror(errno));
        recording.status = EXIT_FAILED;
    } else {
        recording.status = parse(&document, &text, path);
    }
    if (recording.status == EXIT_DONE)
        read_document(&recording, portkey_json_root(document));
    portkey_json_free(document);
    pa_text_free(&text);
    return recording.status;
}
