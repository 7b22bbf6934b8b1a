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

const shared = path('../../../../shared/');

/** A reason to skip a test that needs the reference data, or false where the data is there. */
export function withoutShared(name) {
    return existsSync(shared + name) ? false : `../shared/${name} is not here`;
}

export function readShared(name) {
    return readFileSync(shared + name, 'utf8');
}

/**
 * The list of what the server has to offer.
 * @returns objects with the columns of operations.tsv; tools that run a workflow are left out
 */
export function readOperations() {
    const [header, ...rows] = readShared('api/operations.tsv').trim().split('\n').map(line => line.split('\t'));
    return rows
        .map(row => Object.fromEntries(header.map((column, i) => [column, row[i]])))
        .filter(row => row.path !== '(workflow)');
}

/** Tools that are offered beyond operations.tsv. */
export const furtherTools = ['list_models', 'test_mcp_integration'];
