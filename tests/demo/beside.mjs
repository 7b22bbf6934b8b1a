// SPDX-License-Identifier: MIT
// What there is beside the tools: a resource, a completion, a prompt.

/** Each asks the client for something; `said` is what to show of the answer. */
export const beside = [
    {
        title: 'An object as a resource, for clients that attach them',
        asked: 'resources/read portkey://configs/pc-support',
        ask: client => client.readResource({ uri: 'portkey://configs/pc-support' }),
        said: ({ contents }) => contents[0].text,
    },
    {
        title: 'A slug, completed from the API while the user types',
        asked: 'completion/complete portkey://configs/{slug}, slug: s',
        ask: client => client.complete({
            ref: { type: 'ref/resource', uri: 'portkey://configs/{slug}' }, argument: { name: 'slug', value: 's' },
        }),
        said: ({ completion }) => JSON.stringify(completion),
    },
    {
        title: 'A prompt for a task that takes several tools',
        asked: 'prompts/get rotate_key {"key_id":"support-bot","reason":"leaked"}',
        ask: client => client.getPrompt({ name: 'rotate_key', arguments: { key_id: 'support-bot', reason: 'leaked' } }),
        said: ({ messages }) => messages.map(({ content }) => content.text).join('\n'),
    },
];
