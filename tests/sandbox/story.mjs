// SPDX-License-Identifier: MIT
// Stories: calls of one program, each of which finds what earlier ones made.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellBeside, keepFigure } from '../docs/documents.mjs';
import { observeRecording, startSandbox } from '../protocol/support/sandbox.mjs';

/** A check for lists, an item of which must have this. */
export const has = (list, member, value) => answer => {
    assert.ok(answer[list].some(one => one[member] === value), `${value} is not in ${JSON.stringify(answer[list])}`);
};

/** A check for lists, no item of which may have this any more. */
export const lacks = (list, member, value) => answer => {
    assert.ok(answer[list].every(one => one[member] !== value), `${value} is in ${JSON.stringify(answer[list])}`);
};

/** A sandbox that records, for as long as the test runs. */
export async function startRecording(t) {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    const recording = join(folder, 'recording');
    const sandbox = await startSandbox('--record', recording);

    t.after(async () => {
        await sandbox.stop();
        rmSync(folder, { recursive: true });
    });
    return { ...sandbox, recording };
}

/** Every answer in the recording is as documented. @param least how many there are to be compared */
export async function checkRecording({ recording }, least) {
    const { stdout } = await observeRecording(recording);
    const [, compared, differences] = /^answers compared: (\d+), differences: (\d+)$/m.exec(stdout).map(Number);

    assert.equal(differences, 0, stdout);
    assert.ok(compared >= least, stdout);
}

/**
 * Plays a story, a test for each domain.
 * @param story rows by domain: what to call, its arguments made of what is known, and what to take of its answer
 * @param failing what cannot succeed, with what it says
 * @param call does it; resolves to the answer, or to { failure } with what was said
 * @returns {Promise<Map<string, boolean>>} what was called, and whether it succeeded
 */
export async function play(t, { story, failing, call }) {
    const known = {};
    const called = new Map();

    for (const [domain, rows] of Object.entries(story))
        await t.test(domain, async () => {
            for (const [name, makeArguments, take] of rows) {
                const args = makeArguments(known);
                const { answer, failure } = await call(name, args);
                const [expected] = failing[name] ?? [];

                called.set(name, failure === undefined);
                assert.equal(failure === undefined, expected === undefined,
                    `${name} ${JSON.stringify(args)}: ${failure}`);
                if (expected)
                    assert.match(failure, expected);
                else
                    Object.assign(known, await take?.(answer, known));
            }
        });
    return called;
}

/**
 * Prints how many succeeded and keeps that in the row of docs/correctness.md that begins with `what`. Fails unless
 * `names` were called, all and no others.
 */
export function checkAll(called, names, what) {
    const figure = `${[...called.values()].filter(Boolean).length} of ${names.length}`;

    console.log(`sandbox: ${figure} ${what} succeeded`);
    assert.deepEqual([...called.keys()].sort(), names.toSorted());
    keepFigure('docs/correctness.md', cellBeside(what), figure);
}
