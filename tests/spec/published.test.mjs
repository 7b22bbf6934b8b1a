// SPDX-License-Identifier: MIT
// The server that was built from another document: what it offers, and what it sends.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { minimalArguments } from '../protocol/support/arguments.mjs';
import { environmentFor, nowhere } from '../protocol/support/environment.mjs';
import { startPrism } from '../protocol/support/prism.mjs';
import { withSession } from '../protocol/support/session.mjs';

const operations = 231;
const { SPEC_FOLDER: folder } = process.env;

// What a union at the root requires, which clients would refuse to read in an inputSchema.
const alsoNeeded = { post_scim_workspaces: { scim_group_id: 'sample' } };

// The document describes the header Transfer-Encoding, and Prism sends one of its own making, which nobody can read.
const unreadable = 'create_speech';

/**
 * The document as Prism can serve it: without security, as our client has no other secret than the API key, and
 * without objects in headers, as Prism ends with an exception when one of those is left out.
 */
function writeDocument() {
    const text = readFileSync(join(folder, 'build/codegen/generated/openapi.json'), 'utf8');
    const document = JSON.parse(text, (key, value) =>
        value?.in === 'header' && value.schema?.type === 'object' ? { ...value, schema: { type: 'string' } } : value);
    const path = join(folder, 'for-prism.json');
    delete document.security;
    for (const item of Object.values(document.paths)) {
        for (const operation of Object.values(item))
            delete operation.security;
    }
    writeFileSync(path, JSON.stringify(document));
    return path;
}

/** Runs the body with the server's tools, in a session with it. */
async function withTools(upstreamUrl, body) {
    await withSession({ env: environmentFor(upstreamUrl) }, async session => {
        const { result: { instructions } } = await session.initialize();
        const { result: { tools } } = await session.request('tools/list');
        await body({ session, tools, instructions });
    });
}

test('every operation is a tool', async () => {
    await withTools(nowhere, ({ tools, instructions }) => {
        assert.equal(tools.length, operations);
        assert.equal(new Set(tools.map(tool => tool.name)).size, operations);
        for (const tool of tools) {
            assert.match(tool.name, /^[a-z][a-z0-9_]{0,63}$/);
            assert.ok(tool.description.length > 0, tool.name);
            for (const name of Object.keys(tool.inputSchema.properties))
                assert.match(name, /^[A-Za-z0-9_.-]{1,64}$/, tool.name);
        }
        assert.match(instructions, /Portkey API\n/);
        assert.doesNotMatch(instructions, /AB03|workspace_id|list_\*/, 'what holds for our own tools only');
    });
});

test('a call of each is one that the document\'s mock takes', async t => {
    // The document's own examples break its schemas here and there, which is not ours to judge.
    const prism = await startPrism(writeDocument(), { errors: false });
    t.after(() => prism.stop());
    await withTools(prism.url, async ({ session, tools }) => {
        const refused = [];
        await Promise.all(tools.map(async ({ name, inputSchema }) => {
            const { result } = await session.call(name, { ...minimalArguments(inputSchema), ...alsoNeeded[name] });
            const text = result.content[0].text;
            if (result.isError && !(name === unreadable && text.includes('content encoding')))
                refused.push(`${name}: ${text.slice(0, 300)}`);
        }));
        assert.deepEqual(refused, []);
        t.diagnostic(`${tools.length - refused.length} of ${tools.length} calls taken`);
    });
});
