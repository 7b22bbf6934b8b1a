// SPDX-License-Identifier: MIT
// What the server offers.
import { execFileSync } from 'node:child_process';
import { binary } from '../protocol/support/places.mjs';

/** The names of the tools in some domains, sorted. */
export function toolsOf(domains = 'all') {
    const names = execFileSync(binary, ['--toolsets', domains, 'tools', '--names'], { encoding: 'utf8', env: {} });
    return names.trimEnd().split('\n').sort();
}
