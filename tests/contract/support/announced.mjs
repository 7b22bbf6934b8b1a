// SPDX-License-Identifier: MIT
// Operations that Portkey's documentation, SDKs or newer documents have and its published document lacks.
import { readFileSync } from 'node:fs';
import { openapiDocument, readShared, withOurNames } from '../../protocol/support/places.mjs';
import { parseYaml } from './yaml.mjs';

export const announcements = 'api/new-operations.yaml';

const snake = name => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/[^A-Za-z0-9]+/g, '_').toLowerCase();

/** A value for a parameter or a member, as its type is written there. */
function sample({ name, type = 'object', enum: values, format, items, fields }) {
    if (values)
        return type === 'array' ? [values[0]] : values[0];
    if (type.startsWith('array'))
        return items === undefined && !fields ? [] : [fields ? sampleFields(fields) : sample({ name, type: items })];
    if (type.startsWith('object'))
        return fields ? sampleFields(fields) : {};
    if (/^(integer|number)/.test(type))
        return 1;
    if (type.startsWith('boolean'))
        return true;
    return { uri: 'https://example.com/x', uuid: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
        'date-time': '2026-01-02T03:04:05Z' }[format] ?? `s_${name}`;
}

const isKnown = ({ certainty = '' }) => !certainty.startsWith('uncertain');
const sampleFields = fields => Object.fromEntries(fields.filter(isKnown).map(field => [field.name, sample(field)]));

/** A query has lists as texts. */
const asText = value => (Array.isArray(value) ? value.join(',') : String(value));

function expected({ method, path, parameters, body }) {
    const query = parameters.filter(({ in: place }) => place === 'query').filter(isKnown);
    const target = path.replace(/\{(\w+)\}/g, (_, name) => sample(parameters.find(one => one.name === name)));

    return {
        method, path: target, query: query.map(one => [one.name, asText(sample(one))]).sort(),
        body: body?.fields.length > 0 ? sampleFields(body.fields) : null,
    };
}

const placeholders = path => path.match(/(?<=\{)\w+(?=\})/g) ?? [];

/** What our arguments are called: those of the path by their order in it, the others by what they are called there. */
function argumentsFor({ path, parameters, body }, ours) {
    const inPath = placeholders(path);
    const name = one => (one.in === 'path' ? placeholders(ours)[inPath.indexOf(one.name)] : snake(one.name));

    return {
        ...Object.fromEntries(parameters.filter(isKnown).map(one => [name(one), sample(one)])),
        ...(body ? sampleFields(body.fields) : {}),
    };
}

/** The paths of our operations, by their names. */
function readPaths() {
    const { paths } = JSON.parse(readFileSync(openapiDocument, 'utf8'));
    return new Map(Object.entries(paths).flatMap(([path, item]) =>
        Object.values(item).filter(({ operationId }) => operationId).map(({ operationId }) => [operationId, path])));
}

// Where ours takes an argument in another form for the same request.
const adaptations = {
    get_analytics_group: args => ({ ...args, columns: [args.columns], include_total: true }),
};

// "Parameters taken from the sibling groups (likely)": a list of a period needs these.
const confirmed = {
    get_analytics_group_workspaces: ['time_of_generation_min', 'time_of_generation_max', 'current_page', 'page_size'],
};

/** The operation without parameters that are only guessed there. */
function withoutGuesses(operation) {
    const parameters = operation.parameters.filter(({ name }) => confirmed[operation.tool]?.includes(name) ?? true);
    return { ...operation, parameters };
}

/** The operation with the list of values of a parameter that refers to another one's. */
function withLists(operation) {
    const listOf = name => operation.parameters.find(one => one.name === name).enum;
    const parameters = operation.parameters.map(one =>
        (one.enum_note === 'one of columns' ? { ...one, enum: listOf('columns') } : one));
    return { ...operation, parameters };
}

/** @returns { tool, args, expected } of those that we have: arguments for what is announced, and the request */
export function readAnnouncements() {
    const { operations } = parseYaml(readShared(announcements));
    const paths = readPaths();
    // Of some the body is not documented: a sentence stands in place of its members.
    const described = operations.filter(({ body }) => body === undefined || Array.isArray(body.fields));

    return withOurNames(described.map(operation => ({ tool: operation.operationId, ...operation })))
        .filter(({ tool }) => paths.has(tool)).map(withoutGuesses).map(withLists)
        .map(operation => {
            const args = argumentsFor(operation, paths.get(operation.tool));
            return {
                tool: operation.tool, args: adaptations[operation.tool]?.(args) ?? args,
                expected: expected(operation),
            };
        });
}
