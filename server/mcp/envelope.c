/* SPDX-License-Identifier: MIT */
#include "mcp/envelope.h"

#include "mcp/capabilities.h"
#include "mcp/log_level.h"
#include "mcp/result.h"

enum {
    UNSUPPORTED_PROTOCOL_VERSION = -32022,
    MAX_VERSION = 64, /* bytes; a longer one is no version, and is not repeated in an answer */
};

portkey_value mcp_meta_of(portkey_value params)
{
    static const portkey_value none = {NULL, 0};
    portkey_value meta = portkey_value_member(params, "_meta");

    return portkey_value_type(meta) == PORTKEY_JSON_OBJECT ? meta : none;
}

bool mcp_claims_modern(portkey_value meta)
{
    return portkey_value_exists(portkey_value_member(meta, "io.modelcontextprotocol/protocolVersion")) ||
           portkey_value_exists(portkey_value_member(meta, "io.modelcontextprotocol/clientCapabilities"));
}

static void refuse_version(const mcp_request *request, portkey_value version)
{
    rpc_answer answer;
    size_t length;
    const char *requested = portkey_value_string(version, &length);

    rpc_begin_error(&answer, request->output, request->id, false, UNSUPPORTED_PROTOCOL_VERSION,
                    "unsupported protocol version");
    pa_text_append_string(answer.text, ",\"data\":{\"supported\":");
    mcp_revision_append_names(answer.text);
    pa_text_append_string(answer.text, ",\"requested\":");
    /* As text of its own, not as it was written: an escape may stand for half a character. */
    pa_append_json_string(answer.text, requested != NULL ? requested : "", requested != NULL ? length : 0);
    pa_text_append_char(answer.text, '}');
    rpc_end(&answer);
}

bool mcp_check_envelope(mcp_request *request)
{
    portkey_value version = portkey_value_member(request->meta, "io.modelcontextprotocol/protocolVersion");
    portkey_value capabilities =
        portkey_value_member(request->meta, "io.modelcontextprotocol/clientCapabilities");
    portkey_value log_level = portkey_value_member(request->meta, "io.modelcontextprotocol/logLevel");
    const char *complaint = NULL;
    size_t version_length = 0;

    (void)portkey_value_raw(version, &version_length);
    if (portkey_value_type(version) != PORTKEY_JSON_STRING || version_length > MAX_VERSION)
        complaint = "params._meta needs \"io.modelcontextprotocol/protocolVersion\", a string";
    else if (portkey_value_type(capabilities) != PORTKEY_JSON_OBJECT)
        complaint = "params._meta needs \"io.modelcontextprotocol/clientCapabilities\", an object";
    else if (portkey_value_exists(log_level) && mcp_log_level_read(log_level) == MCP_LOG_UNKNOWN)
        complaint = "params._meta has an unknown \"io.modelcontextprotocol/logLevel\"";
    if (complaint != NULL) {
        mcp_request_error(request, RPC_INVALID_PARAMS, complaint);
        return false;
    }
    request->revision = mcp_revision_find(version);
    if (request->revision == NULL || request->revision->era != MCP_MODERN) {
        refuse_version(request, version);
        return false;
    }
    request->capabilities = mcp_capabilities_read(capabilities);
    return true;
}
