/* SPDX-License-Identifier: MIT */
/*
 * YAML as JSON text. A plain scalar is null, true, false or a number where YAML 1.2 says so, and a number keeps its
 * digits; all else is a string, also no and 2026-01-01. What JSON has no words for is refused: anchors, aliases, tags,
 * infinity, and numbers such as 0x1F and .5.
 */
#ifndef EXAMPLES_JSON_OF_YAML_H
#define EXAMPLES_JSON_OF_YAML_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <portkeyadmin/json.h>
#include <yaml.h>

struct json_of_yaml {
    yaml_parser_t parser;
    yaml_event_t event;
    FILE *out;
    const char *refused; /* what, and where */
    size_t line;
    unsigned depth;
};

static inline bool yaml_refuse(struct json_of_yaml *yaml, const char *what)
{
    yaml->refused = what;
    yaml->line = yaml->event.start_mark.line + 1;
    return false;
}

static inline bool yaml_next(struct json_of_yaml *yaml)
{
    yaml_event_delete(&yaml->event);
    if (yaml_parser_parse(&yaml->parser, &yaml->event))
        return true;
    memset(&yaml->event, 0, sizeof(yaml->event));
    yaml->event.start_mark = yaml->parser.problem_mark;
    return yaml_refuse(yaml, yaml->parser.problem != NULL ? yaml->parser.problem : "out of memory");
}

static inline bool yaml_is_one_of(const char *text, const char *const *words)
{
    while (*words != NULL && strcmp(text, *words) != 0)
        words++;
    return *words != NULL;
}

/* Octal and hexadecimal numbers, and those with a plus, a leading zero, or a point at either end. */
static inline bool yaml_is_other_number(const char *text)
{
    static const char *const beyond[] = {".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN", NULL};
    char *end;

    if (yaml_is_one_of(text + (*text == '-' || *text == '+'), beyond))
        return true;
    (void)strtod(text, &end);
    if (end == text + 1 && strncmp(text, "0o", 2) == 0)
        end += 1 + strspn(end + 1, "01234567");
    return *end == '\0' && strchr("+-.0123456789", *text) != NULL;
}

static inline void yaml_put_string(FILE *out, const yaml_event_t *event)
{
    const unsigned char *byte = event->data.scalar.value;

    fputc('"', out);
    for (size_t left = event->data.scalar.length; left > 0; left--, byte++)
        fprintf(out, *byte < 0x20 ? "\\u%04x" : *byte == '"' || *byte == '\\' ? "\\%c" : "%c", *byte);
    fputc('"', out);
}

static inline bool yaml_put_scalar(struct json_of_yaml *yaml)
{
    static const char *const nulls[] = {"", "~", "null", "Null", "NULL", NULL};
    static const char *const trues[] = {"true", "True", "TRUE", NULL};
    static const char *const falses[] = {"false", "False", "FALSE", NULL};
    const char *text = (const char *)yaml->event.data.scalar.value;
    portkey_json *number = NULL;

    if (yaml->event.data.scalar.style != YAML_PLAIN_SCALAR_STYLE)
        yaml_put_string(yaml->out, &yaml->event);
    else if (yaml_is_one_of(text, nulls))
        fputs("null", yaml->out);
    else if (yaml_is_one_of(text, trues))
        fputs("true", yaml->out);
    else if (yaml_is_one_of(text, falses))
        fputs("false", yaml->out);
    else if (portkey_json_parse(&number, text, strlen(text), NULL, NULL) == 0)
        fputs(text, yaml->out);
    else if (yaml_is_other_number(text))
        return yaml_refuse(yaml, "JSON has no such number: write it in decimal, or in quotes");
    else
        yaml_put_string(yaml->out, &yaml->event);
    portkey_json_free(number);
    return true;
}

static inline bool yaml_put_node(struct json_of_yaml *yaml);

/* From after the event that opens it to the one that ends it. Keys are strings, as they stand. */
static inline bool yaml_put_container(struct json_of_yaml *yaml, bool is_mapping)
{
    yaml_event_type_t end = is_mapping ? YAML_MAPPING_END_EVENT : YAML_SEQUENCE_END_EVENT;
    const char *separator = "";

    if (++yaml->depth > 60)
        return yaml_refuse(yaml, "too many levels");
    fputc(is_mapping ? '{' : '[', yaml->out);
    for (; yaml_next(yaml) && yaml->event.type != end; separator = ",") {
        fputs(separator, yaml->out);
        if (is_mapping && yaml->event.type != YAML_SCALAR_EVENT)
            return yaml_refuse(yaml, "a key that is no string");
        if (is_mapping) {
            yaml_put_string(yaml->out, &yaml->event);
            fputc(':', yaml->out);
        }
        if ((is_mapping && !yaml_next(yaml)) || !yaml_put_node(yaml))
            return false;
    }
    fputc(is_mapping ? '}' : ']', yaml->out);
    yaml->depth--;
    return yaml->refused == NULL;
}

/* The event at hand begins it. */
static inline bool yaml_put_node(struct json_of_yaml *yaml)
{
    const yaml_event_t *event = &yaml->event;

    switch (event->type) {
    case YAML_SCALAR_EVENT:
        if (event->data.scalar.tag != NULL || event->data.scalar.anchor != NULL)
            return yaml_refuse(yaml, "a tag or an anchor");
        return yaml_put_scalar(yaml);
    case YAML_SEQUENCE_START_EVENT:
        if (event->data.sequence_start.tag != NULL || event->data.sequence_start.anchor != NULL)
            return yaml_refuse(yaml, "a tag or an anchor");
        return yaml_put_container(yaml, false);
    case YAML_MAPPING_START_EVENT:
        if (event->data.mapping_start.tag != NULL || event->data.mapping_start.anchor != NULL)
            return yaml_refuse(yaml, "a tag or an anchor");
        return yaml_put_container(yaml, true);
    default: return yaml_refuse(yaml, "an alias");
    }
}

static inline bool yaml_put_document(struct json_of_yaml *yaml)
{
    /* After the starts of the stream and the document. */
    for (int i = 0; i < 3; i++)
        if (!yaml_next(yaml))
            return false;
    if (yaml->event.type == YAML_NO_EVENT || !yaml_put_node(yaml) || !yaml_next(yaml) || !yaml_next(yaml))
        return yaml->refused != NULL ? false : yaml_refuse(yaml, "no document");
    return yaml->event.type == YAML_STREAM_END_EVENT || yaml_refuse(yaml, "more than one document");
}

/* Returns the text, which the caller frees, or NULL after printing what is wrong. */
static inline char *json_of_yaml(const char *path)
{
    struct json_of_yaml yaml = {.line = 0};
    FILE *in = fopen(path, "rb");
    char *text = NULL;
    size_t length = 0;
    bool good = false;

    yaml.out = open_memstream(&text, &length);
    if (in == NULL || yaml.out == NULL || !yaml_parser_initialize(&yaml.parser)) {
        perror(path);
    } else {
        yaml_parser_set_input_file(&yaml.parser, in);
        good = yaml_put_document(&yaml);
        if (!good)
            fprintf(stderr, "%s: line %lu: %s\n", path, (unsigned long)yaml.line, yaml.refused);
        yaml_event_delete(&yaml.event);
        yaml_parser_delete(&yaml.parser);
    }
    if (in != NULL)
        fclose(in);
    if (yaml.out != NULL && (fclose(yaml.out) != 0 || !good)) {
        free(text);
        text = NULL;
    }
    return text;
}

#endif
