// SPDX-License-Identifier: MIT
// Methods: parameters that are missing, wrong or unexpected, and the revision that a request claims.
import assert from 'node:assert/strict';
import { edge } from '../support/edge.mjs';
import { errorText, served } from '../support/expect.mjs';
import { legacyRevisions, modern, modernRevision, onSession } from '../support/session.mjs';

/** Sends a request that must be answered with an error. @returns the error */
async function refusal(session, method, params, code) {
    const { error } = await session.request(method, params);
    assert.equal(error?.code, code, `${method} ${JSON.stringify(params)?.slice(0, 200)}: ${JSON.stringify(error)}`);
    return error;
}

edge('6.1-14', 'Requests before initialize, or without it', 'serves them', onSession(async session => {
    assert.ok((await session.request('tools/list')).result.tools.length > 0);
    assert.match(errorText(await session.call('get_config', {})), /slug/);
    await served(session);
}));

edge('6.1-15', 'A second initialize', 'negotiates again and uses the new revision from then on',
    onSession(async session => {
        for (const revision of [...legacyRevisions, ...[...legacyRevisions].reverse()]) {
            assert.equal((await session.initialize(revision)).result.protocolVersion, revision);
            await served(session);
        }
    }));

edge('6.1-16', 'An initialize request for an unknown revision, or for one without initialize',
    'offers the newest revision with initialize', onSession(async session => {
        for (const asked of [modernRevision, '1999-01-01', '2099-01-01', '', '2025-11-25 ', 'x'.repeat(100_000)]) {
            const { result } = await session.request('initialize', {
                protocolVersion: asked, capabilities: {}, clientInfo: { name: 'protocol-tests', version: '1' },
            });
            assert.equal(result.protocolVersion, '2025-11-25');
        }
    }));

edge('6.1-17', 'An initialize request without params, or without a revision in them', 'returns error -32602',
    onSession(async session => {
        for (const params of [
            undefined, {}, { protocolVersion: null }, { protocolVersion: 20251125 }, { protocolVersion: [] },
        ])
            await refusal(session, 'initialize', params, -32602);
        await served(session);
    }));

edge('6.1-18', 'A call of an unknown tool', 'returns error -32602 with a suggestion',
    onSession(async session => {
        const { message } = await refusal(session, 'tools/call', { name: 'list_config' }, -32602);
        assert.match(message, /list_configs/);
        for (const name of ['', ' ', 'list_configs\0', 'LIST_CONFIGS', '../list_configs', '\n\x1b[31m', '\u2028'])
            await refusal(session, 'tools/call', { name }, -32602);
        const long = await refusal(session, 'tools/call', { name: 'x'.repeat(1e6) }, -32602);
        assert.ok(long.message.length < 2048);
    }));

edge('6.1-19a', 'A call whose name is not a string or whose arguments are not an object', 'returns error -32602',
    onSession(async session => {
        for (const name of [undefined, null, 7, ['list_configs'], { name: 'list_configs' }])
            await refusal(session, 'tools/call', { name, arguments: {} }, -32602);
        for (const args of [null, [], 'slug', 7, true])
            await refusal(session, 'tools/call', { name: 'get_config', arguments: args }, -32602);
        await refusal(session, 'tools/call', undefined, -32602);
    }));

edge('6.1-19b', 'A call whose arguments violate the schema of the tool',
    'returns a result with isError that says what is wrong', onSession(async session => {
        for (const params of [{}, modern()]) {
            assert.match(errorText(await session.call('get_config', {}, params)), /slug/);
            assert.match(errorText(await session.call('get_config', { slug: true }, params)), /\/slug/);
            assert.match(errorText(await session.call('get_config', { slug: 'a', slugs: 'b' }, params)), /slugs/);
        }
        assert.match(errorText(await session.request('tools/call', { name: 'get_config' })), /slug/);
    }));

edge('6.1-19c', 'A call with a name that the schema does not have, in an object within the arguments',
    'returns a result with isError that names the place, and the name that is probably meant or those that there are',
    onSession(async session => {
        const refused = async (name, args) => errorText(await session.call(name, args));
        const dates = { start_time: '2026-11-01', end_time: '2026-11-02' };
        assert.match(await refused('create_log_export', { filters: dates, requested_data: ['id'], workspace_id: 'w' }),
            /\/filters\/start_time: .*"time_of_generation_min".*\n.*\/filters\/end_time: .*"time_of_generation_max"/);
        assert.match(await refused('update_workspace', { workspace_id: 'w', usage_limits: [{ type: 'cost', limit: 5 }] }),
            /\/usage_limits\/0\/limit: .*"credit_limit"/);
        assert.match(await refused('update_api_key', { id: 'k', usage_limits: { limit: 5 } }),
            /\/usage_limits\/limit: .*"credit_limit"/, 'where null is another form');
        assert.match(await refused('create_guardrail',
            { name: 'g', checks: [], actions: { deny: true, async: false, block: true } }),
        /\/actions\/block: .*known properties: async, deny/);
    }));

edge('6.1-20', 'A cursor that the server did not issue, or that is not a string',
    'returns error -32602', onSession(async session => {
        for (const cursor of ['elsewhere', '', 7, null, {}, 'x'.repeat(100_000)]) {
            await refusal(session, 'tools/list', { cursor }, -32602);
            await refusal(session, 'tools/list', { cursor, ...modern() }, -32602);
        }
    }));

// ---- what a request claims

const claim = changes => {
    const params = modern();
    for (const [name, value] of Object.entries(changes))
        params._meta[`io.modelcontextprotocol/${name}`] = value;
    return params;
};

edge('6.1-29a', 'A request whose protocol version is unknown or belongs to a revision with sessions',
    'returns error -32022 with the supported ones', onSession(async session => {
        for (const requested of ['2099-01-01', '2025-11-25', '', 'latest']) {
            const { data } = await refusal(session, 'tools/list', claim({ protocolVersion: requested }), -32022);
            assert.deepEqual(data, { supported: [modernRevision, ...[...legacyRevisions].reverse()], requested });
        }
    }));

edge('6.1-29b', 'A request whose protocol _meta lacks a member, or has one of the wrong type', 'returns error -32602',
    onSession(async session => {
        for (const changes of [
            { protocolVersion: undefined }, { protocolVersion: 7 }, { protocolVersion: null },
            { protocolVersion: 'x'.repeat(100_000) },
            { clientCapabilities: undefined }, { clientCapabilities: null }, { clientCapabilities: [] },
            { clientCapabilities: 'all' }, { logLevel: 'loud' }, { logLevel: 7 }, { logLevel: null },
        ])
            await refusal(session, 'tools/list', claim(changes), -32602);
        await refusal(session, 'server/discover', undefined, -32602);
    }));

edge('6.1-29c', 'A request whose protocol _meta has a known log level or unknown keys, or lacks clientInfo',
    'serves it',
    onSession(async session => {
        for (const changes of [{ logLevel: 'debug' }, { clientInfo: undefined }, { clientInfo: 7 }, { unknown: {} }])
            assert.equal((await session.request('tools/list', claim(changes))).result.resultType, 'complete');
    }));

edge('6.1-29d', 'A method that the requested revision no longer has',
    'returns error -32601', onSession(async session => {
        for (const method of ['initialize', 'ping', 'logging/setLevel', 'resources/subscribe', 'resources/unsubscribe'])
            await refusal(session, method, modern(), -32601);
    }));

edge('6.1-29e', 'A _meta that is not an object',
    'serves the request as one without a protocol version', onSession(async session => {
        for (const _meta of [null, 7, 'x', []])
            assert.ok(!('resultType' in (await session.request('tools/list', { _meta })).result));
    }));

edge('6.1-29f', 'Requests with and without a protocol version, mixed', 'serves each in its own revision',
    onSession(async session => {
        assert.equal((await session.request('tools/list', modern())).result.resultType, 'complete');
        assert.equal((await session.initialize('2025-06-18')).result.protocolVersion, '2025-06-18');
        assert.ok(!('resultType' in (await session.request('tools/list')).result));
        assert.equal((await session.request('server/discover', modern())).result.resultType, 'complete');
        await served(session);
    }));
