// SPDX-License-Identifier: MIT
// Memory that runs out in whole sessions of the real programs: each allocation fails in turn, then every second, every
// tenth, and all from one on. In the time there is, as many of them as fit, in an order of chance; `./dev soak` takes
// the time for each to fail once.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { environmentFor, nowhere } from '../protocol/support/environment.mjs';
import { modern, Session } from '../protocol/support/session.mjs';
import { reply, startUpstream } from '../protocol/support/upstream.mjs';
import { until, within } from '../protocol/support/waiting.mjs';
import { isThorough, randomFrom, seconds, seed, shuffled } from './random.mjs';

// A run takes a fraction of a second; this is for what hangs.
const patience = 20_000;
const atOnce = 4;
// A program without any memory says nothing more, and is given up after so many milliseconds of silence.
const silence = 500;

/** A session that knows which of its requests must be answered. */
class Run {
    #session;
    #owed = []; // for each message the ids that are to be answered
    #ended = false;
    #closed;
    #isStarved;
    #heard = { count: 0, at: performance.now() };

    /** @param plan which allocations fail: the number of the first, and then every so many; 1 means all */
    constructor(program, env, plan, args = []) {
        this.#isStarved = plan.endsWith(' 1');
        this.#session = new Session({ program, args, env: { ...env, FAIL_ALLOCATIONS: plan } });
        this.#closed = once(this.#session.child, 'close'); // all that it wrote was read
        this.#session.exit.then(() => { this.#ended = true; });
    }

    get messages() {
        return this.#session.messages.flat();
    }

    send(message) {
        this.#session.send(message);
    }

    /** @param isAnswered whether an answer is owed: not where the request is cancelled later */
    ask(id, method, params, isAnswered = true) {
        if (isAnswered)
            this.#owed.push([id]);
        this.send({ jsonrpc: '2.0', id, method, params });
    }

    call(id, name, args = {}, params = {}, isAnswered = true) {
        this.ask(id, 'tools/call', { name, arguments: args, ...params }, isAnswered);
    }

    cancel(requestId) {
        this.send({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId } });
    }

    sendBatch(requests) {
        this.#owed.push(requests.map(({ id }) => id));
        this.send(requests);
    }

    isAnswered(id) {
        return this.messages.some(message => message.id === id && !message.method);
    }

    /** Waits until a condition holds, or will never: the program ended, or lost a message. */
    async reach(condition) {
        const isOver = () => this.#ended || this.#isSilent || condition();
        try {
            await within(patience, 'it', until('it', isOver));
        } catch {
            assert.fail(`nothing more comes; unanswered: ${JSON.stringify(this.#unanswered)}`);
        }
    }

    get #isSilent() {
        const count = this.#session.messages.length;
        if (count > this.#heard.count)
            this.#heard = { count, at: performance.now() };
        return this.#isStarved && performance.now() - this.#heard.at > silence;
    }

    /** The lines that the program could not read, and so refused without an id. */
    get #lost() {
        return this.messages.filter(({ error, id }) => error && (id === undefined || id === null)).length;
    }

    /** Whether there is a message that the program could not read. */
    get hasLost() {
        return this.#lost > 0;
    }

    /** The messages that lack an answer; of those whose line was lost it is not known which they are. */
    get #unanswered() {
        const answered = new Set(this.messages.filter(({ method }) => !method).map(({ id }) => id));
        return this.#owed.filter(ids => ids.some(id => !answered.has(id)));
    }

    /**
     * Waits for all answers, then for the end.
     * @param last ids of what is answered at the very end
     * @returns how many allocations there were, if that was said
     */
    async end(last) {
        const session = this.#session;

        await this.reach(() => this.#unanswered.length <= this.#lost);
        this.#owed.push(...last.map(id => [id]));
        session.end();
        const { code, signal } = await within(patience, 'the end', session.exit);
        await within(patience, 'the end of output', this.#closed);
        assert.equal(signal, null, session.stderr);
        assert.doesNotMatch(session.stderr, /Sanitizer|runtime error/);
        session.check();
        if (code === 0 && !this.#isSilent)
            assert.ok(this.#unanswered.length <= this.#lost, `no answer to ${this.#unanswered}`);
        else
            assert.match(session.stderr, /: .*memory/, 'no word of why it ended');
        return Number(/allocations: (\d+)/.exec(session.stderr)?.[1]);
    }

    /**
     * What becomes of a request while the input stays open.
     * @returns "answered", or "ended" where the program said why and ended
     */
    async fate(id) {
        await within(patience, 'the answer or the end', until('it', () => this.#ended || this.isAnswered(id)));
        if (this.isAnswered(id))
            return 'answered';
        await this.#closed;
        assert.deepEqual(await this.#session.exit, { code: 1, signal: null });
        assert.match(this.#session.stderr, /gave up messages that were not read yet: out of memory/);
        return 'ended';
    }

    kill() {
        this.#session.child.kill('SIGKILL');
    }
}

// ---- what is said

const client = { protocolVersion: '2025-11-25', clientInfo: { name: 'soak', version: '1' } };

/** Answers what the program asks as long as the session lasts. */
function answerQuestions(run, answered = new Set()) {
    for (const { id, method } of run.messages) {
        if (id === undefined || !method || answered.has(id))
            continue;
        answered.add(id);
        const result = method === 'elicitation/create' ?
            { action: 'accept', content: { username: 'u', email: 'e', name: 'n' } } :
            { role: 'assistant', model: 'm', content: { type: 'text', text: 'said' }, roots: [] };
        run.send({ jsonrpc: '2.0', id, result });
    }
    return answered;
}

async function speakToServer(run) {
    run.ask(1, 'initialize', { ...client, capabilities: {} });
    run.send({ jsonrpc: '2.0', method: 'notifications/initialized' });
    run.ask(2, 'ping');
    run.ask(3, 'tools/list');
    run.ask(4, 'resources/list');
    run.ask(5, 'resources/templates/list');
    run.ask(6, 'prompts/list');
    run.call(7, 'get_config', { slug: 'a/ä' }, { _meta: { progressToken: 'p' } });
    run.call(8, 'create_config', { name: 'n', config: { retry: { attempts: 2 } } });
    run.call(9, 'get_config', { slug: 7, further: [] });
    run.call(10, 'get_konfig');
    run.call(11, 'list_configs', {}, { _meta: { progressToken: 11 } });
    run.call(12, 'get_config', { slug: 'missing' });
    run.call('held', 'get_config', { slug: 'held' }, {}, false);
    run.ask(13, 'resources/read', { uri: 'portkey://guide/tools' });
    run.ask(14, 'resources/read', { uri: 'portkey://configs/pc-1' });
    run.ask(15, 'prompts/get', { name: 'rotate_key', arguments: { key: 'k', reason: 'leaked' } });
    run.ask(16, 'completion/complete',
        { ref: { type: 'ref/resource', uri: 'portkey://configs/{slug}' }, argument: { name: 'slug', value: '' } });
    run.ask(17, 'resources/subscribe', { uri: 'portkey://configs/pc-1' });
    run.ask(18, 'server/discover', modern());
    run.ask(19, 'tools/call', modern({ name: 'get_config', arguments: { slug: 'b' } }));
    run.call(30, 'read_gateway', { operation: 'get_config', arguments: '{"id":"c"}' });
    run.call(31, 'change_gateway', { operation: 'delete_config', slug: 'c' });
    run.call(32, 'describe_operations', { operations: ['get_config', 'nothing'] });
    run.call(33, 'search_operations', { query: 'rotate a key' });
    run.ask('listener', 'subscriptions/listen',
        modern({ notifications: { resourceSubscriptions: ['portkey://configs/pc-1'] } }), false);
    run.ask(20, 'no/such', {});
    run.cancel('held');
    run.ask(21, 'initialize', { ...client, protocolVersion: '2025-03-26', capabilities: {} });
    run.sendBatch([{ jsonrpc: '2.0', id: 22, method: 'ping' },
        { jsonrpc: '2.0', id: 23, method: 'tools/call', params: { name: 'get_config', arguments: { slug: 'c' } } }]);
    return ['listener'];
}

function answerServer(request, response) {
    if (request.url.endsWith('/held'))
        return;
    if (request.url.endsWith('/missing'))
        reply(response, 404, { message: 'there is none' });
    else if (request.url.endsWith('/configs') && request.method === 'GET')
        reply(response, 200, { data: [{ id: '1', slug: 'pc-1', name: 'One' }] });
    else
        reply(response, 200, { slug: 'pc-1', config: {} });
}

async function speakToFixtures(run) {
    let answered;
    const state = id => run.messages.find(message => message.id === id)?.result?.requestState;
    const able = meta => modern({ name: 'test_input_required_result_multi_round', arguments: {}, ...meta },
        { 'io.modelcontextprotocol/clientCapabilities': { elicitation: {} } });

    run.ask(1, 'initialize', { ...client, capabilities: { elicitation: {}, sampling: {} } });
    run.call(2, 'test_elicitation', { message: 'Who?' });
    run.call(3, 'test_sampling', { prompt: 'Say' });
    run.call(4, 'test_tool_with_progress', {}, { _meta: { progressToken: 'p' } });
    run.call(5, 'test_tool_with_logging');
    run.call('endless', 'test_endless', {}, { _meta: { progressToken: 'e' } }, false);
    run.ask(6, 'resources/subscribe', { uri: 'test://static-text' });
    run.ask(7, 'tools/call', able());
    await run.reach(() => {
        answered = answerQuestions(run, answered);
        return run.hasLost || [2, 3, 7].every(id => run.isAnswered(id));
    });
    run.cancel('endless');
    run.ask(8, 'tools/call', able({
        requestState: state(7) ?? 'lost', inputResponses: { step1: { action: 'accept', content: { name: 'n' } } },
    }));
    run.ask(9, 'logging/setLevel', { level: 'debug' });
    await run.reach(() => {
        answerQuestions(run, answered);
        return run.hasLost || [4, 5, 8].every(id => run.isAnswered(id));
    });
    return [];
}

// ---- the runs

/** Meson names the programs, a run by hand takes the default build folder. */
function programOf(variable, name) {
    return process.env[variable] ?? fileURLToPath(new URL(`../../build/tests/soak/${name}`, import.meta.url));
}

async function perform({ program, args, speak, env }, plan) {
    const run = new Run(program, env, plan, args);
    try {
        return await run.end(await speak(run));
    } catch (error) {
        console.log(`failed: FAIL_ALLOCATIONS="${plan}"`);
        throw error;
    } finally {
        run.kill();
    }
}

/** Performs the plans, some at once, until the time is over. @returns how many */
async function performAll(program, plans, end) {
    let next = 0;
    const work = async () => {
        while (next < plans.length && performance.now() < end)
            await perform(program, plans[next++]);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return next;
}

const server = programOf('FORGETFUL_SERVER', 'forgetful-server');
const fixtures = programOf('FORGETFUL_FIXTURES', 'forgetful-fixtures');

for (const [name, program, speak, answer] of [
    ['server', server, speakToServer, answerServer],
    ['fixtures', fixtures, speakToFixtures],
]) {
    test(`each allocation of a session with the ${name} fails in turn, then many`, async t => {
        const upstream = answer && await startUpstream(answer);
        t.after(() => upstream?.stop());
        // A transfer for which libcurl has no memory may end by its time limit alone.
        const args = answer ? ['--timeout', '5'] : [];
        const scene = { program, args, speak, env: environmentFor(upstream?.url ?? nowhere) };
        const random = randomFrom(seed);
        const total = await perform(scene, '4000000000 0');
        assert.ok(total > 100, `${total} allocations were seen`);
        for (const [what, step, share] of [
            ['one', 0, 0.7], ['every second', 2, 0.1], ['every tenth', 10, 0.1], ['all', 1, 0.1],
        ]) {
            const plans = shuffled(total + 1, random).map(n => `${n} ${step}`);
            const time = isThorough && step === 0 ? Infinity : seconds * 1000 * share;
            const done = await performAll(scene, plans, performance.now() + time);
            console.log(`${name}: ${what} from ${done} of ${plans.length} places on, seed ${seed}`);
        }
    });
}

test('a program without memory for one more message answers it, or reports that after a while and ends', async () => {
    const outcomes = new Set();
    await Promise.all(Array.from({ length: 24 }, (_, place) => place + 6).map(async first => {
        const run = new Run(fixtures, environmentFor(nowhere), `${first} 1`);
        run.ask('i', 'initialize', { ...client, capabilities: {} });
        for (let id = 0; id < 8; id++)
            run.call(id, 'test_endless');
        run.ask('p', 'ping');
        outcomes.add(await run.fate('p'));
        run.kill();
    }));
    assert.deepEqual([...outcomes].sort(), ['answered', 'ended']);
});
