// SPDX-License-Identifier: MIT
// Clients that log in over HTTP and use Portkey's tools on the sandbox, on both surfaces: both generations of the official
// SDK in each way to negotiate, and the command line of the MCP Inspector.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { judgeTools, surfaces } from '../protocol/support/surfaces.mjs';
import { logins, sdks } from './support/logins.mjs';
import { serve } from './support/serving.mjs';
import { judgeShown } from './support/shown.mjs';

const INSPECTOR = fileURLToPath(new URL(
    '../node/node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'login-'));

/** The server with the sandbox. */
function serveSandbox(surface, login) {
    const { PATH, LD_LIBRARY_PATH = '', ASAN_OPTIONS = '', UBSAN_OPTIONS = '' } = process.env;

    return serve({ PATH, LD_LIBRARY_PATH, ASAN_OPTIONS, UBSAN_OPTIONS, PORTKEY_SURFACE: surface, ...login }, '--sandbox');
}

for (const [kind, makeLogin] of Object.entries(logins)) {
    const served = {};
    let login;

    before(async () => {
        login = await makeLogin();
        for (const surface of Object.keys(surfaces))
            served[surface] = await serveSandbox(surface, login.environment);
    });
    after(async () => {
        for (const server of Object.values(served))
            await server.stop();
        await login.stop();
    });

    const open = async (sdk, token, surface) => {
        const client = sdk.makeClient({ capabilities: {} });
        const transport = sdk.makeHttpTransport(new URL(served[surface].url), {
            requestInit: { headers: { Authorization: `Bearer ${token}` } },
        });

        await client.connect(transport);
        return client;
    };
    const inspect = (token, ...args) => new Promise(resolve => {
        execFile(process.execPath, [INSPECTOR, '--cli', served[login.surfaceOfInspector].url, '--transport', 'http',
            '--header', `Authorization: Bearer ${token}`, ...args],
        { env: { ...process.env, HOME: home }, maxBuffer: 16 * 1024 * 1024 },
        (error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr }));
    });

    for (const [name, sdk] of Object.entries(sdks)) {
        for (const surface of Object.keys(surfaces)) {
            test(`${name} with ${kind}, ${surface}: tools, resources, prompts and completion`, async t => {
                const client = await open(sdk, login.token, surface);
                t.after(() => client.close());
                const ask = async (tool, args) =>
                    (await sdk.call(client, { name: tool, arguments: args })).content.map(({ text }) => text);

                judgeTools(surface, (await client.listTools()).tools);
                const [slug] = await judgeShown[surface](ask);
                const none = surfaces[surface].call('read_gateway', 'get_config', { slug: 'none' });
                assert.equal((await sdk.call(client, none)).isError, true);
                const { contents } = await client.readResource({ uri: `portkey://configs/${slug}` });
                assert.equal(JSON.parse(contents[0].text).slug, slug);
                assert.equal((await client.listPrompts()).prompts.length, 5);
                const { completion } = await client.complete({
                    ref: { type: 'ref/resource', uri: 'portkey://configs/{slug}' },
                    argument: { name: 'slug', value: slug.slice(0, 4) },
                });
                assert.ok(completion.values.includes(slug), JSON.stringify(completion));
            });
        }

        test(`${name} with ${kind}: tokens that are not accepted`, async () => {
            for (const [what, token] of Object.entries(login.refused))
                await assert.rejects(open(sdk, token, 'compact'), /401|[Uu]nauthorized|token/, what);
        });
    }

    for (const era of ['legacy', 'modern']) {
        test(`the Inspector with ${kind}: ${era}`, async () => {
            const surface = login.surfaceOfInspector;
            const { name, arguments: given } = surfaces[surface].call('read_gateway', 'list_configs', {});
            const list = await inspect(login.token, '--protocol-era', era, '--method', 'tools/list');
            const called = await inspect(login.token, '--protocol-era', era, '--method', 'tools/call',
                '--tool-name', name, '--tool-args-json', JSON.stringify(given));
            const [wrong] = Object.values(login.refused);
            const refused = await inspect(wrong, '--protocol-era', era, '--method', 'tools/list');

            assert.equal(list.status, 0, list.stderr);
            judgeTools(surface, JSON.parse(list.stdout).tools);
            assert.equal(called.status, 0, called.stderr);
            assert.match(JSON.parse(called.stdout).content[0].text, surface === 'full' ? /"slug":/ : /^slug,/);
            assert.notEqual(refused.status, 0);
            // It would log in with a browser now.
            assert.match(refused.stdout + refused.stderr, /auth_required/);
        });
    }
}

after(() => rmSync(home, { recursive: true }));
