/* SPDX-License-Identifier: MIT */
/**
 * @file suggest.h
 * Which name is meant by one that does not exist: misspelt, spelt in another
 * case, made of the same words, or of words that mean the same.
 */
#ifndef BASE_SUGGEST_H
#define BASE_SUGGEST_H

#include "base/synonyms.h"
#include "base/text.h"

enum { PA_MAX_SUGGESTIONS = 3, PA_MAX_WORDS = 12, PA_MAX_NAME = 64 };

/** A name as words in lower case, and their slices in it. */
struct pa_words {
    char name[2 * PA_MAX_NAME]; /* with underscores between the words */
    size_t length;              /* 0 for a name that is empty, too long or of too many words */
    size_t count;
    struct pa_word {
        unsigned char start;
        unsigned char length;
        unsigned char stem; /* the length in the singular */
        uint64_t rows;      /* of synonyms.h that have it */
        uint64_t stem_rows; /* and its singular */
    } words[PA_MAX_WORDS];
};

/** The candidates that come nearest to a name, the nearest first; of equally near ones, the first given. */
struct pa_suggestions {
    struct pa_synonyms synonyms;
    struct pa_words meant;
    size_t count;
    struct {
        const char *candidate;
        unsigned distance;
    } nearest[PA_MAX_SUGGESTIONS];
};

/** Begins to look for what a name means. Names of more than 64 bytes get no suggestion. */
void pa_suggest_for(struct pa_suggestions *suggestions, const char *name, size_t length);

/** Takes the candidate if it is near. It must stay as long as the suggestions. */
void pa_suggest(struct pa_suggestions *suggestions, const char *candidate);

/** Takes the candidate as near, whatever its name, before those of a misspelling. */
void pa_suggest_known(struct pa_suggestions *suggestions, const char *candidate);

/** The nearest one, or NULL. */
const char *pa_suggested(const struct pa_suggestions *suggestions);

/**
 * Appends `did you mean "a", "b" or "c"?`, or nothing without a suggestion.
 *
 * @param mark what stands before each name, such as "--"; NULL: it is in quotation marks
 */
void pa_append_suggestions(pa_text *text, const struct pa_suggestions *suggestions, const char *mark);

/**
 * Whether the name may stand for an identifier, such as "config_id" for the
 * "slug" of "get_config": it has no words but such as identify, and words of
 * the identifier, or if that has no others, of the operation.
 */
bool pa_identifies(const struct pa_suggestions *suggestions, const char *identifier, const char *operation);

/** Whether a name probably means the candidate, or at least two of its words. */
bool pa_is_near(const char *name, size_t length, const char *candidate);

#endif
