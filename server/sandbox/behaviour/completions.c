/* SPDX-License-Identifier: MIT */
/* Completions of prompts, which say that they are none. Each counts in analytics, and has a log. */
#include "base/json_writer.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/behaviour/limits.h"
#include "sandbox/behaviour/logs.h"
#include "sandbox/behaviour/rendering.h"
#include "sandbox/engine/shape.h"
#include "sandbox/store/calls.h"

static const char answer_begin[] = "This is the sandbox, which asks no model. The prompt was: ";

/* ---- the answer ---- */

/* About as many as models make of English. */
static int64_t tokens(size_t length)
{
    return (int64_t)length / 4 + 1;
}

/* What is answered, and what it is about. */
struct completion {
    sandbox_exchange *exchange;
    const char *model;
    pa_text said;
    int64_t asked; /* tokens */
    int64_t answered;
    char id[WORLD_ID_SIZE]; /* which is that of its log, too */
};

static const char *model_of(const sandbox_exchange *exchange)
{
    const char *model = portkey_value_string(rendering_setting(exchange, "model"), NULL);

    return model != NULL && model[0] != '\0' ? model : "sandbox";
}

static bool say(struct completion *completion, sandbox_exchange *exchange)
{
    size_t begin = strlen(answer_begin);

    *completion = (struct completion){.exchange = exchange,
                                      .model = model_of(exchange),
                                      .said = PA_TEXT_INIT(RENDERING_MAX + sizeof(answer_begin))};
    world_new_id(exchange->world, completion->id);
    pa_text_append_string(&completion->said, answer_begin);
    if (!rendering_append(&completion->said, exchange))
        return false;
    completion->asked = tokens(completion->said.length - begin);
    completion->answered = tokens(completion->said.length);
    return !pa_text_failed(&completion->said) || exchange_break(exchange);
}

static bool count(const struct completion *completion)
{
    sandbox_exchange *exchange = completion->exchange;
    const char *workspace = exchange_text(exchange->record, "workspace_id");
    const store_call call = {
        .at = exchange->now,
        .trace = completion->id,
        .workspace = workspace != NULL ? workspace : WORLD_WORKSPACE,
        .person = exchange_argument(exchange, "user"),
        .provider = exchange_text(exchange->record, "virtual_key"),
        .service = "sandbox",
        .model = completion->model,
        .key = exchange->actor.key,
        .prompt = exchange->found.id.data,
        .metadata = "{}",
        .cache = "miss",
        .status = 200,
        .latency = 1,
        .request_units = completion->asked,
        .response_units = completion->answered,
        .cost = (double)(completion->asked + completion->answered) / 1000,
    };

    return limits_take_call(exchange, &call);
}

static void write_head(pa_writer *writer, const struct completion *completion, const char *object)
{
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "id"), completion->id);
    pa_write_text(pa_member(writer, "object"), object);
    pa_write_integer(pa_member(writer, "created"), completion->exchange->now / 1000);
    pa_write_text(pa_member(writer, "model"), completion->model);
    pa_begin_array(pa_member(writer, "choices"));
    pa_begin_object(writer);
    pa_write_integer(pa_member(writer, "index"), 0);
}

static void write_completion(pa_writer *writer, const struct completion *completion)
{
    write_head(writer, completion, "chat.completion");
    pa_begin_object(pa_member(writer, "message"));
    pa_write_text(pa_member(writer, "role"), "assistant");
    pa_write_string(pa_member(writer, "content"), completion->said.data, completion->said.length);
    pa_end(writer);
    pa_write_text(pa_member(writer, "finish_reason"), "stop");
    pa_end(writer);
    pa_end(writer);
    pa_begin_object(pa_member(writer, "usage"));
    pa_write_integer(pa_member(writer, "prompt_tokens"), completion->asked);
    pa_write_integer(pa_member(writer, "completion_tokens"), completion->answered);
    pa_write_integer(pa_member(writer, "total_tokens"), completion->asked + completion->answered);
    pa_end(writer);
    pa_end(writer);
}

/* ---- its log ---- */

static void write_log(pa_writer *writer, const struct completion *completion)
{
    const sandbox_exchange *exchange = completion->exchange;

    pa_begin_object(writer);
    pa_begin_object(pa_member(writer, "request"));
    pa_write_text(pa_member(writer, "url"), LOGS_URL);
    pa_write_text(pa_member(writer, "method"), "POST");
    pa_write_key(writer, "body");
    shape_write_raw(writer, exchange->arguments);
    pa_end(writer);
    pa_begin_object(pa_member(writer, "response"));
    pa_write_integer(pa_member(writer, "status"), 200);
    pa_write_integer(pa_member(writer, "responseTime"), 1);
    pa_write_key(writer, "body");
    write_completion(writer, completion);
    pa_end(writer);
    pa_end(writer);
}

static bool keep_log(const struct completion *completion)
{
    sandbox_exchange *exchange = completion->exchange;
    pa_text body = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&body);
    bool done;

    write_log(&writer, completion);
    done = !pa_text_failed(&body) &&
           store_add(exchange->world->store, (store_place){"/logs", ""},
                     &(store_record){.id = completion->id, .body = body.data, .length = body.length});
    pa_text_free(&body);
    return done || exchange_break(exchange);
}

/* ---- as a stream of events ---- */

enum { PIECE = 32 };

/* How much of the text one event has: not a part of a character. */
static size_t piece_of(const char *text, size_t length)
{
    size_t piece = length < PIECE ? length : PIECE;

    while (piece < length && ((unsigned char)text[piece] & 0xc0) == 0x80)
        piece++;
    return piece;
}

/* One event: a piece of the text, or the end. */
static void append_event(struct completion *completion, const char *piece, size_t length)
{
    pa_text *out = &completion->exchange->reply->body;
    pa_writer writer;

    pa_text_append_string(out, "data: ");
    writer = pa_write_to(out);
    write_head(&writer, completion, "chat.completion.chunk");
    pa_begin_object(pa_member(&writer, "delta"));
    if (length > 0)
        pa_write_string(pa_member(&writer, "content"), piece, length);
    pa_end(&writer);
    pa_write_key(&writer, "finish_reason");
    pa_write_json(&writer, length > 0 ? "null" : "\"stop\"", length > 0 ? 4 : 6);
    pa_end_all(&writer);
    pa_text_append_string(out, "\n\n");
}

static bool answer_with_events(struct completion *completion)
{
    sandbox_exchange *exchange = completion->exchange;
    const char *text = completion->said.data;
    size_t left = completion->said.length;

    exchange->reply->type = "text/event-stream";
    while (left > 0 && !pa_text_failed(&exchange->reply->body)) {
        size_t length = piece_of(text, left);

        append_event(completion, text, length);
        text += length;
        left -= length;
    }
    append_event(completion, "", 0);
    pa_text_append_string(&exchange->reply->body, "data: [DONE]\n\n");
    return !pa_text_failed(&exchange->reply->body) ||
           exchange_fail(exchange, 413, "AB01",
                         "The stream, whose events name the model each, is too large.");
}

/* ---- all of it ---- */

static bool answer_at_once(struct completion *completion)
{
    pa_writer writer = pa_write_to(&completion->exchange->written);

    write_completion(&writer, completion);
    return exchange_keep_written(completion->exchange);
}

static bool complete(sandbox_exchange *exchange)
{
    struct completion completion;
    bool is_stream = false;
    bool done = say(&completion, exchange) && count(&completion) && keep_log(&completion);

    (void)portkey_value_boolean(portkey_value_member(exchange->arguments, "stream"), &is_stream);
    if (done)
        done = is_stream ? answer_with_events(&completion) : answer_at_once(&completion);
    pa_text_free(&completion.said);
    return done;
}

const sandbox_behaviour behaviours_of_completions[] = {
    {.operation = "run_prompt_completion", .resolve = rendering_resolve, .instead = complete},
    {.operation = NULL},
};
