/* SPDX-License-Identifier: MIT */
/*
 * A new value for an API key, tried at once. The API shows it once, so from the
 * rotation on failed calls are results, and the engine sees to it that the new
 * value is not lost (workflow_type.shown_once).
 */
#include <stdio.h>
#include <string.h>

#include "catalog/request_rules.h"
#include "workflow/workflows.h"

enum {
    MAX_REASON = 640,
    MAX_MESSAGE = 512,
    MAX_MASKED = 64,
    UNAUTHORIZED = 401,
};

/* What a value of the key was seen to do. */
struct trial {
    enum { UNTRIED, UNKNOWN, REFUSED, WORKS } outcome;
    const char *operation; /* that was called with it */
    char reason[MAX_REASON];
};

struct rotation {
    workflow flow;  /* first, so that one is the other */
    cJSON *record;  /* of the key, as it was */
    cJSON *receipt; /* of the rotation; NULL: not yet */
    bool is_own;    /* the server itself is using the key */
    struct trial new_value;
    struct trial old_value;
};

static const char expired[] =
    "the key has expired (expires_at, status), and a new value of it would not work either; give it a later "
    "expires_at with update_api_key first, or create another key";

static struct rotation *of(workflow *flow)
{
    return (struct rotation *)flow;
}

/* ---- the rotation ---- */

static bool is_over(const workflow *flow, const cJSON *record, const char *member)
{
    int64_t at;

    return document_time(&at, record, member) && at <= workflow_now_ms(flow);
}

static bool is_expired(const workflow *flow, const cJSON *record)
{
    const char *status = document_text(record, "status");

    return is_over(flow, record, "expires_at") || (status != NULL && strcmp(status, "expired") == 0);
}

/* What an answer shows of a key's value has a "*" in it: nothing else is repeated. */
static void note_masked_value(workflow *flow, const char *masked)
{
    if (masked != NULL && strchr(masked, '*') != NULL && strlen(masked) <= MAX_MASKED)
        workflow_note_before(flow, "Before, the masked value was %s.", masked);
}

static void ask_for_record(workflow *flow, cJSON *arguments)
{
    workflow_put_text(flow, arguments, "id", document_text(flow->arguments, "id"));
}

static workflow_next take_record(workflow *flow, const cJSON *answer)
{
    struct rotation *rotation = of(flow);

    rotation->record = workflow_keep(flow, answer);
    rotation->is_own = workflow_is_own_key(flow, document_text(answer, "key"));
    note_masked_value(flow, document_text(answer, "key"));
    if (is_expired(flow, answer) && !flow->is_dry)
        return workflow_reject(flow, "%s", expired);
    return WORKFLOW_ON;
}

static void ask_for_rotation(workflow *flow, cJSON *arguments)
{
    ask_for_record(flow, arguments);
    workflow_put(flow, arguments, "key_transition_period_ms",
                 document_member(flow->arguments, "key_transition_period_ms"));
}

static workflow_next take_rotation(workflow *flow, const cJSON *answer)
{
    struct rotation *rotation = of(flow);

    if (answer == NULL)
        return WORKFLOW_ON;
    if (document_text(answer, "key") == NULL)
        return workflow_refuse(flow, "the answer of the API has no new value, which is lost");
    rotation->receipt = workflow_keep(flow, answer);
    return WORKFLOW_ON;
}

/* ---- trying ---- */

/* Where the call was refused for another reason than the key, the next one may say more. */
static bool is_new_value_open(const workflow *flow)
{
    const struct rotation *rotation = (const struct rotation *)flow;
    const char *scope = flow->step->about;

    return rotation->receipt != NULL && rotation->new_value.outcome == UNTRIED &&
           (scope == NULL || document_has_text(document_member(rotation->record, "scopes"), scope));
}

/* The value that the server uses is the only old one that it has. */
static bool is_old_value_open(const workflow *flow)
{
    const struct rotation *rotation = (const struct rotation *)flow;

    return rotation->receipt != NULL && rotation->is_own;
}

static void ask_for_nothing(workflow *flow, cJSON *arguments)
{
    (void)flow;
    (void)arguments;
}

static void note_success(struct trial *trial, const workflow *flow)
{
    trial->outcome = WORKS;
    trial->operation = flow->step->operation;
}

/* Without the right to that call the API refuses a value that works. */
static void note_failure(struct trial *trial, const workflow *flow, const portkey_error *error)
{
    bool may_lack_scope = error->http_status == 403 || error->code == REQUEST_DENIED;

    trial->operation = flow->step->operation;
    trial->outcome = error->http_status == UNAUTHORIZED ? REFUSED : may_lack_scope ? UNTRIED : UNKNOWN;
    (void)snprintf(trial->reason, MAX_REASON, "%s", error->message);
}

static workflow_next take_new_value(workflow *flow, const cJSON *answer)
{
    (void)answer;
    note_success(&of(flow)->new_value, flow);
    return WORKFLOW_ON;
}

static workflow_next miss_new_value(workflow *flow, const portkey_error *error)
{
    note_failure(&of(flow)->new_value, flow, error);
    return WORKFLOW_ON;
}

static workflow_next take_old_value(workflow *flow, const cJSON *answer)
{
    (void)answer;
    note_success(&of(flow)->old_value, flow);
    return WORKFLOW_ON;
}

static workflow_next miss_old_value(workflow *flow, const portkey_error *error)
{
    note_failure(&of(flow)->old_value, flow, error);
    return WORKFLOW_ON;
}

/* Only the calls that try the new value are sent with it. */
static const char *key(const workflow *flow)
{
    const struct rotation *rotation = (const struct rotation *)flow;

    return flow->step->take == take_new_value ? document_text(rotation->receipt, "key") : NULL;
}

#define TRY_NEW(operation_, ask_, scope_)                                                                    \
    {                                                                                                        \
        .operation = operation_, .what = "try the new value", .is_due = is_new_value_open, .ask = ask_,      \
        .take = take_new_value, .miss = miss_new_value, .about = scope_                                      \
    }

/* A call that the key has the right to shows most. */
static const workflow_step steps[] = {
    {.operation = "get_api_key", .what = "read the key", .ask = ask_for_record, .take = take_record},
    {.operation = "rotate_api_key",
     .what = "give it a new value",
     .ask = ask_for_rotation,
     .take = take_rotation},
    TRY_NEW("list_configs", ask_for_nothing, "configs.list"),
    TRY_NEW("list_prompts", ask_for_nothing, "prompts.list"),
    TRY_NEW("list_workspaces", ask_for_nothing, "workspaces.list"),
    TRY_NEW("get_api_key", ask_for_record, NULL),
    {.operation = "get_api_key",
     .what = "try the old value",
     .is_due = is_old_value_open,
     .ask = ask_for_record,
     .take = take_old_value,
     .miss = miss_old_value},
    {.operation = NULL},
};

/* ---- the answer ---- */

static void put_trial(workflow *flow, cJSON *answer, const char *name, const struct trial *trial)
{
    static const char *const words[] = {
        [UNTRIED] = "not known", [UNKNOWN] = "not known", [REFUSED] = "no", [WORKS] = "yes"};
    cJSON *entry = workflow_put_object(flow, answer, name);

    workflow_put_text(flow, entry, "works", words[trial->outcome]);
    workflow_put_text(flow, entry, "tried_with", trial->operation);
    if (trial->outcome != WORKS)
        workflow_put_text(flow, entry, "reason", trial->reason);
}

static bool is_in_transition(const workflow *flow, const cJSON *record)
{
    return document_has(record, "key_transition_expires_at") &&
           !is_over(flow, record, "key_transition_expires_at");
}

/* What a call without dry_run would do. */
static void put_forecast(workflow *flow, cJSON *answer)
{
    const struct rotation *rotation = of(flow);
    pa_text text = PA_TEXT_INIT(MAX_MESSAGE);

    if (is_expired(flow, rotation->record)) {
        pa_text_append_string(&text, "The key would not be rotated: ");
        pa_text_append_string(&text, expired);
        pa_text_append_char(&text, '.');
    } else if (is_in_transition(flow, rotation->record)) {
        pa_text_append_string(&text, "The API would probably refuse to rotate the key: the transition of an "
                                     "earlier rotation still runs (key_transition_expires_at).");
    } else {
        pa_text_append_string(&text, "The key would be rotated.");
        if (!document_has(rotation->record, "key_transition_expires_at"))
            pa_text_append_string(&text, " The API refuses that while the transition of an earlier rotation "
                                         "runs, which the record does not show.");
        if (!document_has(flow->arguments, "key_transition_period_ms"))
            pa_text_append_string(&text, " The old value would work for 30 minutes, the default of "
                                         "key_transition_period_ms.");
        if (rotation->is_own)
            pa_text_append_string(&text, " This server is using it.");
    }
    workflow_need(flow, !pa_text_failed(&text));
    workflow_put_text(flow, answer, "message", text.data);
    pa_text_free(&text);
}

static const char *message_of(const struct rotation *rotation)
{
    if (rotation->new_value.outcome == REFUSED)
        return "The key was rotated, and the API refuses the new value, perhaps for a moment only. Store it and "
               "try it again; go on with the old one until then.";
    if (rotation->is_own)
        return "The key was rotated. This server is using its old value: give it the new one before the old one "
               "expires.";
    return "The key was rotated. Give the new value to all that use the key before the old one expires.";
}

static void put_values(workflow *flow, cJSON *answer)
{
    struct rotation *rotation = of(flow);
    const cJSON *until = document_member(rotation->receipt, "key_transition_expires_at");

    workflow_put(flow, answer, "key", document_member(rotation->receipt, "key"));
    put_trial(flow, answer, "new_value", &rotation->new_value);
    if (!rotation->is_own)
        (void)snprintf(rotation->old_value.reason, MAX_REASON,
                       "not tried: only its users have the old value");
    put_trial(flow, answer, "old_value", &rotation->old_value);
    if (until != NULL)
        workflow_put(flow, answer, "key_transition_expires_at", until);
    else
        workflow_put_text(flow, document_member(answer, "old_value"), "expires",
                          "not known: the API named no end of a transition");
}

static void answer(workflow *flow, cJSON *answer)
{
    const struct rotation *rotation = of(flow);

    workflow_put_text(flow, answer, "id", document_text(flow->arguments, "id"));
    workflow_put(flow, answer, "name", document_member(rotation->record, "name"));
    if (rotation->receipt == NULL) {
        put_forecast(flow, answer);
        return;
    }
    put_values(flow, answer);
    workflow_put_text(flow, answer, "message", message_of(rotation));
}

static void free_rotation(workflow *flow)
{
    struct rotation *rotation = of(flow);

    document_free(rotation->record);
    document_free(rotation->receipt);
}

const workflow_type rotate_key_safely = {
    .name = "rotate_key_safely",
    .size = sizeof(struct rotation),
    .steps = steps,
    .to_go_on =
        "call get_api_key; if its masked value is another one than before, it was rotated, and the new value is lost: "
        "rotate it again when the transition is over. Else call rotate_key_safely again.",
    .to_retry =
        "call find with kinds [api_key] for the id of a key by its name, or get_api_key to see the state of this one; "
        "then call rotate_key_safely again. While the transition of an earlier rotation runs, wait for its end, which is "
        "key_transition_expires_at in the answer to that rotation, 30 minutes after it by default.",
    .shown_once = "id",
    .key = key,
    .answer = answer,
    .free = free_rotation,
};
