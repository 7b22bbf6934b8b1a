// SPDX-License-Identifier: MIT
// tools/list as a client that is strict about it would want it.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { keepFigure } from '../docs/documents.mjs';
import { draft07, draft2020 } from '../node/ajv.mjs';
import { environmentFor, nowhere } from './support/environment.mjs';
import { binary, openapiDocument, readOperations, withoutShared } from './support/places.mjs';
import { modern, withSession } from './support/session.mjs';

const largestList = 300_000;
const longestDescription = 2048;
const hints = ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'];

/** Lists the tools of a fresh server; returns the tools and the line they came in. */
async function listTools({ args = ['--surface', 'full'], env = environmentFor(nowhere) } = {}) {
    let line, tools;
    await withSession({ args, env }, async session => {
        await session.initialize();
        const answer = await session.request('tools/list', undefined, 1);
        tools = answer.result.tools;
        line = session.lines.at(-1);
    });
    return { line, tools };
}

/** Calls visit(schema) for a schema and all schemas inside it. */
function everySchema(schema, visit) {
    visit(schema);
    const within = [
        ...Object.values(schema.properties ?? {}), schema.items, schema.additionalProperties,
        schema.propertyNames, schema.not, ...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? []),
    ];
    for (const inner of within) {
        if (typeof inner === 'object')
            everySchema(inner, visit);
    }
}

const { line, tools } = await listTools();

/** The size of the list, as the server's command tools gives it: of the array, not of the message. */
const listBytes = Buffer.byteLength(line) - Buffer.byteLength('{"jsonrpc":"2.0","id":1,"result":{"tools":}}');

test('comes in one page of a size that clients bear', t => {
    const { result } = JSON.parse(line);
    assert.ok(!('nextCursor' in result));
    t.diagnostic(`${tools.length} tools, ${listBytes} bytes`);
    assert.ok(Buffer.byteLength(line) <= largestList, `${Buffer.byteLength(line)} bytes`);
});

test('has the size that the command tools prints and the README has', () => {
    const table = execFileSync(binary, ['tools'], { encoding: 'utf8' }).trimEnd().split('\n');
    assert.match(table.at(-3), new RegExp(`^ *${listBytes} +\\d+  in the list of ${tools.length} tools, --surface full$`));
    // Written as other servers' lists are, to be compared with them, here and in docs/economy.md.
    keepFigure('README.md', '^\\| tools in the response to tools/list \\| [\\d,]+ bytes, ([\\d,]+) with',
        Buffer.byteLength(JSON.stringify(tools)).toLocaleString('en'));
});

test('is the same in every run', async () => {
    assert.equal((await listTools()).line, line);
});

test('is the same for both eras of the protocol', async () => {
    await withSession({ args: ['--surface', 'full'] }, async session => {
        const answer = await session.request('tools/list', modern());
        assert.deepEqual(answer.result.tools, tools);
    });
});

test('refuses a cursor that it never gave out', async () => {
    await withSession({}, async session => {
        const answer = await session.request('tools/list', { cursor: 'elsewhere' });
        assert.equal(answer.error.code, -32602);
    });
});

for (const tool of tools) {
    test(tool.name, () => {
        assert.match(tool.name, /^[a-z0-9_]{1,50}$/);
        assert.ok(tool.title);
        assert.ok(tool.description);
        assert.ok(Buffer.byteLength(tool.description) <= longestDescription);
        assert.deepEqual(Object.keys(tool.annotations).sort(), [...hints].sort());
        for (const hint of hints)
            assert.equal(typeof tool.annotations[hint], 'boolean', hint);

        const schema = tool.inputSchema;
        assert.equal(schema.type, 'object');
        assert.equal(schema.additionalProperties, false);
        for (const combinator of ['oneOf', 'anyOf', 'allOf', 'not', 'if'])
            assert.ok(!(combinator in schema), `${combinator} at the root`);
        everySchema(schema, inner => {
            assert.ok(!('$ref' in inner), '$ref');
            if (inner.type === 'array')
                assert.equal(typeof inner.items, 'object', 'an array without items');
            for (const [name, property] of Object.entries(inner.properties ?? {})) {
                assert.match(name, /^[a-zA-Z0-9_.-]{1,64}$/);
                assert.equal(typeof property, 'object', `${name} is no schema object`);
            }
        });
        draft07().compile(schema);
        draft2020().compile(schema);
    });
}

test('asks clients not to cut answers that are meant to be long', () => {
    const { paths } = JSON.parse(readFileSync(openapiDocument, 'utf8'));
    // Workflows are no operations, and in no document that is generated.
    const workflows = readFileSync(new URL('../../openapi/workflows.yaml', import.meta.url), 'utf8').split('operationId: ').slice(1)
        .filter(text => text.includes('x-large-answer: true')).map(text => text.slice(0, text.indexOf('\n')));
    const long = Object.values(paths).flatMap(item => Object.values(item))
        .filter(operation => operation['x-large-answer'] && !operation['x-experimental'])
        .flatMap(operation => [operation.operationId, ...operation['x-also']?.map(({ name }) => name) ?? []]);
    const large = tools.filter(tool => tool._meta);
    assert.ok(large.length > 0);
    assert.deepEqual(large.map(tool => tool.name).sort(), [...long, ...workflows].sort());
    for (const tool of large)
        assert.deepEqual(tool._meta, { 'anthropic/maxResultSizeChars': 500_000 });
});

test('carries the hints of the list of operations', { skip: withoutShared('api/operations.tsv') }, () => {
    const byName = new Map(tools.map(tool => [tool.name, tool.annotations]));
    const differing = readOperations().filter(row => {
        const { readOnlyHint, destructiveHint, idempotentHint } = byName.get(row.tool) ?? {};
        return readOnlyHint !== (row.read_only === 'y') || destructiveHint !== (row.destructive === 'y') ||
            idempotentHint !== (row.idempotent === 'y');
    });
    assert.deepEqual(differing.map(row => row.tool), []);
});

test('is narrowed by --toolsets and PORTKEY_TOOL_DOMAINS', async () => {
    const catalogue = JSON.parse(execFileSync(binary, ['tools', '--json'], { encoding: 'utf8' }));
    const expected = catalogue.filter(tool => ['configs', 'prompts'].includes(tool.domain)).map(tool => tool.name);
    const byFlag = await listTools({ args: ['--toolsets', 'configs,prompts'] });
    const byVariable = await listTools({
        env: environmentFor(nowhere, { PORTKEY_TOOL_DOMAINS: 'configs,prompts' }),
    });
    const both = await listTools({
        args: ['--toolsets', 'configs,prompts'],
        env: environmentFor(nowhere, { PORTKEY_TOOL_DOMAINS: 'users' }),
    });
    for (const narrowed of [byFlag, byVariable, both])
        assert.deepEqual(narrowed.tools.map(tool => tool.name), expected);
});

test('a tool outside the chosen domains cannot be called', async () => {
    await withSession({ args: ['--toolsets', 'prompts'] }, async session => {
        const answer = await session.call('list_configs', {});
        assert.equal(answer.error.code, -32602);
    });
});

test('an unknown domain stops the start and suggests a known one', () => {
    for (const [args, extra] of [[['--toolsets', 'promts'], {}], [[], { PORTKEY_TOOL_DOMAINS: 'promts' }]]) {
        const { status, stdout, stderr } = spawnSync(binary, args, {
            input: '', encoding: 'utf8', env: environmentFor(nowhere, extra),
        });
        assert.equal(status, 2, stderr);
        assert.equal(stdout, '');
        assert.match(stderr, /promts[^]*prompts/);
    }
});
