/* SPDX-License-Identifier: MIT */
/**
 * @file tree.h
 * A YAML file as a tree of maps, lists and texts, each with its place.
 *
 * Of YAML only what files of settings and documents need is taken: one document without
 * anchors, aliases and tags, in which no map has a key twice. Size, depth and
 * number of nodes are bounded. What a text means is the reader's to say: no
 * text becomes a number or a switch by its looks.
 */
#ifndef SERVER_YAML_TREE_H
#define SERVER_YAML_TREE_H

#include "base/arena.h"
#include "base/text.h"

enum {
    TREE_MAX_BYTES = 1024 * 1024,
    TREE_MAX_DEPTH = 64,
    TREE_MAX_NODES = 50000,
};

typedef enum tree_kind { TREE_TEXT, TREE_LIST, TREE_MAP } tree_kind;

/** Where something is, both from 1. */
typedef struct tree_place {
    unsigned line;
    unsigned column;
} tree_place;

typedef struct tree_node tree_node;

struct tree_node {
    tree_kind kind;
    tree_place place;
    const char *text; /* of a text: without NUL inside */
    bool is_quoted;   /* of a text: it is never a switch or empty */
    tree_node *first; /* of a list or map */
    tree_node *last;
    size_t count;
    const char *key; /* of what is in a map */
    tree_place key_place;
    tree_node *next; /* in the same list or map */
};

typedef struct tree {
    pa_arena arena;
    tree_node *root;
    size_t nodes; /* how many there are */
} tree;

/** What is wrong with a file. Append to it; the first complaint counts. */
typedef struct tree_problem {
    tree_place place; /* line 0: none, or not at a place */
    bool is_short;    /* out of memory: nothing is wrong with the file */
    bool is_too_many; /* it has more nodes than it may have */
    pa_text message;
} tree_problem;

#define TREE_PROBLEM_INIT                                                                                    \
    {                                                                                                        \
        .message = PA_TEXT_INIT(2048)                                                                        \
    }

/** Whether this build has libyaml. */
bool tree_is_available(void);

/**
 * Reads the text of a file. An empty one is a map without anything.
 *
 * @param max_nodes that the tree may have, at most TREE_MAX_NODES
 * @return false with the problem; out is then empty
 */
bool tree_read(tree *out, const char *text, size_t length, size_t max_nodes, tree_problem *problem);

void tree_free(tree *freed);

/** Notes a place and begins a message there, in place of any before. */
pa_text *tree_complain(tree_problem *problem, tree_place place);

#endif
