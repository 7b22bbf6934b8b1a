// SPDX-License-Identifier: MIT
// The server as the first generation of the official SDK sees it.
import { Client, StdioClientTransport } from '../node/sdk-v1.mjs';
import { sdkSuite } from './support/sdk-suite.mjs';

sdkSuite({
    label: 'SDK v1',
    makeClient: () => new Client({ name: 'protocol-tests', version: '1' }),
    makeTransport: options => new StdioClientTransport(options),
});
