// SPDX-License-Identifier: MIT
// The command line of the MCP Inspector as a client, in both eras.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { environmentFor } from '../protocol/support/environment.mjs';
import { judgeTools, surfaces } from '../protocol/support/surfaces.mjs';
import { reply, startUpstream } from '../protocol/support/upstream.mjs';

const INSPECTOR = fileURLToPath(new URL(
    '../node/node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js', import.meta.url));
const FIXTURES = process.env.MCP_FIXTURES;
const PORTKEY = process.env.PORTKEY_ADMIN_MCP;
// It keeps a catalog of servers in the user's home otherwise.
const home = mkdtempSync(join(tmpdir(), 'inspector-'));

after(() => rmSync(home, { recursive: true }));

/** What it prints as JSON; fails the test unless it ends with `status`. */
function inspect(server, era, args, status = 0) {
    return new Promise((resolve, reject) => {
        execFile(process.execPath, [INSPECTOR, '--cli', server, '--protocol-era', era, ...args],
            { env: { ...process.env, HOME: home }, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
                if ((error?.code ?? 0) !== status)
                    reject(new Error(`${args.join(' ')}: exit ${error?.code}: ${stdout}${stderr}`));
                else
                    resolve(status === 0 ? JSON.parse(stdout) : stdout + stderr);
            });
    });
}

/** The environment of a server, as options. */
const settings = environment => Object.entries(environment).flatMap(pair => ['-e', pair.join('=')]);

for (const era of ['legacy', 'modern']) {
    const fixtures = (...args) => inspect(FIXTURES, era, args);

    test(`${era}: lists and calls tools`, async () => {
        const { tools } = await fixtures('--method', 'tools/list');
        const image = await fixtures('--method', 'tools/call', '--tool-name', 'test_image_content');

        assert.ok(tools.some(({ name }) => name === 'test_simple_text'));
        assert.equal(image.content[0].mimeType, 'image/png');
    });

    test(`${era}: lists and reads resources`, async () => {
        const { resources } = await fixtures('--method', 'resources/list');
        const { resourceTemplates } = await fixtures('--method', 'resources/templates/list');
        const read = await fixtures('--method', 'resources/read', '--uri', 'test://template/7/data');

        assert.equal(resources[0].uri, 'test://static-text');
        assert.equal(resourceTemplates[0].uriTemplate, 'test://template/{id}/data');
        assert.equal(JSON.parse(read.contents[0].text).id, '7');
    });

    test(`${era}: lists and gets prompts`, async () => {
        const { prompts } = await fixtures('--method', 'prompts/list');
        const got = await fixtures('--method', 'prompts/get', '--prompt-name', 'test_prompt_with_arguments',
            '--prompt-args', 'arg1=x', 'arg2=y');

        assert.equal(prompts.length, 5);
        assert.match(got.messages[0].content.text, /arg1='x', arg2='y'/);
    });

    for (const surface of Object.keys(surfaces)) {
        test(`${era}: finds no error in Portkey's tools and calls them, ${surface}`, async t => {
            const upstream = await startUpstream((request, response) => reply(response, 200, { url: request.url }));
            t.after(() => upstream.stop());
            const portkey = (...args) => inspect(PORTKEY, era,
                [...settings(environmentFor(upstream.url, { PORTKEY_SURFACE: surface })), '--method', ...args]);

            judgeTools(surface, (await portkey('tools/list', '--strict')).tools);
            // It calls no tool that is not listed.
            const call = surfaces[surface].call('read_gateway', 'get_config', { slug: 'pc-a' });
            const { content } = await portkey('tools/call', '--tool-name', call.name,
                '--tool-args-json', JSON.stringify(call.arguments));
            assert.deepEqual(JSON.parse(content[0].text), { url: '/configs/pc-a' });
        });
    }

    test(`${era}: lists and reads what Portkey has beside tools`, async t => {
        const upstream = await startUpstream((request, response) => reply(response, 200, { url: request.url }));
        t.after(() => upstream.stop());
        const portkey = (...args) => inspect(PORTKEY, era, [...settings(environmentFor(upstream.url)), '--method', ...args]);

        const { resources } = await portkey('resources/list');
        assert.ok(resources.some(({ uri }) => uri === 'portkey://guide/workflows'));
        const guide = await portkey('resources/read', '--uri', 'portkey://guide/workflows');
        assert.match(guide.contents[0].text, /^# Workflows/);

        const { resourceTemplates } = await portkey('resources/templates/list');
        assert.ok(resourceTemplates.some(({ uriTemplate }) => uriTemplate === 'portkey://configs/{slug}'));
        assert.deepEqual(upstream.seen, []);
        const config = await portkey('resources/read', '--uri', 'portkey://configs/pc-a');
        assert.deepEqual(JSON.parse(config.contents[0].text), { url: '/configs/pc-a' });

        const { prompts } = await portkey('prompts/list');
        assert.equal(prompts.length, 5);
        const got = await portkey('prompts/get', '--prompt-name', 'rotate_key', '--prompt-args', 'key_id=k', 'reason=leaked');
        assert.match(got.messages[0].content.text, /"reason": "leaked"[^]*`rotate_key_safely`/);
    });
}

test('legacy: sets the level of logs', async () => {
    assert.deepEqual(await inspect(FIXTURES, 'legacy', ['--method', 'logging/setLevel', '--log-level', 'debug']), {});
});

test('an unknown resource is an error', async () => {
    const text = await inspect(FIXTURES, 'modern', ['--method', 'resources/read', '--uri', 'test://nothing'], 1);

    assert.match(text, /there is no such resource/);
});
