// SPDX-License-Identifier: MIT
// The command that compares answers, recorded or asked for, with what is documented of them.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { apiKey, environmentFor, nowhere } from './support/environment.mjs';
import { binary } from './support/places.mjs';
import { reply, startUpstream } from './support/upstream.mjs';

function observe(args, { url = nowhere, extra, timeout } = {}) {
    return new Promise(resolve => {
        execFile(binary, args, { env: environmentFor(url, extra), timeout, maxBuffer: 64 * 1024 * 1024 },
            (error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr }));
    });
}

/** Observes a file of this content. */
async function observeFile(t, content, how = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'observe-'));
    const file = join(folder, 'recording');

    t.after(() => rmSync(folder, { recursive: true }));
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return observe(['observe', file], how);
}

const fitting = { object: 'list', total: 0, data: [] };
const differing = { object: 'list', total: 'many', data: [{ made_up: 'secret-1' }, { made_up: 'secret-2' }] };

/** An HTTP archive with entries of method, URL, status and text. */
const archive = entries => ({
    log: {
        entries: entries.map(([method, url, status, text]) => (
            { request: { method, url }, response: { status, content: { text } } })),
    },
});

test('answers that are as documented', async t => {
    assert.deepEqual(await observeFile(t, { list_configs: [fitting, fitting] }),
        { status: 0, stdout: 'answers compared: 2, differences: 0\n', stderr: '' });
});

test('differences are places and types, each once; values are not shown', async t => {
    const { status, stdout, stderr } = await observeFile(t, { list_configs: [differing] });

    assert.equal(status, 1);
    assert.match(stdout, /^GET \/configs \(list_configs\)\n/);
    assert.match(stdout, /^ {2}\/total: documented: integer, not string$/m);
    assert.match(stdout, /^ {2}\/data\/\*\/made_up: not documented: string, 2 times$/m);
    assert.match(stdout, /^answers compared: 1, differences: \d+$/m);
    assert.doesNotMatch(stdout + stderr, /secret|many/);
});

test('an archive: each entry belongs to the operation of its method and path', async t => {
    const text = JSON.stringify(differing);
    const { status, stdout, stderr } = await observeFile(t, archive([
        ['GET', 'https://api.portkey.ai/v1/configs?x=1', 200, text],
        ['GET', 'https://api.portkey.ai/v1/prompts/partials', 200, '{"made_up":1}'],
        ['GET', 'https://api.portkey.ai/v1/prompts/pp-a-1', 200, '{"made_up":1}'],
        ['GET', 'https://api.portkey.ai/v1/configs', 403, text],
        ['GET', 'https://api.portkey.ai/v1/configs', 200, '<html>'],
        ['PATCH', 'https://api.portkey.ai/v1/configs', 200, text],
        ['GET', 'https://example.com/', 200, text],
        ['GET', 'nonsense', 200, text],
    ]));

    assert.deepEqual(stdout.match(/\((\w+)\)/g), ['(list_configs)', '(get_prompt)', '(list_prompt_partials)']);
    assert.match(stdout, /^answers compared: 3,/m);
    assert.equal(status, 1);
    assert.match(stderr, /passed over 3 requests of no operation: PATCH \/v1\/configs, GET \/, GET without a path\n/);
    assert.match(stderr, /passed over 1 responses without success: GET \/v1\/configs\n/);
    assert.match(stderr, /passed over 1 responses that are not JSON: GET \/v1\/configs\n/);
});

test('an archive: prefixes of paths, versions, and bodies in base64', async t => {
    const made = Buffer.from('{"made_up":1}').toString('base64');
    const recording = archive([
        ['GET', 'http://localhost:8080/gateway/v1/configs/pc-a?x=/v2/y', 200, '{"made_up":1}'],
        ['GET', 'http://localhost:8080/gateway/users/u1#f', 200, '{"made_up":1}'],
        ['GET', 'https://api.portkey.ai/v1/deployments', 200, '{"made_up":1}'],
        ['GET', 'https://api.portkey.ai/v1/prompts/pp-a', 200, made],
        ['GET', 'https://api.portkey.ai?/v1/configs', 200, '{"made_up":1}'],
        ['GET', 'https://api.portkey.ai/v1/workspaces-of/12345678/x', 200, '{}'],
    ]);
    recording.log.entries[3].response.content.encoding = 'base64';
    const { stdout, stderr } = await observeFile(t, recording, { url: 'http://localhost:8080/gateway/' });

    assert.deepEqual(stdout.match(/\((\w+)\)/g), ['(get_config)', '(list_deployments)', '(get_prompt)']);
    assert.match(stderr, /passed over 3 requests of no operation: .*, GET \/v1\/workspaces-of\/\(a name that may be a secret\)\/x\n/);
});

/** What the sandbox records: a line for each exchange, of method, target, status and the text of the response. */
const lines = exchanges => exchanges.map(([method, target, status, response]) =>
    `${JSON.stringify({ method, target, request: '{}', status, response })}\n`).join('');

test('a recording of the sandbox: a line for each exchange', async t => {
    const text = JSON.stringify(differing);
    const { status, stdout, stderr } = await observeFile(t, lines([
        ['GET', '/v1/configs?page_size=1', 200, JSON.stringify(fitting)],
        ['GET', '/v1/configs', 200, text],
        ['GET', '/v1/configs', 403, text],
        ['GET', '/nothing', 200, text],
        ['DELETE', '/v1/integrations/openai', 200, undefined],
    ]));

    assert.equal(status, 1);
    assert.match(stdout, /^ {2}\/total: documented: integer, not string$/m);
    assert.match(stdout, /^answers compared: 2, /m);
    assert.match(stderr, /passed over 1 requests of no operation: GET \/nothing$/m);
    assert.match(stderr, /passed over 1 responses without success: GET \/v1\/configs$/m);
    assert.match(stderr, /passed over 1 responses that are not JSON: DELETE \/v1\/integrations\/openai$/m);
});

test('lines that are no exchanges, as where a recording was cut off', async t => {
    const good = lines([['GET', '/v1/configs', 200, JSON.stringify(fitting)]]);
    const { status, stdout, stderr } = await observeFile(t, `${good}[]\n\n${good}${good.slice(0, 40)}`);

    assert.equal(status, 1);
    assert.equal(stdout, 'answers compared: 2, differences: 0\n');
    assert.match(stderr, /passed over 3 lines that are no exchanges, the first of them line 2$/m);
    assert.deepEqual(await observeFile(t, good.trimEnd()),
        { status: 0, stdout: 'answers compared: 1, differences: 0\n', stderr: '' });
});

test('files that are no recording', async t => {
    for (const [content, complaint] of [['[1]', /is no recording/], ['{', /recording: /], ['', /recording: /]]) {
        const { status, stdout, stderr } = await observeFile(t, content);

        assert.deepEqual([status, stdout], [1, '']);
        assert.match(stderr, complaint);
    }
    assert.match((await observe(['observe', '/nonexistent/file'])).stderr, /cannot read \/nonexistent\/file: No such/);
    assert.equal((await observe(['observe', 'a', 'b'])).status, 2);
});

test('lists of no operation, and lists that are none', async t => {
    const { status, stdout, stderr } = await observeFile(t, { list_config: [1, 2], 'sk-4ec9E': [], list_configs: fitting });

    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /passed over 2 lists of no operation: list_config \(did you mean "list_configs"\?\), \(a name that may be a secret\)\n/);
    assert.match(stderr, /list_configs must have a list of answers: \{"list_configs": \[ANSWER, \.\.\.\]\}\n/);
    assert.match(stderr, /no answer that can be compared\n/);
});

test('a recording without answers, or with none that can be compared, is a failure', async t => {
    for (const content of [{}, { list_configs: [] }, archive([]), archive([['GET', 'https://example.com/x', 200, '{}']])]) {
        const { status, stdout, stderr } = await observeFile(t, content);

        assert.deepEqual([status, stdout], [1, '']);
        assert.match(stderr, /no answer that can be compared\n/);
    }
});

test('names that may be secrets are not shown, nor the key in use', async t => {
    const secrets = ['sk-live-ABCDEF0123456789abcdef', 'user@example.com', '018f3b1a-7c1e-7a55-9d3c-1f2e3d4c5b6a', '1234567',
        'x'.repeat(41), 'xkqzjwvbnhtrgfdsplmkqzjwv', 'QxWzRtYpLkJhGfDsAzXc', 'na\nme', 'a\u001b[31m', 'a\u202eb', 'a\u009bb', `x_${apiKey}`, ''];
    const names = ['made_up', 'madeUp', 'p95', 'anthropic_inspect_stream_for_overloaded_error', 'two-words'];
    const answer = { ...fitting, ...Object.fromEntries([...secrets, ...names].map(name => [name, 1])) };
    const { stdout, stderr } = await observeFile(t, { list_configs: [answer] });

    for (const name of names)
        assert.match(stdout, new RegExp(`^ {2}/${name}: not documented: number$`, 'm'));
    assert.match(stdout, new RegExp(`^ {2}/\\(a name that may be a secret\\): not documented: number, ${secrets.length - 1} times$`, 'm'));
    assert.deepEqual(secrets.filter(name => name !== '' && (stdout + stderr).includes(name)), []);
    // A key that looks like a name, from the environment and from a file.
    const folder = mkdtempSync(join(tmpdir(), 'observe-'));
    t.after(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'key'), 'made_up\n', { mode: 0o600 });
    for (const extra of [{ PORTKEY_API_KEY: 'made_up' }, { PORTKEY_API_KEY: undefined, PORTKEY_API_KEY_FILE: join(folder, 'key') }])
        assert.doesNotMatch((await observeFile(t, { list_configs: [answer] }, { extra })).stdout, /made_up/);
});

test('an answer that is too complex does not hide what others differ in', async t => {
    const complex = { ...fitting, data: Array.from({ length: 300000 }, () => 1) };
    const { status, stdout, stderr } = await observeFile(t, { list_configs: [differing, complex, { ...fitting, later: 1 }] });

    assert.equal(status, 1);
    assert.match(stderr, /list_configs.* too complex to check/);
    assert.match(stdout, /\/data\/\*\/made_up: not documented: string, 2 times/);
    assert.match(stdout, /\/later: not documented: number/);
    assert.match(stdout, /^answers compared: 3, differences: \d+\nanswers compared in part: 1$/m);
});

test('many members are compared in little time, and the list of differences has an end', async t => {
    const name = i => [...String(i)].map(digit => 'abcdefghij'[digit]).join('_');
    const answer = { ...fitting, ...Object.fromEntries(Array.from({ length: 60000 }, (_, i) => [`k_${name(i)}`, 1])) };
    const { status, stdout } = await observeFile(t, { list_configs: [answer] }, { timeout: 30000 });

    assert.equal(status, 1);
    assert.match(stdout, /^answers compared: 1, differences: 10000\nfurther differences, not shown: 50000$/m);
});

/** An API with one config. */
function answer(request, response) {
    const path = new URL(request.url, 'http://upstream').pathname;

    if (path === '/configs')
        return reply(response, 200, { ...fitting, total: 1, data: [{ slug: 'pc-a', id: 'x', made_up: 1 }] });
    if (path === '/configs/pc-a')
        return reply(response, 200, { made_up: true });
    if (path === '/admin/workspaces')
        return reply(response, 200, { ...fitting, total: 1, data: [{ slug: 'ws-a', id: 'y' }] });
    return reply(response, 403, { message: 'because' });
}

test('without a file the API is asked: lists first, then what they name; nothing is changed', async t => {
    const upstream = await startUpstream(answer);

    t.after(() => upstream.stop());
    const { status, stdout, stderr } = await observe(['--toolsets', 'configs,analytics,workspaces', 'observe'], { url: upstream.url });
    const paths = upstream.seen.map(({ url }) => url);

    assert.equal(status, 1);
    assert.ok(upstream.seen.every(({ method }) => method === 'GET'));
    assert.ok(paths.indexOf('/configs') >= 0 && paths.indexOf('/configs') < paths.indexOf('/configs/pc-a'), paths);
    assert.match(stdout, /\/data\/\*\/made_up: not documented: number/);
    assert.match(stdout, /GET \/configs\/\{slug\} \(get_config\)\n(?: {2}.*\n)* {2}\/made_up: not documented: boolean\n/);
    assert.match(stderr, /list_config_versions failed: .*403.*because/);
    assert.match(stderr, /get_analytics_group_metadata was not called: no value is known for metadata_key/);
    assert.ok(paths.some(path => /workspace_slug=ws-a&time_of_generation_min=\d{4}-\d\d-\d\dT/.test(decodeURIComponent(path))), paths);
    assert.ok(!(stdout + stderr).includes(apiKey));
});

test('an id that makes the path of an operation that is switched off is not sent', async t => {
    const upstream = await startUpstream((request, response) =>
        reply(response, 200, { ...fitting, total: 1, data: [{ slug: 'partials', id: 'partials' }] }));

    t.after(() => upstream.stop());
    const { stderr } = await observe(['--tools', 'list_prompts,get_prompt', 'observe'], { url: upstream.url });
    assert.deepEqual(upstream.seen.map(({ url }) => url), ['/prompts']);
    assert.match(stderr, /get_prompt failed: these arguments make the request one of list_prompt_partials, which is switched off/);
});

test('without a key nothing is asked', async t => {
    const upstream = await startUpstream(answer);

    t.after(() => upstream.stop());
    const { status, stdout, stderr } =
        await observe(['observe'], { url: upstream.url, extra: { PORTKEY_API_KEY: undefined } });
    assert.deepEqual([status, stdout, upstream.seen.length], [1, '', 0]);
    assert.match(stderr, /PORTKEY_API_KEY/);
});

test('what was found is shown although the key is refused later; nothing is repeated', async t => {
    const upstream = await startUpstream((request, response) =>
        (request.url === '/configs' ? reply(response, 200, { ...fitting, [apiKey]: 1, made_up: 1 }) : reply(response, 401, {})));

    t.after(() => upstream.stop());
    const { status, stdout, stderr } = await observe(['--tools', 'list_configs,list_api_keys', 'observe'], { url: upstream.url });
    assert.deepEqual([status, upstream.seen.length], [1, 2]);
    assert.match(stdout, /\/made_up: not documented: number\n/);
    assert.match(stdout, /\/\(a name that may be a secret\): not documented: number\n/);
    assert.ok(!(stdout + stderr).includes(apiKey));
});

test('calls that all fail are a failure; each is made once', async t => {
    const upstream = await startUpstream((request, response) => reply(response, 503, { message: 'busy' }));

    t.after(() => upstream.stop());
    const { status, stdout, stderr } = await observe(['--toolsets', 'configs', 'observe'], { url: upstream.url });
    assert.deepEqual([status, stdout, upstream.seen.length], [1, '', 1]);
    assert.match(stderr, /list_configs failed: /);
    assert.match(stderr, /no call succeeded/);
});

test('an id that is too long, and one that is none, are not sent', async t => {
    for (const slug of ['x'.repeat(70000), '']) {
        const upstream = await startUpstream((request, response) =>
            reply(response, 200, { ...fitting, total: 1, data: [{ slug, id: slug }] }));

        t.after(() => upstream.stop());
        const { stderr } = await observe(['--toolsets', 'configs', 'observe'], { url: upstream.url });
        assert.deepEqual(upstream.seen.map(({ url }) => url), ['/configs']);
        assert.match(stderr, slug === '' ? /get_config failed: / : /get_config was not called: its arguments are too long/);
    }
});

test('experimental operations are asked where they are offered', async t => {
    const upstream = await startUpstream((request, response) => reply(response, 403, {}));

    t.after(() => upstream.stop());
    for (const [args, count] of [[[], 0], [['--experimental'], 1]]) {
        upstream.seen.length = 0;
        await observe([...args, '--toolsets', 'agent-integrations,configs', 'observe'], { url: upstream.url });
        assert.equal(upstream.seen.filter(({ url }) => url === '/agent-integrations').length, count);
    }
});

test('a key that is refused ends the questions', async t => {
    const upstream = await startUpstream((request, response) => reply(response, 401, { message: 'no' }));

    t.after(() => upstream.stop());
    const { status } = await observe(['observe'], { url: upstream.url });
    assert.deepEqual([status, upstream.seen.length], [1, 1]);
});
