// SPDX-License-Identifier: MIT
// Programs among the packages, each to be run with process.execPath.
import { fileURLToPath } from 'node:url';

const inPackage = path => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));

/** Mocks an HTTP API from its OpenAPI document. */
export const prism = inPackage('@stoplight/prism-cli/dist/index.js');

/** Another MCP server for the same API; the benchmark's yardstick. */
export const npmServer = inPackage('portkey-admin-mcp/build/index.js');
