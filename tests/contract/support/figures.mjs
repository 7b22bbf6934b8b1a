// SPDX-License-Identifier: MIT
// The figures of docs/correctness.md.
import { cellBeside, keepFigure } from '../../docs/documents.mjs';

/** Prints a figure, such as "16 of 16", and keeps it in the row of the page that begins like this. */
export function announce(row, figure, rest) {
    console.log(`contract: ${figure} ${rest}`);
    keepFigure('docs/correctness.md', cellBeside(row), figure);
}
