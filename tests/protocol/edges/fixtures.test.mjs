// SPDX-License-Identifier: MIT
// What Portkey's tools do not do, of the same core: progress, and questions of the server. The
// server here is that of the conformance suite's fixtures.
import assert from 'node:assert/strict';
import { edge } from '../support/edge.mjs';
import { served } from '../support/expect.mjs';
import { fixtures } from '../support/places.mjs';
import { modern, onSession } from '../support/session.mjs';
import { sleep } from '../support/waiting.mjs';

const onFixtures = body => onSession(body, { program: fixtures });

const progressOf = (session, token) => session.messages
    .filter(({ method, params }) => method === 'notifications/progress' && params.progressToken === token)
    .map(({ params }) => params.progress);

/** A call with a progress token, in either era. */
function call(id, name, token, dress = params => params) {
    const params = dress({ name });
    params._meta = { ...params._meta, progressToken: token };
    return { jsonrpc: '2.0', id, method: 'tools/call', params };
}

edge('6.2-05a', 'Calls with progress tokens that are 0, "", 1, "1", negative or long, in both eras, all in flight',
    'reports rising progress with the token in its type, before the response', onFixtures(async session => {
        const tokens = [0, '', 1, '1', -5, 'x'.repeat(1000)];
        for (const [id, token] of tokens.entries())
            session.send(call(id, 'test_tool_with_progress', token, id % 2 ? modern : undefined));
        for (const [id, token] of tokens.entries()) {
            assert.ok((await session.answer(id)).result);
            assert.deepEqual(progressOf(session, token), [0, 50, 100]);
        }
    }));

edge('6.2-05b', 'A call without a progress token, or with one of another type or of more than 1,024 bytes',
    'serves it without progress', onFixtures(async session => {
        for (const [id, token] of [undefined, null, 1.5, true, {}, [1], 'x'.repeat(5000)].entries()) {
            session.send(call(id, 'test_tool_with_progress', token));
            assert.ok((await session.answer(id)).result);
        }
        assert.ok(!session.messages.some(({ method }) => method));
    }));

edge('6.2-05c', 'A cancellation of a call that reports progress',
    'reports no more progress', onFixtures(async session => {
        for (const [id, dress] of [[1, modern], [2, params => params]]) {
            session.send(call(id, 'test_endless', id, dress));
            await session.next('progress', ({ params }) => params?.progressToken === id);
            session.notify('notifications/cancelled', dress({ requestId: id }));
            await served(session);
            const before = progressOf(session, id).length;
            await sleep(300);
            await served(session);
            assert.equal(progressOf(session, id).length, before);
            assert.ok(!session.messages.some(message => message.id === id));
        }
    }));

/** Starts a call that asks its user in a legacy session. @returns the question */
async function ask(session, id) {
    await session.initialize('2025-11-25', { elicitation: {} });
    session.send({
        jsonrpc: '2.0', id, method: 'tools/call',
        params: { name: 'test_elicitation', arguments: { message: 'Who?' } },
    });
    return session.next('the question', ({ method }) => method === 'elicitation/create');
}

const content = { username: 'x', email: 'x@example.com' };

edge('6.1-12b', 'Responses to a question of the server with another id, with its id as another type, and twice',
    'accepts the first that matches and ignores the others', onFixtures(async session => {
        const { id } = await ask(session, 'asking');
        const other = typeof id === 'string' ? Number.parseInt(id, 10) || 0 : `${id}`;
        for (const wrong of [other, 'no-such', null, {}])
            session.send({ jsonrpc: '2.0', id: wrong, result: { action: 'accept', content } });
        await served(session);
        assert.ok(!session.messages.some(message => message.id === 'asking'));
        for (let i = 0; i < 2; i++)
            session.send({ jsonrpc: '2.0', id, result: { action: 'accept', content } });
        assert.match((await session.answer('asking')).result.content[0].text, /action=?:? ?accept/);
        await served(session);
        assert.equal(session.messages.filter(message => message.id === 'asking').length, 1);
    }));

for (const [letter, what, response] of [
    ['c', 'an error', { error: { code: -32601, message: 'no' } }],
    ['d', 'a result that is not an object', { result: 7 }],
    ['e', 'a result with an unknown action', { result: { action: 'maybe' } }],
    ['f', 'a result and an error', { result: { action: 'accept', content }, error: { code: -32603, message: 'no' } }],
]) {
    edge(`6.1-12${letter}`, `A response to a question of the server that is ${what}`, 'returns an error for the call',
        onFixtures(async session => {
            const { id } = await ask(session, 'asking');
            session.send({ jsonrpc: '2.0', id, ...response });
            const { result, error } = await session.answer('asking');
            assert.ok(error || result.isError, JSON.stringify(result));
        }));
}

edge('6.2-09h', 'The end of input while a question of the server is open',
    'returns error -32603 and exits with status 0',
    onFixtures(async session => {
        await ask(session, 'asking');
        session.end();
        assert.equal((await session.answer('asking')).error.code, -32603);
    }));

edge('6.2-04l', 'A hundred calls at once that each ask a question, answered in reverse order',
    'returns to each its own response',
    onFixtures(async session => {
        await session.initialize('2025-11-25', { sampling: {} });
        const before = session.messages.length;
        for (let id = 1; id <= 100; id++) {
            const params = { name: 'test_sampling', arguments: { prompt: `prompt ${id}` } };
            session.send({ jsonrpc: '2.0', id, method: 'tools/call', params });
        }
        await session.received(before + 100);
        for (const { id, params } of session.messages.slice(before).reverse()) {
            const { content } = params.messages[0];
            session.send({ jsonrpc: '2.0', id, result: { model: 'm', role: 'assistant', content } });
        }
        for (let id = 1; id <= 100; id++)
            assert.equal((await session.answer(id)).result.content[0].text, `LLM response: prompt ${id}`);
    }));
