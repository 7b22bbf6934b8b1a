// SPDX-License-Identifier: MIT
// What the demo does: a support bot gets a prompt, a config and a key; two of the calls are refused.

const template = JSON.stringify([
    { role: 'system', content: 'You help customers of {{company}}. Be brief.' },
    { role: 'user', content: '{{question}}' },
]);

const apiKey = { type: 'workspace', sub_type: 'service', name: 'support-bot', workspace_id: 'ws-support' };

/**
 * Each step calls a tool with arguments that may use what earlier steps remembered. A step with a
 * refusal is one that the server or Portkey must refuse, with a message that matches.
 */
export const story = [
    {
        title: 'A collection for the prompts of the support team',
        tool: 'create_collection',
        arguments: () => ({ name: 'Support', workspace_id: 'ws-support' }),
        remember: (memory, answer) => { memory.collection = answer.id; },
    },
    {
        title: 'A prompt in it',
        tool: 'create_prompt',
        arguments: ({ collection }) => ({
            name: 'Support bot', collection_id: collection, string: template,
            parameters: { temperature: 0, max_tokens: 400 }, virtual_key: 'openai-main', model: 'gpt-4o-mini',
        }),
        remember: (memory, answer) => { memory.prompt = answer.id; },
    },
    {
        title: 'Its first version goes live',
        tool: 'publish_prompt',
        arguments: ({ prompt }) => ({ prompt_id: prompt, version: 1 }),
    },
    {
        title: 'What a model would be sent',
        tool: 'render_prompt',
        arguments: ({ prompt }) => ({
            prompt_id: prompt, variables: { company: 'Acme', question: 'Where is my order?' },
        }),
    },
    {
        title: 'A config that retries and falls back to another provider',
        tool: 'create_config',
        arguments: () => ({
            name: 'Support',
            config: {
                retry: { attempts: 3 }, strategy: { mode: 'fallback' },
                targets: [{ provider: '@openai-main' }, { provider: '@anthropic-main' }],
            },
            workspace_id: 'ws-support',
        }),
    },
    {
        title: 'A key for the bot, with two mistakes: refused before anything is sent',
        tool: 'create_api_key',
        arguments: () => ({ scopes: 'prompts.render', expire_at: '2030-01-01T00:00:00Z', ...apiKey }),
        refusal: /scopes[^]*expires_at|expires_at[^]*scopes/,
    },
    {
        title: 'The same, corrected',
        tool: 'create_api_key',
        arguments: () => ({ scopes: ['prompts.render'], expires_at: '2030-01-01T00:00:00Z', ...apiKey }),
    },
    {
        title: 'The audit log, with a key that lacks permission: the error says what is missing',
        tool: 'list_audit_logs',
        arguments: () => ({
            organisation_id: '3f2b8c1e-6d4a-4b7f-9c0d-5e1a2b3c4d5e',
            start_time: '2026-01-01T00:00:00Z', end_time: '2026-01-31T00:00:00Z',
        }),
        refusal: /AB03[^]*(scope|permission|Enterprise)|(scope|permission|Enterprise)[^]*AB03/i,
    },
    {
        title: 'The prompts of the collection',
        tool: 'list_prompts',
        arguments: ({ collection }) => ({ collection_id: collection, page_size: 10 }),
    },
];
