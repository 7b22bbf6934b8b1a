// SPDX-License-Identifier: MIT
// The examples that read or write files.
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { run, serve } from './run.mjs';

function folder(t) {
    const path = mkdtempSync(join(tmpdir(), 'example-'));
    t.after(() => rmSync(path, { recursive: true }));
    return path;
}

function file(t, text) {
    const path = join(folder(t), 'file');
    writeFileSync(path, text);
    return path;
}

// ---- apply_config

const configs = (...names) => ({ 'GET /configs': { data: names.map((name, i) => ({ slug: `pc-${i}`, name })) } });
const apply = (upstream, ...args) => run(process.env.EXAMPLE_APPLY_CONFIG, upstream, ...args);

test('apply_config creates what there is not, with types as YAML 1.2 has them', async t => {
    const upstream = await serve(t, { ...configs('other'), 'POST /configs': (_, body) => ({ slug: 'pc-new', ...body }) });
    const path = file(t, `# a comment
strategy: {mode: loadbalance}
targets:
  - {provider: "@a", weight: 0.30000000000000000001}
  - {provider: '@b', weight: 12345678901234567890}
retry: {attempts: 3, on_status_codes: [429, 503]}
odd:
  no: no
  date: 2026-01-01
  version: 1.2.3
  quoted: "1"
  "yes": true
  empty:
  tilde: ~
  null Null: null Null
text: |
  two
  "lines"
`);
    const { code, stdout, stderr } = await apply(upstream, 'mine', path);
    assert.equal(stderr, '');
    assert.equal(stdout, 'created pc-new\n');
    assert.equal(code, 0);
    const [{ body }] = upstream.seen.filter(({ method }) => method === 'POST');
    assert.match(body, /"weight":0\.30000000000000000001\b.*"weight":12345678901234567890\b/);
    const { name, config } = JSON.parse(body);
    assert.equal(name, 'mine');
    assert.deepEqual(config.retry, { attempts: 3, on_status_codes: [429, 503] });
    assert.deepEqual(config.odd, {
        no: 'no', date: '2026-01-01', version: '1.2.3', quoted: '1', yes: true, empty: null, tilde: null,
        'null Null': 'null Null',
    });
    assert.equal(config.text, 'two\n"lines"\n');
});

test('apply_config updates the config of that name, and none where there are two', async t => {
    const path = file(t, 'retry: {attempts: 1}');
    const answers = { 'PUT /configs/pc-1': { version_id: 'v' } };
    const one = await serve(t, { ...configs('other', 'mine'), ...answers });
    assert.equal((await apply(one, 'mine', path)).stdout, 'updated pc-1\n');
    assert.deepEqual(one.changes(), [['PUT /configs/pc-1', { config: { retry: { attempts: 1 } } }]]);
    const two = await serve(t, { ...configs('other', 'mine', 'mine'), ...answers });
    const { code, stderr } = await apply(two, 'mine', path);
    assert.equal(code, 1);
    assert.match(stderr, /2 configs are named mine/);
    assert.deepEqual(two.changes(), []);
});

for (const [what, text, place] of [
    ['an anchor', 'a: &x 1\nb: *x', 1], ['an alias', 'a: 1\nb: *x', 2], ['a tag', 'a: !!str 1', 1],
    ['hexadecimal', 'a: 1\nb: 0x1F', 2], ['octal', 'a: 0o17', 1], ['a leading zero', 'a: 017', 1],
    ['a plus', 'a: +1', 1], ['infinity', 'a: -.inf', 1], ['a point', 'a: .5', 1], ['a list as a key', '[a]: 1', 1],
    ['two documents', 'a: 1\n--- \nb: 1', 2], ['no document', '', 1], ['what is not YAML', 'a: 1\nb: ]', 2],
]) {
    test(`apply_config refuses ${what}, with the line`, async t => {
        const upstream = await serve(t, {});
        const { code, stderr } = await apply(upstream, 'mine', file(t, text));
        assert.equal(code, 2);
        assert.match(stderr, new RegExp(`file: line ${place}: `));
        assert.equal(upstream.seen.length, 0);
    });
}

// ---- rotate_key

const id = 'a1f0c9d2-0001-4c1e-9f6b-7d2e5b3a8c10';
const rotate = (upstream, ...args) => run(process.env.EXAMPLE_ROTATE_KEY, upstream, ...args);
const rotation = body => ({ [`POST /api-keys/${id}/rotate`]: body });

test('rotate_key leaves the new key in a file of its owner alone', async t => {
    const path = file(t, 'old\n');
    chmodSync(path, 0o644);
    const upstream = await serve(t, rotation({ id, key: 'pk-new' }));
    const { code, stdout, stderr } = await rotate(upstream, id, path);
    assert.deepEqual([code, stdout, stderr], [0, '', '']);
    assert.equal(readFileSync(path, 'utf8'), 'pk-new\n');
    assert.equal(statSync(path).mode & 0o777, 0o600);
    assert.deepEqual(readdirSync(join(path, '..')), ['file']);
});

test('rotate_key rotates nothing when the file cannot be written', async t => {
    const upstream = await serve(t, rotation({ id, key: 'pk-new' }));
    const { code, stderr } = await rotate(upstream, id, join(folder(t), 'missing', 'file'));
    assert.equal(code, 2);
    assert.match(stderr, /No such file/);
    assert.equal(upstream.seen.length, 0);
});

test('rotate_key leaves the old file when the rotation is refused', async t => {
    const path = file(t, 'old\n');
    const upstream = await serve(t, rotation([403, { message: 'no' }]));
    const { code, stderr } = await rotate(upstream, id, path);
    assert.equal(code, 1);
    assert.match(stderr, /HTTP 403: no/);
    assert.equal(readFileSync(path, 'utf8'), 'old\n');
    assert.deepEqual(readdirSync(join(path, '..')), ['file']);
});

test('rotate_key says loudly when a new key is lost', async t => {
    const path = folder(t); // a file cannot take the place of a folder
    const upstream = await serve(t, rotation({ id, key: 'pk-new', key_transition_expires_at: '2026-01-01T00:30:00Z' }));
    const { code, stdout, stderr } = await rotate(upstream, id, path);
    assert.equal(code, 3);
    assert.match(stderr, /THE KEY WAS ROTATED.* IS NOT IN .*\n.*works until 2026-01-01T00:30:00Z/);
    assert.doesNotMatch(stdout + stderr, /pk-new/);
    const unsure = await serve(t, rotation([500, {}]));
    assert.equal((await rotate(unsure, id, file(t, ''))).code, 3);
});

// ---- invite_users

const invite = (upstream, ...args) => run(process.env.EXAMPLE_INVITE_USERS, upstream, ...args);
const header = 'email,role,workspace,workspace_role\n';
const invites = { 'POST /admin/users/invites': { id: '1', invite_link: 'https://example' } };

test('invite_users invites each user of a file', async t => {
    const upstream = await serve(t, invites);
    const path = file(t, `${header}a@example.com,member,ws-1,admin\r\n\n"b@example.com",admin,"ws ""2"", b",member`);
    const { code, stdout } = await invite(upstream, path);
    assert.equal(code, 0);
    assert.equal(stdout, 'a@example.com: good\nb@example.com: good\na@example.com: invited\nb@example.com: invited\n');
    assert.deepEqual(upstream.changes().map(([, body]) => body), [
        { email: 'a@example.com', role: 'member', workspaces: [{ id: 'ws-1', role: 'admin' }] },
        { email: 'b@example.com', role: 'admin', workspaces: [{ id: 'ws "2", b', role: 'member' }] },
    ]);
});

test('invite_users sends nothing while a row is wrong, nor in a dry run', async t => {
    const upstream = await serve(t, invites);
    const wrong = await invite(upstream, file(t, `${header}a@example.com,member,ws-1,admin\nb@example.com,boss,ws-1`));
    assert.equal(wrong.code, 1);
    assert.match(wrong.stderr, /^line 3: /);
    assert.match(wrong.stderr, /role/);
    const dry = await invite(upstream, '--dry-run', file(t, `${header}a@example.com,member,ws-1,admin\n`));
    assert.deepEqual([dry.code, dry.stdout], [0, 'a@example.com: good\n']);
    const other = await invite(upstream, file(t, 'name,email\n'));
    assert.equal(other.code, 1);
    assert.equal(upstream.seen.length, 0);
});

test('invite_users goes on after a row that is refused', async t => {
    const upstream = await serve(t, {
        'POST /admin/users/invites': (_, { email }) => email.startsWith('a') ? [409, { message: 'is there' }] : { id: '1' },
    });
    const { code, stdout, stderr } = await invite(upstream, file(t, `${header}a@b.c,member,w,admin\nb@b.c,member,w,admin\n`));
    assert.equal(code, 1);
    assert.match(stdout, /a@b\.c: refused\nb@b\.c: invited\n$/);
    assert.match(stderr, /^line 2: .*HTTP 409: is there/);
});
