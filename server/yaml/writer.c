/* SPDX-License-Identifier: MIT */
#include "yaml/writer.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <yaml.h>

#include "yaml/tree.h"

struct tree_writer {
    yaml_emitter_t emitter;
    pa_text *out;
    bool is_list[TREE_MAX_DEPTH]; /* of what was begun */
    size_t depth;
    tree_outcome outcome;
};

static int append(void *context, unsigned char *bytes, size_t length)
{
    tree_writer *writer = context;

    pa_text_append(writer->out, bytes, length);
    if (pa_text_failed(writer->out) && writer->out->length + length > writer->out->limit)
        writer->outcome = TREE_TOO_LARGE;
    return !pa_text_failed(writer->out);
}

/* The first failure counts. */
static void fail(tree_writer *writer, tree_outcome outcome)
{
    if (writer->outcome == TREE_WRITTEN)
        writer->outcome = outcome;
}

/* The event is deleted in any case. */
static void emit(tree_writer *writer, yaml_event_t *event, int is_made)
{
    if (is_made && writer->outcome != TREE_WRITTEN)
        yaml_event_delete(event);
    else if (!is_made || !yaml_emitter_emit(&writer->emitter, event))
        fail(writer, TREE_NO_MEMORY);
}

static void begin(tree_writer *writer)
{
    yaml_event_t event;

    emit(writer, &event, yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING));
    emit(writer, &event, yaml_document_start_event_initialize(&event, NULL, NULL, NULL, 1));
}

tree_writer *tree_writer_new(pa_text *out)
{
    tree_writer *writer = calloc(1, sizeof(*writer));

    if (writer == NULL)
        return NULL;
    if (!yaml_emitter_initialize(&writer->emitter)) {
        free(writer);
        return NULL;
    }
    writer->out = out;
    yaml_emitter_set_output(&writer->emitter, append, writer);
    yaml_emitter_set_unicode(&writer->emitter, 1);
    yaml_emitter_set_width(&writer->emitter, -1);
    begin(writer);
    return writer;
}

tree_outcome tree_writer_end(tree_writer *writer)
{
    yaml_event_t event;
    tree_outcome outcome;

    emit(writer, &event, yaml_document_end_event_initialize(&event, 1));
    emit(writer, &event, yaml_stream_end_event_initialize(&event));
    outcome = writer->outcome;
    yaml_emitter_delete(&writer->emitter);
    free(writer);
    return outcome;
}

/* ---- maps and lists ---- */

static void push(tree_writer *writer, bool is_list)
{
    if (writer->depth == TREE_MAX_DEPTH)
        fail(writer, TREE_TOO_LARGE);
    else
        writer->is_list[writer->depth] = is_list;
    writer->depth++;
}

void tree_begin_map(tree_writer *writer)
{
    yaml_event_t event;

    push(writer, false);
    emit(writer, &event,
         yaml_mapping_start_event_initialize(&event, NULL, NULL, 1, YAML_BLOCK_MAPPING_STYLE));
}

void tree_begin_list(tree_writer *writer)
{
    yaml_event_t event;

    push(writer, true);
    emit(writer, &event,
         yaml_sequence_start_event_initialize(&event, NULL, NULL, 1, YAML_BLOCK_SEQUENCE_STYLE));
}

void tree_end(tree_writer *writer)
{
    yaml_event_t event;
    bool is_list = writer->depth-- <= TREE_MAX_DEPTH && writer->is_list[writer->depth];

    emit(writer, &event,
         is_list ? yaml_sequence_end_event_initialize(&event) : yaml_mapping_end_event_initialize(&event));
}

/* ---- texts ---- */

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* What some reader of YAML takes for something else, in any case of its letters. */
static bool is_reserved(const char *text)
{
    static const char *const words[] = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"};

    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (strcasecmp(text, words[i]) == 0)
            return true;
    return false;
}

/* Numbers, times and the like begin with no letter. libyaml quotes what its syntax asks for. */
static bool is_plain(const char *text)
{
    return is_letter(text[0]) && !is_reserved(text);
}

/* A block has the line feed only: a reader makes one of each other character that ends a line. */
static bool is_block(const char *text)
{
    return strchr(text, '\n') != NULL && strchr(text, '\r') == NULL && strstr(text, "\xC2\x85") == NULL &&
           strstr(text, "\xE2\x80\xA8") == NULL && strstr(text, "\xE2\x80\xA9") == NULL;
}

static yaml_scalar_style_t style_of(const char *text)
{
    if (is_block(text))
        return YAML_LITERAL_SCALAR_STYLE;
    if (strpbrk(text, "\r\n") != NULL)
        return YAML_DOUBLE_QUOTED_SCALAR_STYLE;
    return is_plain(text) ? YAML_PLAIN_SCALAR_STYLE : YAML_SINGLE_QUOTED_SCALAR_STYLE;
}

static void write_scalar(tree_writer *writer, const char *text, yaml_scalar_style_t style)
{
    yaml_event_t event;
    /* libyaml copies it, and takes no const. */
    yaml_char_t *bytes = (yaml_char_t *)(uintptr_t)text;

    emit(writer, &event,
         yaml_scalar_event_initialize(&event, NULL, NULL, bytes, (int)strlen(text), 1, 1, style));
}

void tree_write_text(tree_writer *writer, const char *text)
{
    if (strlen(text) > TREE_MAX_BYTES)
        fail(writer, TREE_TOO_LARGE);
    else
        write_scalar(writer, text, style_of(text));
}

void tree_write_plain(tree_writer *writer, const char *text)
{
    write_scalar(writer, text, YAML_PLAIN_SCALAR_STYLE);
}
