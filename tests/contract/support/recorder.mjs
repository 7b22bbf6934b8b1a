// SPDX-License-Identifier: MIT
// What a call of a tool puts on the wire.
import { environmentFor } from '../../protocol/support/environment.mjs';
import { withSession } from '../../protocol/support/session.mjs';
import { reply, startUpstream } from '../../protocol/support/upstream.mjs';

/**
 * Makes calls, one after the other, against an upstream that is content with everything.
 *
 * @param calls { tool, args } each, the tool by its name
 * @param basePath what the base URL ends with
 * @returns for each call its `result` and the `requests` it made, as startUpstream() tells them
 */
export async function recordCalls(calls, basePath = '') {
    const upstream = await startUpstream((request, response) => reply(response, 200, {}));
    const records = [];
    try {
        await withSession({ env: environmentFor(upstream.url + basePath) }, async session => {
            await session.initialize();
            for (const { tool, args } of calls) {
                const { result } = await session.call(tool, args);
                records.push({ result, requests: upstream.seen.splice(0) });
            }
        });
    } finally {
        await upstream.stop();
    }
    return records;
}
