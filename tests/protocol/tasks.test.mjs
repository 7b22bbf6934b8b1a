// SPDX-License-Identifier: MIT
// Forty tasks of administrators, whose steps are called on the compact surface with what its list says and nothing else.
import assert from 'node:assert/strict';
import test from 'node:test';
import { environmentFor } from './support/environment.mjs';
import { readShared, withoutShared } from './support/places.mjs';
import { withSession } from './support/session.mjs';
import { argumentsFor } from './support/signatures.mjs';
import { reply, startUpstream } from './support/upstream.mjs';

const data = 'api/admin-tasks.json';
const fewest = 36;

/** How the list says that each operation is called: { tool, choice, line } by its name, and by each metric. */
function linesOf(tools) {
    const lines = new Map();
    for (const { name, description, inputSchema } of tools) {
        for (const line of description.split('\n').slice(1))
            lines.set(line.slice(0, line.indexOf('(')), { tool: name, choice: 'operation', line });
        if (inputSchema.properties.metric)
            lines.set('metrics', { tool: name, schema: inputSchema });
    }
    return lines;
}

const samples = { string: 'sample', 'date-time': '2026-01-01T00:00:00Z', integer: 1, number: 1, array: [] };

/** The calls of an operation of analytics, whose arguments are in the schema of their tool. */
function metricCalls({ tool, schema }, operation) {
    const needed = [...schema.required.filter(name => name !== 'metric'), 'workspace_slug'];
    const given = name => /time/.test(name) ? samples['date-time'] : samples[schema.properties[name].type];
    const args = Object.fromEntries(needed.map(name => [name, given(name)]));
    return [{}, { metadata_key: 'team' }].map(more => ({ name: tool, arguments: { metric: operation, ...args, ...more } }));
}

function callsOf(lines, operation) {
    if (!lines.has(operation))
        return /analytics|cache|user_stats/.test(operation) ? metricCalls(lines.get('metrics'), operation) : [];
    const { tool, line } = lines.get(operation);
    return argumentsFor(line).map(args => ({ name: tool, arguments: { operation, arguments: args } }));
}

/** Makes the calls in turn until one is accepted. */
async function isServed(session, calls) {
    for (const call of calls) {
        const { result } = await session.request('tools/call', call);
        if (!result.isError)
            return true;
    }
    return false;
}

test('40 tasks need neither describe_operations nor search_operations first', { skip: withoutShared(data) }, async t => {
    const upstream = await startUpstream((request, response) => reply(response, 200, { data: [] }));
    t.after(() => upstream.stop());
    await withSession({ env: environmentFor(upstream.url) }, async session => {
        await session.initialize();
        const lines = linesOf((await session.request('tools/list')).result.tools);
        const tasks = JSON.parse(readShared(data));
        const unserved = [];
        for (const { name, steps } of tasks) {
            for (const { any_of: operations } of steps) {
                let served = false;
                for (const operation of operations)
                    served ||= await isServed(session, callsOf(lines, operation));
                if (!served)
                    unserved.push(`${name}: ${operations.join(' or ')}`);
            }
        }
        const tasksUnserved = new Set(unserved.map(line => line.split(':')[0]));
        t.diagnostic(`${tasks.length - tasksUnserved.size} of ${tasks.length} tasks; not: ${unserved.join('; ')}`);
        assert.ok(tasks.length - tasksUnserved.size >= fewest, unserved.join('\n'));
    });
});
