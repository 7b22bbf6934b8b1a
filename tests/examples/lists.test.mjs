// SPDX-License-Identifier: MIT
// The examples that read lists and do something with each item.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import test from 'node:test';
import { environmentFor, nowhere } from '../protocol/support/environment.mjs';
import { run, serve } from './run.mjs';

test('list_configs prints slug and name of each', async t => {
    const data = [{ slug: 'pc-1', name: 'One' }, { slug: 'pc-2', name: 'Zwei ü' }, { slug: null }];
    const upstream = await serve(t, { 'GET /configs': { object: 'list', total: 3, data } });
    const { code, stdout } = await run(process.env.EXAMPLE_LIST_CONFIGS, upstream);
    assert.equal(stdout, 'pc-1\tOne\npc-2\tZwei ü\n-\t-\n');
    assert.equal(code, 0);
});

test('list_configs says why it has no list', async t => {
    const upstream = await serve(t, { 'GET /configs': [401, { message: 'bad key' }] });
    const { code, stderr } = await run(process.env.EXAMPLE_LIST_CONFIGS, upstream);
    assert.equal(code, 1);
    assert.match(stderr, /^list_configs answered HTTP 401: bad key\n/);
});

const week = 7 * 24 * 60 * 60 * 1000;

test('cost_per_model prints a week as CSV, with quotes where they are needed', async t => {
    const pages = [[{ ai_model: 'gpt-4o', requests: 12, cost: 1234.5 }, { ai_model: 'a, "b"', requests: 1, cost: 0 }],
        [{ ai_model: 'none' }], []];
    let period;
    const upstream = await serve(t, {
        'GET /analytics/groups/ai-models': query => {
            assert.equal(query.get('workspace_slug'), 'ws-1');
            period = ['min', 'max'].map(end => Date.parse(query.get(`time_of_generation_${end}`)));
            return { data: pages[Number(query.get('current_page'))], is_quota_exceeded: true };
        },
    });
    const { code, stdout, stderr } = await run(process.env.EXAMPLE_COST_PER_MODEL, upstream, 'ws-1');
    assert.equal(code, 0);
    assert.deepEqual(stdout.split('\r\n'),
        ['model,requests,cost_usd', 'gpt-4o,12,12.345000', '"a, ""b""",1,0.000000', 'none,,', '']);
    assert.match(stderr, /rows are missing/);
    assert.equal(period[1] - period[0], week);
    assert.ok(Math.abs(period[1] - Date.now()) < 60_000);
});

test('follow_audit_logs prints each record once, without secrets, and goes on after a failure', async t => {
    const record = (id, timestamp) => ({ timestamp, request_id: id, request_body: 'secret', request_headers: 'secret' });
    const rounds = [];
    const upstream = await serve(t, {
        'GET /audit-logs': query => {
            const [start, end] = [query.get('start_time'), query.get('end_time')];
            if (query.get('current_page') !== '0')
                return { records: [] };
            rounds.push([start, end]);
            // Both ends of a period are part of it, and the second round fails.
            return rounds.length === 2 ? [500, {}] :
                { records: [record(`first of ${rounds.length}`, start), record(`last of ${rounds.length}`, end)] };
        },
    });
    const program = spawn(process.env.EXAMPLE_FOLLOW_AUDIT_LOGS, ['org', '2026-01-01T00:00:00Z', '1'],
        { env: environmentFor(upstream.url) });
    t.after(() => program.kill());
    const lines = [];
    for await (const line of createInterface(program.stdout)) {
        lines.push(JSON.parse(line));
        if (lines.length === 3)
            break;
    }
    assert.deepEqual(lines.map(({ request_id }) => request_id), ['first of 1', 'first of 3', 'first of 4']);
    assert.ok(lines.every(line => line.request_body === undefined && line.request_headers === undefined));
    assert.equal(rounds[0][0], '2026-01-01T00:00:00Z');
    assert.deepEqual([rounds[1][0], rounds[2][0], rounds[3][0]], [rounds[0][1], rounds[0][1], rounds[2][1]]);
});

test('run_tool lists tools and runs one by name', async t => {
    const program = process.env.EXAMPLE_RUN_TOOL;
    const upstream = await serve(t, { 'GET /configs/pc-1': { slug: 'pc-1' } });
    const tools = JSON.parse((await run(program, upstream)).stdout);
    assert.ok(tools.length > 150);
    assert.ok(tools.every(({ name, description, inputSchema }) => name && description && inputSchema.type === 'object'));
    assert.equal((await run(program, upstream, 'get_config', '{"slug":"pc-1"}')).stdout, '{"slug":"pc-1"}\n');
});

test('run_tool says what is wrong with a name and with arguments', async () => {
    const program = process.env.EXAMPLE_RUN_TOOL;
    const upstream = { url: nowhere };
    assert.match((await run(program, upstream, 'get_konfig')).stdout, /no tool get_konfig\. Did you mean get_config/);
    const { code, stdout } = await run(program, upstream, 'get_config', '{"slg":"pc-1"}');
    assert.equal(code, 1);
    assert.match(stdout, /slug/);
});
