// SPDX-License-Identifier: MIT
// One server process, and which of its messages belongs to which request. What it writes is judged.
import { Conversation } from '../protocol/support/conversation.mjs';
import { LineSplitter } from '../protocol/support/lines.mjs';
import { startProgram } from '../protocol/support/process.mjs';

const SUBSCRIPTION = 'io.modelcontextprotocol/subscriptionId';

const key = (id) => JSON.stringify(id);

export class Connection {
    constructor([command, ...args]) {
        this.pending = new Map(); // id on the wire: { id, message, send, finish }
        this.renamed = 0;
        this.ended = false;
        this.unrelated = () => {};
        this.program = startProgram(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
        this.program.on('exit', () => { this.ended = true; });
        this.conversation = new Conversation();
        const output = new LineSplitter();
        this.program.stdout.on('data', (chunk) => {
            for (const line of output.push(chunk)) {
                const message = this.conversation.receivedLine(line);

                if (message !== undefined)
                    this.receive(message);
            }
        });
    }

    send(message) {
        const line = JSON.stringify(message) + '\n';

        this.conversation.sent(line);
        this.program.stdin.write(line);
    }

    /**
     * Sends a request. `send` gets what the server says before its answer, `finish` the answer.
     * Returns what cancels it.
     */
    request(message, send, finish) {
        // Requests of several clients may have one id; only then is it changed on the way.
        const id = this.pending.has(key(message.id)) ? `bridge-${this.renamed++}` : message.id;
        const entry = { id: message.id, message, send, finish };

        this.pending.set(key(id), entry);
        this.send({ ...message, id });
        return () => {
            // The stream of an answered request may close when the next one of that id is on its way.
            if (this.pending.get(key(id)) !== entry)
                return;
            this.pending.delete(key(id));
            if (!this.ended)
                this.send({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: id } });
        };
    }

    receive(message) {
        if (message.method === undefined) {
            const request = this.pending.get(key(message.id));

            this.pending.delete(key(message.id));
            request?.finish({ ...message, id: request.id });
        } else {
            this.routeOf(message)(message);
        }
    }

    /** Where a notification or request of the server goes: to the request it is about, else to the open stream. */
    routeOf({ method, params }) {
        const all = [...this.pending.values()];
        const subscription = params?._meta?.[SUBSCRIPTION];
        let request;

        if (subscription !== undefined)
            request = this.pending.get(key(subscription));
        else if (method === 'notifications/progress')
            request = all.find(({ message }) => message.params?._meta?.progressToken === params.progressToken);
        else if (method === 'notifications/message' || !method.startsWith('notifications/'))
            request = all.at(-1);
        return request?.send ?? this.unrelated;
    }

    end() {
        this.program.stdin.end();
        this.program.stop();
    }
}
