/* SPDX-License-Identifier: MIT */
/* search_operations: operations by words, for whom their names in the other tools do not say enough. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "catalog/operations.h"
#include "catalog/surface/index.h"
#include "catalog/surface/surface.h"
#include "catalog/tool_text.h"
#include "mcp/end.h"

enum { MAX_ANSWER = 64 * 1024, MAX_QUERY = 512, DEFAULT_LIMIT = 8, MAX_LIMIT = 20 };

/* How much a word counts by where it stands. */
enum { IN_ARGUMENTS = 1, IN_DESCRIPTION = 2, IN_TITLE = 4, IN_NAME = 8 };

static const double SYNONYM = 0.7; /* of what a word itself is worth */

static const char descriptor[] =
    "{\"name\":\"search_operations\",\"title\":\"Search Operations\",\"description\":\"Find operations by "
    "words where their names in the other tools do not tell: one line each, with the tool to call.\","
    "\"inputSchema\":{\"type\":\"object\",\"properties\":{\"query\":{\"type\":\"string\",\"description\":"
    "\"The object and the act, e.g. rotate api key.\"},\"limit\":{\"type\":\"integer\",\"description\":\"8 "
    "if absent, at most 20.\"}},\"required\":[\"query\"]},\"annotations\":{\"readOnlyHint\":true,"
    "\"destructiveHint\":false,\"openWorldHint\":false}}";

/* ---- the index ---- */

static void add_string(word_index *index, size_t document, portkey_value value, unsigned weight)
{
    size_t length;
    const char *string = portkey_value_string(value, &length);

    if (string != NULL)
        word_index_add(index, document, string, length, weight);
}

static void add_arguments(word_index *index, size_t document, portkey_value properties)
{
    PORTKEY_FOR_EACH (argument, properties) {
        add_string(index, document, portkey_value_key(argument), IN_ARGUMENTS);
        add_string(index, document, portkey_value_member(argument, "description"), IN_ARGUMENTS);
    }
}

static void add_row(word_index *index, size_t document, mcp_catalog *catalog)
{
    const char *name = surface_text(surface_tables.rows[document].name);
    portkey_json *parsed = NULL;
    portkey_value root;
    mcp_tool tool;

    if (!operations_find_tool(catalog, name, strlen(name), &tool) ||
        portkey_json_parse(&parsed, tool.descriptor, tool.descriptor_length, NULL, NULL) < 0)
        return;
    root = portkey_json_root(parsed);
    word_index_add(index, document, name, strlen(name), IN_NAME);
    add_string(index, document, portkey_value_member(root, "title"), IN_TITLE);
    add_string(index, document, portkey_value_member(root, "description"), IN_DESCRIPTION);
    add_arguments(index, document, portkey_value_at(root, "/inputSchema/properties"));
    portkey_json_free(parsed);
}

/* Made when the first search comes, of all operations: who is offered which is looked at in the answer. */
static const word_index *index_of(portkey_catalog *catalog)
{
    word_index *index;

    if (catalog->words != NULL)
        return catalog->words;
    index = word_index_new(surface_tables.row_count);
    for (size_t i = 0; index != NULL && i < surface_tables.row_count; i++)
        add_row(index, i, &catalog->catalog);
    if (index != NULL && !word_index_close(index)) {
        word_index_free(index);
        return NULL;
    }
    catalog->words = index;
    return index;
}

/* ---- the question ---- */

/* Words between those that say what is meant, in order. Few descriptions have them, so each would count much. */
static const char *const fillers[] = {
    "a",      "about",     "after", "again", "all",    "also",  "an",    "and",    "any",   "anybody",
    "anyone", "are",       "as",    "at",    "be",     "been",  "by",    "could",  "did",   "do",
    "does",   "done",      "each",  "else",  "for",    "from",  "get",   "had",    "has",   "have",
    "he",     "her",       "his",   "i",     "if",     "in",    "into",  "is",     "it",    "its",
    "last",   "like",      "many",  "may",   "me",     "might", "more",  "must",   "my",    "need",
    "needs",  "never",     "next",  "no",    "nobody", "not",   "now",   "of",     "on",    "one",
    "only",   "or",        "our",   "out",   "please", "same",  "she",   "should", "so",    "some",
    "such",   "than",      "that",  "the",   "their",  "them",  "then",  "there",  "these", "they",
    "this",   "those",     "to",    "today", "too",    "under", "until", "up",     "us",    "very",
    "via",    "want",      "was",   "we",    "were",   "when",  "while", "will",   "with",  "without",
    "would",  "yesterday", "you",   "your",
};

static int compare_words(const void *word, const void *filler)
{
    return strcasecmp(word, *(const char *const *)filler);
}

/* One letter alone is what is left of "team's". */
static bool is_filler(const char *word)
{
    return strlen(word) < 2 || bsearch(word, fillers, sizeof(fillers) / sizeof(fillers[0]),
                                       sizeof(fillers[0]), compare_words) != NULL;
}

static bool is_between(char c)
{
    return c <= ' ' ? (c & 0x80) == 0 : strchr("\"'`.,;:?!()[]{}", c) != NULL;
}

/* The next word that means something; of none longer than the longest of the index. An address of mail is a name. */
static bool next_word(char out[WORD_SIZE], const char *query, size_t length, size_t *at)
{
    while (*at < length) {
        size_t count = 0;

        while (*at < length && is_between(query[*at]))
            (*at)++;
        for (; *at < length && !is_between(query[*at]); (*at)++)
            if (count < WORD_SIZE - 1)
                out[count++] = query[*at];
        out[count] = '\0';
        if (!is_filler(out) && strchr(out, '@') == NULL)
            return true;
    }
    return false;
}

/* ---- ranking ---- */

static void score_synonyms(const word_index *index, double *scores, const char *word)
{
    char stem[WORD_SIZE], other[WORD_SIZE];
    size_t at = 0;

    if (word_index_next(stem, word, strlen(word), &at) == 0)
        return;
    for (size_t i = 0; i < surface_tables.word_count; i++) {
        const char *said = surface_text(surface_tables.words[i].said);
        const char *meant = surface_text(surface_tables.words[i].word);

        at = 0;
        if (word_index_next(other, said, strlen(said), &at) > 0 && strcmp(other, stem) == 0)
            word_index_score(index, scores, meant, strlen(meant), SYNONYM);
    }
}

static void score(const word_index *index, double *scores, const char *query, size_t length)
{
    char word[WORD_SIZE];
    size_t at = 0;

    while (next_word(word, query, length, &at)) {
        word_index_score(index, scores, word, strlen(word), 1);
        score_synonyms(index, scores, word);
    }
}

/* The row with the highest score, which is then 0; NULL when none is left. */
static const struct surface_row *take_best(double *scores)
{
    size_t best = 0;

    for (size_t i = 1; i < surface_tables.row_count; i++)
        if (scores[i] > scores[best])
            best = i;
    if (scores[best] <= 0)
        return NULL;
    scores[best] = 0;
    return &surface_tables.rows[best];
}

/* ---- the answer ---- */

static void append_found(pa_text *text, surface_kind surface, const struct surface_row *row,
                         const mcp_tool *tool)
{
    pa_text_append_string(text, text->length > 0 ? "\n" : "");
    pa_text_append_string(text, surface_text(row->line));
    pa_text_append_string(text, ": ");
    tool_text_append_summary(text, tool->origin);
    pa_text_append_string(text, " Call ");
    surface_append_call(text, surface, row);
    pa_text_append_char(text, '.');
}

static void append_best(pa_text *text, const mcp_exchange *exchange, double *scores, size_t limit)
{
    portkey_catalog *catalog = portkey_catalog_of(exchange);
    const struct surface_row *row;
    size_t count = 0;
    mcp_tool tool;

    while (count < limit && (row = take_best(scores)) != NULL)
        if (surface_shows(&catalog->catalog, exchange->principal, row, &tool)) {
            append_found(text, catalog->surface, row, &tool);
            count++;
        }
    if (count == 0)
        pa_text_append_string(text,
                              "No operation was found: use other words, such as the object and the act.");
}

static bool search(mcp_exchange *exchange, const char *query, size_t length, size_t limit)
{
    const word_index *index = index_of(portkey_catalog_of(exchange));
    double *scores = calloc(surface_tables.row_count + 1, sizeof(*scores));
    pa_text text = PA_TEXT_INIT(MAX_ANSWER);
    mcp_result result = {.text = NULL};

    if (index == NULL || scores == NULL) {
        free(scores);
        return mcp_fail_memory(exchange);
    }
    score(index, scores, query, length < MAX_QUERY ? length : MAX_QUERY);
    append_best(&text, exchange, scores, limit);
    free(scores);
    mcp_result_set_text(&result, &text);
    mcp_end_tool(exchange, &result);
    return true;
}

static size_t limit_of(portkey_value arguments)
{
    int64_t limit = DEFAULT_LIMIT;

    (void)portkey_value_integer(portkey_value_member(arguments, "limit"), &limit);
    return limit < 1 ? 1 : limit > MAX_LIMIT ? MAX_LIMIT : (size_t)limit;
}

static bool run(mcp_exchange *exchange)
{
    portkey_json *document = NULL;
    const char *query;
    size_t length, limit;
    bool is_good;

    if (portkey_json_parse(&document, exchange->arguments, exchange->arguments_length, NULL, NULL) < 0)
        return mcp_fail_memory(exchange);
    query = portkey_value_string(portkey_value_member(portkey_json_root(document), "query"), &length);
    limit = limit_of(portkey_json_root(document));
    is_good = query != NULL ? search(exchange, query, length, limit)
                            : mcp_refuse(exchange, "\"query\" must be a string of a few words");
    portkey_json_free(document);
    return is_good;
}

const mcp_tool surface_search_tool = {
    .name = "search_operations",
    .descriptor = descriptor,
    .descriptor_length = sizeof(descriptor) - 1,
    .hints = MCP_READ_ONLY | MCP_IDEMPOTENT,
    .run = run,
};
