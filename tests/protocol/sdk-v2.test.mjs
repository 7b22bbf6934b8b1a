// SPDX-License-Identifier: MIT
// The server as the second generation of the official SDK sees it, in each way it negotiates.
import { Client, StdioClientTransport } from '../node/sdk-v2.mjs';
import { sdkSuite } from './support/sdk-suite.mjs';

const ways = [
    { label: 'by default', options: {}, revision: '2025-11-25' },
    { label: 'negotiating', options: { versionNegotiation: { mode: 'auto' } }, revision: '2026-07-28' },
    { label: 'pinned', options: { versionNegotiation: { mode: { pin: '2026-07-28' } } }, revision: '2026-07-28' },
];

for (const { label, options, revision } of ways) {
    sdkSuite({
        label: `SDK v2, ${label}`,
        makeClient: () => new Client({ name: 'protocol-tests', version: '1' }, options),
        makeTransport: transport => new StdioClientTransport(transport),
        revision,
    });
}
