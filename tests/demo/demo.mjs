// SPDX-License-Identifier: MIT
// A session with the server, as an AI client would have it, against a mock of the API.
//
// usage: node demo.mjs PROGRAM
//
// Ends with 0 when every step did what it should.
import { execFileSync } from 'node:child_process';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { setupLines, setups } from '../clients/setups.mjs';
import { Client, StdioClientTransport } from '../node/sdk-v2.mjs';
import { environmentFor } from '../protocol/support/environment.mjs';
import { startPrism } from '../protocol/support/prism.mjs';
import { beside } from './beside.mjs';
import { startPermissions } from './permissions.mjs';
import { story } from './story.mjs';

/** Of a line, in characters: what a terminal shows without breaking it. */
const width = 98;
const bold = process.stdout.isTTY ? text => `\x1b[1m${text}\x1b[0m` : text => text;

function heading(text) {
    console.log(`\n${bold(text)}`);
}

/** The beginning of a text, on one line. */
function printShortened(text) {
    const line = text.trimEnd().replaceAll(/\s*\n\s*/g, ' ');
    console.log(line.length > width ? `${line.slice(0, width - 1)}…` : line);
}

/** A whole text, its lines broken between words and indented as far as the text of an answer. */
function printWrapped(text) {
    const indent = '    ';
    const lines = text.trimEnd().replaceAll(new RegExp(`(.{1,${width - indent.length}})(?: +|$)`, 'gm'), '$1\n');
    console.log(lines.trimEnd().replaceAll(/\n+/g, `\n${indent}`));
}

/** The size of tools/list as the program counts it: of what it writes, not of what the client makes of it. */
function listBytes(program) {
    const table = execFileSync(program, ['tools'], { encoding: 'utf8' }).trimEnd();
    return parseInt(table.slice(table.lastIndexOf('\n'))).toLocaleString('en');
}

/** Plays one step; returns what went wrong, or undefined. */
async function play(client, step, memory) {
    const args = step.arguments(memory);
    heading(step.title);
    printShortened(`  → ${step.tool} ${JSON.stringify(args)}`);
    const result = await client.callTool({ name: step.tool, arguments: args });
    const { text } = result.content[0];
    (result.isError ? printWrapped : printShortened)(`  ← ${text}`);
    if (!step.refusal) {
        if (result.isError)
            return `${step.tool} failed`;
        step.remember?.(memory, JSON.parse(text));
        return undefined;
    }
    return result.isError && step.refusal.test(text) ? undefined : `${step.tool} should have been refused`;
}

/** Shows one thing beside the tools; returns what went wrong, or undefined. */
async function show(client, { title, asked, ask, said }) {
    heading(title);
    printShortened(`  → ${asked}`);
    try {
        const text = said(await ask(client));
        printShortened(`  ← ${text}`);
        return text ? undefined : `${asked} returned nothing`;
    } catch (error) {
        return `${asked}: ${error.message}`;
    }
}

async function session(program) {
    const prism = await startPrism();
    // A key that may do everything but read the audit log.
    const upstream = await startPermissions(prism.url, ['/audit-logs']);
    const client = new Client({ name: 'demo', version: '1' }, { versionNegotiation: { mode: 'auto' } });
    const failures = [];
    try {
        await client.connect(new StdioClientTransport({ command: program, env: environmentFor(upstream.url) }));
        heading('A session with the server; in place of Portkey, a mock answers from generated/openapi.json');
        const { name, version } = client.getServerVersion();
        console.log(`  ${name} ${version} and the client agreed on MCP ${client.getNegotiatedProtocolVersion()}`);

        const list = await client.listTools();
        const readOnly = list.tools.filter(tool => tool.annotations.readOnlyHint).length;
        const destructive = list.tools.filter(tool => tool.annotations.destructiveHint).length;
        console.log(`  ${list.tools.length} tools in ${listBytes(program)} bytes: ` +
            `${readOnly} read-only, ${destructive} destructive`);

        const memory = {};
        const note = failure => {
            if (failure) {
                console.log(`  ✗ ${failure}`);
                failures.push(failure);
            }
        };
        for (const step of story)
            note(await play(client, step, memory));
        for (const thing of beside)
            note(await show(client, thing));
    } finally {
        await client.close();
        await upstream.stop();
        await prism.stop();
    }
    return failures;
}

const program = resolve(process.argv[2] ?? 'build/server/portkey-admin-mcp');
const failures = await session(program);

for (const client of ['Claude Code', 'Cursor', 'VS Code']) {
    heading(`${client}, ${setups[client].file ?? 'in a shell'}`);
    console.log(setupLines(client, { program, home: homedir() }));
}
if (failures.length > 0) {
    console.log(`\n${failures.length} of ${story.length + beside.length} steps went wrong: ${failures.join(', ')}`);
    process.exitCode = 1;
} else {
    console.log(`\nAll ${story.length + beside.length} steps did what they should.`);
}
