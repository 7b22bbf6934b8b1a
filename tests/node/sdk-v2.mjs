// SPDX-License-Identifier: MIT
// The second generation of the official TypeScript SDK.
export { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
export { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
