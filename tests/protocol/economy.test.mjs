// SPDX-License-Identifier: MIT
// What lists of tools and answers cost: the figures of docs/economy.md, beside those of the npm server in the same run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';
import { keepFigure } from '../docs/documents.mjs';
import { npmServer } from '../node/programs.mjs';
import { Client, StdioClientTransport } from '../node/sdk-v1.mjs';
import { tokensOf } from '../node/tokens.mjs';
import { environmentFor, nowhere } from './support/environment.mjs';
import { binary } from './support/places.mjs';
import { startSandbox } from './support/sandbox.mjs';

/** Runs a server while body(client) does. */
async function withClient(command, args, env, body) {
    const client = new Client({ name: 'protocol-tests', version: '1' });
    await client.connect(new StdioClientTransport({ command, args, env, stderr: 'ignore' }));
    try {
        return await body(client);
    } finally {
        await client.close();
    }
}

/** The tools that a server lists. */
const toolsOf = (command, args, env) => withClient(command, args, env, async client => (await client.listTools()).tools);

const env = environmentFor(nowhere);
const ours = (...args) => toolsOf(binary, args, env);
const lists = {
    '`--surface compact`, the default': await ours(),
    '`--surface compact --experimental`': await ours('--experimental'),
    '`--surface names`': await ours('--surface', 'names'),
    '`--surface full`': await ours('--surface', 'full'),
    '`--surface full --experimental`': await ours('--surface', 'full', '--experimental'),
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

// ---- answers

// Before the time at which the sandbox's clock stands.
const period = { time_of_generation_min: '2026-01-01T00:00:00Z', time_of_generation_max: '2026-01-31T00:00:00Z' };
const answers = {
    list_workspaces: {},
    list_configs: {},
    list_prompts: {},
    list_api_keys: {},
    list_integrations: {},
    get_cost_analytics: { ...period, workspace_slug: 'ws-shared-5a4db0' },
};

/** Tokens of what a client is given of each answer. */
function costsOf(command, args, sandbox, more = {}) {
    const env = environmentFor(sandbox.url, { NODE_USE_ENV_PROXY: '1', HTTPS_PROXY: nowhere });
    return withClient(command, args, env, async client => {
        const costs = {};
        for (const [name, given] of Object.entries(answers)) {
            const { content, isError } = await client.callTool({ name, arguments: { ...given, ...more } });
            assert.ok(!isError, `${name}: ${content[0].text}`);
            costs[name] = tokensOf(content.map(({ text }) => text ?? '').join('\n')).o200k;
        }
        return costs;
    });
}

test('what answers cost', async t => {
    const sandbox = await startSandbox();
    t.after(() => sandbox.stop());
    const forms = [
        await costsOf(binary, [], sandbox),
        await costsOf(binary, [], sandbox, { fields: ['*'], format: 'json' }),
        await costsOf(binary, ['--answers', 'full'], sandbox),
        await costsOf(process.execPath, [npmServer], sandbox),
    ];
    for (const name of Object.keys(answers)) {
        const [short, , full] = forms.map(costs => costs[name]);
        assert.ok(short <= full, `${name}: ${short}, ${full}`);
        keepFigure('docs/economy.md', `^\\| \`${name}\` \\| (.*) \\|$`,
            forms.map(costs => costs[name].toLocaleString('en')).join(' | '));
    }
});
