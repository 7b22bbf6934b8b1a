// SPDX-License-Identifier: MIT
// Every request that the server makes is held against Portkey's published document.
import assert from 'node:assert/strict';
import test from 'node:test';
import { callSchema, fullArguments, minimalArguments } from '../protocol/support/arguments.mjs';
import { readOperations, withoutShared } from '../protocol/support/places.mjs';
import { explains, readKnownDefects } from './support/known-defects.mjs';
import { announce } from './support/figures.mjs';
import { judge, Published, publishedDocument } from './support/published.mjs';
import { randomArguments } from './support/random-arguments.mjs';
import { Random } from './support/random.mjs';
import { recordCalls } from './support/recorder.mjs';
import { readTools } from './support/tools.mjs';

const randomCallsPerTool = 4;
const leastAccepted = 0.98;

/** Calls of a tool with the least arguments, with all, and with some drawn at random. */
function callsOf(tool) {
    const seeds = Array.from({ length: randomCallsPerTool }, (_, i) => `${tool.name} ${i + 1}`);
    return [
        { tool, kind: 'minimal', args: minimalArguments(callSchema(tool)) },
        { tool, kind: 'full', args: fullArguments(callSchema(tool)) },
        ...seeds.map(seed => ({ tool, kind: `random, seed '${seed}'`, args: randomArguments(tool, new Random(seed)) })),
    ];
}

const describe = ({ tool, kind, args }, problem) => `${tool.name} (${kind}) ${JSON.stringify(args)}: ${problem}`;

test('the published document', { skip: withoutShared(publishedDocument) }, async t => {
    const published = new Published();
    const tools = (await readTools()).filter(tool => published.has(tool));
    const byName = new Map(tools.map(tool => [tool.name, tool]));
    const defects = readKnownDefects();
    const calls = tools.flatMap(callsOf);
    let records;

    const unknown = defects.filter(({ tool }) => !byName.has(tool)).map(({ tool }) => tool);
    assert.deepEqual(unknown, [], 'known-defects.tsv names tools that are not there; rename or delete their lines');
    // What shows a defect is asked beside the calls that are counted.
    const probes = defects.map(defect => ({ tool: byName.get(defect.tool), kind: 'defect', args: defect.arguments }));
    const asked = [...calls, ...probes];

    await t.test('has every operation that is listed as published', () => {
        const listed = readOperations().filter(row => row.published === 'y' && !byName.has(row.tool));
        assert.deepEqual(listed, [], '../shared/api/operations.tsv lists what no tool sends');
    });

    await t.test('is asked about arguments that fit', () => {
        const unfit = asked.filter(({ tool, args }) => tool.violations(args).length > 0);
        assert.deepEqual(unfit.map(call => describe(call, JSON.stringify(call.tool.violations(call.args)))), []);
    });

    await t.test('is asked about every call, each of which is one request', async () => {
        records = await recordCalls(asked.map(({ tool, args }) => ({ tool: tool.name, args })));
        const failed = records.map(({ requests, result }, i) => requests.length === 1 && !result.isError ? undefined
            : describe(asked[i], `${requests.length} requests, ${JSON.stringify(result)}`));
        assert.deepEqual(failed.filter(Boolean), []);
    });

    await t.test('accepts the requests, but for its own defects', async t => {
        const verdicts = await judge(published.cutTo(tools), records.map(({ requests }) => requests[0]));
        const refused = calls.map((call, i) => ({ ...call, violations: verdicts[i] }))
            .filter(({ violations }) => violations.length > 0);
        const unexplained = refused.flatMap(call => call.violations
            .filter(violation => !defects.some(defect => explains(defect, call.tool.name, violation)))
            .map(({ place, message }) => describe(call, `${place}: ${message}`)));
        const stale = defects.filter((defect, i) => !verdicts[calls.length + i]
            .some(violation => explains(defect, defect.tool, violation)));
        // A document can neither confirm nor refute what it lacks: such requests are counted apart.
        const additions = refused.filter(call => call.violations.some(violation => defects
            .some(defect => defect.kind === 'addition' && explains(defect, call.tool.name, violation)))).length;
        const total = calls.length - additions;
        const accepted = calls.length - refused.length;
        const share = accepted / total;

        for (const { tool, kind, violations } of refused)
            t.diagnostic(`refused: ${tool.name} (${kind}), ${violations[0].place}`);
        assert.deepEqual(unexplained, []);
        assert.deepEqual(stale, [], 'lines of known-defects.tsv that no longer apply');
        assert.ok(share >= leastAccepted, `only ${share} were accepted`);
        assert.ok(additions < calls.length / 10, `${additions} requests are counted apart`);
        announce('requests that Prism accepts',
            `${accepted} of ${total} (${(100 * share).toFixed(1)} %), ` +
            `${defects.filter(({ kind }) => kind === 'defect').length} known defects of the document; ` +
            `${additions} more requests have what it lacks`, 'requests accepted');
    });
});
