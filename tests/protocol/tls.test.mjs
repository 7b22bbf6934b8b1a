// SPDX-License-Identifier: MIT
// HTTPS: whom the server believes. The certificate is good for 127.0.0.1 and known to nobody; its key is no secret.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { createServer as createPlainServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { apiKey, environmentFor } from './support/environment.mjs';
import { errorText } from './support/expect.mjs';
import { startUpstream } from './support/upstream.mjs';
import { withSession } from './support/session.mjs';

const file = name => fileURLToPath(new URL(`support/${name}`, import.meta.url));
const certificate = file('tls-test.crt');

/** An HTTPS upstream; `seen` holds the headers of each request. */
async function startTlsUpstream(t, answer = (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[]}');
}, options = {}) {
    const seen = [];
    const server = createServer(
        { key: readFileSync(file('tls-test.key')), cert: readFileSync(certificate), ...options },
        (request, response) => {
            seen.push(request.headers);
            answer(request, response);
        });
    server.on('connection', raw => server.once('secureConnection', socket => {
        socket.cut = () => raw.destroy();
    }));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    t.after(() => {
        server.closeAllConnections();
        server.close();
    });
    return { seen, url: `https://127.0.0.1:${server.address().port}` };
}

function call(upstream, environment, body, tool = 'list_configs', args = {}) {
    const env = environmentFor(upstream.url, { PORTKEY_ALLOW_INSECURE_HTTP: undefined, ...environment });
    return withSession({ env }, async session => {
        await session.initialize();
        body((await session.call(tool, args)).result);
    });
}

test('a certificate of an unknown authority is refused, and the key is not sent', async t => {
    const upstream = await startTlsUpstream(t);
    await call(upstream, {}, result => {
        assert.equal(result.isError, true);
        assert.match(result.content[0].text, /certificate/);
        assert.match(result.content[0].text, /SSL_CERT_FILE/);
    });
    assert.equal(upstream.seen.length, 0);
});

test('SSLKEYLOGFILE is ignored', async t => {
    const folder = mkdtempSync(join(tmpdir(), 'keylog-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const upstream = await startTlsUpstream(t);
    const environment = {
        SSL_CERT_FILE: certificate, SSLKEYLOGFILE: join(folder, 'keys'), PORTKEY_NO_LANDLOCK: 'true',
    };
    await call(upstream, environment, result => assert.notEqual(result.isError, true));
    assert.deepEqual(readdirSync(folder), []);
});

test('SSL_CERT_FILE names the authority to believe', async t => {
    const upstream = await startTlsUpstream(t);
    await call(upstream, { SSL_CERT_FILE: certificate, PORTKEY_ANSWERS: 'full' }, result => {
        assert.ok(!result.isError, JSON.stringify(result));
        assert.equal(result.content[0].text, '{"data":[]}');
    });
    assert.equal(upstream.seen[0]['x-portkey-api-key'], apiKey);
});

// JSON shows whether it is all there. Of a body without a length that is not JSON, nobody knows without close_notify.
test('a body that a cut connection ends is a success only if it is whole', async t => {
    const head = 'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n';
    const bodies = { '/whole': '{"data":[]}', '/cut': '{"data":[', '/number': '12', '/guardrails/word': 'OK' };
    const upstream = await startTlsUpstream(t, ({ url }, { socket }) => {
        socket.write(head + bodies[url.replace('/configs', '')], () => setTimeout(() => socket.cut(), 20));
    });
    const env = { SSL_CERT_FILE: certificate };
    await call(upstream, env, result => assert.ok(!result.isError), 'get_config', { slug: 'whole' });
    const broken = [['get_config', { slug: 'cut' }], ['get_config', { slug: 'number' }],
        ['delete_guardrail', { guardrail_id: 'word' }]];
    for (const [tool, args] of broken)
        await call(upstream, env, result => assert.match(errorText({ result }), /not JSON|cut off/), tool, args);
});

test('a server without TLS is called that, and how to allow it', async t => {
    const upstream = await startUpstream(() => {});
    t.after(() => upstream.stop());
    await call({ url: upstream.url.replace('http:', 'https:') }, {}, result => {
        assert.match(errorText({ result }), /does not speak TLS on this port/);
        assert.match(errorText({ result }), /PORTKEY_ALLOW_INSECURE_HTTP/);
    });
    assert.equal(upstream.seen.length, 0);
});

test('a handshake that the server breaks off has nothing to do with certificates', async t => {
    const server = createPlainServer(socket => socket.once('data', () => socket.end()));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    t.after(() => server.close());
    await call({ url: `https://127.0.0.1:${server.address().port}` }, {}, result => {
        assert.match(errorText({ result }), /handshake failed.*check the host and port of the base URL/);
        assert.doesNotMatch(errorText({ result }), /certificate|SSL_CERT_FILE/);
    });
});

test('a file of certificates that is missing is called that', async t => {
    const upstream = await startTlsUpstream(t);
    await call(upstream, { CURL_CA_BUNDLE: '/nowhere/ca.pem' }, result =>
        assert.match(errorText({ result }), /trusted certificates cannot be read: check CURL_CA_BUNDLE/));
});

// Without the library's own limit this configuration lets the client speak TLS 1.1.
test('TLS before 1.2 is refused, whatever OPENSSL_CONF says', async t => {
    const folder = mkdtempSync(join(tmpdir(), 'portkey-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const configuration = join(folder, 'openssl.cnf');
    writeFileSync(configuration, `openssl_conf = all
[all]
ssl_conf = ssl
[ssl]
system_default = old
[old]
MinProtocol = TLSv1
CipherString = ALL:@SECLEVEL=0
`);
    const upstream = await startTlsUpstream(t, undefined,
        { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' });
    await call(upstream, { SSL_CERT_FILE: certificate, OPENSSL_CONF: configuration }, result => {
        assert.match(errorText({ result }), /TLS|SSL/);
    });
    assert.equal(upstream.seen.length, 0);
});

test('a certificate for another name is refused', async t => {
    const upstream = await startTlsUpstream(t);
    upstream.url = upstream.url.replace('127.0.0.1', 'localhost');
    await call(upstream, { SSL_CERT_FILE: certificate }, result => {
        assert.equal(result.isError, true);
        assert.match(result.content[0].text, /localhost/);
    });
    assert.equal(upstream.seen.length, 0);
});
