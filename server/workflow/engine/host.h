/* SPDX-License-Identifier: MIT */
/**
 * @file host.h
 * What runs workflows: an exchange of the protocol, or a command. The engine
 * knows neither.
 */
#ifndef SERVER_WORKFLOW_ENGINE_HOST_H
#define SERVER_WORKFLOW_ENGINE_HOST_H

#include "workflow/engine/workflow.h"

/** How a run ended. */
typedef struct workflow_result {
    bool is_error;
    bool is_misused;  /* the error is of its arguments, and nothing was called */
    const char *text; /* JSON, or why it failed */
    size_t length;
    const char *image; /* in base64, to be shown beside it; NULL: none */
    const char *image_type;
} workflow_result;

/** What is left of an earlier run. */
typedef enum workflow_earlier {
    WORKFLOW_NOTHING,
    WORKFLOW_UNDER_WAY,
    WORKFLOW_ANSWER,
} workflow_earlier;

typedef struct workflow_host_type {
    /** Whether the operation may be called; appends why not, if more is known than that it is not offered. */
    bool (*may_call)(workflow_host *host, const portkey_operation *operation, pa_text *complaint);

    /**
     * Makes a request of an operation that may be called, by request_rules_make():
     * a request that is only shown, as in a dry run, passes the rules that it
     * would be sent by.
     */
    int (*make)(workflow_host *host, portkey_request **out, const portkey_operation *operation,
                const char *arguments, size_t length, portkey_error *error);

    /**
     * Sends a request, which is taken over. workflow_answered() follows, and
     * never from within.
     *
     * @param key the API key to send it with, which is copied; NULL: the principal's
     * @return 0, or a negative code with *error filled
     */
    int (*send)(workflow_host *host, portkey_request *request, const char *key, portkey_error *error);

    /** Whether a masked API key may be the one that requests are sent with. */
    bool (*is_own_key)(const workflow_host *host, const char *masked);

    /* What is left of earlier runs. A host that has no memory of these has NULL in the next three. */

    /** The answer that an earlier run of a workflow that is kept gave for the same key; NULL: there is none. */
    const char *(*recall)(workflow_host *host, size_t *length);

    /** Keeps the answer of such a run, which is JSON text. */
    void (*keep)(workflow_host *host, const char *text, size_t length);

    /**
     * The answer of an earlier run about the same, which was cancelled when it could no longer be undone.
     *
     * @param out receives the text, to be freed, if it is there
     */
    workflow_earlier (*reclaim)(workflow_host *host, const char *subject, pa_text *out);

    /** So many bytes more are held from here to the end of the run. NULL: that counts nowhere. */
    void (*hold)(workflow_host *host, size_t bytes);

    /** Before each call: how many went before, and what comes. */
    void (*report)(workflow_host *host, size_t calls, const char *what);

    /** Once, at the end. Frees the run; the result is valid until it returns. */
    void (*end)(workflow_host *host, const workflow_result *result);
} workflow_host_type;

/** The first member of a structure of whoever runs it. */
struct workflow_host {
    const workflow_host_type *type;
    workflow *flow;
};

/**
 * Creates a run in host->flow, to be freed with workflow_free().
 *
 * @return 0, PORTKEY_ENOMEM, or PORTKEY_EINVAL for a step that calls no operation that there is
 */
PORTKEY_CHECK_RESULT int workflow_new(workflow_host *host, const workflow_type *type,
                                      const portkey_tool *tool, const workflow_settings *settings,
                                      portkey_error *error);

/** Starts it. It may end at once. */
void workflow_start(workflow *flow, const char *arguments, size_t length);

/** Goes on with what was answered: `response` for 0, `error` for all else. It may end. */
void workflow_answered(workflow *flow, int code, const portkey_response *response,
                       const portkey_error *error);

/** What the run's answer must not be lost about, if it has to go on although it was cancelled; else NULL. */
const char *workflow_outlives(const workflow *flow);

/** The name of the operation that the run waits for. */
const char *workflow_present_call(const workflow *flow);

/** What must reach the caller of the run: JSON, as long as that; NULL: nothing. */
const char *workflow_last_words(const workflow *flow);

/** Appends how to go on where the answer of a run that was carried out is lost. */
void workflow_append_to_go_on(pa_text *text, const workflow *flow);

/** Frees a run, ended or not. NULL is fine. */
void workflow_free(workflow *flow);

#endif
