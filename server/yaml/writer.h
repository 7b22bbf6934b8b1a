/* SPDX-License-Identifier: MIT */
/**
 * @file writer.h
 * Writing a document as YAML that people compare line by line: blocks, no line
 * is folded, texts of several lines stand as they are, and a text that another
 * reader could take for a number, a switch or nothing is quoted.
 */
#ifndef SERVER_YAML_WRITER_H
#define SERVER_YAML_WRITER_H

#include "base/text.h"

typedef struct tree_writer tree_writer;

/** What became of a document. */
typedef enum tree_outcome { TREE_WRITTEN, TREE_TOO_LARGE, TREE_NO_MEMORY } tree_outcome;

/**
 * Begins a document, which has one value: a map, a list or a text.
 *
 * @param out receives the text; valid until tree_writer_end()
 * @return NULL when out of memory
 */
tree_writer *tree_writer_new(pa_text *out);

/* Nothing here fails by itself: tree_writer_end() says what became of it. In a map, keys and values alternate. */

void tree_begin_map(tree_writer *writer);
void tree_begin_list(tree_writer *writer);

/** Ends the map or the list that was begun last. */
void tree_end(tree_writer *writer);

/** Writes a key, or a value that is text, UTF-8. */
void tree_write_text(tree_writer *writer, const char *text);

/** Writes a value that is no text: a number, true, false or null. */
void tree_write_plain(tree_writer *writer, const char *text);

/** Ends the document and frees the writer. Too large is what is longer or deeper than tree_read() takes, or `out`. */
tree_outcome tree_writer_end(tree_writer *writer);

#endif
