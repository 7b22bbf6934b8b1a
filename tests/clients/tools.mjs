// SPDX-License-Identifier: MIT
// What the server lists for a client whose setup chooses nothing, and the call that each client makes.
import { execFileSync } from 'node:child_process';
import { binary } from '../protocol/support/places.mjs';

/** The call of an operation, as the tools of the list make it. */
export const tool = 'read_gateway';
export const args = { operation: 'list_configs' };

/** The names of the tools, sorted. */
export function toolsOf() {
    const input = [
        {
            id: 1, method: 'initialize',
            params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'tools', version: '1' } },
        },
        { method: 'notifications/initialized' },
        { id: 2, method: 'tools/list' },
    ].map(message => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`).join('');
    const output = execFileSync(binary, ['--sandbox'], { encoding: 'utf8', env: {}, input, stdio: ['pipe', 'pipe', 'ignore'] });
    const { result } = output.trim().split('\n').map(line => JSON.parse(line)).find(({ id }) => id === 2);
    return result.tools.map(({ name }) => name).sort();
}
