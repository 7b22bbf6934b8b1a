// SPDX-License-Identifier: MIT
// Clients of the official SDKs whose connection ends in the middle of a call.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import test from 'node:test';

import { fixtures } from '../../protocol/support/places.mjs';
import { startProgram } from '../../protocol/support/process.mjs';

/** Passes bytes on, until a response has the text: then its connection breaks, the first `cuts` times. */
export async function startBreaker(port, text, cuts) {
    const breaker = { cuts: 0 };
    const server = createServer(client => {
        const upstream = connect(port, '127.0.0.1');

        for (const socket of [client, upstream])
            socket.on('error', () => {}).on('close', () => { client.destroy(); upstream.destroy(); });
        client.pipe(upstream);
        upstream.on('data', data => {
            client.write(data, () => {
                if (breaker.cuts < cuts && data.includes(text)) {
                    breaker.cuts++;
                    client.destroy();
                }
            });
        });
    }).listen(0, '127.0.0.1');

    await once(server, 'listening');
    breaker.url = new URL(`http://127.0.0.1:${server.address().port}/mcp`);
    breaker.stop = () => server.close();
    return breaker;
}

/** @param sdk a client's functions, of sdk.mjs */
export function resumingTests(label, sdk) {
    async function open(t, text, cuts) {
        const program = startProgram(fixtures, ['--http']);
        const [line] = await once(program.stderr, 'data');
        const breaker = await startBreaker(new URL(line.toString().trim()).port, text, cuts);
        const client = sdk.makeClient({});

        await client.connect(sdk.makeHttpTransport(breaker.url));
        t.after(async () => {
            await client.close();
            breaker.stop();
            await program.stop();
        });
        return { client, breaker };
    }

    test(`${label}: goes on after the connection broke`, { timeout: 60_000 }, async t => {
        const { client, breaker } = await open(t, '"progress":50', 1);
        const reports = [];
        const onprogress = ({ progress }) => reports.push(progress);
        const { content } = await sdk.call(client, { name: 'test_tool_with_progress' }, { onprogress });

        assert.match(content[0].text, /^Done/);
        assert.deepEqual(reports, [0, 50, 100]);
        assert.equal(breaker.cuts, 1);
    });

    test(`${label}: waits without a connection`, { timeout: 60_000 }, async t => {
        const { client } = await open(t, '', 0);
        const { content } = await sdk.call(client, { name: 'test_reconnection' });

        assert.equal(content[0].text, 'Done without a connection.');
    });
}
