// SPDX-License-Identifier: MIT
// The first generation of the official TypeScript SDK. It is imported from here because packages
// are looked up from the importing file's folder, and node_modules lies in this one.
export { Client } from '@modelcontextprotocol/sdk/client/index.js';
export { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
