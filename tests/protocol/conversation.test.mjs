// SPDX-License-Identifier: MIT
// The checks that every line of the server goes through do object to what is wrong.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Conversation, legacyRevisions, modernRevision } from './support/conversation.mjs';
import { withoutShared } from './support/places.mjs';
import { modern } from './support/session.mjs';

const skip = withoutShared('mcp');
const info = { name: 'x', version: '1' };
const serverInfo = { 'io.modelcontextprotocol/serverInfo': info };
const agreed = protocolVersion => ({ protocolVersion, capabilities: {}, serverInfo: info });
const cached = { resultType: 'complete', ttlMs: 0, cacheScope: 'public' };

/** A conversation in which a revision is in force, and what is to be added to params of a request for that. */
function begin(revision) {
    const conversation = new Conversation();
    const say = message => conversation.sent(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
    const hear = message => {
        conversation.received(Array.isArray(message) ? message : { jsonrpc: '2.0', ...message });
        return conversation.violations.splice(0);
    };
    if (revision !== modernRevision) {
        say({ id: 0, method: 'initialize', params: { protocolVersion: revision } });
        assert.deepEqual(hear({ id: 0, result: agreed(revision) }), []);
    }
    return { say, hear, dress: revision === modernRevision ? modern : params => params };
}

const list = (revision, tools) => ({ tools, ...revision === modernRevision ? { ...cached, _meta: serverInfo } : {} });

for (const revision of [...legacyRevisions, modernRevision]) {
    test(`${revision}: a result is judged by its method`, { skip }, () => {
        for (const [tools, isRight] of [
            [[], true], [[{ name: 'a', inputSchema: { type: 'object' } }], true],
            [[{ name: 7, inputSchema: { type: 'object' } }], false], [[{ name: 'a' }], false],
            [[{ name: 'a', inputSchema: { type: 'object' }, description: null }], false], [undefined, false],
        ]) {
            const { say, hear, dress } = begin(revision);
            say({ id: 1, method: 'tools/list', params: dress({}) });
            assert.equal(hear({ id: 1, result: list(revision, tools) }).length, isRight ? 0 : 1, JSON.stringify(tools));
        }
    });

    test(`${revision}: a notification is judged by its method`, { skip }, () => {
        const { say, hear, dress } = begin(revision);
        say({ id: 1, method: 'tools/call', params: { name: 'a', ...dress({}) } });
        for (const [message, isRight] of [
            [{ method: 'notifications/message', params: { level: 'info', data: 'x' } }, true],
            [{ method: 'notifications/message', params: { level: 'loud', data: 'x' } }, false],
            [{ method: 'notifications/message' }, false],
            [{ method: 'notifications/no-such' }, false],
            [{ method: 'notifications/tools/list_changed', jsonrpc: '1.0' }, false],
        ])
            assert.equal(hear(message).length, isRight ? 0 : 1, JSON.stringify(message));
    });

    test(`${revision}: an error is judged`, { skip }, () => {
        for (const [error, isRight] of [
            [{ code: -32601, message: 'no' }, true], [{ code: '1', message: 'no' }, false], [{ code: 1 }, false],
            ['no', false],
        ]) {
            const { say, hear, dress } = begin(revision);
            say({ id: 1, method: 'tools/call', params: dress({}) });
            assert.equal(hear({ id: 1, error }).length, isRight ? 0 : 1, JSON.stringify(error));
        }
    });
}

test('an id of null is for errors of revisions that demand an id', { skip }, () => {
    for (const revision of legacyRevisions) {
        const { hear } = begin(revision);
        const isDemanded = revision !== '2025-11-25';
        assert.equal(hear({ id: null, error: { code: -32700, message: 'no' } }).length, isDemanded ? 0 : 1, revision);
        assert.equal(hear({ error: { code: -32700, message: 'no' } }).length, isDemanded ? 1 : 0, revision);
        assert.equal(hear({ id: null, result: {} }).length, 1);
    }
});

test('an answer needs a request, and is given once', () => {
    const { say, hear } = begin('2025-11-25');
    assert.match(hear({ id: 1, result: {} })[0], /answer to nothing/);
    say({ id: 1, method: 'ping' });
    assert.match(hear({ id: '1', result: {} })[0], /answer to nothing/);
    assert.deepEqual(hear({ id: 1, result: {} }), []);
    assert.match(hear({ id: 1, result: {} })[0], /answer to nothing/);
});

test('an answer has a result or an error, and nothing else', () => {
    for (const extra of [{ x: 1 }, { error: { code: 1, message: '' } }, { result: undefined }]) {
        const { say, hear } = begin('2025-11-25');
        say({ id: 1, method: 'ping' });
        assert.equal(hear({ id: 1, result: {}, ...extra }).length, 1, JSON.stringify(extra));
    }
    assert.equal(begin('2025-11-25').hear(7).length, 1);
});

test('the revision in force is that of the request', { skip }, () => {
    const { say, hear } = begin('2025-06-18');
    say({ id: 1, method: 'tools/list', params: modern() });
    assert.match(hear({ id: 1, result: { tools: [] } })[0], /2026-07-28/);
    say({ id: 2, method: 'tools/list' });
    assert.match(hear({ id: 2, result: list(modernRevision, []) })[0], /2025-06-18/);
    say({ id: 3, method: 'ping' });
    assert.match(hear({ id: 3, result: { x: 1 } })[0], /EmptyResult/);
    say({ id: 4, method: 'ping', params: modern() });
    assert.match(hear({ id: 4, result: cached })[0], /no request of 2026-07-28/);
    // What was asked before the next initialize is of the revision before it.
    say({ id: 5, method: 'no/such' });
    say({ id: 6, method: 'initialize', params: {} });
    assert.deepEqual(hear({ id: 6, result: agreed('2024-11-05') }), []);
    assert.match(hear({ id: 5, result: {} })[0], /2025-06-18/);
    say({ id: 7, method: 'initialize', params: {} });
    assert.match(hear({ id: 7, result: agreed(modernRevision) })[0], /agreed/);
});

test('codes that are withdrawn or not given out are refused', { skip }, () => {
    for (const [code, isRight] of [[-32602, true], [-32002, false], [-32042, false], [-32050, false], [-31000, true]]) {
        const { say, hear } = begin(modernRevision);
        say({ id: 1, method: 'tools/call', params: modern() });
        assert.equal(hear({ id: 1, error: { code, message: 'no' } }).length, isRight ? 0 : 1, code);
    }
    const { say, hear } = begin(modernRevision);
    say({ id: 1, method: 'tools/call', params: modern() });
    assert.equal(hear({ id: 1, error: { code: -32022, message: 'no' } }).length, 1, 'without its data');
});

test('batches are for 2025-03-26, and hold answers', { skip }, () => {
    for (const revision of legacyRevisions) {
        const { say, hear } = begin(revision);
        const answer = { jsonrpc: '2.0', id: 1, result: {} };
        say({ id: 1, method: 'ping' });
        assert.equal(hear([answer]).length, revision === '2025-03-26' ? 0 : 1, revision);
        assert.equal(hear([]).length, 1);
        assert.equal(hear([answer]).length, 1, 'given once');
    }
});

test('progress is for a request in flight, and only rises', { skip }, () => {
    const { say, hear } = begin('2025-11-25');
    const progress = (progressToken, value) =>
        hear({ method: 'notifications/progress', params: { progressToken, progress: value } });
    say({ id: 1, method: 'tools/call', params: { name: 'a', _meta: { progressToken: 7 } } });
    assert.deepEqual(progress(7, 0), []);
    assert.deepEqual(progress(7, 1), []);
    assert.equal(progress(7, 1).length, 1);
    assert.equal(progress('7', 2).length, 1);
    assert.equal(progress(undefined, 2).length, 1);
    assert.deepEqual(hear({ id: 1, result: { content: [] } }), []);
    assert.equal(progress(7, 3).length, 1);
});

test('a subscription has its messages, in its revision', { skip }, () => {
    const { say, hear } = begin('2025-06-18');
    const acknowledged = id => hear({
        method: 'notifications/subscriptions/acknowledged',
        params: { notifications: {}, _meta: { 'io.modelcontextprotocol/subscriptionId': id } },
    });
    assert.equal(acknowledged(1).length, 1);
    say({ id: 1, method: 'subscriptions/listen', params: modern({ notifications: {} }) });
    assert.deepEqual(acknowledged(1), []);
    assert.equal(acknowledged('1').length, 1);
});

test('a request of the server needs a session, a known method and an id of its own', { skip }, () => {
    const roots = { id: 1, method: 'roots/list' };
    assert.equal(begin(modernRevision).hear(roots).length, 1);
    const { hear } = begin('2025-06-18');
    assert.deepEqual(hear(roots), []);
    assert.equal(hear(roots).length, 1, 'the id was used');
    assert.equal(hear({ id: 2, method: 'tools/list' }).length, 1);
});
