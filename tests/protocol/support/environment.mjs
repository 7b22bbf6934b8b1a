// SPDX-License-Identifier: MIT
// What the server under test is told: nothing of the developer's own PORTKEY_* settings reaches it.

/** Long and odd enough that finding it in any output means that it leaked. */
export const apiKey = 'test-key-6Jq0vXbE2mZr';

const passedOn = ['PATH', 'HOME', 'ASAN_OPTIONS', 'UBSAN_OPTIONS', 'LSAN_OPTIONS', 'LD_LIBRARY_PATH'];

/** The environment for a server that talks to an upstream on this machine. */
export function environmentFor(upstreamUrl, extra = {}) {
    const environment = {
        PORTKEY_API_KEY: apiKey,
        PORTKEY_BASE_URL: upstreamUrl,
        PORTKEY_ALLOW_INSECURE_HTTP: 'true',
        PORTKEY_ALLOW_PRIVATE_BASE_URL: 'true',
        // Tests of every tool know no metadata; those about it set it.
        PORTKEY_REQUIRED_METADATA: 'none',
        ...extra,
    };
    for (const name of passedOn) {
        if (process.env[name] !== undefined)
            environment[name] = process.env[name];
    }
    // A variable set to undefined is one to leave out.
    return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined));
}

/** An upstream for tests that send nothing: the reserved port 9 of this machine. */
export const nowhere = 'http://127.0.0.1:9';
