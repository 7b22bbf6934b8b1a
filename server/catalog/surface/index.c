/* SPDX-License-Identifier: MIT */
#include "catalog/surface/index.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"

enum { FIRST_ENTRIES = 4096, MAX_ENTRIES = 1024 * 1024 };

/* How soon more of a word counts no more: later than usual (1.2), so that a name weighs more than an argument. And how
 * much the length of a document matters, as usual. */
static const double SATURATION = 4;
static const double LENGTH_MATTERS = 0.75;

/* That a document has a word. Words are told apart by a hash: the few that share one rank as one. */
struct entry {
    uint32_t word;
    uint16_t document;
    uint16_t weight;
};

struct word_index {
    struct entry *entries; /* once closed, by word, then document */
    size_t count;
    size_t capacity;
    uint32_t *lengths; /* of documents: their words with their weights */
    size_t documents;
    double average; /* of the lengths */
    bool has_failed;
};

/* ---- words ---- */

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

static bool ends_in(const char *word, size_t length, const char *end)
{
    size_t count = strlen(end);

    return length > count + 2 && memcmp(word + length - count, end, count) == 0;
}

/* Plurals and the forms of verbs, as they occur in descriptions of operations. */
static size_t stem(char *word, size_t length)
{
    if (ends_in(word, length, "ies")) {
        word[length - 3] = 'y';
        return length - 2;
    }
    if (ends_in(word, length, "s") && word[length - 2] != 's' && word[length - 2] != 'u')
        length--;
    if (ends_in(word, length, "ing"))
        length -= 3;
    else if (ends_in(word, length, "ed"))
        length -= 2;
    if (ends_in(word, length, "e"))
        length--;
    return length;
}

size_t word_index_next(char out[WORD_SIZE], const char *text, size_t length, size_t *at)
{
    size_t count = 0;

    while (*at < length && !is_letter(text[*at]))
        (*at)++;
    for (; *at < length && is_letter(text[*at]); (*at)++) {
        char c = text[*at];

        if (count < WORD_SIZE - 1)
            out[count++] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
    }
    count = stem(out, count);
    out[count] = '\0';
    return count;
}

/* ---- adding ---- */

word_index *word_index_new(size_t count)
{
    word_index *index = calloc(1, sizeof(*index));

    if (index == NULL)
        return NULL;
    index->lengths = calloc(count + 1, sizeof(*index->lengths));
    index->documents = count;
    if (index->lengths != NULL && count < UINT16_MAX)
        return index;
    word_index_free(index);
    return NULL;
}

void word_index_free(word_index *index)
{
    if (index == NULL)
        return;
    free(index->entries);
    free(index->lengths);
    free(index);
}

static bool make_room(word_index *index)
{
    size_t capacity = index->capacity > 0 ? index->capacity * 2 : FIRST_ENTRIES;
    struct entry *entries;

    if (index->count < index->capacity)
        return true;
    entries = capacity <= MAX_ENTRIES ? realloc(index->entries, capacity * sizeof(*entries)) : NULL;
    if (entries == NULL) {
        index->has_failed = true;
        return false;
    }
    index->entries = entries;
    index->capacity = capacity;
    return true;
}

void word_index_add(word_index *index, size_t document, const char *text, size_t length, unsigned weight)
{
    char word[WORD_SIZE];
    size_t at = 0;
    size_t size;

    while ((size = word_index_next(word, text, length, &at)) > 0 && make_room(index)) {
        uint32_t hash = pa_hash(PA_HASH_START, word, size);

        index->entries[index->count++] = (struct entry){hash, (uint16_t)document, (uint16_t)weight};
        index->lengths[document] += weight;
    }
}

static int compare(const void *a, const void *b)
{
    const struct entry *left = a;
    const struct entry *right = b;

    if (left->word != right->word)
        return left->word < right->word ? -1 : 1;
    return (int)left->document - (int)right->document;
}

static void add_weight(struct entry *entry, unsigned more)
{
    unsigned sum = entry->weight + more;

    entry->weight = (uint16_t)(sum < UINT16_MAX ? sum : UINT16_MAX);
}

/* One entry for each word and document. */
static void merge(word_index *index)
{
    size_t count = 0;

    for (size_t i = 0; i < index->count; i++)
        if (count > 0 && compare(&index->entries[count - 1], &index->entries[i]) == 0)
            add_weight(&index->entries[count - 1], index->entries[i].weight);
        else
            index->entries[count++] = index->entries[i];
    index->count = count;
}

bool word_index_close(word_index *index)
{
    double total = 0;

    if (index->has_failed)
        return false;
    if (index->count > 0)
        qsort(index->entries, index->count, sizeof(*index->entries), compare);
    merge(index);
    for (size_t i = 0; i < index->documents; i++)
        total += index->lengths[i];
    index->average = index->documents > 0 && total > 0 ? total / (double)index->documents : 1;
    return true;
}

/* ---- ranking ---- */

/* The first entry of a word, and how many it has. */
static size_t find(const word_index *index, uint32_t word, size_t *count)
{
    size_t low = 0;
    size_t high = index->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (index->entries[middle].word < word)
            low = middle + 1;
        else
            high = middle;
    }
    *count = 0;
    while (low + *count < index->count && index->entries[low + *count].word == word)
        (*count)++;
    return low;
}

static double worth(const word_index *index, const struct entry *entry, double rarity)
{
    double length = index->lengths[entry->document] / index->average;
    double weight = entry->weight;

    return rarity * weight * (SATURATION + 1) /
           (weight + SATURATION * (1 - LENGTH_MATTERS + LENGTH_MATTERS * length));
}

void word_index_score(const word_index *index, double *scores, const char *text, size_t length, double weight)
{
    char word[WORD_SIZE];
    size_t at = 0;
    size_t size;

    while ((size = word_index_next(word, text, length, &at)) > 0) {
        size_t count;
        size_t first = find(index, pa_hash(PA_HASH_START, word, size), &count);
        double share = ((double)index->documents - (double)count + 0.5) / ((double)count + 0.5);
        double rarity = log(1 + share);

        for (size_t i = first; i < first + count; i++)
            scores[index->entries[i].document] += weight * worth(index, &index->entries[i], rarity);
    }
}
