// SPDX-License-Identifier: MIT
// Prism as the upstream: it answers from an OpenAPI document, and refuses what breaks it. Or before an upstream.
import { prism } from '../../node/programs.mjs';
import { openapiDocument } from './places.mjs';
import { freePort, startProgram } from './process.mjs';
import { within } from './waiting.mjs';

/**
 * @param document the path of the document; our own unless told otherwise
 * @param errors whether it also refuses to answer with an example, or what an upstream answers, that breaks the document
 * @param upstream the URL of another server, to which it hands requests on; it answers itself unless given
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
export async function startPrism(document = openapiDocument, { errors = true, upstream } = {}) {
    const port = await freePort();
    const child = startProgram(process.execPath, [
        prism, upstream ? 'proxy' : 'mock', ...(errors ? ['--errors'] : []), '--host', '127.0.0.1', '--port', String(port),
        document, ...(upstream ? [upstream] : []),
    ]);
    let log = '';
    const listening = new Promise((resolve, reject) => {
        const read = chunk => {
            // Only the start is kept: a line per request follows for as long as it runs.
            if (log.length < 65536)
                log += chunk;
            if (log.includes('Prism is listening'))
                resolve();
        };
        child.stdout.on('data', read);
        child.stderr.on('data', read);
        child.once('exit', () => reject(new Error(`Prism ended at its start:\n${log}`)));
    });
    // A failure after the start shows as refused connections; it must not be an unhandled rejection.
    listening.catch(() => {});
    await within(60_000, 'the start of Prism', listening);
    return { url: `http://127.0.0.1:${port}`, stop: child.stop };
}
