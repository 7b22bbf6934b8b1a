// SPDX-License-Identifier: MIT
// Where things are: the program under test, the repository, and the reference data beside it.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = relative => fileURLToPath(new URL(relative, import.meta.url));

/** The server's executable; meson names it, a run by hand takes the default build folder. */
export const binary = process.env.PORTKEY_ADMIN_MCP ?? path('../../../build/server/portkey-admin-mcp');

/** The server's core with the conformance suite's fixtures in place of Portkey. */
export const fixtures = process.env.MCP_FIXTURES ?? path('../../../build/tests/mcp-suite/mcp-fixtures');

/** The whole API in one OpenAPI document, generated. */
export const openapiDocument = path('../../../generated/openapi.json');

/** All tools of the full surface as tools/list has them, and what the compact ones are made of. */
export const descriptorsFile = path('../../../generated/tools.json');
export const surfaceDocument = path('../../../openapi/surface.yaml');

const shared = path('../../../../shared/');

/** A reason to skip a test that needs the reference data, or false where the data is there. */
export function withoutShared(name) {
    return existsSync(shared + name) ? false : `../shared/${name} is not here`;
}

export function readShared(name) {
    return readFileSync(shared + name, 'utf8');
}

// What parameters are called differs between documents; where they stand does not.
const request = (method, path) => `${method.toUpperCase()} ${path.replace(/\{[^}]*\}/g, '{}')}`;

/** Our tools by what they send, as `GET /configs/{}`: of an operation first the one that has its name. */
function readToolNames() {
    const { paths } = JSON.parse(readFileSync(openapiDocument, 'utf8'));
    return new Map(Object.entries(paths).flatMap(([path, item]) =>
        Object.entries(item).filter(([, { operationId }]) => operationId).map(([method, operation]) =>
            [request(method, path), [operation.operationId, ...operation['x-also']?.map(({ name }) => name) ?? []]])));
}

/** The name of the tool that sends this, such as `GET` and `/configs/{slug}`: for tests that need what it does. */
export function toolFor(method, path) {
    const [name] = readToolNames().get(request(method, path)) ?? [];
    if (name === undefined)
        throw new Error(`no operation of generated/openapi.json is ${method} ${path}`);
    return name;
}

/** What we call a tool that the reference data calls `tool`; that itself where we send no such request. */
function ourName(names, { tool, method, path }) {
    const ours = names.get(request(method, path)) ?? [];
    return ours.includes(tool) ? tool : ours[0] ?? tool;
}

/** The same objects, which have tool, method and path from the reference data, with our names of the tools. */
export function withOurNames(operations) {
    const names = readToolNames();
    return operations.map(operation => ({ ...operation, tool: ourName(names, operation) }));
}

/**
 * The list of what the server has to offer.
 * @returns objects with the columns of operations.tsv; tools that run a workflow are left out
 */
export function readOperations() {
    const [header, ...rows] = readShared('api/operations.tsv').trim().split('\n').map(line => line.split('\t'));
    return withOurNames(rows
        .map(row => Object.fromEntries(header.map((column, i) => [column, row[i]])))
        .filter(row => row.path !== '(workflow)'));
}
