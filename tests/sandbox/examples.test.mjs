// SPDX-License-Identifier: MIT
// The example programs of tests/examples, with an API that keeps what they write.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import test from 'node:test';
import { file, folder, run } from '../examples/run.mjs';
import { apiKey, environmentFor } from '../protocol/support/environment.mjs';
import { organisation, startSandbox, workspace } from '../protocol/support/sandbox.mjs';

async function start(t) {
    const sandbox = await startSandbox('--seed', 'empty');
    t.after(() => sandbox.stop());
    return sandbox;
}

test('list_workspaces prints slug and name of each, on all pages', async t => {
    const sandbox = await start(t);
    const names = Array.from({ length: 101 }, (_, i) => `Team ${i} é`);
    for (const name of names)
        await sandbox.ask('POST', '/admin/workspaces', { name });
    const { code, stdout } = await run(process.env.EXAMPLE_LIST_WORKSPACES, sandbox);
    assert.equal(code, 0);
    const lines = stdout.trimEnd().split('\n');
    assert.equal(lines.length, names.length + 1);
    assert.deepEqual(names.filter(name => !lines.some(line => line.endsWith(` ${name}`))), []);
    assert.ok(lines.every(line => /^ws-\S+ +\S/.test(line)));
});

// ---- apply_config

const apply = (sandbox, ...args) => run(process.env.EXAMPLE_APPLY_CONFIG, sandbox, ...args);

test('apply_config creates what there is not, with types as YAML 1.2 has them', async t => {
    const sandbox = await start(t);
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
    await sandbox.ask('POST', '/configs', { name: 'other' });
    const { code, stdout, stderr } = await apply(sandbox, 'mine', path);
    assert.equal(stderr, '');
    assert.match(stdout, /^created pc-mine-\w+\n$/);
    assert.equal(code, 0);
    const { name, config: text } = await sandbox.ask('GET', `/configs/${stdout.trim().split(' ')[1]}`);
    assert.match(text, /"weight":0\.30000000000000000001\b.*"weight":12345678901234567890\b/);
    const config = JSON.parse(text);
    assert.equal(name, 'mine');
    assert.deepEqual(config.retry, { attempts: 3, on_status_codes: [429, 503] });
    assert.deepEqual(config.odd, {
        no: 'no', date: '2026-01-01', version: '1.2.3', quoted: '1', yes: true, empty: null, tilde: null,
        'null Null': 'null Null',
    });
    assert.equal(config.text, 'two\n"lines"\n');
});

test('apply_config updates the config of that name, and none where there are two', async t => {
    const sandbox = await start(t);
    const versions = async slug => (await sandbox.ask('GET', `/configs/${slug}/versions`)).total;
    await sandbox.ask('POST', '/configs', { name: 'other' });
    const { slug } = await sandbox.ask('POST', '/configs', { name: 'mine' });
    const path = file(t, 'retry: {attempts: 1}');
    assert.equal((await apply(sandbox, 'mine', path)).stdout, `updated ${slug}\n`);
    assert.equal((await sandbox.ask('GET', `/configs/${slug}`)).config, '{"retry":{"attempts":1}}');
    assert.equal(await versions(slug), 2);
    await sandbox.ask('POST', '/configs', { name: 'mine' });
    const { code, stderr } = await apply(sandbox, 'mine', file(t, 'retry: {attempts: 2}'));
    assert.equal(code, 1);
    assert.match(stderr, /2 configs are named mine/);
    assert.equal(await versions(slug), 2);
});

// ---- rotate_key

const rotate = (sandbox, ...args) => run(process.env.EXAMPLE_ROTATE_KEY, sandbox, ...args);
const makeKey = sandbox => sandbox.ask('POST', '/api-keys/workspace/service',
    { name: 'bot', workspace_id: workspace, scopes: ['configs.list'] });

/** Whether a key is one. */
const opens = (sandbox, key) => sandbox.ask('GET', '/configs', undefined, key).then(() => true, () => false);

test('rotate_key leaves the new key in a file of its owner alone, and no other while both open', async t => {
    const sandbox = await start(t);
    const { id, key } = await makeKey(sandbox);
    const path = file(t, key);
    chmodSync(path, 0o644);
    const { code, stdout, stderr } = await rotate(sandbox, id, path);
    assert.deepEqual([code, stdout, stderr], [0, '', '']);
    const fresh = readFileSync(path, 'utf8');
    assert.notEqual(fresh.trimEnd(), key);
    assert.deepEqual([await opens(sandbox, fresh.trimEnd()), await opens(sandbox, key)], [true, true]);
    assert.equal(statSync(path).mode & 0o777, 0o600);
    assert.deepEqual(readdirSync(join(path, '..')), ['file']);

    const second = await rotate(sandbox, id, path);
    assert.equal(second.code, 1);
    assert.match(second.stderr, /HTTP 400, AB01: /);
    assert.equal(readFileSync(path, 'utf8'), fresh);
    assert.deepEqual(readdirSync(join(path, '..')), ['file']);
});

test('rotate_key rotates nothing when the file cannot be written', async t => {
    const sandbox = await start(t);
    const { id, key } = await makeKey(sandbox);
    const { code, stderr } = await rotate(sandbox, id, join(folder(t), 'missing', 'file'));
    assert.equal(code, 2);
    assert.match(stderr, /No such file/);
    // A rotation that runs would have this one refused.
    assert.notEqual((await sandbox.ask('POST', `/api-keys/${id}/rotate`, {})).key, key);
});

test('rotate_key says loudly when a new key is lost, and until when the old one opens', async t => {
    const sandbox = await start(t);
    const { id, key } = await makeKey(sandbox);
    const { code, stdout, stderr } = await rotate(sandbox, id, folder(t)); // a file cannot take the place of a folder
    assert.equal(code, 3);
    assert.match(stderr, /THE KEY WAS ROTATED.* IS NOT IN .*\n.*works until 2026-01-31T12:30:00/);
    assert.doesNotMatch(stdout + stderr, /sandbox-[0-9a-f]{8}/);
    assert.ok(await opens(sandbox, key));
});

// ---- invite_users

test('invite_users invites each user of a file', async t => {
    const sandbox = await start(t);
    const path = file(t, 'email,role,workspace,workspace_role\n' +
        `a@example.com,member,${workspace},admin\r\n\n"b@example.com",admin,"ws-shared-5a4db0",member`);
    const { code, stdout } = await run(process.env.EXAMPLE_INVITE_USERS, sandbox, path);
    assert.equal(code, 0);
    assert.equal(stdout, 'a@example.com: good\nb@example.com: good\na@example.com: invited\nb@example.com: invited\n');
    const { data } = await sandbox.ask('GET', '/admin/users/invites');
    assert.deepEqual(data.map(({ email, role, status }) => [email, role, status]).sort(),
        [['a@example.com', 'member', 'pending'], ['b@example.com', 'admin', 'pending']]);
});

// ---- mirror_prompts

test('mirror_prompts creates what is missing and updates what differs, once', async t => {
    const sandbox = await start(t);
    const make = async (name, collection, string) => (await sandbox.ask('POST', '/prompts',
        { name, collection_id: collection, string, parameters: { n: 1 }, model: 'm', virtual_key: 'vk' })).slug;
    const team = (await sandbox.ask('POST', '/admin/workspaces', { name: 'Team' })).id;
    const from = (await sandbox.ask('POST', '/collections', { name: 'From', workspace_id: team })).id;
    const to = (await sandbox.ask('POST', '/collections', { name: 'To', workspace_id: workspace })).id;
    for (const [name, string] of [['old', 'after'], ['same', 'text'], ['new', 'fresh']])
        await make(name, from, string);
    const old = await make('old', to, 'before');
    await make('same', to, 'text');

    const mirror = () => run(process.env.EXAMPLE_MIRROR_PROMPTS, sandbox, team, to);
    const { code, stdout, stderr } = await mirror();
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.deepEqual(stdout.trimEnd().split('\n').sort(), ['new: created', 'old: new version']);
    const { data } = await sandbox.ask('GET', `/prompts?collection_id=${to}`);
    assert.deepEqual(data.map(({ name }) => name).sort(), ['new', 'old', 'same']);
    // It is live when it is published.
    assert.equal((await sandbox.ask('GET', `/prompts/${old}`)).string, 'before');
    assert.equal((await sandbox.ask('GET', `/prompts/${old}?version=latest`)).string, 'after');
    assert.deepEqual([(await mirror()).stdout, (await mirror()).code], ['', 0]);
});

// ---- follow_audit_logs

/** A time that is so many seconds ago, as the API writes it. */
const ago = seconds => new Date(Date.now() - seconds * 1000).toISOString().replace(/\.\d+/, '');

test('follow_audit_logs prints each change once, without what was sent', { timeout: 30_000 }, async t => {
    const sandbox = await startSandbox('--clock', ago(120));
    t.after(() => sandbox.stop());
    const make = name => sandbox.ask('POST', '/configs', { name });
    await make('early');
    const program = spawn(process.env.EXAMPLE_FOLLOW_AUDIT_LOGS, [organisation, ago(180), '1'],
        { env: environmentFor(sandbox.url) });
    t.after(() => program.kill());
    const lines = [];
    for await (const line of createInterface(program.stdout)) {
        lines.push(line);
        if (lines.length === 2)
            break;
        // The example leaves a minute for what comes late, so that this one is in one of its next rounds.
        const moved = await fetch(new URL('/sandbox/clock', sandbox.url),
            { method: 'PUT', body: ago(58), headers: { 'x-portkey-api-key': apiKey } });
        assert.ok(moved.ok, await moved.text());
        await make('late');
    }
    const records = lines.map(line => JSON.parse(line));
    assert.deepEqual(records.map(({ method, uri }) => [method, uri]), Array(2).fill(['POST', '/v1/configs']));
    assert.ok(records[0].timestamp < records[1].timestamp);
    assert.ok(records.every(record => !('request_body' in record || 'request_headers' in record)));
});
