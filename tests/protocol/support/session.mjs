// SPDX-License-Identifier: MIT
// The server as a raw process: bytes in, lines out, and every line it writes is checked.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { apiKey, environmentFor, nowhere } from './environment.mjs';
import { Conversation, legacyRevisions, modernRevision } from './conversation.mjs';
import { LineSplitter } from './lines.mjs';
import { binary } from './places.mjs';
import { within } from './waiting.mjs';

export { legacyRevisions, modernRevision };

const patience = 60_000;
// Far below the minute that a call may take, far above what a busy machine adds to no time at all.
const soon = 15_000;

/**
 * Parameters with what a client of the stateless revision adds to every request.
 * @param meta what else _meta is to have, or otherwise
 */
export function modern(params = {}, meta = {}) {
    return {
        ...params,
        _meta: {
            'io.modelcontextprotocol/protocolVersion': modernRevision,
            'io.modelcontextprotocol/clientCapabilities': {},
            'io.modelcontextprotocol/clientInfo': { name: 'protocol-tests', version: '1' },
            ...meta,
        },
    };
}

/** Runs the server for a test that ends it in its own way. It is killed should the test have failed to. */
export async function withProcess(options, body) {
    const session = new Session(options);
    try {
        await body(session);
    } catch (error) {
        error.message += `\nstderr of the server:\n${session.stderr}`;
        throw error;
    } finally {
        session.child.kill('SIGKILL');
    }
}

/** Runs the server with a session, whose end has to be clean. */
export function withSession(options, body) {
    return withProcess(options, async session => {
        await body(session);
        await session.close();
    });
}

/** A test body that runs the server with a session. */
export function onSession(body, options = {}) {
    return () => withSession(options, body);
}

export class Session {
    lines = [];
    messages = [];
    stderr = '';
    #conversation = new Conversation();
    #output = new LineSplitter();
    #waiting = new Set();
    #nextId = 1000;

    /**
     * @param program the server
     * @param args of the server
     * @param shell a script that starts the server as "$0" "$@"; undefined: it is started without a shell
     * @param stdin a file descriptor to be its input; undefined: what the test writes
     * @param revision what initialize() asks for
     */
    constructor({
        program = binary, args = [], env = environmentFor(nowhere), shell, stdin = 'pipe', revision = '2025-11-25',
    } = {}) {
        this.revision = revision;
        this.child = spawn(shell ? 'sh' : program, shell ? ['-c', shell, program, ...args] : args,
            { env, stdio: [stdin, 'pipe', 'pipe'] });
        this.exit = once(this.child, 'exit').then(([code, signal]) => ({ code, signal }));
        this.drained = once(this.child.stdout, 'end');
        this.child.stdout.on('data', chunk => this.#read(chunk));
        this.child.stderr.on('data', chunk => { this.stderr += chunk; });
        // A server that has ended closes its end; the tests see that by the exit.
        this.child.stdin?.on('error', () => {});
    }

    /** Notes that the server was given bytes by another way than this session. */
    given(bytes) {
        this.#conversation.sent(bytes);
    }

    /** Writes bytes as they are. */
    write(bytes) {
        this.given(bytes);
        this.child.stdin.write(bytes);
    }

    /** Writes bytes and waits until the server's input has taken them. */
    flushed(bytes) {
        this.given(bytes);
        return within(patience, 'the reading of input', new Promise(resolve => this.child.stdin.write(bytes, resolve)));
    }

    /** Closes the server's input. */
    end() {
        this.#conversation.sentAll();
        this.child.stdin?.end();
    }

    /** Writes one message, an object or finished JSON text, as a line. */
    send(message) {
        this.write(`${typeof message === 'string' ? message : JSON.stringify(message)}\n`);
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

    async initialize(revision = this.revision, capabilities = {}) {
        this.revision = revision;
        const answer = await this.request('initialize', {
            protocolVersion: revision, capabilities, clientInfo: { name: 'protocol-tests', version: '1' },
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
        if (this.messages.length < count)
            await this.next(`line ${count}`, () => this.messages.length >= count);
    }

    /** Closes the server's input and waits for its end, which has to be clean and quick. */
    async close() {
        this.end();
        const end = await this.ended('the end of input');
        await this.drained;
        this.check();
        assert.deepEqual(end, { code: 0, signal: null }, this.stderr);
    }

    /** Waits for the server's end, which has to be quick. @returns its status and signal */
    ended(after) {
        return within(soon, `the end after ${after}`, this.exit);
    }

    /** Fails when anything written so far was not in order. */
    check() {
        assert.deepEqual(this.#conversation.violations, []);
        assert.equal(this.#output.rest, 0, 'the last line has no end');
        for (const text of [this.stderr, ...this.lines])
            assert.ok(!text.includes(apiKey), `the API key was written: ${text.slice(0, 200)}`);
    }

    #read(chunk) {
        for (const line of this.#output.push(chunk))
            this.#take(line);
    }

    #take(bytes) {
        const message = this.#conversation.receivedLine(bytes);
        if (message === undefined)
            return;
        this.lines.push(bytes.toString());
        this.messages.push(message);
        for (const waiter of this.#waiting) {
            if (waiter.fits(message)) {
                this.#waiting.delete(waiter);
                waiter.resolve(message);
            }
        }
    }
}
