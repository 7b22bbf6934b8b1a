// SPDX-License-Identifier: MIT
// Lines in, lines out: what the server makes of good, odd and broken input, and how it ends.
import assert from 'node:assert/strict';
import test from 'node:test';
import { reply, startUpstream } from './support/upstream.mjs';
import { environmentFor } from './support/environment.mjs';
import { legacyRevisions, modern, modernRevision, Session, withSession } from './support/session.mjs';
import { sleep, within } from './support/waiting.mjs';

const ping = id => `{"jsonrpc":"2.0","id":${id},"method":"ping"}`;
const pong = id => `{"jsonrpc":"2.0","id":${id},"result":{}}`;
const whole = text => Buffer.byteLength(text);

/** Writes bytes that must be answered with an error, then sees that the next line is served. */
async function refused(session, bytes, codes) {
    const before = session.messages.length;
    session.write(bytes);
    await session.received(before + 1);
    const { error, id } = session.messages[before];
    assert.ok(codes.includes(error?.code), `${session.lines[before]} to ${String(bytes).slice(0, 80)}`);
    await served(session);
    assert.equal(session.messages.length, before + 2, 'one answer, not more');
    return id;
}

async function served(session) {
    assert.deepEqual((await session.request('ping')).result, {});
}

// ---- which line is a message

const broken = {
    'no JSON': ['garbage', [-32700]],
    'JSON cut short': ['{"jsonrpc":"2.0","id":1,', [-32700]],
    'two values on a line': ['{} {}', [-32700]],
    'a NUL byte': [Buffer.from('{"jsonrpc":"2.0","id":1,"method":"ping\0"}'), [-32700]],
    'bytes that are no UTF-8': [Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]), [-32700]],
    'an overlong encoding': [Buffer.from([0x22, 0xc0, 0xaf, 0x22]), [-32700]],
    'an encoded surrogate': [Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), [-32700]],
    'deep nesting': ['['.repeat(100_000), [-32700, -32600]],
    'a number': ['1', [-32600]],
    'a string': ['"ping"', [-32600]],
    'an empty batch': ['[]', [-32600]],
    'a batch where none is allowed': [`[${ping(1)},${ping(2)}]`, [-32600]],
    'no jsonrpc member': ['{"id":1,"method":"ping"}', [-32600]],
    'another jsonrpc version': ['{"jsonrpc":"1.0","id":1,"method":"ping"}', [-32600]],
    'a method that is no string': ['{"jsonrpc":"2.0","id":1,"method":1}', [-32600]],
    'an array for params': ['{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}', [-32602, -32600]],
    'null for params': ['{"jsonrpc":"2.0","id":1,"method":"ping","params":null}', [-32602, -32600]],
    'an id of null': ['{"jsonrpc":"2.0","id":null,"method":"ping"}', [-32600]],
    'an id with a fraction': ['{"jsonrpc":"2.0","id":1.5,"method":"ping"}', [-32600]],
    'an id of true': ['{"jsonrpc":"2.0","id":true,"method":"ping"}', [-32600]],
    'an id that is an object': ['{"jsonrpc":"2.0","id":{},"method":"ping"}', [-32600]],
    'an id that is an array': ['{"jsonrpc":"2.0","id":[1],"method":"ping"}', [-32600]],
    'an id without end': [`{"jsonrpc":"2.0","id":"${'x'.repeat(5000)}","method":"ping"}`, [-32600]],
    'an unknown method': ['{"jsonrpc":"2.0","id":1,"method":"no/such"}', [-32601]],
    'initialize without params': ['{"jsonrpc":"2.0","id":1,"method":"initialize"}', [-32602]],
    'a call without a name': ['{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{}}', [-32602]],
    'a call of an unknown tool':
        ['{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"no_such_tool"}}', [-32602]],
    'arguments that are no object':
        ['{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"list_configs","arguments":[]}}', [-32602]],
};

for (const [what, [line, codes]] of Object.entries(broken)) {
    test(`an error, then business as usual: ${what}`, () => withSession({}, async session => {
        await session.initialize();
        await refused(session, Buffer.concat([Buffer.from(line), Buffer.from('\n')]), codes);
    }));
}

test('a line beyond the limit is refused once, and the next one is served', () => withSession({}, async session => {
    await session.initialize();
    await refused(session, `{"jsonrpc":"2.0","id":1,"method":"${'x'.repeat(5 * 1024 * 1024)}"}\n`, [-32700, -32600]);
}));

test('blank lines, responses and unknown notifications are passed over', () => withSession({}, async session => {
    await session.initialize();
    const before = session.messages.length;
    session.write('\n   \n\r\n\t\n');
    session.send({ jsonrpc: '2.0', id: 99, result: {} });
    session.send({ jsonrpc: '2.0', id: 98, error: { code: 1, message: 'no' } });
    session.notify('notifications/no-such');
    session.notify('notifications/cancelled', { requestId: 12345 });
    session.notify('notifications/cancelled', {});
    session.notify('tools/list');
    await served(session);
    assert.equal(session.messages.length, before + 1);
}));

test('CRLF, a byte order mark and a last line without end are understood', async () => {
    const session = new Session();
    session.write(`\uFEFF${ping(1)}\r\n${ping(2)}\r\n${ping(3)}`);
    await session.close();
    assert.deepEqual(session.lines, [pong(1), pong(2), pong(3)]);
});

test('a message may come in pieces, and many in one piece', () => withSession({}, async session => {
    for (const byte of Buffer.from(`${ping(1)}\n`)) {
        session.write(Buffer.from([byte]));
        await sleep(1);
    }
    await session.answer(1);
    session.write(Array.from({ length: 500 }, (_, i) => ping(i + 2)).join('\n') + '\n');
    await session.received(501);
    assert.deepEqual(session.lines, Array.from({ length: 501 }, (_, i) => pong(i + 1)));
}));

test('ids come back as they were written', () => withSession({}, async session => {
    const ids = [
        '0', '-1', '7', '1.0', '12345678901234567890', '""', '"7"', '"a b"', '"\\u00e9"', '"é"', '"\\"\\\\"',
        `"${'x'.repeat(1000)}"`,
    ];
    session.write(ids.map(ping).join('\n') + '\n');
    await session.received(ids.length);
    assert.deepEqual(session.lines, ids.map(pong));
}));

// ---- revisions

for (const revision of legacyRevisions) {
    test(`initialize agrees on ${revision}, and nothing newer shows`, () => withSession({}, async session => {
        const { result } = await session.initialize(revision);
        assert.equal(result.protocolVersion, revision);
        assert.equal(result.serverInfo.name, 'portkey-admin-mcp');
        const list = await session.request('tools/list');
        for (const member of ['resultType', 'ttlMs', 'cacheScope'])
            assert.ok(!(member in list.result), member);
    }));
}

test('initialize with a revision that it cannot have gets the newest that it can', async () => {
    for (const asked of [modernRevision, '1999-01-01', '2099-01-01']) {
        await withSession({}, async session => {
            const { result } = await session.request('initialize', {
                protocolVersion: asked, capabilities: {}, clientInfo: { name: 'protocol-tests', version: '1' },
            });
            assert.equal(result.protocolVersion, '2025-11-25');
        });
    }
});

test('requests before and without initialize are answered', () => withSession({}, async session => {
    assert.ok((await session.request('tools/list')).result.tools.length > 0);
    await served(session);
}));

test('a batch is served where 2025-03-26 was agreed on', () => withSession({}, async session => {
    await session.initialize('2025-03-26');
    session.write(`[${ping(1)},{"jsonrpc":"2.0","method":"notifications/no-such"},${ping('"b"')}]\n`);
    const batch = await session.next('the batch', Array.isArray);
    assert.deepEqual(batch.map(answer => answer.id).sort(), [1, 'b']);
}));

test('server/discover tells all revisions', () => withSession({}, async session => {
    const { result } = await session.request('server/discover', modern());
    assert.deepEqual([...result.supportedVersions].sort(), [...legacyRevisions, modernRevision]);
    assert.equal(result._meta['io.modelcontextprotocol/serverInfo'].name, 'portkey-admin-mcp');
    assert.ok(result.capabilities.tools);
}));

test('the era is that of the request, not of the connection', () => withSession({}, async session => {
    assert.equal((await session.request('tools/list', modern())).result.resultType, 'complete');
    assert.equal((await session.initialize()).result.protocolVersion, '2025-11-25');
    assert.ok(!('resultType' in (await session.request('tools/list')).result));
    assert.equal((await session.request('tools/list', modern())).result.resultType, 'complete');
}));

test('a claim that is incomplete or unknown is refused by its code', () => withSession({}, async session => {
    const claim = (changes, method = 'tools/list') => {
        const params = modern();
        Object.assign(params._meta, changes);
        return session.request(method, params);
    };
    const version = 'io.modelcontextprotocol/protocolVersion';
    const unsupported = await claim({ [version]: '2099-01-01' });
    assert.equal(unsupported.error.code, -32022);
    assert.equal(unsupported.error.data.requested, '2099-01-01');
    assert.ok(unsupported.error.data.supported.includes(modernRevision));
    assert.equal((await claim({ [version]: '2025-11-25' })).error.code, -32022);
    assert.equal((await claim({ [version]: 7 })).error.code, -32602);
    assert.equal((await claim({ 'io.modelcontextprotocol/clientCapabilities': undefined })).error.code, -32602);
    for (const removed of ['initialize', 'ping', 'logging/setLevel', 'resources/subscribe'])
        assert.equal((await claim({}, removed)).error.code, -32601, removed);
}));

// ---- the end

// Far below the minute that a call may take, far above what a busy machine adds to no time at all.
const quickly = 15_000;

test('the end of input ends it at once, with success', async () => {
    const session = new Session();
    await session.initialize();
    const start = performance.now();
    await session.close();
    assert.ok(performance.now() - start < quickly);
});

test('what was read before the end of input is answered', async () => {
    const session = new Session();
    session.write(`${ping(1)}\n${ping(2)}\n{"jsonrpc":"2.0","id":3,"method":"tools/list"}\n`);
    await session.close();
    assert.deepEqual(session.messages.map(message => message.id), [1, 2, 3]);
});

for (const signal of ['SIGTERM', 'SIGINT']) {
    test(`${signal} ends it at once, calls in flight or not`, async t => {
        const upstream = await startUpstream(() => {});
        t.after(() => upstream.stop());
        for (const busy of [false, true]) {
            const session = new Session({ env: environmentFor(upstream.url) });
            await session.initialize();
            if (busy) {
                session.send({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'list_configs' } });
                while (upstream.seen.length === 0)
                    await sleep(5);
            }
            session.child.kill(signal);
            await within(quickly, `the end after ${signal}`, session.exit);
            await session.drained;
            session.check();
        }
    });
}

test('a call in flight at the end of input is answered when it is quick, dropped when not', async t => {
    const upstream = await startUpstream(async (request, response) => {
        if (request.url.includes('quick')) {
            await sleep(100);
            reply(response, 200, { quick: true });
        }
    });
    t.after(() => upstream.stop());
    const session = new Session({ env: environmentFor(upstream.url) });
    for (const slug of ['quick', 'never'])
        session.send({ jsonrpc: '2.0', id: slug, method: 'tools/call', params: { name: 'get_config', arguments: { slug } } });
    await session.close();
    assert.equal((await session.answer('quick')).result.isError ?? false, false);
    await within(quickly, 'the drop', upstream.seen.find(({ url }) => url.includes('never')).closed);
});

test('a reader that has gone away ends it', async () => {
    const session = new Session();
    await session.initialize();
    session.child.stdout.destroy();
    for (let id = 1; id <= 20; id++)
        session.write(`{"jsonrpc":"2.0","id":${id},"method":"tools/list"}\n`);
    await within(quickly, 'the end after the output closed', session.exit);
});

test('a slow reader loses nothing, and input is read meanwhile', () => withSession({}, async session => {
    await session.initialize();
    session.child.stdout.pause();
    const lists = 60;
    for (let id = 1; id <= lists; id++)
        session.write(`{"jsonrpc":"2.0","id":${id},"method":"tools/list"}\n`);
    const notifications = `{"jsonrpc":"2.0","method":"notifications/no-such"}\n`.repeat(40_000);
    assert.ok(whole(notifications) > 1024 * 1024, 'more than any pipe holds');
    const taken = new Promise(resolve => session.child.stdin.write(notifications, resolve));
    await within(60_000, 'the reading of input', taken);
    session.child.stdout.resume();
    await session.received(lists + 1);
    assert.deepEqual(session.messages.slice(1).map(message => message.id), Array.from({ length: lists }, (_, i) => i + 1));
}));
