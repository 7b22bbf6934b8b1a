// SPDX-License-Identifier: MIT
// The program in a shell: what it prints where, and its exit status.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import test from 'node:test';
import { environmentFor, nowhere } from './support/environment.mjs';
import { binary } from './support/places.mjs';
import { reply, startUpstream } from './support/upstream.mjs';

function runProgram(program, args, env, input = '') {
    return new Promise(resolve => {
        const child = execFile(program, args, { env, maxBuffer: 16 * 1024 * 1024 },
            (error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr }));

        child.stdin.on('error', () => {}); // most commands end without reading
        child.stdin.end(input);
    });
}

/** @param settings.url of the upstream; .extra environment; .input what standard input has */
function run(args, { url = nowhere, extra, input } = {}) {
    return runProgram(binary, args, environmentFor(url, extra), input);
}

/** Runs what must end with the status, print nothing and complain of `complaint`. */
async function refuses(args, status, complaint, settings) {
    const result = await run(args, settings);

    assert.equal(result.status, status, result.stderr);
    assert.equal(result.stdout, '');
    assert.match(result.stderr, complaint);
}

test('call prints the body as it came, with a line end', async t => {
    const upstream = await startUpstream((request, response) => response.end('{ "n":1.50 }'));
    t.after(() => upstream.stop());
    for (const [args, input] of [
        [['get_config', '{"slug":"a/b"}']], [['get_config', '-'], '{"slug":\n"a/b"}'], [['list_configs']],
    ])
        assert.deepEqual(await run(['call', ...args], { url: upstream.url, input }),
            { status: 0, stdout: '{ "n":1.50 }\n', stderr: '' });
    assert.deepEqual(upstream.seen.map(({ url }) => url), ['/configs/a%2Fb', '/configs/a%2Fb', '/configs']);
});

test('call fails with 1 once it was sent, and tells what to do', async t => {
    const upstream = await startUpstream((request, response) => reply(response, 403, { message: 'because' }));
    t.after(() => upstream.stop());
    await refuses(['call', 'list_configs'], 1, /403[^]*because[^]*configs\.list/, { url: upstream.url });
    await refuses(['call', 'list_configs'], 1, /PORTKEY_API_KEY/, { extra: { PORTKEY_API_KEY: undefined } });
});

test('wrong usage fails with 2, and nothing is sent', async () => {
    await refuses(['call', 'get_config', '{}'], 2, /slug/);
    for (const text of ['slug', 'slug=x', '@file.json', '[]', '"x"', ''])
        await refuses(['call', 'get_config', text], 2, /arguments of get_config are one JSON object, such as [^]* or - to read them/);
    for (const [tool, name] of [['list_configs', 'fields'], ['whoami', 'format']])
        await refuses(['call', tool, `{"${name}":["name"]}`], 2, new RegExp(`: ${name} is no argument of ${tool} here: use --${name}\n`));
    for (const args of [['sandbox'], ['--sandbox', 'tools']])
        await refuses([...args, '--clock', 'yesterday'], 2, /--clock takes a date, such as 2026-01-31, or a time, /);
    await refuses(['http'], 2, /--host \(MCP_HOST\) takes an address [^]*"nohost" is none/, { extra: { MCP_HOST: 'nohost' } });
    await refuses(['observe', 'nofile'], 2, /cannot read nofile: No such file/);
    await refuses(['call', 'list_config'], 2, /"list_configs", .*\?\nHint: "portkey-admin-mcp tools" lists/);
    await refuses(['call'], 2, /name of a tool/);
    await refuses(['call', 'list_configs', '{}', 'more'], 2, /too many arguments after call, which takes at most 2/);
    await refuses(['http', 'more'], 2, /http takes no arguments/);
    await refuses(['h'], 2, /no such command; the commands are http, tools, call, report, export, import, diff, observe, sandbox, token, help and version/);
    await refuses(['--nothing'], 2, /--help/);
    await refuses(['--json'], 2, /--json/);
    await refuses(['call', 'list_configs', '--json'], 2, /--json/);
    await refuses(['--toolsets'], 2, /--toolsets needs a value\n/);
    await refuses(['tools', '--timeout'], 2, /--timeout needs a value\n/);
    for (const time of ['0', '-1', ' 5', '+5', '5s', '3601'])
        await refuses(['tools', '--timeout', time], 2, /--timeout takes a whole number of seconds from 1 to 3600\n/);
    await refuses(['--read-only=true'], 2, /--read-only takes no value\n/);
    await refuses(['-hV'], 2, /-h takes no value\n/);
    await refuses(['tools', '--json', '--names'], 2, /exclude each other/);
    await refuses(['tools', 'get_config', '--names'], 2, /do not go with the name of a tool/);
    await refuses(['--all'], 2, /--all goes with the command tools only/);
    for (const seconds of ['0', '3601', '', '1s', '-1', '9'.repeat(30)])
        await refuses([`--timeout=${seconds}`], 2, /1 to 3600/);
});

test('names of options are not abbreviated, but guessed', async () => {
    for (const [args, name, meant] of [
        [['--toolset', 'configs'], 'toolset', 'toolsets'], [['--read-onl'], 'read-onl', 'read-only'],
        [['--tool=get_config', 'tools'], 'tool', 'tools'],
    ])
        await refuses(args, 2, new RegExp(`unknown option --${name}; did you mean --${meant}\\b.*\\?\n`));
    await refuses(['--api', 'x'], 2, /unknown option --api\n/);
});

test('commands are guessed, and what was typed is not repeated', async () => {
    for (const [word, meant] of [['exprot', 'export'], ['imports', 'import'], ['Tools', 'tools'], ['versoin', 'version']])
        await refuses([word, 'x'], 2, new RegExp(`no such command; did you mean "${meant}"\\? The commands are http, `));
    await refuses(['exprot'], 2, /^(?!.*exprot)/s);
});

test('what may be a key is not printed, wherever it is given', async () => {
    const key = 'pk-live-Sup3rS3cret';
    const onCommandLine = /keys cannot be given on the command line.*use PORTKEY_API_KEY or --api-key-file/;

    for (const [args, complaint, extra = {}] of [
        [['--api-key', key], onCommandLine], [[`--api-key=${key}`], onCommandLine],
        [['tools', '--api-key', key], onCommandLine],
        [['call', key], /unknown tool, whose name is not shown/], [['tools', key], /unknown tool, whose name/],
        [[key], /no such command/], [['tools', 'get_config', key], /too many arguments/],
        [['call', 'list_configs', '{}', key], /too many arguments/],
        [[`--key=${key}`], /unknown option --key; did you mean --api-key-file\?\n/], [['--key', key], /unknown option --key; did you mean --api-key-file\?\n/],
        [[`-k${key}`], /unknown option -k\n/], [[`--${key}`], /unknown option, which is not shown/],
        [[`-${key}`], /unknown option -p\n/], [[`--read-only=${key}`], /takes no value/],
        [['--timeout', key], /number of seconds/], [['--base-url', key, 'tools'], /--base-url .* is not a URL/],
        [['--base-url', `https://x:${key}@y`, 'tools'], /user name or password/],
        [['--api-key-file', key, 'call', 'list_configs'], /--api-key-file .*not shown because it may be a key/],
        [['call', 'list_configs'], /PORTKEY_API_KEY_FILE.*not shown because it may be a key/,
            { PORTKEY_API_KEY_FILE: key }],
        [['call', 'list_configs'], /: PORTKEY_API_KEY is not a valid API key: it is an assignment/,
            { PORTKEY_API_KEY: `PORTKEY_API_KEY=${key}` }],
    ]) {
        const { status, stdout, stderr } = await run(args, { extra: { PORTKEY_API_KEY: undefined, ...extra } });
        assert.notEqual(status, 0, args.join(' '));
        assert.match(stderr, complaint);
        assert.ok(!(stdout + stderr).includes(key.slice(3, 12)), stderr);
    }
});

test('addresses are checked by every command that takes them, and what to set is named at once', async () => {
    const strict = { PORTKEY_ALLOW_INSECURE_HTTP: undefined, PORTKEY_ALLOW_PRIVATE_BASE_URL: undefined };

    for (const command of [['tools'], ['tools', 'get_config'], ['call', 'list_configs']]) {
        await refuses(['--base-url', 'ftp://x', ...command], 1, /--base-url \(PORTKEY_BASE_URL\) must begin with https/);
        await refuses(command, 1, /--gateway-url \(PORTKEY_GATEWAY_URL\) is not a URL/,
            { extra: { PORTKEY_GATEWAY_URL: 'x' } });
        await refuses(command, 1, new RegExp('unencrypted, and is a private address\nHint: set --allow-insecure-http ' +
            '\\(PORTKEY_ALLOW_INSECURE_HTTP=true\\) and --allow-private-base-url ' +
            '\\(PORTKEY_ALLOW_PRIVATE_BASE_URL=true\\)'), { extra: strict });
    }
});

test('help and the version need nothing else to be right', async () => {
    const extra = { PORTKEY_TOOL_DOMAINS: 'nothing', PORTKEY_ALLOW_INSECURE_HTTP: 'perhaps' };

    for (const args of [['help'], ['--help'], ['-h'], ['call', '--help'], ['nothing', '--help'], ['--json', '-h'], ['tools', 'x', '-h']]) {
        const { status, stdout, stderr } = await run(args, { extra });
        assert.deepEqual([status, stderr], [0, ''], args.join(' '));
        assert.match(stdout, /^Usage: portkey-admin-mcp /);
    }
    for (const args of [['version'], ['--version'], ['-V'], ['call', '-V']])
        assert.match((await run(args, { extra })).stdout, /^portkey-admin-mcp \d+\.\d+\.\d+\n$/);
});

test('each command has a page of help', async () => {
    const read = name => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
    const known = new Set((await run(['--help'])).stdout.match(/--[a-z][a-z-]+/g));

    // Which options each has is in completions.py.
    for (const command of ['tools', 'call', 'report', 'export', 'import', 'diff', 'observe', 'sandbox', 'token']) {
        const { status, stdout, stderr } = await run([command, '--help'], { extra: { PORTKEY_TOOL_DOMAINS: 'nothing' } });
        assert.deepEqual([status, stderr], [0, ''], command);
        assert.match(stdout, new RegExp(`^Usage: portkey-admin-mcp \\[OPTIONS\\] ${command}\\b[^]*\nExample:\n  portkey-admin-mcp ${command}\\b`));
        for (const name of stdout.match(/--[a-z][a-z-]+/g))
            assert(known.has(name), name);
        assert(stdout.split('\n').every(line => line.length <= 80), command);
        assert.equal((await run(['help', command])).stdout, stdout);
    }
    assert.equal((await run(['help', 'http'])).stdout, (await run(['http', '--help'])).stdout);
    assert((await run(['help'])).stdout.split('\n').every(line => line.length <= 80));
    await refuses(['help', 'exprt'], 2, /no such command; did you mean "export"/);
    await refuses(['help', 'export', 'x'], 2, /too many arguments after help/);
    assert.match(read('server/portkey-admin-mcp.1'), /\.It Cm help Op Ar command\n/);
});

test('http --help has what docs/http.md and the manual page have', async () => {
    const read = name => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
    const table = read('docs/http.md').split('\n## Settings\n')[1].split('\n## ')[0];
    const rows = [...table.matchAll(/^\| (`.*?`) \| (.*?)\| /gm)];
    const names = text => [...new Set([...text.matchAll(/(?<![A-Z_])[A-Z]+(?:_[A-Z]+)+\b|\bPORT\b|--[a-z-]{3,}/g)].map(match => match[0]))].sort();
    const documented = names(rows.map(row => row[1] + ' ' + row[2].replace('command `http`', '')).join(' '));
    const { status, stdout, stderr } = await run(['http', '--help'], { extra: { PORT: 'none' } });

    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^Usage: portkey-admin-mcp \[OPTIONS\] http\n/);
    assert.deepEqual(names(stdout).filter(name => name !== '--help' && name !== 'OPTIONS'), documented);
    assert.ok(stdout.split('\n').every(line => line.length <= 80));
    const manual = read('server/portkey-admin-mcp.1');
    assert.deepEqual(documented.filter(name => !manual.includes(name.replace('--', ''))), []);
    assert.deepEqual(await run(['--port', '1', 'http', '-h']), { status, stdout, stderr });
});

test('tools prints names, or domains, one a line', async () => {
    const all = JSON.parse((await run(['tools', '--json'])).stdout);
    const lines = async args => (await run(args)).stdout.trimEnd().split('\n');

    assert.deepEqual(await lines(['tools', '--names']), all.map(({ name }) => name));
    assert.deepEqual(await lines(['tools', '--domains']), [...new Set(all.map(({ domain }) => domain))]);
    assert.deepEqual(await lines(['tools', '--domains', '--toolsets', 'prompts,configs']), ['configs', 'prompts']);
    assert.deepEqual(await lines(['tools', '--names', '--all', '--tools', 'nothing']), all.map(({ name }) => name));
});

test('one tool is described, by two commands and whatever the settings', async () => {
    const { status, stdout } = await run(['tools', 'create_api_key']);
    assert.equal(status, 0);
    for (const part of [
        'create_api_key - Create API Key\n\nCreate a Portkey API key', 'POST /api-keys/{type}/{sub_type}\n',
        '  type (string, required)\n      Level at which the key acts.\n      Allowed: "organisation", "workspace"\n',
        '  scopes (array of string, required)\n', '  expires_at (string or null)\n', 'format: "date-time"',
        'Example:\n  portkey-admin-mcp call create_api_key \'{"type":"organisation",',
    ])
        assert.ok(stdout.includes(part), part);
    const extra = { PORTKEY_TOOL_DOMAINS: 'nothing', PORTKEY_BASE_URL: 'ftp://x' };
    assert.deepEqual(await run(['call', 'create_api_key', '--help'], { extra }), { status: 0, stdout, stderr: '' });
    await refuses(['tools', 'create_api_key', '--read-only'], 2, /switched off by --read-only/);
    await refuses(['call', 'create_api_kee', '--help'], 2, /unknown tool.*did you mean "create_api_key"\?/);
    for (const name of ['read_access', 'search_operations'])
        for (const command of ['call', 'tools'])
            await refuses([command, name], 2, new RegExp(`"${name}" is what clients are offered in place of operations; from the shell call the operation`));
});

test('the descriptor of a tool has its schema', async () => {
    const descriptor = JSON.parse((await run(['tools', '--json', 'get_config'])).stdout);
    assert.deepEqual([descriptor.name, descriptor.inputSchema.required], ['get_config', ['slug']]);
});

test('the example of every tool is a call that a shell makes', async t => {
    const upstream = await startUpstream((request, response) => reply(response, 200, {}));
    t.after(() => upstream.stop());
    const tools = JSON.parse((await run(['tools', '--json'])).stdout);
    const names = tools.map(({ name }) => name);
    const inShell = async name => {
        const example = /\nExample:\n  (.*)\n/.exec((await run(['tools', name])).stdout)?.[1];
        assert.ok(example?.startsWith(`portkey-admin-mcp call ${name}`), name);
        const env = { ...environmentFor(upstream.url), PATH: `${dirname(binary)}:${process.env.PATH}` };
        const { status, stderr } = await runProgram('sh', ['-c', example], env);
        assert.notEqual(status, 2, `${example}: ${stderr}`);
    };
    for (let at = 0; at < names.length; at += 8)
        await Promise.all(names.slice(at, at + 8).map(inShell));
    // Workflows may find nothing to do in such answers, or need none.
    const seen = new Set(upstream.seen.map(({ method, path }) => `${method} ${path}`));
    assert.ok(seen.size > 0);
    assert.ok(upstream.seen.length >= tools.filter(({ method }) => method).length);
});

test('tools prints a table with the size of the list, or JSON of the same', async () => {
    const table = (await run(['--toolsets', 'configs', 'tools'])).stdout.trimEnd().split('\n');
    const json = JSON.parse((await run(['tools', '--json', '--toolsets', 'configs'])).stdout);
    const sum = json.reduce((total, { bytes }) => total + bytes, 0);

    assert.deepEqual(table.slice(1, -3).map(line => line.trim().split(/ +/)[3]), json.map(({ name }) => name));
    assert.match(table.at(-3), new RegExp(`^ *${sum + json.length + 1} +\\d+  in the list of ${json.length} tools, --surface full \\*$`));
    const [, tool, list] = (await run(['--tools', 'get_config', 'tools'])).stdout.trimEnd().split('\n');
    assert.match(list, new RegExp(`^ *${parseInt(tool) + 2} +\\d+  in the list of 1 tool, --surface full \\*$`));
});
