// SPDX-License-Identifier: MIT
// What the server tells without being asked at that moment: changes and logs.
import assert from 'node:assert/strict';
import test from 'node:test';

const watched = 'test://watched-resource';
const updated = 'notifications/resources/updated';

const change = {
    tools: peer => peer.call('test_trigger_tool_change'),
    prompts: peer => peer.call('test_trigger_prompt_change'),
    resource: peer => peer.call('test_trigger_resource_change'),
};

/** Legacy clients subscribe to a resource; of lists they hear anyway. */
async function legacySubscription(peer) {
    await peer.client.subscribeResource({ uri: watched });
    await assert.rejects(peer.client.subscribeResource({ uri: 'test://nothing' }), { code: -32602 });
    return () => peer.client.unsubscribeResource({ uri: watched });
}

/** Modern clients keep a request open, which says what they want to hear of. */
async function modernSubscription(peer) {
    const subscription = await peer.client.listen({
        toolsListChanged: true, promptsListChanged: true, resourcesListChanged: true,
        resourceSubscriptions: [watched, 'test://nothing'],
    });

    assert.deepEqual(subscription.honoredFilter,
        { toolsListChanged: true, promptsListChanged: true, resourceSubscriptions: [watched] });
    return () => subscription.close();
}

export function newsTests(label, open, isModern) {
    test(`${label}: changes of lists and resources`, async t => {
        const peer = await open(t);
        const subscribe = isModern ? modernSubscription : legacySubscription;
        const end = await subscribe(peer);

        await change.tools(peer);
        await change.prompts(peer);
        await change.resource(peer);
        const news = await peer.news.received(3);
        assert.deepEqual(news.map(({ method }) => method),
            ['notifications/tools/list_changed', 'notifications/prompts/list_changed', updated]);
        assert.equal(news[2].params.uri, watched);
        await end();
        await change.resource(peer);
        await peer.settle();
        assert.equal(peer.news.items.length, 3);
    });

    test(`${label}: logs`, async t => {
        const peer = await open(t);
        // The second generation has no option for the level of one request: it goes by _meta.
        const at = level => isModern ? { _meta: { 'io.modelcontextprotocol/logLevel': level } } : {};
        const choose = level => isModern || peer.client.setLoggingLevel(level);

        await choose('warning');
        await peer.call('test_tool_with_logging', undefined, undefined, at('warning'));
        assert.deepEqual(peer.news.items, []);
        await choose('debug');
        await peer.call('test_tool_with_logging', undefined, undefined, at('debug'));
        const news = await peer.news.received(3);
        assert.deepEqual(news.map(({ params }) => [params.level, params.data]), [
            ['info', 'Tool execution started'], ['info', 'Tool processing data'], ['info', 'Tool execution completed'],
        ]);
        if (isModern)
            await peer.call('test_tool_with_logging');
        await peer.settle();
        assert.equal(news.length, 3);
    });

    // Legacy clients have no listeners.
    if (isModern) {
        test(`${label}: listeners hear only what each asked for`, async t => {
            const peer = await open(t);
            const tools = await peer.client.listen({ toolsListChanged: true });
            const prompts = await peer.client.listen({ promptsListChanged: true });
            await change.tools(peer);
            await change.prompts(peer);
            await change.resource(peer);
            await peer.news.received(2);
            await tools.close();
            await change.tools(peer);
            await change.prompts(peer);
            const news = await peer.news.received(3);
            assert.deepEqual(news.map(({ method }) => method.split('/')[1]), ['tools', 'prompts', 'prompts']);
            process.kill(peer.transport.pid, 'SIGTERM');
            assert.equal(await prompts.closed, 'graceful');
        });
    }
}
