/* SPDX-License-Identifier: MIT */
/* A build without libyaml: nothing is read or written. */
#include "yaml/tree.h"
#include "yaml/writer.h"

pa_text *tree_complain(tree_problem *problem, tree_place place)
{
    pa_text_clear(&problem->message);
    problem->place = place;
    return &problem->message;
}

bool tree_is_available(void)
{
    return false;
}

bool tree_read(tree *out, const char *text, size_t length, size_t max_nodes, tree_problem *problem)
{
    (void)text;
    (void)length;
    (void)max_nodes;
    *out = (tree){.root = NULL};
    pa_text_append_string(tree_complain(problem, (tree_place){0, 0}),
                          "this program was built without libyaml");
    return false;
}

void tree_free(tree *freed)
{
    pa_arena_free(&freed->arena);
    freed->root = NULL;
}

tree_writer *tree_writer_new(pa_text *out)
{
    (void)out;
    return NULL;
}

void tree_begin_map(tree_writer *writer)
{
    (void)writer;
}

void tree_begin_list(tree_writer *writer)
{
    (void)writer;
}

void tree_end(tree_writer *writer)
{
    (void)writer;
}

void tree_write_text(tree_writer *writer, const char *text)
{
    (void)writer;
    (void)text;
}

void tree_write_plain(tree_writer *writer, const char *text)
{
    (void)writer;
    (void)text;
}

tree_outcome tree_writer_end(tree_writer *writer)
{
    (void)writer;
    return TREE_TOO_LARGE;
}
