// SPDX-License-Identifier: MIT
// Calls, cancellations and pings by chance, through the real server to an API that fails by chance: each request has
// one answer, a success is whole and its own, one that was cancelled has at most one, no write reaches the API twice.
import assert from 'node:assert/strict';
import test from 'node:test';
import { environmentFor } from '../protocol/support/environment.mjs';
import { toolFor } from '../protocol/support/places.mjs';
import { modern, withSession } from '../protocol/support/session.mjs';
import { sleep, until } from '../protocol/support/waiting.mjs';
import { startFaultyUpstream } from './faulty-upstream.mjs';
import { randomFrom, seconds, seed } from './random.mjs';

const inFlight = 60;
// In fewer calls, on a machine that stood still for a while, some fault may not have come up.
const fewestCalls = 300;

/** Arguments of tools, around a name that no other call has. The writes are such as must not be repeated. */
const reads = {
    get_config: slug => ({ slug }),
    list_config_versions: slug => ({ slug }),
};
const writes = {
    create_config: name => ({ name, config: {} }),
    update_config: slug => ({ slug, name: 'new' }),
    delete_config: slug => ({ slug }),
    [toolFor('POST', '/api-keys/{id}/rotate')]: id => ({ id }),
    start_log_export: exportId => ({ export_id: exportId }),
};
const tools = [...Object.entries(reads), ...Object.entries(writes)];

/** The name that a request to the API is about. */
const nameOf = ({ url }, body) => /call-\d+/.exec(url + body)?.[0];

class Client {
    #session;
    #random;
    #pings = [];
    #number = 0;
    #open = new Map(); // the calls that are neither answered nor cancelled, by id
    #answers = new Map(); // the messages that answer, by id
    #taken = 0;
    calls = [];

    constructor(session, random) {
        this.#session = session;
        this.#random = random;
    }

    /** The messages that answer so far, by id. */
    get answers() {
        const { messages } = this.#session;
        for (; this.#taken < messages.length; this.#taken++) {
            const { id, method } = messages[this.#taken];
            if (method)
                continue;
            this.#answers.set(id, [...this.#answers.get(id) ?? [], messages[this.#taken]]);
            this.#open.delete(id);
        }
        return this.#answers;
    }

    get open() {
        void this.answers;
        return [...this.#open.values()];
    }

    call() {
        const number = this.#number++;
        const [tool, argumentsOf] = tools[Math.floor(this.#random() * tools.length)];
        const call = { id: `id-${number}`, tool, name: `call-${number}`, isCancelled: false };
        const params = { name: tool, arguments: argumentsOf(call.name) };
        this.calls.push(call);
        this.#open.set(call.id, call);
        this.#session.send({
            jsonrpc: '2.0', id: call.id, method: 'tools/call', params: this.#random() < 0.5 ? params : modern(params),
        });
        if (this.#random() < 0.05) // in the same write
            this.cancel(call);
    }

    cancel(call = this.open[Math.floor(this.#random() * this.open.length)]) {
        if (!call)
            return;
        call.isCancelled = true;
        this.#open.delete(call.id);
        this.#session.notify('notifications/cancelled', { requestId: call.id });
    }

    ping() {
        const id = `ping-${this.#number++}`;
        this.#pings.push(id);
        this.#session.send({ jsonrpc: '2.0', id, method: 'ping' });
    }

    /** One step of chance. */
    step() {
        const what = this.#random();
        if (what < 0.1)
            this.ping();
        else if (what < 0.15)
            this.cancel();
        else if (this.open.length < inFlight)
            this.call();
    }

    /** Fails unless each request has the answers that it should. */
    check() {
        const { answers } = this;
        for (const id of this.#pings)
            assert.equal(answers.get(id)?.length, 1, id);
        for (const { id, tool, name, isCancelled } of this.calls) {
            const own = answers.get(id) ?? [];
            assert.ok(isCancelled ? own.length <= 1 : own.length === 1, `${own.length} answers to ${id}`);
            for (const { result } of own.filter(({ result }) => !result.isError))
                assert.deepEqual(JSON.parse(result.content[0].text), { echo: name }, `a success of ${tool}`);
        }
    }
}

/** Fails where a write reached the API twice. @returns figures of a session */
function judge(client, upstream) {
    const times = ({ name }) => upstream.seen.get(name) ?? 0;
    const isGood = ({ id }) => client.answers.has(id) && !client.answers.get(id)[0].result.isError;

    client.check();
    assert.deepEqual(client.calls.filter(call => writes[call.tool] && times(call) > 1), []);
    return {
        calls: client.calls.length,
        good: client.calls.filter(isGood).length,
        cancelled: client.calls.filter(({ isCancelled }) => isCancelled).length,
        repeated: client.calls.filter(call => times(call) > 1).length,
    };
}

async function converse(session, random, upstream, end) {
    const client = new Client(session, random);

    await session.initialize();
    while (performance.now() < end || client.calls.length < fewestCalls) {
        for (let i = Math.floor(random() * 20); i >= 0; i--)
            client.step();
        await sleep(random() * 20);
    }
    await until('the last answers', () => client.open.length === 0);
    await session.request('ping');
    return judge(client, upstream);
}

test('each request has its answer, and no write is sent twice, whatever the API does', async t => {
    const end = performance.now() + seconds * 1000;
    for (let round = 0; performance.now() < end; round++) {
        const random = randomFrom(seed + round);
        const upstream = await startFaultyUpstream(random, nameOf);
        t.after(() => upstream.stop());
        await withSession({ env: environmentFor(upstream.url), args: ['--timeout', '2'] }, async session => {
            const figures = await converse(session, random, upstream, Math.min(end, performance.now() + 30_000));
            console.log(`seed ${seed + round}: ${JSON.stringify(figures)}`);
            assert.ok(figures.good > 0 && figures.repeated > 0 && figures.good < figures.calls - figures.cancelled,
                'no faults, or nothing else');
        });
    }
});
