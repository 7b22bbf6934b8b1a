// SPDX-License-Identifier: MIT
// Libraries with which programs of one's own become clients.
import * as sdk1 from '../node/sdk-v1.mjs';
import * as sdk2 from '../node/sdk-v2.mjs';
import { serverName } from './setups.mjs';
import { args, tool } from './tools.mjs';

const namesOf = tools => tools.map(({ name }) => name);

/** How to start the server, where no setup says it. */
const server = site => ({ command: site.program, args: [], env: { PORTKEY_API_KEY_FILE: site.keyFile } });

async function sdk(site, { Client, StdioClientTransport }, how = server(site)) {
    const client = new Client({ name: 'client', version: '1' }, { versionNegotiation: { mode: 'auto' } });

    await client.connect(new StdioClientTransport(how));
    try {
        return {
            tools: namesOf((await client.listTools()).tools),
            answered: JSON.stringify(await client.callTool({ name: tool, arguments: args })),
        };
    } finally {
        await client.close();
    }
}

/** Zed is no package of npm; what it reads is read here. */
function zed(site) {
    const { command, env } = JSON.parse(site.setupLines('Zed')).context_servers[serverName];
    return sdk(site, sdk1, { command, env: site.environment(env) });
}

async function aiSdk(site) {
    const { createMCPClient } = await import('@ai-sdk/mcp');
    const { StdioMCPTransport } = await import('@ai-sdk/mcp/mcp-stdio');
    const client = await createMCPClient({ transport: new StdioMCPTransport(server(site)) });

    try {
        const tools = await client.tools();
        const call = { toolCallId: 'call_1', messages: [] };
        return { tools: Object.keys(tools), answered: JSON.stringify(await tools[tool].execute(args, call)) };
    } finally {
        await client.close();
    }
}

async function langChain(site) {
    const { MultiServerMCPClient } = await import('@langchain/mcp-adapters');
    const client = new MultiServerMCPClient({ [serverName]: { transport: 'stdio', ...server(site) } });

    try {
        const tools = await client.getTools();
        const found = tools.find(({ name }) => name === tool);
        return { tools: namesOf(tools), answered: JSON.stringify(await found.invoke(args)) };
    } finally {
        await client.close();
    }
}

async function openAiAgents(site) {
    const { MCPServerStdio } = await import('@openai/agents');
    const connection = new MCPServerStdio({ name: serverName, ...server(site) });

    await connection.connect();
    try {
        return {
            tools: namesOf(await connection.listTools()),
            answered: JSON.stringify(await connection.callTool(tool, args)),
        };
    } finally {
        await connection.close();
    }
}

/** See clients.mjs. */
export const libraries = [
    { name: 'MCP SDK, first generation', package: '@modelcontextprotocol/sdk', use: site => sdk(site, sdk1) },
    { name: 'MCP SDK, first generation', package: '@modelcontextprotocol/sdk', setup: 'Zed', use: zed },
    { name: 'MCP SDK, second generation', package: '@modelcontextprotocol/client', use: site => sdk(site, sdk2) },
    { name: 'AI SDK', package: '@ai-sdk/mcp', use: aiSdk },
    { name: 'LangChain', package: '@langchain/mcp-adapters', use: langChain },
    { name: 'OpenAI Agents SDK', package: '@openai/agents', use: openAiAgents },
].map(client => ({ ...client, by: 'a program' }));
