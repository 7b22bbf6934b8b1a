/* SPDX-License-Identifier: MIT */
/* Written by tests/clients/setups.test.mjs from setups.mjs: UPDATE_GOLDEN=1 meson test -C build setups */
#include "cli/http/pages/client_setups.h"

/* clang-format off */
static const client_setup setups[] = {
    {.client = "Claude Code",
     .file = NULL,
     .lines = {"claude mcp add --transport http portkey %URL%",
             "claude mcp add --transport http portkey %URL% --header \"Authorization: Bearer YOUR_TOKEN\"",
             "claude mcp add --transport http portkey %URL% --header \"x-portkey-api-key: YOUR_PORTKEY_KEY\"",
             "claude mcp add --transport http portkey %URL% --header \"Authorization: Bearer YOUR_TOKEN\" --header \"x-portkey-api-key: YOUR_PORTKEY_KEY\""}},
    {.client = "Cursor",
     .file = ".cursor/mcp.json",
     .lines = {("{\n"
              "  \"mcpServers\": {\n"
              "    \"portkey\": {\n"
              "      \"url\": \"%URL%\"\n"
              "    }\n"
              "  }\n"
              "}"),
             ("{\n"
              "  \"mcpServers\": {\n"
              "    \"portkey\": {\n"
              "      \"url\": \"%URL%\",\n"
              "      \"headers\": {\n"
              "        \"Authorization\": \"Bearer ${env:PORTKEY_MCP_TOKEN}\"\n"
              "      }\n"
              "    }\n"
              "  }\n"
              "}"),
             ("{\n"
              "  \"mcpServers\": {\n"
              "    \"portkey\": {\n"
              "      \"url\": \"%URL%\",\n"
              "      \"headers\": {\n"
              "        \"x-portkey-api-key\": \"YOUR_PORTKEY_KEY\"\n"
              "      }\n"
              "    }\n"
              "  }\n"
              "}"),
             ("{\n"
              "  \"mcpServers\": {\n"
              "    \"portkey\": {\n"
              "      \"url\": \"%URL%\",\n"
              "      \"headers\": {\n"
              "        \"Authorization\": \"Bearer ${env:PORTKEY_MCP_TOKEN}\",\n"
              "        \"x-portkey-api-key\": \"YOUR_PORTKEY_KEY\"\n"
              "      }\n"
              "    }\n"
              "  }\n"
              "}")}},
    {.client = "VS Code",
     .file = ".vscode/mcp.json",
     .lines = {("{\n"
              "  \"servers\": {\n"
              "    \"portkey\": {\n"
              "      \"type\": \"http\",\n"
              "      \"url\": \"%URL%\"\n"
              "    }\n"
              "  }\n"
              "}"),
             ("{\n"
              "  \"inputs\": [\n"
              "    {\n"
              "      \"type\": \"promptString\",\n"
              "      \"id\": \"portkey-token\",\n"
              "      \"description\": \"Token of the MCP server\",\n"
              "      \"password\": true\n"
              "    }\n"
              "  ],\n"
              "  \"servers\": {\n"
              "    \"portkey\": {\n"
              "      \"type\": \"http\",\n"
              "      \"url\": \"%URL%\",\n"
              "      \"headers\": {\n"
              "        \"Authorization\": \"Bearer ${input:portkey-token}\"\n"
              "      }\n"
              "    }\n"
              "  }\n"
              "}"),
             ("{\n"
              "  \"servers\": {\n"
              "    \"portkey\": {\n"
              "      \"type\": \"http\",\n"
              "      \"url\": \"%URL%\",\n"
              "      \"headers\": {\n"
              "        \"x-portkey-api-key\": \"YOUR_PORTKEY_KEY\"\n"
              "      }\n"
              "    }\n"
              "  }\n"
              "}"),
             ("{\n"
              "  \"inputs\": [\n"
              "    {\n"
              "      \"type\": \"promptString\",\n"
              "      \"id\": \"portkey-token\",\n"
              "      \"description\": \"Token of the MCP server\",\n"
              "      \"password\": true\n"
              "    }\n"
              "  ],\n"
              "  \"servers\": {\n"
              "    \"portkey\": {\n"
              "      \"type\": \"http\",\n"
              "      \"url\": \"%URL%\",\n"
              "      \"headers\": {\n"
              "        \"Authorization\": \"Bearer ${input:portkey-token}\",\n"
              "        \"x-portkey-api-key\": \"YOUR_PORTKEY_KEY\"\n"
              "      }\n"
              "    }\n"
              "  }\n"
              "}")}},
    {.client = "Codex",
     .file = "~/.codex/config.toml",
     .lines = {("[mcp_servers.portkey]\n"
              "url = \"%URL%\""),
             ("[mcp_servers.portkey]\n"
              "url = \"%URL%\"\n"
              "http_headers = { \"Authorization\" = \"Bearer YOUR_TOKEN\" }"),
             ("[mcp_servers.portkey]\n"
              "url = \"%URL%\"\n"
              "http_headers = { \"x-portkey-api-key\" = \"YOUR_PORTKEY_KEY\" }"),
             ("[mcp_servers.portkey]\n"
              "url = \"%URL%\"\n"
              "http_headers = { \"Authorization\" = \"Bearer YOUR_TOKEN\", \"x-portkey-api-key\" = \"YOUR_PORTKEY_KEY\" }")}},
    {.client = "Gemini CLI",
     .file = "~/.gemini/settings.json",
     .lines = {("{\n"
              "  \"mcpServers\": {\n"
              "    \"portkey\": {\n"
              "      \"httpUrl\": \"%URL%\"\n"
              "    }\n"
              "  }\n"
              "}"),
             ("{\n"
              "  \"mcpServers\": {\n"
              "    \"portkey\": {\n"
              "      \"httpUrl\": \"%URL%\",\n"
              "      \"headers\": {\n"
              "        \"Authorization\": \"Bearer YOUR_TOKEN\"\n"
              "      }\n"
              "    }\n"
              "  }\n"
              "}"),
             ("{\n"
              "  \"mcpServers\": {\n"
              "    \"portkey\": {\n"
              "      \"httpUrl\": \"%URL%\",\n"
              "      \"headers\": {\n"
              "        \"x-portkey-api-key\": \"YOUR_PORTKEY_KEY\"\n"
              "      }\n"
              "    }\n"
              "  }\n"
              "}"),
             ("{\n"
              "  \"mcpServers\": {\n"
              "    \"portkey\": {\n"
              "      \"httpUrl\": \"%URL%\",\n"
              "      \"headers\": {\n"
              "        \"Authorization\": \"Bearer YOUR_TOKEN\",\n"
              "        \"x-portkey-api-key\": \"YOUR_PORTKEY_KEY\"\n"
              "      }\n"
              "    }\n"
              "  }\n"
              "}")}},
    {.client = "opencode",
     .file = "opencode.json",
     .lines = {("{\n"
              "  \"mcp\": {\n"
              "    \"portkey\": {\n"
              "      \"type\": \"remote\",\n"
              "      \"url\": \"%URL%\"\n"
              "    }\n"
              "  }\n"
              "}"),
             ("{\n"
              "  \"mcp\": {\n"
              "    \"portkey\": {\n"
              "      \"type\": \"remote\",\n"
              "      \"url\": \"%URL%\",\n"
              "      \"headers\": {\n"
              "        \"Authorization\": \"Bearer YOUR_TOKEN\"\n"
              "      }\n"
              "    }\n"
              "  }\n"
              "}"),
             ("{\n"
              "  \"mcp\": {\n"
              "    \"portkey\": {\n"
              "      \"type\": \"remote\",\n"
              "      \"url\": \"%URL%\",\n"
              "      \"headers\": {\n"
              "        \"x-portkey-api-key\": \"YOUR_PORTKEY_KEY\"\n"
              "      }\n"
              "    }\n"
              "  }\n"
              "}"),
             ("{\n"
              "  \"mcp\": {\n"
              "    \"portkey\": {\n"
              "      \"type\": \"remote\",\n"
              "      \"url\": \"%URL%\",\n"
              "      \"headers\": {\n"
              "        \"Authorization\": \"Bearer YOUR_TOKEN\",\n"
              "        \"x-portkey-api-key\": \"YOUR_PORTKEY_KEY\"\n"
              "      }\n"
              "    }\n"
              "  }\n"
              "}")}},
    {.client = "Windsurf",
     .file = "~/.codeium/windsurf/mcp_config.json",
     .lines = {("{\n"
              "  \"mcpServers\": {\n"
              "    \"portkey\": {\n"
              "      \"serverUrl\": \"%URL%\"\n"
              "    }\n"
              "  }\n"
              "}"),
             ("{\n"
              "  \"mcpServers\": {\n"
              "    \"portkey\": {\n"
              "      \"serverUrl\": \"%URL%\",\n"
              "      \"headers\": {\n"
              "        \"Authorization\": \"Bearer YOUR_TOKEN\"\n"
              "      }\n"
              "    }\n"
              "  }\n"
              "}"),
             ("{\n"
              "  \"mcpServers\": {\n"
              "    \"portkey\": {\n"
              "      \"serverUrl\": \"%URL%\",\n"
              "      \"headers\": {\n"
              "        \"x-portkey-api-key\": \"YOUR_PORTKEY_KEY\"\n"
              "      }\n"
              "    }\n"
              "  }\n"
              "}"),
             ("{\n"
              "  \"mcpServers\": {\n"
              "    \"portkey\": {\n"
              "      \"serverUrl\": \"%URL%\",\n"
              "      \"headers\": {\n"
              "        \"Authorization\": \"Bearer YOUR_TOKEN\",\n"
              "        \"x-portkey-api-key\": \"YOUR_PORTKEY_KEY\"\n"
              "      }\n"
              "    }\n"
              "  }\n"
              "}")}},
    {.client = "Zed",
     .file = "~/.config/zed/settings.json",
     .lines = {("{\n"
              "  \"context_servers\": {\n"
              "    \"portkey\": {\n"
              "      \"url\": \"%URL%\"\n"
              "    }\n"
              "  }\n"
              "}"),
             ("{\n"
              "  \"context_servers\": {\n"
              "    \"portkey\": {\n"
              "      \"url\": \"%URL%\",\n"
              "      \"headers\": {\n"
              "        \"Authorization\": \"Bearer YOUR_TOKEN\"\n"
              "      }\n"
              "    }\n"
              "  }\n"
              "}"),
             ("{\n"
              "  \"context_servers\": {\n"
              "    \"portkey\": {\n"
              "      \"url\": \"%URL%\",\n"
              "      \"headers\": {\n"
              "        \"x-portkey-api-key\": \"YOUR_PORTKEY_KEY\"\n"
              "      }\n"
              "    }\n"
              "  }\n"
              "}"),
             ("{\n"
              "  \"context_servers\": {\n"
              "    \"portkey\": {\n"
              "      \"url\": \"%URL%\",\n"
              "      \"headers\": {\n"
              "        \"Authorization\": \"Bearer YOUR_TOKEN\",\n"
              "        \"x-portkey-api-key\": \"YOUR_PORTKEY_KEY\"\n"
              "      }\n"
              "    }\n"
              "  }\n"
              "}")}},
};
/* clang-format on */

const client_setup *client_setups(size_t *count)
{
    *count = sizeof(setups) / sizeof(setups[0]);
    return setups;
}
