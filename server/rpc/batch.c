/* SPDX-License-Identifier: MIT */
#include "rpc/batch.h"

#include <stdlib.h>

#include "rpc/answer.h"

enum {
    MAX_BATCH_ANSWER = 8 * 1024 * 1024, /* clients give up on lines of more than 10 MiB */
    KEPT_ROOM = RPC_LAST_RESORT + 1,    /* for the answer to each message: the last resort and a comma */
};

static const char lost_answer[] = "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32603,"
                                  "\"message\":\"out of memory for the answers to the batch\"}}";

struct batch {
    rpc_stream stream;
    rpc_stream *parent;
    pa_text text;
    size_t opened_at;  /* length of text when the open message began */
    size_t unanswered; /* messages, read or not, that were not answered; some need no answer */
    size_t expected;   /* promised answers that are not there yet */
    rpc_held held;
    bool all_read;
    bool is_full; /* an answer did not fit */
    bool is_parent_closed;
    size_t *open; /* the caller's count of batches */
};

static struct batch *batch_of(rpc_stream *stream)
{
    return (struct batch *)stream;
}

static void send_batch(struct batch *batch)
{
    rpc_stream *parent = batch->parent;
    pa_text *text;

    if (batch->text.length == 0 || batch->is_parent_closed) {
        parent->withdraw(parent); /* nothing but notifications and cancelled calls, or no reader */
        return;
    }
    text = parent->begin_answer(parent);
    pa_text_append_char(text, '[');
    pa_text_append(text, batch->text.data, batch->text.length);
    pa_text_append_char(text, ']');
    if (parent->end_message(parent))
        return;
    pa_text_append(text, lost_answer, sizeof(lost_answer) - 1);
    (void)parent->end_message(parent); /* fits: its room was kept */
}

static void finish_if_complete(struct batch *batch)
{
    if (!batch->all_read || batch->expected > 0)
        return;
    send_batch(batch);
    (*batch->open)--;
    rpc_held_set(&batch->held, 0);
    pa_text_free(&batch->text);
    free(batch);
}

static void promise(rpc_stream *stream)
{
    batch_of(stream)->expected++;
}

static void withdraw(rpc_stream *stream)
{
    struct batch *batch = batch_of(stream);

    batch->expected--;
    finish_if_complete(batch);
}

static pa_text *begin_answer(rpc_stream *stream)
{
    struct batch *batch = batch_of(stream);

    batch->expected--;
    if (batch->text.length > 0)
        pa_text_append_char(&batch->text, ',');
    batch->opened_at = batch->text.length;
    return &batch->text;
}

/* A message is kept only if all that are still unanswered can be answered after it. */
static bool end_message(rpc_stream *stream)
{
    struct batch *batch = batch_of(stream);

    if (!pa_text_reserve(&batch->text, (batch->unanswered - 1) * KEPT_ROOM)) {
        pa_text_rewind(&batch->text, batch->opened_at);
        batch->is_full = true;
        return false;
    }
    rpc_held_set(&batch->held, batch->text.length);
    batch->unanswered--;
    finish_if_complete(batch);
    return true;
}

rpc_stream *rpc_batch_new(rpc_stream *parent, size_t messages, size_t *open, rpc_held held)
{
    struct batch *batch = malloc(sizeof(*batch));

    if (batch == NULL)
        return NULL;
    *batch = (struct batch){
        .stream = {.promise = promise,
                   .withdraw = withdraw,
                   .begin_answer = begin_answer,
                   .end_message = end_message},
        .parent = parent,
        .text = PA_TEXT_INIT(MAX_BATCH_ANSWER),
        .unanswered = messages,
        .open = open,
        .held = held,
    };
    if (!pa_text_reserve(&batch->text, messages * KEPT_ROOM)) {
        free(batch);
        return NULL;
    }
    ++*open;
    parent->promise(parent);
    return &batch->stream;
}

bool rpc_batch_refuse(rpc_stream *stream, rpc_id id)
{
    if (!batch_of(stream)->is_full)
        return false;
    /* Not longer than the last resort, for which there is room. */
    rpc_refuse(stream, id, RPC_INTERNAL_ERROR, "nothing was done: the answers to the batch are too long");
    return true;
}

void rpc_batch_all_read(rpc_stream *stream)
{
    struct batch *batch = batch_of(stream);

    batch->all_read = true;
    finish_if_complete(batch);
}

void rpc_batch_close_parent(rpc_stream *stream)
{
    batch_of(stream)->is_parent_closed = true;
}
