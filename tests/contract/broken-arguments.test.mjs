// SPDX-License-Identifier: MIT
// Arguments that do not fit never leave the server, and its answer names the place.
import assert from 'node:assert/strict';
import test from 'node:test';
import { environmentFor } from '../protocol/support/environment.mjs';
import { withSession } from '../protocol/support/session.mjs';
import { reply, startUpstream } from '../protocol/support/upstream.mjs';
import { breakages } from './support/breakages.mjs';
import { announce } from './support/figures.mjs';
import { readTools } from './support/tools.mjs';

// What names members and takes others, too: openapi/ has the reasons. Settings of one AI provider fit the open form of
// another.
const open = new Set([
    'sync_mcp_integration /capabilities/0',
    ...['create', 'update'].flatMap(verb => [
        `${verb}_guardrail /checks/0/parameters`,
        ...['', '/azure_deployment_config/0'].map(place => `${verb}_integration /configurations${place}`),
        ...['', '/oauth_metadata', '/jwt_validation'].map(place => `${verb}_mcp_integration /configurations${place}`),
    ]),
]);

const pointer = path => path.map(step => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The place that an error of Ajv is about. */
function placeOf({ instancePath, params }) {
    const member = params.missingProperty ?? params.additionalProperty ?? params.propertyName;
    return member === undefined ? instancePath : instancePath + pointer([member]);
}

/** Whether one place is the other, or within it. */
const related = (a, b) => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

/**
 * Whether a breakage breaks the schema. Unions take much, so what is inside one may fit after all;
 * everything else has to be what it is meant to be, or this throws.
 */
function breaks(tool, { keyword, value, base, path, union, unsaid }) {
    const place = pointer(path);
    const errors = tool.violations(value);
    assert.deepEqual(tool.violations(base), [], `the base of ${keyword} at ${place}`);
    if (unsaid)
        return !open.has(`${tool.name} ${pointer(path.slice(0, -1))}`);
    if (errors.length === 0) {
        assert.ok(union !== undefined, `${keyword} at ${place} is not broken by ${JSON.stringify(value)}`);
        return false;
    }
    const elsewhere = errors.map(placeOf).filter(other => !related(other, pointer(path.slice(0, union))));
    assert.deepEqual(elsewhere, [], `${keyword} at ${place} breaks more than that`);
    return true;
}

/**
 * What one line of the answer has to begin with: the place that is broken or, within a union, one that
 * holds it; what is missing is named where it should be.
 */
function linesFor({ path, union = path.length, missing }) {
    const line = length => `\n- ${pointer(path.slice(0, length)) || '(arguments)'}: expected `;
    const lines = Array.from({ length: path.length - union + 1 }, (_, i) => line(union + i));
    return missing ? [...lines.slice(0, -1), `${line(path.length - 1)}the property "${path.at(-1)}"`] : lines;
}

const tools = await readTools();
let total = 0, refused = 0;

test('arguments broken in one place', async t => {
    const upstream = await startUpstream((request, response) => reply(response, 200, {}));
    t.after(() => upstream.stop());
    for (const tool of tools) {
        await t.test(tool.name, async () => {
            const broken = [...breakages(tool)].filter(breakage => breaks(tool, breakage));
            const wrong = await findUnrefused(tool, broken, upstream);
            total += broken.length;
            refused += broken.length - wrong.length;
            assert.deepEqual(wrong, []);
            assert.deepEqual(upstream.seen.splice(0).map(({ method, url, body }) => `${method} ${url} ${body}`), [],
                'requests that left the server');
        });
    }
});

/** Calls the tool with each of the broken arguments; returns what was not refused as it has to be, as text. */
async function findUnrefused(tool, broken, upstream) {
    const wrong = [];
    await withSession({ env: environmentFor(upstream.url) }, async session => {
        await session.initialize();
        const answers = await Promise.all(broken.map(({ value }) => session.call(tool.name, value)));
        for (const [i, { result, error }] of answers.entries()) {
            const text = result?.isError ? result.content[0].text : '';
            if (!linesFor(broken[i]).some(line => text.includes(line)))
                wrong.push(`${broken[i].keyword} ${JSON.stringify(broken[i].value)}: ${text || JSON.stringify(error)}`);
        }
    });
    return wrong;
}

test('all of them were refused', () => {
    assert.ok(total > 0);
    assert.equal(refused, total);
    announce('calls whose arguments violate the schema', `${refused} of ${total}`,
        `calls with broken arguments refused before anything was sent, ${tools.length} tools`);
});
