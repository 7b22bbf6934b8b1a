// SPDX-License-Identifier: MIT
// Operations that are documented elsewhere than in the published document make the requests that are announced.
import assert from 'node:assert/strict';
import test from 'node:test';
import { withoutShared } from '../protocol/support/places.mjs';
import { announcements, readAnnouncements } from './support/announced.mjs';
import { announce } from './support/figures.mjs';
import { recordCalls } from './support/recorder.mjs';

/** A request in parts; the version before the path differs between sources. */
function parts({ method, url, body }) {
    const { pathname, searchParams } = new URL(url, 'http://upstream');

    return {
        method, path: decodeURIComponent(pathname).replace(/^\/v\d(?=\/)/, ''), query: [...searchParams].sort(),
        body: body === '' ? null : JSON.parse(body),
    };
}

test('operations that are announced', { skip: withoutShared(announcements) }, async t => {
    const ours = readAnnouncements();
    const records = await recordCalls(ours, '/v1');
    let same = 0;

    for (const [i, { tool, args, expected }] of ours.entries())
        await t.test(tool, () => {
            const { result, requests } = records[i];
            assert.equal(requests.length, 1, `${JSON.stringify(args)}: ${JSON.stringify(result)}`);
            assert.deepEqual(parts(requests[0]), expected);
            same++;
        });
    announce('operations that SDKs, documentation', `${same} of ${ours.length}`, 'requests as announced');
});
