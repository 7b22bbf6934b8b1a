// SPDX-License-Identifier: MIT
// The Streamable HTTP transport in front of a server that speaks standard input and output, as far
// as the conformance suite needs it, both eras. It carries messages and decides HTTP's own matters
// (streams, sessions, statuses); of what the server says it changes nothing.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

import { Connection } from './connection.mjs';

const MODERN = 'io.modelcontextprotocol/protocolVersion';
const BIGGEST_BODY = 4 * 1024 * 1024;

async function readBody(request) {
    let text = '';

    for await (const chunk of request.setEncoding('utf8')) {
        text += chunk;
        if (text.length > BIGGEST_BODY)
            throw new Error('the body is too large');
    }
    return text;
}

function answerJson(response, status, message, headers = {}) {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(message));
}

/** The HTTP status of a modern answer. */
function statusOf(message) {
    switch (message.error?.code) {
    case -32601: return 404;
    case -32600: case -32700: case -32602: case -32020: case -32021: case -32022: return 400;
    default: return 200;
    }
}

/** One event stream: opened by the first message, closed by the answer. */
class Stream {
    constructor(response, headers = {}) {
        this.response = response;
        this.headers = headers;
    }

    open() {
        if (!this.response.headersSent)
            this.response.writeHead(200, {
                'content-type': 'text/event-stream', 'cache-control': 'no-store', ...this.headers,
            });
    }

    send(message) {
        this.open();
        this.response.write(`event: message\ndata: ${JSON.stringify(message)}\n\n`);
    }

    end(message) {
        if (message !== undefined)
            this.send(message);
        this.response.end();
    }
}

/** A header that a modern request must repeat from its body; null if all do. */
function headerMismatch(request, message) {
    const wanted = { 'mcp-protocol-version': message.params?._meta?.[MODERN], 'mcp-method': message.method };
    const name = message.params?.name ?? message.params?.uri;

    if (['tools/call', 'prompts/get', 'resources/read'].includes(message.method) && typeof name === 'string')
        wanted['mcp-name'] = name;
    for (const [header, value] of Object.entries(wanted))
        if (typeof value === 'string' && request.headers[header] !== value)
            return `the header ${header} is not what the body says`;
    return null;
}

/**
 * Serves `command` at http://127.0.0.1:PORT/mcp. Resolves to { url, violations, stop }, where
 * violations() is what was not in order in the messages of all processes so far.
 */
export async function startBridge(command) {
    const connections = [];
    const sessions = new Map();
    // Stateless requests need no process of their own.
    let shared = connect('--stateless');

    function connect(...options) {
        const connection = new Connection([...command, ...options]);

        connections.push(connection);
        return connection;
    }

    function modern(request, response, message) {
        const mismatch = headerMismatch(request, message);
        const stream = new Stream(response, { 'x-accel-buffering': 'no' });

        if (mismatch !== null) {
            answerJson(response, 400, { jsonrpc: '2.0', id: message.id, error: { code: -32020, message: mismatch } });
            return;
        }
        if (shared.ended)
            shared = connect('--stateless');
        const cancel = shared.request(message, (sent) => stream.send(sent), (answer) => {
            if (response.headersSent)
                stream.end(answer);
            else
                answerJson(response, statusOf(answer), answer);
        });
        response.on('close', cancel);
    }

    function legacy(connection, response, message, headers) {
        const stream = new Stream(response, headers);

        connection.request(message, (sent) => stream.send(sent), (answer) => stream.end(answer));
    }

    function openSession(response, message) {
        const id = randomUUID();
        const connection = connect();

        sessions.set(id, connection);
        legacy(connection, response, message, { 'mcp-session-id': id });
    }

    function post(request, response, message) {
        const isRequest = message.id !== undefined && message.method !== undefined;
        const session = request.headers['mcp-session-id'];

        if (message.params?._meta?.[MODERN] !== undefined || (session === undefined && message.method !== 'initialize')) {
            if (isRequest)
                modern(request, response, message);
            else
                response.writeHead(202).end();
        } else if (message.method === 'initialize') {
            openSession(response, message);
        } else if (!sessions.has(session)) {
            answerJson(response, 404, { jsonrpc: '2.0', id: null, error: { code: -32001, message: 'no such session' } });
        } else if (isRequest) {
            legacy(sessions.get(session), response, message);
        } else {
            sessions.get(session).send(message);
            response.writeHead(202).end();
        }
    }

    async function serve(request, response) {
        const session = sessions.get(request.headers['mcp-session-id']);

        if (request.method === 'POST') {
            let message;
            try {
                message = JSON.parse(await readBody(request));
            } catch (error) {
                answerJson(response, 400, { jsonrpc: '2.0', id: null, error: { code: -32700, message: error.message } });
                return;
            }
            post(request, response, message);
        } else if (request.method === 'GET' && session !== undefined) {
            const stream = new Stream(response);
            stream.open();
            response.flushHeaders();
            session.unrelated = (sent) => stream.send(sent);
        } else if (request.method === 'DELETE' && session !== undefined) {
            sessions.delete(request.headers['mcp-session-id']);
            session.end();
            response.writeHead(200).end();
        } else {
            response.writeHead(405, { allow: 'POST, GET, DELETE' }).end();
        }
    }

    const server = createServer((request, response) => {
        serve(request, response).catch((error) => {
            console.error(`bridge: ${error.stack}`);
            response.destroy();
        });
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
        url: `http://127.0.0.1:${server.address().port}/mcp`,
        violations: () => connections.flatMap(({ conversation }) => conversation.violations),
        stop() {
            for (const connection of [shared, ...sessions.values()])
                connection.end();
            server.closeAllConnections();
            server.close();
        },
    };
}
