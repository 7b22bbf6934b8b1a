// SPDX-License-Identifier: MIT
// Both generations of the official SDK behind one set of functions: they differ in how a handler is
// registered and where a call takes its options.
import { once } from 'node:events';

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

/** The same over HTTP: the server runs beside the client, until the client closes its transport. */
export const overHttp = sdk => ({
    ...sdk,
    async makeTransport({ command }) {
        const program = startProgram(command, ['--http']);
        const [url] = await once(program.stderr, 'data');
        const transport = sdk.makeHttpTransport(new URL(url.toString().trim()));
        const close = transport.close.bind(transport);
        transport.pid = program.pid;
        transport.close = async () => {
            await close();
            await program.stop();
        };
        return transport;
    },
});
