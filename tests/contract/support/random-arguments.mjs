// SPDX-License-Identifier: MIT
// Arguments drawn at random from a tool's inputSchema. What the schema says in a keyword that is not
// known here stops the test: a value that only happens to fit proves nothing.
import { byFormat, callSchema, isId, merge, typeOf } from '../../protocol/support/arguments.mjs';

const annotations = ['title', 'description', 'default', 'deprecated'];
const known = new Set([
    ...annotations, 'type', 'enum', 'const', 'format', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum',
    'multipleOf', 'minLength', 'maxLength', 'pattern', 'items', 'minItems', 'maxItems', 'uniqueItems', 'properties',
    'required', 'additionalProperties', 'propertyNames', 'minProperties', 'maxProperties', 'anyOf', 'oneOf', 'allOf',
]);

// What URLs, JSON and terminals treat as special is as welcome as a letter.
const characters = [...'abcXYZ019_-.~ /?#&=+%,;:@"\'\\<>{}[]|^`$!*()\t\u00e9\u4e2d\u{1f600}'];
const wordCharacters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-'];

const mostTries = 100;

/**
 * @param tool as readTools() gives it
 * @param random where the choices come from
 */
export function randomArguments(tool, random) {
    const schema = callSchema(tool, names => random.pick(names));
    const properties = { ...schema.properties };
    const inPath = Array.from(tool.path.matchAll(/\{([^}]*)\}/g), ([, name]) => name);
    // The server refuses some texts in a path that schemas allow: the empty text is one.
    for (const name of inPath)
        properties[name] = { ...properties[name], minLength: Math.max(properties[name].minLength ?? 0, 3) };
    const args = new Generator(random).value({ ...schema, properties });
    for (const name of inPath)
        if (typeof args[name] === 'string')
            args[name] = allowedInPath(args[name]);
    return args;
}

/** The text without control characters and dot segments, which the server refuses in a path. */
function allowedInPath(text) {
    return text.replaceAll('\t', ' ').replaceAll(/(^|[/\\;])\.\.?(?=[/\\;?#]|$)/g, '$1a');
}

class Generator {
    constructor(random) {
        this.random = random;
        // Some arguments are rich, some poor.
        this.optional = random.pick([0.2, 0.5, 0.8]);
    }

    value(schema) {
        const unknown = Object.keys(schema).filter(keyword => !known.has(keyword));
        if (unknown.length > 0)
            throw new Error(`unknown keywords in a schema: ${unknown}`);
        if ('const' in schema)
            return schema.const;
        if (schema.enum)
            return this.random.pick(schema.enum);
        const { allOf = [], anyOf, oneOf, ...rest } = schema;
        const branches = [...allOf, ...[anyOf, oneOf].filter(Boolean).map(union => this.random.pick(union))];
        if (branches.length > 0)
            return this.value(branches.reduce(merge, rest));
        switch (Array.isArray(schema.type) ? this.random.pick(schema.type) : typeOf(schema)) {
        case 'null': return null;
        case 'boolean': return this.random.chance(0.5);
        case 'integer': return this.integer(schema);
        case 'number': return this.number(schema);
        case 'array': return this.array(schema);
        case 'object': return this.object(schema);
        default: return this.string(schema);
        }
    }

    integer(schema) {
        const step = schema.multipleOf ?? 1;
        const above = schema.exclusiveMinimum === undefined ? -Infinity : Math.floor(schema.exclusiveMinimum) + 1;
        const below = schema.exclusiveMaximum === undefined ? Infinity : Math.ceil(schema.exclusiveMaximum) - 1;
        let least = Math.max(schema.minimum ?? -Infinity, above);
        let most = Math.min(schema.maximum ?? Infinity, below);
        if (least === -Infinity)
            least = Math.min(most, 0) - 1000;
        if (most === Infinity)
            most = Math.max(least, 0) + 1_000_000;
        const first = Math.ceil(least / step), last = Math.floor(most / step);
        return step * this.random.pick([first, last, this.random.integer(first, last)]);
    }

    number(schema) {
        if (schema.multipleOf)
            return this.integer(schema);
        const least = schema.minimum ?? schema.exclusiveMinimum ?? -1000;
        const most = schema.maximum ?? schema.exclusiveMaximum ?? Math.max(least, 0) + 1000;
        const between = least + this.random.fraction() * (most - least);
        const ends = [...'minimum' in schema ? [least] : [], ...'maximum' in schema ? [most] : []];
        return this.random.pick([...ends, between || (least + most) / 2]);
    }

    string(schema) {
        if (schema.format in formats)
            return formats[schema.format](this.random);
        if (schema.format in byFormat)
            return byFormat[schema.format];
        const least = schema.minLength ?? 0;
        const most = Math.min(schema.maxLength ?? Infinity, least + 12);
        const pattern = new RegExp(schema.pattern ?? '', 'u');
        const alphabet = schema.pattern ? wordCharacters : characters;
        for (let tries = 0; tries < mostTries; tries++) {
            const length = this.random.integer(least, most);
            const text = Array.from({ length }, () => this.random.pick(alphabet)).join('');
            if (pattern.test(text))
                return text;
        }
        throw new Error(`no text drawn fits the pattern ${schema.pattern}`);
    }

    array(schema) {
        const least = schema.minItems ?? 0;
        const count = this.random.integer(least, Math.min(schema.maxItems ?? Infinity, least + 3));
        const list = [], seen = new Set();
        for (let tries = 0; list.length < count && tries < mostTries; tries++) {
            const element = this.value(schema.items ?? {});
            const text = JSON.stringify(element);
            if (!schema.uniqueItems || !seen.has(text))
                list.push(element);
            seen.add(text);
        }
        return list;
    }

    object(schema) {
        const value = {};
        const required = schema.required ?? [];
        const most = schema.maxProperties ?? Infinity;
        for (const [name, member] of Object.entries(schema.properties ?? {})) {
            if (required.includes(name) || (this.random.chance(this.optional) && this.count(value) < most))
                value[name] = this.member(name, member);
        }
        this.fill(value, schema, most);
        return value;
    }

    member(name, schema) {
        return isId(name, schema) && this.random.chance(0.75) ? formats.uuid(this.random) : this.value(schema);
    }

    /** Adds what the object may have beside its declared members, and what minProperties still asks for. */
    fill(value, { properties = {}, additionalProperties: further, propertyNames = {}, minProperties = 0 }, most) {
        const absent = () => Object.keys(properties).filter(name => !(name in value));
        while (this.count(value) < minProperties && absent().length > 0) {
            const name = this.random.pick(absent());
            value[name] = this.member(name, properties[name]);
        }
        const isMap = typeof further === 'object' || Object.keys(properties).length === 0;
        if (further === false || !isMap)
            return;
        const target = Math.min(Math.max(minProperties, this.count(value) + this.random.integer(0, 2)), most);
        for (let tries = 0; this.count(value) < target && tries < mostTries; tries++) {
            const name = this.string({ minLength: 1, ...propertyNames });
            if (!(name in properties))
                value[name] = this.value(typeof further === 'object' ? further : { type: 'string' });
        }
    }

    count(value) {
        return Object.keys(value).length;
    }
}

const twoDigits = number => String(number).padStart(2, '0');

function date(random) {
    return `20${random.integer(20, 29)}-${twoDigits(random.integer(1, 12))}-${twoDigits(random.integer(1, 28))}`;
}

const formats = {
    date,
    'date-time': random => {
        const time = [23, 59, 59].map(most => twoDigits(random.integer(0, most))).join(':');
        return `${date(random)}T${time}${random.pick(['', '.5', '.123456'])}${random.pick(['Z', '+05:30', '-08:00'])}`;
    },
    uuid: random => byFormat.uuid.replace(/[0-9a-f]{8}$/, digits =>
        digits.replace(/./g, () => random.integer(0, 15).toString(16))),
};
