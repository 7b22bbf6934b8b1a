// SPDX-License-Identifier: MIT
// Another MCP server for the same API, the npm package portkey-admin-mcp, works with the sandbox.
import assert from 'node:assert/strict';
import test from 'node:test';
import { npmServer } from '../node/programs.mjs';
import { Client, StdioClientTransport } from '../node/sdk-v1.mjs';
import { environmentFor } from '../protocol/support/environment.mjs';
import { failing, refused, story } from './npm-server-story.mjs';
import { checkAll, checkRecording, play, startRecording } from './story.mjs';

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

test('the npm server', async t => {
    const sandbox = await startRecording(t);
    const client = await connect(t, sandbox);
    const called = await play(t, {
        story, failing, call: async (name, args) => {
            const { isError, content: [{ text }] } = await client.callTool({ name, arguments: args });
            return isError ? { failure: text } : { answer: JSON.parse(text).data };
        },
    });
    for (const [why, calls] of Object.entries(refused))
        await t.test(`is refused: ${why}`, async () => {
            for (const [tool, args, said] of calls) {
                const { isError, content: [{ text }] } = await client.callTool({ name: tool, arguments: args });

                assert.ok(isError, `${tool} ${JSON.stringify(args)}`);
                assert.match(text, said);
            }
        });
    await t.test('calls every tool', async () => {
        const { tools } = await client.listTools();
        const { version } = client.getServerVersion();

        checkAll(called, tools.map(({ name }) => name), `tools of the npm package \`portkey-admin-mcp\` ${version}`);
    });
    await t.test('is answered as documented', () => checkRecording(sandbox, 185));
});
