// SPDX-License-Identifier: MIT
// The figures that docs/correctness.md tells.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('../../../docs/correctness.md', import.meta.url), 'utf8');

/** Prints a figure, such as "16 of 16", and fails unless the page has it. */
export function announce(figure, rest) {
    console.log(`contract: ${figure} ${rest}`);
    assert.ok(page.includes(`| ${figure} |`), `docs/correctness.md has another figure than "${figure}"`);
}
