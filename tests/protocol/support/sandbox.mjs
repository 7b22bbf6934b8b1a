// SPDX-License-Identifier: MIT
// The program's sandbox, which emulates the API with state.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { apiKey, environmentFor, nowhere } from './environment.mjs';
import { binary } from './places.mjs';
import { startProgram } from './process.mjs';

/** The time at which its clock stands, unless the options say otherwise. */
export const sandboxTime = '2026-01-31T12:00:00Z';

/** Those that are there from the start. */
export const organisation = '5a4db0c5-0000-4000-8000-000000000001';
export const workspace = '5a4db0c5-0000-4000-8000-000000000002';
export const owner = '5a4db0c5-0000-4000-8000-000000000003';

/** Runs `observe` on what a sandbox recorded. @returns what it printed */
export function observeRecording(file) {
    return promisify(execFile)(binary, ['observe', file], { env: environmentFor(nowhere) }).catch(error => error);
}

/** Sends a request by hand. @returns the answer, which has to be a success and to have a body */
async function ask(url, method, path, body, key = apiKey) {
    const response = await fetch(url + path, {
        method, headers: { 'x-portkey-api-key': key }, body: body && JSON.stringify(body),
    });
    const text = await response.text();

    assert.ok(response.ok, `${method} ${path}: HTTP ${response.status}: ${text}`);
    return JSON.parse(text);
}

/**
 * Starts it on a port of its own, with the API key of the tests.
 * @param options of the command, beside these
 * @returns {Promise<{url: string, ask: Function, stop: () => Promise<void>}>} the base URL, as clients are told it, and
 *          ask(method, path, body, key), which is what another client does
 */
export async function startSandbox(...options) {
    const program = startProgram(binary,
        ['sandbox', '--port', '0', '--key', apiKey, '--clock', sandboxTime, ...options],
        { stdio: ['ignore', 'ignore', 'pipe'] });
    const lines = createInterface(program.stderr);
    const [line] = await once(lines, 'line');
    const [url] = /http:\/\/127\.0\.0\.1:\d+\/v1/.exec(line) ?? [];

    if (url === undefined)
        throw new Error(`the sandbox did not start: ${line}`);
    return { url, ask: (...request) => ask(url, ...request), stop: program.stop };
}
