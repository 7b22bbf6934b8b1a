// SPDX-License-Identifier: MIT
// MCP clients, each with its own setup, list the tools and call one. docs/clients.md shows the setups and what was
// seen; UPDATE_GOLDEN=1 rewrites it.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keepFile } from '../docs/documents.mjs';
import { apiKey } from '../protocol/support/environment.mjs';
import { clients } from './clients.mjs';
import { page } from './page.mjs';
import { setups } from './setups.mjs';
import { answer, Site } from './site.mjs';
import { toolsOf } from './tools.mjs';

/** What each client has shown. */
const shown = new Map();

async function show(client) {
    const site = await Site.open();
    try {
        const { tools, answered } = await client.use(site);

        if (tools)
            assert.deepEqual(tools.toSorted(), toolsOf());
        assert.match(answered, new RegExp(answer.data[0].slug));
        assert.deepEqual(site.upstream.seen.map(({ method, url }) => `${method} ${url}`), ['GET /configs']);
        assert.equal(site.upstream.seen[0].headers['x-portkey-api-key'], apiKey);
        await site.allEnded();
        shown.set(client, { lists: tools !== undefined, calls: true });
    } finally {
        await site.close();
    }
}

// As many at once as they have processors to themselves.
describe('clients', { concurrency: 2 }, () => {
    for (const client of clients) {
        const how = client.setup ? `the setup of ${client.setup}` : 'its own options';
        test(`${client.name}, with ${how}`, () => show(client));
    }
});

test('each setup is given to a client', () => {
    assert.deepEqual(Object.keys(setups).filter(name => !clients.some(({ setup }) => setup === name)), []);
});

test('docs/clients.md has each setup, and what each client has shown', () => {
    assert.equal(shown.size, clients.length);
    keepFile('docs/clients.md', page(shown), 'to rewrite it, run UPDATE_GOLDEN=1 ./dev clients');
});
