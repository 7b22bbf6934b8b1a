// SPDX-License-Identifier: MIT
// Requests that were seen on the wire for operations that no document of Portkey's describes, and the
// arguments that another server was given to make them.
import { readShared, withOurNames } from '../../protocol/support/places.mjs';
import { parseYaml } from './yaml.mjs';

export const observations = 'api/unpublished-operations.yaml';

// That server takes what the wire nests in auth_settings beside the other arguments; ours has it as on the wire.
const authSettings = [
    'gateway_base_url', 'mcp_gateway_base_url', 'is_dataservice_hosted', 'is_playground_proxy_allowed',
    'workspaces_allowed', 'jwt_subs_allowed', 'jwt_sub_workspace_mapping', 'allow_all_workspaces',
    'remove_workspaces_allowed', 'remove_subs_allowed',
];

// It also has a second argument for some parameters, which wins over the first. Ours has one each.
const aliases = {
    status_codes: 'status_code', virtual_key_slugs: 'virtual_keys', config_slugs: 'configs',
    provider_models: 'ai_org_model', trace_ids: 'trace_id', span_ids: 'span_id', metadata_filter: 'metadata',
};

const adaptations = {
    register_deployment: nestAuthSettings,
    update_deployment: nestAuthSettings,
    get_analytics_group_providers: dropAliases,
};

// What is any text there, and one of a list in a later document, as ours takes it.
const listed = { s_order_by_type: 'desc', s_order_by: 'requests' };
const inLists = value => JSON.parse(Object.entries(listed).reduce((text, [word, one]) => text.replaceAll(word, one), JSON.stringify(value)));

/** @returns { tool, args, expected } each: our arguments for the same request, and what was seen */
export function readObservations() {
    return withOurNames(Object.entries(parseYaml(readShared(observations)))
        .filter(([, { observed_request: expected }]) => expected)
        .map(([tool, { method, path, input, observed_request: expected }]) => {
            const args = sample(input, '');
            return { tool, method, path, args: inLists(adaptations[tool]?.(args) ?? args), expected: inLists(expected) };
        }));
}

function nestAuthSettings(args) {
    const entries = Object.entries(args);
    const nested = entries.filter(([name]) => authSettings.includes(name));
    const others = entries.filter(([name]) => !authSettings.includes(name));
    return { ...Object.fromEntries(others), auth_settings: Object.fromEntries(nested) };
}

function dropAliases(args) {
    const ours = { ...args };
    for (const [alias, name] of Object.entries(aliases)) {
        ours[name] = Array.isArray(args[alias]) ? args[alias].join(',') : JSON.stringify(args[alias]);
        delete ours[alias];
    }
    return ours;
}

/** The argument that the observed request was made with: its name shows in the value. */
function sample(schema, name) {
    if ('const' in schema)
        return schema.const;
    if (schema.enum)
        return schema.enum[0];
    if (schema.anyOf)
        return sample(schema.anyOf[0], name);
    switch (schema.type) {
    case 'boolean': return true;
    case 'integer':
    case 'number': return 1;
    case 'array': return [sample(schema.items, name)];
    case 'object': return sampleObject(schema);
    default: return sampleText(schema, name);
    }
}

function sampleObject({ properties, additionalProperties }) {
    if (!properties)
        return { key1: sample(additionalProperties, 'key1') };
    return Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, sample(member, name)]));
}

function sampleText({ format }, name) {
    if (format === 'uri')
        return 'https://example.com/x';
    if (format === 'uuid')
        return '3fa85f64-5717-4562-b3fc-2c963f66afa6';
    return name.startsWith('time_of_generation_') ? '2026-01-02T03:04:05Z' : `s_${name}`;
}
