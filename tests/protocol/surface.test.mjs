// SPDX-License-Identifier: MIT
// The compact surfaces: what they list, which operation a call becomes, and what is refused.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import test from 'node:test';
import { keepFigure } from '../docs/documents.mjs';
import { draft2020 } from '../node/ajv.mjs';
import { environmentFor, nowhere } from './support/environment.mjs';
import { binary } from './support/places.mjs';
import { withSession } from './support/session.mjs';
import { tokensOf } from '../node/tokens.mjs';
import { reply, startUpstream } from './support/upstream.mjs';

const mostTokens = 8_000;
const longestDescription = 2_048;
const period = { time_of_generation_min: '2026-01-01T00:00:00Z', time_of_generation_max: '2026-01-31T00:00:00Z' };

const operations = JSON.parse(execFileSync(binary, ['tools', '--all', '--experimental', '--json'],
    { encoding: 'utf8', maxBuffer: 1 << 24 }));
const riskOf = ({ read_only: reads, destructive }) => reads ? 'read' : destructive ? 'remove' : 'change';

async function list(...args) {
    let tools;
    await withSession({ args }, async session => {
        await session.initialize();
        ({ tools } = (await session.request('tools/list')).result);
    });
    return tools;
}

/** The names that the composite tools of a list run, each with its tool. */
function operationsOf(tools) {
    return tools.flatMap(tool => (tool.inputSchema.properties.operation?.enum ?? []).map(name => ({ name, tool })));
}

const compact = await list('--surface', 'compact');
const names = await list('--surface', 'names');

// ---- what is listed

for (const [surface, tools, count] of [['compact', compact, 15], ['names', names, 5]]) {
    test(`${surface} lists ${count} tools within 8,000 tokens`, t => {
        const tokens = tokensOf(JSON.stringify(tools));
        t.diagnostic(`${surface}: ${JSON.stringify(tokens)}`);
        assert.equal(tools.length, count);
        assert.ok(tokens.o200k <= mostTokens && tokens.claude <= mostTokens, JSON.stringify(tokens));
    });

    test(`${surface} has descriptions that clients show whole, and schemas that they can read`, () => {
        for (const { name, description, inputSchema } of tools) {
            assert.ok(Buffer.byteLength(description) <= longestDescription, name);
            assert.equal(inputSchema.type, 'object', name);
            draft2020().compile(inputSchema);
        }
    });

    test(`${surface} has annotations that hold for each operation of a tool`, () => {
        const byName = new Map(operations.map(operation => [operation.name, operation]));
        assert.ok(operationsOf(tools).length > 100);
        for (const { name, tool } of operationsOf(tools)) {
            const { read_only: reads, destructive, idempotent } = byName.get(name);
            assert.equal(tool.annotations.readOnlyHint, reads, name);
            // What only reads destroys nothing, so the hint is left out.
            assert.equal(tool.annotations.destructiveHint ?? false, destructive, name);
            assert.ok(!tool.annotations.idempotentHint || idempotent, name);
        }
    });
}

test('a list of tools that fits is the default, but for who chooses tools', async () => {
    const usual = await list();
    assert.deepEqual(usual, compact);
    assert.deepEqual((await list('--tools', 'get_config,get_prompt')).map(({ name }) => name), ['get_config', 'get_prompt']);
    assert.ok((await list('--toolsets', 'configs')).every(({ name }) => name.includes('config')));
    assert.deepEqual((await list('--exclude-tools', 'get_config')).length, compact.length);
    keepFigure('README.md', '^\\| tools in the response to tools/list \\| ([\\d,]+) bytes,',
        Buffer.byteLength(JSON.stringify(usual)).toLocaleString('en'));
});

test('every operation that is shown is in one tool, and in the signature that stands there', async () => {
    const analytics = compact.find(({ name }) => name === 'query_analytics').inputSchema.properties.metric.enum;
    const shown = operations.filter(({ experimental, name, operation = name }) => !experimental && name === operation);
    const listed = operationsOf(compact);
    assert.equal(listed.length + analytics.length, shown.length);
    assert.equal(new Set(listed.map(({ name }) => name)).size, listed.length);
    for (const { name, tool } of listed)
        assert.ok(tool.description.includes(`\n${name}(`), name);
    assert.deepEqual(operationsOf(names).map(({ name }) => name).sort(),
        operations.filter(({ experimental }) => !experimental).map(({ name }) => name).sort());
});

test('changes say which updates overwrite, and where these are', () => {
    const { description } = compact.find(({ name }) => name === 'change_catalog');
    assert.match(description, /remove_catalog, as they reach further: .*update_integration_models/);
});

test('changes say that they overwrite as well', () => {
    for (const { name, description } of compact.filter(({ name }) => name.startsWith('change_')))
        assert.match(description.split('\n')[0], /\. Updates replace what they are given\./, name);
});

test('areas name what the tools of each risk can do something about', () => {
    for (const { name, description } of compact)
        if (/^(change|remove)_/.test(name))
            assert.doesNotMatch(description.split('\n')[0], /audit|prices/, name);
});

test('signatures have arrays, main keys, types, and what takes an id or a slug', async () => {
    await withSession({ args: ['--surface', 'compact'] }, async session => {
        await session.initialize();
        const { text } = (await session.call('describe_operations',
            { operations: ['update_integration_models', 'get_prompt'] })).result.content[0];
        assert.match(text, /models:\{slug, enabled:bool/);
        assert.match(text, /\}\[\], allow_all_models\?:bool\)/);
        assert.match(text, /prompt_id:id\|slug/);
    });
});

const lineOf = operation => compact.flatMap(({ description }) => description.split('\n'))
    .find(line => line.startsWith(`${operation}(`));

test('lines have main keys, and types of all that is needed', () => {
    const wanted = {
        create_api_key: /rate_limits\?:Rate\[\], usage_limits\?:Budget/,
        create_guardrail: /checks\?:Check\[\]/,
        create_log_export: /filters:Filters, requested_data:\(id\|/,
        create_mcp_integration: /auth_type:oauth_auto\|[^,]*, transport:http\|sse/,
        create_rate_limit: /conditions:Condition\[\], group_by:\{key\}\[\], type:requests\|tokens, unit:rpm\|[^,]*, value:num/,
        create_scim_workspace_mapping: /, one of: scim_group_id, scim_group_name\)$/,
        create_secret_reference: /auth_config:\(\{aws_auth_type:accessKey, aws_access_key_id, [^}]*\} or …\)/,
        create_usage_limit: /type:cost\|tokens\|requests, credit_limit:num\(dollars if cost\)/,
        migrate_prompt: /, one of: string, messages:\{role:system\|user\|assistant, content:[^}]*\}\[\]\)$/,
        rotate_api_key: /key_transition_period_ms\?:int>=1800000/,
        update_deployment: /rotate_auth\?:bool/,
        update_mcp_server: /\(id~, some of: name, description\)$/,
        get_prompt: /\(id~, version\?\)$/,
        list_workspaces: /status\?:active\|archived\|"active,archived"/,
    };
    for (const [operation, pattern] of Object.entries(wanted))
        assert.match(lineOf(operation), pattern);
});

test('objects that lines name are shown in the same description, with the units of money', () => {
    const known = { Budget: /Budget=\{credit_limit\?:int\(dollars if cost\), type/, Check: /Check=\{id, parameters/,
        Condition: /Condition=\{key, value:string\|string\[\]/, Rate: /Rate=\{type\??:requests\|tokens, unit\??:\w/,
        Filters: /Filters=\{time_of_generation_min\?:time, time_of_generation_max\?:time, cost_min\?:num\(cents\)/,
        Secret: /Secret=\{target_field, secret_reference_id~/ };
    const seen = new Set();
    for (const { name, description } of compact) {
        const [about, ...lines] = description.split('\n');
        for (const [, shape] of lines.join('\n').matchAll(/:([A-Z][a-z]\w*)/g)) {
            seen.add(shape);
            assert.match(about, known[shape], name);
        }
    }
    assert.deepEqual([...seen].sort(), Object.keys(known).sort());
});

test('every description says what its marks mean', () => {
    for (const { name, description } of compact.filter(({ inputSchema }) => inputSchema.properties.operation)) {
        const [about, ...lines] = description.split('\n');
        assert.equal(lines.some(line => line.includes('~')) <= about.includes('x~: id or slug.'), true, name);
        assert.equal(lines.some(line => line.includes('...page')), about.includes('...page: page_size?, current_page? from 0.'), name);
    }
});

test('no signature says string or string', () => {
    for (const { description } of [...compact, ...names])
        assert.doesNotMatch(description, /string\|string(?!\[)/);
});

test('experimental operations come with --experimental, and descriptions stay as short', async () => {
    const all = await list('--surface', 'compact', '--experimental');
    assert.ok(all.some(({ name }) => name === 'read_agents'));
    for (const { name, description } of all)
        assert.ok(Buffer.byteLength(description) <= longestDescription, name);
    assert.ok(operationsOf(all).length > operationsOf(compact).length);
});

test('--read-only and single tools narrow the lists of operations', async () => {
    const reading = await list('--surface', 'compact', '--read-only');
    assert.ok(reading.every(({ annotations }) => annotations.readOnlyHint));
    const few = await list('--surface', 'compact', '--tools', 'get_config,delete_config');
    assert.deepEqual(operationsOf(few).map(({ name, tool }) => `${tool.name}: ${name}`),
        ['read_gateway: get_config', 'remove_gateway: delete_config']);
    const without = await list('--surface', 'compact', '--exclude-tools', 'update_integration_models');
    assert.ok(!JSON.stringify(without).includes('update_integration_models'));
});

test('descriptions name only what can be called', async () => {
    const lacking = /configs|guardrails|labels|folders|read_org|usage_report|budgets/;
    const few = await list('--surface', 'compact', '--toolsets', 'prompts,analytics');
    const described = Object.fromEntries(few.map(({ name, description }) => [name, description]));
    assert.match(described.read_gateway, /^Look up what these operations are for\. /);
    for (const name of ['read_gateway', 'change_gateway', 'query_analytics'])
        assert.doesNotMatch(described[name].split('\n')[0], lacking, name);
    const metric = (await list('--surface', 'compact', '--tools', 'get_cost_analytics')).find(({ name }) => name === 'query_analytics');
    assert.doesNotMatch(metric.description, /errors_by_status|tokens/);
    // Who may read only has all of what an area holds under the tools that read.
    const reading = await list('--surface', 'compact', '--read-only');
    assert.deepEqual(reading.find(({ name }) => name === 'read_gateway'), compact.find(({ name }) => name === 'read_gateway'));
    assert.match(compact.find(({ name }) => name === 'query_analytics').description, /all workspaces: usage_report of read_org\.$/);
});

test('a surface that is none is refused', () => {
    const { status, stderr } = spawnSync(binary, ['--surface', 'tiny'],
        { input: '', encoding: 'utf8', env: environmentFor(nowhere) });
    assert.equal(status, 2);
    assert.match(stderr, /--surface \(PORTKEY_SURFACE\) takes compact, full or names/);
});

test('PORTKEY_SURFACE chooses the surface', async () => {
    await withSession({ env: environmentFor(nowhere, { PORTKEY_SURFACE: 'names' }) }, async session => {
        await session.initialize();
        assert.equal((await session.request('tools/list')).result.tools.length, 5);
    });
});

// ---- which operation a call becomes

/** Runs a server of the surface; body(call, requests) gets what was sent upstream. */
async function calling(surface, body, ...args) {
    const requests = [];
    const upstream = await startUpstream((request, response, sent) => {
        requests.push(`${request.method} ${request.url} ${sent}`.trim());
        reply(response, 200, { done: true });
    });
    try {
        await withSession({ args: ['--surface', surface, ...args], env: environmentFor(upstream.url) }, async session => {
            await session.initialize();
            await body(async (name, given) => {
                const answer = await session.call(name, given);
                return { ...answer.result, ...answer.error && { error: answer.error },
                    text: answer.result?.content[0].text };
            }, requests);
        });
    } finally {
        await upstream.stop();
    }
}

test('nested, flat and stringified arguments, and the name itself, mean the same', async () => {
    await calling('compact', async (call, requests) => {
        const forms = [
            ['read_gateway', { operation: 'get_config', arguments: { slug: 'pc-a' } }],
            ['read_gateway', { operation: 'get_config', arguments: '{"slug":"pc-a"}' }],
            ['read_gateway', { operation: 'get_config', slug: 'pc-a' }],
            ['read_gateway', { operation: 'get_config', id: 'pc-a' }],
            ['read_gateway', { operation: 'get_config', arguments: { id: 'pc-a' } }],
            ['read_access', { operation: 'get_config', arguments: { slug: 'pc-a' } }],
            ['get_config', { slug: 'pc-a' }],
        ];
        for (const [name, given] of forms)
            assert.ok(!(await call(name, given)).isError, JSON.stringify(given));
        assert.equal(new Set(requests).size, 1, requests.join('\n'));
        assert.equal(requests.length, forms.length);
        assert.match(requests[0], /^GET .*\/configs\/pc-a$/);
    });
});

test('the sole thing that an operation is about may be called id or slug, and keeps its other arguments', async () => {
    await calling('compact', async (call, requests) => {
        await call('change_gateway', { operation: 'publish_prompt', slug: 'p1', version: 2 });
        await call('read_access', { operation: 'get_api_key', slug: 'k1' });
        assert.match(requests[0], /^PUT .*\/prompts\/p1\/makeDefault \{"version":2\}$/);
        assert.match(requests[1], /^GET .*\/api-keys\/k1$/);
    });
});

test('analytics take a metric, or the name of the operation, and flat or nested arguments', async () => {
    await calling('compact', async (call, requests) => {
        const rest = { workspace_slug: 'ws-a', ...period };
        await call('query_analytics', { metric: 'cost', ...rest });
        await call('query_analytics', { metric: 'get_cost_analytics', arguments: rest });
        await call('query_analytics', { operation: 'cost', arguments: JSON.stringify(rest) });
        await call('read_org', { operation: 'get_cost_analytics', arguments: rest });
        assert.equal(requests.length, 4);
        assert.equal(new Set(requests).size, 1);
        const { text } = await call('query_analytics', { metric: 'by_metadata', ...rest });
        assert.match(text, /get_analytics_group_metadata[\s\S]*metadata_key[\s\S]*\nSignature: get_analytics_group_metadata\(/);
    });
});

test('the surface names runs the same operations', async () => {
    await calling('names', async (call, requests) => {
        await call('read_portkey', { operation: 'get_config', slug: 'a' });
        await call('remove_portkey', { operation: 'delete_config', slug: 'a' });
        assert.deepEqual(requests.map(line => line.split(' ')[0]), ['GET', 'DELETE']);
        const { isError, text } = await call('read_portkey', { operation: 'delete_config', slug: 'a' });
        assert.ok(isError);
        assert.match(text, /call remove_portkey with operation "delete_config"/);
    });
});

// ---- what is refused

for (const surface of ['compact', 'names']) {
    test(`${surface}: no operation runs under a tool of another risk`, async () => {
        await calling(surface, async (call, requests) => {
            const tools = surface === 'compact' ? compact : names;
            const byRisk = new Map(operationsOf(tools).map(({ tool }) => [tool.name.split('_')[0], tool.name]));
            for (const { name, tool } of operationsOf(tools)) {
                for (const [risk, other] of byRisk) {
                    if (tool.name.startsWith(risk))
                        continue;
                    const { isError, text } = await call(other, { operation: name });
                    assert.ok(isError, name);
                    assert.match(text, new RegExp(`call ${tool.name} with operation "${name}"\nSignature: ${name}\\(`));
                }
            }
            assert.deepEqual(requests, []);
        });
    });
}

test('what is refused for its form says the right one', async () => {
    await calling('compact', async (call, requests) => {
        const refusals = [
            [{ operation: 'invite_user' }, /workspaces.*\n[\s\S]*\nSignature: invite_user\(email, workspaces:\{id, role:/],
            [{ operation: 'update_user', arguments: { user_id: 'u' }, user_id: 'v' }, /"user_id" is given twice[\s\S]*\nSignature: update_user/],
            [{ operation: 'update_user', arguments: '{"user_id":' }, /not JSON[\s\S]*\nSignature: update_user/],
            [{ operation: 'update_user', arguments: [1] }, /must be an object[\s\S]*\nSignature: update_user/],
            [{ operation: 'update_user', arguments: '{"user_id":"a","user_id":"b"}' }, /not JSON/],
            [{ operation: 'update_userz' }, /there is no operation "update_userz"; did you mean "update_user"/],
            [{ operation: 'qqqq' }, /search_operations/],
            [{ operation: 7 }, /"operation" must be the name of what to run: invite_user, update_user/],
            [{}, /"operation" must be the name of what to run: invite_user/],
        ];
        for (const [given, wanted] of refusals) {
            const { isError, text } = await call('change_org', given);
            assert.ok(isError, JSON.stringify(given));
            assert.match(text, wanted);
        }
        assert.deepEqual(requests, []);
    });
});

for (const surface of ['compact', 'full', 'names']) {
    test(`${surface}: every refusal of arguments has the signature, of workflows as well`, async () => {
        const refused = [['get_config', {}], ['create_config', { config: 1 }], ['migrate_prompt', { name: 'x' }],
            ['promote_prompt', { publish: 'true' }], ['find', { query: '' }], ['diff_versions', {}],
            ['find_references', { kind: 'user' }], ['usage_report', { metadata_key: 'team' }]];
        await calling(surface, async (call, requests) => {
            for (const [name, given] of refused) {
                const { isError, text } = await call(name, given);
                assert.ok(isError, name);
                assert.equal(text.match(/^Signature: (\w+)\(.*\)$/gm)?.length, 1, text);
                assert.equal(/^Signature: (\w+)\(/m.exec(text)[1], name);
            }
            // What fails for another reason has none.
            assert.doesNotMatch((await call('usage_report', {})).text, /Signature/);
            assert.ok(requests.every(line => line.startsWith('GET ')));
        });
    });
}

test('a wrong metric is told from a wrong operation, and all metrics are named', async () => {
    const metrics = compact.find(({ name }) => name === 'query_analytics').inputSchema.properties.metric.enum;
    const all = ` The metrics are ${metrics.join(', ')}.`;
    const near = { costs: 'cost', error_rates: 'error_rate', by_modle: 'by_model' };
    await calling('compact', async (call, requests) => {
        for (const [wrong, meant] of Object.entries(near))
            for (const given of [{ metric: wrong }, { operation: wrong }]) {
                const { isError, text } = await call('query_analytics', { ...given, workspace_slug: 'ws-a', ...period });
                assert.ok(isError, wrong);
                assert.ok(text.startsWith(`there is no metric "${wrong}"; did you mean "${meant}"`), text);
                assert.ok(text.endsWith(`?${all}`), text);
            }
        const far = `qq${'q'.repeat(300)}`;
        assert.equal((await call('query_analytics', { metric: far })).text,
            `there is no metric "${far.slice(0, 64)}".${all}`);
        assert.match((await call('query_analytics', {})).text, /^"metric" must be the name of what to run: cost, requests, /);
        assert.deepEqual(requests, []);
    });
});

test('the operation is judged, not the tool it came by', async () => {
    await calling('compact', async (call, requests) => {
        const off = await call('read_gateway', { operation: 'get_config', slug: 'a' });
        assert.ok(off.isError);
        assert.match(off.text, /"get_config" is switched off by --exclude-tools/);
        const reads = await call('change_gateway', { operation: 'create_config' });
        assert.match(reads.text, /"create_config" is switched off by --read-only/);
        assert.deepEqual(requests, []);
        // Nobody is sent to a tool that is not there.
        for (const operation of ['create_config', 'delete_config']) {
            const { isError, text } = await call('read_gateway', { operation });
            assert.ok(isError);
            assert.match(text, new RegExp(`"${operation}" is switched off by --read-only`));
            assert.doesNotMatch(text, /: call /);
        }
    }, '--exclude-tools', 'get_config', '--read-only');
});

test('a tool that is none is refused with those that are meant', async () => {
    await calling('compact', async call => {
        const { error } = await call('read_gatway', {});
        assert.match(error.message, /did you mean "read_gateway"/);
    });
});

test('progress names what waits, whichever way the call came', async () => {
    const upstream = await startUpstream((request, response) => setTimeout(() => reply(response, 200, {}), 5500));
    try {
        await withSession({ args: ['--surface', 'compact'], env: environmentFor(upstream.url) }, async session => {
            await session.initialize();
            await session.request('tools/call', {
                name: 'read_gateway', arguments: { operation: 'list_configs' }, _meta: { progressToken: 'p' },
            });
            assert.ok(session.messages.some(({ method }) => method === 'notifications/progress'));
        });
    } finally {
        await upstream.stop();
    }
});

// ---- describe and search

test('describe_operations has description, an example call that works, and the schema on request', async () => {
    await calling('compact', async (call, requests) => {
        const { text } = await call('describe_operations', { operations: ['create_config', 'get_cost_analytics', 'nothing'] });
        const calls = [...text.matchAll(/^Call: (\S+) (\{.*\})$/gm)];
        assert.equal(calls.length, 2);
        for (const [, name, given] of calls)
            assert.ok(!(await call(name, JSON.parse(given))).isError, given);
        assert.equal(requests.length, 2);
        assert.match(text, /there is no operation "nothing"; /);
        assert.match((await call('describe_operations', { operations: ['update_userz'] })).text,
            /there is no operation "update_userz"; did you mean "update_user"/);
        assert.ok(!text.includes('Schema: '));
        const whole = await call('describe_operations', { operations: ['create_config'], schema: true });
        assert.match(whole.text, /\nSchema: \{"type":"object"/);
        for (const operations of [undefined, [], [1], Array(9).fill('get_config')])
            assert.ok((await call('describe_operations', { operations })).isError);
    });
});

test('describe_operations shows a call that the description allows, and all that an object may have', async () => {
    await calling('compact', async call => {
        const { text } = await call('describe_operations', { operations: ['create_api_key', 'update_config'] });
        assert.match(text, /"type":"organisation","sub_type":"service"/);
        assert.doesNotMatch(text, /config\?:\{virtual_key/);
    });
});

test('search_operations finds by words of the documents and of people, within the offer', async () => {
    await calling('compact', async call => {
        const first = async (query, limit) => (await call('search_operations', { query, limit })).text.split('\n');
        assert.match((await first('rotate api key'))[0], /^rotate_api_key\(.* Call remove_access with operation "rotate_api_key"\.$/);
        assert.match((await first('create folder', 3)).join('\n'), /create_collection/);
        assert.match((await first('cost over time'))[0], /Call query_analytics with metric "/);
        assert.match((await first('how much did we spend per model last week', 3)).join('\n'), /^usage_report\(/m);
        assert.equal((await first('list', 20)).length, 20);
        assert.equal((await first('xyzzy'))[0], 'No operation was found: use other words, such as the object and the act.');
        assert.ok((await call('search_operations', {})).isError);
    });
    await calling('compact', async call => {
        const { text } = await call('search_operations', { query: 'delete config' });
        assert.ok(!text.includes('delete_config'));
    }, '--read-only');
});
