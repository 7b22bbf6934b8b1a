// SPDX-License-Identifier: MIT
// What both generations of the official SDK must be able to do with the server: list every tool
// and call every one of them against a mock of our own document. A witness judges what passes by.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { callSchema, fullArguments, minimalArguments } from './arguments.mjs';
import { environmentFor } from './environment.mjs';
import { binary, readOperations, withoutShared } from './places.mjs';
import { startPrism } from './prism.mjs';

const callsAtOnce = 8;
const witness = fileURLToPath(new URL('witness.mjs', import.meta.url));

/**
 * @param label which client this is
 * @param makeClient returns a client of the SDK, not connected
 * @param makeTransport returns a transport for { command, args, env }
 * @param revision the protocol revision that the two must agree on, where the client tells
 */
export function sdkSuite({ label, makeClient, makeTransport, revision }) {
    test(label, async t => {
        const prism = await startPrism();
        t.after(() => prism.stop());
        const folder = mkdtempSync(join(tmpdir(), 'portkey-admin-'));
        t.after(() => rmSync(folder, { recursive: true }));
        const report = join(folder, 'report');
        const client = makeClient();
        await client.connect(makeTransport({
            command: process.execPath, args: [witness, report, binary], env: environmentFor(prism.url),
        }));
        t.after(() => client.close());
        const { tools } = await client.listTools();
        const names = tools.map(tool => tool.name);

        await t.test('introduces itself', () => {
            assert.equal(client.getServerVersion().name, 'portkey-admin-mcp');
            assert.ok(client.getServerCapabilities().tools);
            assert.ok(client.getInstructions().length > 0);
            if (revision)
                assert.equal(client.getNegotiatedProtocolVersion(), revision);
        });

        await t.test('lists what the command line lists', () => {
            const catalogue = JSON.parse(execFileSync(binary, ['tools', '--json'], { encoding: 'utf8' }));
            assert.deepEqual(names, catalogue.map(tool => tool.name));
        });

        await t.test('lists every operation', { skip: withoutShared('api/operations.tsv') }, () => {
            const missing = readOperations().filter(row => !names.includes(row.tool));
            assert.deepEqual(missing, [], '../shared/api/operations.tsv lists what no tool sends');
        });

        for (const [kind, makeArguments] of [
            ['minimal', tool => minimalArguments(callSchema(tool))],
            ['full', tool => fullArguments(callSchema(tool))],
        ]) {
            await t.test(`calls every tool with ${kind} arguments`, async t => {
                const refused = await callEveryTool(client, tools, makeArguments);
                t.diagnostic(`${tools.length - refused.length} of ${tools.length} calls were accepted`);
                assert.deepEqual(refused, []);
            });
        }

        await t.test('was told nothing that is not in order', () => {
            const messages = readFileSync(report, 'utf8').trim().split('\n').map(line => JSON.parse(line));
            assert.deepEqual(messages.flat(), []);
            assert.ok(messages.length > 2 * tools.length);
        });
    });
}

/** Calls all tools, a few at a time; returns what was answered with an error, as text. */
async function callEveryTool(client, tools, makeArguments) {
    const refused = [];
    const queue = [...tools];
    const worker = async () => {
        for (let tool = queue.shift(); tool; tool = queue.shift()) {
            const args = makeArguments(tool);
            const result = await client.callTool({ name: tool.name, arguments: args });
            if (result.isError || result.content[0]?.type !== 'text')
                refused.push(`${tool.name} ${JSON.stringify(args)}: ${result.content[0]?.text}`);
        }
    };
    await Promise.all(Array.from({ length: callsAtOnce }, worker));
    return refused;
}
