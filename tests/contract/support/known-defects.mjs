// SPDX-License-Identifier: MIT
// The published document's own defects, each of which refuses requests that are in order.
import { readFileSync } from 'node:fs';

const file = new URL('../known-defects.tsv', import.meta.url);

/**
 * The lines of known-defects.tsv.
 *
 * @returns objects with its columns: the tool, where and with what message requests are refused,
 *          `arguments` that are, and the reason why the document is at fault
 */
export function readKnownDefects() {
    const [header, ...rows] = readFileSync(file, 'utf8').trim().split('\n').map(line => line.split('\t'));
    return rows.map(row => {
        const defect = Object.fromEntries(header.map((column, i) => [column, row[i]]));
        return { ...defect, arguments: JSON.parse(defect.arguments) };
    });
}

/**
 * Whether a defect explains a violation, { place, message }, of a tool's request. Its place holds for
 * all below it, too; a star stands for any one step.
 */
export function explains(defect, tool, { place, message }) {
    const steps = place.split('.');
    const lies = defect.place.split('.').every((step, i) => step === '*' || step === steps[i]);
    return defect.tool === tool && lies && message.includes(defect.message);
}
