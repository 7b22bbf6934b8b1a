// SPDX-License-Identifier: MIT
// Running an example program.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { environmentFor } from '../protocol/support/environment.mjs';
import { reply, startUpstream } from '../protocol/support/upstream.mjs';

/** Runs a program against an upstream to its end. @returns its exit code, stdout and stderr */
export async function run(program, upstream, ...args) {
    try {
        return { code: 0, ...await promisify(execFile)(program, args, { env: environmentFor(upstream.url) }) };
    } catch (error) {
        return error;
    }
}

/**
 * An upstream that answers by method and path, for as long as the test runs.
 * @param answers such as {'GET /configs': body}; a function is called with the request and its body, and may return
 *        [status, body]; what is not there is answered with 404
 */
export async function serve(t, answers) {
    const upstream = await startUpstream((request, response, body) => {
        const { pathname, searchParams } = new URL(request.url, 'http://localhost');
        const found = answers[`${request.method} ${pathname}`] ?? [404, { message: `no ${request.method} ${pathname}` }];
        const answer = typeof found === 'function' ? found(searchParams, body && JSON.parse(body), request) : found;
        reply(response, ...(Array.isArray(answer) ? answer : [200, answer]));
    });
    t.after(() => upstream.stop());
    /** The requests that change something, as [method and path, body]. */
    upstream.changes = () => upstream.seen.filter(({ method }) => method !== 'GET')
        .map(({ method, url, body }) => [`${method} ${url}`, body && JSON.parse(body)]);
    return upstream;
}

/** A folder for as long as the test runs. */
export function folder(t) {
    const path = mkdtempSync(join(tmpdir(), 'example-'));
    t.after(() => rmSync(path, { recursive: true }));
    return path;
}

/** A file with that text, for as long. */
export function file(t, text) {
    const path = join(folder(t), 'file');
    writeFileSync(path, text);
    return path;
}
