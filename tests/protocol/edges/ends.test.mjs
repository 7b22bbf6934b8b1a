// SPDX-License-Identifier: MIT
// Beginnings and ends: what the process is started with, and each way in which it stops.
import assert from 'node:assert/strict';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calling } from '../support/calling.mjs';
import { edge } from '../support/edge.mjs';
import { errorText, ping, pong, served } from '../support/expect.mjs';
import { environmentFor, nowhere } from '../support/environment.mjs';
import { probing } from '../support/probe.mjs';
import { modern, onSession, withProcess, withSession } from '../support/session.mjs';
import { reply, startUpstream } from '../support/upstream.mjs';
import { until, within } from '../support/waiting.mjs';

const patience = 60_000;

// Lists that are longer than what pipes and sockets hold.
const withLongLists = { args: ['--surface', 'full'] };

const onProcess = (body, options = {}) => () => withProcess(options, body);

const call = (id, slug = `${id}`) =>
    ({ jsonrpc: '2.0', id, method: 'tools/call', params: { name: 'get_config', arguments: { slug } } });
const list = id => `{"jsonrpc":"2.0","id":${id},"method":"tools/list"}\n`;

// ---- a start with settings that cannot be used

const pathOf = uri => ({ ref: { type: 'ref/resource', uri }, argument: { name: 'slug', value: '' } });

/** A start that must fail as a command would, and serve all the same. `texts` are in what it says. */
function uselessStart(extra, texts, absent) {
    return async t => {
        const upstream = await startUpstream((request, response) => reply(response, 200, {}));
        t.after(() => upstream.stop());
        await withSession({ env: environmentFor(upstream.url, extra) }, async session => {
            const { instructions } = (await session.initialize()).result;
            await until('the complaint is whole', () => /restart the server\n/.test(session.stderr));
            const said = session.stderr.replace('portkey-admin-mcp: ', '').trimEnd();
            for (const text of texts)
                assert.ok(said.includes(text), said);
            assert.ok(instructions.includes(said), instructions);
            assert.ok((await session.request('server/discover', modern())).result.instructions.includes(said));
            assert.ok((await session.request('tools/list')).result.tools.some(({ name }) => name === 'read_gateway'));
            assert.equal(errorText(await session.call('get_config', { slug: 'a' })), said);
            assert.equal(errorText(await session.call('delete_config', { slug: 'a' })), said);
            const read = uri => session.request('resources/read', { uri });
            assert.ok((await read('portkey://configs/a')).error.message.includes(said));
            const completion = await session.request('completion/complete', pathOf('portkey://configs/{slug}'));
            assert.ok(completion.error.message.includes(said));
            const { contents } = (await read('portkey://server/configuration')).result;
            assert.equal(JSON.parse(contents[0].text).problem, said);
            for (const line of [...session.lines, session.stderr])
                assert.ok(!absent || !line.includes(absent), line);
        });
        assert.equal(upstream.seen.length, 0);
    };
}

const says = 'serves lists; its instructions, and each call, resource and completion, say what to fix; nothing is sent';

edge('6.2-14a', 'A start with a key file that does not exist', says, uselessStart(
    { PORTKEY_API_KEY: undefined, PORTKEY_API_KEY_FILE: '/usr/none' },
    ['/usr/none cannot be read: No such file', '--api-key-file (PORTKEY_API_KEY_FILE)', 'restart the server']));

edge('6.2-14b', 'A start with the key in place of the path of its file', `${says}; no message has the key`, uselessStart(
    { PORTKEY_API_KEY: undefined, PORTKEY_API_KEY_FILE: 'pk-live-Sup3rS3cret' },
    ['not shown because it may be a key', 'PORTKEY_API_KEY'], 'Sup3r'));

edge('6.2-14c', 'A start with a key in quotation marks', `${says}; no message has the key`, uselessStart(
    { PORTKEY_API_KEY: '"pk-live-Sup3rS3cret"' }, ['quotation marks', 'PORTKEY_API_KEY is not'], 'Sup3r'));

edge('6.2-14d', 'A start with an address that has a password', `${says}; no message has the password`, uselessStart(
    { PORTKEY_GATEWAY_URL: 'https://me:Sup3rS3cret@example.com' },
    ['--gateway-url (PORTKEY_GATEWAY_URL) holds a user name or password', 'restart the server'], 'Sup3r'));

edge('6.2-14e', 'A start with an address that is not allowed', says, uselessStart(
    { PORTKEY_ALLOW_INSECURE_HTTP: undefined, PORTKEY_ALLOW_PRIVATE_BASE_URL: 'false' },
    ['--allow-insecure-http (PORTKEY_ALLOW_INSECURE_HTTP=true) and --allow-private-base-url']));

edge('6.2-14f', 'A start without an API key', 'says so in its instructions, which otherwise do not mention it', async () => {
    const instructionsOf = async extra => {
        let text;
        await withSession({ env: environmentFor(nowhere, extra) }, async session => {
            text = (await session.initialize()).result.instructions;
        });
        assert.ok(text.length < 2048);
        return text;
    };
    assert.match(await instructionsOf({ PORTKEY_API_KEY: undefined }), /^No API key is set, .* PORTKEY_API_KEY or /);
    assert.doesNotMatch(await instructionsOf({}), /No API key/);
});

// ---- the end of input

edge('6.2-09a', 'The end of input, at once or after the last response', 'exits with status 0', async () => {
    await withSession({}, () => {});
    await withSession({}, session => session.initialize());
});

edge('6.2-09b', 'The end of input immediately after requests', 'serves them first', onSession(async session => {
    session.write(`${ping(1)}\n${ping(2)}\n${list(3)}`);
    session.end();
    await session.received(3);
    assert.deepEqual(session.messages.map(({ id }) => id), [1, 2, 3]);
}));

edge('6.2-09c', 'The end of input while calls are in flight and the API does not respond',
    'drops the requests to the API, returns error -32603 and exits with status 0',
    calling(() => {}, async (session, { seen }) => {
        session.send(call(1));
        session.send(call('b'));
        await until('the requests to the API', () => seen.length === 2);
        session.end();
        for (const id of [1, 'b'])
            assert.equal((await session.answer(id)).error.code, -32603);
        for (const { closed } of seen)
            await within(patience, 'the drop of the connection', closed);
    }));

edge('6.2-09d', 'The end of input while a call is in flight that the API responds to soon', 'returns the response',
    calling((request, response, body, upstream) => {
        upstream.answer = () => reply(response, 200, { soon: true });
    }, async (session, upstream) => {
        session.send(call(1));
        await until('the request to the API', () => upstream.answer);
        upstream.answer();
        session.end();
        assert.ok((await session.answer(1)).result);
    }));

edge('6.2-09g', 'The end of input while 1,000 calls are in flight, on pipes', 'responds to each',
    calling(() => {}, async (session, { seen }) => {
        for (let id = 0; id < 1000; id++)
            session.send(call(id));
        await until('a request to the API', () => seen.length > 0);
        session.end();
        await session.received(1001);
        assert.equal(new Set(session.messages.map(({ id }) => id)).size, 1001);
    }, {}, { shell: 'cat | "$0" "$@" | cat' }));

edge('6.2-09i', 'The end of input behind more requests than there is room for responses that the client does not read',
    'reports it and exits with status 1', onProcess(async session => {
        await session.initialize();
        session.child.stdout.pause();
        session.write(Array.from({ length: 1000 }, (_, id) => list(id)).join(''));
        session.end();
        assert.deepEqual(await session.ended('the end of input'), { code: 1, signal: null });
        assert.match(session.stderr, /gave up messages that were not read yet: the output is not read/);
    }, withLongLists));

for (const [letter, signal] of [['e', 'SIGTERM'], ['f', 'SIGINT']]) {
    edge(`6.2-09${letter}`, `${signal} when idle, with a call in flight, or with a client that does not read`,
        'exits at once with status 0', async t => {
            const upstream = await startUpstream(() => {});
            t.after(() => upstream.stop());
            for (const state of ['idle', 'calling', 'stalled']) {
                await withProcess({ ...withLongLists, env: environmentFor(upstream.url) }, async session => {
                    await session.initialize();
                    if (state === 'calling') {
                        session.send(call(1));
                        await until('the request to the API', () => upstream.seen.length > 0);
                    } else if (state === 'stalled') {
                        session.child.stdout.pause();
                        await session.flushed(Array.from({ length: 20 }, (_, id) => list(id)).join(''));
                    }
                    session.child.kill(signal);
                    assert.deepEqual(await session.ended(`${signal}, ${state}`), { code: 0, signal: null });
                });
            }
        });
}

// ---- the reader

edge('6.2-04h', 'A client that closes its end, a socket', 'exits with status 0', onProcess(async session => {
    await session.initialize();
    session.child.stdout.destroy();
    for (let id = 1; id <= 20; id++)
        session.write(list(id));
    assert.deepEqual(await session.ended('its reader went away'), { code: 0, signal: null });
}, withLongLists));

edge('6.2-04i', 'A client that closes its end, a pipe', 'exits with status 0 and is not killed by a signal',
    onSession(async session => {
        for (let id = 1; id <= 20; id++)
            session.write(list(id));
        await until('the end', () => session.stderr.includes('status'));
        assert.match(session.stderr, /status 0/);
    }, { ...withLongLists, shell: 'cat | { "$0" "$@"; echo "status $?" >&2; } | head -n 1' }));

edge('6.2-04j', 'Pipes instead of sockets, and responses larger than a pipe buffer', 'writes them completely',
    onSession(async session => {
        for (let id = 1; id <= 20; id++)
            session.write(list(id));
        await session.received(20);
        assert.deepEqual(session.messages.map(({ id }) => id), Array.from({ length: 20 }, (_, i) => i + 1));
    }, { ...withLongLists, shell: 'cat | "$0" "$@" | cat' }));

edge('6.2-04k', 'An output that fails, such as a full disk', 'reports it and exits with status 1',
    onProcess(async session => {
        session.write(`${ping(1)}\n`);
        assert.deepEqual(await session.ended('a write that failed'), { code: 1, signal: null });
        assert.match(session.stderr, /cannot write/);
    }, { shell: 'exec "$0" "$@" >/dev/full' }));

edge('6.2-04q', 'An output file that reaches its size limit', 'reports it and exits with status 1',
    onProcess(async session => {
        session.write(list(1));
        assert.deepEqual(await session.ended('a write that failed'), { code: 1, signal: null });
        assert.match(session.stderr, /cannot write: File too large/);
    }, { shell: 'file=$(mktemp); ulimit -f 1; "$0" "$@" >"$file"; status=$?; rm "$file"; exit $status' }));

// ---- descriptors

edge('6.2-08a', 'Code in the process that prints to standard output', 'redirects it to standard error',
    onSession(async session => {
        await served(session);
        session.child.kill('SIGUSR1');
        await until('what the probe prints', () => session.stderr.includes('probe end'));
    }, { env: probing(nowhere, []) }));

edge('6.2-08b', 'A start without standard input', 'exits with status 0',
    onSession(() => {}, { shell: 'exec "$0" "$@" <&-' }));

edge('6.2-08c', 'A start without standard error', 'serves', onSession(served, { shell: 'exec "$0" "$@" 2>&-' }));

edge('6.2-08d', 'A start without standard output', 'reports it and exits with status 1', onProcess(async session => {
    assert.deepEqual(await session.ended('its start'), { code: 1, signal: null });
    assert.match(session.stderr, /standard output/);
}, { shell: 'exec "$0" "$@" >&-' }));

edge('6.2-08f', 'A start without standard input, output and error', 'exits with status 1', onProcess(async session => {
    assert.deepEqual(await session.ended('its start'), { code: 1, signal: null });
}, { shell: 'exec "$0" "$@" <&- >&- 2>&-' }));

edge('6.2-08e', 'A file, /dev/null or a folder as standard input', 'serves its content and exits with status 0',
    async t => {
        const folder = mkdtempSync(join(tmpdir(), 'portkey-admin-'));
        t.after(() => rmSync(folder, { recursive: true }));
        writeFileSync(join(folder, 'input'), `${ping(1)}\n${ping(2)}`);
        for (const [path, lines] of [[join(folder, 'input'), [1, 2].map(pong)], ['/dev/null', []], [folder, []]]) {
            const stdin = openSync(path);
            await withSession({ stdin }, async session => {
                session.given(path === folder ? '' : readFileSync(path));
                session.end();
                await session.received(lines.length);
                assert.deepEqual(session.lines, lines);
            });
            closeSync(stdin);
        }
    });
