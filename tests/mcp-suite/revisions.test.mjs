// SPDX-License-Identifier: MIT
// Every feature in each revision of the protocol. The session judges what it is told by the revision's schema.
import assert from 'node:assert/strict';
import test from 'node:test';

import { fixtures } from '../protocol/support/places.mjs';
import { legacyRevisions, modern, modernRevision, onSession } from '../protocol/support/session.mjs';

const capabilities = { elicitation: {}, sampling: {}, roots: {} };
const canBeAsked = { 'io.modelcontextprotocol/clientCapabilities': capabilities };
const watched = 'test://watched-resource';

/** What a client answers, by the method of the question. */
const answers = {
    'elicitation/create': {
        action: 'accept', content: { username: 'a', email: 'b', name: 'c', color: 'd', context: 'e' },
    },
    'sampling/createMessage': { model: 'm', role: 'assistant', content: { type: 'text', text: 'x' } },
    'roots/list': { roots: [{ uri: 'file:///home' }] },
};

const plainRequests = [
    ['tools/list'], ['resources/list'], ['resources/templates/list'], ['prompts/list'],
    ['resources/read', { uri: 'test://static-text' }],
    ['resources/read', { uri: 'test://static-binary' }],
    ['resources/read', { uri: 'test://nothing' }],
    ['completion/complete', {
        ref: { type: 'ref/prompt', name: 'test_simple_prompt' }, argument: { name: 'a', value: '' },
    }],
    ['prompts/get', { name: 'test_prompt_with_arguments', arguments: { arg1: 'x', arg2: 'y' } }],
    ['prompts/get', { name: 'test_prompt_with_embedded_resource', arguments: { resourceUri: watched } }],
    ['prompts/get', { name: 'test_prompt_with_image' }],
    ...['simple_text', 'image_content', 'embedded_resource', 'multiple_content_types', 'error_handling',
        'tool_with_logging', 'trigger_tool_change', 'trigger_prompt_change', 'trigger_resource_change']
        .map(name => ['tools/call', { name: `test_${name}` }]),
];

const askingRequests = [
    ['prompts/get', { name: 'test_input_required_result_prompt' }],
    ['tools/call', { name: 'test_elicitation', arguments: { message: 'Who?' } }],
    ['tools/call', { name: 'test_sampling', arguments: { prompt: 'What?' } }],
    ['tools/call', { name: 'test_input_required_result_list_roots' }],
    ['tools/call', { name: 'test_input_required_result_multiple_inputs' }],
    ['tools/call', { name: 'test_input_required_result_multi_round' }],
];

const isQuestion = ({ id, method }) => method !== undefined && id !== undefined;

/** Answers the session's questions as they come, but those in `answered`, until the answer to the request is there. */
async function answerQuestions(session, id, answered) {
    for (;;) {
        const message = await session.next('a question or the answer',
            message => (isQuestion(message) && !answered.has(message.id)) || message.id === id);
        if (!isQuestion(message))
            return message;
        answered.add(message.id);
        session.send({ jsonrpc: '2.0', id: message.id, result: answers[message.method] });
    }
}

/** Calls again with the answers until it is not asked any more. */
async function answerRounds(session, method, params) {
    const { result } = await session.request(method, modern(params, canBeAsked));

    if (result.resultType !== 'input_required')
        return result;
    const inputResponses = Object.fromEntries(Object.entries(result.inputRequests)
        .map(([key, { method }]) => [key, answers[method]]));
    return answerRounds(session, method, { ...params, inputResponses, requestState: result.requestState });
}

for (const revision of legacyRevisions) {
    test(`every feature in ${revision}`, onSession(async session => {
        await session.initialize(revision, capabilities);
        await session.request('logging/setLevel', { level: 'debug' });
        await session.request('resources/subscribe', { uri: watched });
        for (const [method, params] of plainRequests)
            await session.request(method, params);
        await session.request('tools/call', { name: 'test_tool_with_progress', _meta: { progressToken: 'p' } });
        await session.request('resources/unsubscribe', { uri: watched });
        // Sounds, and questions to the user, came with later revisions.
        if (revision >= '2025-03-26')
            await session.request('tools/call', { name: 'test_audio_content' });
        const answered = new Set();
        for (const [method, params] of revision >= '2025-06-18' ? askingRequests : []) {
            session.send({ jsonrpc: '2.0', id: params.name, method, params });
            assert.ok((await answerQuestions(session, params.name, answered)).result);
        }
        assert.equal(session.messages.filter(({ method }) => method === 'notifications/progress').length, 3);
        assert.equal(session.messages.filter(({ method }) => method === 'notifications/message').length, 3);
    }, { program: fixtures }));
}

test(`every feature in ${modernRevision}`, onSession(async session => {
    const meta = { 'io.modelcontextprotocol/logLevel': 'debug', progressToken: 5 };
    const notifications = { toolsListChanged: true, promptsListChanged: true, resourceSubscriptions: [watched] };

    session.send({ jsonrpc: '2.0', id: 'listen', method: 'subscriptions/listen', params: modern({ notifications }) });
    await session.request('server/discover', modern());
    for (const [method, params] of [...plainRequests, ['tools/call', { name: 'test_tool_with_progress' }]])
        await session.request(method, modern(params, meta));
    for (const [method, params] of askingRequests)
        assert.equal((await answerRounds(session, method, params)).resultType, 'complete');
    session.end();
    assert.equal((await session.answer('listen')).result.resultType, 'complete');
    const notices = session.messages.filter(({ method }) => method !== undefined);
    assert.deepEqual(notices.map(({ method }) => method.replace('notifications/', '')), [
        'subscriptions/acknowledged', 'message', 'message', 'message', 'tools/list_changed', 'prompts/list_changed',
        'resources/updated', 'progress', 'progress', 'progress',
    ]);
}, { program: fixtures }));
