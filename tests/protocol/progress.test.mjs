// SPDX-License-Identifier: MIT
// What a client hears of a call that takes long.
import assert from 'node:assert/strict';
import test from 'node:test';
import { environmentFor } from './support/environment.mjs';
import { modern, withSession } from './support/session.mjs';
import { reply, startUpstream } from './support/upstream.mjs';

const isProgress = message => message.method === 'notifications/progress';

function waiting(what, answer, body) {
    test(what, async t => {
        const upstream = await startUpstream(answer);
        t.after(() => upstream.stop());
        await withSession({ env: environmentFor(upstream.url) }, async session => {
            const ask = (method, params, token) => {
                const wrapped = modern(params);
                if (token !== undefined)
                    wrapped._meta.progressToken = token;
                return session.request(method, wrapped);
            };
            await body({ ask, session, upstream });
        });
    });
}

const busyFirst = (request, response, body, upstream) => {
    if (upstream.seen.length === 1)
        reply(response, 429, {}, { 'retry-after': '1' });
    else
        reply(response, 200, {});
};

for (const [method, params] of [
    ['tools/call', { name: 'list_configs', arguments: {} }],
    ['resources/read', { uri: 'portkey://configs/a' }],
]) {
    waiting(`a retry is told (${method})`, busyFirst, async ({ ask, session }) => {
        const { result } = await ask(method, params, 'token');
        assert.ok(!result.isError);
        const [report, ...others] = session.messages.filter(isProgress);
        assert.deepEqual(others, []);
        assert.equal(report.params.progressToken, 'token');
        assert.equal(report.params.message, 'attempt 2 of 3: HTTP 429, waiting 1.0 s');
    });
}

waiting('without a token nothing is told', busyFirst, async ({ ask, session }) => {
    await ask('tools/call', { name: 'list_configs', arguments: {} });
    assert.deepEqual(session.messages.filter(isProgress), []);
});

waiting('a broken connection is told as no answer', (request, response, body, upstream) => {
    if (upstream.seen.length === 1)
        request.socket.destroy();
    else
        reply(response, 200, {});
}, async ({ ask, session }) => {
    await ask('tools/call', { name: 'list_configs', arguments: {} }, 1);
    assert.match(session.messages.find(isProgress).params.message, /^attempt 2 of 3: no answer, waiting 0\.\d s$/);
});

let pending;
waiting('a slow answer is told every five seconds, with what grows', (request, response) => {
    pending = response;
}, async ({ ask, session }) => {
    const answer = ask('tools/call', { name: 'list_configs', arguments: {} }, 0);
    const second = await session.next('the second report',
        message => isProgress(message) && session.messages.filter(isProgress).length >= 2 && message.params.progress > 9);
    reply(pending, 200, {});
    await answer;
    const [first] = session.messages.filter(isProgress);
    assert.match(first.params.message, /^waiting for the API: \d+ s$/);
    assert.ok(second.params.progress > first.params.progress);
    assert.equal(first.params.progressToken, 0);
});
