// SPDX-License-Identifier: MIT
// The program in a shell: what it prints where, and its exit status.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import test from 'node:test';
import { environmentFor, nowhere } from './support/environment.mjs';
import { binary } from './support/places.mjs';
import { reply, startUpstream } from './support/upstream.mjs';

/** @param settings.url of the upstream; .extra environment; .input what standard input has */
function run(args, { url = nowhere, extra, input = '' } = {}) {
    return new Promise(resolve => {
        const child = execFile(binary, args, { env: environmentFor(url, extra), maxBuffer: 16 * 1024 * 1024 },
            (error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr }));

        child.stdin.on('error', () => {}); // most commands end without reading
        child.stdin.end(input);
    });
}

/** Runs what must end with the status, print nothing and complain of `complaint`. */
async function refuses(args, status, complaint, settings) {
    const result = await run(args, settings);

    assert.equal(result.status, status, result.stderr);
    assert.equal(result.stdout, '');
    assert.match(result.stderr, complaint);
}

test('call prints the body as it came, with a line end', async t => {
    const upstream = await startUpstream((request, response) => response.end('{ "n":1.50 }'));
    t.after(() => upstream.stop());
    for (const [args, input] of [
        [['get_config', '{"slug":"a/b"}']], [['get_config', '-'], '{"slug":\n"a/b"}'], [['list_configs']],
    ])
        assert.deepEqual(await run(['call', ...args], { url: upstream.url, input }),
            { status: 0, stdout: '{ "n":1.50 }\n', stderr: '' });
    assert.deepEqual(upstream.seen.map(({ url }) => url), ['/configs/a%2Fb', '/configs/a%2Fb', '/configs']);
});

test('call fails with 1 once it was sent, and tells what to do', async t => {
    const upstream = await startUpstream((request, response) => reply(response, 403, { message: 'because' }));
    t.after(() => upstream.stop());
    await refuses(['call', 'list_configs'], 1, /403[^]*because[^]*configs\.list/, { url: upstream.url });
    await refuses(['call', 'list_configs'], 1, /PORTKEY_API_KEY/, { extra: { PORTKEY_API_KEY: undefined } });
});

test('wrong usage fails with 2, and nothing is sent', async () => {
    await refuses(['call', 'get_config', '{}'], 2, /slug/);
    await refuses(['call', 'get_config', 'slug'], 2, /JSON/);
    await refuses(['call', 'list_config'], 2, /list_configs"\?\nHint: "portkey-admin-mcp tools" lists/);
    await refuses(['call'], 2, /name of a tool/);
    await refuses(['call', 'list_configs', '{}', 'more'], 2, /too many arguments.* more/);
    await refuses(['serve'], 2, /unknown command: serve/);
    await refuses(['--nothing'], 2, /--help/);
    await refuses(['--json'], 2, /--json/);
    await refuses(['call', 'list_configs', '--json'], 2, /--json/);
    for (const seconds of ['0', '3601', '', '1s', '-1', '9'.repeat(30)])
        await refuses([`--timeout=${seconds}`], 2, /1 to 3600/);
});

test('help and the version need nothing else to be right', async () => {
    const extra = { PORTKEY_TOOL_DOMAINS: 'nothing', PORTKEY_ALLOW_INSECURE_HTTP: 'perhaps' };

    for (const args of [['help'], ['--help'], ['-h'], ['call', '--help'], ['nothing', '--help'], ['--json', '-h']]) {
        const { status, stdout, stderr } = await run(args, { extra });
        assert.deepEqual([status, stderr], [0, ''], args.join(' '));
        assert.match(stdout, /^Usage: portkey-admin-mcp /);
    }
    for (const args of [['version'], ['--version'], ['-V'], ['call', '-V']])
        assert.match((await run(args, { extra })).stdout, /^portkey-admin-mcp \d+\.\d+\.\d+\n$/);
});

test('tools prints a table with the size of the list, or JSON of the same', async () => {
    const table = (await run(['--toolsets', 'configs', 'tools'])).stdout.trimEnd().split('\n');
    const json = JSON.parse((await run(['tools', '--json', '--toolsets', 'configs'])).stdout);
    const sum = json.reduce((total, { bytes }) => total + bytes, 0);

    assert.deepEqual(table.slice(1, -1).map(line => line.trim().split(/ +/)[2]), json.map(({ name }) => name));
    assert.equal(table.at(-1).trim(), `${sum + json.length + 1}  bytes in the list of ${json.length} tools`);
    const [, tool, list] = (await run(['--tools', 'get_config', 'tools'])).stdout.trimEnd().split('\n');
    assert.equal(list.trim(), `${parseInt(tool) + 2}  bytes in the list of 1 tool`);
});
