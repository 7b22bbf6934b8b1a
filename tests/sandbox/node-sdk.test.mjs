// SPDX-License-Identifier: MIT
// Portkey's own Node SDK, the npm package portkey-ai, works with the sandbox.
import { createRequire } from 'node:module';
import test from 'node:test';
import { apiKey } from '../protocol/support/environment.mjs';
import { failing, resources, story } from './node-sdk-story.mjs';
import { checkAll, checkRecording, play, startRecording } from './story.mjs';

const require = createRequire(new URL('../node/package.json', import.meta.url));

/** The names of all methods below an object, such as "users.list". */
function methodsOf(object, path) {
    const own = Object.getOwnPropertyNames(Object.getPrototypeOf(object)).filter(name => name !== 'constructor');
    const below = Object.entries(object).filter(([name, value]) => name !== 'client' && value !== null &&
        typeof value === 'object');

    return [...own.map(name => `${path}.${name}`),
        ...below.flatMap(([name, value]) => methodsOf(value, `${path}.${name}`))];
}

test('the Node SDK', async t => {
    const { Portkey } = require('portkey-ai');
    const { version } = require('portkey-ai/package.json');
    const sandbox = await startRecording(t);
    const client = new Portkey({ apiKey, baseURL: sandbox.url, maxRetries: 0 });

    const called = await play(t, {
        story, failing, call: async (name, args) => {
            const path = name.split('.');
            const method = path.pop();
            const resource = path.reduce((object, member) => object[member], client);

            try {
                return { answer: await resource[method](...args) };
            } catch (error) {
                return { failure: error.message };
            }
        },
    });
    await t.test('is called by all methods', () => {
        checkAll(called, resources.flatMap(name => methodsOf(client[name], name)),
            `methods of Portkey's own Node SDK \`portkey-ai\` ${version}`);
    });
    await t.test('is answered as documented', () => checkRecording(sandbox, 130));
});
