// SPDX-License-Identifier: MIT
// What a program with Portkey's own Node SDK, portkey-ai, would do with an organisation: every method of its resources
// that the Admin API is behind, in an order in which each finds what it needs.
import assert from 'node:assert/strict';
import { owner, workspace } from '../protocol/support/sandbox.mjs';
import { has, lacks } from './story.mjs';

const window = { time_of_generation_min: '2026-01-01T00:00:00Z', time_of_generation_max: '2026-01-31T00:00:00Z' };
const january = { ...window, workspace_slug: 'ws-shared-5a4db0' };
const shared = { workspace_id: workspace };
const rows = (member, value) => has('data', member, value);
const noRows = (member, value) => lacks('data', member, value);

/** The resources of the client whose methods are all called. */
export const resources = ['admin', 'analytics', 'apiKeys', 'collections', 'configs', 'feedback', 'guardrails',
    'integrations', 'labels', 'logs', 'mcpIntegrations', 'mcpServers', 'prompts', 'providers', 'virtualKeys'];

/**
 * By domain, in this order. Each row calls a method: its name, its arguments as a list, made of what is known by then,
 * and what is to be known of its answer, or a check of that.
 */
export const story = {
    workspaces: [
        ['admin.workspaces.create', () => [{ name: 'Search', defaults: { metadata: { cost_centre: '42' } } }],
            ({ id }) => ({ team: id })],
        ['admin.workspaces.list', () => [{ page_size: 10, current_page: 0 }], rows('name', 'Search')],
        ['admin.workspaces.update', ({ team }) => [{ workspaceId: team, name: 'Finding' }]],
        ['admin.workspaces.retrieve', ({ team }) => [{ workspaceId: team }],
            ({ name }) => assert.equal(name, 'Finding')],
    ],
    users: [
        ['admin.users.invites.create', ({ team }) => [{
            email: 'barbara@example.com', role: 'member', workspaces: [{ id: team, role: 'member' }],
            workspace_api_key_details: { scopes: ['logs.view'] },
        }], ({ id }) => ({ invite: id })],
        ['admin.users.invites.list', () => [{ pageSize: 10 }], rows('email', 'barbara@example.com')],
        ['admin.users.invites.retrieve', ({ invite }) => [{ inviteId: invite }],
            ({ email }) => assert.equal(email, 'barbara@example.com')],
        ['admin.users.invites.resend', ({ invite }) => [{ inviteId: invite }]],
        ['admin.users.invites.delete', ({ invite }) => [{ inviteId: invite }]],
        ['admin.users.invites.list', () => [{}], noRows('email', 'barbara@example.com')],
        ['admin.users.list', () => [{ pageSize: 10 }], answer => {
            rows('id', owner)(answer);
            return { person: answer.data.find(({ id }) => id !== owner) ?? answer.data[0] };
        }],
        ['admin.users.retrieve', () => [{ userId: owner }], ({ role }) => assert.equal(role, 'owner')],
    ],
    members: [
        ['admin.workspaces.users.create', ({ team }) => [{ workspaceId: team, users: [{ id: owner, role: 'admin' }] }]],
        ['admin.workspaces.users.list', ({ team }) => [{ workspaceId: team }], rows('id', owner)],
        ['admin.workspaces.users.update', ({ team }) => [{ workspaceId: team, userId: owner, role: 'manager' }]],
        ['admin.workspaces.users.retrieve', ({ team }) => [{ workspaceId: team, userId: owner }],
            ({ role }) => assert.equal(role, 'manager')],
        ['admin.workspaces.users.delete', ({ team }) => [{ workspaceId: team, userId: owner }]],
    ],
    integrations: [
        ['integrations.create', () => [
            { name: 'OpenAI', ai_provider_id: 'openai', slug: 'openai-x', key: 'sk-no-key' }],
            ({ slug }) => ({ integration: slug })],
        ['integrations.list', () => [{}], rows('slug', 'openai-x')],
        ['integrations.update', ({ integration }) => [{ slug: integration, description: 'For all' }]],
        ['integrations.retrieve', ({ integration }) => [{ slug: integration }],
            ({ description }) => assert.equal(description, 'For all')],
        ['integrations.models.update', ({ integration }) => [{
            slug: integration, allow_all_models: false, models: [{ slug: 'gpt-4o', enabled: true },
                { slug: 'gpt-ours', enabled: true, is_custom: true, base_model_slug: 'gpt-4o' }],
        }]],
        ['integrations.models.list', ({ integration }) => [{ slug: integration }], has('models', 'slug', 'gpt-ours')],
        ['integrations.models.delete', ({ integration }) => [{ slug: integration, slugs: 'gpt-ours' }]],
        ['integrations.models.list', ({ integration }) => [{ slug: integration }], lacks('models', 'slug', 'gpt-ours')],
        ['integrations.workspaces.update',
            ({ integration }) => [{ slug: integration, workspaces: [{ id: workspace, enabled: true }] }]],
        ['integrations.workspaces.list', ({ integration }) => [{ slug: integration }],
            has('workspaces', 'id', workspace)],
    ],
    providers: [
        ['providers.create', ({ integration }) => [
            { name: 'Searching', integration_id: integration, ...shared, slug: 'searching' }],
            ({ slug }) => ({ provider: slug })],
        ['providers.list', () => [shared], rows('slug', 'searching')],
        ['providers.update', ({ provider }) => [{ slug: provider, ...shared, note: 'of the team' }]],
        ['providers.retrieve', ({ provider }) => [{ slug: provider, ...shared }],
            ({ note }) => assert.equal(note, 'of the team')],
        ['virtualKeys.create', () => [{ name: 'Anthropic', provider: 'anthropic', key: 'sk-no-key', ...shared }],
            ({ slug }) => ({ virtualKey: slug })],
        ['virtualKeys.list', () => [{}], rows('name', 'Anthropic')],
        ['virtualKeys.update', ({ virtualKey }) => [{ slug: virtualKey, note: 'of all' }]],
        ['virtualKeys.retrieve', ({ virtualKey }) => [{ slug: virtualKey }],
            ({ note }) => assert.equal(note, 'of all')],
    ],
    configs: [
        ['configs.create', () => [{ name: 'Fallback', config: { retry: { attempts: 3 } }, ...shared }],
            ({ slug }) => ({ config: slug })],
        ['configs.list', () => [shared], rows('name', 'Fallback')],
        ['configs.update', ({ config }) => [{ slug: config, config: { retry: { attempts: 2 } } }]],
        ['configs.retrieve', ({ config }) => [{ slug: config }],
            answer => assert.equal(JSON.parse(answer.config).retry.attempts, 2)],
    ],
    'API keys': [
        ['apiKeys.create', ({ team }) => [{
            type: 'workspace', 'sub-type': 'service', name: 'bot', workspace_id: team, scopes: ['completions.write'],
        }], ({ id }) => ({ apiKey: id })],
        ['apiKeys.list', ({ team }) => [{ workspace_id: team }], rows('name', 'bot')],
        ['apiKeys.update', ({ apiKey }) => [{ id: apiKey, name: 'robot' }]],
        ['apiKeys.retrieve', ({ apiKey }) => [{ id: apiKey }], ({ name }) => assert.equal(name, 'robot')],
    ],
    collections: [
        ['collections.create', () => [{ name: 'Questions', ...shared }], ({ id }) => ({ collection: id })],
        ['collections.list', () => [shared], rows('name', 'Questions')],
        ['collections.update', ({ collection }) => [collection, { name: 'Answers' }]],
        ['collections.retrieve', ({ collection }) => [collection], ({ name }) => assert.equal(name, 'Answers')],
    ],
    partials: [
        ['prompts.partials.create', () => [{ name: 'tone', string: 'Be kind.', ...shared }],
            ({ slug }) => ({ partial: slug })],
        ['prompts.partials.list', () => [{}], rows('name', 'tone')],
        ['prompts.partials.update', ({ partial }) => [partial, { string: 'Be brief.' }]],
        ['prompts.partials.versions.list', ({ partial }) => [partial]],
        ['prompts.partials.publish', ({ partial }) => [partial, { version: 2 }]],
        ['prompts.partials.retrieve', ({ partial }) => [partial], ({ string }) => assert.equal(string, 'Be brief.')],
    ],
    prompts: [
        ['prompts.create', ({ collection, partial, virtualKey }) => [{
            name: 'answer', collection_id: collection, string: `{{>${partial}}} {{question}}`, parameters: {},
            virtual_key: virtualKey, model: 'claude-sonnet-4',
        }], ({ slug }) => ({ prompt: slug })],
        ['prompts.list', ({ collection }) => [{ collection_id: collection }], rows('name', 'answer')],
        ['prompts.update', ({ prompt, partial }) => [
            prompt, { string: `{{>${partial}}} Now {{question}}`, patch: true }]],
        ['prompts.retrieve', ({ prompt }) => [prompt], ({ name }) => assert.equal(name, 'answer')],
        ['prompts.versions.list', ({ prompt }) => [prompt], answer => ({ version: answer.data[0].id })],
        ['prompts.versions.retrieve', ({ prompt, version }) => [prompt, version],
            answer => assert.equal(answer.prompt_version, 2)],
        ['prompts.publish', ({ prompt }) => [prompt, { version: 2 }]],
        ['prompts.render', ({ prompt }) => [{ promptID: prompt, variables: { question: 'Who?' } }],
            ({ data }) => assert.equal(data.messages[0].content, 'Be brief. Now Who?')],
        ['prompts.completions.create', ({ prompt }) => [{ promptID: prompt, variables: { question: 'Who?' } }],
            ({ choices }) => assert.equal(choices[0].message.role, 'assistant')],
        ['prompts.completions.create', ({ prompt }) => [
            { promptID: `${prompt}@latest`, variables: { question: 'Who?' }, stream: true }], async stream => {
            let text = '';
            for await (const { choices } of stream)
                text += choices[0]?.delta?.content ?? '';
            assert.match(text, /Be brief\. Now Who\?$/);
        }],
        ['labels.create', () => [{ name: 'canary', ...shared }], ({ id }) => ({ label: id })],
        ['labels.list', () => [shared], rows('name', 'canary')],
        ['labels.update', ({ label }) => [label, { description: 'The first to try' }]],
        ['labels.retrieve', ({ label }) => [label], ({ description }) => assert.equal(description, 'The first to try')],
        ['prompts.versions.update', ({ prompt, version, label }) => [prompt, version, { label_id: label }]],
    ],
    guardrails: [
        ['guardrails.create', () => [{
            name: 'No secrets', ...shared, actions: { deny: true, async: false },
            checks: [{ id: 'default.contains', parameters: { words: ['secret'], operator: 'none' } }],
        }], ({ id }) => ({ guardrail: id })],
        ['guardrails.list', () => [shared], rows('name', 'No secrets')],
        ['guardrails.update', ({ guardrail }) => [{ guardrail_id: guardrail, name: 'No words' }]],
        ['guardrails.retrieve', ({ guardrail }) => [{ guardrail_id: guardrail }],
            ({ name }) => assert.equal(name, 'No words')],
    ],
    'MCP integrations': [
        ['mcpIntegrations.create', () => [
            { name: 'Tickets', url: 'https://example.com/', auth_type: 'none', transport: 'http', ...shared }],
            ({ id }) => ({ integrationOfMcp: id })],
        ['mcpIntegrations.list', () => [{}], rows('name', 'Tickets')],
        ['mcpIntegrations.update', ({ integrationOfMcp: id }) => [{ id, description: 'Of support' }]],
        ['mcpIntegrations.retrieve', ({ integrationOfMcp: id }) => [{ id }],
            ({ description }) => assert.equal(description, 'Of support')],
        ['mcpIntegrations.metadata.get', ({ integrationOfMcp: id }) => [{ id }]],
        ['mcpIntegrations.capabilities.update', ({ integrationOfMcp: id }) => [
            { id, capabilities: [{ name: 'find', type: 'tool', enabled: true }] }]],
        ['mcpIntegrations.capabilities.list', ({ integrationOfMcp: id }) => [{ id }], rows('name', 'find')],
        ['mcpIntegrations.workspaces.update', ({ integrationOfMcp: id }) => [
            { id, workspaces: [{ id: workspace, enabled: true }] }]],
        ['mcpIntegrations.workspaces.list', ({ integrationOfMcp: id }) => [{ id }], has('workspaces', 'id', workspace)],
        ['mcpIntegrations.sync', ({ integrationOfMcp: id }) => [{ id }]],
        ['mcpIntegrations.test', ({ integrationOfMcp: id }) => [{ id }]],
    ],
    'MCP servers': [
        ['mcpServers.create', ({ integrationOfMcp }) => [{ name: 'Desk', mcp_integration_id: integrationOfMcp }],
            ({ id }) => ({ server: id })],
        ['mcpServers.list', () => [{}], rows('name', 'Desk')],
        ['mcpServers.update', ({ server: id }) => [{ id, description: 'At the desk' }]],
        ['mcpServers.retrieve', ({ server: id }) => [{ id }],
            ({ description }) => assert.equal(description, 'At the desk')],
        ['mcpServers.test', ({ server: id }) => [{ id }]],
        ['mcpServers.getClientInfo', ({ server: id }) => [{ id }]],
        ['mcpServers.setTokens', ({ server: id }) => [{ id, access_token: 'no-token' }]],
        ['mcpServers.getTokens', ({ server: id }) => [{ id }]],
        ['mcpServers.deleteTokens', ({ server: id }) => [{ id }]],
        ['mcpServers.capabilities.update', ({ server: id }) => [
            { id, capabilities: [{ name: 'find', type: 'tool', enabled: false }] }]],
        ['mcpServers.capabilities.list', ({ server: id }) => [{ id }], rows('enabled', false)],
        ['mcpServers.capabilities.sync', ({ server: id }) => [
            { id, capabilities: [{ name: 'find' }] }]],
        ['mcpServers.userAccess.update', ({ server: id }) => [
            { id, default_user_access: 'allow', user_access: [{ user_id: owner, enabled: true }] }]],
        ['mcpServers.userAccess.list', ({ server: id }) => [{ id }], rows('user_id', owner)],
        ['mcpServers.userAccess.check', ({ server: id }) => [{ id }]],
        ['mcpServers.metadata.get', ({ server: id }) => [{ id }]],
        ['mcpServers.metadata.sync', ({ server: id }) => [{ id }]],
        ['mcpServers.connections.list', ({ server: id }) => [{ id }]],
        ['mcpServers.connections.delete', ({ server: id }) => [{ id, user_id: owner }]],
    ],
    logs: [
        ['logs.create', () => [{
            request: { url: 'https://example.com/', body: { model: 'gpt-4o' } },
            response: { status: 200, body: { usage: { prompt_tokens: 10 } } }, metadata: { trace_id: 'trace-1' },
        }]],
        ['feedback.create', () => [{ traceID: 'trace-1', value: 5 }], answer => ({ feedback: answer.feedback_ids[0] })],
        ['feedback.update', ({ feedback }) => [{ feedbackID: feedback, value: 4 }]],
        ['logs.exports.create', () => [{ workspaceId: workspace, filters: window, requestedData: ['id', 'cost'] }],
            ({ id }) => ({ exportId: id })],
        ['logs.exports.list', () => [{ workspaceId: workspace }],
            (answer, { exportId }) => rows('id', exportId)(answer)],
        ['logs.exports.update', ({ exportId }) => [
            { exportId, workspaceId: workspace, filters: window, requestedData: ['id'] }]],
        ['logs.exports.start', ({ exportId }) => [{ exportId }]],
        ...['in_progress', 'success'].map(next => [
            'logs.exports.retrieve', ({ exportId }) => [{ exportId }], ({ status }) => assert.equal(status, next)]),
        ['logs.exports.download', ({ exportId }) => [{ exportId }]],
        ['logs.exports.create', () => [{ workspaceId: workspace, filters: window, requestedData: ['id', 'cost'] }],
            ({ id }) => ({ exportId: id })],
        ['logs.exports.start', ({ exportId }) => [{ exportId }]],
        ['logs.exports.cancel', ({ exportId }) => [{ exportId }]],
    ],
    analytics: [
        ...['requests', 'cost', 'latency', 'tokens', 'users', 'usersRequests', 'errors', 'errors_rate', 'errors_stack',
            'errors_status_code', 'requests_rescued', 'cache_hit_rate', 'cache_latency', 'feedbacks', 'feedbacks_score',
            'feedbacks_weighted', 'feedback_ai_models',
        ].map(graph => [
            `analytics.graphs.${graph}`, () => [january], answer => assert.notEqual(answer.data_points.length, 0)]),
        ['analytics.groups.users', () => [january], ({ data }) => assert.ok(data.length > 1)],
        ['analytics.groups.aiModels', () => [january], ({ data }) => assert.ok(data.length > 1)],
        ['analytics.groups.workspaces', () => [january], ({ data }) => assert.ok(data.length > 0)],
        ['analytics.groups.metadata', () => ['team', january], ({ data }) => assert.ok(data.length > 1)],
        ['analytics.groups.groupedData', () => ['model', { ...january, columns: 'cost,requests' }],
            ({ data }) => assert.ok(data.length > 1)],
        ['analytics.summary.cache', () => [january]],
    ],
    'the end': [
        ['labels.delete', ({ label }) => [label]],
        ['prompts.delete', ({ prompt }) => [prompt]],
        ['prompts.partials.delete', ({ partial }) => [partial]],
        ['prompts.list', ({ collection }) => [{ collection_id: collection }], noRows('name', 'answer')],
        ['collections.delete', ({ collection }) => [collection]],
        ['guardrails.delete', ({ guardrail }) => [{ guardrail_id: guardrail }]],
        ['guardrails.list', () => [shared], noRows('name', 'No words')],
        ['mcpServers.delete', ({ server: id }) => [{ id }]],
        ['mcpIntegrations.delete', ({ integrationOfMcp: id }) => [{ id }]],
        ['apiKeys.delete', ({ apiKey }) => [{ id: apiKey }]],
        ['configs.delete', ({ config }) => [{ slug: config }]],
        ['virtualKeys.delete', ({ virtualKey }) => [{ slug: virtualKey }]],
        ['providers.delete', ({ provider }) => [{ slug: provider, ...shared }]],
        ['integrations.delete', ({ integration }) => [{ slug: integration }]],
        ['integrations.list', () => [{}], noRows('slug', 'openai-x')],
        ['admin.workspaces.delete', ({ team }) => [{ workspaceId: team, name: 'Finding' }]],
        ['admin.workspaces.list', () => [{}], noRows('name', 'Finding')],
        ['admin.users.update', ({ person }) => [
            { userId: person.id, role: person.role === 'admin' ? 'member' : 'admin' }]],
        ['admin.users.delete', ({ person }) => [{ userId: person.id }]],
    ],
};

const noRoute = /no such route/;
const notListed = [noRoute, 'No document of the API lists its path.'];
const otherPath = [noRoute, 'Its path is another one than the published document and other clients have.'];

/** The methods that cannot succeed: what they say, and why. */
export const failing = {
    'mcpServers.getClientInfo': notListed,
    'mcpServers.setTokens': notListed,
    'mcpServers.getTokens': notListed,
    'mcpServers.deleteTokens': notListed,
    'analytics.graphs.usersRequests': otherPath,
    'analytics.graphs.errors_rate': otherPath,
    'analytics.graphs.errors_stack': otherPath,
    'analytics.graphs.errors_status_code': otherPath,
    'analytics.graphs.requests_rescued': otherPath,
    'analytics.graphs.cache_hit_rate': otherPath,
    'analytics.graphs.cache_latency': otherPath,
    'analytics.graphs.feedbacks_score': otherPath,
};
