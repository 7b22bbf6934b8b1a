/* SPDX-License-Identifier: MIT */
#include "base/suggest.h"

#include <string.h>

#include "base/synonyms.h"

/* Distances. A letter that is wrong counts 1; one in four, and one more, may be wrong. */
enum {
    SAME_ARGUMENT = 0,    /* "page" for "current_page" */
    MORE_THAN_ONE = 1,    /* "user" where there are "users" */
    SAME_MEANING = 2,     /* "edit" for "update" */
    ONE_OF_MANY = 3,      /* "users" where there is a "user" */
    LACKS_IDENTIFIER = 1, /* "workspace" for "workspace_id" */
    MORE_IDENTIFIERS = 2, /* "user_id" for "users" */
    LACKS_WORD = 2,       /* "list_members" for "list_workspace_members" */
    SECOND_VERB = 1,      /* "get_prompts_list" for "list_prompts" */
    UNKNOWN_WORD = 6,     /* "list_foo_keys" for "list_keys" */
    ANOTHER_WORD = 2,     /* besides wrong letters, of which there are more than two */
    NOT_SO_NEAR = 5,
    FAR = 7,
    ALSO_NEAR = 1, /* farther than the nearest */
};

/* ---- words ---- */

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_between(char c)
{
    return c == '_' || c == '-' || c == '.' || c == ' ';
}

/* Lower case, with an underscore for what is between words and before a capital that begins one. */
static void write_snake(struct pa_words *out, const char *name, size_t length)
{
    out->length = 0;
    for (size_t i = 0; i < length; i++) {
        bool begins = i > 0 && is_upper(name[i]) && !is_upper(name[i - 1]);

        if ((begins || is_between(name[i])) && out->length > 0 && out->name[out->length - 1] != '_')
            out->name[out->length++] = '_';
        if (!is_between(name[i]))
            out->name[out->length++] = is_upper(name[i]) ? (char)(name[i] - 'A' + 'a') : name[i];
    }
    while (out->length > 0 && out->name[out->length - 1] == '_')
        out->length--;
    out->name[out->length] = '\0';
}

/* "policies" has the stem of "policy", which is "polic"; "analytics" and "status" are left alone. */
static unsigned char stem_of(const char *word, size_t length)
{
    if (length > 4 && memcmp(word + length - 3, "ies", 3) == 0)
        return (unsigned char)(length - 3);
    if (length > 4 && word[length - 1] == 'y')
        return (unsigned char)(length - 1);
    if (length > 3 && word[length - 1] == 's' && strchr("sui", word[length - 2]) == NULL &&
        memcmp(word + length - 2, "cs", 2) != 0)
        return (unsigned char)(length - 1);
    return (unsigned char)length;
}

static void split(struct pa_words *out)
{
    size_t start = 0;

    out->count = 0;
    while (start < out->length && out->count < PA_MAX_WORDS) {
        size_t length = strcspn(out->name + start, "_");

        out->words[out->count++] = (struct pa_word){
            .start = (unsigned char)start,
            .length = (unsigned char)length,
            .stem = stem_of(out->name + start, length),
        };
        start += length + 1;
    }
    if (start < out->length)
        out->length = out->count = 0;
}

static void read_words(struct pa_words *out, const char *name, size_t length)
{
    *out = (struct pa_words){.length = 0};
    if (length > PA_MAX_NAME)
        return;
    write_snake(out, name, length);
    split(out);
}

static bool is_of(enum pa_synonyms kind, const struct pa_words *words, const struct pa_word *word)
{
    return pa_is_of_kind(kind, words->name + word->start, word->length);
}

/* ---- letters ---- */

static unsigned least(unsigned a, unsigned b, unsigned c)
{
    unsigned low = a < b ? a : b;

    return low < c ? low : c;
}

/* Levenshtein's distance, one row at a time. */
static unsigned edit_distance(const char *a, size_t a_length, const char *b, size_t b_length)
{
    unsigned row[2 * PA_MAX_NAME + 1];

    for (unsigned j = 0; j <= b_length; j++)
        row[j] = j;
    for (unsigned i = 1; i <= a_length; i++) {
        unsigned diagonal = row[0];

        row[0] = i;
        for (unsigned j = 1; j <= b_length; j++) {
            unsigned above = row[j];

            row[j] = least(above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1]));
            diagonal = above;
        }
    }
    return row[b_length];
}

static unsigned distance_of_letters(const struct pa_words *meant, const struct pa_words *candidate)
{
    unsigned distance = edit_distance(meant->name, meant->length, candidate->name, candidate->length);

    if (distance > 1 + meant->length / 4)
        return FAR;
    return distance > 2 ? distance + ANOTHER_WORD : distance;
}

/* ---- meanings ---- */

static bool mean_the_same(const struct pa_words *a, const struct pa_word *one, const struct pa_words *b,
                          const struct pa_word *other)
{
    const char *left = a->name + one->start;
    const char *right = b->name + other->start;

    /* The table has a plural where that is not the singular and an s. */
    return pa_are_synonyms(PA_SAME_VERB, left, one->length, right, other->length) ||
           pa_are_synonyms(PA_SAME_NOUN, left, one->stem, right, other->stem) ||
           pa_are_synonyms(PA_SAME_NOUN, left, one->length, right, other->stem) ||
           pa_are_synonyms(PA_SAME_NOUN, left, one->stem, right, other->length) ||
           pa_are_synonyms(PA_SAME_IDENTIFIER, left, one->length, right, other->length);
}

static unsigned distance_of_pair(const struct pa_words *a, const struct pa_word *one,
                                 const struct pa_words *b, const struct pa_word *other)
{
    const char *left = a->name + one->start;
    const char *right = b->name + other->start;
    unsigned wrong;

    if (one->length == other->length && memcmp(left, right, one->length) == 0)
        return 0;
    if (one->stem == other->stem && memcmp(left, right, one->stem) == 0)
        return one->length > one->stem && left[one->length - 1] == 's' ? ONE_OF_MANY : MORE_THAN_ONE;
    if (mean_the_same(a, one, b, other))
        return SAME_MEANING;
    wrong = edit_distance(left, one->length, right, other->length);
    return wrong <= one->length / 4u ? wrong : FAR;
}

/* Which words of a name and of a candidate have found each other. */
struct pairs {
    bool is_paired[PA_MAX_WORDS];
    bool is_taken[PA_MAX_WORDS];
};

/* Pairs a word with that of the candidate that comes nearest, not farther than `most`, and returns how near it comes. */
static unsigned pair(struct pairs *pairs, const struct pa_words *meant, size_t index,
                     const struct pa_words *candidate, unsigned most)
{
    unsigned nearest = FAR;
    size_t found = 0;

    for (size_t i = 0; i < candidate->count; i++) {
        unsigned distance = pairs->is_taken[i] ? FAR
                                               : distance_of_pair(meant, &meant->words[index], candidate,
                                                                  &candidate->words[i]);

        if (distance < nearest) {
            nearest = distance;
            found = i;
        }
    }
    if (nearest > most || nearest == FAR)
        return FAR;
    pairs->is_paired[index] = true;
    pairs->is_taken[found] = true;
    return nearest;
}

/* A verb, an identifier or a filler alone is no reason to think of a name. */
static bool says_what(const struct pa_words *words, const struct pa_word *word)
{
    return !is_of(PA_SAME_VERB, words, word) && !is_of(PA_FILLER, words, word) &&
           !is_of(PA_IDENTIFIER, words, word);
}

static unsigned distance_of_rest(const bool *is_taken, const struct pa_words *candidate)
{
    unsigned distance = 0;

    for (size_t i = 0; i < candidate->count; i++)
        if (!is_taken[i] && !is_of(PA_FILLER, candidate, &candidate->words[i]))
            distance += is_of(PA_IDENTIFIER, candidate, &candidate->words[i]) ? LACKS_IDENTIFIER : LACKS_WORD;
    return distance;
}

static bool has_verb(const struct pairs *pairs, const struct pa_words *meant)
{
    for (size_t i = 0; i < meant->count; i++)
        if (pairs->is_paired[i] && is_of(PA_SAME_VERB, meant, &meant->words[i]))
            return true;
    return false;
}

/* Of words that the candidate lacks. */
static unsigned distance_without(const struct pairs *pairs, const struct pa_words *meant)
{
    unsigned another_verb = has_verb(pairs, meant) ? SECOND_VERB : UNKNOWN_WORD;
    unsigned distance = 0;

    for (size_t i = 0; i < meant->count; i++) {
        if (pairs->is_paired[i] || is_of(PA_FILLER, meant, &meant->words[i]))
            continue;
        if (is_of(PA_IDENTIFIER, meant, &meant->words[i]))
            distance += MORE_IDENTIFIERS;
        else
            distance += is_of(PA_SAME_VERB, meant, &meant->words[i]) ? another_verb : UNKNOWN_WORD;
    }
    return distance;
}

/* Words that are the same find each other before those that are alike. */
static unsigned distance_of_words(const struct pa_words *meant, const struct pa_words *candidate)
{
    struct pairs pairs = {.is_paired = {false}};
    bool has_subject = false;
    unsigned distance = 0;

    for (size_t i = 0; i < meant->count; i++)
        (void)pair(&pairs, meant, i, candidate, 0);
    for (size_t i = 0; i < meant->count; i++) {
        unsigned one = pairs.is_paired[i] ? 0 : pair(&pairs, meant, i, candidate, FAR);

        distance += one < FAR ? one : 0;
        has_subject = has_subject || (one < FAR && says_what(meant, &meant->words[i]));
    }
    if (!has_subject)
        return FAR;
    return distance + distance_without(&pairs, meant) + distance_of_rest(pairs.is_taken, candidate);
}

static unsigned distance_to(const struct pa_words *meant, const char *name)
{
    struct pa_words candidate;
    unsigned by_letters;
    unsigned by_words;

    read_words(&candidate, name, strlen(name));
    if (meant->length == 0 || candidate.length == 0)
        return FAR;
    if (pa_are_synonyms(PA_SAME_ARGUMENT, meant->name, meant->length, candidate.name, candidate.length))
        return SAME_ARGUMENT;
    by_letters = distance_of_letters(meant, &candidate);
    by_words = distance_of_words(meant, &candidate);
    return by_letters < by_words ? by_letters : by_words;
}

/* ---- the nearest ---- */

void pa_suggest_for(struct pa_suggestions *suggestions, const char *name, size_t length)
{
    suggestions->count = 0;
    read_words(&suggestions->meant, name, length);
}

static void take(struct pa_suggestions *suggestions, const char *candidate, unsigned distance)
{
    size_t at = suggestions->count;

    while (at > 0 && suggestions->nearest[at - 1].distance > distance)
        at--;
    if (at == PA_MAX_SUGGESTIONS)
        return;
    if (suggestions->count < PA_MAX_SUGGESTIONS)
        suggestions->count++;
    memmove(&suggestions->nearest[at + 1], &suggestions->nearest[at],
            (suggestions->count - at - 1) * sizeof(suggestions->nearest[0]));
    suggestions->nearest[at].candidate = candidate;
    suggestions->nearest[at].distance = distance;
}

void pa_suggest(struct pa_suggestions *suggestions, const char *candidate)
{
    unsigned distance = distance_to(&suggestions->meant, candidate);

    for (size_t i = 0; i < suggestions->count; i++)
        if (strcmp(suggestions->nearest[i].candidate, candidate) == 0)
            return;
    if (distance < FAR)
        take(suggestions, candidate, distance);
}

void pa_suggest_known(struct pa_suggestions *suggestions, const char *candidate)
{
    take(suggestions, candidate, SAME_ARGUMENT);
}

const char *pa_suggested(const struct pa_suggestions *suggestions)
{
    return suggestions->count > 0 ? suggestions->nearest[0].candidate : NULL;
}

/* Those that are nearly as near as the first. */
static size_t count_near(const struct pa_suggestions *suggestions)
{
    size_t count = 0;

    while (count < suggestions->count &&
           suggestions->nearest[count].distance <= suggestions->nearest[0].distance + ALSO_NEAR)
        count++;
    return count;
}

void pa_append_suggestions(pa_text *text, const struct pa_suggestions *suggestions, const char *mark)
{
    size_t count = count_near(suggestions);

    for (size_t i = 0; i < count; i++) {
        pa_text_append_string(text, i == 0 ? "did you mean " : i + 1 < count ? ", " : " or ");
        pa_text_append_string(text, mark != NULL ? mark : "\"");
        pa_text_append_string(text, suggestions->nearest[i].candidate);
        pa_text_append_string(text, mark != NULL ? "" : "\"");
    }
    if (count > 0)
        pa_text_append_char(text, '?');
}

/* Whether the word is one of the name, or nearly. */
static bool is_among(const struct pa_words *words, const struct pa_word *word, const struct pa_words *name)
{
    for (size_t i = 0; i < name->count; i++)
        if (distance_of_pair(words, word, name, &name->words[i]) <= ONE_OF_MANY)
            return true;
    return false;
}

/* Whether a name has words that say what an identifier identifies. */
static bool has_noun(const struct pa_words *name)
{
    for (size_t i = 0; i < name->count; i++)
        if (!is_of(PA_IDENTIFIER, name, &name->words[i]))
            return true;
    return false;
}

bool pa_identifies(const struct pa_suggestions *suggestions, const char *identifier, const char *operation)
{
    const struct pa_words *meant = &suggestions->meant;
    struct pa_words of;

    read_words(&of, identifier, strlen(identifier));
    if (!has_noun(&of))
        read_words(&of, operation, strlen(operation));
    for (size_t i = 0; i < meant->count; i++)
        if (!is_of(PA_SAME_IDENTIFIER, meant, &meant->words[i]) && !is_among(meant, &meant->words[i], &of))
            return false;
    return meant->count > 0;
}

bool pa_is_near(const char *name, size_t length, const char *candidate)
{
    struct pa_words meant;

    read_words(&meant, name, length);
    return distance_to(&meant, candidate) < NOT_SO_NEAR;
}
