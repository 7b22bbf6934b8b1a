// SPDX-License-Identifier: MIT
// Answers made from what was observed of them.
import { readShared } from '../../protocol/support/places.mjs';
import { parseYaml } from './yaml.mjs';

export const observedAnswers = 'api/observed-responses.yaml';

const byFormat = {
    uuid: '6ba7b810-9dad-11d1-80b4-00c04fd430c8', slug: 'ws-test-a-174eb1', url: 'https://example.com/x',
    email: 'name@example.com', 'iso-ms': '2026-07-17T00:42:44.000Z', iso: '2026-07-17T00:42:44Z',
    'plain-dt+iso': '2026-09-06 19:18:51', 'iso-ms+plain-dt': '2026-09-06 19:18:51', 'json-string': '{"a":[1,2]}',
    masked: 'ab*****yz', secret: 'abcdefghijklmnop',
};

/** A value of a type, as a variant of an answer has it. */
function value(field, type, variant) {
    switch (type) {
    case 'null': return null;
    case 'boolean': return variant.index % 2 === 0;
    case 'integer': return field.format === 'int01' ? variant.index % 2 : 3;
    case 'number': return 12.375;
    case 'array': return array(field, variant);
    case 'object': return object(field, variant);
    default: return byFormat[field.format] ?? 'text';
    }
}

function array(field, variant) {
    const items = field.items ?? (field.shape || field.fields ? { types: ['object'], shape: field.shape, fields: field.fields } : null);
    return items === null || variant.minimal ? [] : [instance(items, variant), instance(items, variant)];
}

/** The fields of a shape, with those that are written beside it. */
function fieldsOf(field, { shapes }) {
    return { ...(field.shape ? fieldsOf(shapes[field.shape], { shapes }) : {}), ...field.fields };
}

function object(field, variant) {
    const entries = Object.entries(fieldsOf(field, variant))
        .filter(([, member]) => !(variant.minimal && member.presence === 'sometimes'))
        .map(([name, member]) => [name, instance(member, variant)]);
    return Object.fromEntries(entries);
}

/** The file has all values of an enum as texts. */
function oneOf(values, types, { index }) {
    const text = values[index % values.length];
    return types.includes('string') ? text : JSON.parse(text);
}

function instance(field, variant) {
    const types = field.types ?? ['object'];
    const others = types.filter(type => type !== 'null');

    if (variant.nulls && types.includes('null'))
        return null;
    if (field.enum)
        return oneOf(field.enum, others, variant);
    return value(field, others[variant.index % others.length] ?? 'null', variant);
}

function bodyOf(body, variant) {
    return body.kind === 'empty-object' ? {} : object(body, variant);
}

/** How many variants show each value of an enum and each type once: no list is longer. */
const VARIANTS = 12;

/** Answers of an operation: with all members, without those that may be absent, with null where it may be. */
function answersOf(body, shapes) {
    const made = [{ minimal: true, index: 0, shapes }, { nulls: true, index: 0, shapes }];

    for (let index = 0; index < VARIANTS; index++)
        made.push({ index, shapes });
    return made.map(variant => bodyOf(body, variant));
}

/** [{ name, evidence, answers }] of all operations whose answers are JSON of a known shape; others have no answers. */
export function readAnswers() {
    const { operations, shapes } = parseYaml(readShared(observedAnswers));
    return Object.entries(operations).map(([name, { evidence, body }]) => ({
        name, evidence, answers: ['object', 'empty-object'].includes(body.kind) ? answersOf(body, shapes) : [],
    }));
}
