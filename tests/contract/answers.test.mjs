// SPDX-License-Identifier: MIT
// Answers as they were observed fit the schemas of openapi/.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { keepFigure } from '../docs/documents.mjs';
import { environmentFor, nowhere } from '../protocol/support/environment.mjs';
import { binary, withoutShared } from '../protocol/support/places.mjs';
import { announce } from './support/figures.mjs';
import { observedAnswers, readAnswers } from './support/shapes.mjs';

// Evidence that is somebody's reading of real answers; anything else repeats documents.
const seen = ['live', 'live-status', 'client'];

/** What the program finds of the answers, by operation. */
function observe(answers) {
    const folder = mkdtempSync(join(tmpdir(), 'answers-'));
    const file = join(folder, 'answers.json');

    try {
        writeFileSync(file, JSON.stringify(answers));
        const { stdout, stderr } = spawnSync(binary, ['observe', file],
            { env: environmentFor(nowhere), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
        return { stdout, stderr };
    } finally {
        rmSync(folder, { recursive: true });
    }
}

/** A list in lines as wide as those of the document. */
function inLines(words) {
    const lines = [' '];

    for (const [i, word] of words.entries()) {
        const next = ` ${word}${i < words.length - 1 ? ',' : ''}`;
        if (lines.at(-1).length + next.length > 120)
            lines.push(' ');
        lines.push(lines.pop() + next);
    }
    return lines.join('\n');
}

test('answers as they were observed', { skip: withoutShared(observedAnswers) }, async t => {
    const observed = readAnswers();
    const compared = observed.filter(({ evidence, answers }) => seen.includes(evidence) && answers.length > 0);
    const { stdout, stderr } = observe(Object.fromEntries(compared.map(({ name, answers }) => [name, answers])));
    const differing = new Set(stdout.match(/(?<=^[A-Z]+ \S+ \()\w+(?=\)$)/gm));

    for (const { name } of compared)
        await t.test(name, () => {
            const [, found] = new RegExp(`\\(${name}\\)\\n((?: {2}.*\\n)*)`).exec(stdout) ?? [];
            assert.equal(found, undefined);
        });
    await t.test('are all compared', () => {
        const total = compared.reduce((sum, { answers }) => sum + answers.length, 0);
        assert.match(stdout, new RegExp(`^answers compared: ${total},`, 'm'));
        assert.equal(stderr, '');
    });
    announce('answers as they were observed', `${compared.length - differing.size} of ${compared.length} operations`,
        'have answers that fit as they were observed');
    const others = observed.filter(({ evidence }) => !seen.includes(evidence)).map(({ name }) => name).sort();
    keepFigure('docs/correctness.md', '^  documents alone:\n([^.]*)\\.', inLines(others.map(name => `\`${name}\``)));
});
