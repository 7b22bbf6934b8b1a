// SPDX-License-Identifier: MIT
// Resources: guides, and objects of the API read through the client that the tools use.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { apiKey, environmentFor, nowhere } from './support/environment.mjs';
import { inBothEras } from './support/eras.mjs';
import { openapiDocument } from './support/places.mjs';
import { modern, withSession } from './support/session.mjs';
import { reply, startUpstream } from './support/upstream.mjs';
import { within } from './support/waiting.mjs';

const untouched = () => assert.fail('nothing may be sent');

const read = async (ask, uri) => (await ask('resources/read', { uri }));

/** The content of a resource, which has to be text. Besides it there is only what is said of text of others. */
async function textOf(ask, uri) {
    const { result, error } = await read(ask, uri);
    assert.ok(result, JSON.stringify(error));
    assert.ok(result.contents.slice(1).every(({ uri: other }) => other === `${uri}#outside-text`));
    assert.equal(result.contents[0].uri, uri);
    return result.contents[0].text;
}

// ---- what this program knows

inBothEras('guides and the configuration are listed and can be read', untouched, async ({ ask }) => {
    const { resources } = (await ask('resources/list')).result;
    assert.deepEqual(resources.map(resource => resource.uri), [
        'portkey://guide/tools', 'portkey://guide/workflows', 'portkey://guide/errors', 'portkey://server/configuration',
    ]);
    for (const { uri, name, title, description, mimeType, size } of resources) {
        assert.ok(name && title && description);
        const { contents } = (await read(ask, uri)).result;
        assert.equal(contents[0].mimeType, mimeType);
        assert.ok(contents[0].text.length > 200);
        assert.equal(size, uri.match(/workflows|errors/) ? Buffer.byteLength(contents[0].text) : undefined);
    }
});

inBothEras('the guide of a domain has its tools in full', untouched, async ({ ask }) => {
    const text = await textOf(ask, 'portkey://guide/tools/configs');
    for (const part of ['## get_config', '`slug` (required)', 'PUT /configs/{slug}', 'configs.delete', 'Destructive'])
        assert.ok(text.includes(part), part);
    assert.ok(!text.includes('## list_prompts'));
});

inBothEras('guides tell of active domains only', untouched, async ({ ask }) => {
    const text = await textOf(ask, 'portkey://guide/tools');
    assert.ok(text.includes('`get_config`'));
    assert.ok(!text.includes('`list_prompts`'));
    assert.ok((await read(ask, 'portkey://guide/tools/prompts')).error);
    assert.ok((await read(ask, 'portkey://guide/tools/config')).error);
}, { args: ['--toolsets', 'configs'] });

inBothEras('guides name tools that exist', untouched, async ({ ask }) => {
    const { tools } = (await ask('tools/list')).result;
    const names = new Set(tools.map(tool => tool.name));
    const known = new Set(tools.flatMap(tool => Object.keys(tool.inputSchema.properties)));
    const { prompts } = (await ask('prompts/list')).result;
    prompts.forEach(prompt => known.add(prompt.name));
    const text = await textOf(ask, 'portkey://guide/workflows');
    const named = [...text.matchAll(/`([a-z]+_[a-z_]+)`/g)].map(match => match[1]);
    assert.ok(named.length > 30);
    assert.deepEqual(named.filter(name => !names.has(name) && !known.has(name)), []);
}, { args: ['--surface', 'full'] });

inBothEras('the guide of workflows names all that serve a task, and fits a literal of C', untouched, async ({ ask }) => {
    const text = await textOf(ask, 'portkey://guide/workflows');
    // run_prompt_completion checks the metadata itself.
    const names = [...readFileSync(new URL('../../openapi/workflows.yaml', import.meta.url), 'utf8').matchAll(/operationId: (\w+)/g)]
        .map(match => match[1]).filter(name => name !== 'validate_completion_metadata');
    assert.ok(names.length > 10);
    assert.deepEqual(names.filter(name => !text.includes(`\`${name}\``)), []);
    assert.ok(Buffer.byteLength(text) <= 4095);
    assert.match(await textOf(ask, 'portkey://guide/errors'), /\| 403 .*`find`.*`whoami`/);
});

inBothEras('the configuration tells where the key is from, and nothing of it', untouched, async ({ ask, upstream }) => {
    const text = await textOf(ask, 'portkey://server/configuration');
    const configuration = JSON.parse(text);
    assert.equal(configuration.base_url, upstream.url);
    assert.deepEqual(configuration.api_key, { is_set: true, from: 'PORTKEY_API_KEY' });
    assert.deepEqual(configuration.active_domains, ['configs', 'prompts']);
    assert.ok(configuration.switched_off_domains.includes('users'));
    assert.equal(configuration.limits.attempt_timeout_seconds, 7);
    for (let i = 0; i + 4 <= apiKey.length; i++)
        assert.ok(!text.includes(apiKey.slice(i, i + 4)), `a part of the key: ${apiKey.slice(i, i + 4)}`);
}, { args: ['--toolsets', 'configs,prompts', '--timeout', '7'] });

test('without a key the configuration says so', async () => {
    await withSession({ env: environmentFor(nowhere, { PORTKEY_API_KEY: undefined }) }, async session => {
        const { result } = await session.request('resources/read', modern({ uri: 'portkey://server/configuration' }));
        assert.deepEqual(JSON.parse(result.contents[0].text).api_key, { is_set: false });
        const { error } = await session.request('resources/read', modern({ uri: 'portkey://configs/a' }));
        assert.equal(error.code, -32603);
        assert.match(error.message, /PORTKEY_API_KEY/);
    });
});

// ---- objects of the API

inBothEras('every template can be read, and sends one GET', (request, response) => {
    reply(response, 200, { method: request.method });
}, async ({ ask, upstream }) => {
    const { paths } = JSON.parse(readFileSync(openapiDocument, 'utf8'));
    const withoutKey = Object.values(paths).flatMap(item => Object.values(item))
        .filter(({ security }) => security?.length === 0).map(({ operationId }) => operationId);
    const { resourceTemplates } = (await ask('resources/templates/list')).result;
    const live = resourceTemplates.filter(({ uriTemplate }) => !uriTemplate.match('^portkey://(guide|answers)/'));
    assert.ok(live.length > 30);
    assert.equal(new Set(live.map(({ uriTemplate }) => uriTemplate)).size, live.length);
    for (const { uriTemplate, name, title, description, mimeType } of live) {
        assert.ok(name && title && description);
        assert.equal(mimeType, 'application/json');
        const uri = uriTemplate.replace(/\{[^}]+\}/g, '3f2b8c1e-6d4a-4b7f-9c0d-5e1a2b3c4d5e');
        assert.equal(await textOf(ask, uri), '{"method":"GET"}');
        assert.equal(`portkey:/${upstream.seen.at(-1).url}`, uri);
        assert.equal(upstream.seen.at(-1).headers['x-portkey-api-key'],
            withoutKey.includes(name) ? undefined : apiKey);
    }
    assert.equal(upstream.seen.length, live.length);
});

inBothEras('templates are of active domains', untouched, async ({ ask }) => {
    const { resourceTemplates } = (await ask('resources/templates/list')).result;
    assert.deepEqual(resourceTemplates.map(template => template.uriTemplate), [
        'portkey://guide/tools/{domain}', 'portkey://answers/{id}',
        'portkey://configs/{slug}', 'portkey://configs/{slug}/versions',
    ]);
    assert.ok((await read(ask, 'portkey://prompts/p')).error);
    assert.ok((await read(ask, 'portkey://prompts/partials/versions')).error);
}, { args: ['--toolsets', 'configs'] });

inBothEras('an object comes as it was, for a short time', (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{ "n":1.50,\n"s" : "caf\\u00e9" }');
}, async ({ ask, era }) => {
    const { result } = await read(ask, 'portkey://configs/a');
    assert.equal(result.contents[0].text, '{ "n":1.50,\n"s" : "caf\\u00e9" }');
    if (era === 'modern')
        assert.ok(result.ttlMs > 0 && result.ttlMs <= 60_000 && result.cacheScope === 'private');
});

inBothEras('an encoded slash stays within its segment', (request, response) => {
    reply(response, 200, {});
}, async ({ ask, upstream }) => {
    await textOf(ask, 'portkey://configs/a%2Fb%20c%3Fd');
    assert.equal(upstream.seen[0].url, '/configs/a%2Fb%20c%3Fd');
});

inBothEras('what is no resource is missing, and nothing is sent', untouched, async ({ ask, era }) => {
    const code = era === 'modern' ? -32602 : -32002;
    for (const uri of ['portkey://configs/..', 'portkey://configs/%2e%2e', 'portkey://configs/a%2F..%2Fb', 'portkey://configs/.', 'portkey://configs/',
        'portkey://configs', 'portkey://prompts/partials', 'portkey://configs/%ff', 'portkey://configs/a%00',
        'portkey://configs/a?b=c', 'portkey://nothing/a', 'https://example.com/', 'file:///etc/passwd', '']) {
        const { error } = await read(ask, uri);
        assert.equal(error.code, code, uri);
        assert.equal(error.data.uri, uri);
    }
});

inBothEras('404 is a missing resource, other failures are told', (request, response) => {
    const status = Number(request.url.split('/').at(-1));
    reply(response, status, { message: 'because', errorCode: 'AB00' });
}, async ({ ask, era }) => {
    const missing = (await read(ask, 'portkey://configs/404')).error;
    assert.equal(missing.code, era === 'modern' ? -32602 : -32002);
    assert.equal(missing.data.uri, 'portkey://configs/404');
    const forbidden = (await read(ask, 'portkey://configs/403')).error;
    assert.equal(forbidden.code, -32603);
    assert.match(forbidden.message, /403[^]*because[^]*configs\.read/);
});

inBothEras('an object beyond the limit is refused with what to do', (request, response) => {
    reply(response, 200, { data: 'x'.repeat(Number(request.url.split('/')[3])) });
}, async ({ ask }) => {
    const refusal = async length => {
        const { error } = await read(ask, `portkey://admin/workspaces/${length}/users`);
        assert.equal(error.code, -32603);
        assert.match(error.message, /list_workspace_members: .*page_size/);
        return error.message;
    };
    const [, size] = (await refusal(1024 * 1024)).match(/its response \((\d{1,3}(?:,\d{3})+) bytes\) exceeds the limit of 1,048,576 bytes/);
    assert.ok(Number(size.replaceAll(',', '')) > 1024 * 1024);
    // More than is composed, and more than is read.
    assert.match(await refusal(3 * 1024 * 1024), /its response exceeds the limit/);
    await refusal(5 * 1024 * 1024);
});

inBothEras('a read that is cancelled is dropped upstream', () => {}, async ({ session, upstream, wrap, ask }) => {
    session.send({ jsonrpc: '2.0', id: 77, method: 'resources/read', params: wrap({ uri: 'portkey://configs/a' }) });
    while (upstream.seen.length === 0)
        await ask('resources/list');
    session.notify('notifications/cancelled', { requestId: 77 });
    await within(15_000, 'the end of the connection', upstream.seen[0].closed);
    assert.ok(!session.messages.some(message => message.id === 77));
});

// ---- news

const isNews = message => message.method === 'notifications/resources/updated';

test('a change made by a tool is told to who subscribed (legacy)', async t => {
    const upstream = await startUpstream((request, response) => {
        reply(response, request.url.includes('refused') ? 400 : 200, {});
    });
    t.after(() => upstream.stop());
    await withSession({ env: environmentFor(upstream.url) }, async session => {
        const { result } = await session.initialize();
        assert.equal(result.capabilities.resources.subscribe, true);
        const subscribe = async uri => session.request('resources/subscribe', { uri });
        for (const uri of ['portkey://configs/a%2Fb', 'portkey://configs/a%2Fb/versions', 'portkey://configs/refused',
            'portkey://api-keys/k', 'portkey://prompts/p'])
            assert.deepEqual((await subscribe(uri)).result, {});
        for (const uri of ['portkey://configs/%61', 'portkey://configs', 'portkey://guide/tools', 'portkey://x/y'])
            assert.equal((await subscribe(uri)).error.code, -32602, uri);

        await session.call('get_config', { slug: 'a/b' });
        await session.call('update_config', { slug: 'refused', name: 'n' });
        await session.call('run_prompt_completion', { prompt_id: 'p', variables: {} });
        await session.call('update_config', { slug: 'c', name: 'n' });
        assert.deepEqual(session.messages.filter(isNews), []);

        await session.call('update_config', { slug: 'a/b', name: 'n' });
        await session.call('rotate_api_key', { id: 'k' });
        await session.request('ping');
        assert.deepEqual(session.messages.filter(isNews).map(message => message.params.uri),
            ['portkey://configs/a%2Fb', 'portkey://configs/a%2Fb/versions', 'portkey://api-keys/k']);

        await session.request('resources/unsubscribe', { uri: 'portkey://api-keys/k' });
        await session.call('delete_api_key', { id: 'k' });
        await session.request('ping');
        assert.equal(session.messages.filter(isNews).length, 3);
    });
});

test('a change made by a tool is told to who listens (modern)', async t => {
    const upstream = await startUpstream((request, response) => { reply(response, 200, {}); });
    t.after(() => upstream.stop());
    await withSession({ env: environmentFor(upstream.url) }, async session => {
        const resourceSubscriptions = ['portkey://configs/a', 'portkey://configs/%61', 'portkey://guide/tools'];
        session.send({
            jsonrpc: '2.0', id: 'news', method: 'subscriptions/listen',
            params: modern({ notifications: { resourceSubscriptions } }),
        });
        const { params } = await session.next('the acknowledgement',
            message => message.method === 'notifications/subscriptions/acknowledged');
        assert.deepEqual(params.notifications.resourceSubscriptions, ['portkey://configs/a']);
        await session.request('tools/call', modern({ name: 'delete_config', arguments: { slug: 'a' } }));
        const news = await session.next('the news', isNews);
        assert.equal(news.params.uri, 'portkey://configs/a');
        assert.equal(news.params._meta['io.modelcontextprotocol/subscriptionId'], 'news');
    });
});
