/* SPDX-License-Identifier: MIT */
#include "rpc/notice.h"

#include <string.h>

static pa_text *begin(rpc_output *output, const char *id, const char *method)
{
    pa_text *text = output->open(output, false);

    pa_text_append_string(text, "{\"jsonrpc\":\"2.0\",");
    if (id != NULL) {
        pa_text_append_string(text, "\"id\":");
        pa_append_json_string(text, id, strlen(id));
        pa_text_append_char(text, ',');
    }
    pa_text_append_string(text, "\"method\":");
    pa_append_json_string(text, method, strlen(method));
    pa_text_append_string(text, ",\"params\":");
    return text;
}

pa_text *rpc_begin_notification(rpc_output *output, const char *method)
{
    return begin(output, NULL, method);
}

pa_text *rpc_begin_request(rpc_output *output, const char *id, const char *method)
{
    return begin(output, id, method);
}

bool rpc_end_notice(rpc_output *output, pa_text *text)
{
    pa_text_append_char(text, '}');
    return output->close(output);
}
