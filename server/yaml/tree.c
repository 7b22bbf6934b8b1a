/* SPDX-License-Identifier: MIT */
#include "yaml/tree.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

struct reading {
    yaml_parser_t parser;
    tree *tree;
    tree_problem *problem;
    tree_node *open[TREE_MAX_DEPTH]; /* the lists and maps around the next node */
    const char *key[TREE_MAX_DEPTH]; /* in each: the key whose value comes next; NULL: none was read */
    tree_place key_place[TREE_MAX_DEPTH];
    size_t depth;
    size_t max_nodes;
    bool is_over;
};

/* ---- complaints ---- */

pa_text *tree_complain(tree_problem *problem, tree_place place)
{
    pa_text_clear(&problem->message);
    problem->place = place;
    return &problem->message;
}

static tree_place place_of(const yaml_mark_t *mark)
{
    return (tree_place){(unsigned)mark->line + 1, (unsigned)mark->column + 1};
}

static bool refuse(const struct reading *r, tree_place place, const char *message)
{
    pa_text_append_string(tree_complain(r->problem, place), message);
    return false;
}

static bool refuse_short(const struct reading *r)
{
    r->problem->is_short = true;
    return refuse(r, (tree_place){0, 0}, "out of memory");
}

static bool refuse_event(const struct reading *r, const yaml_event_t *event, const char *message)
{
    return refuse(r, place_of(&event->start_mark), message);
}

/* What libyaml says of text that is no YAML. Bytes that are no UTF-8 have no line. */
static bool refuse_syntax(const struct reading *r)
{
    const yaml_parser_t *parser = &r->parser;

    if (parser->error == YAML_MEMORY_ERROR)
        return refuse_short(r);
    if (parser->error == YAML_READER_ERROR)
        return refuse(r, place_of(&parser->mark),
                      "the text is not UTF-8, or has a character that YAML forbids");
    return refuse(r, place_of(&parser->problem_mark),
                  parser->problem != NULL ? parser->problem : "this is no YAML");
}

/* ---- nodes ---- */

static const char *keep(struct reading *r, const char *text, size_t length)
{
    char *copy = pa_arena_take(&r->tree->arena, length + 1);

    if (copy != NULL)
        memcpy(copy, text, length);
    return copy;
}

static void append(tree_node *parent, tree_node *node)
{
    if (parent->last != NULL)
        parent->last->next = node;
    else
        parent->first = node;
    parent->last = node;
    parent->count++;
}

/* Puts a node where it belongs. */
static void add(struct reading *r, tree_node *node)
{
    size_t level = r->depth - 1;

    if (r->depth == 0) {
        r->tree->root = node;
        return;
    }
    node->key = r->key[level];
    node->key_place = r->key_place[level];
    r->key[level] = NULL;
    append(r->open[level], node);
}

static tree_node *new_node(struct reading *r, tree_kind kind, const yaml_event_t *event)
{
    tree_node *node;

    if (r->tree->nodes == r->max_nodes) {
        r->problem->is_too_many = true;
        (void)refuse_event(r, event, "the file has too many values");
        return NULL;
    }
    node = pa_arena_take(&r->tree->arena, sizeof(*node));
    if (node == NULL) {
        (void)refuse_short(r);
        return NULL;
    }
    r->tree->nodes++;
    node->kind = kind;
    node->place = place_of(&event->start_mark);
    return node;
}

static bool is_for_key(const struct reading *r)
{
    return r->depth > 0 && r->open[r->depth - 1]->kind == TREE_MAP && r->key[r->depth - 1] == NULL;
}

/* ---- events ---- */

static bool take_key(struct reading *r, const yaml_event_t *event)
{
    const char *key = keep(r, (const char *)event->data.scalar.value, event->data.scalar.length);
    size_t level = r->depth - 1;

    if (key == NULL)
        return refuse_short(r);
    r->key_place[level] = place_of(&event->start_mark);
    r->key[level] = key;
    return true;
}

static bool take_scalar(struct reading *r, const yaml_event_t *event)
{
    const char *bytes = (const char *)event->data.scalar.value;
    size_t length = event->data.scalar.length;
    tree_node *node;

    if (event->data.scalar.anchor != NULL || event->data.scalar.tag != NULL)
        return refuse_event(r, event, "anchors (&) and tags (!) are not taken: write the value itself");
    if (memchr(bytes, '\0', length) != NULL)
        return refuse_event(r, event, "a text has a NUL");
    if (is_for_key(r))
        return take_key(r, event);
    node = new_node(r, TREE_TEXT, event);
    if (node == NULL)
        return false;
    node->text = keep(r, bytes, length);
    if (node->text == NULL)
        return refuse_short(r);
    node->is_quoted = event->data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
    add(r, node);
    return true;
}

static bool open_node(struct reading *r, const yaml_event_t *event, tree_kind kind, bool is_marked)
{
    tree_node *node;

    if (is_marked)
        return refuse_event(r, event, "anchors (&) and tags (!) are not taken: write the value itself");
    if (is_for_key(r))
        return refuse_event(r, event, "a key must be a text");
    if (r->depth == TREE_MAX_DEPTH)
        return refuse_event(r, event, "the file is nested too deeply");
    node = new_node(r, kind, event);
    if (node == NULL)
        return false;
    add(r, node);
    r->key[r->depth] = NULL;
    r->open[r->depth++] = node;
    return true;
}

/* ---- keys that are there twice ---- */

static int compare_places(tree_place a, tree_place b)
{
    if (a.line != b.line)
        return a.line < b.line ? -1 : 1;
    return (a.column > b.column) - (a.column < b.column);
}

static int compare_keys(const void *a, const void *b)
{
    const tree_node *one = *(const tree_node *const *)a;
    const tree_node *other = *(const tree_node *const *)b;
    int order = strcmp(one->key, other->key);

    return order != 0 ? order : compare_places(one->key_place, other->key_place);
}

/* Of nodes in the order of their keys: the first that has the key of another, by its place; NULL: none. */
static const tree_node *find_repeated(const tree_node *const *nodes, size_t count)
{
    const tree_node *found = NULL;

    for (size_t i = 1; i < count; i++)
        if (strcmp(nodes[i - 1]->key, nodes[i]->key) == 0 &&
            (found == NULL || compare_places(nodes[i]->key_place, found->key_place) < 0))
            found = nodes[i];
    return found;
}

static bool refuse_repeated(const struct reading *r, const tree_node *node)
{
    pa_text *message = tree_complain(r->problem, node->key_place);

    pa_text_append_string(message, "the key \"");
    pa_text_append_string(message, node->key);
    pa_text_append_string(message, "\" is there twice");
    return false;
}

/* Sorted, as a map of hostile size would take the square of it otherwise. */
static bool end_map(struct reading *r, const tree_node *map)
{
    const tree_node **nodes = malloc((map->count + 1) * sizeof(tree_node *));
    const tree_node *repeated;
    size_t count = 0;

    if (nodes == NULL)
        return refuse_short(r);
    for (const tree_node *node = map->first; node != NULL; node = node->next)
        nodes[count++] = node;
    qsort(nodes, count, sizeof(tree_node *), compare_keys);
    repeated = find_repeated(nodes, count);
    free(nodes);
    return repeated == NULL || refuse_repeated(r, repeated);
}

static bool end_node(struct reading *r)
{
    const tree_node *node = r->open[--r->depth];

    return node->kind != TREE_MAP || end_map(r, node);
}

/* ---- each event ---- */

static bool take_start(struct reading *r, const yaml_event_t *event)
{
    return r->tree->root == NULL || refuse_event(r, event, "there is a second document: a file has one");
}

static bool take(struct reading *r, const yaml_event_t *event)
{
    switch (event->type) {
    case YAML_STREAM_END_EVENT: r->is_over = true; return true;
    case YAML_DOCUMENT_START_EVENT: return take_start(r, event);
    case YAML_ALIAS_EVENT: return refuse_event(r, event, "aliases (*) are not taken: write the value itself");
    case YAML_SCALAR_EVENT: return take_scalar(r, event);
    case YAML_SEQUENCE_START_EVENT:
        return open_node(r, event, TREE_LIST,
                         event->data.sequence_start.anchor != NULL || event->data.sequence_start.tag != NULL);
    case YAML_MAPPING_START_EVENT:
        return open_node(r, event, TREE_MAP,
                         event->data.mapping_start.anchor != NULL || event->data.mapping_start.tag != NULL);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: return end_node(r);
    case YAML_NO_EVENT:
    case YAML_STREAM_START_EVENT:
    case YAML_DOCUMENT_END_EVENT: return true;
    }
    return true;
}

static bool read_events(struct reading *r)
{
    while (!r->is_over) {
        yaml_event_t event;
        bool worked;

        if (!yaml_parser_parse(&r->parser, &event))
            return refuse_syntax(r);
        worked = take(r, &event);
        yaml_event_delete(&event);
        if (!worked)
            return false;
    }
    return true;
}

/* ---- all of it ---- */

/* A file without anything but comments. */
static bool add_root(struct reading *r)
{
    if (r->tree->root == NULL)
        r->tree->root = pa_arena_take(&r->tree->arena, sizeof(*r->tree->root));
    if (r->tree->root == NULL)
        return refuse_short(r);
    if (r->tree->root->place.line == 0)
        *r->tree->root = (tree_node){.kind = TREE_MAP, .place = {1, 1}};
    return true;
}

bool tree_is_available(void)
{
    return true;
}

/* The mark that some editors put before a text in UTF-8. */
static size_t length_of_mark(const char *text, size_t length)
{
    static const char mark[] = "\xef\xbb\xbf";

    return length >= sizeof(mark) - 1 && memcmp(text, mark, sizeof(mark) - 1) == 0 ? sizeof(mark) - 1 : 0;
}

bool tree_read(tree *out, const char *text, size_t length, size_t max_nodes, tree_problem *problem)
{
    struct reading r = {.tree = out, .problem = problem, .max_nodes = max_nodes};
    size_t mark = length_of_mark(text, length);
    bool worked;

    *out = (tree){.root = NULL};
    if (length > TREE_MAX_BYTES)
        return refuse(&r, (tree_place){0, 0}, "the file is longer than 1 MiB");
    if (!yaml_parser_initialize(&r.parser))
        return refuse_short(&r);
    yaml_parser_set_encoding(&r.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&r.parser, (const unsigned char *)text + mark, length - mark);
    worked = read_events(&r) && add_root(&r);
    yaml_parser_delete(&r.parser);
    if (!worked)
        tree_free(out);
    return worked;
}

void tree_free(tree *freed)
{
    pa_arena_free(&freed->arena);
    freed->root = NULL;
}
