// SPDX-License-Identifier: MIT
// One run of each example that uses most of it, for tests that repeat it while something else is wrong.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const key = 'a1f0c9d2-0001-4c1e-9f6b-7d2e5b3a8c10';
// libcurl 7.88 sends a request without its query where it has no memory for that; the API would give another list.
const paged = answer => query => query.has('current_page') ? answer(query) : [400, { message: 'no query' }];
const once = items => paged(query => ({ data: query.get('current_page') > 0 ? [] : items }));
const configs = { 'GET /configs': { data: [{ slug: 'pc-1', name: 'One ü' }, { slug: 'pc-2', name: 'Two' }] } };
const prompt = (slug, string) => ({ slug, name: slug.slice(2), string, parameters: { n: 1 }, model: 'm', virtual_key: 'vk' });

/** Makes the files that the programs are given. @returns {[string, string[], object][]} example, arguments, answers */
export function scenes(t) {
    const folder = mkdtempSync(join(tmpdir(), 'examples-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const write = (name, text) => {
        writeFileSync(join(folder, name), text);
        return join(folder, name);
    };
    const yaml = write('config.yaml', 'retry: {attempts: 3}\ntargets:\n  - {provider: "@a", weight: 0.5}\n');
    const csv = write('users.csv', 'email,role,workspace,workspace_role\na@example.com,member,ws-1,admin\n');
    let rounds = 0;
    return [
        ['list_configs', [], configs],
        ['list_workspaces', [], { 'GET /admin/workspaces': once([{ slug: 'ws', name: 'W' }]) }],
        ['create_config', ['n', '{"retry":{}}'], { 'POST /configs': { slug: 'pc-3' } }],
        ['read_configs', ['a', 'b'], { 'GET /configs/a': {}, 'GET /configs/b': {} }],
        ['apply_config', ['Two', yaml], { ...configs, 'PUT /configs/pc-2': { version_id: 'v' } }],
        ['apply_config', ['Three', yaml], { ...configs, 'POST /configs': { slug: 'pc-3' } }],
        ['rotate_key', [key, write('key', 'old\n')], { [`POST /api-keys/${key}/rotate`]: { key: 'pk-new' } }],
        ['cost_per_model', ['ws-1'],
            { 'GET /analytics/groups/ai-models': once([{ ai_model: 'a,b', requests: 1, cost: 2.5 }]) }],
        ['invite_users', [csv], { 'POST /admin/users/invites': { id: '1' } }],
        ['mirror_prompts', ['ws-a', 'c-b'], {
            'GET /prompts': query => once(query.get('workspace_id') ? [prompt('a-old'), prompt('a-new')] : [prompt('b-old')])(query),
            'GET /prompts/a-old': prompt('a-old', 'after'), 'GET /prompts/b-old': prompt('b-old', 'before'),
            'GET /prompts/a-new': prompt('a-new', 'new'), 'POST /prompts': {}, 'PUT /prompts/b-old': {},
        }],
        ['follow_audit_logs', ['org', '2026-01-01T00:00:00Z', '0'], {
            'GET /audit-logs': paged(query => query.get('current_page') > 0 ? { records: [] } : ++rounds % 2 === 0 ?
                [403, {}] : { records: [{ timestamp: '2026-01-02T00:00:00Z', request_body: 'b' }] }),
        }],
        ['run_tool', ['get_config', '{"slug":"pc-1"}'], { 'GET /configs/pc-1': { slug: 'pc-1' } }],
    ];
}
