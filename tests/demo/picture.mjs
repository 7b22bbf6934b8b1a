// SPDX-License-Identifier: MIT
// docs/demo.svg: some steps of the demo, drawn from what it printed.
import { drawTerminal } from './terminal.mjs';

const columns = 98;

/** The titles of the steps that are shown, in the order in which the demo prints them. */
const shown = [
    'A session with the server, which calls its sandbox: a company on Monday, 23 November 2026',
    'What did the highest spend, by model?',
    'On which day?',
    'With which of them was it spent?',
    'What is used of it?',
    'A smaller budget for that key, new each week, with two mistakes: refused before anything is sent',
    'The same, corrected',
    'What was done today, and by whom?',
];

/** The steps of an output, each as its lines; the first one is the title. */
const stepsOf = output => output.trim().split('\n\n').map(step => step.split('\n'));

/** The places of the shown steps, and of the last line, in the order of the output. */
function choose(steps) {
    const titles = steps.map(([title]) => title);
    const missing = shown.filter(title => !titles.includes(title));
    if (missing.length > 0)
        throw new Error(`the demo has no step '${missing.join("', '")}', which tests/demo/picture.mjs shows`);
    return [...titles.keys()].filter(i => shown.includes(titles[i]) || i === steps.length - 1);
}

/** A line in spans. */
function coloured(line) {
    const [, arrow, word, rest] = /^( {2}[→←] )(\S+)(.*)$/.exec(line) ?? [];
    if (arrow === undefined)
        return [{ text: line }];
    if (arrow.includes('→'))
        return [{ text: arrow + word, kind: 'sent' }, { text: rest, kind: 'dim' }];
    return (word + rest).startsWith('invalid arguments') ? [{ text: line, kind: 'refused' }]
        : [{ text: arrow, kind: 'returned' }, { text: word + rest }];
}

/** A step in lines of spans. */
function drawn([title, ...lines]) {
    let refused = false;
    return [[{ text: title, kind: 'strong' }], ...lines.map(line => {
        const spans = coloured(line);
        refused ||= spans[0].kind === 'refused';
        return refused ? [{ text: line, kind: 'refused' }] : spans;
    })];
}

/** The picture of an output of demo.py. */
export function drawDemo(output) {
    const steps = stepsOf(output);
    const chosen = choose(steps);
    const lines = [[{ text: '$ ', kind: 'dim' }, { text: './dev demo', kind: 'strong' }]];
    for (const [position, i] of chosen.entries()) {
        const adjacent = i === (chosen[position - 1] ?? -1) + 1;
        lines.push(adjacent ? [] : [{ text: '⋮', kind: 'dim' }], ...drawn(steps[i]));
    }
    const tooLong = lines.map(spans => spans.map(({ text }) => text).join('')).filter(({ length }) => length > columns);
    if (tooLong.length > 0)
        throw new Error(`wider than ${columns} columns: ${tooLong.join('\n')}`);
    return drawTerminal({
        caption: 'A session with portkey-admin-mcp, as ./dev demo prints it',
        description: `Some steps of the demo: ${shown.slice(1).join('; ')}.`,
        columns,
        lines,
    });
}
