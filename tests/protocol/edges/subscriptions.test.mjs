// SPDX-License-Identifier: MIT
// subscriptions/listen: a request that stays open.
import assert from 'node:assert/strict';
import { edge } from '../support/edge.mjs';
import { served } from '../support/expect.mjs';
import { modern, onSession } from '../support/session.mjs';

const serverInfo = 'io.modelcontextprotocol/serverInfo';
const subscriptionId = 'io.modelcontextprotocol/subscriptionId';

const listen = (id, notifications = { resourceSubscriptions: ['portkey://configs/a'] }) =>
    ({ jsonrpc: '2.0', id, method: 'subscriptions/listen', params: modern({ notifications }) });

/** The acknowledgement of a subscription. */
const acknowledged = (session, id) => session.next(`the acknowledgement of ${id}`, ({ method, params }) =>
    method === 'notifications/subscriptions/acknowledged' && params._meta[subscriptionId] === id);

edge('1.7-01', 'Subscriptions with ids of every kind, several at once',
    'acknowledges each by its id and type, and ends each with a result when the input ends',
    onSession(async session => {
        const ids = [1, '1', 0, '', 'listen:0', -7];
        for (const id of ids) {
            session.send(listen(id));
            await acknowledged(session, id);
        }
        await served(session);
        session.end();
        for (const id of ids)
            assert.equal((await session.answer(id)).result._meta[subscriptionId], id);
    }));

edge('1.7-02', 'A subscription to something that the server sends no notifications about',
    'acknowledges it without that part, and ends it with a result if nothing is left',
    onSession(async session => {
        const asked = [
            {}, { resourceSubscriptions: ['x://y', 7] }, { noSuchKind: true }, { toolsListChanged: 'yes' },
            { resourceSubscriptions: 'x://y' }, { promptsListChanged: false },
        ];
        for (const [id, notifications] of asked.entries()) {
            session.send(listen(id, notifications));
            assert.deepEqual((await acknowledged(session, id)).params.notifications, {});
            assert.equal((await session.answer(id)).result.resultType, 'complete');
        }
    }));

edge('1.7-03', 'A subscription without notifications, or without its protocol version', 'returns error -32602',
    onSession(async session => {
        for (const params of [
            modern(), modern({ notifications: null }), modern({ notifications: [] }), { notifications: {} },
        ])
            assert.equal((await session.request('subscriptions/listen', params)).error.code, -32602);
    }));

edge('1.7-04', 'A cancellation of a subscription', 'ends it and sends nothing', onSession(async session => {
    for (const id of [1, '1']) {
        session.send(listen(id));
        await acknowledged(session, id);
    }
    session.notify('notifications/cancelled', modern({ requestId: 1 }));
    await served(session);
    session.end();
    await session.answer('1');
    assert.ok(!session.messages.some(({ id }) => id === 1));
}));

edge('1.7-05', 'More than 32 subscriptions at once', 'returns error -32600 until another one is cancelled',
    onSession(async session => {
        for (let id = 1; id <= 32; id++)
            session.send(listen(id));
        await acknowledged(session, 32);
        session.send(listen('more'));
        assert.equal((await session.answer('more')).error.code, -32600);
        session.notify('notifications/cancelled', modern({ requestId: 1 }));
        session.send(listen('again'));
        await acknowledged(session, 'again');
    }));

for (const [number, signal] of [['06', 'SIGTERM'], ['07', 'SIGINT']]) {
    edge(`1.7-${number}`, `${signal} while subscriptions are open`, 'ends each with a result',
        onSession(async session => {
            const ids = [1, '1', -2];
            const server = (await session.request('tools/list', modern())).result._meta[serverInfo];
            for (const id of ids) {
                session.send(listen(id));
                await acknowledged(session, id);
            }
            session.child.kill(signal);
            for (const id of ids)
                assert.deepEqual((await session.answer(id)).result, {
                    resultType: 'complete',
                    _meta: { [serverInfo]: server, [subscriptionId]: id },
                });
        }));
}
