// SPDX-License-Identifier: MIT
// What the server remembers of the API, with an API that changes: suggestions and resources.
import assert from 'node:assert/strict';
import test from 'node:test';
import { environmentFor } from '../protocol/support/environment.mjs';
import { startSandbox } from '../protocol/support/sandbox.mjs';
import { modern, withSession } from '../protocol/support/session.mjs';

/** A test in each era: ask(method, params) has the result, call(tool, args) the answer of a tool as JSON. */
function onSandbox(what, body) {
    for (const [era, wrap] of Object.entries({ modern, legacy: params => params }))
        test(`${what} (${era})`, async t => {
            const sandbox = await startSandbox('--seed', 'empty');
            t.after(() => sandbox.stop());
            await withSession({ env: environmentFor(sandbox.url) }, async session => {
                const ask = async (method, params) => (await session.request(method, wrap(params))).result;
                const call = async (name, args) =>
                    JSON.parse((await ask('tools/call', { name, arguments: args })).content[0].text);

                await session.initialize();
                await body({ era, ask, call, sandbox, session });
            });
        });
}

onSandbox('suggestions are kept until a tool changes something', async ({ ask, call, sandbox }) => {
    const suggest = async value => (await ask('completion/complete', {
        ref: { type: 'ref/resource', uri: 'portkey://configs/{slug}' }, argument: { name: 'slug', value },
    })).completion.values.sort();
    const one = (await call('create_config', { name: 'One' })).slug;
    assert.deepEqual(await suggest(''), [one]);
    const two = (await call('create_config', { name: 'Two' })).slug;
    assert.deepEqual(await suggest(''), [one, two].sort());
    assert.deepEqual(await suggest('tw'), [two]);

    // Another client's change is not known at once, and reading does not make it so.
    const three = (await sandbox.ask('POST', '/configs', { name: 'Three' })).slug;
    await call('get_config', { slug: one });
    assert.deepEqual(await suggest(''), [one, two].sort());
    await call('delete_config', { slug: one });
    assert.deepEqual(await suggest(''), [two, three].sort());
});

onSandbox('who subscribed to an object hears of its change, and reads it', async ({ era, ask, call, session }) => {
    const isNews = message => message.method === 'notifications/resources/updated';
    const { slug } = await call('create_config', { name: 'One', config: { retry: { attempts: 1 } } });
    const uri = `portkey://configs/${slug}`;
    const read = async () => JSON.parse((await ask('resources/read', { uri })).contents[0].text).config;
    assert.equal(await read(), '{"retry":{"attempts":1}}');
    if (era === 'legacy')
        await ask('resources/subscribe', { uri });
    else
        session.send({
            jsonrpc: '2.0', id: 'news', method: 'subscriptions/listen',
            params: modern({ notifications: { resourceSubscriptions: [uri] } }),
        });
    await ask('resources/list', {});
    await call('create_config', { name: 'Other' });
    assert.deepEqual(session.messages.filter(isNews), []);

    await call('update_config', { slug, config: { retry: { attempts: 2 } } });
    const { params } = await session.next('the news', isNews);
    assert.equal(params.uri, uri);
    assert.equal(params._meta?.['io.modelcontextprotocol/subscriptionId'], era === 'legacy' ? undefined : 'news');
    assert.equal(await read(), '{"retry":{"attempts":2}}');
    const versions = JSON.parse((await ask('resources/read', { uri: `${uri}/versions` })).contents[0].text);
    assert.equal(versions.total, 2);
});
