// SPDX-License-Identifier: MIT
// What lists of tools cost: the figures of docs/economy.md, beside those of the npm server in the same run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';
import { keepFigure } from '../docs/documents.mjs';
import { npmServer } from '../node/programs.mjs';
import { Client, StdioClientTransport } from '../node/sdk-v1.mjs';
import { tokensOf } from '../node/tokens.mjs';
import { environmentFor, nowhere } from './support/environment.mjs';
import { binary } from './support/places.mjs';

/** The tools that a server lists. */
async function toolsOf(command, args, env) {
    const client = new Client({ name: 'protocol-tests', version: '1' });
    await client.connect(new StdioClientTransport({ command, args, env, stderr: 'ignore' }));
    try {
        return (await client.listTools()).tools;
    } finally {
        await client.close();
    }
}

const env = environmentFor(nowhere);
const ours = (...args) => toolsOf(binary, args, env);
const lists = {
    '`--surface compact`, the default': await ours(),
    '`--surface names`': await ours('--surface', 'names'),
    '`--surface full`': await ours('--surface', 'full'),
    'npm: portkey-admin-mcp 0\\.12\\.0': await toolsOf(process.execPath, [npmServer], env),
};

test('what the command tools estimates lies between the two counts', () => {
    const lines = execFileSync(binary, ['tools'], { encoding: 'utf8', env }).trimEnd().split('\n').slice(-3);
    for (const surface of ['compact', 'names', 'full']) {
        const { o200k, claude } = tokensOf(JSON.stringify(lists[Object.keys(lists).find(row => row.includes(surface))]));
        const [, bytes, tokens] = new RegExp(`^ *(\\d+) +(\\d+)  in the list of \\d+ tools, --surface ${surface}`).exec(
            lines.find(line => line.includes(surface)));
        assert.ok(bytes > 0);
        assert.ok(tokens >= o200k && tokens <= claude, `${surface}: ${tokens}, not from ${o200k} to ${claude}`);
    }
});

for (const [row, tools] of Object.entries(lists)) {
    test(`the row of ${row.replaceAll('\\', '')}`, () => {
        const text = JSON.stringify(tools);
        const { o200k, claude } = tokensOf(text);
        const cells = [tools.length, Buffer.byteLength(text), o200k, claude].map(count => count.toLocaleString('en'));
        assert.ok(tools.length > 0);
        keepFigure('docs/economy.md', `^\\| ${row} \\| (.*) \\|$`, cells.join(' | '));
    });
}
