// SPDX-License-Identifier: MIT
// Tests of what works alike for clients of both eras.
import test from 'node:test';
import { environmentFor } from './environment.mjs';
import { modern, withSession } from './session.mjs';
import { startUpstream } from './upstream.mjs';

const eras = { modern: params => modern(params), legacy: params => params };

/**
 * A test in each era, with an upstream that answers as told.
 *
 * The body gets ask(method, params), which resolves to the whole answer; wrap(params), which makes params
 * those of the era; the session, the upstream, and the era's name.
 */
export function inBothEras(what, answer, body, { args = [], extra = {} } = {}) {
    for (const [era, wrap] of Object.entries(eras)) {
        test(`${what} (${era})`, async t => {
            const upstream = await startUpstream(answer);
            t.after(() => upstream.stop());
            await withSession({ args, env: environmentFor(upstream.url, extra) }, async session => {
                await session.initialize();
                const ask = (method, params, id) => session.request(method, wrap(params ?? {}), id);
                await body({ ask, session, upstream, era, wrap });
            });
        });
    }
}
