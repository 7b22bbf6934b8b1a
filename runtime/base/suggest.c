/* SPDX-License-Identifier: MIT */
#include "base/suggest.h"

#include <string.h>

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
    /* NOLINTNEXTLINE(clang-analyzer-core.UndefinedBinaryOperatorResult): the length is strcspn()'s, within the text. */
    if (length > 3 && word[length - 1] == 's' && strchr("sui", word[length - 2]) == NULL &&
        memcmp(word + length - 2, "cs", 2) != 0)
        return (unsigned char)(length - 1);
    return (unsigned char)length;
}

/* "users" has the rows of its own, and those of "user". */
static void look_up(struct pa_word *word, const char *text, const struct pa_synonyms *synonyms)
{
    word->rows = pa_synonyms_of(synonyms, text, word->length);
    word->stem_rows = word->stem == word->length ? word->rows : pa_synonyms_of(synonyms, text, word->stem);
}

static void split(struct pa_words *out, const struct pa_synonyms *synonyms)
{
    size_t start = 0;

    out->count = 0;
    while (start < out->length && out->count < PA_MAX_WORDS) {
        size_t length = strcspn(out->name + start, "_");

        out->words[out->count] = (struct pa_word){
            .start = (unsigned char)start,
            .length = (unsigned char)length,
            .stem = stem_of(out->name + start, length),
        };
        look_up(&out->words[out->count++], out->name + start, synonyms);
        start += length + 1;
    }
    if (start < out->length)
        out->length = out->count = 0;
}

static void read_words(struct pa_words *out, const struct pa_synonyms *synonyms, const char *name,
                       size_t length)
{
    out->length = out->count = 0;
    if (length > PA_MAX_NAME)
        return;
    write_snake(out, name, length);
    split(out, synonyms);
}

static bool is_of(enum pa_synonym_kind kind, const struct pa_synonyms *synonyms, const struct pa_word *word)
{
    return (word->rows & synonyms->kinds[kind]) != 0;
}

/* ---- letters ---- */

static unsigned least(unsigned a, unsigned b, unsigned c)
{
    unsigned low = a < b ? a : b;

    return low < c ? low : c;
}

/* Fills in the row of the next letter, and returns what is least in it. */
static unsigned next_row(unsigned *row, char letter, const char *b, size_t b_length)
{
    unsigned diagonal = row[0], lowest = ++row[0];

    for (size_t j = 1; j <= b_length; j++) {
        unsigned above = row[j];

        row[j] = least(above + 1, row[j - 1] + 1, diagonal + (letter != b[j - 1]));
        diagonal = above;
        lowest = row[j] < lowest ? row[j] : lowest;
    }
    return lowest;
}

/* Levenshtein's distance, one row at a time. What is above `most` is most + 1: no later row has less than this one. */
static unsigned edit_distance(const char *a, size_t a_length, const char *b, size_t b_length, unsigned most)
{
    unsigned row[2 * PA_MAX_NAME + 1];

    if (a_length > b_length + most || b_length > a_length + most)
        return most + 1;
    for (unsigned j = 0; j <= b_length; j++)
        row[j] = j;
    for (size_t i = 0; i < a_length; i++)
        if (next_row(row, a[i], b, b_length) > most)
            return most + 1;
    return row[b_length] <= most ? row[b_length] : most + 1;
}

static unsigned distance_of_letters(const struct pa_words *meant, const struct pa_words *candidate)
{
    unsigned most = 1 + (unsigned)meant->length / 4;
    unsigned distance = edit_distance(meant->name, meant->length, candidate->name, candidate->length, most);

    if (distance > most)
        return FAR;
    return distance > 2 ? distance + ANOTHER_WORD : distance;
}

/* ---- meanings ---- */

static bool mean_the_same(const struct pa_synonyms *synonyms, const struct pa_word *one,
                          const struct pa_word *other)
{
    /* The table has a plural where that is not the singular and an s. */
    uint64_t nouns =
        (one->stem_rows & other->stem_rows) | (one->rows & other->stem_rows) | (one->stem_rows & other->rows);
    uint64_t whole = synonyms->kinds[PA_SAME_VERB] | synonyms->kinds[PA_SAME_IDENTIFIER];

    return (one->rows & other->rows & whole) != 0 || (nouns & synonyms->kinds[PA_SAME_NOUN]) != 0;
}

static bool is_same(const struct pa_words *a, const struct pa_word *one, const struct pa_words *b,
                    const struct pa_word *other)
{
    return one->length == other->length &&
           memcmp(a->name + one->start, b->name + other->start, one->length) == 0;
}

static unsigned distance_of_pair(const struct pa_synonyms *synonyms, const struct pa_words *a,
                                 const struct pa_word *one, const struct pa_words *b,
                                 const struct pa_word *other)
{
    const char *left = a->name + one->start;
    const char *right = b->name + other->start;
    unsigned most = one->length / 4u, wrong;

    if (is_same(a, one, b, other))
        return 0;
    if (one->stem == other->stem && memcmp(left, right, one->stem) == 0)
        return one->length > one->stem && left[one->length - 1] == 's' ? ONE_OF_MANY : MORE_THAN_ONE;
    if (mean_the_same(synonyms, one, other))
        return SAME_MEANING;
    wrong = most > 0 ? edit_distance(left, one->length, right, other->length, most) : FAR;
    return wrong <= most ? wrong : FAR;
}

/* Which words of a name and of a candidate have found each other. */
struct pairs {
    const struct pa_synonyms *synonyms;
    const struct pa_words *meant;
    const struct pa_words *candidate;
    bool is_paired[PA_MAX_WORDS];
    bool is_taken[PA_MAX_WORDS];
};

static void take_pair(struct pairs *pairs, size_t index, size_t of_candidate)
{
    pairs->is_paired[index] = true;
    pairs->is_taken[of_candidate] = true;
}

/* Pairs a word with the same one. */
static void pair_same(struct pairs *pairs, size_t index)
{
    const struct pa_words *candidate = pairs->candidate;

    for (size_t i = 0; i < candidate->count; i++)
        if (!pairs->is_taken[i] &&
            is_same(pairs->meant, &pairs->meant->words[index], candidate, &candidate->words[i])) {
            take_pair(pairs, index, i);
            return;
        }
}

/* Pairs a word with that of the candidate that comes nearest, and returns how near it comes. */
static unsigned pair(struct pairs *pairs, size_t index)
{
    const struct pa_words *candidate = pairs->candidate;
    unsigned nearest = FAR;
    size_t found = 0;

    for (size_t i = 0; i < candidate->count; i++) {
        unsigned distance = pairs->is_taken[i]
                                ? FAR
                                : distance_of_pair(pairs->synonyms, pairs->meant, &pairs->meant->words[index],
                                                   candidate, &candidate->words[i]);

        if (distance < nearest) {
            nearest = distance;
            found = i;
        }
    }
    if (nearest < FAR)
        take_pair(pairs, index, found);
    return nearest;
}

/* A verb, an identifier or a filler alone is no reason to think of a name. */
static bool says_what(const struct pa_synonyms *synonyms, const struct pa_word *word)
{
    return !is_of(PA_SAME_VERB, synonyms, word) && !is_of(PA_FILLER, synonyms, word) &&
           !is_of(PA_IDENTIFIER, synonyms, word);
}

static unsigned distance_of_rest(const struct pairs *pairs)
{
    const struct pa_words *candidate = pairs->candidate;
    unsigned distance = 0;

    for (size_t i = 0; i < candidate->count; i++)
        if (!pairs->is_taken[i] && !is_of(PA_FILLER, pairs->synonyms, &candidate->words[i]))
            distance +=
                is_of(PA_IDENTIFIER, pairs->synonyms, &candidate->words[i]) ? LACKS_IDENTIFIER : LACKS_WORD;
    return distance;
}

static bool has_verb(const struct pairs *pairs)
{
    for (size_t i = 0; i < pairs->meant->count; i++)
        if (pairs->is_paired[i] && is_of(PA_SAME_VERB, pairs->synonyms, &pairs->meant->words[i]))
            return true;
    return false;
}

/* Of words that the candidate lacks. */
static unsigned distance_without(const struct pairs *pairs)
{
    const struct pa_synonyms *synonyms = pairs->synonyms;
    unsigned another_verb = has_verb(pairs) ? SECOND_VERB : UNKNOWN_WORD;
    unsigned distance = 0;

    for (size_t i = 0; i < pairs->meant->count; i++) {
        const struct pa_word *word = &pairs->meant->words[i];

        if (pairs->is_paired[i] || is_of(PA_FILLER, synonyms, word))
            continue;
        if (is_of(PA_IDENTIFIER, synonyms, word))
            distance += MORE_IDENTIFIERS;
        else
            distance += is_of(PA_SAME_VERB, synonyms, word) ? another_verb : UNKNOWN_WORD;
    }
    return distance;
}

/* Words that are the same find each other before those that are alike. */
static unsigned distance_of_words(const struct pa_synonyms *synonyms, const struct pa_words *meant,
                                  const struct pa_words *candidate)
{
    struct pairs pairs = {.synonyms = synonyms, .meant = meant, .candidate = candidate};
    bool has_subject = false;
    unsigned distance = 0;

    for (size_t i = 0; i < meant->count; i++)
        pair_same(&pairs, i);
    for (size_t i = 0; i < meant->count; i++) {
        unsigned one = pairs.is_paired[i] ? 0 : pair(&pairs, i);

        distance += one < FAR ? one : 0;
        has_subject = has_subject || (one < FAR && says_what(synonyms, &meant->words[i]));
    }
    if (!has_subject)
        return FAR;
    return distance + distance_without(&pairs) + distance_of_rest(&pairs);
}

/* Whether both names, as wholes, are in one row of arguments. */
static bool are_same_argument(const struct pa_synonyms *synonyms, const struct pa_words *meant,
                              const struct pa_words *candidate)
{
    uint64_t meant_rows =
        pa_synonyms_of(synonyms, meant->name, meant->length) & synonyms->kinds[PA_SAME_ARGUMENT];

    return meant_rows != 0 &&
           (meant_rows & pa_synonyms_of(synonyms, candidate->name, candidate->length)) != 0;
}

static unsigned distance_to(const struct pa_synonyms *synonyms, const struct pa_words *meant,
                            const char *name)
{
    struct pa_words candidate;
    unsigned by_letters;
    unsigned by_words;

    read_words(&candidate, synonyms, name, strlen(name));
    if (meant->length == 0 || candidate.length == 0)
        return FAR;
    if (are_same_argument(synonyms, meant, &candidate))
        return SAME_ARGUMENT;
    by_letters = distance_of_letters(meant, &candidate);
    by_words = distance_of_words(synonyms, meant, &candidate);
    return by_letters < by_words ? by_letters : by_words;
}

/* ---- the nearest ---- */

void pa_suggest_for(struct pa_suggestions *suggestions, const char *name, size_t length)
{
    suggestions->count = 0;
    pa_synonyms_read(&suggestions->synonyms);
    read_words(&suggestions->meant, &suggestions->synonyms, name, length);
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
    unsigned distance = distance_to(&suggestions->synonyms, &suggestions->meant, candidate);

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
static bool is_among(const struct pa_suggestions *suggestions, const struct pa_word *word,
                     const struct pa_words *name)
{
    for (size_t i = 0; i < name->count; i++)
        if (distance_of_pair(&suggestions->synonyms, &suggestions->meant, word, name, &name->words[i]) <=
            ONE_OF_MANY)
            return true;
    return false;
}

/* Whether a name has words that say what an identifier identifies. */
static bool has_noun(const struct pa_synonyms *synonyms, const struct pa_words *name)
{
    for (size_t i = 0; i < name->count; i++)
        if (!is_of(PA_IDENTIFIER, synonyms, &name->words[i]))
            return true;
    return false;
}

bool pa_identifies(const struct pa_suggestions *suggestions, const char *identifier, const char *operation)
{
    const struct pa_synonyms *synonyms = &suggestions->synonyms;
    const struct pa_words *meant = &suggestions->meant;
    struct pa_words of;

    read_words(&of, synonyms, identifier, strlen(identifier));
    if (!has_noun(synonyms, &of))
        read_words(&of, synonyms, operation, strlen(operation));
    for (size_t i = 0; i < meant->count; i++)
        if (!is_of(PA_SAME_IDENTIFIER, synonyms, &meant->words[i]) &&
            !is_among(suggestions, &meant->words[i], &of))
            return false;
    return meant->count > 0;
}

bool pa_is_near(const char *name, size_t length, const char *candidate)
{
    struct pa_suggestions suggestions;

    pa_suggest_for(&suggestions, name, length);
    return distance_to(&suggestions.synonyms, &suggestions.meant, candidate) < NOT_SO_NEAR;
}
