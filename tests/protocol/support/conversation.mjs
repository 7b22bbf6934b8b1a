// SPDX-License-Identifier: MIT
// Both sides of a conversation, and whether what the server says is in order: an answer to something
// that was asked, and as the schema of the revision in force has it.
import { LineSplitter } from './lines.mjs';
import { schemaOf } from './schemas.mjs';

export const modernRevision = '2026-07-28';
export const legacyRevisions = ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'];

// The server reads no longer lines, so they ask for nothing.
const longestRequest = 4 * 1024 * 1024;
// The longest lines it may write, without their end.
const longestMessage = 1024 * 1024 - 1;
const longestBatch = 8 * 1024 * 1024 + 2;

const meta = name => `io.modelcontextprotocol/${name}`;
const modernMembers = ['resultType', 'ttlMs', 'cacheScope'];

/** Codes that a modern server must not use: withdrawn, or reserved and not given out. */
function isForbidden(code) {
    return code === -32002 || code === -32042 || (code >= -32099 && code <= -32023);
}

/** An id or token with its type: 1 and "1" are two. */
const keyOf = id => `${typeof id} ${id}`;

export class Conversation {
    violations = [];
    #input = new LineSplitter(longestRequest);
    #agreed = {}; // What the last initialize agreed on; `earlier` is what holds should it have failed.
    #speaksModern = false;
    #asked = new Map(); // by key, the requests that have no answer yet, the oldest first
    #askedByServer = new Set();

    /** Takes note of bytes on their way to the server. */
    sent(bytes) {
        for (const line of this.#input.push(Buffer.from(bytes)))
            this.#noteLine(line);
    }

    /** No more bytes will be sent. */
    sentAll() {
        for (const line of this.#input.end())
            this.#noteLine(line);
    }

    /** Judges a line of the server. @returns its message, or undefined where it is none */
    receivedLine(bytes) {
        let message;
        try {
            message = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
        } catch (error) {
            this.#report(error.message, bytes.toString());
            return undefined;
        }
        if (bytes.length > (Array.isArray(message) ? longestBatch : longestMessage))
            this.#report(`a line of ${bytes.length} bytes`, message);
        this.received(message);
        return message;
    }

    /** Judges a message of the server. */
    received(message) {
        const violation = Array.isArray(message) ? this.#batchViolation(message) : this.#violation(message);
        this.#report(violation, message);
    }

    #report(violation, message) {
        if (violation)
            this.violations.push(`${violation}\n  in: ${JSON.stringify(message).slice(0, 1000)}`);
    }

    // ---- what the client says

    #noteLine(line) {
        let message;
        try {
            message = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
        } catch {
            return; // What cannot be read asks for nothing.
        }
        for (const one of Array.isArray(message) ? message : [message])
            this.#note(one);
    }

    /** Notes whatever may be answered with its id, well formed or not. */
    #note(message) {
        const isResponse = message?.method === undefined && ('result' in Object(message) || 'error' in Object(message));
        if (!['string', 'number'].includes(typeof message?.id) || isResponse)
            return;
        const { id, method, params } = message;
        const claim = Object(params?._meta);
        const isModern = meta('protocolVersion') in claim || meta('clientCapabilities') in claim ||
            method === 'server/discover';
        const request = { method, isModern, token: claim.progressToken, progress: -Infinity };
        if (isModern)
            this.#speaksModern = true;
        else if (method === 'initialize')
            this.#agreed = request.agrees = { earlier: this.#agreed };
        request.agreed = this.#agreed;
        this.#asked.set(keyOf(id), [...this.#asked.get(keyOf(id)) ?? [], request]);
    }

    #revisionOf({ isModern, agreed }) {
        if (isModern)
            return modernRevision;
        while (agreed && !agreed.revision)
            agreed = agreed.earlier;
        return agreed?.revision ?? legacyRevisions.at(-1);
    }

    // ---- what the server says

    #batchViolation(messages) {
        if (this.#revisionOf({ agreed: this.#agreed }) !== '2025-03-26' || messages.length === 0)
            return 'a batch where there is none';
        for (const message of messages)
            this.#report('method' in message ? 'not an answer, in a batch' : this.#responseViolation(message), message);
    }

    #violation(message) {
        if (Object(message) !== message)
            return 'no object';
        if (!('method' in message))
            return this.#responseViolation(message);
        return 'id' in message ? this.#requestViolation(message) : this.#notificationViolation(message);
    }

    #responseViolation(message) {
        const { id, result, error } = message;
        if (Object.keys(message).some(key => !['jsonrpc', 'id', 'result', 'error'].includes(key)))
            return 'a member that responses do not have';
        if ((result === undefined) === (error === undefined))
            return 'neither result nor error, or both';
        if (error && (id === undefined || id === null))
            return schemaOf(this.#revisionOf({ agreed: this.#agreed }))?.errorViolation(message);
        const candidates = this.#asked.get(keyOf(id));
        if (!candidates)
            return 'an answer to nothing';
        // Several requests may have the id; their answers come in any order.
        const violations = candidates.map(request => this.#answerViolation(request, message));
        const chosen = Math.max(0, violations.indexOf(undefined));
        const [request] = candidates.splice(chosen, 1);
        if (candidates.length === 0)
            this.#asked.delete(keyOf(id));
        if (request.agrees && result)
            request.agrees.revision = result.protocolVersion;
        return violations[chosen];
    }

    #answerViolation(request, message) {
        const { result, error } = message;
        if (request.agrees && result && !legacyRevisions.includes(result.protocolVersion))
            return `initialize agreed on ${result.protocolVersion}`;
        const revision = request.agrees && result ? result.protocolVersion : this.#revisionOf(request);
        if (error) {
            return request.isModern && isForbidden(error.code) ? `the error code ${error.code}` :
                schemaOf(revision)?.errorViolation(message);
        }
        if (!request.isModern && modernMembers.some(member => member in result))
            return `a member that ${revision} does not have`;
        return schemaOf(revision)?.resultViolation(request.method, message);
    }

    #notificationViolation(message) {
        const { params } = message;
        const revisions = new Set([this.#revisionOf({ agreed: this.#agreed })]);
        if (message.method === 'notifications/progress') {
            const request = [...this.#asked.values()].flat().find(({ token }) => token === params?.progressToken);
            if (!request || params?.progressToken === undefined)
                return 'progress of nothing';
            if (!(params.progress > request.progress))
                return `progress from ${request.progress} to ${params.progress}`;
            request.progress = params.progress;
            revisions.clear();
            revisions.add(this.#revisionOf(request));
        } else if (Object(params?._meta)[meta('subscriptionId')] !== undefined) {
            const subscription = params._meta[meta('subscriptionId')];
            if (!this.#asked.get(keyOf(subscription))?.some(({ method }) => method === 'subscriptions/listen'))
                return 'a notification for no subscription';
            revisions.clear();
            revisions.add(modernRevision);
        } else if (this.#speaksModern) {
            revisions.add(modernRevision);
        }
        const violations = [...revisions].map(revision =>
            schemaOf(revision)?.serverMessageViolation('ServerNotification', message));
        return violations.includes(undefined) ? undefined : violations.join('; ');
    }

    #requestViolation(message) {
        if (!this.#agreed.earlier)
            return 'a request of the server without a session';
        if (this.#askedByServer.has(keyOf(message.id)))
            return 'an id that the server used before';
        this.#askedByServer.add(keyOf(message.id));
        return schemaOf(this.#revisionOf({ agreed: this.#agreed }))?.serverMessageViolation('ServerRequest', message);
    }
}
