// SPDX-License-Identifier: MIT
// Both generations of the official SDK behind one set of functions: they differ in how a handler is
// registered and where a call takes its options.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startProgram } from '../../protocol/support/process.mjs';
import * as v1 from '../../node/sdk-v1.mjs';
import * as v2 from '../../node/sdk-v2.mjs';

const info = { name: 'feature-tests', version: '1' };

const schemasOfV1 = {
    'elicitation/create': v1.ElicitRequestSchema,
    'sampling/createMessage': v1.CreateMessageRequestSchema,
    'roots/list': v1.ListRootsRequestSchema,
    'notifications/message': v1.LoggingMessageNotificationSchema,
    'notifications/prompts/list_changed': v1.PromptListChangedNotificationSchema,
    'notifications/resources/updated': v1.ResourceUpdatedNotificationSchema,
    'notifications/tools/list_changed': v1.ToolListChangedNotificationSchema,
};

export const sdkV1 = {
    makeClient: options => new v1.Client(info, options),
    makeTransport: options => new v1.StdioClientTransport(options),
    makeHttpTransport: (url, options) => new v1.StreamableHTTPClientTransport(url, options),
    onRequest: (client, method, handler) => client.setRequestHandler(schemasOfV1[method], handler),
    onNotification: (client, method, handler) => client.setNotificationHandler(schemasOfV1[method], handler),
    call: (client, params, options) => client.callTool(params, undefined, options),
};

/** @param further options of the client: how it negotiates */
export function sdkV2(further = {}) {
    return {
        makeClient: options => new v2.Client(info, { ...options, ...further }),
        makeTransport: options => new v2.StdioClientTransport(options),
        makeHttpTransport: (url, options) => new v2.StreamableHTTPClientTransport(url, options),
        onRequest: (client, method, handler) => client.setRequestHandler(method, handler),
        onNotification: (client, method, handler) => client.setNotificationHandler(method, handler),
        call: (client, params, options) => client.callTool(params, options),
    };
}

/** The program as a server over HTTP, and its URL. */
async function startServer(command, ...further) {
    const program = startProgram(command, ['--http', ...further]);
    const [url] = await once(program.stderr, 'data');
    return { program, url: new URL(url.toString().trim()) };
}

/** A transport that stops programs when it was closed. */
function stopping(transport, programs, whenStopped = () => {}) {
    const close = transport.close.bind(transport);
    transport.close = async () => {
        await close();
        await Promise.all(programs.map(program => program.stop()));
        whenStopped();
    };
    transport.pid = programs[0].pid;
    return transport;
}

/** The same over HTTP: the server runs beside the client, until the client closes its transport. */
export const overHttp = sdk => ({
    ...sdk,
    async makeTransport({ command }) {
        const { program, url } = await startServer(command);
        return stopping(sdk.makeHttpTransport(url), [program]);
    },
});

/** A Redis that listens in a folder of its own. */
async function startRedis() {
    const folder = mkdtempSync(join(tmpdir(), 'mcp-redis-'));
    const socket = join(folder, 'socket');
    const program = startProgram('redis-server',
        ['--port', '0', '--unixsocket', socket, '--save', '', '--appendonly', 'no', '--dir', folder]);
    for await (const text of program.stdout)
        if (text.toString().includes('ready to accept connections'))
            break;
    program.stdout.resume();
    return { program, url: `unix://${socket}`, remove: () => rmSync(folder, { recursive: true }) };
}

/** The same over HTTP, where requests go to two servers by turns. They share a Redis. */
export const overReplicas = sdk => ({
    ...sdk,
    async makeTransport({ command }) {
        const redis = await startRedis();
        const servers = await Promise.all([1, 2].map(() => startServer(command, redis.url)));
        let turn = 0;
        const fetchByTurns = (url, init) => {
            const target = new URL(url);
            target.port = servers[turn++ % servers.length].url.port;
            return fetch(target, init);
        };
        return stopping(sdk.makeHttpTransport(servers[0].url, { fetch: fetchByTurns }),
            [...servers.map(({ program }) => program), redis.program], redis.remove);
    },
});
