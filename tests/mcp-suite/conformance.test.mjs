// SPDX-License-Identifier: MIT
// The official conformance suite against the fixtures: every scored scenario of each revision.
// docs/conformance.md shows the figures that are measured here; ./dev docs rewrites them.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { keepFigure } from '../docs/documents.mjs';
import { fixtures } from '../protocol/support/places.mjs';
import { startBridge } from './bridge.mjs';

const SUITE = fileURLToPath(new URL(
    '../node/node_modules/@modelcontextprotocol/conformance/dist/index.js', import.meta.url));
const PAGE = 'docs/conformance.md';
const LEFT_OUT = readFileSync(new URL('left-out.tsv', import.meta.url), 'utf8').split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));

/** What the suite prints; it fails where a scenario does, which is judged here. */
function suite(...args) {
    return new Promise((resolve) => {
        const options = { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NO_COLOR: '1' } };

        execFile(process.execPath, [SUITE, ...args], options, (_error, stdout, stderr) => resolve(stdout + stderr));
    });
}

/** The server scenarios that count for a revision. */
async function scored(revision) {
    const [, list] = (await suite('list', '--requirements', revision)).split('Server scenarios');

    return [...list.split('Client scenarios')[0].matchAll(/^ {2}- (\S+)/gm)].map(([, name]) => name);
}

/** Each scenario's checks that passed and failed. */
function results(output) {
    const summary = output.slice(output.indexOf('=== SUMMARY'));
    const lines = summary.matchAll(/^[✓✗] (\S+): (\d+) passed, (\d+) failed/gmu);

    return new Map([...lines].map(([, name, passed, failed]) =>
        [name, { passed: Number(passed), failed: Number(failed) }]));
}

let bridge;

before(async () => { bridge = await startBridge([fixtures]); });
after(() => bridge.stop());

for (const revision of ['2025-11-25', '2026-07-28']) {
    test(`every scored scenario of ${revision} passes`, async () => {
        const output = await suite('server', '--url', bridge.url, '--requirements', revision);
        const found = results(output);
        const leftOut = LEFT_OUT.filter(([of]) => of === revision).map(([, name]) => name);
        const required = await scored(revision);
        const passes = (name) => found.get(name)?.failed === 0 && found.get(name).passed > 0;
        const run = required.filter((name) => !leftOut.includes(name));
        const missed = run.filter((name) => !passes(name));

        assert.ok(run.length >= 29, `only ${run.length} scenarios: ${output}`);
        assert.deepEqual(leftOut.filter((name) => !required.includes(name) || passes(name)), [],
            'left-out.tsv lists what passes or does not exist');
        console.log(`conformance ${revision}: ${run.length - missed.length} of ${run.length} scenarios, ` +
            `${leftOut.length} of HTTP alone left out`);
        assert.deepEqual(missed, [], output);
        assert.deepEqual(bridge.violations(), []);
        keepFigure(PAGE, `^\\| ${revision} \\| (\\d.*) \\|$`,
            `${required.length} | ${leftOut.length} | ${run.length - missed.length} of ${run.length}`);
    });
}

test('the page lists what is left out', () => {
    keepFigure(PAGE, String.raw`^\| revision \| scenario \| why \|\n.*\n((?:\|.*\n)*)`,
        LEFT_OUT.map((cells) => `| ${cells.join(' | ')} |\n`).join(''));
});
