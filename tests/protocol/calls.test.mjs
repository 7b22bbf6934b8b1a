// SPDX-License-Identifier: MIT
// Tool calls against an upstream that answers well, late, badly or never.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { apiKey, environmentFor, nowhere } from './support/environment.mjs';
import { binary } from './support/places.mjs';
import { modern, withSession } from './support/session.mjs';
import { reply, startUpstream } from './support/upstream.mjs';
import { sleep, within } from './support/waiting.mjs';

/** A test with an upstream that answers as told and an initialized session with a server that uses it. */
function calling(what, answer, body, extra = {}) {
    test(what, async t => {
        const upstream = await startUpstream(answer);
        t.after(() => upstream.stop());
        await withSession({ env: environmentFor(upstream.url, extra) }, async session => {
            await session.initialize();
            await body(session, upstream);
        });
    });
}

/** The text of a result that has to be an error. */
function errorText({ result }) {
    assert.equal(result.isError, true, JSON.stringify(result).slice(0, 300));
    assert.ok(!('structuredContent' in result));
    return result.content[0].text;
}

const createKey = { type: 'organisation', sub_type: 'service', name: 'ci', scopes: ['configs.list'] };
const createConfig = { name: 'fallback', config: { retry: { attempts: 3 } }, workspace_id: 'ws-1' };

// ---- what is sent, what comes back

calling('a body comes back as it came', (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{ "total":1.50,\n"data" : ["caf\\u00e9","é"] }');
}, async (session, upstream) => {
    const { result } = await session.call('list_configs', {});
    assert.deepEqual(result.content, [{ type: 'text', text: '{ "total":1.50,\n"data" : ["caf\\u00e9","é"] }' }]);
    assert.equal(upstream.seen[0].method, 'GET');
    assert.equal(upstream.seen[0].headers['x-portkey-api-key'], apiKey);
});

calling('arguments go to path, query and body', (request, response) => {
    reply(response, 200, {});
}, async (session, upstream) => {
    await session.call('get_config', { slug: 'a/b c?d' });
    await session.call('list_prompts', { page_size: 20, search: 'a&b' });
    await session.call('create_config', createConfig);
    assert.equal(upstream.seen[0].url, '/configs/a%2Fb%20c%3Fd');
    assert.deepEqual([...new URL(upstream.seen[1].url, upstream.url).searchParams].sort(),
        [['page_size', '20'], ['search', 'a&b']]);
    assert.deepEqual(JSON.parse(upstream.seen[2].body), createConfig);
});

calling('an empty answer is a success that says so', (request, response) => {
    response.writeHead(204).end();
}, async session => {
    const { result } = await session.call('delete_config', { slug: 'old' });
    assert.ok(!result.isError);
    assert.match(result.content[0].text, /204/);
});

calling('a body that is no UTF-8 does not break the line', (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(Buffer.from([0x22, 0xff, 0xfe, 0xc3, 0x22]));
}, async session => {
    await session.call('list_configs', {});
});

calling('a body beyond the limit becomes an error that says how to ask for less', (request, response) => {
    reply(response, 200, { data: 'x'.repeat(2 * 1024 * 1024) });
}, async session => {
    const text = errorText(await session.call('list_prompts', {}));
    assert.match(text, /page_size/);
    assert.match(text, /\b(2[., ]?\d*|bytes|MiB)/);
    assert.ok(text.length < 4096);
});

calling('a body just below the limit is passed on', (request, response) => {
    reply(response, 200, { data: 'x'.repeat(1000 * 1000) });
}, async session => {
    assert.ok(!(await session.call('list_configs', {})).result.isError);
});

// ---- arguments that do not fit

calling('arguments that do not fit are told one by one, and nothing is sent', () => {
    assert.fail('nothing may be sent');
}, async (session, upstream) => {
    const text = errorText(await session.call('create_api_key', { ...createKey, type: 'group', scopes: 'all', nam: 1 }));
    for (const place of ['/type', '/scopes', 'nam'])
        assert.ok(text.includes(place), `${place} in: ${text}`);
    assert.match(text, /name/);
    assert.equal(upstream.seen.length, 0);
});

calling('a missing argument is named', () => {}, async session => {
    assert.match(errorText(await session.call('get_config', {})), /slug/);
});

// ---- what upstream says

calling('a missing permission names the scope and the code', (request, response) => {
    reply(response, 403, { success: false, data: { message: 'You do not have enough permissions', errorCode: 'AB03' } });
}, async session => {
    const text = errorText(await session.call('create_config', createConfig));
    assert.match(text, /403/);
    assert.match(text, /AB03/);
    assert.match(text, /configs\.create/);
});

calling('a wrong key is told from a missing one', (request, response) => {
    reply(response, 401, { success: false, data: { message: 'Invalid API Key', errorCode: 'AB01' } });
}, async session => {
    assert.match(errorText(await session.call('list_configs', {})), /401[^]*PORTKEY_API_KEY|PORTKEY_API_KEY[^]*401/);
});

test('without a key tools are listed, and a call says what to set', () =>
    withSession({ env: environmentFor(nowhere, { PORTKEY_API_KEY: undefined }) }, async session => {
        await session.initialize();
        assert.ok((await session.request('tools/list')).result.tools.length > 100);
        assert.match(errorText(await session.call('list_configs', {})), /PORTKEY_API_KEY/);
    }));

test('an upstream that is not there is an error, not the end', () => withSession({}, async session => {
    await session.initialize();
    errorText(await session.call('create_config', createConfig));
    assert.deepEqual((await session.request('ping')).result, {});
}));

calling('an upstream that hangs up is an error, not the end', request => {
    request.socket.destroy();
}, async session => {
    errorText(await session.call('create_config', createConfig));
    assert.deepEqual((await session.request('ping')).result, {});
});

// ---- repeating

calling('a 429 is waited out where that is safe', (request, response, body, { seen }) => {
    if (seen.length === 1)
        reply(response, 429, { message: 'slow down' }, { 'retry-after': '1' });
    else
        reply(response, 200, { ok: true });
}, async (session, { seen }) => {
    assert.ok(!(await session.call('list_configs', {})).result.isError);
    assert.equal(seen.length, 2);
    assert.ok(seen[1].at - seen[0].at >= 950, `${seen[1].at - seen[0].at} ms`);
});

calling('what may not be repeated is sent once', (request, response) => {
    reply(response, 503, { message: 'later' });
}, async (session, { seen }) => {
    assert.match(errorText(await session.call('create_config', createConfig)), /503/);
    assert.equal(seen.length, 1);
});

// ---- many at once

const many = 200;
const early = 40;

calling('many calls are in flight, and each answer finds its request', async (request, response, body, upstream) => {
    const slug = Number(request.url.split('/').at(-1));
    // The first ones wait until later ones have gone by, so that answers come out of order.
    if (slug < early) {
        while (upstream.seen.length < 2 * early - 1 && upstream.seen.length < many)
            await sleep(5);
        await sleep(100);
    }
    reply(response, 200, { slug });
}, async session => {
    for (let id = 0; id < many; id++) {
        session.send({
            jsonrpc: '2.0', id, method: 'tools/call', params: { name: 'get_config', arguments: { slug: String(id) } },
        });
    }
    await session.received(many + 1);
    const answers = session.messages.slice(1);
    for (const { id, result } of answers)
        assert.deepEqual(JSON.parse(result.content[0].text), { slug: id });
    assert.equal(new Set(answers.map(({ id }) => id)).size, many);
    assert.notDeepEqual(answers.map(({ id }) => id), Array.from({ length: many }, (_, i) => i));
});

for (const [era, dress] of [['a modern', modern], ['a legacy', params => params]]) {
    calling(`cancelling ${era} call drops it upstream, and nothing more is written`, () => {
        // Never answered.
    }, async (session, { seen }) => {
        const id = 7;
        session.send({ jsonrpc: '2.0', id, method: 'tools/call', params: dress({ name: 'list_configs' }) });
        while (seen.length === 0)
            await sleep(5);
        // Another type is another id.
        session.notify('notifications/cancelled', dress({ requestId: '7' }));
        await session.request('tools/list', dress({}));
        const before = session.messages.length;
        session.notify('notifications/cancelled', dress({ requestId: id }));
        await within(15_000, 'the drop of the connection', seen[0].closed);
        await session.request('tools/list', dress({}));
        assert.equal(session.messages.length, before + 1);
    });
}

calling('two calls with one id are both answered', async (request, response) => {
    await sleep(50);
    reply(response, 200, {});
}, async session => {
    for (let i = 0; i < 2; i++)
        session.send({ jsonrpc: '2.0', id: 'twin', method: 'tools/call', params: { name: 'list_configs' } });
    await session.received(3);
    assert.deepEqual(session.messages.slice(1).map(({ id }) => id), ['twin', 'twin']);
});

// ---- from the shell

test('call prints the body, or the error on stderr', async t => {
    const run = (args, extra, input = '') =>
        spawnSync(binary, ['call', ...args], { encoding: 'utf8', input, env: environmentFor(nowhere, extra) });

    await t.test('wrong arguments', () => {
        const { status, stdout, stderr } = run(['get_config', '{}']);
        assert.equal(status, 2);
        assert.equal(stdout, '');
        assert.match(stderr, /slug/);
    });
    await t.test('an unknown tool', () => {
        const { status, stderr } = run(['list_config', '{}']);
        assert.equal(status, 2);
        assert.match(stderr, /list_configs/);
    });
    await t.test('no key', () => {
        const { status, stderr } = run(['list_configs'], { PORTKEY_API_KEY: undefined });
        assert.equal(status, 1);
        assert.match(stderr, /PORTKEY_API_KEY/);
    });
});
