// SPDX-License-Identifier: MIT
// Every feature of the protocol, as a client of the official SDK uses it, against the fixtures.
import assert from 'node:assert/strict';
import test from 'node:test';

import { askingTests } from './asking-tests.mjs';
import { Inbox } from './inbox.mjs';
import { newsTests } from './news-tests.mjs';

const modernRevision = '2026-07-28';
const notifications = [
    'notifications/message', 'notifications/prompts/list_changed', 'notifications/resources/updated',
    'notifications/tools/list_changed',
];

/** A client at the other end of a server of its own. */
class Peer {
    answers = {}; // what the client says when it is asked, by method
    asked = []; // the params of each question
    news = new Inbox(); // { method, params }
    received = new Inbox(); // every message as it came

    static async open(sdk, revision, capabilities) {
        const peer = new Peer();

        peer.sdk = sdk;
        peer.isModern = revision === modernRevision;
        peer.client = sdk.makeClient({ capabilities });
        for (const method of ['elicitation/create', 'sampling/createMessage', 'roots/list']) {
            if (method.split('/')[0] in capabilities)
                sdk.onRequest(peer.client, method, (request, context) => peer.#answer(method, request.params, context));
        }
        for (const method of notifications)
            sdk.onNotification(peer.client, method, ({ params }) => peer.news.add({ method, params }));
        peer.transport = await sdk.makeTransport({ command: process.env.MCP_FIXTURES });
        // The SDK calls what was there before as well.
        peer.transport.onmessage = message => peer.received.add(message);
        await peer.client.connect(peer.transport);
        return peer;
    }

    #answer(method, params, context) {
        const answer = this.answers[method];

        this.asked.push({ method, params });
        return typeof answer === 'function' ? answer(params, context) : answer;
    }

    call(name, args, options, more = {}) {
        return this.sdk.call(this.client, { name, ...(args ? { arguments: args } : {}), ...more }, options);
    }

    /** Returns when the server has read all that was sent so far, and what it said about that is here. */
    async settle() {
        await this.client.complete({ ref: { type: 'ref/resource', uri: 'test://template/{id}/data' },
            argument: { name: 'id', value: '' } });
    }
}

const everyCapability = { elicitation: { form: { applyDefaults: true } }, sampling: {}, roots: {} };

/**
 * @param label which client this is
 * @param sdk a client's functions, of sdk.mjs
 * @param revision the protocol revision that the two must agree on
 * @param inOrder whether the server gets messages in the order in which they were sent
 */
export function featureSuite({ label, sdk, revision, inOrder = true }) {
    const open = async (t, capabilities = everyCapability) => {
        const peer = await Peer.open(sdk, revision, capabilities);

        t.after(() => peer.client.close());
        return peer;
    };

    test(`${label}: agrees on ${revision}`, async t => {
        const { client, received } = await open(t);

        assert.equal(client.getServerVersion().name, 'mcp-fixtures');
        assert.deepEqual(Object.keys(client.getServerCapabilities()).sort(),
            ['completions', 'logging', 'prompts', 'resources', 'tools']);
        // The first generation keeps to itself what was agreed on: the first answer tells.
        assert.equal(client.getNegotiatedProtocolVersion?.() ?? received.items[0].result.protocolVersion, revision);
    });

    test(`${label}: content of tools`, async t => {
        const peer = await open(t);
        const types = async name => (await peer.call(name)).content.map(({ type }) => type);
        const failed = await peer.call('test_error_handling');

        assert.deepEqual(await types('test_simple_text'), ['text']);
        assert.deepEqual(await types('test_image_content'), ['image']);
        assert.deepEqual(await types('test_audio_content'), ['audio']);
        assert.deepEqual(await types('test_embedded_resource'), ['resource']);
        assert.deepEqual(await types('test_multiple_content_types'), ['text', 'image', 'resource']);
        assert.equal(failed.isError, true);
        await assert.rejects(peer.call('test_unknown'), { code: -32602 });
    });

    test(`${label}: arguments that headers repeat over HTTP`, async t => {
        const peer = await open(t);
        const call = async args => JSON.parse((await peer.call('test_mirrored_arguments', args)).content[0].text);

        // What says which arguments these are.
        await peer.client.listTools();
        for (const args of [
            {}, { note: 'only' }, { region: 'us-west1', count: -7, urgent: false, place: { zone: 'b' }, note: 'é' },
            { region: 'Hello, 世界' }, { region: ' padded ' }, { region: 'two\nlines' }, { region: '=?base64?literal?=' },
        ])
            assert.deepEqual(await call(args), args);
    });

    test(`${label}: resources`, async t => {
        const { client, isModern, received } = await open(t);
        const { resources } = await client.listResources();
        const { resourceTemplates } = await client.listResourceTemplates();
        const read = async uri => (await client.readResource({ uri })).contents;
        const [binary] = await read('test://static-binary');

        assert.deepEqual(resources.map(({ uri }) => uri),
            ['test://static-text', 'test://static-binary', 'test://watched-resource']);
        assert.equal(resourceTemplates[0].uriTemplate, 'test://template/{id}/data');
        assert.match((await read('test://static-text'))[0].text, /static text resource/);
        assert.equal(binary.mimeType, 'image/png');
        assert.equal(Buffer.from(binary.blob, 'base64').toString('latin1', 1, 4), 'PNG');
        assert.equal(JSON.parse((await read('test://template/4%202/data'))[0].text).id, '4%202');
        await assert.rejects(read('test://nothing'));
        // The SDKs have codes of their own for this.
        const { error } = received.items.at(-1);
        assert.equal(error.code, isModern ? -32602 : -32002);
        assert.equal(error.data.uri, 'test://nothing');
    });

    test(`${label}: prompts`, async t => {
        const { client } = await open(t);
        const { prompts } = await client.listPrompts();
        const messages = async (name, args) => (await client.getPrompt({ name, arguments: args })).messages;
        const [resource, text] = await messages('test_prompt_with_embedded_resource', { resourceUri: 'test://mine' });
        const [image] = await messages('test_prompt_with_image');

        assert.equal(prompts.length, 5);
        assert.deepEqual(prompts[1].arguments.map(({ name, required }) => [name, required]),
            [['arg1', true], ['arg2', true]]);
        assert.equal((await messages('test_simple_prompt'))[0].content.text, 'This is a simple prompt for testing.');
        assert.equal((await messages('test_prompt_with_arguments', { arg1: '"é\n', arg2: '' }))[0].content.text,
            'Prompt with arguments: arg1=\'"é\n\', arg2=\'\'');
        assert.deepEqual([resource.content.resource.uri, text.content.type], ['test://mine', 'text']);
        assert.equal(image.content.mimeType, 'image/png');
        await assert.rejects(messages('test_unknown'), { code: -32602 });
    });

    test(`${label}: completion`, async t => {
        const { client } = await open(t);
        const complete = ref => client.complete({ ref, argument: { name: 'arg1', value: 'par' } });
        const expected = { values: ['paris', 'park', 'party'], total: 3, hasMore: false };

        for (const ref of [
            { type: 'ref/prompt', name: 'test_prompt_with_arguments' },
            { type: 'ref/resource', uri: 'test://template/{id}/data' },
        ])
            assert.deepEqual((await complete(ref)).completion, expected);
        await assert.rejects(complete({ type: 'ref/prompt', name: 'test_unknown' }), { code: -32602 });
    });

    test(`${label}: progress comes whole, in order and before the answer`, async t => {
        const peer = await open(t);
        const order = [];
        const onprogress = ({ progress, total }) => order.push([progress, total]);

        await peer.call('test_tool_with_progress', undefined, { onprogress });
        order.push('answer');
        assert.deepEqual(order, [[0, 100], [50, 100], [100, 100], 'answer']);
    });

    test(`${label}: what is cancelled is not heard of again`, async t => {
        const peer = await open(t);
        const cancel = new AbortController();
        const reports = new Inbox();
        const call = peer.call('test_endless', undefined,
            { signal: cancel.signal, onprogress: report => reports.add(report) });

        await reports.received(2);
        // Both SDKs take the request's id for the token.
        const id = peer.received.items.at(-1).params.progressToken;
        cancel.abort();
        await assert.rejects(call);
        await peer.settle();
        // Reports may be on their way, and so may the cancellation where another server got it: there is a last one.
        let late = [];
        for (let round = 0; round === 0 || late.length > 0 && round < 20; round++) {
            const before = peer.received.items.length;
            // Three steps of this take as long as three of the cancelled one.
            await peer.call('test_tool_with_progress', undefined, { onprogress() {} });
            late = peer.received.items.slice(before).filter(({ params }) => params?.progressToken === id);
        }
        assert.deepEqual(late, []);
        assert.ok(!peer.received.items.some(message => message.method === undefined && message.id === id));
    });

    test(`${label}: many calls at once`, async t => {
        const peer = await open(t);
        const watched = 16;
        const before = peer.received.items.length;
        const read = async id => {
            const { contents } = await peer.client.readResource({ uri: `test://template/${id}/data` });
            return JSON.parse(contents[0].text).id;
        };
        const watch = () => peer.call('test_tool_with_progress', undefined, { onprogress() {} });
        const ids = Array.from({ length: 100 }, (_, i) => String(i));
        const [told, answers] = await Promise.all([
            Promise.all(ids.map(read)),
            Promise.all(Array.from({ length: watched }, watch)),
        ]);
        // As they arrived: clients lose reports that they read together with the answer.
        const reports = Map.groupBy(peer.received.items.slice(before).filter(({ method }) =>
            method === 'notifications/progress'), ({ params }) => params.progressToken);

        assert.deepEqual(told, ids);
        assert.ok(answers.every(({ content }) => content[0].text.startsWith('Done')));
        assert.deepEqual([...reports.values()].map(({ length }) => length), Array(watched).fill(3));
    });

    newsTests(label, open, revision === modernRevision);
    askingTests(label, open, inOrder);
}
