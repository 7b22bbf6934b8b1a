// SPDX-License-Identifier: MIT
// JSON-RPC: what is a request, which ids it may have, and what a batch is.
import assert from 'node:assert/strict';
import { edge } from '../support/edge.mjs';
import { answered, passedOver, ping, pong, refused, served } from '../support/expect.mjs';
import { modern, onSession } from '../support/session.mjs';

/** A body for a session in which a revision was agreed on. */
const onInitialized = (body, revision, args) => onSession(async session => {
    await session.initialize(revision);
    await body(session);
}, { args });

const line = message => JSON.stringify({ jsonrpc: '2.0', ...message });

// ---- batches

const twoPings = `[${ping(1)},${ping(2)}]`;

edge('6.1-03a', 'A batch before initialize, or in a session of a revision without batches',
    'runs none of it and returns error -32600', onSession(async session => {
        await refused(session, twoPings, -32600);
        for (const revision of ['2024-11-05', '2025-06-18', '2025-11-25']) {
            await session.initialize(revision);
            for (const batch of [twoPings, '[]', '[1]', '[[]]'])
                await refused(session, batch, -32600, revision === '2025-11-25' ? undefined : null);
        }
    }));

edge('6.1-03b', 'A batch in a session of 2025-03-26', 'returns one array with the responses to its requests only',
    onInitialized(async session => {
        session.write(`[${ping(1)},{"jsonrpc":"2.0","method":"notifications/no-such"},${pong(5)},${ping('"b"')}]\n`);
        const batch = await session.next('the batch', Array.isArray);
        assert.deepEqual(batch, [pong(1), pong('"b"')].map(text => JSON.parse(text)));
    }, '2025-03-26'));

edge('6.1-03c', 'A batch of notifications and responses', 'sends nothing', onInitialized(async session => {
    await passedOver(session, `[{"jsonrpc":"2.0","method":"notifications/no-such"},${pong(5)}]\n`);
}, '2025-03-26'));

edge('6.1-03d', 'A batch with elements that are not messages',
    'returns error -32600 for each of them and serves the others',
    onInitialized(async session => {
        session.write(`[1,[],{},null,${ping(1)},[${ping(2)}]]\n`);
        const batch = await session.next('the batch', Array.isArray);
        assert.deepEqual(batch.map(({ id }) => id), [null, null, null, null, 1, null]);
        assert.deepEqual(batch.map(({ error }) => error?.code), [-32600, -32600, -32600, -32600, undefined, -32600]);
    }, '2025-03-26'));

edge('6.1-03e', 'An empty batch, one of 257 messages, or one with a request of 2026-07-28',
    'runs none of it and returns error -32600', onInitialized(async session => {
        await refused(session, '[]', -32600, null);
        await refused(session, `[${Array.from({ length: 257 }, (_, i) => ping(i)).join()}]`, -32600, null);
        await refused(session, `[${ping(1)},${line({ id: 2, method: 'tools/list', params: modern() })}]`, -32600, null);
    }, '2025-03-26'));

edge('6.1-03f', 'An initialize request in a batch', 'returns error -32600 for it', onInitialized(async session => {
    session.write(`[${line({ id: 1, method: 'initialize', params: { protocolVersion: '2025-11-25' } })}]\n`);
    const [answer] = await session.next('the batch', Array.isArray);
    assert.equal(answer.error.code, -32600);
}, '2025-03-26'));

edge('6.1-03g', 'A batch whose responses exceed the limit of a line',
    'responds to each request, with error -32603 where the response does not fit', onInitialized(async session => {
        const ids = Array.from({ length: 256 }, (_, i) => `${i}`.padStart(1000, 'x'));
        session.write(`[${ids.map(id => line({ id, method: 'tools/list' })).join()}]\n`);
        const batch = await session.next('the batch', Array.isArray);
        assert.deepEqual(batch.map(({ id }) => id), ids);
        for (const { error } of batch.filter(answer => answer.error))
            assert.equal(error.code, -32603);
        assert.ok(batch[0].result && batch.at(-1).error);
        await served(session);
    }, '2025-03-26', ['--surface', 'full']));

// ---- ids

edge('6.1-04a', 'An id that is null, a boolean, a fraction, an array, an object or not a finite integer',
    'returns error -32600 without an id', onSession(async session => {
        for (const id of ['null', 'true', 'false', '1.5', '-0.1', '1e-1', '1e400', '[1]', '{}', '{"id":1}'])
            await refused(session, ping(id), -32600);
    }));

edge('6.1-04b', 'Such an id in a session of a revision whose errors must have an id',
    'returns error -32600 with a null id',
    onInitialized(async session => {
        for (const id of ['null', '1.5', 'true', '{}'])
            await refused(session, ping(id), -32600, null);
    }, '2025-06-18'));

const echoes = ids => onSession(async session => {
    session.write(ids.map(id => `${ping(id)}\n`).join(''));
    await session.received(ids.length);
    assert.deepEqual(session.lines, ids.map(pong));
});

edge('6.1-05', 'Integer ids in unusual notation: 1.0, 1e2, -0', 'accepts them and repeats the bytes',
    echoes(['1.0', '1e2', '10E+1', '-0', '-0.0', '100e-2']));

edge('6.1-06', 'Integer ids beyond 2^53 and beyond 64 bits', 'repeats every digit',
    echoes(['9007199254740993', '9223372036854775808', '12345678901234567890', '-12345678901234567890',
        '9'.repeat(1000)]));

edge('6.1-07a', 'Ids that are zero, negative or empty, or have spaces, escapes or other scripts', 'repeats the bytes',
    echoes(['0', '-1', '7', '""', '"7"', '" "', '"a b"', '"\\u00e9"', '"é"', '"\\"\\\\\\/"', '"\\u0000"', '"😀"']));

edge('6.1-07b', 'A string id of 1,024 bytes with its quotes, and a longer one',
    'repeats the first, returns error -32600 without an id for the other', onSession(async session => {
        const id = `"${'x'.repeat(1022)}"`;
        assert.equal(await answered(session, ping(id)), pong(id));
        await refused(session, ping(`"${'x'.repeat(1023)}"`), -32600);
        await refused(session, ping('9'.repeat(1025)), -32600);
    }));

// ---- envelope

edge('6.1-08a', 'A jsonrpc member that is missing or not "2.0"', 'returns error -32600 with the id',
    onSession(async session => {
        for (const member of ['', '"jsonrpc":"1.0",', '"jsonrpc":2.0,', '"jsonrpc":null,', '"jsonrpc":"2.0 ",'])
            await refused(session, `{${member}"id":"a","method":"ping"}`, -32600, 'a');
    }));

edge('6.1-08b', 'Members that JSON-RPC does not define, or defines only for responses', 'ignores them',
    onSession(async session => {
        const error = '"error":{"code":1,"message":""}';
        for (const member of ['"x":{"y":[1]}', '"result":{}', error, '"JSONRPC":"1.0"', '"":0'])
            assert.equal(await answered(session, `{"jsonrpc":"2.0",${member},"id":1,"method":"ping"}`), pong(1));
    }));

edge('6.1-08c', 'A method that is missing or not a string',
    'returns error -32600 with the id', onSession(async session => {
        await refused(session, '{"jsonrpc":"2.0","id":1}', -32600, 1);
        for (const method of ['1', 'null', '["ping"]', '{}', 'true'])
            await refused(session, `{"jsonrpc":"2.0","id":1,"method":${method}}`, -32600, 1);
    }));

edge('6.1-09a', 'Params of a request that are not an object',
    'returns error -32602 with the id', onSession(async session => {
        for (const params of ['[]', '[1]', 'null', '1', '"x"', 'true'])
            await refused(session, `{"jsonrpc":"2.0","id":1,"method":"ping","params":${params}}`, -32602, 1);
    }));

edge('6.1-09b', 'Params of a notification that are not an object', 'ignores it', onSession(async session => {
    for (const params of ['[]', 'null', '1', '"x"']) {
        for (const method of ['notifications/cancelled', 'notifications/initialized'])
            await passedOver(session, `{"jsonrpc":"2.0","method":"${method}","params":${params}}\n`);
    }
}));

edge('6.1-10', 'A request with an unknown method', 'returns error -32601', onSession(async session => {
    const long = 'x'.repeat(1e6);
    for (const method of ['no/such', '', 'Ping', 'ping ', 'ping\0', 'tools/list/', 'notifications/cancelled', long])
        await refused(session, line({ id: 1, method }), -32601, 1);
}));

edge('6.1-11a', 'An unknown notification', 'ignores it', onSession(async session => {
    for (const method of ['notifications/no-such', '', 'x'.repeat(1e6)])
        await passedOver(session, `${line({ method })}\n`);
}));

edge('6.1-11b', 'A request method sent without an id', 'ignores it', onSession(async session => {
    for (const [method, params] of [
        ['ping'], ['tools/list'], ['initialize', { protocolVersion: '2024-11-05' }], ['server/discover', modern()],
        ['tools/call', { name: 'list_configs' }],
    ])
        await passedOver(session, `${line({ method, params })}\n`);
}));

edge('6.1-12a', 'A response that the server does not expect', 'ignores it', onSession(async session => {
    for (const response of [
        { id: 99, result: {} }, { id: 98, error: { code: 1, message: 'no' } }, { result: {} },
        { id: null, result: null }, { id: {}, error: 7 },
    ])
        await passedOver(session, `${line(response)}\n`);
}));

edge('6.2-03a', 'A member of the envelope given twice',
    'returns error -32600 without an id', onSession(async session => {
        await refused(session, '{"jsonrpc":"2.0","id":1,"id":2,"method":"ping"}', -32600);
        await refused(session, '{"jsonrpc":"2.0","id":1,"method":"ping","meth\\u006fd":"tools/list"}', -32600);
        await refused(session, '{"jsonrpc":"2.0","jsonrpc":"2.0","id":1,"method":"ping"}', -32600);
        await refused(session, '{"jsonrpc":"2.0","id":1,"method":"ping","params":{},"params":{}}', -32600);
    }));

edge('6.2-03b', 'Other members given twice', 'uses the last one', onSession(async session => {
    assert.equal(await answered(session, '{"x":1,"jsonrpc":"2.0","id":1,"method":"ping","x":2}'), pong(1));
    const params = '{"protocolVersion":"2024-11-05","protocolVersion":"2025-06-18"}';
    const answer = await answered(session, `{"jsonrpc":"2.0","id":2,"method":"initialize","params":${params}}`);
    assert.equal(JSON.parse(answer).result.protocolVersion, '2025-06-18');
}));
