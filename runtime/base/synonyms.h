/* SPDX-License-Identifier: MIT */
/**
 * @file synonyms.h
 * Names and words that stand for each other in APIs of this kind. They only
 * make suggestions: nothing is renamed by them.
 */
#ifndef BASE_SYNONYMS_H
#define BASE_SYNONYMS_H

#include <stdbool.h>
#include <stddef.h>

/** What stands for each other: the letter that a row of synonyms.c begins with. */
enum pa_synonyms {
    PA_SAME_ARGUMENT = 'a', /* whole names of arguments, in snake case */
    PA_SAME_VERB = 'v',     /* words, in the singular; so are the next two */
    PA_SAME_NOUN = 'n',
    PA_SAME_IDENTIFIER = 's', /* all of these tell one object from others */
    PA_IDENTIFIER = 'i',      /* those of them that do nothing else */
    PA_FILLER = 'f',          /* all of these say nothing */
};

/** Whether two names or words stand for each other. */
bool pa_are_synonyms(enum pa_synonyms kind, const char *a, size_t a_length, const char *b, size_t b_length);

/** Whether any row of that kind has the name or word. */
bool pa_is_of_kind(enum pa_synonyms kind, const char *word, size_t length);

#endif
