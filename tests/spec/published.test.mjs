// SPDX-License-Identifier: MIT
// The server that was built from another document: what it offers, and what it sends.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { minimalArguments } from '../protocol/support/arguments.mjs';
import { environmentFor } from '../protocol/support/environment.mjs';
import { startPrism } from '../protocol/support/prism.mjs';
import { withSession } from '../protocol/support/session.mjs';

const operations = 231;
const { SPEC_FOLDER: folder } = process.env;

// What a union at the root requires, which clients would refuse to read in an inputSchema.
const alsoNeeded = { post_scim_workspaces: { scim_group_id: 'sample' } };

// The document describes the header Transfer-Encoding, and Prism sends one of its own making, which nobody can read.
const unreadable = 'create_speech';

/** The document without its security: our client has no other secret than the API key, which Prism ignores then. */
function writeDocument() {
    const document = JSON.parse(readFileSync(join(folder, 'build/codegen/generated/openapi.json'), 'utf8'));
    const path = join(folder, 'without-security.json');
    delete document.security;
    for (const item of Object.values(document.paths)) {
        for (const operation of Object.values(item))
            delete operation.security;
    }
    writeFileSync(path, JSON.stringify(document));
    return path;
}

test('every operation is a tool, and its call is one that the document\'s mock takes', async t => {
    // The document's own examples break its schemas here and there, which is not ours to judge.
    const prism = await startPrism(writeDocument(), { errors: false });
    t.after(() => prism.stop());
    await withSession({ env: environmentFor(prism.url) }, async session => {
        const { result: { instructions } } = await session.initialize();
        assert.doesNotMatch(instructions, /AB03|workspace_id|list_\*/, 'instructions that are about our own tools');

        const { result: { tools } } = await session.request('tools/list');
        assert.equal(tools.length, operations);
        assert.equal(new Set(tools.map(tool => tool.name)).size, operations);
        for (const tool of tools) {
            assert.match(tool.name, /^[a-z][a-z0-9_]{0,63}$/);
            assert.ok(tool.description.length > 0, tool.name);
            for (const name of Object.keys(tool.inputSchema.properties))
                assert.match(name, /^[A-Za-z0-9_.-]{1,64}$/, tool.name);
        }

        const refused = [];
        await Promise.all(tools.map(async ({ name, inputSchema }) => {
            const { result } = await session.call(name, { ...minimalArguments(inputSchema), ...alsoNeeded[name] });
            if (name === unreadable)
                assert.match(result.content[0].text, /content encoding/);
            else if (result.isError)
                refused.push(`${name}: ${result.content[0].text.slice(0, 300)}`);
        }));
        assert.deepEqual(refused, []);
    });
});
