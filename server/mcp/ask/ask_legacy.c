/* SPDX-License-Identifier: MIT */
/* Each question as a request of ours, while the exchange waits. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "mcp/ask/ask.h"
#include "mcp/session.h"
#include "rpc/answer.h"

enum {
    MAX_INPUTS = MCP_MAX_SEALED / 2,
    MAX_ROUNDS = 16,
    MAX_WAITING =
        256, /* far below the cap on calls in flight: those that need no user are to find room, too */
    MAX_ID = 64,
};

static const char unanswered[] =
    "the client could not get an answer to the question that this call depends on; nothing was done";
static const char answered_late[] =
    "the question that this call depends on was not answered in time; nothing was done";

/* The id of the request that carries a question; it has only plain characters. */
static void write_id(char id[MAX_ID], const mcp_exchange *exchange, size_t question)
{
    (void)snprintf(id, MAX_ID, "ask-%s%" PRIu64, exchange->session->server->ask_prefix,
                   exchange->asked.first + question);
}

/* ---- asking ---- */

/* How many exchanges wait for an answer of the client. */
static size_t count_waiting(const mcp_session *session)
{
    size_t waiting = 0;

    for (const pa_link *link = session->exchanges.first; link != NULL; link = link->next)
        waiting += ((const mcp_exchange *)link)->asked.count > 0;
    return waiting;
}

static bool send_question(mcp_exchange *exchange, size_t index, const mcp_question *question)
{
    mcp_asked *asked = &exchange->asked;
    char id[MAX_ID];
    rpc_notice notice;

    if (!mcp_question_id(asked->keys[index], exchange, question))
        return false;
    asked->is_open[index] = true;
    write_id(id, exchange, index);
    mcp_write_question(rpc_begin_request(&notice, exchange->stream, id, mcp_question_method(question->kind)),
                       question);
    return rpc_end_notice(&notice);
}

bool mcp_ask_legacy(mcp_exchange *exchange, const mcp_question *const *questions, size_t count)
{
    mcp_session *session = exchange->session;
    mcp_asked *asked = &exchange->asked;

    /* Stops a client that keeps sending invalid answers. */
    if (++exchange->rounds > MAX_ROUNDS || count_waiting(session) >= MAX_WAITING)
        return mcp_refuse(exchange, unanswered);
    asked->count = count;
    asked->first = session->requests_sent;
    asked->since_ms = pa_clock_ms();
    asked->answers = (pa_text)PA_TEXT_INIT(MCP_MAX_SEALED);
    session->requests_sent += count;
    for (size_t i = 0; i < count; i++)
        if (!send_question(exchange, i, questions[i]))
            return mcp_fail(exchange, RPC_INTERNAL_ERROR, "out of memory for a question to the client");
    return false;
}

void mcp_withdraw_questions(mcp_exchange *exchange)
{
    for (size_t i = 0; i < exchange->asked.count; i++) {
        char id[MAX_ID];
        rpc_notice notice;
        pa_writer *params;

        if (!exchange->asked.is_open[i])
            continue;
        write_id(id, exchange, i);
        params = rpc_begin_notification(&notice, exchange->stream, "notifications/cancelled");
        pa_write_text(pa_member(params, "requestId"), id);
        (void)rpc_end_notice(&notice);
    }
}

/* ---- going on ---- */

static bool is_answered_by(const mcp_exchange *exchange, size_t question, rpc_id id)
{
    char own[MAX_ID];

    write_id(own, exchange, question);
    return exchange->asked.is_open[question] && strlen(own) + 2 == id.length && id.raw[0] == '"' &&
           memcmp(own, id.raw + 1, strlen(own)) == 0;
}

/* The question that a response answers: the exchange and which of its questions. */
static mcp_exchange *find_asker(const mcp_session *session, rpc_id id, size_t *question)
{
    for (pa_link *link = session->exchanges.first; link != NULL; link = link->next) {
        mcp_exchange *exchange = (mcp_exchange *)link;

        for (size_t i = 0; i < exchange->asked.count; i++)
            if (is_answered_by(exchange, i, id)) {
                *question = i;
                return exchange;
            }
    }
    return NULL;
}

static bool is_complete(const mcp_asked *asked)
{
    for (size_t i = 0; i < asked->count; i++)
        if (asked->is_open[i])
            return false;
    return true;
}

static void add_answer(mcp_asked *asked, size_t question, portkey_value result)
{
    size_t length;
    const char *raw = portkey_value_raw(result, &length);

    if (asked->answers.length > 0)
        pa_text_append_char(&asked->answers, ',');
    pa_append_json_string(&asked->answers, asked->keys[question], strlen(asked->keys[question]));
    pa_text_append_char(&asked->answers, ':');
    pa_text_append(&asked->answers, raw, length);
}

static bool take_answers(mcp_exchange *exchange)
{
    pa_text members = PA_TEXT_INIT(MAX_INPUTS);
    bool worked;

    PORTKEY_FOR_EACH (input, mcp_document_root(&exchange->inputs))
        mcp_append_input(&members, portkey_value_key(input), input);
    if (members.length > 0)
        pa_text_append_char(&members, ',');
    pa_text_append(&members, exchange->asked.answers.data, exchange->asked.answers.length);
    worked = !pa_text_failed(&exchange->asked.answers) && mcp_set_inputs(exchange, &members);
    pa_text_free(&members);
    mcp_asked_clear(&exchange->asked);
    return worked ||
           mcp_fail(exchange, RPC_INVALID_PARAMS, "the answers to the server's questions are too large");
}

static void give_up(mcp_exchange *exchange, const char *why)
{
    mcp_withdraw_questions(exchange);
    (void)mcp_refuse(exchange, why);
    mcp_settle(exchange);
}

void mcp_receive_response(mcp_session *session, const rpc_message *response)
{
    size_t question;
    mcp_exchange *exchange = response->id.raw != NULL ? find_asker(session, response->id, &question) : NULL;

    if (exchange == NULL)
        return;
    exchange->asked.is_open[question] = false;
    if (portkey_value_type(response->result) != PORTKEY_JSON_OBJECT) {
        give_up(exchange, unanswered);
        return;
    }
    add_answer(&exchange->asked, question, response->result);
    if (!is_complete(&exchange->asked))
        return;
    if (take_answers(exchange))
        mcp_dispatch_again(exchange);
    else
        mcp_settle(exchange);
}

/* ---- taking too long ---- */

int64_t mcp_session_question_left_ms(const mcp_session *session, int64_t most_ms)
{
    int64_t now = pa_clock_ms(), left = -1;

    for (const pa_link *link = session->exchanges.first; link != NULL; link = link->next) {
        const mcp_asked *asked = &((const mcp_exchange *)link)->asked;
        int64_t own = asked->since_ms + most_ms - now;

        if (asked->count > 0 && (left < 0 || own < left))
            left = own > 0 ? own : 0;
    }
    return left;
}

void mcp_session_give_up_questions(mcp_session *session, int64_t most_ms)
{
    int64_t latest = pa_clock_ms() - most_ms;
    pa_link *next;

    for (pa_link *link = session->exchanges.first; link != NULL; link = next) {
        mcp_exchange *exchange = (mcp_exchange *)link;

        next = link->next;
        if (exchange->asked.count > 0 && exchange->asked.since_ms <= latest)
            give_up(exchange, answered_late);
    }
}
