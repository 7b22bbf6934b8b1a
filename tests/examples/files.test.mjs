// SPDX-License-Identifier: MIT
// The examples that read or write files.
import assert from 'node:assert/strict';
import test from 'node:test';
import { file, folder, run, serve } from './run.mjs';

// ---- apply_config

const apply = (upstream, ...args) => run(process.env.EXAMPLE_APPLY_CONFIG, upstream, ...args);

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

test('rotate_key says loudly when a new key may be lost', async t => {
    const id = 'a1f0c9d2-0001-4c1e-9f6b-7d2e5b3a8c10';
    const upstream = await serve(t, { [`POST /api-keys/${id}/rotate`]: [500, {}] });
    assert.equal((await run(process.env.EXAMPLE_ROTATE_KEY, upstream, id, file(t, ''))).code, 3);
});

// ---- invite_users

const invite = (upstream, ...args) => run(process.env.EXAMPLE_INVITE_USERS, upstream, ...args);
const header = 'email,role,workspace,workspace_role\n';
const invites = { 'POST /admin/users/invites': { id: '1', invite_link: 'https://example' } };

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
