// SPDX-License-Identifier: MIT
// What a client of the npm server portkey-admin-mcp would do with an organisation: every tool that it has, in an order
// in which each finds what it needs.
import assert from 'node:assert/strict';
import { organisation, owner, workspace } from '../protocol/support/sandbox.mjs';
import { has, lacks } from './story.mjs';

const january = { time_of_generation_min: '2026-01-01T00:00:00Z', time_of_generation_max: '2026-01-31T00:00:00Z' };
const period = { time_min: january.time_of_generation_min, time_max: january.time_of_generation_max };
const shared = { workspace_id: workspace };
const inOrganisation = { organisation_id: organisation };

/**
 * By domain, in this order. Each row calls a tool: its name, its arguments, made of what is known by then, and what is
 * to be known of its answer, or a check of that.
 */
export const story = {
    workspaces: [
        ['create_workspace', () => ({ name: 'Search', description: 'Searches', metadata: { cost_centre: '42' } }),
            answer => ({ team: answer.workspace.id })],
        ['list_workspaces', () => ({ page_size: 10, current_page: 0 }), has('workspaces', 'name', 'Search')],
        ['update_workspace', ({ team }) => ({ workspace_id: team, name: 'Finding' })],
        ['get_workspace', ({ team }) => ({ workspace_id: team }), ({ name, defaults }) => {
            assert.deepEqual([name, defaults], ['Finding', { metadata: { cost_centre: '42' } }]);
        }],
    ],
    users: [
        ['invite_user', ({ team }) => ({
            email: 'barbara@example.com', role: 'member', workspaces: [{ id: team, role: 'member' }],
            workspace_api_key_details: { name: 'first', scopes: ['logs.view'] },
        }), answer => ({ invite: answer.invite_id })],
        ['list_user_invites', () => ({ page_size: 10 }), has('invites', 'email', 'barbara@example.com')],
        ['get_user_invite', ({ invite }) => ({ invite_id: invite }),
            ({ email }) => assert.equal(email, 'barbara@example.com')],
        ['resend_user_invite', ({ invite }) => ({ invite_id: invite })],
        ['delete_user_invite', ({ invite }) => ({ invite_id: invite })],
        ['list_user_invites', () => ({}), lacks('invites', 'email', 'barbara@example.com')],
        ['list_all_users', () => ({ page_size: 10, current_page: 0 }), answer => {
            has('users', 'id', owner)(answer);
            return { person: answer.users.find(({ id }) => id !== owner) ?? answer.users[0] };
        }],
        ['get_user', () => ({ user_id: owner }), ({ role }) => assert.equal(role, 'owner')],
        ['get_user_stats', () => january, ({ users }) => assert.ok(users.length > 1)],
    ],
    members: [
        ['add_workspace_member', ({ team }) => ({ workspace_id: team, user_id: owner, role: 'admin' })],
        ['list_workspace_members', ({ team }) => ({ workspace_id: team }), has('members', 'id', owner)],
        ['update_workspace_member', ({ team }) => ({ workspace_id: team, user_id: owner, role: 'manager' })],
        ['get_workspace_member', ({ team }) => ({ workspace_id: team, user_id: owner }),
            member => assert.equal(member.workspace_role, 'manager')],
        ['remove_workspace_member', ({ team }) => ({ workspace_id: team, user_id: owner })],
        ['list_workspace_members', ({ team }) => ({ workspace_id: team }), ({ total }) => assert.equal(total, 0)],
    ],
    SCIM: [
        ['create_scim_workspace_mapping',
            ({ team }) => ({ workspace_id: team, role: 'member', scim_group_name: 'searchers' }),
            ({ id }) => ({ mapping: id })],
        ['list_scim_workspace_mappings', ({ team }) => ({ workspace_id: team }), has('mappings', 'role', 'member')],
        ['list_scim_groups', () => ({ search: 'search' })],
        ['delete_scim_workspace_mapping', ({ mapping }) => ({ mapping_id: mapping })],
    ],
    'secret references': [
        ['create_secret_reference', () => ({
            name: 'OpenAI', manager_type: 'aws_sm', secret_path: 'keys/openai',
            auth_config: {
                aws_auth_type: 'accessKey', aws_access_key_id: 'AKIAEXAMPLE', aws_secret_access_key: 'not-a-secret',
                aws_region: 'eu-west-1',
            },
        }), ({ slug }) => ({ secret: slug })],
        ['list_secret_references', () => ({ search: 'Open' }), answer => {
            has('secret_references', 'name', 'OpenAI')(answer);
            return { secret: answer.secret_references[0].id };
        }],
        ['update_secret_reference', ({ secret }) => ({ id: secret, description: 'The key of OpenAI' })],
        ['get_secret_reference', ({ secret }) => ({ id: secret }), ({ description }) => {
            assert.equal(description, 'The key of OpenAI');
        }],
    ],
    integrations: [
        ['create_integration', () => ({ name: 'OpenAI', ai_provider_id: 'openai', slug: 'openai-x', key: 'sk-no-key' }),
            ({ slug }) => ({ integration: slug })],
        ['list_integrations', () => ({}), has('integrations', 'slug', 'openai-x')],
        ['update_integration', ({ integration }) => ({ slug: integration, description: 'For all' })],
        ['get_integration', ({ integration }) => ({ slug: integration }),
            answer => assert.deepEqual([answer.description, answer.masked_key], ['For all', 'sk***ey'])],
        ['update_integration_models', ({ integration }) => ({
            slug: integration, allow_all_models: false, models: [{ slug: 'gpt-4o', enabled: true },
                { slug: 'gpt-ours', enabled: true, is_custom: true, base_model_slug: 'gpt-4o' }],
        })],
        ['list_integration_models', ({ integration }) => ({ slug: integration }), has('models', 'slug', 'gpt-ours')],
        ['delete_integration_model', ({ integration }) => ({ slug: integration, model_slug: 'gpt-ours' })],
        ['list_integration_models', ({ integration }) => ({ slug: integration }), ({ models }) => {
            assert.deepEqual(models.map(({ slug }) => slug), ['gpt-4o']);
        }],
        ['update_integration_workspaces', ({ integration, team }) => ({
            slug: integration, workspaces: [{ id: workspace, enabled: true },
                { id: team, enabled: true, credit_limit: 100, rate_limit_rpm: 60 }],
        })],
        ['list_integration_workspaces', ({ integration }) => ({ slug: integration }),
            ({ total }) => assert.equal(total, 2)],
        ['get_model_pricing', () => ({ provider: 'openai', model: 'gpt-4o' })],
    ],
    providers: [
        ['create_provider', ({ integration, team }) => ({
            name: 'Searching', integration_id: integration, workspace_id: team, slug: 'searching', credit_limit: 10,
            usage_limit_type: 'cost', rate_limit_value: 5, rate_limit_unit: 'rpm',
        }), ({ slug }) => ({ provider: slug })],
        ['list_providers', ({ team }) => ({ workspace_id: team }), has('providers', 'slug', 'searching')],
        ['update_provider', ({ provider, team }) => ({ slug: provider, workspace_id: team, note: 'of the team' })],
        ['get_provider', ({ provider, team }) => ({ slug: provider, workspace_id: team }),
            answer => assert.deepEqual([answer.note, answer.rate_limits],
                ['of the team', [{ type: 'requests', unit: 'rpm', value: 5 }]])],
        ['create_virtual_key',
            () => ({ name: 'Anthropic', provider: 'anthropic', key: 'sk-no-key', ...shared, credit_limit: 10 }),
            ({ slug }) => ({ virtualKey: slug })],
        ['list_virtual_keys', () => ({}), has('virtual_keys', 'name', 'Anthropic')],
        ['update_virtual_key', ({ virtualKey }) => ({ slug: virtualKey, note: 'of all' })],
        ['get_virtual_key', ({ virtualKey }) => ({ slug: virtualKey }), ({ note }) => assert.equal(note, 'of all')],
    ],
    configs: [
        ['create_config', ({ provider, virtualKey }) => ({
            name: 'Fallback', ...shared, cache_mode: 'simple', cache_max_age: 60, retry_attempts: 3,
            retry_on_status_codes: [429], strategy_mode: 'fallback',
            targets: [{ provider: `@${provider}` }, { virtual_key: virtualKey }],
        })],
        ['list_configs', () => ({}), ({ configurations }) => (
            { config: configurations.find(({ name }) => name === 'Fallback').slug })],
        ['update_config', ({ config }) => ({ slug: config, retry_attempts: 2 })],
        ['get_config', ({ config }) => ({ slug: config }), answer => assert.equal(answer.config.retry.attempts, 2)],
        ['list_config_versions', ({ config }) => ({ slug: config }), ({ total }) => assert.equal(total, 2)],
    ],
    'API keys': [
        ['create_api_key', ({ team }) => ({
            type: 'workspace', sub_type: 'service', name: 'bot', workspace_id: team, scopes: ['completions.write'],
            credit_limit: 50, alert_threshold: 40, rate_limits: [{ type: 'requests', unit: 'rpm', value: 60 }],
            default_metadata: { team: 'search' }, alert_emails: ['ada@example.com'], expires_at: '2027-01-01T00:00:00Z',
        }), ({ id, key }) => ({ apiKey: id, secret1: key })],
        ['list_api_keys', ({ team }) => ({ workspace_id: team }), has('api_keys', 'name', 'bot')],
        ['update_api_key', ({ apiKey }) => ({ id: apiKey, name: 'robot', reset_usage: 1 })],
        ['get_api_key', ({ apiKey }) => ({ id: apiKey }), ({ name }) => assert.equal(name, 'robot')],
        ['rotate_api_key', ({ apiKey }) => ({ id: apiKey, key_transition_period_ms: 1800000 }),
            ({ key }, { secret1 }) => assert.notEqual(key, secret1)],
    ],
    collections: [
        ['create_collection', () => ({ name: 'Questions', ...shared }), ({ id }) => ({ collection: id })],
        ['list_collections', () => shared, has('collections', 'name', 'Questions')],
        ['update_collection', ({ collection }) => ({ collection_id: collection, name: 'Answers' })],
        ['get_collection', ({ collection }) => ({ collection_id: collection }),
            ({ name }) => assert.equal(name, 'Answers')],
    ],
    partials: [
        ['create_prompt_partial', () => ({ name: 'tone', string: 'Be kind.', ...shared }),
            ({ slug }) => ({ partial: slug })],
        ['list_prompt_partials', () => ({}), has('partials', 'name', 'tone')],
        ['update_prompt_partial', ({ partial }) => ({ prompt_partial_id: partial, string: 'Be brief.' })],
        ['list_partial_versions', ({ partial }) => ({ prompt_partial_id: partial }),
            answer => assert.equal(answer.total_versions, 2)],
        ['publish_partial', ({ partial }) => ({ prompt_partial_id: partial, version: 2 })],
        ['get_prompt_partial', ({ partial }) => ({ prompt_partial_id: partial }),
            ({ string }) => assert.equal(string, 'Be brief.')],
    ],
    prompts: [
        ['create_prompt', ({ collection, partial, virtualKey }) => ({
            name: 'answer-dev', collection_id: collection, string: `{{>${partial}}} {{question}}`, parameters: {},
            virtual_key: virtualKey, model: 'claude-sonnet-4', tool_choice: { mode: 'auto' },
        }), ({ slug }) => ({ prompt: slug })],
        ['list_prompts', ({ collection }) => ({ collection_id: collection }), has('prompts', 'name', 'answer-dev')],
        ['get_prompt', ({ prompt }) => ({ prompt_id: prompt }),
            answer => assert.equal(answer.current_version.version_number, 1)],
        ['update_prompt', ({ prompt, partial }) => (
            { prompt_id: prompt, string: `{{>${partial}}} Now {{question}}`, tool_choice: { mode: 'none' } })],
        ['list_prompt_versions', ({ prompt }) => ({ prompt_id: prompt }), ({ versions }) => {
            assert.deepEqual(versions.map(version => version.version_number), [2, 1]);
            return { version: versions[0].id };
        }],
        ['get_prompt_version', ({ prompt, version }) => ({ prompt_id: prompt, version_id: version }),
            answer => assert.equal(answer.version.number, 2)],
        ['publish_prompt', ({ prompt }) => ({ prompt_id: prompt, version: 2 })],
        ['render_prompt', ({ prompt }) => ({ prompt_id: prompt, variables: { question: 'Who?' } }),
            answer => assert.equal(answer.rendered_messages[0].content, 'Be brief. Now Who?')],
        ['run_prompt_completion', ({ prompt }) => ({
            prompt_id: prompt, variables: { question: 'Who?' }, metadata: { client_id: 'c', app: 'a', env: 'dev' },
            hyperparameters: { max_tokens: 10 },
        })],
        ['migrate_prompt', ({ collection, virtualKey }) => ({
            name: 'moved', app: 'a', env: 'dev', collection_id: collection, string: 'Hello', parameters: {},
            virtual_key: virtualKey, model: 'claude-sonnet-4', tool_choice: { mode: 'auto' },
        }), ({ action }) => assert.equal(action, 'created')],
        ['promote_prompt', ({ prompt, collection }) => (
            { source_prompt_id: prompt, target_collection_id: collection, target_env: 'prod' }),
            ({ target }) => assert.equal(target.action, 'created')],
        ['validate_completion_metadata', () => ({ client_id: 'c', app: 'a', env: 'dev' }),
            ({ valid }) => assert.ok(valid)],
    ],
    labels: [
        ['create_prompt_label', () => ({ name: 'canary', ...shared, color_code: '#00ff00' }),
            ({ id }) => ({ label: id })],
        ['list_prompt_labels', () => shared, has('labels', 'name', 'canary')],
        ['update_prompt_label', ({ label }) => ({ label_id: label, description: 'The first to try' })],
        ['get_prompt_label', ({ label }) => ({ label_id: label }),
            ({ description }) => assert.equal(description, 'The first to try')],
        ['update_prompt_version',
            ({ prompt, version, label }) => ({ prompt_id: prompt, version_id: version, label_id: label })],
    ],
    guardrails: [
        ['create_guardrail', () => ({
            name: 'No secrets', ...shared, actions: { deny: true, async: false },
            checks: [{ id: 'default.contains', parameters: { words: ['secret'], operator: 'none' } }],
        }), ({ id }) => ({ guardrail: id })],
        ['list_guardrails', () => shared, has('guardrails', 'name', 'No secrets')],
        ['update_guardrail', ({ guardrail }) => ({ guardrail_id: guardrail, name: 'No words' })],
        ['get_guardrail', ({ guardrail }) => ({ guardrail_id: guardrail }), ({ name, checks }) => {
            assert.equal(name, 'No words');
            assert.deepEqual(checks[0].parameters, { words: ['secret'], operator: 'none' });
        }],
        ['update_organisation_defaults', ({ guardrail }) => ({ input_guardrails: [guardrail] })],
        ['get_organisation_defaults', () => ({}), (answer, { guardrail }) => {
            assert.deepEqual(answer.input_guardrails.map(({ id }) => id), [guardrail]);
        }],
        ...['input', 'output'].flatMap(side => [
            [`update_${side}_guardrail_workspace_exclusions`,
                ({ team }) => ({ ...inOrganisation, workspaces: [{ workspace_id: team, excluded: true }] })],
            [`list_${side}_guardrail_workspace_exclusions`, () => inOrganisation, (answer, { team }) => {
                assert.deepEqual(answer.workspaces.map(one => one.workspace_id), [team]);
            }],
        ]),
    ],
    'MCP integrations': [
        ['create_mcp_integration', () => (
            { name: 'Tickets', url: 'https://example.com/', auth_type: 'none', transport: 'http', ...shared }),
            ({ id }) => ({ integrationOfMcp: id })],
        ['list_mcp_integrations', () => ({}), has('integrations', 'name', 'Tickets')],
        ['update_mcp_integration', ({ integrationOfMcp }) => ({ id: integrationOfMcp, description: 'Of support' })],
        ['get_mcp_integration', ({ integrationOfMcp }) => ({ id: integrationOfMcp }),
            ({ description }) => assert.equal(description, 'Of support')],
        ['get_mcp_integration_metadata', ({ integrationOfMcp }) => ({ id: integrationOfMcp })],
        ['update_mcp_integration_capabilities', ({ integrationOfMcp }) => (
            { id: integrationOfMcp, capabilities: [{ name: 'find', type: 'tool', enabled: true }] })],
        ['list_mcp_integration_capabilities', ({ integrationOfMcp }) => ({ id: integrationOfMcp }),
            has('capabilities', 'name', 'find')],
        ['update_mcp_integration_workspaces',
            ({ integrationOfMcp }) => ({ id: integrationOfMcp, workspaces: [{ id: workspace, enabled: true }] })],
        ['list_mcp_integration_workspaces', ({ integrationOfMcp }) => ({ id: integrationOfMcp }),
            has('workspaces', 'id', workspace)],
    ],
    'MCP servers': [
        ['create_mcp_server', ({ integrationOfMcp }) => ({ name: 'Desk', mcp_integration_id: integrationOfMcp }),
            ({ id }) => ({ server: id })],
        ['list_mcp_servers', () => ({}), has('servers', 'name', 'Desk')],
        ['update_mcp_server', ({ server }) => ({ id: server, description: 'At the desk' })],
        ['get_mcp_server', ({ server }) => ({ id: server }),
            ({ description }) => assert.equal(description, 'At the desk')],
        ['test_mcp_server', ({ server }) => ({ id: server })],
        ['update_mcp_server_capabilities',
            ({ server }) => ({ id: server, capabilities: [{ name: 'find', type: 'tool', enabled: false }] })],
        ['list_mcp_server_capabilities', ({ server }) => ({ id: server }), has('capabilities', 'enabled', false)],
        ['update_mcp_server_user_access', ({ server }) => ({ id: server, users: [{ user_id: owner, enabled: true }] })],
        // The members of the workspace.
        ['list_mcp_server_user_access', ({ server }) => ({ id: server }), ({ total }) => assert.equal(total, 4)],
        ['list_mcp_server_connections', ({ server }) => ({ id: server })],
        ['disconnect_mcp_server_connection', ({ server }) => ({ id: server, user_id: owner })],
        ['replace_guardrail_mcp_servers',
            ({ guardrail, server }) => ({ guardrail_id: guardrail, mcp_servers: { [server]: { run_on: ['input'] } } })],
        ['upsert_guardrail_mcp_server',
            ({ guardrail, server }) => ({ guardrail_id: guardrail, mcp_server_id: server, run_on: ['output'] })],
        ['list_guardrail_mcp_servers', ({ guardrail }) => ({ guardrail_id: guardrail }), ({ mappings }, { server }) => {
            assert.deepEqual(mappings.data.map(one => [one.mcp_server_id, one.run_on]), [[server, ['output']]]);
        }],
    ],
    limits: [
        ['create_rate_limit', ({ team }) => ({
            name: 'Slow', conditions: [{ key: 'workspace_id', value: team }], group_by: [{ key: 'api_key' }],
            type: 'requests', unit: 'rpm', value: 10, workspace_id: team,
        }), ({ id }) => ({ rateLimit: id })],
        ['list_rate_limits', ({ team }) => ({ workspace_id: team }), has('rate_limits', 'name', 'Slow')],
        ['update_rate_limit', ({ rateLimit }) => ({ id: rateLimit, value: 20 })],
        ['get_rate_limit', ({ rateLimit }) => ({ id: rateLimit }), ({ value }) => assert.equal(value, 20)],
        ['create_usage_limit', () => ({
            name: 'Cheap', conditions: [{ key: 'workspace_id', value: workspace }], group_by: [{ key: 'workspace_id' }],
            type: 'cost', credit_limit: 10, alert_threshold: 8, periodic_reset: 'monthly', ...shared,
        }), ({ id }) => ({ usageLimit: id })],
        ['list_usage_limits', () => shared, has('usage_limits', 'name', 'Cheap')],
        ['update_usage_limit', ({ usageLimit }) => ({ id: usageLimit, credit_limit: 20 })],
        ['get_usage_limit', ({ usageLimit }) => ({ id: usageLimit }),
            limit => assert.equal(limit.credit_limit, 20)],
        ['run_prompt_completion', ({ prompt }) => ({
            prompt_id: prompt, variables: { question: 'Why?' }, metadata: { client_id: 'c', app: 'a', env: 'dev' },
        })],
        ['list_usage_limit_entities', ({ usageLimit }) => ({ limit_id: usageLimit }), ({ entities }) => {
            assert.notEqual(entities.length, 0);
            return { entity: entities[0].id };
        }],
        ['reset_usage_limit_entity', ({ usageLimit, entity }) => ({ limit_id: usageLimit, entity_id: entity })],
    ],
    deployments: [
        ['register_deployment', () => ({
            name: 'Frankfurt', ...inOrganisation, type: 'production', deployment_config: {}, tags: { region: 'eu' },
            gateway_base_url: 'https://gateway.example.com', is_default: false,
        }), ({ id }) => ({ deployment: id })],
        ['list_deployments', () => inOrganisation, has('deployments', 'name', 'Frankfurt')],
        ['update_deployment', ({ deployment }) => ({ id: deployment, name: 'Mainz' })],
        ['get_deployment', ({ deployment }) => ({ id: deployment, ...inOrganisation }),
            ({ name }) => assert.equal(name, 'Mainz')],
    ],
    logs: [
        ['insert_log', () => ({
            request_url: 'https://api.openai.com/v1/chat/completions', request_method: 'POST',
            request_body: { model: 'gpt-4o' }, response_status: 200, response_time: 300,
            response_body: { usage: { prompt_tokens: 10, completion_tokens: 5 } },
            // The tool sends metadata_trace_id as traceId, which is not the name that is published.
            metadata_custom: { trace_id: 'trace-1' },
        })],
        ['get_log', () => ({ log_id: 'trace-1' }), ({ request }) => assert.equal(request.body.model, 'gpt-4o')],
        ['create_feedback', () => ({ trace_id: 'trace-1', value: 5, weight: 1 }),
            answer => ({ feedback: answer.feedback_ids[0] })],
        ['update_feedback', ({ feedback }) => ({ id: feedback, value: 4 })],
    ],
    'log exports': [
        ['get_log_export_field_restrictions', () => shared],
        ['create_log_export', () => (
            { ...shared, ...period, description: 'January', requested_fields: ['id', 'cost'] }),
            ({ id }) => ({ export: id })],
        ['list_log_exports', () => shared, has('exports', 'description', 'January')],
        ['update_log_export', known => ({
            export_id: known.export, ...shared, requested_fields: ['id'],
            time_of_generation_max: january.time_of_generation_max,
        })],
        ['start_log_export', known => ({ export_id: known.export })],
        ...['in_progress', 'success'].map(next => [
            'get_log_export', known => ({ export_id: known.export }), ({ status }) => assert.equal(status, next)]),
        ['download_log_export', known => ({ export_id: known.export }),
            answer => assert.match(answer.signed_url, /^http/)],
        ['create_log_export', () => ({ ...shared, ...period, requested_fields: ['id'] }), ({ id }) => ({ export: id })],
        ['start_log_export', known => ({ export_id: known.export })],
        ['cancel_log_export', known => ({ export_id: known.export })],
        ['get_log_export', known => ({ export_id: known.export }), ({ status }) => assert.equal(status, 'stopped')],
    ],
    analytics: [
        ...['cost_analytics', 'request_analytics', 'token_analytics', 'latency_analytics', 'error_analytics',
            'error_rate_analytics', 'cache_hit_latency', 'cache_hit_rate', 'users_analytics', 'error_stacks_analytics',
            'error_status_codes_analytics', 'user_requests_analytics', 'rescued_requests_analytics',
            'feedback_analytics', 'feedback_models_analytics', 'feedback_scores_analytics',
            'feedback_weighted_analytics',
        ].map(graph => [`get_${graph}`, () => january, answer => assert.notEqual(answer.data_points.length, 0)]),
        ['get_cache_summary', () => ({ ...january, workspace_slug: 'ws-shared-5a4db0' })],
        ['get_analytics_group_users', () => january, ({ users }) => assert.ok(users.length > 1)],
        ['get_analytics_group_models', () => january, ({ models }) => assert.ok(models.length > 1)],
        ['get_analytics_group_providers', () => ({ ...january, workspace_slug: 'ws-shared-5a4db0' })],
        ['get_analytics_group_metadata', () => ({ ...january, metadata_key: 'team' })],
        ['list_audit_logs', () => ({ start_time: '2026-01-01T00:00:00Z', end_time: '2026-02-01T00:00:00Z' })],
    ],
    'the end': [
        ['delete_prompt_label', ({ label }) => ({ label_id: label })],
        ['delete_prompt', ({ prompt }) => ({ prompt_id: prompt })],
        ['delete_prompt_partial', ({ partial }) => ({ prompt_partial_id: partial })],
        ['list_prompt_partials', () => ({}), lacks('partials', 'name', 'tone')],
        ['delete_collection', ({ collection }) => ({ collection_id: collection })],
        ['update_organisation_defaults', () => ({ input_guardrails: [] })],
        ['delete_guardrail', ({ guardrail }) => ({ guardrail_id: guardrail })],
        ['list_guardrails', () => shared, lacks('guardrails', 'name', 'No words')],
        ['delete_mcp_server', ({ server }) => ({ id: server })],
        ['delete_mcp_integration', ({ integrationOfMcp }) => ({ id: integrationOfMcp })],
        ['delete_rate_limit', ({ rateLimit }) => ({ id: rateLimit })],
        ['delete_usage_limit', ({ usageLimit }) => ({ id: usageLimit })],
        ['delete_api_key', ({ apiKey }) => ({ id: apiKey })],
        ['delete_config', ({ config }) => ({ slug: config })],
        ['delete_virtual_key', ({ virtualKey }) => ({ slug: virtualKey })],
        ['delete_provider', ({ provider, team }) => ({ slug: provider, workspace_id: team })],
        ['delete_integration', ({ integration }) => ({ slug: integration })],
        ['list_integrations', () => ({}), lacks('integrations', 'slug', 'openai-x')],
        ['delete_secret_reference', ({ secret }) => ({ id: secret })],
        ['archive_deployment', ({ deployment }) => ({ id: deployment })],
        ['delete_workspace', ({ team }) => ({ workspace_id: team })],
        ['update_user', ({ person }) => ({ user_id: person.id, role: person.role === 'admin' ? 'member' : 'admin' })],
        ['delete_user', ({ person }) => ({ user_id: person.id })],
    ],
};

const readsNothing = 'It reads JSON from an answer that has no body. What it asked for is done.';
const readsData = 'It reads what it wants below data, as published; the API answers flat. What it asked for is done.';

/** The tools that cannot succeed: what they say, and why. */
export const failing = {
    get_model_pricing: [/fetch failed/, 'It asks https://api.portkey.ai, whatever the base URL is.'],
    create_config: [/reading 'id'/, readsData],
    update_config: [/reading 'version_id'/, readsData],
    list_audit_logs: [/organisation_id/, 'It leaves organisation_id out, which the published document requires.'],
    delete_guardrail: [/end of JSON input/, readsNothing],
    delete_integration: [/end of JSON input/, readsNothing],
    archive_deployment: [/end of JSON input/, readsNothing],
    delete_workspace: [/name/, 'It leaves the name of the workspace out, which has to confirm.'],
};

const named = { name: 'X' };

/** Arguments of tools that succeed without them: what is said of each, and why. All others succeed. */
export const refused = {
    'No document of the API has this.': [
        ['create_workspace', { ...named, slug: 'x' }, /slug/],
        ['update_workspace', { workspace_id: workspace, slug: 'x' }, /slug/],
        ['invite_user', { email: 'a@example.com', role: 'member', workspaces: [], first_name: 'A' }, /first_name/],
        ['invite_user', { email: 'a@example.com', role: 'member', workspaces: [], last_name: 'A' }, /last_name/],
        ['update_user', { user_id: owner, first_name: 'A' }, /first_name/],
        ['update_user', { user_id: owner, last_name: 'A' }, /last_name/],
        ['update_collection', { collection_id: 'c', ...named, description: 'x' }, /description/],
    ],
    'It is sent as a list, where a text is documented.': [
        ['create_log_export', { ...shared, ...period, requested_fields: ['id'], ai_model: ['gpt-4o'] }, /ai_model/],
    ],
};
