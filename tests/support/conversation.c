/* SPDX-License-Identifier: MIT */
#include "conversation.h"

#include <stdlib.h>

/* ---- clients ---- */

void client_open(struct client *client, mcp_server *server, const char *principal)
{
    client->principal = (mcp_principal){.name = principal};
    capture_init(&client->capture);
    mcp_session_open(&client->session, server, &client->principal, &client->capture.stream);
}

void client_close(struct client *client)
{
    if (client->principal.name == NULL)
        return;
    mcp_session_close(&client->session);
    assert_int_equal(client->session.exchanges.count, 0);
    capture_free(&client->capture);
    client->principal.name = NULL;
}

void say_on(struct client *client, struct capture *capture, const char *line)
{
    size_t length = strlen(line);
    char *copy = malloc(length + 1);

    assert_non_null(copy);
    memcpy(copy, line, length);
    mcp_session_receive(&client->session, &capture->stream, copy, length);
    memset(copy, '?', length);
    free(copy);
}

void say(struct client *client, const char *line)
{
    say_on(client, &client->capture, line);
}

void ask(struct client *client, const char *line)
{
    forget(client);
    say(client, line);
}

void negotiate(struct client *client, const char *version, const char *capabilities)
{
    char line[512];

    (void)snprintf(line, sizeof(line),
                   REQUEST("0", "initialize",
                           "\"protocolVersion\":\"%s\",\"capabilities\":%s,"
                           "\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}"),
                   version, capabilities);
    say(client, line);
}

const char *heard(const struct client *client)
{
    return capture_text(&client->capture);
}

void forget(struct client *client)
{
    capture_clear(&client->capture);
}

void expect(struct client *client, const char *text)
{
    assert_string_equal(heard(client), text);
    forget(client);
}

void expect_part(const struct client *client, const char *part)
{
    assert_contains(heard(client), part);
}

void read_state(const struct client *client, char *out, size_t size)
{
    static const char key[] = "\"requestState\":\"";
    const char *start = strstr(heard(client), key);
    size_t length;

    if (start == NULL)
        fail_msg("no requestState in: %s", heard(client));
    start += strlen(key);
    length = strcspn(start, "\"");
    assert_true(length < size);
    memcpy(out, start, length);
    out[length] = '\0';
}

/* ---- catalogs ---- */

bool toolbox_tool_at(mcp_catalog *catalog, size_t index, mcp_tool *out)
{
    const mcp_tool *tools = ((struct toolbox *)catalog)->tools;

    for (size_t i = 0; i <= index; i++)
        if (tools[i].name == NULL)
            return false;
    *out = tools[index];
    return true;
}

bool toolbox_find_tool(mcp_catalog *catalog, const char *name, size_t length, mcp_tool *out)
{
    for (const mcp_tool *tool = ((struct toolbox *)catalog)->tools; tool->name != NULL; tool++)
        if (strlen(tool->name) == length && memcmp(tool->name, name, length) == 0) {
            *out = *tool;
            return true;
        }
    return false;
}

void toolbox_explain_unknown(mcp_catalog *catalog, const mcp_principal *principal, const char *name,
                             size_t length, pa_text *complaint)
{
    (void)catalog;
    (void)principal;
    (void)name;
    (void)length;
    pa_text_append_string(complaint, "no such tool");
}

bool toolbox_can_subscribe(mcp_catalog *catalog, const mcp_principal *principal, const char *uri,
                           size_t length)
{
    (void)catalog;
    (void)principal;
    return length > 2 && memcmp(uri, "x:", 2) == 0;
}
