// SPDX-License-Identifier: MIT
// Arguments as a model makes them that knows nothing but the line of an operation in a list of tools.

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
    return split(text, ', ').map(part => /^([A-Za-z_]\w*)(\?)?\*?(?::(.*))?$/s.exec(part)).filter(found => found)
        .map(([, name, optional, type]) => ({ name, isOptional: optional !== undefined, type: type ?? '' }));
}

const simple = { '': 'sample', any: 'sample', string: 'sample', int: 1, num: 1, bool: true, time: '2026-01-01T00:00:00Z',
    date: '2026-01-01', object: {}, null: null };

/** A value of the type; undefined where the line does not say what it holds. */
function value(type) {
    if (type in simple)
        return simple[type];
    if (type.endsWith('[]'))
        return listOf(value(type.slice(0, -2).replace(/^\((.*)\)$/s, '$1')));
    if (type.startsWith('('))
        return value(split(type.slice(1, -1), ' or ')[0]);
    if (type.startsWith('{[key]:'))
        return {};
    if (type.startsWith('{'))
        return type === '{…}' ? undefined : filled(members(type.slice(1, -1)));
    return split(type, '|')[0];
}

const listOf = item => item === undefined ? undefined : [item];

/** An object of the members that are needed, or of all; undefined where one is not known. */
function filled(list, withOptional = false) {
    const wanted = list.filter(({ isOptional }) => !isOptional || withOptional)
        .map(({ name, isOptional, type }) => ({ name, isOptional, value: value(type) }));
    if (wanted.some(member => !member.isOptional && member.value === undefined))
        return undefined;
    return Object.fromEntries(wanted.filter(member => member.value !== undefined).map(member => [member.name, member.value]));
}

/** Arguments for "name(argument, other?:type)": those that are needed, then all that the line shows; none where it does not say. */
export function argumentsFor(line) {
    const list = members(line.slice(line.indexOf('(') + 1, line.lastIndexOf(')')));
    return [filled(list), filled(list, true)].filter(made => made !== undefined);
}
