// SPDX-License-Identifier: MIT
// The official conformance suite over HTTP: every scored scenario of each revision against the fixtures, and those that
// need no fixtures against Portkey's tools on both surfaces.
// docs/conformance.md shows the figures that are measured here; ./dev docs rewrites them.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { keepFigure } from '../docs/documents.mjs';
import { environmentFor, nowhere } from '../protocol/support/environment.mjs';
import { fixtures } from '../protocol/support/places.mjs';
import { startProgram } from '../protocol/support/process.mjs';
import { surfaces } from '../protocol/support/surfaces.mjs';
import { serve } from './support/serving.mjs';

const SUITE = fileURLToPath(new URL(
    '../node/node_modules/@modelcontextprotocol/conformance/dist/index.js', import.meta.url));
const PAGE = 'docs/conformance.md';
/** Of the scenarios that run but are not scored, those that must pass as well. */
const UNSCORED = {
    '2025-11-25': ['server-session-lifecycle', 'server-sse-polling'],
    '2026-07-28': ['http-header-validation', 'http-custom-header-server-validation'],
};
/** The scored scenarios that call no tool, prompt or resource of a fixed name. */
const WITHOUT_FIXTURES = {
    '2025-11-25': ['server-initialize', 'ping', 'tools-list', 'server-sse-multiple-streams', 'resources-list',
        'prompts-list', 'dns-rebinding-protection'],
    '2026-07-28': ['server-stateless', 'tools-list', 'server-sse-multiple-streams', 'resources-list',
        'sep-2164-resource-not-found', 'prompts-list', 'dns-rebinding-protection', 'caching'],
};
const UNSCORED_WITHOUT_FIXTURES = {
    '2025-11-25': ['server-session-lifecycle'],
    '2026-07-28': ['http-header-validation'],
};
/** What the suite says of a check that only a server with fixtures can pass. */
const NEEDS_FIXTURE = /^Not testable: server does not list the diagnostic tool 'test_/;

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

/** Runs the scenarios of a revision. @returns the checks of each */
async function run(url, revision) {
    const folder = mkdtempSync(join(tmpdir(), 'conformance-'));

    try {
        await suite('server', '--url', url, '--requirements', revision, '--output-dir', folder);
        // The folder of a scenario has its name, and the time behind it.
        return new Map(readdirSync(folder).map(name => [/^server-(.+)-\d{4}-\d\d-\d\dT/.exec(name)[1],
            JSON.parse(readFileSync(join(folder, name, 'checks.json'), 'utf8'))]));
    } finally {
        rmSync(folder, { recursive: true });
    }
}

/** What failed of a scenario's checks, or that nothing passed. */
function faults(checks = []) {
    const failed = checks.filter(({ status }) => status === 'FAILURE');

    return failed.length > 0 || checks.some(({ status }) => status === 'SUCCESS') ? failed : ['nothing passed'];
}

/** Those of the scenarios that did not pass, each with why. */
function missed(found, scenarios, excused = () => false) {
    return scenarios.map(name => [name, faults(found.get(name)).filter(fault => !excused(fault))])
        .filter(([, left]) => left.length > 0);
}

const servers = {};

before(async () => {
    const program = startProgram(fixtures, ['--http']);
    const [line] = await once(program.stderr, 'data');

    servers.fixtures = { url: line.toString().trim(), stop: program.stop };
    for (const surface of Object.keys(surfaces))
        servers[surface] = await serve(environmentFor(nowhere, { PORTKEY_SURFACE: surface }));
});
after(() => Promise.all(Object.values(servers).map(server => server.stop())));

async function everyScored(revision) {
    const [required, found] = await Promise.all([scored(revision), run(servers.fixtures.url, revision)]);
    const missing = missed(found, [...required, ...UNSCORED[revision]]);
    const passed = required.length - missed(found, required).length;
    const without = WITHOUT_FIXTURES[revision];

    assert.ok(required.length >= 30, `only ${required.length} scenarios`);
    assert.deepEqual(without.filter(name => !required.includes(name)), []);
    console.log(`conformance ${revision}: ${passed} of ${required.length} scenarios`);
    assert.deepEqual(missing, []);
    keepFigure(PAGE, `^\\| ${revision} \\| (\\d.*) \\|$`, `${required.length} | ${passed} of ${required.length} | ${without.length}`);
}

async function withoutFixtures(revision, surface) {
    const found = await run(servers[surface].url, revision);
    const [{ details }] = found.get('tools-list');

    assert.deepEqual(details.tools, surfaces[surface].names());
    assert.deepEqual(missed(found, [...WITHOUT_FIXTURES[revision], ...UNSCORED_WITHOUT_FIXTURES[revision]],
        ({ errorMessage }) => NEEDS_FIXTURE.test(errorMessage)), []);
}

for (const revision of ['2025-11-25', '2026-07-28']) {
    test(revision, { concurrency: true }, async t => {
        await Promise.all([
            t.test('every scored scenario passes', () => everyScored(revision)),
            ...Object.keys(surfaces).map(surface =>
                t.test(`those without fixtures pass on the surface ${surface}`, () => withoutFixtures(revision, surface))),
        ]);
    });
}
