// SPDX-License-Identifier: MIT
// Calls in flight: many, cancelled, alike, and a reader who takes nothing.
import assert from 'node:assert/strict';
import { calling } from '../support/calling.mjs';
import { edge } from '../support/edge.mjs';
import { errorText, served } from '../support/expect.mjs';
import { peakMemory } from '../support/process.mjs';
import { modern, onSession } from '../support/session.mjs';
import { reply } from '../support/upstream.mjs';
import { until, within } from '../support/waiting.mjs';

const patience = 60_000;

/** An upstream that holds every request until release() is called. */
function holding() {
    let release;
    const released = new Promise(resolve => { release = resolve; });
    const answer = async (request, response) => {
        await released;
        reply(response, 200, { url: request.url });
    };
    return { answer, release };
}

const call = (id, slug, dress = params => params) =>
    ({ jsonrpc: '2.0', id, method: 'tools/call', params: dress({ name: 'get_config', arguments: { slug } }) });

// ---- ids in flight

{
    const { answer, release } = holding();
    edge('6.1-13', 'Two calls with the same id in flight at once', 'serves both',
        calling(answer, async (session, { seen }) => {
            session.send(call('twin', 'a'));
            session.send(call('twin', 'b'));
            await until('the requests to the API', () => seen.length === 2);
            release();
            await session.received(3);
            const answers = session.messages.slice(1);
            assert.deepEqual(answers.map(({ id }) => id), ['twin', 'twin']);
            assert.deepEqual(answers.map(({ result }) => JSON.parse(result.content[0].text).url).sort(),
                ['/configs/a', '/configs/b']);
        }));
}

edge('6.1-21', 'A cancellation of an unknown request, or without a request id', 'ignores it',
    onSession(async session => {
        await session.initialize();
        const before = session.messages.length;
        const unknown = [12345, 'no', undefined, null, [1]].map(requestId => ({ requestId }));
        for (const params of [...unknown, undefined]) {
            session.notify('notifications/cancelled', params);
            session.notify('notifications/cancelled', modern(params));
        }
        await served(session);
        assert.equal(session.messages.length, before + 1);
    }));

for (const [letter, era, dress] of [['a', 'legacy', params => params], ['b', 'modern', modern]]) {
    edge(`6.2-06${letter}`, `A cancellation of a ${era} call in flight`,
        'drops the request to the API and writes nothing more for that id',
        calling(() => {}, async (session, { seen }) => {
            session.send(call(7, 'a', dress));
            await until('the requests to the API', () => seen.length === 1);
            const before = session.messages.length;
            session.notify('notifications/cancelled', dress({ requestId: 7 }));
            await within(patience, 'the drop of the connection', seen[0].closed);
            await served(session);
            assert.equal(session.messages.length, before + 1);
        }));
}

{
    const { answer, release } = holding();
    edge('6.2-06c', 'A cancellation whose id has the same text but another type', 'continues the call',
        calling(answer, async (session, { seen }) => {
            session.send(call(7, 'a'));
            session.send(call('8', 'b'));
            await until('the requests to the API', () => seen.length === 2);
            session.notify('notifications/cancelled', { requestId: '7' });
            session.notify('notifications/cancelled', { requestId: 8 });
            await served(session);
            release();
            assert.ok((await session.answer(7)).result);
            assert.ok((await session.answer('8')).result);
        }));
}

edge('6.2-06d', 'A cancellation that crosses the response, or arrives twice',
    'writes one response at most and serves the next request',
    calling((request, response) => reply(response, 200, {}), async (session, { seen }) => {
        const rounds = 50;
        for (let id = 1; id <= rounds; id++) {
            session.send(call(id, `${id}`));
            if (id % 2)
                await until('the requests to the API', () => seen.length >= id - Math.floor(id / 2));
            session.notify('notifications/cancelled', { requestId: id });
            session.notify('notifications/cancelled', { requestId: id });
        }
        await served(session);
        const ids = session.messages.slice(1, -1).map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
    }));

edge('6.2-06e', 'A cancellation of initialize', 'responds to initialize nevertheless', onSession(async session => {
    session.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18' } });
    session.notify('notifications/cancelled', { requestId: 1 });
    assert.equal((await session.answer(1)).result.protocolVersion, '2025-06-18');
}));

{
    const { answer, release } = holding();
    edge('6.2-06f', 'A cancellation of one of two calls with the same id', 'drops both',
        calling(answer, async (session, { seen }) => {
            session.send(call('twin', 'a'));
            session.send(call('twin', 'b'));
            session.send(call('other', 'c'));
            await until('the requests to the API', () => seen.length === 3);
            session.notify('notifications/cancelled', { requestId: 'twin' });
            await served(session);
            release();
            await session.answer('other');
            assert.ok(!session.messages.some(({ id }) => id === 'twin'));
        }));
}

{
    const { answer, release } = holding();
    edge('6.2-06g', 'A cancellation of a request in a batch in flight', 'sends the batch without that response',
        calling(answer, async (session, { seen }) => {
            await session.initialize('2025-03-26');
            session.send([call(1, 'a'), call(2, 'b')]);
            await until('the requests to the API', () => seen.length === 2);
            session.notify('notifications/cancelled', { requestId: 1 });
            await within(patience, 'the drop', seen.find(({ url }) => url.endsWith('/a')).closed);
            release();
            const batch = await session.next('the batch', Array.isArray);
            assert.deepEqual(batch.map(({ id }) => id), [2]);
        }));
}

// ---- many

{
    const many = 1000;
    edge('6.2-04c', '1,000 calls at once whose responses arrive out of order', 'returns to each its own response',
        calling(async (request, response) => {
            const slug = Number(request.url.split('/').at(-1));
            await new Promise(resolve => setTimeout(resolve, slug % 7));
            reply(response, 200, { slug });
        }, async session => {
            for (let id = 0; id < many; id++)
                session.send(call(id, `${id}`));
            await session.received(many + 1);
            const answers = session.messages.slice(1);
            for (const { id, result } of answers)
                assert.deepEqual(JSON.parse(result.content[0].text), { slug: id });
            assert.equal(new Set(answers.map(({ id }) => id)).size, many);
        }));

    edge('6.2-04d', '1,000 calls in flight while the API does not respond',
        'serves other requests and obeys cancellations',
        calling(() => {}, async (session, { seen }) => {
            for (let id = 0; id < many; id++)
                session.send(call(id, `${id}`));
            await until('the requests to the API', () => seen.length > 0);
            await served(session);
            for (let id = 0; id < many; id++)
                session.notify('notifications/cancelled', { requestId: id });
            await served(session);
            assert.equal(session.messages.length, 3);
        }));
}

/** The ids of the calls that were refused, whose text has to fit. */
function refusedOf(messages, text) {
    const refused = messages.filter(({ result }) => result?.isError);
    for (const answer of refused)
        assert.match(errorText(answer), text);
    return refused.map(({ id }) => id);
}

{
    const { answer, release } = holding();
    edge('6.2-04e', 'More than 1,024 calls in flight', 'refuses the further ones at once, with a result that is an ' +
        'error, and serves all other requests and cancellations',
        calling(answer, async (session, { seen }) => {
            const many = 1100;
            for (let number = 0; number < many; number++)
                session.send(call(`call ${number}`, `${number}`));
            await session.received(1 + many - 1024);
            assert.deepEqual(refusedOf(session.messages.slice(1), /^nothing was done: 1,024 calls are in flight/),
                Array.from({ length: many - 1024 }, (_, i) => `call ${1024 + i}`));
            assert.equal((await session.request('resources/read', { uri: 'portkey://guide/errors' })).error.code, -32600);
            await served(session);
            session.notify('notifications/cancelled', { requestId: 'call 0' });
            session.send(call('again', 'again'));
            session.send(call('one too many', 'no'));
            assert.ok((await session.answer('one too many')).result.isError);
            release();
            assert.ok(!(await session.answer('again')).result.isError);
            await until('the requests to the API', () => seen.length >= 1023);
        }));
}

edge('6.2-04m', 'Calls in flight with more than 64 MiB of params together',
    'refuses the further ones at once, and serves what comes when others have ended',
    calling(() => {}, async (session, { seen }) => {
        const large = id => ({
            jsonrpc: '2.0', id, method: 'tools/call',
            params: { name: 'create_config', arguments: { name: 'x'.repeat(4_000_000), config: {} } },
        });
        const many = 20;
        for (let id = 0; id < many; id++)
            await session.flushed(`${JSON.stringify(large(id))}\n`);
        await served(session);
        const refused = refusedOf(session.messages.slice(1), /^nothing was done: the calls in flight hold 64 MiB/);
        assert.deepEqual(refused, [16, 17, 18, 19]);
        assert.ok(peakMemory(session.child.pid) < 300 * 1024 * 1024);
        session.notify('notifications/cancelled', { requestId: 3 });
        await session.flushed(`${JSON.stringify(large('again'))}\n`);
        await session.flushed(`${JSON.stringify(large('one too many'))}\n`);
        await session.answer('one too many');
        assert.ok(!session.messages.some(({ id }) => id === 'again'));
        for (let id = 0; id < many; id++)
            session.notify('notifications/cancelled', { requestId: id });
        session.notify('notifications/cancelled', { requestId: 'again' });
        await served(session);
        assert.ok(seen.length <= many);
    }));

edge('6.2-04n', 'More than 16 batches that each wait for a call', 'refuses the calls of the further ones at once',
    calling(() => {}, async session => {
        await session.initialize('2025-03-26');
        for (let batch = 0; batch < 17; batch++)
            session.send([call(`call ${batch}`, 'a'), { jsonrpc: '2.0', id: `ping ${batch}`, method: 'ping' }]);
        const last = await session.next('the batch', Array.isArray);
        assert.deepEqual(last.map(({ id }) => id), ['call 16', 'ping 16']);
        assert.match(errorText(last[0]), /^nothing was done: 16 batches wait/);
        await served(session);
        session.notify('notifications/cancelled', { requestId: 'call 0' });
        await session.next('the batch', message => Array.isArray(message) && message[0].id === 'ping 0');
        session.send([call('call 17', 'a'), { jsonrpc: '2.0', id: 'ping 17', method: 'ping' }]);
        await served(session);
        assert.equal(session.messages.filter(Array.isArray).length, 2);
    }));

edge('6.2-06h', 'A cancellation in the same write as its call', 'sends no request to the API, or drops it, and ' +
    'writes nothing for that id',
    calling(() => {}, async (session, { seen }) => {
        const cancel = { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 'gone' } };
        const lines = [call('gone', 'gone'), cancel, call('kept', 'kept')];
        session.write(lines.map(line => `${JSON.stringify(line)}\n`).join(''));
        await until('the request to the API', () => seen.some(({ url }) => url.endsWith('/kept')));
        await served(session);
        assert.ok(!session.messages.some(({ id }) => id === 'gone'));
        // Sooner than the time limit of the call would drop it.
        const dropped = seen.filter(({ url }) => url.endsWith('/gone')).map(({ closed }) => closed);
        await within(30_000, 'the drop of the connection', Promise.all(dropped));
    }));

// ---- the reader

edge('6.2-04f', 'A client that stops reading while it sends requests', 'keeps reading and loses no response',
    onSession(async session => {
        await session.initialize();
        session.child.stdout.pause();
        const lists = 60;
        for (let id = 1; id <= lists; id++)
            session.write(`{"jsonrpc":"2.0","id":${id},"method":"tools/list"}\n`);
        const notifications = Buffer.from('{"jsonrpc":"2.0","method":"notifications/no-such"}\n'.repeat(40_000));
        assert.ok(notifications.length > 1024 * 1024, 'more than any pipe holds');
        await session.flushed(notifications);
        session.child.stdout.resume();
        await session.received(lists + 1);
        assert.deepEqual(session.messages.slice(1).map(({ id }) => id), Array.from({ length: lists }, (_, i) => i + 1));
    }, { args: ['--surface', 'full'] }));

edge('6.2-04g', 'A client that stops reading and then cancels a call', 'obeys the cancellation',
    calling(() => {}, async (session, { seen }) => {
        session.send(call('held', 'a'));
        await until('the requests to the API', () => seen.length === 1);
        session.child.stdout.pause();
        for (let id = 1; id <= 10; id++)
            session.write(`{"jsonrpc":"2.0","id":${id},"method":"tools/list"}\n`);
        session.notify('notifications/cancelled', { requestId: 'held' });
        await within(patience, 'the drop of the connection', seen[0].closed);
        session.child.stdout.resume();
        await session.received(11);
        assert.ok(!session.messages.some(({ id }) => id === 'held'));
    }, {}, { args: ['--surface', 'full'] }));

edge('6.2-12', 'A response of the API larger than 1 MiB', 'returns an error that says how to ask for less',
    calling((request, response) => reply(response, 200, { data: 'x'.repeat(2 * 1024 * 1024) }), async session => {
        for (const params of [{}, modern()]) {
            const text = errorText(await session.call('list_prompts', {}, params));
            assert.match(text, /page_size/);
            assert.match(text, /MiB|bytes/);
            assert.ok(text.length < 4096);
        }
        await served(session);
    }, { PORTKEY_ANSWERS: 'full' }));
