// SPDX-License-Identifier: MIT
// Tool calls against an upstream that answers well, late, badly or never.
import assert from 'node:assert/strict';
import test from 'node:test';
import { calling } from './support/calling.mjs';
import { apiKey, environmentFor, nowhere } from './support/environment.mjs';
import { errorText } from './support/expect.mjs';
import { withSession } from './support/session.mjs';
import { reply } from './support/upstream.mjs';

/** A test of calls: see support/calling.mjs. */
function calls(what, answer, body, extra) {
    test(what, calling(answer, body, extra));
}

const createKey = { type: 'organisation', sub_type: 'service', name: 'ci', scopes: ['configs.list'] };
const createConfig = { name: 'fallback', config: { retry: { attempts: 3 } }, workspace_id: 'ws-1' };

// ---- what is sent, what comes back

calls('a body comes back as it came, if answers are full', (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{ "total":1.50,\n"data" : ["caf\\u00e9","é"] }');
}, async (session, upstream) => {
    const { result } = await session.call('list_configs', {});
    assert.deepEqual(result.content, [{ type: 'text', text: '{ "total":1.50,\n"data" : ["caf\\u00e9","é"] }' }]);
    assert.equal(upstream.seen[0].method, 'GET');
    assert.equal(upstream.seen[0].headers['x-portkey-api-key'], apiKey);
}, { PORTKEY_ANSWERS: 'full' });

calls('arguments go to path, query and body', (request, response) => {
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

calls('an empty answer is a success that says so', (request, response) => {
    response.writeHead(204).end();
}, async session => {
    const { result } = await session.call('delete_config', { slug: 'old' });
    assert.ok(!result.isError);
    assert.match(result.content[0].text, /204/);
});

calls('a body just below the limit is passed on', (request, response) => {
    reply(response, 200, { data: 'x'.repeat(1000 * 1000) });
}, async session => {
    assert.ok(!(await session.call('list_configs', {})).result.isError);
});

// ---- arguments that do not fit

calls('arguments that do not fit are told one by one, and nothing is sent', () => {
    assert.fail('nothing may be sent');
}, async (session, upstream) => {
    const wrong = { ...createKey, type: 'group', scopes: 'all', nam: 1 };
    const text = errorText(await session.call('create_api_key', wrong));
    for (const place of ['/type', '/scopes', 'nam'])
        assert.ok(text.includes(place), `${place} in: ${text}`);
    assert.match(text, /name/);
    assert.equal(upstream.seen.length, 0);
});

calls('a missing argument is named', () => {}, async session => {
    assert.match(errorText(await session.call('get_config', {})), /slug/);
});

// ---- what upstream says

calls('a missing permission names the scope and the code', (request, response) => {
    const data = { message: 'You do not have enough permissions', errorCode: 'AB03' };
    reply(response, 403, { success: false, data });
}, async session => {
    const text = errorText(await session.call('create_config', createConfig));
    assert.match(text, /403/);
    assert.match(text, /AB03/);
    assert.match(text, /the scope configs\.create, or belong to another workspace/);
});

calls('a wrong key is told from a missing one', (request, response) => {
    reply(response, 401, { success: false, data: { message: 'Invalid API Key', errorCode: 'AB01' } });
}, async session => {
    assert.match(errorText(await session.call('list_configs', {})), /401[^]*PORTKEY_API_KEY|PORTKEY_API_KEY[^]*401/);
});

test('without a key tools are listed, and a call says what to set', () =>
    withSession({ env: environmentFor(nowhere, { PORTKEY_API_KEY: undefined }) }, async session => {
        await session.initialize();
        assert.ok((await session.request('tools/list')).result.tools.length > 10);
        assert.match(errorText(await session.call('list_configs', {})), /PORTKEY_API_KEY/);
    }));

test('an upstream that is not there is an error, not the end', () => withSession({}, async session => {
    await session.initialize();
    errorText(await session.call('create_config', createConfig));
    assert.deepEqual((await session.request('ping')).result, {});
}));

calls('an upstream that hangs up is an error, not the end', request => {
    request.socket.destroy();
}, async session => {
    errorText(await session.call('create_config', createConfig));
    assert.deepEqual((await session.request('ping')).result, {});
});

/** What is said of a delete that is refused with 409. */
const inUse = (what, extra, hints) => calls(what, (request, response) => {
    reply(response, 409, { success: false, data: { message: 'in use', errorCode: 'AB07' } });
}, async session => {
    for (const [tool, args, hint] of hints)
        assert.match(errorText(await session.call(tool, args)), hint, tool);
}, extra);

inUse('a delete of what is used names the workflow that shows what uses it', {}, [
    ['delete_config', { slug: 'a' }, /\nHint: something uses it: find_references with kind config shows what; change that first$/],
    ['delete_prompt_label', { label_id: 'a' }, /find_references with kind label/],
    ['delete_workspace', { workspace_id: 'a', name: 'A' }, /\nHint: something uses it, or belongs to it/],
    ['create_config', createConfig, /exists already/],
]);

inUse('unless that is not offered', { PORTKEY_EXCLUDE_TOOLS: 'find_references' }, [
    ['delete_config', { slug: 'a' }, /\nHint: something uses it, or belongs to it: the message may say what; change that first$/],
]);

// ---- repeating

calls('a 429 is waited out where that is safe', (request, response, body, { seen }) => {
    if (seen.length === 1)
        reply(response, 429, { message: 'slow down' }, { 'retry-after': '1' });
    else
        reply(response, 200, { ok: true });
}, async (session, { seen }) => {
    assert.ok(!(await session.call('list_configs', {})).result.isError);
    assert.equal(seen.length, 2);
    assert.ok(seen[1].at - seen[0].at >= 950, `${seen[1].at - seen[0].at} ms`);
});

calls('what may not be repeated is sent once', (request, response) => {
    reply(response, 503, { message: 'later' });
}, async (session, { seen }) => {
    assert.match(errorText(await session.call('create_config', createConfig)), /503/);
    assert.equal(seen.length, 1);
});
