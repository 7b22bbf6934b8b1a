// SPDX-License-Identifier: MIT
// Arguments that fit a tool's inputSchema, always the same ones for the same schema.
//
// It knows what tool schemas use (draft-07 and 2020-12 in common, no $ref), not all of JSON Schema.

/** A value for each format that our schemas use. */
export const byFormat = {
    'date-time': '2026-01-02T03:04:05Z',
    date: '2026-01-02',
    email: 'someone@example.com',
    uri: 'https://example.com/path',
    url: 'https://example.com/path',
    uuid: '3f2b8c1e-6d4a-4b7f-9c0d-5e1a2b3c4d5e',
};

const samples = ['sample', 'sample-1', 'Sample', 's', '1', 'sample_name', '2026-01-02', 'https://example.com'];

// Optional arguments of which a tool needs exactly one. Its description says so; its schema may not,
// for clients refuse combinators at the root of an inputSchema.
const oneOfThese = ['scim_group_id', 'scim_group_name'];

/**
 * The tool's inputSchema narrowed to what a call may have.
 *
 * @param choose which of several arguments that exclude each other to have; by default the first
 */
export function callSchema({ inputSchema }, choose = names => names[0]) {
    if (!oneOfThese.every(name => name in inputSchema.properties))
        return inputSchema;
    const chosen = choose(oneOfThese);
    return {
        ...inputSchema,
        properties: omit(inputSchema.properties, oneOfThese.filter(other => other !== chosen)),
        required: [...inputSchema.required ?? [], chosen],
    };
}

/** Whether a member is some text that its name calls an id. Ids of Portkey are UUIDs, or slugs where it takes both. */
export function isId(name, { type, ...further }) {
    const says = ['format', 'pattern', 'minLength', 'maxLength', 'enum', 'const'].some(keyword => keyword in further);
    return /(^|_)id$/.test(name) && type === 'string' && !says;
}

/** The least that the schema accepts: required members only. */
export function minimalArguments(schema) {
    return build(schema, false);
}

/** Everything that the schema names: optional members, one element per list. */
export function fullArguments(schema) {
    return build(schema, true);
}

function build(schema, full) {
    if ('const' in schema)
        return schema.const;
    if (schema.enum)
        return schema.enum[0];
    const merged = withBranches(schema, full);
    if (merged !== schema)
        return build(merged, full);
    switch (typeOf(schema)) {
    case 'null': return null;
    case 'boolean': return true;
    case 'integer': return wholeNumber(schema);
    case 'number': return number(schema);
    case 'array': return array(schema, full);
    case 'object': return object(schema, full);
    default: return string(schema);
    }
}

/** The schema with its combinators resolved: all of allOf, the first branch of anyOf and oneOf. */
function withBranches(schema, full) {
    const { allOf, anyOf, oneOf, ...rest } = schema;
    const branches = [...(allOf ?? []), ...(anyOf ? [anyOf[0]] : []), ...(oneOf ? [oneOf[0]] : [])];
    if (branches.length === 0)
        return schema;
    const merged = branches.reduce(merge, rest);
    // Branches of oneOf that differ only in what they require exclude each other's members.
    if (full && oneOf && merged.properties) {
        const excluded = oneOf.slice(1).flatMap(branch => branch.required ?? [])
            .filter(name => !merged.required?.includes(name));
        merged.properties = omit(merged.properties, excluded);
    }
    return merged;
}

/** One schema that says what both say; of what only one can say, the second wins. */
export function merge(a, b) {
    return {
        ...a,
        ...b,
        ...(a.properties || b.properties ? { properties: { ...a.properties, ...b.properties } } : {}),
        ...(a.required || b.required ? { required: [...new Set([...a.required ?? [], ...b.required ?? []])] } : {}),
    };
}

function omit(members, names) {
    return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));
}

/** The type that a value of the schema should have: the first that is not null. */
export function typeOf(schema) {
    const type = Array.isArray(schema.type) ? schema.type.find(name => name !== 'null') : schema.type;
    if (type)
        return type;
    if (schema.properties || schema.additionalProperties)
        return 'object';
    return schema.items ? 'array' : 'string';
}

function wholeNumber(schema) {
    const least = schema.minimum ?? (schema.exclusiveMinimum ?? 0) + 1;
    const step = schema.multipleOf ?? 1;
    return Math.min(Math.ceil(least / step) * step, schema.maximum ?? Infinity);
}

function number(schema) {
    const least = schema.minimum ?? (schema.exclusiveMinimum ?? 0) + 0.5;
    return Math.min(least, schema.maximum ?? Infinity);
}

function string(schema) {
    let value = schema.format ? byFormat[schema.format] ?? 'sample' : 'sample';
    if (schema.pattern) {
        const pattern = new RegExp(schema.pattern, 'u');
        value = samples.find(sample => pattern.test(sample));
        if (value === undefined)
            throw new Error(`no sample fits the pattern ${schema.pattern}: add one`);
    }
    if (schema.minLength > value.length)
        value = value.padEnd(schema.minLength, 'x');
    return schema.maxLength === undefined ? value : value.slice(0, schema.maxLength);
}

function array(schema, full) {
    const count = Math.max(schema.minItems ?? 0, full && (schema.maxItems ?? 1) > 0 ? 1 : 0);
    const element = () => build(schema.items ?? {}, full);
    return Array.from({ length: count }, element);
}

function object(schema, full) {
    const declared = Object.keys(schema.properties ?? {});
    const required = schema.required ?? [];
    const missing = Math.max((schema.minProperties ?? 0) - required.length, 0);
    const names = full ? declared
        : [...required, ...declared.filter(name => !required.includes(name)).slice(0, missing)];
    const value = {};
    for (const name of names)
        value[name] = member(name, schema.properties?.[name] ?? {}, full);
    const further = schema.additionalProperties;
    const least = Math.max(schema.minProperties ?? 0, full && typeof further === 'object' ? 1 : 0);
    if (further !== false && (Object.keys(value).length < least)) {
        const key = schema.propertyNames ? build({ type: 'string', ...schema.propertyNames }, full) : 'sample';
        value[key] = build(typeof further === 'object' ? further : {}, full);
    }
    return value;
}

function member(name, schema, full) {
    return isId(name, schema) ? byFormat.uuid : build(schema, full);
}
