// SPDX-License-Identifier: MIT
// What a client gets on each surface: the tools of the list, and how they run an operation.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { binary, descriptorsFile } from './places.mjs';

const inAreas = risk => ['org', 'access', 'gateway', 'catalog'].map(area => `${risk}_${area}`);
export const surfaces = {
    /** One tool for each area and risk. Clients may call an operation by its own name, too, though it is not listed. */
    compact: {
        names: () => [...inAreas('read'), 'query_analytics', ...inAreas('change'), ...inAreas('remove'),
            'describe_operations', 'search_operations'],
        call: (area, operation, args) => ({ name: area, arguments: { operation, arguments: args } }),
    },
    /** One tool for each operation and workflow. */
    full: {
        names: () => JSON.parse(execFileSync(binary, ['tools', '--json'], { encoding: 'utf8' })).map(({ name }) => name),
        call: (area, operation, args) => ({ name: operation, arguments: args }),
    },
};

/** Fails unless these are the tools of the surface, and those of operations as they are described. */
export function judgeTools(surface, tools) {
    const descriptors = new Map(JSON.parse(readFileSync(descriptorsFile, 'utf8')).map(tool => [tool.name, tool]));

    assert.deepEqual(tools.map(({ name }) => name), surfaces[surface].names());
    for (const tool of tools) {
        // Without one a client has nothing to hold structuredContent against, and there is none.
        assert.ok(!('outputSchema' in tool), tool.name);
        assert.deepEqual(tool, descriptors.get(tool.name) ?? tool);
    }
}
