/* SPDX-License-Identifier: MIT */
#include "cli/observe/recording.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "cli/options.h"
#include "cli/report.h"

enum {
    MAX_FILE = 256 * 1024 * 1024,
    MAX_VALUES = 20000000,
    MAX_DEPTH = 1024,
    MAX_SEGMENTS = 32, /* of a path */
};

static const portkey_json_limits limits = {
    .max_bytes = MAX_FILE, .max_values = MAX_VALUES, .max_depth = MAX_DEPTH};

struct recording {
    finding_list *findings;
    size_t passed_over;
    int status;
};

static void fail(struct recording *recording, const portkey_error *error)
{
    cli_report(error);
    recording->status = EXIT_FAILED;
}

static void compare(struct recording *recording, const portkey_operation *operation, portkey_value answer)
{
    portkey_error error;

    if (findings_add(recording->findings, operation, answer, &error) < 0)
        fail(recording, &error);
}

/* ---- which operation answers a URL ---- */

/* The path behind the host and the version, such as /configs; NULL if the URL has none. */
static const char *path_of(const char *url)
{
    const char *host = strstr(url, "://");
    const char *path = host != NULL ? strchr(host + 3, '/') : NULL;

    if (path != NULL && path[1] == 'v' && path[2] >= '0' && path[2] <= '9' && path[3] == '/')
        path += 3;
    return path;
}

/* Returns how many segments of the path are arguments; -1 if the template is another path's. */
static int fit(const char *template, const char *path)
{
    int arguments = 0;

    while (*template == '/' && *path == '/') {
        size_t wanted = strcspn(template + 1, "/");
        size_t given = strcspn(path + 1, "/?#");

        if (template[1] == '{' && given > 0)
            arguments++;
        else if (wanted != given || strncmp(template + 1, path + 1, given) != 0)
            return -1;
        template += wanted + 1;
        path += given + 1;
    }
    return *template == '\0' && strchr("?#", *path) != NULL ? arguments : -1;
}

/* The operation whose path has the fewest arguments: /prompts/partials is no prompt. */
static const portkey_operation *find_operation(const char *method, const char *url)
{
    const char *path = path_of(url);
    const portkey_operation *best = NULL;
    int fewest = MAX_SEGMENTS;

    for (size_t i = 0; path != NULL && i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);
        int arguments = fit(portkey_operation_path(operation), path);

        if (arguments < 0 || arguments >= fewest || strcmp(portkey_operation_method(operation), method) != 0)
            continue;
        fewest = arguments;
        best = operation;
    }
    return best;
}

/* ---- HTTP archives ---- */

static bool is_success(portkey_value response)
{
    int64_t status = 0;

    return portkey_value_integer(portkey_value_member(response, "status"), &status) == 0 && status >= 200 &&
           status < 300;
}

static const char *text_at(portkey_value value, const char *pointer)
{
    const char *text = portkey_value_string(portkey_value_at(value, pointer), NULL);

    return text != NULL ? text : "";
}

static void read_body(struct recording *recording, const portkey_operation *operation, portkey_value body)
{
    portkey_json *document = NULL;
    size_t length = 0;
    const char *text = portkey_value_string(body, &length);

    if (text == NULL || portkey_json_parse(&document, text, length, &limits, NULL) < 0) {
        recording->passed_over++;
        return;
    }
    compare(recording, operation, portkey_json_root(document));
    portkey_json_free(document);
}

static void read_entry(struct recording *recording, portkey_value entry)
{
    portkey_value response = portkey_value_member(entry, "response");
    const portkey_operation *operation =
        find_operation(text_at(entry, "/request/method"), text_at(entry, "/request/url"));

    if (operation == NULL || !is_success(response))
        recording->passed_over++;
    else
        read_body(recording, operation, portkey_value_at(response, "/content/text"));
}

/* ---- lists of answers ---- */

static void read_answers(struct recording *recording, portkey_value list)
{
    const char *name = portkey_value_string(portkey_value_key(list), NULL);
    const portkey_operation *operation = name != NULL ? portkey_operation_find(name) : NULL;

    PORTKEY_FOR_EACH (answer, list)
        if (operation == NULL)
            recording->passed_over++;
        else
            compare(recording, operation, answer);
}

/* ---- the file ---- */

static bool is_archive(portkey_value root)
{
    return portkey_value_type(portkey_value_at(root, "/log/entries")) == PORTKEY_JSON_ARRAY;
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

int recording_read(finding_list *findings, const char *path)
{
    struct recording recording = {.findings = findings, .status = EXIT_DONE};
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
    if (recording.passed_over > 0)
        cli_complain("answers passed over, as they are of no operation, not of success or not JSON: %zu",
                     recording.passed_over);
    portkey_json_free(document);
    pa_text_free(&text);
    return recording.status;
}
