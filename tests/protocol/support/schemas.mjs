// SPDX-License-Identifier: MIT
// Checks what the server writes against the JSON Schema of the protocol revision in force.
import { draft07, draft2020 } from '../../node/ajv.mjs';
import { readShared, withoutShared } from './places.mjs';

const resultTypes = {
    initialize: 'InitializeResult',
    ping: 'EmptyResult',
    'server/discover': 'DiscoverResult',
    'tools/list': 'ListToolsResult',
    'tools/call': 'CallToolResult',
};

const validators = new Map();

function validatorsOf(revision) {
    if (!validators.has(revision)) {
        const document = JSON.parse(readShared(`mcp/schema-${revision}.json`));
        const container = document.$defs ? '$defs' : 'definitions';
        const ajv = document.$defs ? draft2020() : draft07();
        ajv.addSchema(document, revision);
        validators.set(revision, {
            names: Object.keys(document[container]),
            get: name => ajv.getSchema(`${revision}#/${container}/${name}`),
        });
    }
    return validators.get(revision);
}

/**
 * What is wrong with a message of the server, or undefined when it is as its schema says or when
 * there are no schemas here.
 * @param method the method that is answered; undefined when it is not known
 */
export function schemaViolation(revision, method, message) {
    if (withoutShared('mcp'))
        return undefined;
    const known = validatorsOf(revision);
    const check = (name, value) => {
        const validate = known.get(name);
        return validate(value) ? undefined : `${name} of ${revision}: ${JSON.stringify(validate.errors)}`;
    };
    if ('error' in message) {
        const name = known.names.includes('JSONRPCErrorResponse') ? 'JSONRPCErrorResponse' : 'JSONRPCError';
        // JSON-RPC answers what it could not read with a null id, which the schemas have no word for.
        return check(name, message.id === null ? { ...message, id: 0 } : message);
    }
    const envelope = known.names.includes('JSONRPCResultResponse') ? 'JSONRPCResultResponse' : 'JSONRPCResponse';
    const type = resultTypes[method];
    return check(envelope, message) ?? (type && check(type, message.result));
}
