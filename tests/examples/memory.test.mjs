// SPDX-License-Identifier: MIT
// The examples while memory runs out, each allocation in turn. A few places for each in the time there is;
// `./dev soak` takes the time for all.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import test from 'node:test';
import { promisify } from 'node:util';
import { environmentFor } from '../protocol/support/environment.mjs';
import { isThorough, randomFrom, seconds, seed, shuffled } from '../soak/random.mjs';
import { serve } from './run.mjs';
import { scenes } from './scenes.mjs';

/** Runs it with FAIL_ALLOCATIONS; what fails does not throw. */
async function runForgetful(name, args, upstream, plan) {
    const program = process.env[`FORGETFUL_${name.toUpperCase()}`];
    const env = environmentFor(upstream.url, { FAIL_ALLOCATIONS: plan });
    const result = await promisify(execFile)(program, args, { env, timeout: 20_000 }).catch(error => error);
    return { code: 0, ...result, stdout: result.stdout, stderr: result.stderr };
}

/** Of calls at the same time, any may end first. */
const sorted = text => text.split('\n').sort();

/** It ended by itself, and either did all that it does otherwise or said what was wrong. */
function checkEnd({ code, signal, stdout, stderr }, good, plan) {
    const said = stdout + stderr.replace(/^allocations: .*\n/m, '');
    assert.ok(!signal && Number.isInteger(code), `${plan}: ended by ${signal ?? code}: ${stderr}`);
    assert.doesNotMatch(stderr, /Sanitizer|runtime error/, plan);
    if (code === 0)
        assert.deepEqual(sorted(stdout), sorted(good.stdout), plan);
    else
        assert.notEqual(said, '', `${plan}: no word of why it ended with ${code}`);
}

/** The file of rotate_key has a whole key, and no other file is left behind. */
function checkKeyFile(path, code) {
    const text = readFileSync(path, 'utf8');
    assert.equal(text, code === 0 ? 'pk-new\n' : 'old\n');
    assert.deepEqual(readdirSync(dirname(path)).filter(name => name.startsWith('key')), ['key']);
    writeFileSync(path, 'old\n');
}

test('each allocation of each example fails in turn', async t => {
    const random = randomFrom(seed);
    const all = scenes(t);
    for (const [name, args, answers] of all) {
        const upstream = await serve(t, answers);
        const good = await runForgetful(name, args, upstream, '4000000000 0');
        const total = Number(/allocations: (\d+)/.exec(good.stderr)?.[1]);
        const end = performance.now() + (isThorough ? Infinity : seconds * 1000 / all.length);
        let done = 0;
        assert.ok(total > 10, `${name}: ${total} allocations were seen`);
        for (const n of shuffled(total, random)) {
            if (performance.now() > end)
                break;
            if (name === 'rotate_key')
                writeFileSync(args[1], 'old\n');
            const result = await runForgetful(name, args, upstream, `${n} 0`);
            checkEnd(result, good, `${name}: FAIL_ALLOCATIONS="${n} 0"`);
            if (name === 'rotate_key')
                checkKeyFile(args[1], result.code);
            done++;
        }
        console.log(`${name}: ${done} of ${total} allocations failed, seed ${seed}`);
    }
});
