/* SPDX-License-Identifier: MIT */
#include "catalog/resources/configuration.h"

#include <string.h>

#include "mcp/member.h"

/* The library's defaults for options that are NULL or zero, as its header documents them. */
static const char default_base_url[] = "https://api.portkey.ai/v1";
enum { DEFAULT_TIMEOUT_MS = 60000, DEFAULT_ATTEMPTS = 3 };

static void append_number(pa_text *text, const char *key, size_t value)
{
    mcp_append_member(text, key);
    pa_text_append_integer(text, (int64_t)value);
}

static void append_flag(pa_text *text, const char *key, bool value)
{
    mcp_append_member(text, key);
    pa_text_append_string(text, value ? "true" : "false");
}

/* No address here has a password or a query: the library refuses these when the client is created. */
static void append_addresses(pa_text *text, const portkey_options *options)
{
    const char *base = options->base_url != NULL ? options->base_url : default_base_url;

    mcp_append_string_member(text, "base_url", base);
    mcp_append_string_member(text, "gateway_url", options->gateway_url != NULL ? options->gateway_url : base);
    append_flag(text, "allow_insecure_http", options->allow_insecure_http);
    append_flag(text, "allow_private_address", options->allow_private_address);
}

static void append_key(pa_text *text, const portkey_options *options)
{
    mcp_append_member(text, "api_key");
    pa_text_append_char(text, '{');
    append_flag(text, "is_set", options->api_key != NULL || options->api_key_file != NULL);
    if (options->api_key != NULL) {
        mcp_append_string_member(text, "from", "PORTKEY_API_KEY");
    } else if (options->api_key_file != NULL) {
        mcp_append_string_member(text, "from", "file");
        mcp_append_string_member(text, "file", options->api_key_file);
    }
    pa_text_append_char(text, '}');
}

static void append_domains(pa_text *text, const char *key, const toolset *tools, bool active)
{
    char separator = '[';
    const char *name;

    mcp_append_member(text, key);
    for (size_t i = 0; (name = portkey_domain_name(i)) != NULL; i++) {
        if (toolset_has_domain(tools, i) != active)
            continue;
        pa_text_append_char(text, separator);
        pa_append_json_string(text, name, strlen(name));
        separator = ',';
    }
    pa_text_append_string(text, separator == '[' ? "[]" : "]");
}

static void append_limits(pa_text *text, const portkey_options *options)
{
    unsigned timeout = options->timeout_ms != 0 ? options->timeout_ms : DEFAULT_TIMEOUT_MS;

    mcp_append_member(text, "limits");
    pa_text_append_char(text, '{');
    append_number(text, "answer_bytes", MCP_MAX_ANSWER);
    append_number(text, "attempt_timeout_seconds", timeout / 1000);
    append_number(text, "attempts", options->max_attempts != 0 ? options->max_attempts : DEFAULT_ATTEMPTS);
    pa_text_append_char(text, '}');
}

void configuration_append(pa_text *text, const portkey_catalog *catalog)
{
    pa_text_append_char(text, '{');
    mcp_append_string_member(text, "version", portkey_version());
    append_addresses(text, catalog->options);
    append_key(text, catalog->options);
    append_domains(text, "active_domains", &catalog->tools, true);
    append_domains(text, "switched_off_domains", &catalog->tools, false);
    append_limits(text, catalog->options);
    pa_text_append_char(text, '}');
}
