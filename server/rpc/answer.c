/* SPDX-License-Identifier: MIT */
#include "rpc/answer.h"

#include <string.h>

const rpc_id rpc_id_null = {"null", 4};

static void append_envelope(rpc_answer *answer)
{
    pa_text_append_string(answer->text, "{\"jsonrpc\":\"2.0\",");
    if (answer->id.raw != NULL) {
        pa_text_append_string(answer->text, "\"id\":");
        pa_text_append(answer->text, answer->id.raw, answer->id.length);
        pa_text_append_char(answer->text, ',');
    }
}

static void append_error(rpc_answer *answer, int code, const char *message)
{
    append_envelope(answer);
    pa_text_append_string(answer->text, "\"error\":{\"code\":");
    pa_text_append_integer(answer->text, code);
    pa_text_append_string(answer->text, ",\"message\":");
    pa_append_json_string(answer->text, message, strlen(message));
    answer->closing = "}}";
}

static void begin(rpc_answer *answer, rpc_output *output, rpc_id id, bool promised)
{
    answer->text = output->open(output, promised);
    answer->output = output;
    answer->id = id;
    answer->start = answer->text->length;
}

void rpc_begin_result(rpc_answer *answer, rpc_output *output, rpc_id id, bool promised)
{
    begin(answer, output, id, promised);
    rpc_restart_result(answer);
}

void rpc_begin_error(rpc_answer *answer, rpc_output *output, rpc_id id, bool promised, int code,
                     const char *message)
{
    begin(answer, output, id, promised);
    append_error(answer, code, message);
}

size_t rpc_answer_length(const rpc_answer *answer)
{
    return answer->text->length - answer->start;
}

void rpc_restart_result(rpc_answer *answer)
{
    pa_text_rewind(answer->text, answer->start);
    append_envelope(answer);
    pa_text_append_string(answer->text, "\"result\":");
    answer->closing = "}";
}

void rpc_end(rpc_answer *answer)
{
    pa_text_append_string(answer->text, answer->closing);
    if (answer->output->close(answer->output))
        return;
    append_error(answer, RPC_INTERNAL_ERROR, "memory for the answer ran out");
    pa_text_append_string(answer->text, answer->closing);
    (void)answer->output->close(answer->output); /* fits: its room was kept */
}

void rpc_error(rpc_output *output, rpc_id id, bool promised, int code, const char *message)
{
    rpc_answer answer;

    rpc_begin_error(&answer, output, id, promised, code, message);
    rpc_end(&answer);
}
