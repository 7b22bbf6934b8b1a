// SPDX-License-Identifier: MIT
// What the server offers, and which arguments it has to take.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { draft2020 } from '../../node/ajv.mjs';
import { binary, openapiDocument } from '../../protocol/support/places.mjs';
import { withSession } from '../../protocol/support/session.mjs';

/**
 * All tools that make one request, as tools/list has them, each with what is wrong with arguments for it.
 *
 * @returns tools with `method`, `path` and `violations(args)`: Ajv's errors, none where the arguments fit. What is filled
 *          in from the API key, by calls that have nothing to do with contracts, is required here, and named in `filled`
 */
export async function readTools() {
    const rows = JSON.parse(execFileSync(binary, ['tools', '--json'], { encoding: 'utf8' }));
    const byName = new Map(rows.map(row => [row.name, row]));
    let tools;
    await withSession({ args: ['--surface', 'full'] }, async session => {
        await session.initialize();
        tools = (await session.request('tools/list')).result.tools;
    });
    const operations = readOperations();
    const unions = readRootUnions(operations);
    const filledIn = new Map(operations.map(one => [one.operationId, [one['x-from-key'] ?? []].flat()]));
    return tools.filter(tool => byName.get(tool.name).method).map(tool => {
        const { method, path, operation } = byName.get(tool.name);
        const filled = filledIn.get(operation);
        const inputSchema = { ...tool.inputSchema, required: [...tool.inputSchema.required ?? [], ...filled] };
        const checks = [inputSchema, ...unions.get(operation) ?? []].map(compile);
        const violations = args => checks.flatMap(check => check(args) ? [] : [...check.errors]);
        return { ...tool, inputSchema, filled, method, path, violations };
    });
}

function compile(schema) {
    return draft2020({ allErrors: true }).compile(schema);
}

function readOperations() {
    const document = JSON.parse(readFileSync(openapiDocument, 'utf8'));
    return Object.values(document.paths).flatMap(item => Object.values(item));
}

/**
 * Conditions of request bodies that no inputSchema shows, as clients refuse unions at its root.
 *
 * @returns a map from an operation's name to schemas that its arguments have to fit as well
 */
function readRootUnions(operations) {
    return new Map(operations.map(({ operationId, requestBody }) => {
        const { anyOf, oneOf, not } = requestBody?.content['application/json'].schema ?? {};
        const present = Object.entries({ anyOf, oneOf, not }).filter(([, value]) => value !== undefined);
        return [operationId, present.map(([keyword, value]) => ({ [keyword]: value }))];
    }));
}
