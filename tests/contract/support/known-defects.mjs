// SPDX-License-Identifier: MIT
// Why the published document refuses requests that are in order: it has defects, and the API went on after it.
import { readFileSync } from 'node:fs';

const file = new URL('../known-defects.tsv', import.meta.url);

/**
 * The lines of known-defects.tsv.
 *
 * @returns objects with its columns: the kind (defect; addition: Portkey documents it elsewhere, or its own clients send
 *          it), the tool, where and with what message requests are refused, `arguments` that are, and the reason
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
