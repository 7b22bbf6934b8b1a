// SPDX-License-Identifier: MIT
// Tool calls that reach an upstream which does what the test says.
import { environmentFor } from './environment.mjs';
import { withSession } from './session.mjs';
import { startUpstream } from './upstream.mjs';

/**
 * A test body with an upstream that answers as told and an initialized session with a server that
 * uses it; called as body(session, upstream, t).
 * @param extra environment variables
 * @param options of the session
 */
export function calling(answer, body, extra = {}, options = {}) {
    return async t => {
        const upstream = await startUpstream(answer);
        t.after(() => upstream.stop());
        await withSession({ ...options, env: environmentFor(upstream.url, extra) }, async session => {
            await session.initialize();
            await body(session, upstream, t);
        });
    };
}
