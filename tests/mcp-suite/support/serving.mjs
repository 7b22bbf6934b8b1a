// SPDX-License-Identifier: MIT
// portkey-admin-mcp as a server over HTTP.
import { createInterface } from 'node:readline';

import { binary } from '../../protocol/support/places.mjs';
import { startProgram } from '../../protocol/support/process.mjs';

/**
 * Starts the command http on a port of its own. Clients may ask as often as they like.
 * @param options of the program, before the command
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
export async function serve(environment, ...options) {
    const program = startProgram(binary, [...options, 'http', '--port', '0'],
        { env: { RATE_LIMIT_ENABLED: 'false', ...environment } });

    for await (const line of createInterface(program.stderr)) {
        const [, url] = /serving MCP at (http:\S+\/mcp)/.exec(line) ?? [];
        if (url !== undefined) {
            program.stderr.resume();
            return { url, stop: program.stop };
        }
    }
    throw new Error('the server does not serve');
}
