// SPDX-License-Identifier: MIT
// docs/demo.svg shows what the demo prints.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { keepFile } from '../docs/documents.mjs';
import { binary } from '../protocol/support/places.mjs';
import { drawDemo } from './picture.mjs';

const demo = fileURLToPath(new URL('demo.py', import.meta.url));
const output = execFileSync('python3', [demo, binary], { encoding: 'utf8' });

test('docs/demo.svg is the picture of this run', () => {
    const picture = drawDemo(output);
    assert.ok(Buffer.byteLength(picture) < 30_000, 'larger than a page should load');
    keepFile('docs/demo.svg', picture);
});

test('a step that is shown and missing is an error that names it', () => {
    const shorter = output.replace('The same, corrected', 'The same, once more');
    assert.throws(() => drawDemo(shorter), /no step 'The same, corrected'/);
});
