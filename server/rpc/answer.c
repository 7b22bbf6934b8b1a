/* SPDX-License-Identifier: MIT */
#include "rpc/answer.h"

const rpc_id rpc_id_null = {"null", 4};

static pa_writer *begin_envelope(pa_writer *writer, pa_text *text)
{
    *writer = pa_write_to(text);
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "jsonrpc"), "2.0");
    return writer;
}

/* ---- answers ---- */

static pa_writer *begin(rpc_answer *answer)
{
    pa_writer *writer = begin_envelope(&answer->writer, answer->writer.text);

    if (answer->id.raw != NULL)
        pa_write_json(pa_member(writer, "id"), answer->id.raw, answer->id.length);
    return writer;
}

static pa_writer *write_error(rpc_answer *answer, int code, const char *message)
{
    pa_writer *writer = begin(answer);

    answer->stream->error = code;
    pa_begin_object(pa_member(writer, "error"));
    pa_write_integer(pa_member(writer, "code"), code);
    pa_write_text(pa_member(writer, "message"), message);
    return writer;
}

static void open_answer(rpc_answer *answer, rpc_stream *stream, rpc_id id)
{
    answer->writer = pa_write_to(stream->begin_answer(stream));
    answer->stream = stream;
    answer->id = id;
    answer->start = answer->writer.text->length;
}

pa_writer *rpc_begin_result(rpc_answer *answer, rpc_stream *stream, rpc_id id)
{
    open_answer(answer, stream, id);
    stream->error = 0;
    return rpc_restart_result(answer);
}

pa_writer *rpc_begin_error(rpc_answer *answer, rpc_stream *stream, rpc_id id, int code, const char *message)
{
    open_answer(answer, stream, id);
    return write_error(answer, code, message);
}

size_t rpc_answer_length(const rpc_answer *answer)
{
    return answer->writer.text->length - answer->start;
}

pa_writer *rpc_restart_result(rpc_answer *answer)
{
    pa_text_rewind(answer->writer.text, answer->start);
    return pa_member(begin(answer), "result");
}

void rpc_end_answer(rpc_answer *answer)
{
    pa_end_all(&answer->writer);
    if (answer->stream->end_message(answer->stream))
        return;
    pa_end_all(write_error(answer, RPC_INTERNAL_ERROR,
                           "out of memory for the answer; the request may have been served"));
    (void)answer->stream->end_message(answer->stream); /* fits: its room was kept */
}

void rpc_refuse(rpc_stream *stream, rpc_id id, int code, const char *message)
{
    rpc_answer answer;

    stream->promise(stream);
    (void)rpc_begin_error(&answer, stream, id, code, message);
    rpc_end_answer(&answer);
}

/* ---- notices ---- */

static pa_writer *begin_notice(rpc_notice *notice, rpc_stream *stream)
{
    notice->stream = stream;
    return begin_envelope(&notice->writer, stream->begin_notice(stream));
}

pa_writer *rpc_begin_notification(rpc_notice *notice, rpc_stream *stream, const char *method)
{
    pa_writer *writer = begin_notice(notice, stream);

    pa_write_text(pa_member(writer, "method"), method);
    pa_begin_object(pa_member(writer, "params"));
    return writer;
}

pa_writer *rpc_begin_request(rpc_notice *notice, rpc_stream *stream, const char *id, const char *method)
{
    pa_writer *writer = begin_notice(notice, stream);

    pa_write_text(pa_member(writer, "id"), id);
    pa_write_text(pa_member(writer, "method"), method);
    return pa_member(writer, "params");
}

bool rpc_end_notice(rpc_notice *notice)
{
    pa_end_all(&notice->writer);
    return notice->stream->end_message(notice->stream);
}
