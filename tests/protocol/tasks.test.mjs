// SPDX-License-Identifier: MIT
// Calls of the compact surface that are made with what its list says and nothing else: of each operation, and of the steps
// of forty tasks of administrators. None may be refused for its form. And what a search finds for these tasks.
import assert from 'node:assert/strict';
import test from 'node:test';
import { environmentFor } from './support/environment.mjs';
import { readShared, withoutShared } from './support/places.mjs';
import { withSession } from './support/session.mjs';
import { argumentsFor, shapesOf } from './support/signatures.mjs';
import { reply, startUpstream } from './support/upstream.mjs';

const data = 'api/admin-tasks.json';
const fewest = 36;
// Of 48 that a search finds: by key words, of which one names two acts, and by the words of who asks.
const fewestFound = { search_query: 47, request: 42 };
// Rules between arguments that no signature says.
const conditional = ['usage_report metadata_key'];

const samples = { string: 'sample', integer: 1, number: 1, boolean: true };

function sampleOf(name, { type, enum: values, items }) {
    return values?.[0] ?? (type === 'array' ? [sampleOf(name, items)] : /^time_/.test(name) ? '2026-01-01T00:00:00Z' : samples[type]);
}

/** The calls of a metric, whose arguments are in the schema of their tool: those for all metrics, and those for it alone. */
function metricCalls({ name: tool, inputSchema: { properties, required } }, metric) {
    const own = Object.keys(properties).filter(name => properties[name].description?.startsWith('For ') &&
        properties[name].description.split('.')[0].split(/[ ,]+/).includes(metric));
    const args = [...required.filter(name => name !== 'metric'), ...metric === 'by_workspace' ? [] : ['workspace_slug'], ...own];
    const call = { metric, ...Object.fromEntries(args.map(name => [name, sampleOf(name, properties[name])])) };
    return [{ what: `${tool} ${metric}`, name: tool, arguments: call }];
}

/** The calls of a line: with what is needed alone, and with each other argument that it says the members of. */
function lineCalls({ name: tool, description }, line) {
    const operation = line.slice(0, line.indexOf('('));
    const [needed, ...others] = argumentsFor(line, shapesOf(description));
    assert.ok(needed.args !== undefined, `the list does not say what is needed: ${line}`);
    return [needed, ...others.filter(({ args }) => args !== undefined)]
        .map(({ args, more }) => ({ what: `${operation} ${more ?? ''}`.trim(), name: tool, arguments: { operation, arguments: args } }));
}

/** { operation or metric: its calls }, as the list of tools says. */
function callsOf(tools) {
    const calls = {};
    for (const tool of tools) {
        for (const line of tool.description.split('\n').slice(1))
            calls[line.slice(0, line.indexOf('('))] = lineCalls(tool, line);
        for (const metric of tool.inputSchema.properties.metric?.enum ?? [])
            calls[metric] = metricCalls(tool, metric);
    }
    return calls;
}

/** The text of a refusal for the form of a call, which names the signature; undefined for all else. */
async function refusalOf(session, { name, arguments: args }) {
    const { result, error } = await session.request('tools/call', { name, arguments: args });
    const text = error?.message ?? (result.isError ? result.content[0].text : '');
    return error || /\nSignature: /.test(text) ? text : undefined;
}

/** Runs a server; body(session, calls) has the calls that its list makes known. */
async function withCalls(t, body) {
    const row = { id: 'sample', slug: 'sample', name: 'sample', status: 'active', organisation_id: 'sample' };
    const upstream = await startUpstream((request, response) => reply(response, 200, { ...row, data: [row] }));
    t.after(() => upstream.stop());
    await withSession({ env: environmentFor(upstream.url) }, async session => {
        await session.initialize();
        await body(session, callsOf((await session.request('tools/list')).result.tools));
    });
}

test('what the list says of an operation is enough to call it', async t => {
    await withCalls(t, async (session, calls) => {
        const all = Object.values(calls).flat();
        const refused = [];
        for (const call of all) {
            const text = conditional.includes(call.what) ? undefined : await refusalOf(session, call);
            if (text !== undefined)
                refused.push(`${call.what}: ${JSON.stringify(call.arguments)}: ${text}`);
        }
        t.diagnostic(`${Object.keys(calls).length} operations, ${all.length} calls`);
        assert.deepEqual(refused, []);
    });
});

/** The metric of an operation that has no line of its own, as a tool of another risk tells it. */
async function metricOf(session, operation) {
    const { result } = await session.request('tools/call', { name: 'change_org', arguments: { operation } });
    return / with metric "(\w+)"/.exec(result.content[0].text)?.[1];
}

test('40 tasks need neither describe_operations nor search_operations first', { skip: withoutShared(data) }, async t => {
    await withCalls(t, async (session, calls) => {
        const tasks = JSON.parse(readShared(data));
        const unserved = new Set();
        for (const { name, steps } of tasks)
            for (const { any_of: operations } of steps) {
                let isServed = false;
                for (const operation of operations) {
                    const [call] = calls[operation] ?? calls[await metricOf(session, operation)] ?? [];
                    const text = call && await refusalOf(session, call);
                    assert.equal(text, undefined, `${name}: ${operation}`);
                    isServed ||= call !== undefined;
                }
                if (!isServed)
                    unserved.add(`${name}: ${operations.join(' or ')}`);
            }
        const count = tasks.length - new Set([...unserved].map(line => line.split(':')[0])).size;
        t.diagnostic(`${count} of ${tasks.length} tasks; not: ${[...unserved].join('; ')}`);
        assert.equal(tasks.length, 40);
        assert.ok(count >= fewest, [...unserved].join('\n'));
    });
});

/** The operations that a search finds, by their lines. */
async function foundBy(session, query) {
    const { result } = await session.request('tools/call', { name: 'search_operations', arguments: { query } });
    return result.content[0].text.split('\n').map(line => line.slice(0, line.indexOf('(')));
}

test('search_operations finds what tasks need by key words, and mostly by the words of who asks', { skip: withoutShared(data) }, async t => {
    await withCalls(t, async session => {
        const missed = { search_query: [], request: [] };
        let count = 0;
        for (const task of JSON.parse(readShared(data)))
            for (const { any_of: operations } of task.steps.filter(({ role }) => role === 'core')) {
                count++;
                for (const [words, list] of Object.entries(missed)) {
                    const found = await foundBy(session, task[words]);
                    if (!operations.some(name => found.includes(name)))
                        list.push(`${task[words]} (${operations.join(' or ')})`);
                }
            }
        t.diagnostic(`${count - missed.request.length} of ${count} by the words of who asks; not: ${missed.request.join('; ')}`);
        assert.equal(count, 48);
        for (const [words, list] of Object.entries(missed))
            assert.ok(count - list.length >= fewestFound[words], list.join('\n'));
    });
});
