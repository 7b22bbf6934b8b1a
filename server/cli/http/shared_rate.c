/* SPDX-License-Identifier: MIT */
#include "cli/http/shared_rate.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/encode.h"
#include "cli/complain.h"
#include "cli/http/sharing.h"

enum { KIND = 2, KEY = KIND + SHARED_DIGEST, TIMEOUT_MS = 5000 };

/* A question on its way. */
struct asking {
    shared_call call; /* first, so that one is the other */
    http_limit_question *question;
    bool is_later; /* ask() has returned */
};

static void answered(shared_call *call, shared_answer answer, const char *text, size_t length)
{
    http_limit_question *question = ((struct asking *)call)->question;
    bool is_later = ((struct asking *)call)->is_later;

    (void)length;
    free(call);
    question->work = NULL;
    question->wait_ms = 0;
    if (answer == SHARED_LOST)
        question->wait_ms = -1;
    else if (answer == SHARED_YES)
        question->wait_ms = strtoll(text, NULL, 10);
    if (is_later)
        question->decided(question);
}

/* With a key that all processes have, nobody can guess from it who it is about. Without one it is the address, or a
 * digest of the principal, as processes that only count together need no common key. */
static bool write_key(char key[KEY], const shared_rate *rate, const http_limit_question *question)
{
    key[0] = (char)('a' + (int)question->kind);
    key[1] = '-';
    if (rate->keys != NULL)
        return shared_digest(key + KIND, rate->keys, "limits", (const char *)question->id, HTTP_LIMIT_ID);
    pa_write_hex(key + KIND, question->id, HTTP_LIMIT_ID);
    return true;
}

static bool ask(void *context, http_limit_question *question)
{
    const shared_rate *rate = context;
    struct asking *asking = calloc(1, sizeof(*asking));
    const shared_bucket bucket = {
        .cost = question->cost,
        .max = question->rate.max,
        .refill = question->rate.refill,
        .window_ms = question->rate.window_ms,
    };
    char key[KEY];

    if (asking == NULL || !write_key(key, rate, question)) {
        free(asking);
        question->wait_ms = -1;
        return true;
    }
    *asking = (struct asking){.call.done = answered, .question = question};
    question->work = asking;
    rate->state->take(rate->state, &asking->call, key, &bucket);
    if (question->work == NULL)
        return true;
    asking->is_later = true;
    return false;
}

static void cancel(void *context, http_limit_question *question)
{
    shared_state *state = ((const shared_rate *)context)->state;
    struct asking *asking = question->work;

    if (asking == NULL)
        return;
    state->cancel(state, &asking->call);
    free(asking);
    question->work = NULL;
}

static void changed(void *context, bool is_there, const char *why)
{
    operation_report_store(context, "limits", is_there, why);
}

shared_state *shared_rate_open(event_loop *loop, http_operation *operation, const rate_settings *settings)
{
    const shared_redis_options options = {.url = settings->redis_url,
                                          .prefix = settings->redis_prefix,
                                          .timeout_ms = TIMEOUT_MS,
                                          .trust = sharing_trust(),
                                          .changed = changed,
                                          .context = operation};
    const char *complaint;
    shared_state *state = shared_state_in_redis(loop, &options, &complaint);

    if (state == NULL)
        cli_complain("cannot use %s: %s", settings->redis_url_name, complaint);
    return state;
}

http_limiter shared_rate_limiter(const shared_rate *rate)
{
    return (http_limiter){.context = (void *)(uintptr_t)rate, .ask = ask, .cancel = cancel};
}
