// SPDX-License-Identifier: MIT
// The official conformance suite against the fixtures over HTTP: every scored scenario of each revision.
// docs/conformance.md shows the figures that are measured here; ./dev docs rewrites them.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { keepFigure } from '../docs/documents.mjs';
import { fixtures } from '../protocol/support/places.mjs';
import { startProgram } from '../protocol/support/process.mjs';

const SUITE = fileURLToPath(new URL(
    '../node/node_modules/@modelcontextprotocol/conformance/dist/index.js', import.meta.url));
const PAGE = 'docs/conformance.md';
/** Of the scenarios that run but are not scored, those that must pass as well. */
const UNSCORED = {
    '2025-11-25': ['server-session-lifecycle', 'server-sse-polling'],
    '2026-07-28': ['http-header-validation', 'http-custom-header-server-validation'],
};

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

let server;
let url;

before(async () => {
    server = startProgram(fixtures, ['--http']);
    const [line] = await once(server.stderr, 'data');
    url = line.toString().trim();
});
after(() => server.stop());

for (const revision of ['2025-11-25', '2026-07-28']) {
    test(`every scored scenario of ${revision} passes`, async () => {
        const output = await suite('server', '--url', url, '--requirements', revision);
        const found = results(output);
        const required = await scored(revision);
        const passes = (name) => found.get(name)?.failed === 0 && found.get(name).passed > 0;
        const missed = [...required, ...UNSCORED[revision]].filter((name) => !passes(name));

        assert.ok(required.length >= 30, `only ${required.length} scenarios: ${output}`);
        console.log(`conformance ${revision}: ${required.length - missed.length} of ${required.length} scenarios`);
        assert.deepEqual(missed, [], output);
        keepFigure(PAGE, `^\\| ${revision} \\| (\\d.*) \\|$`,
            `${required.length} | ${required.length - missed.length} of ${required.length}`);
    });
}
