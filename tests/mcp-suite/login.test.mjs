// SPDX-License-Identifier: MIT
// Clients that log in over HTTP: both generations of the official SDK in each way to negotiate, and the command line of
// the MCP Inspector, with Portkey's tools on the sandbox.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { startProgram } from '../protocol/support/process.mjs';
import { sdkV1, sdkV2 } from './support/sdk.mjs';

const INSPECTOR = fileURLToPath(new URL(
    '../node/node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'login-'));

const ISSUER = fileURLToPath(new URL('../http/issuer.mjs', import.meta.url));
const AUDIENCE = 'https://mcp.example.com/mcp';

/** A login provider, of which tokens with these claims can be had. */
async function startIssuer() {
    const program = startProgram(process.execPath, [ISSUER], { stdio: ['pipe', 'pipe', 'pipe'] });
    const [line] = await once(createInterface(program.stdout), 'line');
    const { issuer } = JSON.parse(line);

    return {
        url: issuer,
        stop: () => program.stop(),
        async token(claims, more = {}) {
            const body = JSON.stringify({ claims: { sub: 'somebody', aud: AUDIENCE, scope: 'portkey:read', ...claims }, ...more });
            return (await fetch(`${issuer}/token`, { method: 'POST', body })).text();
        },
    };
}

/** How clients log in: what the server is told, a token that is accepted, and those that are not. */
const logins = {
    'a bearer token': async () => ({
        environment: { MCP_AUTH_MODE: 'bearer', MCP_AUTH_TOKEN: 'a-token-of-this-test' },
        token: 'a-token-of-this-test',
        refused: { 'another token': 'another-token-of-it' },
        stop() {},
    }),
    'a token of a provider': async () => {
        const issuer = await startIssuer();

        return {
            environment: {
                MCP_AUTH_MODE: 'jwt', MCP_JWT_ISSUER: issuer.url, MCP_JWT_AUDIENCE: AUDIENCE,
                MCP_PUBLIC_BASE_URL: 'https://mcp.example.com',
            },
            token: await issuer.token({}),
            refused: {
                'an old token': await issuer.token({}, { lifetime: -3600 }),
                'a token for another server': await issuer.token({ aud: 'https://other.example.com' }),
                'a token of another provider': await issuer.token({ iss: 'https://login.example.com' }),
            },
            stop: () => issuer.stop(),
        };
    },
};

const sdks = {
    'SDK v1': sdkV1,
    'SDK v2, by default': sdkV2(),
    'SDK v2, negotiating': sdkV2({ versionNegotiation: { mode: 'auto' } }),
    'SDK v2, pinned': sdkV2({ versionNegotiation: { mode: { pin: '2026-07-28' } } }),
};

/** The server with the sandbox, on a port of its own. */
async function serve(environment) {
    const { PATH, LD_LIBRARY_PATH = '', ASAN_OPTIONS = '', UBSAN_OPTIONS = '' } = process.env;
    const program = startProgram(process.env.PORTKEY_ADMIN_MCP, ['--sandbox', 'http', '--port', '0'], {
        env: {
            PATH, LD_LIBRARY_PATH, ASAN_OPTIONS, UBSAN_OPTIONS, RATE_LIMIT_ENABLED: 'false', PORTKEY_SURFACE: 'full',
            ...environment,
        },
    });

    for await (const line of createInterface(program.stderr)) {
        const [, url] = /serving MCP at (http:\S+\/mcp)/.exec(line) ?? [];
        if (url !== undefined) {
            program.stderr.resume();
            return { program, url };
        }
    }
    throw new Error('the server does not serve');
}

for (const [kind, makeLogin] of Object.entries(logins)) {
    let login;
    let served;

    before(async () => {
        login = await makeLogin();
        served = await serve(login.environment);
    });
    after(async () => {
        await served.program.stop();
        await login.stop();
    });

    const open = async (sdk, token) => {
        const client = sdk.makeClient({ capabilities: {} });
        const transport = sdk.makeHttpTransport(new URL(served.url), {
            requestInit: { headers: { Authorization: `Bearer ${token}` } },
        });

        await client.connect(transport);
        return client;
    };
    const inspect = (token, ...args) => new Promise(resolve => {
        execFile(process.execPath, [INSPECTOR, '--cli', served.url, '--transport', 'http',
            '--header', `Authorization: Bearer ${token}`, ...args],
        { env: { ...process.env, HOME: home }, maxBuffer: 16 * 1024 * 1024 },
        (error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr }));
    });

    for (const [name, sdk] of Object.entries(sdks)) {
        test(`${name} with ${kind}: tools, resources, prompts and completion`, async t => {
            const client = await open(sdk, login.token);
            t.after(() => client.close());
            const call = async (tool, args) => JSON.parse(
                (await sdk.call(client, { name: tool, arguments: args })).content[0].text);

            assert.ok((await client.listTools()).tools.length > 100);
            const { data } = await call('list_configs', {});
            assert.ok(data.length > 0);
            assert.equal((await sdk.call(client, { name: 'get_config', arguments: { slug: 'none' } })).isError, true);
            const { contents } = await client.readResource({ uri: `portkey://configs/${data[0].slug}` });
            assert.equal(JSON.parse(contents[0].text).data?.slug ?? JSON.parse(contents[0].text).slug, data[0].slug);
            assert.equal((await client.listPrompts()).prompts.length, 5);
            const { completion } = await client.complete({
                ref: { type: 'ref/resource', uri: 'portkey://configs/{slug}' },
                argument: { name: 'slug', value: data[0].slug.slice(0, 4) },
            });
            assert.ok(completion.values.includes(data[0].slug), JSON.stringify(completion));
        });

        test(`${name} with ${kind}: tokens that are not accepted`, async () => {
            for (const [what, token] of Object.entries(login.refused))
                await assert.rejects(open(sdk, token), /401|[Uu]nauthorized|token/, what);
        });
    }

    for (const era of ['legacy', 'modern']) {
        test(`the Inspector with ${kind}: ${era}`, async () => {
            const list = await inspect(login.token, '--protocol-era', era, '--method', 'tools/list');
            const called = await inspect(login.token, '--protocol-era', era, '--method', 'tools/call',
                '--tool-name', 'list_configs');
            const [wrong] = Object.values(login.refused);
            const refused = await inspect(wrong, '--protocol-era', era, '--method', 'tools/list');

            assert.equal(list.status, 0, list.stderr);
            assert.ok(JSON.parse(list.stdout).tools.length > 100);
            assert.equal(called.status, 0, called.stderr);
            assert.match(JSON.parse(called.stdout).content[0].text, /"slug"/);
            assert.notEqual(refused.status, 0);
            // It would log in with a browser now.
            assert.match(refused.stdout + refused.stderr, /auth_required/);
        });
    }
}

after(() => rmSync(home, { recursive: true }));
