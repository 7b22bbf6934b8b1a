// SPDX-License-Identifier: MIT
// The process itself: what it keeps from others, and what it could still do if an attacker ran it.
import assert from 'node:assert/strict';
import { execFile, spawn, spawnSync } from 'node:child_process';
import {
    chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { apiKey, environmentFor, nowhere } from './support/environment.mjs';
import { binary } from './support/places.mjs';
import { probing } from './support/probe.mjs';
import { reply, startUpstream } from './support/upstream.mjs';
import { until } from './support/waiting.mjs';

function folderFor(t) {
    const folder = mkdtempSync(join(tmpdir(), 'portkey-admin-'));
    t.after(() => rmSync(folder, { recursive: true }));
    return folder;
}

/** Runs a command to its end. */
function run(args, extra) {
    const { status, stdout, stderr } = spawnSync(binary, args, {
        input: '', encoding: 'utf8', env: environmentFor(nowhere, extra),
    });
    return { status, stdout, stderr };
}

// ---- from inside

/**
 * Asks a running program what it can do.
 * @returns an object with each word of `wanted`, and true or false; `limits` and `status` as /proc has them
 */
async function answers(child, wanted) {
    let output = '';

    for (const stream of [child.stdout, child.stderr])
        stream.on('data', chunk => { output += chunk; });
    const proc = name => readFileSync(`/proc/${child.pid}/${name}`, 'utf8');
    const seen = { limits: proc('limits'), status: proc('status') };
    child.kill('SIGUSR1');
    await until('the end of the probe', () => output.includes('probe end'));
    for (const word of wanted) {
        const [, answer] = new RegExp(`^probe ${word.replace(/[.]/g, '\\.')} (yes|no)$`, 'm').exec(output);
        seen[word] = answer === 'yes';
    }
    return seen;
}

/** The program, once it has served something. */
async function serving(t, wanted, { args = [], extra } = {}) {
    const child = spawn(binary, args, { env: probing(nowhere, wanted, extra) });
    let output = '';

    t.after(() => child.kill('SIGKILL'));
    child.stdout.on('data', chunk => { output += chunk; });
    child.stdin.write('{"jsonrpc":"2.0","id":1,"method":"ping"}\n');
    await until('its first answer', () => output.includes('"id":1'));
    return child;
}

/** Asks the program while it serves. */
async function askServing(t, wanted, options) {
    return answers(await serving(t, wanted, options), wanted);
}

/** Asks the program while a call waits for its response. */
async function askCalling(t, wanted, { args = [], extra } = {}) {
    let respond;
    const upstream = await startUpstream((request, response) => { respond = () => reply(response, 200, {}); });
    const child = spawn(binary, [...args, 'call', 'list_configs'], { env: probing(upstream.url, wanted, extra) });

    t.after(() => child.kill('SIGKILL'));
    t.after(() => upstream.stop());
    await until('its request', () => respond);
    const seen = await answers(child, wanted);
    respond();
    return seen;
}

const commands = { serving: askServing, calling: askCalling };

for (const [name, ask] of Object.entries(commands)) {
    test(`${name}, the process dumps no core, cannot be traced and gains no rights`, async t => {
        const { limits, status, 'd:': isTraceable } = await ask(t, ['d:']);

        assert.match(limits, /^Max core file size +0 +0 /m);
        assert.match(status, /^NoNewPrivs:\t1$/m);
        assert.equal(isTraceable, false);
    });
}

// ---- files

/** Skips a test where the kernel has no Landlock. @returns whether it did */
function isSkipped(t, seen) {
    if (!seen['l:'])
        t.skip('the kernel has no Landlock');
    return !seen['l:'];
}

for (const [name, ask] of Object.entries(commands)) {
    test(`${name}, the process can write, create and execute no file, and read none of the user`, async t => {
        const folder = folderFor(t);
        const file = join(folder, 'file');
        const [read, write, create] = [`r:${file}`, `w:${file}`, `c:${join(folder, 'new')}`];
        const denied = [read, write, create, `r:${folder}`, 'x:/bin/true', 'w:/dev/null', 'r:/proc/1/status'];
        const allowed = ['r:/etc/hosts', 'r:/usr', 'r:/dev/urandom'];

        writeFileSync(file, '');
        const confined = await ask(t, ['l:', ...denied, ...allowed]);
        if (isSkipped(t, confined))
            return;
        for (const word of denied)
            assert.equal(confined[word], false, word);
        for (const word of allowed)
            assert.equal(confined[word], true, word);
        for (const off of [{ args: ['--no-landlock'] }, { extra: { PORTKEY_NO_LANDLOCK: 'true' } }]) {
            const free = await ask(t, [...denied, ...allowed], off);
            for (const word of [...denied, ...allowed])
                assert.equal(free[word], true, word);
            rmSync(join(folder, 'new'));
        }
    });
}

test('certificates and settings that the environment names stay readable, and what takes their place',
    async t => {
        const folder = folderFor(t);
        const at = (...names) => join(folder, ...names);

        for (const name of ['certificates', 'elsewhere', 'deep', 'links', 'other'])
            mkdirSync(at(name));
        for (const name of [
            'certificates/ca.pem', 'elsewhere/real.pem', 'deep/openssl.cnf', 'links/a.pem', 'other/secret',
        ])
            writeFileSync(at(name), '');
        symlinkSync('../elsewhere/real.pem', at('certificates', 'link.pem'));
        symlinkSync('../elsewhere/real.pem', at('links', 'b.0'));
        const wanted = ['certificates/link.pem', 'certificates/ca.pem', 'certificates/new.pem', 'elsewhere/real.pem',
            'deep/openssl.cnf', 'links/a.pem', 'links/b.0', 'other/secret'].map(name => `r:${at(name)}`);
        const all = ['l:', ...wanted];
        const child = await serving(t, all, { extra: {
            SSL_CERT_FILE: at('certificates', 'link.pem'), SSL_CERT_DIR: `/nowhere:${at('links')}:`,
            OPENSSL_CONF: at('deep', 'openssl.cnf'),
        } });
        writeFileSync(at('certificates', 'new.pem'), '');
        renameSync(at('certificates', 'new.pem'), at('certificates', 'ca.pem'));
        writeFileSync(at('certificates', 'new.pem'), '');
        const seen = await answers(child, all);
        if (isSkipped(t, seen))
            return;
        for (const word of wanted)
            assert.equal(seen[word], !word.includes('secret'), word);
    });

test('a link in a folder of certificates stays readable, not what lies beside its target', async t => {
    const folder = folderFor(t);
    const at = (...names) => join(folder, ...names);

    for (const name of ['links', 'elsewhere'])
        mkdirSync(at(name));
    for (const name of ['real.pem', 'secret'])
        writeFileSync(at('elsewhere', name), '');
    symlinkSync('../elsewhere/real.pem', at('links', 'b.0'));
    const [link, secret] = [`r:${at('links', 'b.0')}`, `r:${at('elsewhere', 'secret')}`];
    const seen = await askServing(t, ['l:', link, secret], { extra: { SSL_CERT_DIR: at('links') } });
    if (!isSkipped(t, seen))
        assert.deepEqual([seen[link], seen[secret]], [true, false]);
});

test('names are resolved, and a proxy is used, by a process that is confined', async t => {
    const upstream = await startUpstream((request, response) => reply(response, 200, { url: request.url }));

    t.after(() => upstream.stop());
    const { port } = new URL(upstream.url);
    for (const [url, extra, seen] of [
        [`http://localhost:${port}`, {}, '/configs'],
        ['http://192.0.2.1', { http_proxy: `http://localhost:${port}` }, 'http://192.0.2.1/configs'],
    ]) {
        const { stdout, stderr } = await new Promise(resolve => {
            execFile(binary, ['call', 'list_configs'], { env: environmentFor(url, extra) },
                (error, out, complaint) => resolve({ stdout: out, stderr: complaint }));
        });
        assert.equal(stderr, '');
        assert.deepEqual(JSON.parse(stdout), { url: seen });
    }
});

test('a kernel that lacks a part of Landlock changes nothing', async t => {
    // landlock_create_ruleset() and landlock_restrict_self()
    for (const PROBE_WITHOUT of ['444', '446']) {
        const word = `c:${join(folderFor(t), 'new')}`;
        assert.equal((await askServing(t, [word], { extra: { PROBE_WITHOUT } }))[word], true);
    }
});

test('the switch takes true and false only', () => {
    assert.equal(run([], { PORTKEY_NO_LANDLOCK: 'false' }).status, 0);
    const { status, stderr } = run([], { PORTKEY_NO_LANDLOCK: 'yes' });
    assert.equal(status, 2);
    assert.match(stderr, /PORTKEY_NO_LANDLOCK takes true or false/);
});

// ---- warnings about the key

test('a key file that others can read or change gets a warning', t => {
    const file = join(folderFor(t), 'key');

    writeFileSync(file, `${apiKey}\n`);
    for (const [mode, what] of [
        [0o600], [0o400], [0o611], [0o640, 'read'], [0o604, 'read'], [0o644, 'read'], [0o620, 'change'], [0o602, 'change'],
        [0o666, 'change'],
    ]) {
        chmodSync(file, mode);
        for (const [args, status] of [[[], 0], [['call', 'list_configs'], 1]]) {
            const result = run(['--api-key-file', file, ...args]);

            assert.equal(result.status, status);
            assert.equal(result.stderr.includes(`warning: other users can ${what} the API key file ${file} ` +
                `(mode 0${mode.toString(8)})`), what !== undefined, result.stderr);
            assert.equal(result.stderr.includes('warning: other users'), what !== undefined, result.stderr);
            assert.ok(!result.stderr.includes(apiKey));
        }
        // Nothing is said of a file that is not used.
        assert.equal(run([], { PORTKEY_API_KEY_FILE: file }).stderr, '');
    }
});

test('a key that is too short to be hidden gets a warning, which does not have it', t => {
    const file = join(folderFor(t), 'key');
    const warning = /^portkey-admin-mcp: warning: the API key has fewer than 8 characters/;

    for (const [key, isShort] of [['Q7z', true], ['Q7zQ7zQ', true], ['Q7zQ7zQ7', false]]) {
        writeFileSync(file, `${key}\nand more\n`, { mode: 0o600 });
        for (const { status, stderr } of [run([], { PORTKEY_API_KEY: key }), run(['--api-key-file', file])]) {
            assert.equal(status, 0);
            if (isShort)
                assert.match(stderr, warning);
            else
                assert.equal(stderr, '');
            assert.ok(!stderr.includes(key));
        }
    }
    assert.equal(run([], { PORTKEY_API_KEY: undefined }).stderr, '');
});
