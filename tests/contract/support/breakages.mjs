// SPDX-License-Identifier: MIT
// Arguments that break a tool's schema in one place: each keyword of each schema in turn.
import { callSchema, fullArguments, merge, minimalArguments } from '../../protocol/support/arguments.mjs';

/**
 * A value that is broken in one place.
 *
 * @typedef {object} Breakage
 * @property {string} keyword what is broken
 * @property {any} value the broken value
 * @property {any} base the same value unbroken
 * @property {string[]} path where it is broken: names of members and indices of elements
 * @property {boolean} [missing] whether what is wrong at that place is that nothing is there
 * @property {boolean} [unsaid] whether the schema does not say so: that an object takes no further members would make
 *           the list of tools longer than clients take
 * @property {number} [union] how many steps of the path lead to the outermost union that it lies in, if
 *           there is one; what breaks all branches may be told of the union
 */

const samples = { null: null, boolean: true, number: 1.5, string: 'text', array: [], object: {} };
const oddName = 'not~a/member';
const oddTexts = ['not valid!', '', '@ @', 'a'.repeat(300)];

/** All breakages of a tool's arguments; some of those inside unions fit another branch. */
export function* breakages(tool) {
    const { inputSchema, filled } = tool;
    const schema = { ...callSchema(tool), required: inputSchema.required.filter(name => !filled.includes(name)) };
    yield* within(schema, schema);
    // A union at the root, which no inputSchema shows.
    for (const make of [minimalArguments, fullArguments]) {
        const [base, value] = [make(callSchema(tool)), make(inputSchema)];
        if (tool.violations(value).length > 0)
            yield { keyword: 'union at the root', value, base, path: [] };
    }
}

function* within(schema, root) {
    const { anyOf, oneOf, ...rest } = schema;
    const branches = anyOf ?? oneOf;
    if (branches) {
        const base = fullArguments(schema);
        for (const value of Object.values(samples))
            yield { keyword: anyOf ? 'anyOf' : 'oneOf', value, base, path: [], union: 0 };
        for (const branch of branches) {
            for (const breakage of within(merge(rest, branch), root))
                yield { ...breakage, union: 0 };
        }
        return;
    }
    const good = fullArguments(schema);
    // That the arguments are an object is for JSON-RPC to say.
    if (schema !== root)
        yield* ofType(schema, good);
    yield* ofScalar(schema, good);
    if (Array.isArray(good))
        yield* ofArray(schema, good, root);
    else if (typeof good === 'object' && good !== null)
        yield* ofObject(schema, good, root);
}

const here = (keyword, base, value) => ({ keyword, value, base, path: [] });

function inside(step, breakage, put) {
    const { value, base, path, union } = breakage;
    const further = union === undefined ? {} : { union: union + 1 };
    return { ...breakage, ...further, value: put(value), base: put(base), path: [step, ...path] };
}

function* ofType(schema, good) {
    const types = [schema.type ?? []].flat();
    if (types.length === 0)
        return;
    for (const [type, value] of Object.entries(samples)) {
        // The server takes a number for a text that is nothing else.
        if (!types.includes(type) && (type !== 'number' || types.some(one => one !== 'string' && one !== 'null')))
            yield here('type', good, value);
    }
}

function* ofScalar(schema, good) {
    if ('const' in schema)
        yield here('const', good, different(schema.const));
    if ('enum' in schema)
        yield here('enum', good, different(schema.enum.find(value => value !== null)));
    if ('minimum' in schema)
        yield here('minimum', good, schema.minimum - 1);
    if ('maximum' in schema)
        yield here('maximum', good, schema.maximum + 1);
    for (const keyword of ['exclusiveMinimum', 'exclusiveMaximum']) {
        if (keyword in schema)
            yield here(keyword, good, schema[keyword]);
    }
    if ('multipleOf' in schema)
        yield here('multipleOf', good, good + schema.multipleOf / 2);
    if (schema.minLength > 0)
        yield here('minLength', good, 'x'.repeat(schema.minLength - 1));
    if ('maxLength' in schema)
        yield here('maxLength', good, 'x'.repeat(schema.maxLength + 1));
    if ('pattern' in schema)
        yield here('pattern', good, unlike(schema.pattern));
}

function different(value) {
    return typeof value === 'string' ? `${value} or not` : value + 1000;
}

function unlike(pattern) {
    const expression = new RegExp(pattern, 'u');
    const text = oddTexts.find(candidate => !expression.test(candidate));
    if (text === undefined)
        throw new Error(`every text fits the pattern ${pattern}: add one that does not`);
    return text;
}

function* ofArray(schema, good, root) {
    const some = good.length > 0 ? good : [fullArguments(schema.items ?? {})];
    if (schema.minItems > 0)
        yield here('minItems', good, good.slice(0, schema.minItems - 1));
    if ('maxItems' in schema)
        yield here('maxItems', good, Array.from({ length: schema.maxItems + 1 }, () => some[0]));
    if (schema.uniqueItems)
        yield here('uniqueItems', good, [some[0], some[0]]);
    for (const breakage of within(schema.items ?? {}, root))
        yield inside('0', breakage, value => [value, ...some.slice(1)]);
}

function* ofObject(schema, good, root) {
    const { properties = {}, required = [], additionalProperties: further, propertyNames } = schema;
    for (const name of required)
        yield { ...here('required', good, without(good, name)), path: [name], missing: true };
    for (const [name, member] of Object.entries(properties)) {
        for (const breakage of within(member, root))
            yield inside(name, breakage, value => ({ ...good, [name]: value }));
    }
    if (further === false)
        yield { ...here('additionalProperties', good, { ...good, [oddName]: true }), path: [oddName] };
    else if (further === undefined && Object.keys(properties).length > 0)
        yield { ...here('additionalProperties', good, { ...good, [oddName]: true }), path: [oddName], unsaid: true };
    if (typeof further === 'object') {
        const name = propertyNames ? fullArguments({ type: 'string', ...propertyNames }) : oddName;
        for (const breakage of within(further, root))
            yield inside(name, breakage, value => ({ ...good, [name]: value }));
    }
    if (propertyNames?.pattern) {
        const name = unlike(propertyNames.pattern);
        const value = { ...good, [name]: fullArguments(typeof further === 'object' ? further : {}) };
        yield { ...here('propertyNames', good, value), path: [name] };
    }
    if (schema.minProperties > 0)
        yield here('minProperties', good, Object.fromEntries(required.map(name => [name, good[name]])));
    if ('maxProperties' in schema)
        throw new Error('maxProperties: no schema had it when this was written');
}

function without(object, name) {
    const { [name]: _, ...rest } = object;
    return rest;
}
