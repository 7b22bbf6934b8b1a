// SPDX-License-Identifier: MIT
// MCP clients, each with its own setup, list the tools and call one. docs/clients.md shows the setups and what was
// seen; UPDATE_GOLDEN=1 rewrites it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { apiKey } from '../protocol/support/environment.mjs';
import { binary } from '../protocol/support/places.mjs';
import { clients } from './clients.mjs';
import { page } from './page.mjs';
import { setups } from './setups.mjs';
import { answer, Site } from './site.mjs';

const document = new URL('../../docs/clients.md', import.meta.url);

function toolsOf(domains = 'all') {
    const list = execFileSync(binary, ['--toolsets', domains, 'tools', '--json'], { encoding: 'utf8', env: {} });
    return JSON.parse(list).map(({ name }) => name).sort();
}

/** What each client has shown. */
const shown = new Map();

async function show(client) {
    const site = await Site.open();
    try {
        const { tools, answered } = await client.use(site);

        if (tools)
            assert.deepEqual(tools.toSorted(), toolsOf(setups[client.setup]?.domains));
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

test('no setup offers more tools than the client takes', () => {
    for (const [name, { domains, most = Infinity }] of Object.entries(setups))
        assert.ok(toolsOf(domains).length <= most, name);
});

test('each setup is given to a client', () => {
    assert.deepEqual(Object.keys(setups).filter(name => !clients.some(({ setup }) => setup === name)), []);
});

test('docs/clients.md has each setup, and what each client has shown', () => {
    const text = page(shown);

    if (process.env.UPDATE_GOLDEN)
        writeFileSync(document, text);
    assert.equal(readFileSync(document, 'utf8'), text, 'to rewrite it, run UPDATE_GOLDEN=1 ./dev clients');
});
