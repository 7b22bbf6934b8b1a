// SPDX-License-Identifier: MIT
// Operations that the published document lacks make the requests that were seen on the wire for them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readOperations, withoutShared, withOurNames } from '../protocol/support/places.mjs';
import { announce } from './support/figures.mjs';
import { observations, readObservations } from './support/observed.mjs';
import { recordCalls } from './support/recorder.mjs';

// Listed without a published description, and never seen on the wire.
const unseen = withOurNames([
    { tool: 'replace_guardrail_mcp_servers', method: 'PUT', path: '/guardrails/{guardrailId}/mcp-servers' },
]);

/** A request in parts whose order and spelling do not matter. */
function parts({ method, url, body }) {
    const { pathname, searchParams } = new URL(url, 'http://upstream');
    const query = [...searchParams].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return { method, path: decodeURIComponent(pathname), query, body };
}

function asSeen({ method, url, headers, body }) {
    assert.equal(headers['content-type'], body === '' ? undefined : 'application/json');
    return parts({ method, url, body: body === '' ? null : JSON.parse(body) });
}

test('operations that are not published', { skip: withoutShared(observations) }, async t => {
    const observed = readObservations();
    const records = await recordCalls(observed, '/v1');
    let same = 0;

    for (const [i, { tool, args, expected }] of observed.entries()) {
        await t.test(tool, () => {
            const { result, requests } = records[i];
            assert.equal(requests.length, 1, `${JSON.stringify(args)}: ${JSON.stringify(result)}`);
            assert.deepEqual(asSeen(requests[0]), parts(expected));
            same++;
        });
    }
    await t.test('are all compared', () => {
        const unpublished = readOperations().filter(row => row.published === 'n').map(row => row.tool);
        assert.deepEqual([...observed.map(({ tool }) => tool), ...unseen.map(({ tool }) => tool)].sort(), unpublished.sort());
    });
    announce('operations that the published document lacks', `${same} of ${observed.length}`,
        'requests as seen on the wire');
});
