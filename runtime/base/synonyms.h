/* SPDX-License-Identifier: MIT */
/**
 * @file synonyms.h
 * Names and words that stand for each other in APIs of this kind. They only
 * make suggestions: nothing is renamed by them.
 */
#ifndef BASE_SYNONYMS_H
#define BASE_SYNONYMS_H

#include <stddef.h>
#include <stdint.h>

/** What stands for each other. */
enum pa_synonym_kind {
    PA_SAME_ARGUMENT, /* whole names of arguments, in snake case */
    PA_SAME_VERB,     /* words, in the singular; so are the next two */
    PA_SAME_NOUN,
    PA_SAME_IDENTIFIER, /* all of these tell one object from others */
    PA_IDENTIFIER,      /* those of them that do nothing else */
    PA_FILLER,          /* all of these say nothing */
    PA_SYNONYM_KINDS
};

enum { PA_SYNONYM_SLOTS = 1024 };

/**
 * All names and words, so that each is found at once: a hash table of the rows
 * that have it, one bit for each row. Those in the same row stand for each other.
 */
struct pa_synonyms {
    uint64_t kinds[PA_SYNONYM_KINDS]; /* the rows of each kind */
    struct {
        uint64_t rows;
        uint16_t start; /* in the text of all rows */
        uint8_t length; /* 0: free */
    } slots[PA_SYNONYM_SLOTS];
};

/** Fills it in: a few thousand steps, which pay where a name is compared with many. */
void pa_synonyms_read(struct pa_synonyms *out);

/** The rows that have the name or word, of all kinds. */
uint64_t pa_synonyms_of(const struct pa_synonyms *synonyms, const char *word, size_t length);

#endif
