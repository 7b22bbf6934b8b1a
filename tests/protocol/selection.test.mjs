// SPDX-License-Identifier: MIT
// What --read-only, --tools, --exclude-tools and --toolsets leave out is out of reach on every way.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import test from 'node:test';
import { environmentFor, nowhere } from './support/environment.mjs';
import { inBothEras } from './support/eras.mjs';
import { binary } from './support/places.mjs';
import { withSession } from './support/session.mjs';
import { reply, startUpstream } from './support/upstream.mjs';

const untouched = () => assert.fail('nothing may be sent');

/** Runs the program in a shell. */
function run(args, { url = nowhere, extra } = {}) {
    const { status, stdout, stderr } = spawnSync(binary, args, {
        input: '', encoding: 'utf8', env: environmentFor(url, extra),
    });
    return { status, stdout, stderr };
}

const toolsOf = (args, extra) => JSON.parse(run(['tools', '--json', ...args], { extra }).stdout);
const namesOf = (args, extra) => toolsOf(args, extra).map(({ name }) => name);

const all = toolsOf([]);
const named = (...names) => all.filter(({ name }) => names.includes(name)).map(({ name }) => name);
const inDomain = domain => all.filter(tool => tool.domain === domain).map(({ name }) => name);
const reading = all.filter(tool => tool.read_only).map(({ name }) => name);
const sorted = names => [...names].sort();

// ---- which tools are left

const selections = [
    { args: ['--read-only'], env: { PORTKEY_READ_ONLY: 'true' }, left: reading },
    { args: ['--tools', 'get_config,list_prompts'], env: { PORTKEY_TOOLS: 'get_config,list_prompts' },
        left: named('get_config', 'list_prompts') },
    { args: ['--exclude-tools', 'get_config'], env: { PORTKEY_EXCLUDE_TOOLS: 'get_config' },
        left: all.map(({ name }) => name).filter(name => name !== 'get_config') },
    { args: ['--toolsets', 'configs', '--tools', 'list_prompts'],
        env: { PORTKEY_TOOL_DOMAINS: 'configs', PORTKEY_TOOLS: 'list_prompts' },
        left: [...inDomain('configs'), 'list_prompts'] },
    { args: ['--tools', 'get_config,create_config', '--exclude-tools', 'get_config'],
        env: { PORTKEY_TOOLS: 'get_config,create_config', PORTKEY_EXCLUDE_TOOLS: 'get_config' },
        left: named('create_config') },
    { args: ['--tools', 'get_config,create_config', '--read-only'],
        env: { PORTKEY_TOOLS: 'get_config,create_config', PORTKEY_READ_ONLY: 'true' },
        left: named('get_config') },
    { args: ['--tools', 'get_config', '--exclude-tools', 'get_config'],
        env: { PORTKEY_TOOLS: 'get_config', PORTKEY_EXCLUDE_TOOLS: 'get_config' }, left: [] },
];

for (const { args, env, left } of selections) {
    test(`${args.join(' ')} leaves what it says, by flag and by variable`, () => {
        assert.deepEqual(sorted(namesOf(args)), sorted(left));
        assert.deepEqual(sorted(namesOf([], env)), sorted(left));
    });

    inBothEras(`${args.join(' ')} is what tools/list lists and tools/call takes`, untouched, async ({ ask }) => {
        const { tools } = (await ask('tools/list')).result;
        assert.deepEqual(sorted(tools.map(({ name }) => name)), sorted(left));
        for (const name of ['get_config', 'create_config', 'list_prompts'].filter(name => !left.includes(name))) {
            const { error } = await ask('tools/call', { name, arguments: {} });
            assert.equal(error.code, -32602);
            assert.match(error.message, new RegExp(`"${name}" is switched off.*--(read-only|tools|exclude-tools)`));
        }
    }, { args: ['--surface', 'full', ...args] });
}

test('a flag overrides its variable, and an empty or false one chooses nothing', () => {
    assert.deepEqual(namesOf(['--tools', 'get_config'], { PORTKEY_TOOLS: 'list_prompts' }), ['get_config']);
    assert.equal(namesOf(['--exclude-tools', 'get_config'], { PORTKEY_EXCLUDE_TOOLS: 'list_prompts' }).length,
        all.length - 1);
    const unset = { PORTKEY_TOOLS: '', PORTKEY_EXCLUDE_TOOLS: '', PORTKEY_READ_ONLY: '' };
    for (const extra of [unset, { ...unset, PORTKEY_READ_ONLY: 'false' }])
        assert.equal(namesOf([], extra).length, all.length);
    assert.equal(namesOf(['--read-only'], { PORTKEY_READ_ONLY: 'false' }).length, reading.length);
});

test('a list that is given but names nothing is an error, by flag and by variable', () => {
    const settings = {
        '--toolsets': ['PORTKEY_TOOL_DOMAINS', /"all"/],
        '--tools': ['PORTKEY_TOOLS', /--toolsets all/],
        '--exclude-tools': ['PORTKEY_EXCLUDE_TOOLS', /leave the setting out/],
    };
    for (const [flag, [variable, advice]] of Object.entries(settings)) {
        for (const list of ['', ',', ' ', ' ,\t']) {
            for (const command of [['tools'], ['call', 'list_configs'], []]) {
                const results = [[flag, run([flag, list, ...command])]];

                // A variable that is empty counts as unset.
                if (list !== '')
                    results.push([variable, run(command, { extra: { [variable]: list } })]);
                for (const [setting, { status, stdout, stderr }] of results) {
                    assert.deepEqual([status, stdout], [2, ''], `${flag} "${list}"`);
                    assert.match(stderr, new RegExp(`: ${setting} is given but names no`));
                    assert.match(stderr, advice);
                }
            }
        }
    }
});

// ---- ways around tools

inBothEras('--read-only hides writing tools from guides and prompts', untouched, async ({ ask }) => {
    const read = async uri => (await ask('resources/read', { uri })).result.contents[0].text;
    const guide = await read('portkey://guide/tools');
    assert.ok(guide.includes('`get_config`'));
    assert.ok(!guide.includes('`update_config`'));
    const domain = await read('portkey://guide/tools/configs');
    assert.ok(domain.includes('## get_config'));
    assert.ok(!domain.includes('## update_config'));
    const { messages } = (await ask('prompts/get', {
        name: 'rotate_key', arguments: { key_id: 'k', reason: 'leaked' },
    })).result;
    const note = messages[0].content.text.split('\n').find(line => line.includes('switched off'));
    assert.match(note, /rotate_key_safely/);
    assert.ok(!note.includes('get_api_key'));
}, { args: ['--read-only'] });

inBothEras('an excluded tool is no resource either', untouched, async ({ ask }) => {
    const { resourceTemplates } = (await ask('resources/templates/list')).result;
    const uris = resourceTemplates.map(({ uriTemplate }) => uriTemplate);
    assert.ok(!uris.includes('portkey://configs/{slug}'));
    assert.ok(uris.includes('portkey://configs/{slug}/versions'));
    assert.match((await ask('resources/read', { uri: 'portkey://configs/a' })).error.message,
        /not read: the tool "get_config" is switched off by --exclude-tools/);
    const completion = await ask('completion/complete', {
        ref: { type: 'ref/resource', uri: 'portkey://configs/{slug}' }, argument: { name: 'slug', value: '' },
    });
    assert.match(completion.error.message, /no active resource template/);
}, { args: ['--exclude-tools', 'get_config'] });

test('the configuration and the instructions say what is switched off', async () => {
    const env = environmentFor(nowhere, {});
    await withSession({ env, args: ['--toolsets', 'labels', '--read-only'] }, async session => {
        const { result } = await session.initialize();
        assert.match(result.instructions, /only reads.*lists what is switched off/);
        const { contents } = (await session.request('resources/read', { uri: 'portkey://server/configuration' })).result;
        const configuration = JSON.parse(contents[0].text);
        assert.equal(configuration.read_only, true);
        assert.deepEqual(sorted(configuration.switched_off_tools),
            ['create_prompt_label', 'delete_prompt_label', 'update_prompt_label']);
    });
});

test('instructions fit what clients show, and name domains or do not speak of them', async () => {
    const lines = [
        [], ['--surface', 'names'], ['--surface', 'full'], ['--read-only'], ['--read-only', '--surface', 'full'],
        ['--toolsets', 'configs,prompts'], ['--toolsets', 'configs,prompts', '--surface', 'compact', '--read-only'],
    ];
    for (const args of lines) {
        const env = environmentFor(nowhere, { PORTKEY_API_KEY: undefined }); // which adds a sentence
        await withSession({ env, args }, async session => {
            const { instructions } = (await session.initialize()).result;
            assert.ok(Buffer.byteLength(instructions) <= 2048, args.join(' '));
            assert.match(instructions, /^No API key is set/);
            assert.doesNotMatch(instructions, /: {2}|: and|\s$/);
            if (args.includes('--toolsets'))
                assert.match(instructions, /Only these domains are active: configs, prompts\./);
            else if (args.includes('--read-only'))
                assert.match(instructions, /Only these domains are active: users, workspaces, configs, .*\. This server only reads\./);
        });
    }
});

test('a selection that leaves no tool is warned of, and instructions promise none', async () => {
    const args = ['--tools', 'delete_config', '--read-only'];
    const { stderr } = run(args);
    await withSession({ env: environmentFor(nowhere, {}), args }, async session => {
        const { instructions } = (await session.initialize()).result;
        assert.match(instructions, /\nNo tool is active\./);
        assert.doesNotMatch(instructions, /configs\/|rotate_key|Domains|domains \(/);
    });
    assert.match(stderr, /warning: the settings leave no tool to offer/);
    assert.doesNotMatch(run(['--tools', 'get_config', '--read-only']).stderr, /warning: the settings/);
});

// The API takes GET /prompts/partials for a list of partials, whichever tool or resource sent it.
inBothEras('an argument that makes the path of an excluded tool is refused', untouched, async ({ ask }) => {
    for (const uri of ['portkey://prompts/partials', 'portkey://prompts/%70artials']) {
        const { error } = await ask('resources/read', { uri });
        assert.equal(error.code, -32602);
        assert.match(error.message, /not read: .*list_prompt_partials.* switched off/);
    }
    const { result } = await ask('tools/call', { name: 'get_prompt', arguments: { prompt_id: 'partials' } });
    assert.equal(result.isError, true);
    // The arguments are not wrong: how the tool is called is no answer to that.
    assert.equal(result.content[0].text, 'these arguments make the request one of list_prompt_partials, which is switched off');
}, { args: ['--exclude-tools', 'list_prompt_partials'] });

// A proxy before the API may decode the path before it chooses an operation.
inBothEras('nor does an encoded slash make it that of an excluded tool', untouched, async ({ ask }) => {
    const refusal = /one of list_workspace_members, which is switched off/;

    for (const workspace_id of ['ws-x/users', 'ws-x%2Fusers', 'ws-x\\users', 'ws-x/users?a', 'ws-x;a/Users']) {
        const { result } = await ask('tools/call', { name: 'get_workspace', arguments: { workspace_id } });
        assert.equal(result.isError, true);
        assert.match(result.content[0].text, refusal);
    }
    for (const id of ['ws-x%2Fusers', 'ws-x%252Fusers', 'ws-x%5Cusers'])
        assert.ok((await ask('resources/read', { uri: `portkey://admin/workspaces/${id}` })).error, id);
}, { args: ['--tools', 'get_workspace'] });

inBothEras('an excluded list suggests nothing', untouched, async ({ ask }) => {
    for (const ref of [
        { type: 'ref/resource', uri: 'portkey://configs/{slug}' }, { type: 'ref/resource', uri: 'portkey://configs/{slug}/versions' },
    ]) {
        const { completion } = (await ask('completion/complete', { ref, argument: { name: 'slug', value: '' } })).result;
        assert.deepEqual(completion.values, []);
    }
}, { args: ['--exclude-tools', 'list_configs'] });

inBothEras('a prompt without any of its tools does not exist', untouched, async ({ ask }) => {
    const { prompts } = (await ask('prompts/list')).result;
    assert.deepEqual(prompts.map(({ name }) => name), ['plan_change']);
    const { error } = await ask('prompts/get', { name: 'rotate_key', arguments: { key_id: 'k', reason: 'leaked' } });
    assert.match(error.message, /unknown prompt "rotate_key"; .*plan_change/);
}, { args: ['--tools', 'update_config'] });

inBothEras('with nothing left the server still serves', untouched, async ({ ask }) => {
    assert.deepEqual((await ask('tools/list')).result.tools, []);
    assert.deepEqual((await ask('prompts/list')).result.prompts, []);
    assert.equal((await ask('resources/templates/list')).result.resourceTemplates.length, 2);
}, { args: ['--tools', 'get_config', '--exclude-tools', 'get_config'] });

// ---- in a shell

test('call refuses what is not offered, before anything is sent', async t => {
    const upstream = await startUpstream((request, response) => reply(response, 200, {}));
    t.after(() => upstream.stop());
    for (const [args, reason] of [
        [['--read-only'], /"delete_config" is switched off by --read-only \(PORTKEY_READ_ONLY\)/],
        [['--exclude-tools', 'delete_config'], /"delete_config" is switched off by --exclude-tools/],
        [['--tools', 'get_config'], /"delete_config" is switched off: it is not among --tools/],
        [['--toolsets', 'prompts'], /"delete_config" is switched off: its domain "configs" is not among --toolsets/],
    ]) {
        const { status, stdout, stderr } = run([...args, 'call', 'delete_config', '{"slug":"a"}'], { url: upstream.url });
        assert.deepEqual([status, stdout], [2, ''], stderr);
        assert.match(stderr, reason);
    }
    const { status, stderr } = run(['--exclude-tools', 'list_prompt_partials', 'call', 'get_prompt',
        '{"prompt_id":"partials"}'], { url: upstream.url });
    assert.equal(status, 2, stderr);
    assert.match(stderr, /one of list_prompt_partials, which is switched off/);
    const slash = run(['--exclude-tools', 'delete_prompt_partial', 'call', 'delete_prompt',
        '{"prompt_id":"partials/pp-a"}'], { url: upstream.url });
    assert.equal(slash.status, 2, slash.stderr);
    assert.match(slash.stderr, /one of delete_prompt_partial, which is switched off/);
    assert.equal(upstream.seen.length, 0);
});

test('an unknown name stops every command and suggests a known one', () => {
    for (const command of [[], ['tools'], ['call', 'list_configs']])
        for (const [args, extra, complaint] of [
            [['--tools', 'get_confg'], {}, /unknown tool "get_confg" in --tools\nHint: .*"get_config"/],
            [[], { PORTKEY_TOOLS: 'list_configs,get_confg' },
                /unknown tool "get_confg" in PORTKEY_TOOLS\nHint: .*"get_config"/],
            [['--exclude-tools', 'delete_confg'], {}, /"delete_confg" in --exclude-tools.*\nHint: .*"delete_config"/],
            [[], { PORTKEY_EXCLUDE_TOOLS: 'delete_confg' }, / in PORTKEY_EXCLUDE_TOOLS\nHint: .*"delete_config"/],
            [['--tools', 'Zq1vW0xLm8'], {}, /unknown tool in --tools; its name is not shown because it may be a key\n/],
            [[], { PORTKEY_READ_ONLY: 'perhaps' }, /PORTKEY_READ_ONLY takes true or false, or 1 or 0/],
        ]) {
            const { status, stdout, stderr } = run([...args, ...command], { extra });
            assert.deepEqual([status, stdout], [2, ''], stderr);
            assert.match(stderr, complaint);
        }
});

test('the hint for an unknown name works while the settings are wrong', () => {
    const unknown = { PORTKEY_TOOL_DOMAINS: 'promts', PORTKEY_TOOLS: 'list_config', PORTKEY_BASE_URL: 'ftp://x' };
    const domains = [...new Set(all.map(({ domain }) => domain))];
    const { stderr } = run(['tools'], { extra: unknown });

    assert.match(stderr, /unknown domain "promts" in PORTKEY_TOOL_DOMAINS\nHint: Did you mean "prompts"\?/);
    assert.equal(domains.length, 21);
    for (const domain of domains)
        assert.ok(stderr.includes(` ${domain}, `), domain);
    const command = /"portkey-admin-mcp ([a-z -]+)" lists all tools/.exec(run(['--tools', 'x', 'tools']).stderr)[1];
    const { status, stdout } = run(command.split(' '), { extra: unknown });
    assert.equal(status, 0);
    assert.match(stdout, new RegExp(`  in the list of ${all.length} tools, --surface full\n`));
});

const listed = (...args) => execFileSync(binary, ['tools', '--names', ...args], { encoding: 'utf8' }).trim().split('\n');

test('experimental tools are shown on request', () => {
    const shown = new Set(listed());
    const hidden = listed('--experimental').filter(name => !shown.has(name));
    const marked = JSON.parse(execFileSync(binary, ['tools', '--experimental', '--json'], { encoding: 'utf8' }))
        .filter(({ experimental }) => experimental);

    assert.ok(hidden.length > 0);
    assert.deepEqual(marked.map(({ name }) => name), hidden);
    assert.deepEqual(listed('--all'), listed());
    assert.deepEqual(listed('--all', '--experimental'), listed('--experimental'));
    for (const name of hidden) {
        const { stdout } = run(['tools', name]);
        assert.match(stdout, /Experimental: known only from /);
        assert.match(stdout, /; experimental\n/);
    }
});

test('experimental tools can be called by name, unless they are switched off', async () => {
    const [tool] = listed('--experimental').filter(name => name.startsWith('list_') && !listed().includes(name));
    for (const [args, complaint] of [
        [[], undefined],
        [['--tools', tool], undefined],
        [['--toolsets', 'configs'], /is switched off: its domain/],
        [['--exclude-tools', tool], /is switched off by --exclude-tools/],
    ]) {
        await withSession({ args }, async session => {
            await session.initialize();
            const { result } = await session.request('tools/list');
            assert.ok(!result.tools.some(({ name }) => name === tool));
            const answer = await session.call(tool, { nobody_has_this: 1 });
            if (complaint)
                assert.match(answer.error.message, complaint);
            else
                assert.match(answer.result.content[0].text, /^invalid arguments for /);
        });
    }
});

test('help has every option', () => {
    const help = execFileSync(binary, ['--help'], { encoding: 'utf8' });
    for (const word of ['--read-only', '--tools', '--exclude-tools', '--toolsets', '--experimental', 'PORTKEY_READ_ONLY',
        'PORTKEY_TOOLS', 'PORTKEY_EXCLUDE_TOOLS', 'PORTKEY_EXPERIMENTAL'])
        assert.ok(help.includes(word), word);
});
