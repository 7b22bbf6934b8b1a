// SPDX-License-Identifier: MIT
// Arguments as a model makes them that knows nothing but a tool's description in a list of tools.

/** The parts of a text between separators that stand in no bracket. */
function split(text, separator) {
    const parts = [''];
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        if ('([{'.includes(text[at]))
            depth++;
        if (')]}'.includes(text[at]))
            depth--;
        if (depth === 0 && text.startsWith(separator, at)) {
            parts.push('');
            at += separator.length - 1;
        } else {
            parts[parts.length - 1] += text[at];
        }
    }
    return parts.filter(part => part !== '');
}

/** { name, isOptional, type } of each argument, but for what is left out. */
function members(text) {
    return split(text, ', ').map(part => /^([A-Za-z_]\w*)(\?)?~?(?::(.*))?$/s.exec(part)).filter(found => found)
        .map(([, name, optional, type]) => ({ name, isOptional: optional !== undefined, type: type ?? '' }));
}

const simple = { '': 'sample', any: 'sample', string: 'sample', int: 1, num: 1, bool: true, time: '2026-01-01T00:00:00Z',
    date: '2026-01-01', object: {}, null: null };

/** A number, such as of "int>=5" or "num(cents)"; undefined of another type. */
function number(type) {
    const [, least] = /^(?:int|num)(?:>=(\d+))?(?:\(.*\))?$/.exec(type) ?? [];
    return /^(?:int|num)\b/.test(type) ? Number(least ?? 1) : undefined;
}

/** One of several values, such as 0|1 or active|"active,archived". */
function chosen(type) {
    const first = split(type, '|')[0];
    return first in simple ? simple[first] : /^\d+$/.test(first) ? Number(first) : first.replace(/^"(.*)"$/, '$1');
}

/** A value of the type; undefined where the line does not say what it holds. */
function value(type, shapes) {
    if (type in simple)
        return simple[type];
    if (type in shapes)
        return value(shapes[type], shapes);
    if (type.endsWith('[]')) {
        const item = value(type.slice(0, -2).replace(/^\((.*)\)$/s, '$1'), shapes);
        return item === undefined ? undefined : [item];
    }
    if (type.startsWith('('))
        return value(split(type.slice(1, -1), ' or ')[0], shapes);
    if (type.startsWith('{[key]:'))
        return {};
    if (type.startsWith('{'))
        return type === '{…}' ? undefined : filled(members(type.slice(1, -1)), shapes);
    return number(type) ?? chosen(type);
}

/** An object of the members that are needed, and of one more if its name is given; undefined where one is not known. */
function filled(list, shapes, more) {
    const wanted = list.filter(({ isOptional, name }) => !isOptional || name === more)
        .map(({ name, type }) => [name, value(type, shapes)]);
    return wanted.some(([, made]) => made === undefined) ? undefined : Object.fromEntries(wanted);
}

/** The objects that a description names: "Rate={type:requests|tokens, value:int}". */
export function shapesOf(description) {
    const parts = split(description.split('\n', 1)[0], ' ').map(part => /^([A-Z]\w*)=(\{.*\})$/.exec(part));
    return Object.fromEntries(parts.filter(found => found).map(([, name, text]) => [name, text]));
}

/**
 * Arguments for "name(argument, other?:type, one of: this, that)", each as { args, more }: those that are needed, and these
 * with each other argument in turn, whose name is `more`. None where the line does not say what one holds.
 */
export function argumentsFor(line, shapes = {}) {
    const text = line.slice(line.indexOf('(') + 1, line.lastIndexOf(')'));
    const [common, , ...choices] = text.split(/(one|some) of: /);
    const choice = choices.length > 0 ? members(choices[0]) : [];
    const list = members(common.replace(/, $/, ''));
    const made = [];
    for (const first of choice.length > 0 ? choice : [undefined]) {
        const needed = [...list, ...first ? [first] : []];
        const rest = first === undefined || first === choice[0] ? needed.filter(({ isOptional }) => isOptional) : [];
        for (const { name: more } of [{ name: undefined }, ...rest])
            made.push({ more: more ?? first?.name, args: filled(needed, shapes, more) });
    }
    return made;
}
