// SPDX-License-Identifier: MIT
// What both generations of the official SDK must be able to do with the server: list every tool
// and call every one of them against a mock of our own document. A witness judges what passes by.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { callSchema, fullArguments, minimalArguments } from './arguments.mjs';
import { environmentFor } from './environment.mjs';
import { binary, descriptorsFile, readOperations, surfaceDocument, withoutShared } from './places.mjs';
import { startPrism } from './prism.mjs';
import { judgeTools, surfaces } from './surfaces.mjs';

const callsAtOnce = 8;
// Of an operation that has another one: the compact surface lists the operation once.
const secondTool = 'get_user_stats';
const witness = fileURLToPath(new URL('witness.mjs', import.meta.url));
let prism;

before(async () => {
    prism = await startPrism();
});
after(() => prism.stop());

/**
 * @param label which client this is
 * @param makeClient returns a client of the SDK, not connected
 * @param makeTransport returns a transport for { command, args, env }
 * @param revision the protocol revision that the two must agree on, where the client tells
 */
export function sdkSuite(client) {
    for (const surface of Object.keys(surfaces))
        sdkSuiteOn(surface, client);
}

function sdkSuiteOn(surface, { label, makeClient, makeTransport, revision }) {
    test(`${label}, ${surface}`, async t => {
        const folder = mkdtempSync(join(tmpdir(), 'portkey-admin-'));
        t.after(() => rmSync(folder, { recursive: true }));
        const report = join(folder, 'report');
        const client = makeClient();
        await client.connect(makeTransport({
            command: process.execPath, args: [witness, report, binary], env: environmentFor(prism.url, { PORTKEY_SURFACE: surface }),
        }));
        t.after(() => client.close());
        const { tools } = await client.listTools();
        const calls = callsOn(surface, tools);
        const names = calls.map(call => call.operation);
        // Workflows compare what several calls answer, which a mock makes up: tests/workflows has their tests.
        const alone = calls.filter(call => call.descriptor);

        await t.test('introduces itself', () => {
            assert.equal(client.getServerVersion().name, 'portkey-admin-mcp');
            assert.ok(client.getServerCapabilities().tools);
            assert.ok(client.getInstructions().length > 0);
            if (revision)
                assert.equal(client.getNegotiatedProtocolVersion(), revision);
        });

        await t.test('lists the tools of the surface', () => judgeTools(surface, tools));

        await t.test('lists what the command line lists', () => {
            const catalogue = JSON.parse(execFileSync(binary, ['tools', '--json'], { encoding: 'utf8' }));
            // On the compact surface an operation is there once, also where it has two tools.
            const listed = catalogue.filter(({ name, operation = name }) => surface === 'full' || name === operation);
            assert.deepEqual(names.toSorted(), listed.map(tool => tool.name).toSorted());
        });

        await t.test('lists every operation', { skip: withoutShared('api/operations.tsv') }, () => {
            const missing = readOperations().filter(row => !names.includes(row.tool) &&
                (surface === 'full' || row.tool !== secondTool));
            assert.deepEqual(missing, [], '../shared/api/operations.tsv lists what no tool sends');
        });

        for (const [kind, makeCall] of [
            ['its own name and minimal arguments',
                ({ operation, descriptor }) => ({ name: operation, arguments: minimalArguments(callSchema(descriptor)) })],
            ['a listed tool and full arguments', ({ call, descriptor }) => call(fullArguments(callSchema(descriptor)))],
        ]) {
            await t.test(`calls every operation by ${kind}`, async t => {
                const refused = await makeCalls(client, alone.map(makeCall));
                t.diagnostic(`${alone.length - refused.length} of ${alone.length} calls were accepted`);
                assert.deepEqual(refused, []);
            });
        }

        await t.test('was told nothing that is not in order', () => {
            const messages = readFileSync(report, 'utf8').trim().split('\n').map(line => JSON.parse(line));
            assert.deepEqual(messages.flat(), []);
            assert.ok(messages.length > 2 * alone.length);
        });
    });
}

/** What a choice of a compact tool runs: an operation, that of a metric of query_analytics, or a workflow. */
function chosenBy(word, byName) {
    const [, operation] = new RegExp(`^    ${word}: (\\S+)$`, 'm').exec(readFileSync(surfaceDocument, 'utf8')) ?? [];
    return !byName.has(word) && byName.has(operation) ? operation : word;
}

/**
 * How each operation is called: { operation, descriptor, call(args) }, where the last makes a call of a tool.
 * A workflow has no descriptor.
 */
function callsOn(surface, tools) {
    const descriptors = JSON.parse(readFileSync(descriptorsFile, 'utf8'));
    const byName = new Map(descriptors.map(descriptor => [descriptor.name, descriptor]));
    if (surface === 'full')
        return tools.map(tool => ({
            operation: tool.name, descriptor: byName.get(tool.name), call: args => ({ name: tool.name, arguments: args }),
        }));
    return tools.flatMap(({ name, inputSchema: { properties } }) => {
        const choice = Object.keys(properties)[0];
        return (properties[choice].enum ?? []).map(word => {
            const operation = chosenBy(word, byName);
            return {
                operation, descriptor: byName.get(operation),
                call: args => ({ name, arguments: { [choice]: word, arguments: args } }),
            };
        });
    });
}

/** Makes all calls, a few at a time; returns what was answered otherwise than with text, such as errors. */
async function makeCalls(client, calls) {
    const refused = [];
    const queue = [...calls];
    const worker = async () => {
        for (let call = queue.shift(); call; call = queue.shift()) {
            const result = await client.callTool(call);
            if (result.isError || result.content[0]?.type !== 'text' || 'structuredContent' in result)
                refused.push(`${JSON.stringify(call)}: ${result.content[0]?.text}`);
        }
    };
    await Promise.all(Array.from({ length: callsAtOnce }, worker));
    return refused;
}
