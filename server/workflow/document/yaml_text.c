/* SPDX-License-Identifier: MIT */
#include "workflow/document/yaml_text.h"

#include <stdlib.h>
#include <string.h>

#include "yaml/tree.h"
#include "yaml/writer.h"

/* ---- writing ---- */

/* Where a value is. */
struct place {
    unsigned level;
    bool is_sorted; /* members of objects stand in the order of their names */
};

static bool write_value(tree_writer *writer, const cJSON *value, struct place place);

static bool write_member(tree_writer *writer, const cJSON *member, struct place place)
{
    tree_write_text(writer, member->string);
    return write_value(writer, member, place);
}

static bool write_sorted(tree_writer *writer, const cJSON *object, struct place place)
{
    size_t count = 0;
    const cJSON **members = document_sorted(object, &count);
    bool is_whole = members != NULL;

    for (size_t i = 0; is_whole && i < count; i++)
        is_whole = write_member(writer, members[i], place);
    free(members);
    return is_whole;
}

/* Members of the document itself are in the order that its kind has. */
static bool write_in_order(tree_writer *writer, const cJSON *object, struct place place)
{
    bool is_document = place.level == 1;
    bool is_whole = true;

    for (const cJSON *member = object->child; is_whole && member != NULL; member = member->next) {
        place.is_sorted = is_document && strcmp(member->string, "messages") != 0;
        is_whole = write_member(writer, member, place);
    }
    return is_whole;
}

static bool write_object(tree_writer *writer, const cJSON *object, struct place place)
{
    bool is_whole;

    tree_begin_map(writer);
    place.level++;
    is_whole = place.is_sorted ? write_sorted(writer, object, place) : write_in_order(writer, object, place);
    tree_end(writer);
    return is_whole;
}

static bool write_array(tree_writer *writer, const cJSON *array, struct place place)
{
    bool is_whole = true;

    tree_begin_list(writer);
    place.level++;
    for (const cJSON *element = array->child; is_whole && element != NULL; element = element->next)
        is_whole = write_value(writer, element, place);
    tree_end(writer);
    return is_whole;
}

/* Numbers as they are in JSON. */
static bool write_plain(tree_writer *writer, const cJSON *value)
{
    char *text = NULL;

    if (document_write(&text, value, NULL) < 0)
        return false;
    tree_write_plain(writer, text);
    portkey_text_free(text);
    return true;
}

static bool write_value(tree_writer *writer, const cJSON *value, struct place place)
{
    if (cJSON_IsObject(value))
        return write_object(writer, value, place);
    if (cJSON_IsArray(value))
        return write_array(writer, value, place);
    if (!cJSON_IsString(value))
        return write_plain(writer, value);
    tree_write_text(writer, value->valuestring);
    return true;
}

static int append_yaml(pa_text *out, const cJSON *document)
{
    tree_writer *writer = tree_writer_new(out);
    bool is_whole;

    if (writer == NULL)
        return PORTKEY_ENOMEM;
    is_whole = write_value(writer, document, (struct place){0, false});
    switch (tree_writer_end(writer)) {
    case TREE_WRITTEN: return is_whole ? 0 : PORTKEY_ENOMEM;
    case TREE_TOO_LARGE: return PORTKEY_ETOOLARGE;
    case TREE_NO_MEMORY: break;
    }
    return PORTKEY_ENOMEM;
}

/* What does not read back the same is not written. */
static int check(const pa_text *text, const cJSON *document)
{
    pa_text complaint = PA_TEXT_INIT(1024);
    cJSON *copy = NULL;
    bool is_short = false;
    int result = yaml_text_read(&copy, text->data, text->length, NULL, &complaint);

    if (result == 0 && !document_equals(copy, document, &is_short))
        result = is_short ? PORTKEY_ENOMEM : PORTKEY_EARGUMENTS;
    document_free(copy);
    pa_text_free(&complaint);
    return result == PORTKEY_EARGUMENTS ? PORTKEY_ETOOLARGE : result;
}

int yaml_text_write(pa_text *out, const cJSON *document)
{
    pa_text text = PA_TEXT_INIT(TREE_MAX_BYTES);
    int result = append_yaml(&text, document);

    if (result == 0)
        result = check(&text, document);
    if (result == 0)
        pa_text_append(out, text.data, text.length);
    pa_text_free(&text);
    return result == 0 && pa_text_failed(out) ? PORTKEY_ENOMEM : result;
}

/* ---- reading ---- */

/* What JSON knows and text is not; NULL with 0 for all else. */
static int read_plain(cJSON **out, const char *text)
{
    int result;

    if (text[0] == '\0' || strcmp(text, "~") == 0)
        text = "null";
    if (strcmp(text, "null") != 0 && strcmp(text, "true") != 0 && strcmp(text, "false") != 0 &&
        strspn(text, "0123456789+-.eE") != strlen(text))
        return 0;
    result = document_read(out, text, strlen(text), NULL);
    return result == PORTKEY_ENOMEM ? result : 0;
}

static int read_text(cJSON **out, const tree_node *node)
{
    int result = node->is_quoted ? 0 : read_plain(out, node->text);

    if (result == 0 && *out == NULL)
        *out = cJSON_CreateString(node->text);
    return *out != NULL ? 0 : PORTKEY_ENOMEM;
}

/* As deep as the reader of trees lets it be. */
static int read_node(cJSON **out, const tree_node *node)
{
    cJSON *value = NULL;
    int result = 0;

    if (node->kind == TREE_TEXT)
        return read_text(out, node);
    value = node->kind == TREE_LIST ? cJSON_CreateArray() : cJSON_CreateObject();
    if (value == NULL)
        return PORTKEY_ENOMEM;
    for (const tree_node *child = node->first; child != NULL && result == 0; child = child->next) {
        cJSON *item = NULL;

        result = read_node(&item, child);
        if (result == 0 && !(node->kind == TREE_LIST ? cJSON_AddItemToArray(value, item)
                                                     : cJSON_AddItemToObject(value, child->key, item))) {
            document_free(item);
            result = PORTKEY_ENOMEM;
        }
    }
    if (result == 0)
        *out = value;
    else
        document_free(value);
    return result;
}

static void complain(pa_text *complaint, const tree_problem *problem)
{
    if (problem->place.line > 0) {
        pa_text_append_integer(complaint, problem->place.line);
        pa_text_append_char(complaint, ':');
        pa_text_append_integer(complaint, problem->place.column);
        pa_text_append_string(complaint, ": ");
    }
    pa_text_append_string(complaint, problem->message.data != NULL ? problem->message.data : "out of memory");
}

int yaml_text_read(cJSON **out, const char *text, size_t length, size_t *values_left, pa_text *complaint)
{
    tree_problem problem = TREE_PROBLEM_INIT;
    size_t most = values_left != NULL && *values_left < TREE_MAX_NODES ? *values_left : TREE_MAX_NODES;
    tree read;
    int result;

    if (!tree_read(&read, text, length, most, &problem)) {
        if (values_left != NULL && problem.is_too_many)
            *values_left = 0;
        result = problem.is_short ? PORTKEY_ENOMEM : PORTKEY_EARGUMENTS;
        complain(complaint, &problem);
        pa_text_free(&problem.message);
        return result;
    }
    if (values_left != NULL)
        *values_left -= read.nodes;
    result = read_node(out, read.root);
    if (result < 0)
        pa_text_append_string(complaint, "out of memory");
    tree_free(&read);
    return result;
}
