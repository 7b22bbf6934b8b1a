// SPDX-License-Identifier: MIT
// Keeps what documents show equal to what tests find. UPDATE_GOLDEN=1, which ./dev docs sets, rewrites the documents.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const updating = process.env.UPDATE_GOLDEN === '1';
const usualRemedy = 'to rewrite it, run ./dev docs';

/** The pattern of the second cell of the row of a table whose first cell begins like this. */
export const cellBeside = beginning => `^\\| ${beginning}[^|]*\\| ([^|]*) \\|`;

/** Fails unless the file, named from the root, is this text; the remedy says how to make it so. */
export function keepFile(name, text, remedy = usualRemedy) {
    const url = new URL(name, root);
    if (updating)
        writeFileSync(url, text);
    assert.ok(existsSync(url), `${name} is missing; ${remedy}`);
    assert.equal(readFileSync(url, 'utf8'), text, `${name} is out of date; ${remedy}`);
}

/** Fails unless the document has `figure` where the only group of `pattern`, a regular expression, matches. */
export function keepFigure(name, pattern, figure) {
    const url = new URL(name, root);
    const text = readFileSync(url, 'utf8');
    const [begin, end] = new RegExp(pattern, 'dm').exec(text)?.indices[1] ?? [];
    assert.notEqual(begin, undefined, `${name} has no place for "${figure}": nothing matches ${pattern}`);
    if (updating)
        return writeFileSync(url, text.slice(0, begin) + figure + text.slice(end));
    assert.equal(text.slice(begin, end), figure, `a figure in ${name} is out of date; ${usualRemedy}`);
}
