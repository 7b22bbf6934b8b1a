// SPDX-License-Identifier: MIT
// docs/edge-cases.md says what the tests in edges/ check, no more and no less. UPDATE_GOLDEN=1 rewrites it.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { listEdges } from './support/edge.mjs';

const folder = new URL('edges/', import.meta.url);
const document = new URL('../../docs/edge-cases.md', import.meta.url);

const groups = {
    1.7: 'Subscriptions',
    6.1: 'One message at a time',
    6.2: 'Streams, sizes, and the process',
};

const heading = `# Edge cases

What portkey-admin-mcp does with input that is odd, broken or too much, and with clients that are slow or gone. Each row
is a test in [tests/protocol/edges](../tests/protocol/edges), which holds the same words; every line that the server
writes there is also checked against the JSON Schema of the protocol revision in force. Errors are JSON-RPC errors;
after each of them the next line is served.

This file is written by \`UPDATE_GOLDEN=1 tests/protocol/run tests/protocol/edge-table.test.mjs\`.
`;

const cell = text => text.replaceAll('|', '\\|');

function table(edges) {
    const sections = Object.entries(groups).map(([group, title]) => {
        const rows = edges.filter(({ id }) => id.startsWith(`${group}-`))
            .map(({ id, when, then, file }) =>
                `| ${id} | ${cell(when)} | ${cell(then)} | [${file}](../tests/protocol/edges/${file}.test.mjs) |`);
        return `\n## ${title}\n\n| case | when | the server | test |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
    });
    return heading + sections.join('');
}

const edges = [];
listEdges(edges);
for (const name of readdirSync(folder).sort()) {
    const before = edges.length;
    await import(new URL(name, folder));
    for (const edge of edges.slice(before))
        edge.file = name.replace('.test.mjs', '');
}
edges.sort((a, b) => (a.id < b.id ? -1 : 1));

test('every edge case has a name of its own, in a group that there is', () => {
    for (const { id } of edges)
        assert.match(id, /^(1\.7|6\.[12])-\d\d[a-z]?$/);
    assert.deepEqual(edges.map(({ id }) => id), [...new Set(edges.map(({ id }) => id))]);
});

test('the document has every edge case as its test says it', () => {
    if (process.env.UPDATE_GOLDEN) {
        mkdirSync(new URL('.', document), { recursive: true });
        writeFileSync(document, table(edges));
    }
    assert.equal(readFileSync(document, 'utf8'), table(edges), 'to rewrite it: UPDATE_GOLDEN=1');
});
