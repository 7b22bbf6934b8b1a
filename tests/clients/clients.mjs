// SPDX-License-Identifier: MIT
// Every client that is tried, and those that are not.
import { agents } from './agents.mjs';
import { commandLines } from './command-lines.mjs';
import { libraries } from './libraries.mjs';

/**
 * In each:
 * name     of the client
 * package  of npm that has it, or several, of which one is for this processor
 * setup    whose setup it is given; by default its own options say how to start the server
 * by       what makes it list and call
 * use      called as use(site); returns `tools`, the names that it lists, where it does, and `answered`, a text with the
 *          answer of the call
 */
export const clients = [...agents, ...commandLines, ...libraries];

/** Clients that are not tried, and why. */
export const leftOut = {
    'Claude Desktop, Cursor, VS Code, Windsurf, Zed': 'not npm packages; other clients read their setups',
    'GitHub Copilot CLI, Cline, Qwen Code': 'have packages of 125 to 200 MB each, too much for a test that installs them',
    supergateway: 'serves on all addresses of the machine, and a test must not',
    'mcp-remote': 'connects to servers over HTTP only',
};
