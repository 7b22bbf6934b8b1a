// SPDX-License-Identifier: MIT
// The workflows that the npm server portkey-admin-mcp has, too: both servers, each on a sandbox of its own that begins
// with the same records, are given the same calls and send the same writes. Where they do not, the difference stands
// here, with its reason.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { npmServer } from '../node/programs.mjs';
import { Client, StdioClientTransport } from '../node/sdk-v1.mjs';
import { environmentFor } from '../protocol/support/environment.mjs';
import { binary } from '../protocol/support/places.mjs';
import { startRecording } from '../sandbox/story.mjs';

const collection = 'shop-6b5e0b';
const wanted = {
    name: 'Welcome-dev', app: 'shop', env: 'dev', collection_id: collection, string: 'Hello {{name}}, {{>style}}!',
    parameters: { temperature: 0.25 }, virtual_key: 'openai-shop', model: 'gpt-4o',
};
const message = { role: 'user', content: [{ type: 'text', text: 'Hi {{name}}' }] };
const { string: _, ...withoutString } = wanted;
const promotion = { target_collection_id: collection, target_env: 'prod' };

/** What differs between the servers, and why. */
const reasons = {
    'metadata under both names': 'an update sends template_metadata beside prompt_metadata: Terraform\'s provider sends ' +
        'the former, the document has the latter, and what is not read back would be saved again by every run',
    'a version that is saved is not saved again': 'the npm server compares with the live version, so a second run before ' +
        'publish_prompt saves the same content as one more version; ours compares with the latest one',
    'a copy that is there is not made again': 'the npm server saves a version at every promotion; ours leaves the ' +
        'counterpart as it is where nothing but the time differs',
    'no stream': 'the npm server sends stream: false, which is what its absence means',
};

/**
 * Stories, each on a pair of sandboxes of its own, as what the servers make differs after a difference: what is called,
 * its arguments, made of the answers before, and what differs in the writes: `differs` names the reason, `ours` makes
 * what ours sends of the npm server's writes.
 */
const underBothNames = {
    differs: 'metadata under both names', ours: writes => writes.map(write => ({
        ...write, body: { ...write.body, template_metadata: write.body.prompt_metadata },
    })),
};
const full = {
    ...wanted, name: 'Full', version_description: 'First', template_metadata: { team: 'search' }, functions: [{ name: 'g' }],
    tools: [{ type: 'function', function: { name: 'f', parameters: { type: 'object' } } }],
    tool_choice: { mode: 'function', function_name: 'f' }, is_raw_template: true,
};
const stories = {
    'migrate_prompt': [
        [() => ({ ...wanted, dry_run: true })],
        [() => wanted],
        [() => wanted],
        [() => ({ ...wanted, name: 'WELCOME-DEV' })],
        [() => ({ ...wanted, string: 'Second', dry_run: true })],
        [() => ({ ...wanted, string: 'Second' }), underBothNames],
        [() => ({ ...wanted, string: 'Second' }), { differs: 'a version that is saved is not saved again', ours: () => [] }],
    ],
    'migrate_prompt with messages': [
        [() => ({ ...withoutString, messages: [message] })],
        [() => ({ ...withoutString, messages: [message] })],
        [() => wanted, underBothNames],
        [() => withoutString], // both refuse it
    ],
    'migrate_prompt with everything': [
        [() => full],
        [() => ({ ...wanted, name: 'Plain', tool_choice: { mode: 'auto' }, is_raw_template: false })],
        [() => ({ ...wanted, name: 'Other', tool_choice: { mode: 'none' }, template_metadata: {} })],
        [() => ({ ...full, tools: [], parameters: {} }), underBothNames],
    ],
    'promote_prompt': [
        [() => wanted, { tool: 'migrate_prompt' }],
        [([{ prompt_id }]) => ({ ...promotion, source_prompt_id: prompt_id })],
        [([{ slug }]) => ({ ...promotion, source_prompt_id: slug, virtual_key: 'openai-support', target_env: 'test' })],
        [() => ({ ...promotion, source_prompt_id: 'none' })], // both fail
        [([{ prompt_id }]) => ({ ...promotion, source_prompt_id: prompt_id }),
            { differs: 'a copy that is there is not made again', ours: () => [] }],
    ],
    'promote_prompt of other content': [
        [() => full, { tool: 'migrate_prompt' }],
        [() => wanted, { tool: 'migrate_prompt' }],
        [([{ slug }]) => ({ ...promotion, source_prompt_id: slug, target_name: 'Other' })],
        [([, { slug }]) => ({ ...promotion, source_prompt_id: slug, target_name: 'Other' }), underBothNames],
    ],
    'validate_completion_metadata': [
        [() => ({})],
        [() => ({ client_id: 'c', app: 'a', env: 'dev' })],
        [() => ({ client_id: '', app: 'a', env: 'dev', project_id: 'p', feature: 'f' })],
    ],
    'run_prompt_completion': [
        [() => wanted, { tool: 'migrate_prompt' }],
        [([{ slug }]) => ({ prompt_id: slug, variables: {}, metadata: { client_id: '', app: 'a', env: 'dev' } })],
        [([{ slug }]) => ({ prompt_id: slug, variables: {}, metadata: { client_id: 'c', app: 'a', env: 'dev' } }), {
            differs: 'no stream', ours: writes => writes.map(({ body: { stream: _stream, ...body }, ...write }) => ({ ...write, body })),
        }],
    ],
};

/** What a server sends that changes something, and what it answers, for each case. */
async function play(t, story, calls, command, args, answerOf) {
    const sandbox = await startRecording(t);
    const client = new Client({ name: 'side-by-side', version: '1' });
    const env = environmentFor(sandbox.url, {
        NODE_USE_ENV_PROXY: '1', HTTPS_PROXY: 'http://127.0.0.1:9', PORTKEY_REQUIRED_METADATA: undefined,
    });
    await client.connect(new StdioClientTransport({ command, args, env, stderr: 'ignore' }));
    t.after(() => client.close());
    const found = [];
    let seen = 0;
    for (const [make, { tool } = {}] of calls) {
        const name = tool ?? story.split(' ')[0];
        const { isError, content: [{ text }] } = await client.callTool({
            name, arguments: make(found.map(({ answer }) => answer)),
        }).catch(error => ({ isError: true, content: [{ text: error.message }] }));
        const lines = readFileSync(sandbox.recording, 'utf8').trim().split('\n').filter(Boolean);
        const writes = lines.slice(seen).map(line => JSON.parse(line)).filter(({ method }) => method !== 'GET');
        seen = lines.length;
        found.push({
            name, isError: Boolean(isError), answer: isError ? undefined : answerOf(JSON.parse(text)),
            writes: writes.map(({ method, target, request }) => ({ method, target, body: JSON.parse(request) })),
        });
    }
    return found;
}

/** Without the times, which are those of the run. */
function timeless(value) {
    return JSON.parse(JSON.stringify(value).replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, 'TIME'));
}

/** What of an answer has to be the same; the words are each server's own. */
const compared = {
    // Of a prompt that stays as it is ours names the version, too.
    migrate_prompt: ({ action, dry_run, prompt_id, slug, version_id }) =>
        [action, dry_run, prompt_id ?? '', slug ?? '', action === 'unchanged' ? '' : version_id ?? ''],
    promote_prompt: ({ source, target }) =>
        [source.prompt_id, source.version_id, target.prompt_id, target.version_id, target.action],
    validate_completion_metadata: ({ valid, errors, warnings, metadata }) =>
        [valid, errors.length, warnings.length, metadata],
    run_prompt_completion: () => [], // the npm server answers in a form of its own
};

for (const [story, calls] of Object.entries(stories))
    test(story, async t => {
        const npm = timeless(await play(t, story, calls, process.execPath, [npmServer], ({ data }) => data));
        const ours = timeless(await play(t, story, calls, binary, [], answer => answer));

        for (const [index, [, { differs, ours: expected = writes => writes } = {}]] of calls.entries()) {
            const { name } = ours[index];
            await t.test(`${name}${differs ? `, ${differs}: ${reasons[differs]}` : ''}`, () => {
                assert.deepEqual(ours[index].writes, expected(npm[index].writes));
                assert.equal(ours[index].isError, npm[index].isError);
                if (differs)
                    assert.notDeepEqual(ours[index].writes, npm[index].writes, 'there is no difference any more');
                else if (!ours[index].isError)
                    assert.deepEqual(compared[name](ours[index].answer), compared[name](npm[index].answer));
            });
        }
    });

test('each reason is that of a difference', () => {
    const given = new Set(Object.values(stories).flat().map(([, { differs } = {}]) => differs));
    assert.deepEqual(Object.keys(reasons).filter(reason => !given.has(reason)), []);
});
