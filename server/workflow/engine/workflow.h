/* SPDX-License-Identifier: MIT */
/**
 * @file workflow.h
 * A workflow: a tool that takes several calls, written as the list of its steps.
 *
 * A step is one call. The engine goes through them in their order: is it due?
 * ask (compose the arguments), call, take (read the answer). It sees to what all
 * workflows have in common: arguments are checked before anything is sent; what
 * the principal is not offered is not called; each call is reported as progress;
 * a cancelled run stops; a dry run shows the requests that would change
 * something in place of sending them; and a failure says what was done, what was
 * not, and how to go on.
 *
 * A workflow embeds a `workflow` as the first member of its state, which begins
 * as zeros.
 */
#ifndef SERVER_WORKFLOW_ENGINE_WORKFLOW_H
#define SERVER_WORKFLOW_ENGINE_WORKFLOW_H

#include "base/text.h"
#include "base/time.h"
#include "workflow/document/document.h"

typedef struct workflow workflow;
typedef struct workflow_host workflow_host;

/** What follows a step. */
typedef enum workflow_next {
    WORKFLOW_ON,    /* the next step */
    WORKFLOW_AGAIN, /* this step once more, such as for the next page */
    WORKFLOW_DONE,  /* no other step is needed */
    WORKFLOW_STOP,  /* workflow_refuse() said why */
} workflow_next;

/**
 * Lists of steps name the members of a row, and leave out those that are NULL;
 * rows that are alike are made by a macro whose first argument is the operation.
 */
typedef struct workflow_step {
    const char *operation; /* that is called; NULL ends the list */
    const char *what;      /* in words, such as "look for a prompt of that name" */

    /** Whether the step is needed; NULL: it always is. */
    bool (*is_due)(const workflow *flow);

    /** Composes the arguments of the call. */
    void (*ask)(workflow *flow, cJSON *arguments);

    /** Takes the answer. NULL: it was not sent, as it changes something and the run is dry. */
    workflow_next (*take)(workflow *flow, const cJSON *answer);

    /**
     * Does without the call: its operation is not offered, a rule denies it, it was refused (403, 404), what is asked for
     * cannot be, or, if the type goes on, the API was too busy or failed. NULL: that ends the run, as all other failures
     * do.
     */
    workflow_next (*miss)(workflow *flow, const portkey_error *error);

    /**
     * The object at an index of those that its call is still to be made for, so that a failure names each; NULL: there
     * are no more. NULL in its place: the step is one call.
     */
    const char *(*undone)(const workflow *flow, size_t index);

    const void *about; /* what of the workflow's own tables the step is for; NULL: nothing */
} workflow_step;

typedef struct workflow_type {
    const char *name; /* that of its tool */
    size_t size;      /* of its state */
    const workflow_step *steps;
    const char *to_go_on; /* after a failure, as a sentence */
    const char *to_retry; /* in its place where it is known that nothing was changed; NULL: the same */
    const char *to_check; /* in its place where a call may have been done, or may be yet; NULL: the same */
    size_t max_calls;     /* of one run; 0: 500 */

    /**
     * Its answer depends on the principal's key alone, and on no argument: a host
     * that can keeps it for a while and gives it again, unless the argument refresh
     * is true.
     */
    bool is_kept;

    /**
     * Its steps do without their calls also where the API is too busy, fails or takes too long: what the answer lacks, it
     * lists. Such an answer is not kept.
     */
    bool goes_on;

    /** The API key that the present step's call is sent with, which this run made; NULL: the principal's. */
    const char *(*key)(const workflow *flow);

    /**
     * The argument that names what it changes, where the answer to the change is shown only once, such as a new API
     * key. From that answer on nothing keeps it from the caller: a step does without its call, however that failed;
     * where nothing else can be answered, the API's answer is; and what a cancelled run cannot answer is given to
     * who asks for the same again. NULL: its changes may be read again.
     */
    const char *shown_once;

    /** Before anything is sent; NULL: nothing has to be done. Returns false after workflow_refuse(). */
    bool (*begin)(workflow *flow);

    /** Composes the answer when all steps are through. It may call workflow_refuse() where there is none. */
    void (*answer)(workflow *flow, cJSON *answer);

    /** Frees what the state refers to; NULL: nothing. */
    void (*free)(workflow *flow);
} workflow_type;

/** What of the server's settings workflows follow. */
typedef struct workflow_settings {
    const struct metadata_rule *metadata; /* of completions */
    const char *base_url;                 /* that requests are sent to; it has no secret */
    const char *command;                  /* what failures call the run; NULL: by the name of its tool */
    int64_t now_ms; /* at which the clock of a sandbox stands; 0: that of the system counts */
} workflow_settings;

struct workflow {
    const workflow_type *type;
    const workflow_settings *settings;
    cJSON *arguments; /* as received, and checked */
    bool is_dry;      /* the argument dry_run is true */

    /* ---- for engine/ alone ---- */

    const portkey_tool *tool;
    workflow_host *host;
    const workflow_step *step;
    cJSON *requests;    /* dry run: those that were not sent */
    pa_text last_words; /* what must reach the caller; empty: nothing */
    pa_text done;       /* what was changed, a line each */
    pa_text image;      /* in base64 */
    const char *image_type;
    size_t calls;
    size_t bytes;       /* of all answers */
    char subject[128];  /* workflow_name_subject() */
    char before[128];   /* workflow_note_before() */
    bool is_answered;   /* the call of the present step succeeded */
    bool is_short;      /* out of memory while it composed */
    bool is_refused;    /* workflow_refuse() was called */
    bool is_rejected;   /* workflow_reject() was */
    bool has_gaps;      /* a call that was not refused failed, and was done without */
    bool is_misused;    /* by its arguments, before the first call */
    char refusal[1024]; /* why */
};

/** Notes why the run cannot go on, in words for whoever called the tool. Returns WORKFLOW_STOP. */
workflow_next workflow_refuse(workflow *flow, const char *format, ...) __attribute__((format(printf, 2, 3)));

/**
 * The same where the arguments are wrong: the answer names neither the step at which that was found, nor what was not
 * done, nor how to go on, as the same call fails again.
 */
workflow_next workflow_reject(workflow *flow, const char *format, ...) __attribute__((format(printf, 2, 3)));

enum { WORKFLOW_PLAIN_NAME = 64 };

/**
 * A name that others chose, as it may stand among our own words: up to
 * WORKFLOW_PLAIN_NAME letters, digits, `_`, `.` and `-`; `otherwise` for one
 * that could say something.
 */
const char *workflow_plain_name(const char *name, const char *otherwise);

/** What a tool says, or the command that runs it, which has arguments of its own. */
const char *workflow_words(const workflow *flow, const char *of_tool, const char *of_command);

/** Notes whether something that was composed is whole; a run that is short of memory ends. */
static inline void workflow_need(workflow *flow, bool is_whole)
{
    flow->is_short = flow->is_short || !is_whole;
}

/** Whether an operation may be called by this run; appends why not. For calls that depend on what is read. */
bool workflow_may_call(workflow *flow, const portkey_operation *operation, pa_text *complaint);

/**
 * Makes a request of an operation that may be called, as a step does: what a rule denies is denied here, before anything
 * is sent. For requests that are looked at first.
 */
PORTKEY_CHECK_RESULT int workflow_make_request(portkey_request **out, workflow *flow,
                                               const portkey_operation *operation, const char *arguments,
                                               size_t length, portkey_error *error);

/** What a value of a document takes in memory, besides the text of it: its node, the name of a member, what malloc() adds. */
enum { WORKFLOW_VALUE_BYTES = 128 };

/**
 * Says that the state holds so many bytes more until the run ends, made of the arguments: whoever can runs fewer at once.
 */
void workflow_hold(const workflow *flow, size_t bytes);

/** Says which of several objects the call is about that is composed: for progress, and for what was done. */
void workflow_name_subject(workflow *flow, const char *subject);

/** Says what to compare with where it is not known what was changed: a sentence, behind how to go on. printf()-like. */
void workflow_note_before(workflow *flow, const char *format, ...) __attribute__((format(printf, 2, 3)));

/** Sets a member of an object to a copy of a value; NULL: it is left out. */
void workflow_put(workflow *flow, cJSON *object, const char *name, const cJSON *value);

/** The same for a text. */
void workflow_put_text(workflow *flow, cJSON *object, const char *name, const char *text);

/** Makes an argument that is an integer the text of it: of versions callers know numbers, and words such as latest. */
void workflow_read_as_text(workflow *flow, const char *name);

/** The longest text, in bytes, that is shown of an object to tell it from others. */
enum { WORKFLOW_TRAIT = 256 };

/** Copies the members of these names, ended by NULL, that are texts of at most WORKFLOW_TRAIT bytes. */
void workflow_copy_texts(workflow *flow, cJSON *out, const cJSON *object, const char *const names[]);

/** Sets a member to an empty object, or an empty array, and returns that. */
cJSON *workflow_put_object(workflow *flow, cJSON *object, const char *name);
cJSON *workflow_put_array(workflow *flow, cJSON *object, const char *name);

/** Adds a text to an array; printf()-like, at most 1,023 bytes. */
void workflow_add_text(workflow *flow, cJSON *array, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/** Shows a picture beside the answer, in place of an earlier one. `type` is its media type, a static text. */
void workflow_show(workflow *flow, const char *type, const pa_text *image);

/** A copy that the state keeps, freed with document_free(); of NULL, NULL. */
cJSON *workflow_keep(workflow *flow, const cJSON *value);

/** Whether a masked API key, as an answer shows it, may be the key that requests are sent with; NULL: no. */
bool workflow_is_own_key(const workflow *flow, const char *masked);

/** The time in milliseconds since 1970: the clock of the sandbox, if that stands. */
int64_t workflow_now_ms(const workflow *flow);

/** The same as the API writes it, such as "2026-11-27T09:30:00.000Z". */
enum { WORKFLOW_TIME = PA_TIME_SIZE };
void workflow_now(const workflow *flow, char out[WORKFLOW_TIME]);

#endif
