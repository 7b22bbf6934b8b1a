// SPDX-License-Identifier: MIT
// Clients that logged in: what takes time, what is cancelled, what changes, and what is lost on its way. The API is a
// sandbox that takes two seconds for lists of configs.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';

import { binary } from '../protocol/support/places.mjs';
import { startProgram } from '../protocol/support/process.mjs';
import { Inbox } from './support/inbox.mjs';
import { logins, sdks } from './support/logins.mjs';
import { startBreaker } from './support/resuming-tests.mjs';
import { serve } from './support/serving.mjs';

const updated = 'notifications/resources/updated';
const isModern = name => /negotiating|pinned/.test(name);

async function startSandbox() {
    const program = startProgram(binary, ['sandbox', '--port', '0', '--fault', 'GET /configs delay=2s']);

    for await (const line of createInterface(program.stderr)) {
        const [url] = /http:\S+\/v1/.exec(line) ?? [];
        if (url !== undefined) {
            program.stderr.resume();
            return { url, stop: program.stop };
        }
    }
    throw new Error('the sandbox does not serve');
}

/** Hears of changes to a resource, as each era does, until the function that is returned is called. */
async function subscribe(client, name, uri) {
    if (!isModern(name)) {
        await client.subscribeResource({ uri });
        return () => client.unsubscribeResource({ uri });
    }
    const subscription = await client.listen({ resourceSubscriptions: [uri] });
    assert.deepEqual(subscription.honoredFilter, { resourceSubscriptions: [uri] });
    return () => subscription.close();
}

for (const [kind, makeLogin] of Object.entries(logins)) {
    let login, sandbox, served;

    before(async () => {
        const { PATH, LD_LIBRARY_PATH = '', ASAN_OPTIONS = '', UBSAN_OPTIONS = '' } = process.env;

        [login, sandbox] = [await makeLogin(), await startSandbox()];
        served = await serve({
            PATH, LD_LIBRARY_PATH, ASAN_OPTIONS, UBSAN_OPTIONS, ...login.environment, MCP_EVENT_STORE: 'memory',
            PORTKEY_BASE_URL: sandbox.url, PORTKEY_API_KEY: 'sandbox-owner-key', PORTKEY_ALLOW_INSECURE_HTTP: 'true',
            PORTKEY_ALLOW_PRIVATE_BASE_URL: 'true',
        });
    });
    after(async () => {
        await served.stop();
        await sandbox.stop();
        await login.stop();
    });

    const open = async (t, sdk, token, url = served.url) => {
        const client = sdk.makeClient({ capabilities: {} });

        await client.connect(sdk.makeHttpTransport(new URL(url), { requestInit: { headers: { Authorization: `Bearer ${token}` } } }));
        t.after(() => client.close());
        return client;
    };

    for (const [name, sdk] of Object.entries(sdks)) {
        test(`${name} with ${kind}: progress`, async t => {
            const client = await open(t, sdk, login.token);
            const reports = [];
            const onprogress = ({ progress, message }) => reports.push([progress, message]);
            const { content } = await sdk.call(client, { name: 'whoami', arguments: { refresh: true } }, { onprogress });

            assert.match(content[0].text, /"organisation_id"/);
            assert.ok(reports.length > 1, reports);
            assert.deepEqual(reports.map(([progress]) => progress), [...reports.keys()].map(index => reports[0][0] + index));
            assert.ok(reports.every(([, message]) => message.length > 0));
        });

        test(`${name} with ${kind}: a call that is cancelled`, async t => {
            const client = await open(t, sdk, login.token);
            const cancel = new AbortController();
            const call = sdk.call(client, { name: 'list_configs', arguments: {} }, { signal: cancel.signal });

            setTimeout(() => cancel.abort(), 300);
            await assert.rejects(call);
            const { content } = await sdk.call(client, { name: 'get_config', arguments: { slug: 'none' } });
            assert.match(content[0].text, /404|no such|not found/i);
        });

        test(`${name} with ${kind}: news of a resource`, async t => {
            const client = await open(t, sdk, login.writer);
            const news = new Inbox();
            const call = async (tool, args) => (await sdk.call(client, { name: tool, arguments: args })).content[0].text;
            const [slug] = /pc-[a-z0-9-]+/.exec(await call('create_config', { name: `News ${name} ${kind}`, config: {} }));
            const uri = `portkey://configs/${slug}`;

            sdk.onNotification(client, updated, ({ params }) => news.add(params.uri));
            const end = await subscribe(client, name, uri);
            await call('update_config', { slug, name: 'Changed' });
            assert.deepEqual(await news.received(1), [uri]);
            await end();
            await call('update_config', { slug, name: 'Changed again' });
            await call('get_config', { slug });
            assert.equal(news.items.length, 1);
        });

        // Streams of modern clients cannot be resumed.
        if (!isModern(name)) {
            test(`${name} with ${kind}: goes on after the connection broke`, async t => {
                const breaker = await startBreaker(new URL(served.url).port, '-0\ndata:', 1);
                t.after(() => breaker.stop());
                const client = await open(t, sdk, login.token, breaker.url);
                const { content } = await sdk.call(client, { name: 'list_configs', arguments: {} });

                assert.match(content[0].text, /^slug,/);
                assert.equal(breaker.cuts, 1);
            });
        }
    }
}
