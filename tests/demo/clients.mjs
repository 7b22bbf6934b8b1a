// SPDX-License-Identifier: MIT
// What one tells an MCP client so that it starts the server.

const json = value => JSON.stringify(value, null, 2);

/** @returns {[string, string][]} pairs of where to put it and what to put there */
export function clientConfigurations(program) {
    const key = 'YOUR-PORTKEY-API-KEY';
    return [
        ['Claude Code, in a shell', `claude mcp add portkey --env PORTKEY_API_KEY=${key} -- ${program}`],
        ['Cursor, .cursor/mcp.json', json({
            mcpServers: { portkey: { command: program, env: { PORTKEY_API_KEY: key } } },
        })],
        ['VS Code, .vscode/mcp.json', json({
            inputs: [{ type: 'promptString', id: 'portkey-api-key', description: 'Portkey API key', password: true }],
            servers: {
                portkey: {
                    type: 'stdio', command: program, env: { PORTKEY_API_KEY: '${input:portkey-api-key}' },
                },
            },
        })],
    ];
}
