// SPDX-License-Identifier: MIT
// Questions of the server in the middle of a call. Legacy clients get them as requests, modern ones
// as results that they answer by calling again; the handlers of a client cannot tell.
import assert from 'node:assert/strict';
import test from 'node:test';

const text = result => result.content[0].text;
const accept = content => ({ action: 'accept', content });

export function askingTests(label, open, inOrder) {
    const filled = { username: 'ada', email: 'ada@example.com' };

    for (const [action, content] of [['accept', filled], ['decline'], ['cancel']]) {
        test(`${label}: a form, ${action}`, async t => {
            const peer = await open(t);

            peer.answers['elicitation/create'] = { action, ...(content ? { content } : {}) };
            assert.equal(text(await peer.call('test_elicitation', { message: 'Who?' })),
                `User response: action=${action}, content=${JSON.stringify(content ?? {})}`);
            assert.equal(peer.asked.length, 1);
            assert.equal(peer.asked[0].params.message, 'Who?');
            assert.deepEqual(peer.asked[0].params.requestedSchema.required, ['username', 'email']);
        });
    }

    test(`${label}: a form again until the answer fits`, async t => {
        const peer = await open(t);

        peer.answers['elicitation/create'] = () => accept(peer.asked.length < 3 ? { username: 7 } : filled);
        assert.match(text(await peer.call('test_elicitation', { message: 'Who?' })), /"username":"ada"/);
        assert.equal(peer.asked.length, 3);
    });

    test(`${label}: defaults of a form`, async t => {
        const peer = await open(t);

        peer.answers['elicitation/create'] = () => accept({ age: 31 });
        const answer = text(await peer.call('test_elicitation_sep1034_defaults'));
        assert.deepEqual(JSON.parse(answer.split('content=')[1]),
            { age: 31, name: 'John Doe', score: 95.5, status: 'active', verified: true });
    });

    test(`${label}: choices of a form`, async t => {
        const peer = await open(t);
        const chosen = {
            untitledSingle: 'option2', titledSingle: 'value1', legacyEnum: 'opt3',
            untitledMulti: ['option1', 'option3'], titledMulti: ['value2'],
        };
        const choices = [{ ...chosen, titledSingle: 'First Option' }, { ...chosen, titledMulti: ['value9'] }, chosen];

        peer.answers['elicitation/create'] = () => accept(choices.shift());
        const answer = text(await peer.call('test_elicitation_sep1330_enums'));
        assert.deepEqual(JSON.parse(answer.split('content=')[1]), chosen);
        assert.equal(choices.length, 0);
    });

    test(`${label}: the client's model`, async t => {
        const peer = await open(t);

        peer.answers['sampling/createMessage'] = params => ({
            model: 'm', role: 'assistant', content: { type: 'text', text: `about ${params.messages[0].content.text}` },
        });
        assert.equal(text(await peer.call('test_sampling', { prompt: 'the sea' })), 'LLM response: about the sea');
        assert.equal(peer.asked[0].params.maxTokens, 100);
    });

    test(`${label}: the client's folders`, async t => {
        const peer = await open(t);

        peer.answers['roots/list'] = { roots: [{ uri: 'file:///home', name: 'home' }] };
        assert.equal(text(await peer.call('test_input_required_result_list_roots')), 'The client told its folders.');
    });

    test(`${label}: several questions at once, and one after the other`, async t => {
        const peer = await open(t);

        peer.answers['elicitation/create'] = ({ requestedSchema }) =>
            accept('color' in requestedSchema.properties ? { color: 'red' } : { name: 'Ada' });
        peer.answers['sampling/createMessage'] = {
            model: 'm', role: 'assistant', content: { type: 'text', text: 'x' },
        };
        peer.answers['roots/list'] = { roots: [] };
        assert.equal(text(await peer.call('test_input_required_result_multiple_inputs')), 'Hello, Ada!');
        assert.deepEqual(peer.asked.map(({ method }) => method).sort(),
            ['elicitation/create', 'roots/list', 'sampling/createMessage']);
        assert.equal(text(await peer.call('test_input_required_result_multi_round')), 'Hello, Ada!');
        assert.equal(peer.asked.length, 5);
    });

    test(`${label}: questions of a prompt`, async t => {
        const peer = await open(t);

        peer.answers['elicitation/create'] = accept({ context: 'a test' });
        const { messages } = await peer.client.getPrompt({ name: 'test_input_required_result_prompt' });
        assert.equal(messages[0].content.text, 'This is a simple prompt for testing.');
        assert.equal(peer.asked.length, 1);
    });

    test(`${label}: many calls that ask at once`, async t => {
        const peer = await open(t);

        peer.answers['sampling/createMessage'] = async ({ messages }) => {
            await new Promise(resolve => setImmediate(resolve));
            return { model: 'm', role: 'assistant', content: messages[0].content };
        };
        const prompts = Array.from({ length: 50 }, (_, i) => `prompt ${i}`);
        const answers = await Promise.all(prompts.map(prompt => peer.call('test_sampling', { prompt })));
        assert.deepEqual(answers.map(text), prompts.map(prompt => `LLM response: ${prompt}`));
    });

    test(`${label}: cancelled while the user thinks`, async t => {
        const peer = await open(t);
        const cancel = new AbortController();

        peer.answers['elicitation/create'] = () => {
            cancel.abort();
            return accept(filled);
        };
        await assert.rejects(peer.call('test_elicitation', { message: 'Who?' }, { signal: cancel.signal }));
        await peer.settle();
        // One of two servers may get the answer before the other one gets the cancellation that was sent first.
        if (inOrder)
            assert.equal(peer.received.items.filter(({ result }) => result?.content).length, 0);
    });

    test(`${label}: a client that cannot be asked`, async t => {
        const peer = await open(t, {});
        const call = peer.call('test_elicitation', { message: 'Who?' });

        if (peer.isModern) {
            await assert.rejects(call, error => {
                assert.equal(error.code, -32021);
                assert.deepEqual(error.data.requiredCapabilities, { elicitation: { form: {} } });
                return true;
            });
        } else {
            const answer = await call;
            assert.equal(answer.isError, true);
            assert.match(text(answer), /elicitation/);
        }
    });
}
