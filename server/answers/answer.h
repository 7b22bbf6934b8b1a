/* SPDX-License-Identifier: MIT */
/**
 * @file answer.h
 * Answers of the API as they are shown: with chosen fields, in a form that takes
 * few tokens, and within a budget.
 *
 *     parse -> passes -> rows -> fields -> form -> cut
 *
 * Passes (passes.h) change values: that is where to add what an answer must
 * not be shown without. What follows only chooses and lays out; numbers keep
 * their digits, and strings their characters, of which those that do not show
 * are written as escapes (reveal.h). This room knows operations and
 * JSON, no protocol: the server and the command line show answers alike.
 */
#ifndef SERVER_ANSWERS_ANSWER_H
#define SERVER_ANSWERS_ANSWER_H

#include "answers/fields.h"

/**
 * What an answer's budget is, in bytes, unless it is set; and what it may be set
 * to: in a message quotes and backslashes take two bytes, and it may have 1 MiB.
 */
enum { ANSWER_BUDGET = 32 * 1024, ANSWER_MIN_BUDGET = 1024, ANSWER_MAX_BUDGET = 500 * 1000 };

/** The most that a text takes while an answer is laid out, in bytes: as good as no budget. */
#define ANSWER_MAX_TEXT ((size_t)256 * 1024 * 1024)

typedef enum answer_form {
    ANSWER_AUTOMATIC, /* flat rows as CSV, all else as JSON */
    ANSWER_JSON,
    ANSWER_CSV,
    ANSWER_TABLE, /* columns of equal width, for people */
} answer_form;

/** Finds the form "json", "csv" or "table". Returns false if there is none of that name. */
bool answer_form_find(answer_form *out, const char *name, size_t length);

/** How an answer is wanted. */
typedef struct answer_wish {
    answer_form form;
    bool has_fields;         /* else those of the subject's summary are shown */
    answer_fields fields;    /* without any, everything is shown, nulls as well */
    size_t skip;             /* so many rows of a list are not shown, from the first */
    size_t budget;           /* of the text, in bytes; a single row or member is shortened to it */
    size_t width;            /* of a table, in columns of a terminal; 0: as wide as it is */
    const char *all_words;   /* how to ask for all fields, for a note */
    const char *whole_words; /* how to ask for the cells of a table as they are, for a note */
    const char *field_words; /* how to ask for some fields, before their names, where a table has a width */
    bool is_for_model;       /* text that others wrote is marked as data (outside.h), in the note */
} answer_wish;

/** Whether everything was asked for. A pass that leaves something out leaves it in then. */
static inline bool answer_wants_all(const answer_wish *wish)
{
    return wish->has_fields && wish->fields.count == 0;
}

/** What an answer is about. */
typedef struct answer_subject {
    const portkey_operation *operation; /* NULL: not known */
    const char *rows;      /* the path to the list, "" for an answer that is one; NULL: it is no list */
    const char *grid_rows; /* the same of CSV and tables, where it is no list in other forms */
    answer_fields summary; /* of a row; without any, rows are shown whole */
    bool is_write;         /* the answer must be shown, whatever is wrong with the wish */
    bool keeps_nulls;
} answer_subject;

/** Whether an answer of the operation, which may be NULL, has a value that no other answer shows (x-secret). */
bool answer_is_shown_once(const portkey_operation *operation);

/** The subject of an operation's answers. */
answer_subject answer_subject_of(const portkey_operation *operation);

/** An answer as it is shown. */
typedef struct answer_shown {
    pa_text text;
    pa_text note;    /* lines about the text, without a line end after the last; may be empty */
    bool is_refused; /* the text says why: fields that the answer does not have */
    bool is_plain;   /* the answer is no JSON that could be read */
    bool is_cut;     /* a value lacks something, for want of room: the note says where */
    bool is_list;
    size_t rows;    /* of a list: that came, */
    int64_t total;  /* that all pages have together, as the answer says; 0: it does not */
    size_t skipped; /* and of these, the first ones, which are not wanted, */
    size_t left;    /* and the last ones, which have no room in the text */
} answer_shown;

/**
 * Shows the answer of a call that succeeded. What is no JSON is shown as it is,
 * as far as the budget goes.
 *
 * @param out to be freed with answer_shown_free() in any case
 * @return false when out of memory
 */
bool answer_show(answer_shown *out, const answer_subject *subject, const answer_wish *wish, const char *body,
                 size_t length);

void answer_shown_free(answer_shown *shown);

#endif
