// SPDX-License-Identifier: MIT
// The packages that npm installed in tests/node and here: where they lie, and which versions they have. Those of
// tests/node come first, as packages here bring an SDK of their own.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folders = ['../node/node_modules/', 'node_modules/'].map(path => fileURLToPath(new URL(path, import.meta.url)));

/** The path of a package's file. @param name or names of which one is for this processor */
export function inPackage(names, file) {
    for (const name of [names].flat()) {
        const found = folders.map(folder => `${folder}${name}/`).find(existsSync);
        if (found)
            return found + file;
    }
    throw new Error(`${[names].flat().join(' or ')} is not installed; ./dev clients installs it`);
}

export function versionOf(names) {
    // A package for one processor may have its name behind the version.
    return JSON.parse(readFileSync(inPackage(names, 'package.json'), 'utf8')).version.replace(/-linux-\w+$/, '');
}
