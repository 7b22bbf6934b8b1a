/* SPDX-License-Identifier: MIT */
/**
 * @file index.h
 * An index of words: which documents have a word, and how much of it.
 *
 * Ranking is Okapi BM25. Words are compared by their stems, in lower case.
 */
#ifndef SERVER_CATALOG_SURFACE_INDEX_H
#define SERVER_CATALOG_SURFACE_INDEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct word_index word_index;

/** The bytes of the longest word that is told apart, and of the zero byte behind it. */
enum { WORD_SIZE = 32 };

/** An index of documents with the numbers 0 to count - 1. NULL when out of memory. */
word_index *word_index_new(size_t count);

/** Accepts NULL. */
void word_index_free(word_index *index);

/** Adds the words of a text to a document, each counted as many times as the weight says. */
void word_index_add(word_index *index, size_t document, const char *text, size_t length, unsigned weight);

/**
 * Ends adding.
 *
 * @return false when it ran out of memory at any time: the index is of no use
 */
bool word_index_close(word_index *index);

/** Adds to the score of each document what the words of the text are worth there. */
void word_index_score(const word_index *index, double *scores, const char *text, size_t length,
                      double weight);

/** The next word of a text, in lower case and cut to its stem. Returns its length, 0 at the end; *at moves on. */
size_t word_index_next(char out[WORD_SIZE], const char *text, size_t length, size_t *at);

#endif
