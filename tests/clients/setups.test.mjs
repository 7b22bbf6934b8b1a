// SPDX-License-Identifier: MIT
// README.md and the manual page have the setups that clients.test.mjs tries, and no other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { keepFile } from '../docs/documents.mjs';
import { table } from './remotes.mjs';
import { remotes, setupBlock, setupLines, setups } from './setups.mjs';
import { toolsOf } from './tools.mjs';

const read = path => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

/** The literal displays of the manual page, as they are printed. */
function displays() {
    const displayed = read('server/portkey-admin-mcp.1').matchAll(/^\.Bd -literal.*\n([^]*?)^\.Ed$/gm);
    return [...displayed].map(([, text]) => text.replaceAll('\\e', '\\').trim());
}

for (const client of ['Claude Code', 'Cursor', 'VS Code']) {
    test(`README.md has the setup of ${client}`, () => {
        assert.ok(readme.includes(`**${client}**`));
        assert.ok(readme.includes(setupBlock(client)), setupBlock(client));
    });
}

test('README.md has no other setup', () => {
    const ours = Object.keys(setups).map(setupBlock);
    const blocks = readme.match(/^```\w+\n[^`]*PORTKEY_API_KEY_FILE[^`]*\n```\n/gm)
        .filter(block => block.includes('portkey-admin-mcp') && !block.includes('portkey-admin-mcp http'));
    assert.deepEqual(blocks.filter(block => !ours.includes(block)), []);
});

test('the manual page has the setups of Claude Code, Cursor and VS Code', () => {
    const [shell, ...json] = displays();
    assert.equal(shell.replaceAll(/ \\\n */g, ' '), setupLines('Claude Code'));
    const expected = ['Cursor', 'VS Code'].map(client => JSON.parse(setupLines(client)));
    assert.deepEqual(json.map(text => JSON.parse(text)), expected);
});

test('no setup has a key, but the name of its file', () => {
    for (const client of Object.keys(setups)) {
        assert.doesNotMatch(setupLines(client), /PORTKEY_API_KEY\b(?!_FILE)/);
        assert.match(setupLines(client), /PORTKEY_API_KEY_FILE.*\.config\/portkey\/key/);
    }
});

test('the page of the server has the setups over HTTP', () => {
    keepFile('server/cli/http/pages/client_setups.c', table(), 'to rewrite it, run UPDATE_GOLDEN=1 meson test -C build setups');
    assert.deepEqual(Object.keys(setups).filter(name => !(name in remotes)), ['Claude Desktop']);
});

for (const name of ['README.md', 'docs/http.md']) test(`${name} has those of Claude Code and Cursor`, () => {
    const page = read(name).replace(/^[^]*\n## Use it over HTTP\n/, '');
    const url = 'http://127.0.0.1:3000/mcp', login = { token: true };
    const shell = remotes['Claude Code'].lines(url, login).replace('YOUR_TOKEN', '$(cat ~/.config/portkey/token)');
    assert.ok(page.replaceAll(/ \\\n */g, ' ').includes(shell), shell);
    const block = page.match(/^```json\n(\{\n {2}"mcpServers"[^]*?)\n```$/m)[1];
    assert.deepEqual(JSON.parse(block), JSON.parse(remotes.Cursor.lines(url, login)));
});

test('no setup offers more tools than the client takes', () => {
    for (const [name, { most = Infinity }] of Object.entries(setups))
        assert.ok(toolsOf().length <= most, name);
});
