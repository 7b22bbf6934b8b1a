// SPDX-License-Identifier: MIT
// Another MCP server for the same API, the npm package portkey-admin-mcp, works with the sandbox.
import assert from 'node:assert/strict';
import test from 'node:test';
import { npmServer } from '../node/programs.mjs';
import { Client, StdioClientTransport } from '../node/sdk-v1.mjs';
import { environmentFor } from '../protocol/support/environment.mjs';
import { startSandbox } from '../protocol/support/sandbox.mjs';
import { failing, story } from './npm-server-story.mjs';

/** A client of the npm server, which reaches nothing but the sandbox. */
async function connect(t, sandbox) {
    const client = new Client({ name: 'sandbox-tests', version: '1' });
    const env = environmentFor(sandbox.url, { NODE_USE_ENV_PROXY: '1', HTTPS_PROXY: 'http://127.0.0.1:9' });

    await client.connect(new StdioClientTransport({
        command: process.execPath, args: [npmServer], env, stderr: 'ignore',
    }));
    t.after(() => client.close());
    return client;
}

/** Plays one row; `known` is what rows before it gave. @returns whether the tool succeeded, as it has to */
async function play(client, [tool, makeArguments, take], known) {
    const args = makeArguments(known);
    const { isError = false, content: [{ text }] } = await client.callTool({ name: tool, arguments: args });
    const [failure] = failing[tool] ?? [];

    assert.equal(isError, failure !== undefined, `${tool} ${JSON.stringify(args)}: ${text}`);
    if (isError)
        assert.match(text, failure);
    else
        Object.assign(known, take?.(JSON.parse(text).data, known));
    return !isError;
}

test('the npm server', async t => {
    const sandbox = await startSandbox();
    t.after(() => sandbox.stop());
    const client = await connect(t, sandbox);
    const known = {};
    const called = new Map();

    for (const [domain, rows] of Object.entries(story))
        await t.test(domain, async () => {
            for (const row of rows)
                called.set(row[0], await play(client, row, known));
        });
    await t.test('calls every tool', async () => {
        const { tools } = await client.listTools();
        const { version } = client.getServerVersion();
        const good = [...called.values()].filter(Boolean).length;

        console.log(`sandbox: ${good} of ${tools.length} tools of portkey-admin-mcp ${version} succeeded`);
        assert.deepEqual([...called.keys()].sort(), tools.map(({ name }) => name).sort());
    });
});
