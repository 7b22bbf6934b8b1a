// SPDX-License-Identifier: MIT
// Completion: from what the program knows, and from lists of the API, which may fail, hang or be long.
import assert from 'node:assert/strict';
import test from 'node:test';
import { environmentFor, nowhere } from './support/environment.mjs';
import { inBothEras } from './support/eras.mjs';
import { modern, withSession } from './support/session.mjs';
import { reply, startUpstream } from './support/upstream.mjs';

const template = uri => ({ type: 'ref/resource', uri });
const prompt = name => ({ type: 'ref/prompt', name });

/** A test in both eras; complete(ref, name, value, context) gives the whole answer. */
function completing(what, answer, body, options) {
    inBothEras(what, answer, async ({ ask, ...rest }) => {
        const complete = (ref, name, value, context) => ask('completion/complete', {
            ref, argument: { name, value }, ...(context ? { context: { arguments: context } } : {}),
        });
        const valuesOf = async (...question) => (await complete(...question)).result.completion.values;
        await body({ complete, valuesOf, ...rest });
    }, options);
}

const untouched = () => assert.fail('nothing may be sent');
const configs = { data: [{ id: '1', slug: 'pc-prod', name: 'Checkout' }, { id: '2', slug: 'pc-test', name: 'Lab' }] };
const listsConfigs = (request, response) => reply(response, 200, configs);

completing('domains and choices are known', untouched, async ({ complete, valuesOf }) => {
    const { completion } = (await complete(template('portkey://guide/tools/{domain}'), 'domain', 'MCP')).result;
    assert.deepEqual(completion, { values: ['mcp-integrations', 'mcp-servers'], total: 2, hasMore: false });
    assert.deepEqual(await valuesOf(prompt('rotate_key'), 'reason', ''), ['scheduled', 'leaked']);
    assert.deepEqual(await valuesOf(prompt('plan_change'), 'kind', 'p'), ['prompt', 'provider']);
    assert.deepEqual(await valuesOf(prompt('plan_change'), 'change', 'x'), []);
});

completing('objects are suggested by value and by name', listsConfigs, async ({ complete, valuesOf, upstream }) => {
    const ref = template('portkey://configs/{slug}');
    assert.deepEqual((await complete(ref, 'slug', '')).result.completion,
        { values: ['pc-prod', 'pc-test'], total: 2, hasMore: false });
    assert.deepEqual(await valuesOf(ref, 'slug', 'PC-T'), ['pc-test']);
    assert.deepEqual(await valuesOf(ref, 'slug', 'check'), ['pc-prod']);
    assert.deepEqual(await valuesOf(ref, 'slug', 'nothing'), []);
    assert.deepEqual(await valuesOf(template('portkey://configs/{slug}/versions'), 'slug', 'pc-t'), ['pc-test']);
    assert.deepEqual(upstream.seen.map(({ url }) => url), ['/configs'], 'fetched once');
});

completing('variables chosen before lead to the list', (request, response) => {
    reply(response, 200, { data: [{ id: 'u-1', name: 'Ann' }], total: 60 });
}, async ({ complete, upstream }) => {
    const ref = template('portkey://admin/workspaces/{workspace_id}/users/{user_id}');
    const { completion } = (await complete(ref, 'user_id', 'a', { workspace_id: 'w/1' })).result;
    assert.deepEqual(completion, { values: ['u-1'], total: 1, hasMore: true });
    assert.equal(upstream.seen[0].url, '/admin/workspaces/w%2F1/users?page_size=100');
    // Without it there is no list to ask for.
    for (const context of [undefined, {}, { workspace_id: '' }, { workspace_id: '..' }])
        assert.deepEqual((await complete(ref, 'user_id', '', context)).result.completion.values, []);
    assert.equal(upstream.seen.length, 1);
});

completing('arguments of prompts are objects, too', (request, response) => {
    reply(response, 200, { data: [{ id: 'k-1', name: 'ci' }, { id: 'w-1', slug: 'team', name: 'Team' }] });
}, async ({ valuesOf, upstream }) => {
    assert.deepEqual(await valuesOf(prompt('rotate_key'), 'key_id', 'CI'), ['k-1']);
    assert.deepEqual(await valuesOf(prompt('audit_access'), 'workspace', 't'), ['team']);
    assert.deepEqual(upstream.seen.map(({ url }) => url.split('?')[0]), ['/api-keys', '/admin/workspaces']);
});

completing('at most a hundred are given, and all are counted', (request, response) => {
    reply(response, 200, Array.from({ length: 250 }, (_, i) => ({ slug: `c-${i}` })));
}, async ({ complete }) => {
    const { completion } = (await complete(template('portkey://configs/{slug}'), 'slug', 'c')).result;
    assert.equal(completion.values.length, 100);
    assert.equal(completion.total, 250);
    assert.equal(completion.hasMore, true);
});

completing('a failing upstream suggests nothing, and is not asked for every letter', (request, response) => {
    reply(response, 403, { message: 'no' });
}, async ({ complete, upstream }) => {
    for (const value of ['', 'a', 'ab'])
        assert.deepEqual((await complete(template('portkey://configs/{slug}'), 'slug', value)).result.completion,
            { values: [], total: 0, hasMore: false });
    assert.equal(upstream.seen.length, 1);
});

completing('an answer that is no list suggests nothing', (request, response) => {
    response.end(request.url.startsWith('/configs') ? 'not JSON' : '{"data":{"id":"x"}}');
}, async ({ valuesOf }) => {
    assert.deepEqual(await valuesOf(template('portkey://configs/{slug}'), 'slug', ''), []);
    assert.deepEqual(await valuesOf(template('portkey://providers/{slug}'), 'slug', ''), []);
});

const held = [];
completing('nobody waits for long; the list is there for the next question', (request, response) => {
    held.push(response);
}, async ({ complete, valuesOf, upstream }) => {
    const ref = template('portkey://configs/{slug}');
    const late = await Promise.all([complete(ref, 'slug', ''), complete(ref, 'slug', 'pc')]);
    for (const { result } of late)
        assert.deepEqual(result.completion, { values: [], total: 0, hasMore: true });
    reply(held.pop(), 200, configs);
    assert.deepEqual(await valuesOf(ref, 'slug', 'pc-t'), ['pc-test']);
    assert.equal(upstream.seen.length, 1);
});

completing('a completion can be cancelled; the others get theirs', (request, response) => {
    held.push(response);
}, async ({ complete, upstream, session, wrap }) => {
    const ref = template('portkey://configs/{slug}');
    session.send({
        jsonrpc: '2.0', id: 55, method: 'completion/complete',
        params: wrap({ ref, argument: { name: 'slug', value: '' } }),
    });
    const other = complete(ref, 'slug', '');
    session.notify('notifications/cancelled', { requestId: 55 });
    while (upstream.seen.length === 0)
        await session.request('prompts/list', wrap({}));
    reply(held.pop(), 200, configs);
    assert.equal((await other).result.completion.total, 2);
    assert.ok(!session.messages.some(message => message.id === 55));
});

completing('more lists than the cache holds', (request, response) => {
    reply(response, 200, { data: [{ id: request.url.split('/')[2] }] });
}, async ({ valuesOf, upstream }) => {
    const ref = template('portkey://prompts/{prompt_id}/versions/{version_id}');
    for (let i = 0; i < 40; i++)
        assert.deepEqual(await valuesOf(ref, 'version_id', '', { prompt_id: `p${i}` }), [`p${i}`]);
    await valuesOf(ref, 'version_id', '', { prompt_id: 'p39' });
    assert.equal(upstream.seen.length, 40);
    await valuesOf(ref, 'version_id', '', { prompt_id: 'p0' });
    assert.equal(upstream.seen.length, 41);
});

completing('what there is not is refused', untouched, async ({ complete }) => {
    const questions = [
        [template('portkey://configs/{slug}'), 'id'],
        [template('portkey://configs/{id}'), 'id'],
        [template('portkey://configs/pc-a'), 'slug'],
        [template('portkey://guide/tools/{domain}'), 'slug'],
        [template('portkey://prompts/{prompt_id}'), 'prompt_id'],
        [prompt('rotate_key'), 'key_id'],
        [prompt('plan_change'), 'nothing'],
        [prompt('nothing'), 'kind'],
    ];
    for (const [ref, name] of questions)
        assert.equal((await complete(ref, name, '')).error.code, -32602, `${JSON.stringify(ref)} ${name}`);
}, { args: ['--toolsets', 'configs'] });

test('without a key there is nothing to suggest', async () => {
    await withSession({ env: environmentFor(nowhere, { PORTKEY_API_KEY: undefined }) }, async session => {
        const { result } = await session.request('completion/complete', modern({
            ref: template('portkey://configs/{slug}'), argument: { name: 'slug', value: '' },
        }));
        assert.deepEqual(result.completion, { values: [], total: 0, hasMore: false });
    });
});

test('the end of the input does not wait for a list', async t => {
    const upstream = await startUpstream(() => {});
    t.after(() => upstream.stop());
    await withSession({ env: environmentFor(upstream.url) }, async session => {
        const { result } = await session.request('completion/complete', modern({
            ref: template('portkey://configs/{slug}'), argument: { name: 'slug', value: '' },
        }));
        assert.equal(result.completion.hasMore, true);
    });
});
