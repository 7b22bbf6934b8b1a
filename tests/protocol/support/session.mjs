// SPDX-License-Identifier: MIT
// The server as a raw process: bytes in, lines out, and every line it writes is checked.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { apiKey, environmentFor, nowhere } from './environment.mjs';
import { binary } from './places.mjs';
import { schemaViolation } from './schemas.mjs';
import { within } from './waiting.mjs';

export const modernRevision = '2026-07-28';
export const legacyRevisions = ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'];

const patience = 60_000;
const longestLine = 1024 * 1024;

/** Parameters with what a client of the stateless revision adds to every request. */
export function modern(params = {}) {
    return {
        ...params,
        _meta: {
            'io.modelcontextprotocol/protocolVersion': modernRevision,
            'io.modelcontextprotocol/clientCapabilities': {},
            'io.modelcontextprotocol/clientInfo': { name: 'protocol-tests', version: '1' },
        },
    };
}

/** Runs the server with a session and ends it, whether the body of the test fails or not. */
export async function withSession(options, body) {
    const session = new Session(options);
    try {
        await body(session);
    } catch (error) {
        session.child.kill('SIGKILL');
        error.message += `\nstderr of the server:\n${session.stderr}`;
        throw error;
    }
    await session.close();
}

export class Session {
    lines = [];
    messages = [];
    stderr = '';
    violations = [];
    #requests = new Map();
    #waiting = new Set();
    #rest = Buffer.alloc(0);
    #nextId = 1000;

    constructor({ args = [], env = environmentFor(nowhere), revision = '2025-11-25' } = {}) {
        this.revision = revision;
        this.child = spawn(binary, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
        this.exit = once(this.child, 'exit').then(([code, signal]) => ({ code, signal }));
        this.drained = once(this.child.stdout, 'end');
        this.child.stdout.on('data', chunk => this.#read(chunk));
        this.child.stderr.on('data', chunk => { this.stderr += chunk; });
        // A server that has ended closes its end; the tests see that by the exit.
        this.child.stdin.on('error', () => {});
    }

    /** Writes bytes as they are. */
    write(bytes) {
        this.child.stdin.write(bytes);
    }

    /** Writes one message, an object or finished JSON text, as a line. */
    send(message) {
        const text = typeof message === 'string' ? message : JSON.stringify(message);
        if (typeof message === 'object' && 'id' in message)
            this.#remember(message);
        this.write(`${text}\n`);
    }

    /** Sends a request and waits for its answer, as a whole message. */
    async request(method, params, id = this.#nextId++) {
        this.send({ jsonrpc: '2.0', id, method, ...(params ? { params } : {}) });
        return this.answer(id);
    }

    call(name, args, params = {}) {
        return this.request('tools/call', { name, arguments: args, ...params });
    }

    notify(method, params) {
        this.send({ jsonrpc: '2.0', method, params });
    }

    async initialize(revision = this.revision) {
        this.revision = revision;
        const answer = await this.request('initialize', {
            protocolVersion: revision, capabilities: {}, clientInfo: { name: 'protocol-tests', version: '1' },
        });
        this.notify('notifications/initialized');
        return answer;
    }

    /** The answer to a request by its id, which may have come already. */
    answer(id) {
        return this.next(`the answer to ${JSON.stringify(id)}`, message => message.id === id);
    }

    /** The first message, of those that came and those to come, that fits. */
    next(what, fits) {
        const found = this.messages.find(fits);
        if (found)
            return Promise.resolve(found);
        return within(patience, what, new Promise((resolve, reject) => {
            const waiter = { fits, resolve };
            this.#waiting.add(waiter);
            this.drained.then(() => reject(new Error(`the server ended before ${what}`)));
        }));
    }

    /** Waits until so many lines have come. */
    async received(count) {
        await this.next(`line ${count}`, () => this.messages.length >= count);
    }

    /** Closes the server's input and waits for its end, which has to be clean and quick. */
    async close({ graceMs = 15_000 } = {}) {
        this.child.stdin.end();
        const { code, signal } = await within(graceMs, 'the end after the input closed', this.exit);
        await this.drained;
        this.check();
        assert.deepEqual({ code, signal }, { code: 0, signal: null }, this.stderr);
    }

    /** Fails when anything written so far was not in order. */
    check() {
        assert.deepEqual(this.violations, []);
        assert.equal(this.#rest.length, 0, 'the last line has no end');
        for (const text of [this.stderr, ...this.lines])
            assert.ok(!text.includes(apiKey), `the API key was written: ${text.slice(0, 200)}`);
    }

    #remember({ id, method, params }) {
        const claims = params?._meta && 'io.modelcontextprotocol/protocolVersion' in params._meta;
        this.#requests.set(JSON.stringify(id), { method, revision: claims ? modernRevision : this.revision });
    }

    #read(chunk) {
        this.#rest = Buffer.concat([this.#rest, chunk]);
        let end;
        while ((end = this.#rest.indexOf(10)) >= 0) {
            this.#take(this.#rest.subarray(0, end));
            this.#rest = this.#rest.subarray(end + 1);
        }
    }

    #take(bytes) {
        if (bytes.length + 1 > longestLine)
            this.violations.push(`a line of ${bytes.length} bytes`);
        let line, message;
        try {
            line = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
            message = JSON.parse(line);
        } catch (error) {
            this.violations.push(`${error.message}: ${bytes.subarray(0, 200)}`);
            return;
        }
        this.lines.push(line);
        this.messages.push(message);
        for (const one of Array.isArray(message) ? message : [message])
            this.#judge(one);
        for (const waiter of this.#waiting) {
            if (waiter.fits(message)) {
                this.#waiting.delete(waiter);
                waiter.resolve(message);
            }
        }
    }

    #judge(message) {
        const request = this.#requests.get(JSON.stringify(message.id));
        const violation = schemaViolation(request?.revision ?? this.revision, request?.method, message);
        if (violation)
            this.violations.push(violation);
        if (!('id' in message) && !('method' in message) && !('error' in message))
            this.violations.push(`neither an answer nor a notification: ${JSON.stringify(message)}`);
    }
}
