/* SPDX-License-Identifier: MIT */
#include "rpc/notice.h"

#include <string.h>

static portkey_text *begin(rpc_output *output, const char *id, const char *method)
{
    portkey_text *text = output->open(output, false);

    portkey_text_append_string(text, "{\"jsonrpc\":\"2.0\",");
    if (id != NULL) {
        portkey_text_append_string(text, "\"id\":");
        portkey_text_append_json_string(text, id, strlen(id));
        portkey_text_append_char(text, ',');
    }
    portkey_text_append_string(text, "\"method\":");
    portkey_text_append_json_string(text, method, strlen(method));
    portkey_text_append_string(text, ",\"params\":");
    return text;
}

portkey_text *rpc_begin_notification(rpc_output *output, const char *method)
{
    return begin(output, NULL, method);
}

portkey_text *rpc_begin_request(rpc_output *output, const char *id, const char *method)
{
    return begin(output, id, method);
}

bool rpc_end_notice(rpc_output *output, portkey_text *text)
{
    portkey_text_append_char(text, '}');
    return output->close(output);
}
