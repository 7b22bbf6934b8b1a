// SPDX-License-Identifier: MIT
// The JSON Schemas of the protocol's revisions: what a server may write, by method.
import { draft07, draft2020 } from '../../node/ajv.mjs';
import { readShared, withoutShared } from './places.mjs';

const missing = withoutShared('mcp');
const schemas = new Map();

if (missing)
    console.error(`Messages are not checked against their schemas: ${missing}`);

/** The schema of a revision, or undefined where the schemas are not here. */
export function schemaOf(revision) {
    if (!missing && !schemas.has(revision))
        schemas.set(revision, new Schema(revision));
    return schemas.get(revision);
}

class Schema {
    #revision;
    #definitions;
    #get;

    constructor(revision) {
        const document = JSON.parse(readShared(`mcp/schema-${revision}.json`));
        const container = document.$defs ? '$defs' : 'definitions';
        const ajv = document.$defs ? draft2020() : draft07();

        ajv.addSchema(document, revision);
        this.#revision = revision;
        this.#definitions = document[container];
        this.#get = name => ajv.getSchema(`${revision}#/${container}/${name}`);
    }

    /** What is wrong with a result that answers a method; undefined: nothing. */
    resultViolation(method, message) {
        const name = this.#memberOf('ClientRequest', method)?.replace(/Request$/, 'Result');
        const envelope = this.#violation(this.#firstOf('JSONRPCResultResponse', 'JSONRPCResponse'), message);

        if (envelope)
            return envelope;
        if (!name)
            return `${method} is no request of ${this.#revision}, and has a result`;
        if (this.#definitions[`${name}Response`])
            return this.#violation(`${name}Response`, message);
        if (this.#definitions[name])
            return this.#violation(name, message.result);
        // The schema lets it have any member, the specification's text none.
        return Object.keys(message.result).length > 0 ? `an EmptyResult of ${this.#revision} that is not empty` :
            this.#violation('EmptyResult', message.result);
    }

    errorViolation(message) {
        const name = this.#firstOf('JSONRPCErrorResponse', 'JSONRPCError');
        // JSON-RPC answers what it could not read with a null id, for which schemas that demand an id have no word.
        const readable = message.id === null && this.#definitions[name].required.includes('id') ?
            { ...message, id: 0 } : message;
        const special = Object.keys(this.#definitions).find(key =>
            this.#definitions[key].properties?.error?.allOf?.[1].properties.code.const === message.error?.code);

        return this.#violation(name, readable) ?? (special && this.#violation(special, readable));
    }

    /**
     * What is wrong with a request or notification of the server.
     * @param union 'ServerRequest' or 'ServerNotification'
     */
    serverMessageViolation(union, message) {
        const name = this.#memberOf(union, message.method);
        const envelope = union === 'ServerRequest' ? 'JSONRPCRequest' : 'JSONRPCNotification';

        return name ? this.#violation(envelope, message) ?? this.#violation(name, message) :
            `${message.method} is no ${union} of ${this.#revision}`;
    }

    #violation(name, value) {
        const validate = this.#get(name);
        return validate(value) ? undefined : `no ${name} of ${this.#revision}: ${JSON.stringify(validate.errors)}`;
    }

    #firstOf(...names) {
        return names.find(name => this.#definitions[name]);
    }

    /** The name of the definition in a union that has the method. */
    #memberOf(union, method) {
        const references = this.#definitions[union]?.anyOf ?? [];
        return references.map(({ $ref }) => $ref.split('/').at(-1))
            .find(name => this.#definitions[name].properties.method.const === method);
    }
}
