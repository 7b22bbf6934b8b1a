// SPDX-License-Identifier: MIT
// How clients log in over HTTP, and the clients that do.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { startProgram } from '../../protocol/support/process.mjs';
import { sdkV1, sdkV2 } from './sdk.mjs';

const ISSUER = fileURLToPath(new URL('../../http/issuer.mjs', import.meta.url));
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

/**
 * How clients log in: what the server is told, a token that may read, one that may write, and those that are not accepted. The Inspector, which is
 * started for each request, has one of the surfaces with each.
 */
export const logins = {
    'a bearer token': async () => ({
        surfaceOfInspector: 'compact',
        environment: { MCP_AUTH_MODE: 'bearer', MCP_AUTH_TOKEN: 'a-token-of-this-test' },
        token: 'a-token-of-this-test',
        writer: 'a-token-of-this-test',
        refused: { 'another token': 'another-token-of-it' },
        stop() {},
    }),
    'a token of a provider': async () => {
        const issuer = await startIssuer();

        return {
            surfaceOfInspector: 'full',
            environment: {
                MCP_AUTH_MODE: 'jwt', MCP_JWT_ISSUER: issuer.url, MCP_JWT_AUDIENCE: AUDIENCE,
                MCP_PUBLIC_BASE_URL: 'https://mcp.example.com',
            },
            token: await issuer.token({}),
            writer: await issuer.token({ scope: 'portkey:write' }),
            refused: {
                'an old token': await issuer.token({}, { lifetime: -3600 }),
                'a token for another server': await issuer.token({ aud: 'https://other.example.com' }),
                'a token of another provider': await issuer.token({ iss: 'https://login.example.com' }),
            },
            stop: () => issuer.stop(),
        };
    },
};

export const sdks = {
    'SDK v1': sdkV1,
    'SDK v2, by default': sdkV2(),
    'SDK v2, negotiating': sdkV2({ versionNegotiation: { mode: 'auto' } }),
    'SDK v2, pinned': sdkV2({ versionNegotiation: { mode: { pin: '2026-07-28' } } }),
};
