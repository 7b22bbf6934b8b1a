// SPDX-License-Identifier: MIT
// Clients with a command line that lists and calls.
import { inPackage } from './packages.mjs';
import { serverName } from './setups.mjs';
import { args, tool } from './tools.mjs';

const namesOf = tools => tools.map(({ name }) => name);

async function inspector(site) {
    const inspect = async (...args) => JSON.parse(await site.run(process.execPath, [
        inPackage('@modelcontextprotocol/inspector', 'clients/launcher/build/index.js'), '--cli', site.program,
        '-e', `PORTKEY_API_KEY_FILE=${site.keyFile}`, '--method', ...args,
    ]));

    return {
        tools: namesOf((await inspect('tools/list')).tools),
        answered: JSON.stringify(await inspect('tools/call', '--tool-name', tool, '--tool-arg', `operation=${args.operation}`)),
    };
}

/** It reads the files of other clients where these keep them. @param kind the word that it has for such a client */
async function mcporter(site, kind, client) {
    const config = site.write('mcporter.json', JSON.stringify({ mcpServers: {}, imports: [kind] }));
    const program = [inPackage('mcporter', 'dist/cli.js'), '--config', config];
    const limits = { MCPORTER_LIST_TIMEOUT: '120000', MCPORTER_CALL_TIMEOUT: '120000' };
    const port = (...args) => site.run(process.execPath, [...program, ...args], limits);

    site.setUp(client);
    return {
        tools: namesOf(JSON.parse(await port('list', serverName, '--json')).tools),
        answered: await port('call', `${serverName}.${tool}`, `operation=${args.operation}`),
    };
}

/** It reads a file of the kind that Claude Desktop has, and lists tools only to a person. */
async function mcpCli(site) {
    return {
        answered: await site.run(process.execPath, [
            inPackage('@wong2/mcp-cli', 'src/cli.js'), '--config', site.setUp('Claude Desktop'),
            'call-tool', `${serverName}:${tool}`, '--args', JSON.stringify(args),
        ]),
    };
}

/** See clients.mjs. */
export const commandLines = [
    { name: 'MCP Inspector', package: '@modelcontextprotocol/inspector', use: inspector },
    ...Object.entries({ cursor: 'Cursor', vscode: 'VS Code', windsurf: 'Windsurf' }).map(([kind, setup]) =>
        ({ name: 'mcporter', package: 'mcporter', setup, use: site => mcporter(site, kind, setup) })),
    { name: 'mcp-cli', package: '@wong2/mcp-cli', setup: 'Claude Desktop', use: mcpCli },
].map(client => ({ ...client, by: 'its command line' }));
