// SPDX-License-Identifier: MIT
// The process itself: what it keeps from others, and what it could still do if an attacker ran it.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Asks the program while it serves. */
async function askServing(t, wanted, { args = [], extra } = {}) {
    const child = spawn(binary, args, { env: probing(nowhere, wanted, extra) });
    let output = '';

    t.after(() => child.kill('SIGKILL'));
    child.stdout.on('data', chunk => { output += chunk; });
    child.stdin.write('{"jsonrpc":"2.0","id":1,"method":"ping"}\n');
    await until('its first answer', () => output.includes('"id":1'));
    return answers(child, wanted);
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

// ---- warnings about the key

test('a key file that others can read gets a warning', t => {
    const file = join(folderFor(t), 'key');

    writeFileSync(file, `${apiKey}\n`);
    for (const [mode, isOpen] of [[0o600, false], [0o400, false], [0o622, false], [0o640, true], [0o604, true], [0o644, true]]) {
        chmodSync(file, mode);
        for (const [args, status] of [[[], 0], [['call', 'list_configs'], 1]]) {
            const result = run(['--api-key-file', file, ...args]);

            assert.equal(result.status, status);
            assert.equal(result.stderr.includes(`warning: other users can read the API key file ${file} ` +
                `(mode 0${mode.toString(8)})`), isOpen, result.stderr);
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
