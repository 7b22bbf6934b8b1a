// SPDX-License-Identifier: MIT
// Bytes: what is a line, what is text, and how much of it.
import assert from 'node:assert/strict';
import { edge } from '../support/edge.mjs';
import { passedOver, ping, pong, refused, served } from '../support/expect.mjs';
import { peakMemory } from '../support/process.mjs';
import { onSession } from '../support/session.mjs';

const limit = 4 * 1024 * 1024;
const bytes = (...parts) => Buffer.concat(parts.map(part => Buffer.from(part)));

edge('6.1-01a', 'A line that is not JSON, or is truncated JSON', 'returns error -32700 without an id',
    onSession(async session => {
        for (const line of ['garbage', '{', '{"jsonrpc":"2.0","id":1,', '{} {}', "{'a':1}", '{"a":01}', '"open', ']'])
            await refused(session, line, -32700);
    }));

edge('6.1-01b', 'Such a line in a session of a revision whose errors must have an id',
    'returns error -32700 with a null id',
    onSession(async session => {
        for (const revision of ['2024-11-05', '2025-03-26', '2025-06-18']) {
            await session.initialize(revision);
            await refused(session, '{"jsonrpc":', -32700, null);
        }
        await session.initialize('2025-11-25');
        await refused(session, '{"jsonrpc":', -32700);
    }));

edge('6.1-01c', 'JSON that is not an object', 'returns error -32600 without an id', onSession(async session => {
    for (const line of ['1', '"ping"', 'null', 'true'])
        await refused(session, line, -32600);
}));

edge('6.1-02', 'Blank lines', 'ignores them', onSession(async session => {
    await passedOver(session, '\n   \n\r\n\t\n \t \r\n');
}));

edge('6.1-22', 'Lines that end with CR LF', 'reads them like lines that end with LF', onSession(async session => {
    session.write(`${ping(1)}\r\n${ping(2)}\r\r\n${ping(3)}\n`);
    await session.received(3);
    assert.deepEqual(session.lines, [1, 2, 3].map(pong));
}));

edge('6.1-23', 'A byte order mark', 'ignores it at the start of the input, returns error -32700 elsewhere',
    onSession(async session => {
        session.write(`\uFEFF${ping(1)}\n`);
        assert.deepEqual((await session.answer(1)).result, {});
        await refused(session, `\uFEFF${ping(2)}`, -32700);
    }));

const malformed = {
    'a sequence cut short': [0xc3],
    'a continuation without a start': [0x80],
    'an overlong encoding': [0xc0, 0xaf],
    'an overlong encoding of NUL': [0xc0, 0x80],
    'an encoded surrogate': [0xed, 0xa0, 0x80],
    'a code point beyond Unicode': [0xf4, 0x90, 0x80, 0x80],
    'a byte that is in no UTF-8': [0xff],
};

edge('6.1-24', 'Bytes that are not UTF-8, in an id, a method or elsewhere',
    'returns error -32700 and repeats none of them',
    onSession(async session => {
        for (const [what, wrong] of Object.entries(malformed)) {
            for (const [before, after] of [
                ['{"jsonrpc":"2.0","id":"', '","method":"ping"}'],
                ['{"jsonrpc":"2.0","id":1,"method":"', '"}'],
                ['{"jsonrpc":"2.0","id":1,"method":"ping","params":{"', '":1}}'],
                ['', ping(1)],
            ]) {
                const { error } = await refused(session, bytes(before, wrong, after), -32700);
                assert.match(error.message, /^[\x20-\x7e]*$/, what);
            }
        }
    }));

edge('6.1-25', 'A NUL byte in a line', 'returns error -32700 and serves the next line', onSession(async session => {
    await refused(session, '{"jsonrpc":"2.0","id":1,"method":"ping\0"}', -32700);
    await refused(session, `\0${ping(1)}`, -32700);
    await refused(session, `${ping(1)}\0`, -32700);
}));

edge('6.1-28a', 'A last line without a line end', 'serves it and exits with status 0', onSession(async session => {
    session.write(`${ping(1)}\n${ping(2)}`);
    session.end();
    await session.answer(2);
}));

edge('6.1-28b', 'A last line that is truncated',
    'returns error -32700 and exits with status 0', onSession(async session => {
        session.write('{"jsonrpc":"2.0","id":1,"meth');
        session.end();
        await session.received(1);
        assert.equal(session.messages[0].error.code, -32700);
    }));

const padded = (id, length) => {
    const empty = `{"jsonrpc":"2.0","id":${id},"method":"ping","params":{"pad":""}}`;
    return empty.replace('""', `"${'x'.repeat(length - empty.length)}"`);
};

edge('6.2-01a', 'A line of 4 MiB, and one that is a byte longer',
    'serves the first, returns error -32600 for the second',
    onSession(async session => {
        session.write(`${padded(1, limit)}\n`);
        assert.deepEqual((await session.answer(1)).result, {});
        await refused(session, padded(2, limit + 1), -32600);
    }));

edge('6.2-01b', 'A line of 64 MiB', 'returns error -32600 once, in bounded memory, and serves the next line',
    onSession(async session => {
        const piece = Buffer.alloc(limit, 'x');
        await served(session);
        const before = peakMemory(session.child.pid);
        for (let written = 0; written < 64 * 1024 * 1024; written += piece.length)
            await session.flushed(piece);
        await passedOver(session, '\n');
        assert.deepEqual(session.messages.map(({ error }) => error?.code), [undefined, -32600, undefined]);
        const growth = peakMemory(session.child.pid) - before;
        assert.ok(growth < 32 * 1024 * 1024, `${growth} bytes more`);
    }));

edge('6.2-01c', 'A line that exceeds the limit and is cut off by the end of input',
    'returns error -32600 once and exits with status 0',
    onSession(async session => {
        session.write('x'.repeat(limit + 1000));
        session.end();
        await session.received(1);
        assert.equal(session.messages[0].error.code, -32600);
        await session.exit;
        assert.equal(session.messages.length, 1);
    }));

const nested = (levels, id) =>
    `{"jsonrpc":"2.0","id":${id},"method":"ping","params":${'{"a":'.repeat(levels - 1)}{}${'}'.repeat(levels)}`;

edge('6.2-02a', 'Values nested 128 levels deep, 129, 5,000, and 100,000 without end',
    'serves the first, returns error -32700 for the others', onSession(async session => {
        session.write(`${nested(127, 1)}\n`);
        assert.deepEqual((await session.answer(1)).result, {});
        for (const line of [nested(128, 2), nested(5000, 3), '['.repeat(100_000)])
            await refused(session, line, -32700);
    }));

edge('6.2-02b', 'A line of 50,000 values, and of one more', 'serves the first, returns error -32600 for the second',
    onSession(async session => {
        const line = count => `{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":[${'0,'.repeat(count - 12)}0]}}`;
        session.write(`${line(50_000)}\n`);
        assert.deepEqual((await session.answer(1)).result, {});
        await refused(session, line(50_001), -32600);
    }));

edge('6.2-04a', 'Two messages in one write, and 500', 'serves each, in order', onSession(async session => {
    session.write(`${ping(1)}\n${ping(2)}\n`);
    await session.received(2);
    session.write(Array.from({ length: 500 }, (_, i) => `${ping(i + 3)}\n`).join(''));
    await session.received(502);
    assert.deepEqual(session.lines, Array.from({ length: 502 }, (_, i) => pong(i + 1)));
}));

edge('6.2-04b', 'A message written byte by byte', 'serves it once it is complete', onSession(async session => {
    for (const byte of Buffer.from(ping('"é€😀"')))
        await session.flushed(Buffer.from([byte]));
    assert.equal(session.messages.length, 0);
    session.write('\n');
    await session.received(1);
    assert.deepEqual(session.lines, [pong('"é€😀"')]);
}));
