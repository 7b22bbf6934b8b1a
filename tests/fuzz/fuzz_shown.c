/* SPDX-License-Identifier: MIT */
/*
 * Answers as they are shown (server/answers): every body is, whatever is wished, within the budget, as JSON or CSV
 * that can be read again, and nothing is counted that is not there.
 *
 * The first line is the wish: a letter for the form, one for what is answered, one for the budget and the rows that are
 * skipped, then the fields. The rest is the body. What is answered is by a digit, where the list is; by '@', 'P' or '`',
 * an operation.
 */
#include <string.h>

#include "answers/answer.h"
#include "base/utf8.h"
#include "fuzz.h"

enum { MAX_FIELDS_TEXT = 512 };

/* ---- the wish ---- */

/* NULL, too, in builds from other documents. */
static const portkey_operation *find_operation(unsigned letter)
{
    static const char *const names[] = {"list_audit_logs", "get_cost_analytics", "list_prompts"};
    unsigned index = letter / 16 % 4; /* 3 are digits */

    return index < 3 ? portkey_operation_find(names[index]) : NULL;
}

static void read_subject(answer_subject *subject, unsigned letter)
{
    static const char *const places[] = {NULL, "", "data", "found.rows"};
    const portkey_operation *operation = find_operation(letter);

    if (operation != NULL)
        *subject = answer_subject_of(operation);
    else
        *subject = (answer_subject){.rows = places[letter % 4]};
    subject->keeps_nulls = (letter & 4) != 0;
    subject->is_write = (letter & 8) != 0;
}

/* The wish's fields point into `fields`. */
static void read_wish(answer_wish *wish, answer_subject *subject, const char *fields, size_t length)
{
    pa_text complaint = PA_TEXT_INIT(1024);
    unsigned form = length > 0 ? (unsigned char)fields[0] : 0;
    unsigned answered = length > 1 ? (unsigned char)fields[1] : '0';
    unsigned budget = length > 2 ? (unsigned char)fields[2] : 0;

    *wish = (answer_wish){.form = (answer_form)(form % 4),
                          .budget = ANSWER_MIN_BUDGET + budget,
                          .all_words = "*",
                          .whole_words = "CSV",
                          .field_words = "fields",
                          .is_for_model = true};
    wish->width = form / 4 % 64;
    wish->skip = budget % 3;
    read_subject(subject, answered);
    if (length > 3 && pa_is_utf8(fields + 3, length - 3))
        wish->has_fields = answer_fields_split(&wish->fields, fields + 3, length - 3, &complaint);
    pa_text_free(&complaint);
}

/* ---- what was shown ---- */

static bool is_json(const char *text, size_t length)
{
    portkey_json *document = NULL;
    bool is_good = portkey_json_parse(&document, text, length, NULL, NULL) == 0;

    portkey_json_free(document);
    return is_good;
}

/* Reads a cell of CSV, and what ends it: ',' or a line end. Returns what follows; NULL for what is none. */
static const char *skip_cell(const char *at, const char *end, char *separator)
{
    if (at < end && *at == '"') {
        for (at++; at < end && (*at != '"' || (at + 1 < end && at[1] == '"')); at++)
            at += *at == '"';
        at++;
    } else {
        while (at < end && *at != ',' && *at != '\n') {
            FUZZ_CHECK(*at != '"');
            at++;
        }
    }
    if (at >= end || (*at != ',' && *at != '\n'))
        return NULL;
    *separator = *at;
    return at + 1;
}

/* Every row has as many cells as the first, which has the names. Returns how many there are besides. */
static size_t count_rows(const char *text, size_t length)
{
    const char *at = text, *end = text + length;
    size_t cells = 0, first = 0, rows = 0;

    while (at < end) {
        char separator;

        at = skip_cell(at, end, &separator);
        FUZZ_CHECK(at != NULL);
        cells++;
        if (separator != '\n')
            continue;
        FUZZ_CHECK(rows == 0 || cells == first);
        first = cells;
        cells = 0;
        rows++;
    }
    FUZZ_CHECK(cells == 0 && rows > 0);
    return rows - 1;
}

/* Of JSON alone, as what is none is shown as it is. */
static void check_text(const answer_shown *shown, const answer_wish *wish)
{
    const char *text = shown->text.data;
    size_t length = shown->text.length;

    FUZZ_CHECK(length > 0 && pa_is_utf8(text, length));
    if (wish->form == ANSWER_JSON)
        FUZZ_CHECK(is_json(text, length));
    if (wish->form == ANSWER_CSV && shown->is_list && !is_json(text, length))
        FUZZ_CHECK(count_rows(text, length) == shown->rows - shown->skipped - shown->left);
}

static void check_shown(const answer_shown *shown, const answer_wish *wish, bool is_json_body)
{
    FUZZ_CHECK(shown->skipped + shown->left <= shown->rows && shown->skipped <= wish->skip);
    FUZZ_CHECK(shown->is_list || (shown->rows == 0 && shown->left == 0));
    FUZZ_CHECK(shown->note.length == 0 || shown->note.data[shown->note.length - 1] != '\n');
    FUZZ_CHECK(shown->is_plain == !is_json_body);
    if (shown->is_refused)
        return;
    FUZZ_CHECK(shown->text.length <= wish->budget);
    if (is_json_body)
        check_text(shown, wish);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char fields[MAX_FIELDS_TEXT];
    const uint8_t *end = memchr(data, '\n', size);
    size_t length = end != NULL ? (size_t)(end - data) : 0;
    const char *body;
    answer_subject subject;
    answer_wish wish;
    answer_shown shown;

    if (end == NULL || length > sizeof(fields))
        return 0;
    memcpy(fields, data, length);
    read_wish(&wish, &subject, fields, length);
    body = (const char *)end + 1;
    size -= length + 1;
    FUZZ_CHECK(answer_show(&shown, &subject, &wish, body, size));
    check_shown(&shown, &wish, is_json(body, size));
    answer_shown_free(&shown);
    return 0;
}
