// SPDX-License-Identifier: MIT
// How each MCP client is told to start the server, or to reach one over HTTP: the one source of these lines. README.md,
// docs/clients.md and the manual page show the first, docs/http.md and the server's page show the second; clients.test.mjs
// tries the first.

/** The name that users give the server in a client's configuration. */
export const serverName = 'portkey';

/** As the documents have it; a test puts its own in its place. */
const documented = { program: 'portkey-admin-mcp', home: '/home/me' };

const keyFile = ({ home }) => `${home}/.config/portkey/key`;

const environment = place => ({ PORTKEY_API_KEY_FILE: keyFile(place) });
const json = value => JSON.stringify(value, null, 2);
const started = place => ({ command: place.program, env: environment(place) });
const mcpServers = place => json({ mcpServers: { [serverName]: started(place) } });

/**
 * In each:
 * file     where the lines belong, from the user's home (~) or from a project; none for a shell
 * language of the lines
 * lines    makes them, for a program and a home
 * most     the number of tools that the client takes
 * where    a sentence for the page; `notes`, what else it says
 */
export const setups = {
    'Claude Code': {
        language: 'sh',
        lines: ({ program }) =>
            `claude mcp add ${serverName} --env PORTKEY_API_KEY_FILE=$HOME/.config/portkey/key -- ${program}`,
        where: 'In a shell. `--scope user` after `add` offers the server in all projects.',
        notes: ['Claude Code searches tools itself and gives its model only those that it needs, so it also takes the list ' +
            'of all operations: `PORTKEY_SURFACE=full`. It cuts a description at 2,048 characters, which none exceeds.'],
    },
    'Claude Desktop': {
        file: '~/.config/Claude/claude_desktop_config.json',
        language: 'json',
        lines: place => mcpServers({ ...place, program: place.program.replace(/^[^/]+$/, '/usr/local/bin/$&') }),
        where: 'In `~/.config/Claude/claude_desktop_config.json`; on macOS in ' +
            '`~/Library/Application Support/Claude/claude_desktop_config.json`.',
        notes: ['It does not search the `PATH` of your shell, so it needs the full path of the program. Restart ' +
            'it after a change.'],
    },
    Cursor: {
        file: '.cursor/mcp.json',
        language: 'json',
        lines: mcpServers,
        most: 40,
        where: 'In `.cursor/mcp.json` of a project, or in `~/.cursor/mcp.json`.',
        notes: ['Cursor warns when all servers together have more than about 40 tools; this one has 15.'],
    },
    'VS Code': {
        file: '.vscode/mcp.json',
        language: 'json',
        lines: place => json({ servers: { [serverName]: { type: 'stdio', ...started(place) } } }),
        most: 128,
        where: 'In `.vscode/mcp.json` of a project, or in the file that the command "MCP: Open User Configuration" ' +
            'opens.',
        notes: ['VS Code gives a model at most 128 tools, its own included; this server has 15.'],
    },
    Codex: {
        file: '~/.codex/config.toml',
        language: 'toml',
        lines: place => `[mcp_servers.${serverName}]\ncommand = ${JSON.stringify(place.program)}\n` +
            `env = { PORTKEY_API_KEY_FILE = ${JSON.stringify(keyFile(place))} }`,
        where: 'In `~/.codex/config.toml`.',
        notes: ['`codex mcp list` shows the entry without starting the server; `/mcp` in a session shows the tools.'],
    },
    'Gemini CLI': {
        file: '~/.gemini/settings.json',
        language: 'json',
        lines: mcpServers,
        where: 'In `~/.gemini/settings.json`, or in `.gemini/settings.json` of a project.',
        notes: ['Each tool is named `mcp_portkey_` and its own name.'],
    },
    opencode: {
        file: 'opencode.json',
        language: 'json',
        lines: place => json({
            mcp: {
                [serverName]: { type: 'local', command: [place.program], environment: environment(place) },
            },
        }),
        where: 'In `opencode.json` of a project, or in `~/.config/opencode/opencode.json`.',
        notes: ['The command is a list, and the variables are in `environment`. Each tool is named `portkey_` and its ' +
            'own name.'],
    },
    Windsurf: {
        file: '~/.codeium/windsurf/mcp_config.json',
        language: 'json',
        lines: mcpServers,
        most: 100,
        where: 'In `~/.codeium/windsurf/mcp_config.json`.',
        notes: ['Windsurf takes at most 100 tools of all servers together; this one has 15.'],
    },
    Zed: {
        file: '~/.config/zed/settings.json',
        language: 'json',
        lines: place => json({ context_servers: { [serverName]: started(place) } }),
        where: 'In `~/.config/zed/settings.json`.',
        notes: ['The servers are in `context_servers`.'],
    },
};

/** The lines of one client. @param place the program and the home that they name, where they are not the documents' */
export function setupLines(client, place = {}) {
    return setups[client].lines({ ...documented, ...place });
}

/** The lines as a block of Markdown. */
export function setupBlock(client) {
    return `\`\`\`${setups[client].language}\n${setupLines(client)}\n\`\`\`\n`;
}

// ---- over HTTP

/**
 * The headers that a client sends.
 * @param login {token, key}: whether there is one of each
 * @param secret what stands for the token: a file in a project had better not have it
 */
function headers({ token, key }, secret = 'YOUR_TOKEN') {
    return {
        ...token && { Authorization: `Bearer ${secret}` },
        ...key && { 'x-portkey-api-key': 'YOUR_PORTKEY_KEY' },
    };
}

/** An entry with the headers, if there are any. */
function reached(entry, login, secret) {
    const sent = headers(login, secret);
    return { ...entry, ...Object.keys(sent).length > 0 && { headers: sent } };
}

const shellHeaders = login =>
    Object.entries(headers(login)).map(([name, value]) => ` --header "${name}: ${value}"`).join('');
const tomlHeaders = login => Object.keys(headers(login)).length === 0 ? '' : '\nhttp_headers = { ' +
    Object.entries(headers(login)).map(([name, value]) => `${JSON.stringify(name)} = "${value}"`).join(', ') + ' }';

/** In each: file and lines as in setups; lines take the URL of the server, and the login. */
export const remotes = {
    'Claude Code': {
        lines: (url, login) => `claude mcp add --transport http ${serverName} ${url}${shellHeaders(login)}`,
    },
    Cursor: {
        file: '.cursor/mcp.json',
        lines: (url, login) => json({
            mcpServers: { [serverName]: reached({ url }, login, '${env:PORTKEY_MCP_TOKEN}') },
        }),
    },
    'VS Code': {
        file: '.vscode/mcp.json',
        lines: (url, login) => json({
            ...login.token && { inputs: [
                { type: 'promptString', id: 'portkey-token', description: 'Token of the MCP server', password: true },
            ] },
            servers: { [serverName]: reached({ type: 'http', url }, login, '${input:portkey-token}') },
        }),
    },
    Codex: {
        file: '~/.codex/config.toml',
        lines: (url, login) => `[mcp_servers.${serverName}]\nurl = "${url}"${tomlHeaders(login)}`,
    },
    'Gemini CLI': {
        file: '~/.gemini/settings.json',
        lines: (url, login) => json({ mcpServers: { [serverName]: reached({ httpUrl: url }, login) } }),
    },
    opencode: {
        file: 'opencode.json',
        lines: (url, login) => json({ mcp: { [serverName]: reached({ type: 'remote', url }, login) } }),
    },
    Windsurf: {
        file: '~/.codeium/windsurf/mcp_config.json',
        lines: (url, login) => json({ mcpServers: { [serverName]: reached({ serverUrl: url }, login) } }),
    },
    Zed: {
        file: '~/.config/zed/settings.json',
        lines: (url, login) => json({ context_servers: { [serverName]: reached({ url }, login) } }),
    },
};
