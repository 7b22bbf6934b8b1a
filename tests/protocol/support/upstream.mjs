// SPDX-License-Identifier: MIT
// An upstream that does what a test says.
import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * @param answer called as answer(request, response, body, upstream) for each request; async is fine
 * @returns {Promise<{url: string, seen: object[], stop: () => Promise<void>}>} `seen` grows by one
 *          entry per request: method, url, headers, body, and `closed`, which resolves when the
 *          connection went away before an answer was complete
 */
export async function startUpstream(answer) {
    const upstream = { seen: [] };
    const server = createServer(async (request, response) => {
        const chunks = [];
        try {
            for await (const chunk of request)
                chunks.push(chunk);
        } catch {
            return; // The client gave the request up in its middle.
        }
        const { method, url, headers } = request;
        const body = Buffer.concat(chunks).toString();
        const closed = new Promise(resolve => {
            response.once('close', () => response.writableFinished || resolve());
        });
        upstream.seen.push({ method, url, headers, body, closed, at: Date.now() });
        await answer(request, response, body, upstream);
    });
    upstream.server = server;
    server.keepAliveTimeout = 60_000;
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    upstream.url = `http://127.0.0.1:${server.address().port}`;
    upstream.stop = async () => {
        server.close();
        server.closeAllConnections();
        await once(server, 'close');
    };
    return upstream;
}

/** Answers with a status and a JSON body. */
export function reply(response, status, body, headers = {}) {
    const text = JSON.stringify(body);
    response.writeHead(status, {
        'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers,
    });
    response.end(text);
}
