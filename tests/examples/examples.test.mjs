// SPDX-License-Identifier: MIT
// The example programs against an upstream that does what each test says. tests/sandbox has those for which it matters
// that the API keeps what they write.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { promisify } from 'node:util';
import { environmentFor } from '../protocol/support/environment.mjs';
import { reply, startUpstream } from '../protocol/support/upstream.mjs';
import { run } from './run.mjs';

const read = path => readFileSync(new URL(path, import.meta.url), 'utf8');

test('list_workspaces says what went wrong and what to do', async t => {
    const upstream = await startUpstream((request, response) => reply(response, 403, {
        success: false, data: { message: 'not allowed', errorCode: 'AB03' },
    }));
    t.after(() => upstream.stop());
    const { code, stderr } = await run(process.env.EXAMPLE_LIST_WORKSPACES, upstream);
    assert.equal(code, 1);
    assert.match(stderr, /HTTP 403, AB03: not allowed\n.*workspaces\.list/);
});

test('read_configs has several calls in flight and reports each', async t => {
    const waiting = [];
    const upstream = await startUpstream((request, response) => {
        waiting.push([request.url, response]);
        // None is answered before all have come: only calls in flight together get through.
        if (waiting.length === 3)
            for (const [url, each] of waiting)
                url.endsWith('/missing') ? reply(each, 404, { message: 'no such config' }) : reply(each, 200, { url });
    });
    t.after(() => upstream.stop());
    const { code, stdout, stderr } = await run(process.env.EXAMPLE_READ_CONFIGS, upstream, 'a', 'missing', 'b/c');
    assert.equal(code, 1);
    assert.match(stdout, /^a: \d+ bytes$/m);
    assert.match(stdout, /^b\/c: \d+ bytes$/m);
    assert.match(stderr, /^missing: get_config answered HTTP 404: no such config$/m);
});

test('check_keys sends each call with its own key', async t => {
    const upstream = await startUpstream((request, response) => {
        const key = request.headers['x-portkey-api-key'];
        assert.equal(key, `pk-${request.headers['x-portkey-trace-id']}`);
        key === 'pk-two' ? reply(response, 401, { message: 'no such key' }) : reply(response, 200, { data: [] });
    });
    t.after(() => upstream.stop());
    const running = promisify(execFile)(process.env.EXAMPLE_CHECK_KEYS, { env: environmentFor(upstream.url) });
    running.child.stdin.end('one pk-one\ntwo pk-two\nthree pk-three\n');
    assert.equal((await running).stdout, 'one: accepted\ntwo: refused\nthree: accepted\n');
});

test('create_config shows the place of a mistake in JSON', async t => {
    const upstream = await startUpstream((request, response) => reply(response, 200, {}));
    t.after(() => upstream.stop());
    const { code, stderr } = await run(process.env.EXAMPLE_CREATE_CONFIG, upstream, 'n', '{\n  "retry": {,}\n}');
    assert.equal(code, 2);
    assert.match(stderr, /field config: not JSON at byte 14: .*\nPlace: line 2, column 13\n$/);
    assert.equal(upstream.seen.length, 0);
});

test('create_config waits as long as the server asks', async t => {
    const upstream = await startUpstream((request, response) => {
        response.setHeader('Retry-After', '1');
        upstream.seen.length === 1 ? reply(response, 429, {}) : reply(response, 200, { success: true });
    });
    t.after(() => upstream.stop());
    const { code, stdout } = await run(process.env.EXAMPLE_CREATE_CONFIG, upstream, 'n', '{}');
    assert.equal(code, 0);
    assert.match(stdout, /"success":true/);
    assert.equal(upstream.seen.length, 2);
});

test('create_config shows the answer and the request id', async t => {
    const upstream = await startUpstream((request, response) => {
        response.setHeader('x-portkey-trace-id', 'trace-1');
        reply(response, 403, { data: { message: 'no', errorCode: 'AB03' } });
    });
    t.after(() => upstream.stop());
    const { code, stderr } = await run(process.env.EXAMPLE_CREATE_CONFIG, upstream, 'n', '{}');
    assert.equal(code, 4);
    assert.match(stderr, /HTTP 403, AB03: no\nHint: .*\nRequest id: trace-1\nAnswer: \{"data":/);
});

test('create_config does not repeat what may have happened', async t => {
    const upstream = await startUpstream((request, response) => reply(response, 500, {}));
    t.after(() => upstream.stop());
    const { code, stderr } = await run(process.env.EXAMPLE_CREATE_CONFIG, upstream, 'n', '{}');
    assert.equal(code, 5);
    assert.match(stderr, /Hint: the change may have been made: check with list_configs/);
    assert.equal(upstream.seen.length, 1);
});

for (const loop of ['epoll', 'libuv', 'libevent', 'glib']) {
    const program = process.env[`EXAMPLE_GETS_ON_${loop.toUpperCase()}`];
    test(`500 gets run on ${loop}`, { skip: program ? false : `${loop} is not installed` }, async t => {
        const waiting = [];
        const upstream = await startUpstream((request, response) => {
            waiting.push(response);
            // The first are answered when as many have come as there may be connections: they are in flight together.
            if (upstream.seen.length >= 64)
                for (const each of waiting.splice(0))
                    reply(each, 200, { id: 'c' });
        });
        t.after(() => upstream.stop());
        const { code, stdout } = await run(program, upstream);
        assert.equal(stdout, '500 of 500 answered\n');
        assert.equal(code, 0);
        assert.equal(new Set(upstream.seen.map(({ url }) => url)).size, 500);
    });
}

test('every example is short', () => {
    const programs = readdirSync(new URL('.', import.meta.url)).filter(name => name.endsWith('.c'));
    assert.ok(programs.length >= 12);
    for (const name of programs) {
        const lines = read(name).replace(/\/\*[^]*?\*\//g, '').split('\n').filter(line => line.trim());
        assert.ok(lines.length < 80, `${name} has ${lines.length} lines without comments and blank ones`);
    }
});

test('the example in the README is this program', () => {
    const program = read('list_workspaces.c').replace(/^(\/\*.*\*\/\n)+/, '');
    assert.ok(read('../../README.md').includes('```c\n' + program + '```'), 'README.md shows another program');
});
