// SPDX-License-Identifier: MIT
// An API that fails by chance, in every way that a network and a program can.
import { once } from 'node:events';
import { createServer } from 'node:http';

const json = (response, status, body, headers = {}) => {
    const text = JSON.stringify(body);
    response.writeHead(status, {
        'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers,
    });
    response.end(text);
};

/** What is done with a request, and how often in relation to the others; `echo` is what a good answer repeats. */
const deeds = [
    [40, (response, echo) => json(response, 200, { echo })],
    [8, (response, echo, random) => setTimeout(() => json(response, 200, { echo }), random() * 300)],
    [4, (response, echo) => json(response, 200, { echo }, { connection: 'close' })],
    [3, response => json(response, 429, { message: 'slower' }, { 'retry-after': '0' })],
    [2, response => json(response, 429, { message: 'much slower' }, { 'retry-after': '3600' })],
    [3, response => json(response, 500, { message: 'broken' })],
    [3, response => json(response, 503, { message: 'busy' })],
    [2, response => json(response, 404, { message: 'none' })],
    [2, response => json(response, 302, {}, { location: '/elsewhere' })],
    [6, response => response.socket.resetAndDestroy()],
    [4, response => response.socket.end()],
    [3, response => response.socket.end('HTTP/1.1 200 OK\r\ncontent-le')],
    [3, response => response.socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"echo":')],
    [3, response => response.socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"ech\r\nzz')],
    [3, response => response.socket.end('\u0000\u0001garbage\r\n\r\n')],
    [2, response => response.socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}\r\n\r\n`)],
    [3, response => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end('<html>');
    }],
    [3, response => response.writeHead(200, { 'content-length': 5 }).write('{"e')], // and no more
    [3, () => {}], // nothing at all
];

function chooseDeed(random) {
    let left = random() * deeds.reduce((sum, [weight]) => sum + weight, 0);
    return deeds.find(([weight]) => (left -= weight) < 0)[1];
}

/**
 * @param random numbers from 0 to 1
 * @param nameOf what a request is about: called as nameOf(request, body)
 * @returns {Promise<{url: string, seen: Map<string, number>, stop: () => Promise<void>}>} `seen` has how often each
 *          name was asked for, whatever became of it
 */
export async function startFaultyUpstream(random, nameOf) {
    const seen = new Map();
    const server = createServer(async (request, response) => {
        const deed = chooseDeed(random);
        const chunks = [];
        request.on('error', () => {});
        response.on('error', () => {});
        try {
            for await (const chunk of request)
                chunks.push(chunk);
        } catch {
            // The client went away; what came of its request counts all the same.
        }
        const name = nameOf(request, Buffer.concat(chunks).toString());
        seen.set(name, (seen.get(name) ?? 0) + 1);
        if (response.socket && !response.socket.destroyed)
            deed(response, name, random);
    });
    server.keepAliveTimeout = 200; // short, so that connections die between calls
    server.on('connection', socket => {
        socket.on('error', () => {});
        if (random() < 0.03)
            socket.resetAndDestroy();
    });
    server.on('clientError', (error, socket) => socket.destroy());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        seen,
        stop: async () => {
            server.close();
            server.closeAllConnections();
            await once(server, 'close');
        },
    };
}
