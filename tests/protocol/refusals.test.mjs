// SPDX-License-Identifier: MIT
// What wrong calls are told: each refusal is a text that a person has read, and nothing is sent.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { keepFile } from '../docs/documents.mjs';
import { calling } from './support/calling.mjs';
import { reply } from './support/upstream.mjs';

const head = `What the calls of calls.txt are told. Written by the test "refusals" when UPDATE_GOLDEN=1 is set, as ./dev docs
does; read the difference as somebody who has to correct the call.
`;

/** The calls, with the line that each stands on. */
function readCalls(text) {
    const calls = [];
    let common = {};
    for (const line of text.split('\n')) {
        const [, adds, tool, json] = /^(with )?(\S+) (\{.*\})$/.exec(line) ?? [];
        if (line.startsWith('# '))
            common = {};
        if (adds)
            common[tool] = JSON.parse(json);
        calls.push({ line, ...(tool && !adds ? { tool, arguments: { ...common[tool], ...JSON.parse(json) } } : {}) });
    }
    return calls;
}

/** The text of a refusal, each line indented. */
function refusal({ result, error }, line) {
    assert.ok(error || result?.isError, `accepted: ${line}`);
    return (error ? `error ${error.code}: ${error.message}` : result.content[0].text).replace(/^/gm, '    ');
}

const calls = readCalls(readFileSync(new URL('refusals/calls.txt', import.meta.url), 'utf8'));

const accept = (request, response) => reply(response, 200, {});

test('every call is refused with a text that helps', calling(accept, async (session, upstream, t) => {
    const lines = [];
    for (const call of calls) {
        lines.push(call.line);
        if (call.tool)
            lines.push(refusal(await session.call(call.tool, call.arguments), call.line));
    }
    t.diagnostic(`${calls.filter(call => call.tool).length} calls`);
    assert.deepEqual(upstream.seen, []);
    const chapters = lines.slice(lines.findIndex(line => line === '') + 1);
    keepFile('tests/protocol/refusals/refusals.txt', `${head}\n${chapters.join('\n')}`);
}, {}, { args: ['--surface', 'full'] }));
