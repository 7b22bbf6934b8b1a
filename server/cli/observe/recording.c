/* SPDX-License-Identifier: MIT */
#include "cli/observe/recording.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/encode.h"
#include "cli/complain.h"
#include "cli/observe/passed_over.h"
#include "cli/observe/routes.h"

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
    size_t broken; /* lines that are no exchanges */
    size_t first_broken;
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
        cli_complain_error(&error);
}

/* ---- requests and their responses ---- */

struct exchange {
    const char *method;
    const char *path; /* NULL: there is none in the address */
    int64_t status;
    portkey_value body; /* the text of the response, or none */
    bool is_base64;     /* archives have so what their writer did not take for text */
};

static const char *text_at(portkey_value value, const char *pointer)
{
    const char *text = portkey_value_string(portkey_value_at(value, pointer), NULL);

    return text != NULL ? text : "";
}

/* What follows may be anything, and so may a segment: "GET /v1/configs". */
static void append_request(pa_text *text, const own_key *key, const struct exchange *exchange)
{
    const char *path = exchange->path;

    names_append(text, key, exchange->method, strlen(exchange->method));
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

static void pass_over(passed_over *kind, const struct recording *recording, const struct exchange *exchange)
{
    pa_text name = PA_TEXT_INIT(MAX_NAMED);

    append_request(&name, recording->findings->key, exchange);
    passed_over_add(kind, 1, &name);
}

/* Returns false if it is not what it says. */
static bool read_body(pa_text *body, const struct exchange *exchange)
{
    size_t length = 0;
    const char *text = portkey_value_string(exchange->body, &length);

    if (text == NULL)
        return false;
    if (exchange->is_base64)
        return pa_append_from_base64(body, text, length) && !pa_text_failed(body);
    pa_text_append(body, text, length);
    return !pa_text_failed(body);
}

/* Returns false if it has no JSON. */
static bool read_response(struct recording *recording, const portkey_operation *operation,
                          const struct exchange *exchange)
{
    pa_text body = PA_SECRET_TEXT_INIT(MAX_FILE);
    portkey_json *document = NULL;
    bool is_json = read_body(&body, exchange) && body.length > 0 &&
                   portkey_json_parse(&document, body.data, body.length, &limits, NULL) == 0;

    if (is_json)
        compare(recording, operation, portkey_json_root(document));
    portkey_json_free(document);
    pa_text_free(&body);
    return is_json;
}

static void read_exchange(struct recording *recording, const struct exchange *exchange)
{
    const portkey_operation *operation =
        exchange->path != NULL ? route_find(exchange->method, exchange->path, recording->base) : NULL;

    if (operation == NULL)
        pass_over(&recording->elsewhere, recording, exchange);
    else if (exchange->status < 200 || exchange->status >= 300)
        pass_over(&recording->failed, recording, exchange);
    else if (!read_response(recording, operation, exchange))
        pass_over(&recording->unread, recording, exchange);
}

/* ---- HTTP archives ---- */

static void read_entry(struct recording *recording, portkey_value entry)
{
    struct exchange exchange = {
        .method = text_at(entry, "/request/method"),
        .path = route_path(text_at(entry, "/request/url")),
        .body = portkey_value_at(entry, "/response/content/text"),
        .is_base64 = portkey_value_is(portkey_value_at(entry, "/response/content/encoding"), "base64"),
    };

    (void)portkey_value_integer(portkey_value_at(entry, "/response/status"), &exchange.status);
    read_exchange(recording, &exchange);
}

/* ---- recordings of the sandbox: a line for each exchange ---- */

static bool is_line(portkey_value root)
{
    return portkey_value_type(portkey_value_member(root, "target")) == PORTKEY_JSON_STRING;
}

static void read_line(struct recording *recording, portkey_value line)
{
    struct exchange exchange = {
        .method = text_at(line, "/method"),
        .path = text_at(line, "/target"),
        .body = portkey_value_member(line, "response"),
    };

    (void)portkey_value_integer(portkey_value_member(line, "status"), &exchange.status);
    read_exchange(recording, &exchange);
}

/* Returns false if it is no line of a recording. */
static bool parse_line(struct recording *recording, const char *text, size_t length)
{
    portkey_json *document = NULL;
    bool is = portkey_json_parse(&document, text, length, &limits, NULL) == 0 &&
              is_line(portkey_json_root(document));

    if (is && recording != NULL)
        read_line(recording, portkey_json_root(document));
    portkey_json_free(document);
    return is;
}

static bool has_lines(const pa_text *text)
{
    return text->length > 0 && parse_line(NULL, text->data, strcspn(text->data, "\n"));
}

/* What was written last may lack its end. */
static void read_lines(struct recording *recording, const pa_text *text)
{
    const char *end = text->data + text->length;
    size_t number = 1;

    for (const char *line = text->data; line < end; number++) {
        const char *rest = memchr(line, '\n', (size_t)(end - line));
        size_t length = (size_t)((rest != NULL ? rest : end) - line);

        if (!parse_line(recording, line, length) && recording->broken++ == 0)
            recording->first_broken = number;
        line += length + 1;
    }
    if (recording->broken == 0)
        return;
    cli_complain("passed over %zu lines that are no exchanges, the first of them line %zu", recording->broken,
                 recording->first_broken);
    recording->status = EXIT_FAILED;
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

static int fail_format(const char *path)
{
    cli_complain("%s is no recording: it must be an HTTP archive, an object with a list of answers for each "
                 "operation's name, or what the sandbox recorded",
                 path);
    return EXIT_FAILED;
}

static int parse_document(struct recording *recording, const pa_text *text, const char *path)
{
    portkey_json *document = NULL;
    portkey_error error;
    int status = EXIT_DONE;

    if (portkey_json_parse(&document, text->data != NULL ? text->data : "", text->length, &limits, &error) <
        0) {
        cli_complain("%s: %s", path, error.message);
        return EXIT_FAILED;
    }
    if (portkey_value_type(portkey_json_root(document)) == PORTKEY_JSON_OBJECT)
        read_document(recording, portkey_json_root(document));
    else
        status = fail_format(path);
    portkey_json_free(document);
    return status;
}

/* Complains where no answer was found, which is no success either. */
static void finish(struct recording *recording)
{
    report_passed_over(recording);
    if (recording->findings->answers > 0)
        return;
    cli_complain("the recording has no answer that can be compared");
    recording->status = EXIT_FAILED;
}

static void parse(struct recording *recording, const pa_text *text, const char *path)
{
    int status = EXIT_DONE;

    if (has_lines(text))
        read_lines(recording, text);
    else
        status = parse_document(recording, text, path);
    if (status == EXIT_DONE)
        finish(recording);
    else
        recording->status = status;
}

int recording_read(finding_list *findings, const cli_options *options)
{
    const char *path = options->recording;
    struct recording recording = {
        .findings = findings, .base = options->client.base_url, .status = EXIT_DONE};
    pa_text text = PA_SECRET_TEXT_INIT(MAX_FILE); /* answers may hold keys */

    if (!read_file(&text, path)) {
        cli_complain("cannot read %s: %s", path, strerror(errno));
        recording.status = EXIT_USAGE;
    } else if (pa_text_failed(&text)) {
        cli_complain("%s has more than %d MiB, or out of memory", path, MAX_FILE / 1024 / 1024);
        recording.status = EXIT_FAILED;
    } else {
        parse(&recording, &text, path);
    }
    pa_text_free(&text);
    return recording.status;
}
