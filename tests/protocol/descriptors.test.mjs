// SPDX-License-Identifier: MIT
// Every command, started without one of its standard descriptors, or with one that cannot take what is written.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import test from 'node:test';
import { environmentFor, nowhere } from './support/environment.mjs';
import { binary } from './support/places.mjs';
import { reply, startUpstream } from './support/upstream.mjs';

/** Runs a shell script that starts the program as "$0" "$@". */
async function run(script, args, { url = nowhere, input = '' } = {}) {
    const child = spawn('sh', ['-c', script, binary, ...args], { env: environmentFor(url) });
    const output = { stdout: '', stderr: '' };

    for (const name of ['stdout', 'stderr'])
        child[name].on('data', chunk => { output[name] += chunk; });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    const [status, signal] = await once(child, 'close');
    return { status, signal, ...output };
}

const without = { stdin: 'exec "$0" "$@" <&-', stdout: 'exec "$0" "$@" >&-', stderr: 'exec "$0" "$@" 2>&-' };
const ping = '{"jsonrpc":"2.0","id":1,"method":"ping"}\n';

/** An upstream that notes each byte it is sent, and answers with `status`. */
async function listening(t, status) {
    const upstream = await startUpstream((request, response) => reply(response, status, { data: [] }));
    const bytes = [];

    t.after(() => upstream.stop());
    upstream.server.on('connection', socket => socket.on('data', chunk => bytes.push(chunk)));
    return { url: upstream.url, text: () => Buffer.concat(bytes).toString() };
}

for (const [name, script] of Object.entries(without)) {
    test(`call without ${name} writes nothing but its request to the API`, async t => {
        const { url, text } = await listening(t, 403);
        const { status, signal, stderr } = await run(script, ['call', 'list_configs'], { url });

        assert.deepEqual([status, signal], [1, null]);
        assert.match(text(), /^GET \/configs HTTP\/1\.1\r\n[^]*\r\n\r\n$/);
        assert.doesNotMatch(text(), /portkey-admin-mcp: /);
        if (name !== 'stderr')
            assert.match(stderr, /403/);
    });

    test(`call without ${name} reports what it cannot deliver`, async t => {
        const { url } = await listening(t, 200);
        const { status, stdout, stderr } = await run(script, ['call', 'list_configs'], { url });

        assert.equal(status, name === 'stdout' ? 1 : 0);
        assert.equal(stdout, name === 'stdout' ? '' : '{"data":[]}\n');
        assert.match(stderr, name === 'stdout' ? /cannot write: Bad file descriptor/ : /^$/);
    });

    test(`tools without ${name} reports what it cannot deliver`, async () => {
        const { status, stdout, stderr } = await run(script, ['tools']);

        assert.equal(status, name === 'stdout' ? 1 : 0);
        assert.match(stdout, name === 'stdout' ? /^$/ : /get_config/);
        assert.match(stderr, name === 'stdout' ? /cannot write: Bad file descriptor/ : /^$/);
    });

    test(`serving without ${name} serves, or says why not`, async () => {
        const { status, stdout, stderr } = await run(script, [], { input: ping });

        assert.equal(status, name === 'stdout' ? 1 : 0);
        assert.match(stdout, name === 'stderr' ? /"id":1/ : /^$/);
        assert.match(stderr, name === 'stdout' ? /cannot serve on standard output/ : /^$/);
    });
}

test('call reports arguments that it cannot read', async () => {
    const { status, stderr } = await run(without.stdin, ['call', 'list_configs', '-']);

    assert.equal(status, 1);
    assert.match(stderr, /cannot read the arguments from standard input/);
});

test('all three may be missing', async t => {
    const { url, text } = await listening(t, 200);
    const { status, signal } = await run('exec "$0" "$@" <&- >&- 2>&-', ['call', 'list_configs'], { url });

    assert.deepEqual([status, signal], [1, null]);
    assert.match(text(), /^GET \/configs HTTP\/1\.1\r\n[^]*\r\n\r\n$/);
});

test('a file that may not grow is a failed write, for each command', async t => {
    const folder = mkdtempSync(join(tmpdir(), 'portkey-admin-'));
    const upstream = await startUpstream((request, response) => reply(response, 200, { a: 'b'.repeat(10_000) }));

    t.after(() => upstream.stop());
    t.after(() => rmSync(folder, { recursive: true }));
    for (const args of [['call', 'list_configs'], ['tools'], []]) {
        const script = `ulimit -f 1; exec "$0" "$@" >${folder}/output`;
        const input = ping.replace('ping', 'tools/list');
        const { status, signal, stderr } = await run(script, args, { url: upstream.url, input });

        assert.deepEqual([status, signal], [1, null], args.join(' '));
        assert.match(stderr, /cannot write: File too large/);
    }
});
