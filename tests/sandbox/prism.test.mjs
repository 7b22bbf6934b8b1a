// SPDX-License-Identifier: MIT
// Every operation of the sandbox through Prism, which holds request and answer against our own document.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { promisify } from 'node:util';
import { binary, openapiDocument } from '../protocol/support/places.mjs';
import { startPrism } from '../protocol/support/prism.mjs';
import { startProgram } from '../protocol/support/process.mjs';
import { within } from '../protocol/support/waiting.mjs';

/** Calls them all at the URL that it is given, and prints which calls failed. */
const operations = process.env.SANDBOX_OPERATIONS;
const methods = ['get', 'put', 'post', 'delete'];
/** That of test_operations.c. */
const clock = '2026-01-31T12:00:00Z';

const version = servers => new URL(servers[0].url).pathname.replace(/\/$/, '');

/** One document for all: Prism takes no account of servers, so that their versions go into the paths. */
function withVersions(document) {
    const paths = {};

    for (const [path, item] of Object.entries(document.paths))
        for (const method of methods.filter(method => method in item)) {
            const { servers = item.servers ?? document.servers, ...operation } = item[method];
            const versioned = version(servers) + path;
            paths[versioned] = { ...paths[versioned], parameters: item.parameters ?? [], [method]: operation };
        }
    return { ...document, servers: [{ url: 'http://127.0.0.1' }], paths };
}

/** A new sandbox. */
async function startSandbox() {
    const child = startProgram(binary, ['sandbox', '--port', '0', '--clock', clock]);
    let log = '';
    const url = new Promise((resolve, reject) => {
        child.stderr.on('data', chunk => {
            log += chunk;
            const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(log) ?? [];
            if (address !== undefined)
                resolve(address);
        });
        child.once('exit', () => reject(new Error(`the sandbox ended at its start:\n${log}`)));
    });

    return { url: await within(30_000, 'the start of the sandbox', url), stop: child.stop };
}

/** What the calls of all operations print, with Prism between them and a sandbox, and whether all succeeded. */
async function callThrough(document) {
    const folder = mkdtempSync(join(tmpdir(), 'prism-'));
    const path = join(folder, 'openapi.json');
    const sandbox = await startSandbox();

    writeFileSync(path, JSON.stringify(document));
    try {
        const prism = await startPrism(path, { upstream: sandbox.url });
        try {
            const { stdout } = await promisify(execFile)(operations, [`${prism.url}/v1`]).catch(error => error);
            return stdout;
        } finally {
            await prism.stop();
        }
    } finally {
        await sandbox.stop();
        rmSync(folder, { recursive: true });
    }
}

const ours = withVersions(JSON.parse(readFileSync(openapiDocument, 'utf8')));
const count = Object.values(ours.paths).flatMap(item => methods.filter(method => method in item)).length;

test('Prism finds no request and no answer outside our document', async () => {
    assert.match(await callThrough(ours), new RegExp(`^sandbox: ${count} of ${count} operations answer`, 'm'));
});

test('Prism finds what a stricter document does not allow', async () => {
    const stricter = structuredClone(ours);
    const list = stricter.components.schemas.InviteList;
    const call = stricter.paths['/v1/configs'].post;

    list.properties.total = { type: 'string' };
    call.requestBody = { required: true, content: { 'application/json': { schema: { type: 'object', required: ['more'] } } } };
    const found = await callThrough(stricter);
    assert.match(found, /list_user_invites answered HTTP 500/);
    assert.match(found, /create_config answered HTTP 422/);
    assert.doesNotMatch(found, /list_configs answered/);
});
