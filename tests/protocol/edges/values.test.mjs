// SPDX-License-Identifier: MIT
// Strings and numbers that other programs stumble over, in arguments and in what comes back.
import assert from 'node:assert/strict';
import { calling } from '../support/calling.mjs';
import { edge } from '../support/edge.mjs';
import { answered, errorText, ping, pong } from '../support/expect.mjs';
import { onSession } from '../support/session.mjs';
import { reply } from '../support/upstream.mjs';

let lastId = 0;

/** A call as text, for arguments that JavaScript cannot hold. @returns the answer */
function callRaw(session, name, args) {
    const id = ++lastId;
    const params = `{"name":"${name}","arguments":${args}}`;
    session.write(`{"jsonrpc":"2.0","id":${id},"method":"tools/call","params":${params}}\n`);
    return session.answer(id);
}

const accepts = (request, response) => reply(response, 200, {});
const nothingSent = () => assert.fail('nothing may be sent');

edge('6.1-26a', 'A control character in an argument that is sent in a path, NUL included',
    'refuses the call before anything is sent',
    calling(nothingSent, async session => {
        for (const control of ['0000', '0001', '0009', '000a', '000d', '001b', '001f', '007f'])
            assert.match(errorText(await callRaw(session, 'get_config', `{"slug":"a\\u${control}b"}`)),
                /\/slug.*without control characters/, control);
    }));

edge('6.1-26b', 'An escaped NUL in a query or a body', 'sends it as %00 in a query, as the same escape in a body',
    calling(accepts, async (session, { seen }) => {
        await callRaw(session, 'list_prompts', '{"search":"a\\u0000b"}');
        assert.match(seen[0].url, /search=a%00b$/);
        await callRaw(session, 'create_config', '{"name":"a\\u0000b","config":{},"workspace_id":"w"}');
        assert.ok(seen[1].body.includes('"a\\u0000b"'), seen[1].body);
    }));

edge('6.1-26c', 'A dot segment between slashes or backslashes in an argument that is sent in a path',
    'refuses the call before anything is sent, because proxies decode slashes and resolve such segments',
    calling(nothingSent, async session => {
        for (const slug of ['a/../b', '../b', 'a/..', 'a/./b', './b', 'a\\..\\b', 'a/..\\b'])
            assert.match(errorText(await session.call('delete_config', { slug })), /\/slug.*special meaning/, slug);
    }));

edge('6.1-27a', 'A lone surrogate in an id', 'repeats the escape, which is ASCII', onSession(async session => {
    for (const id of ['"\\ud800"', '"\\udc00\\ud800"', '"\\ud83d\\ude00"', '"\\uD800x"'])
        assert.equal(await answered(session, ping(id)), pong(id));
}));

edge('6.1-27b', 'A lone surrogate in an argument or the name of a tool', 'replaces it with U+FFFD where it is decoded',
    calling(accepts, async (session, { seen }) => {
        assert.ok((await callRaw(session, 'get_config', '{"slug":"a\\ud800b"}')).result);
        assert.equal(decodeURIComponent(seen[0].url), '/configs/a\uFFFDb');
        const { error } = await callRaw(session, 'no\\udfffsuch', '{}');
        assert.equal(error.code, -32602);
        assert.ok(error.message.includes('no\uFFFDsuch'), error.message);
    }));

edge('6.2-03c', 'An argument given twice, at any depth', 'refuses the call before anything is sent',
    calling(nothingSent, async session => {
        for (const args of [
            '{"slug":"a","slug":"a"}', '{"slug":"a","sl\\u0075g":"b"}',
        ])
            assert.match(errorText(await callRaw(session, 'get_config', args)), /duplicate key/);
        assert.match(errorText(await callRaw(session, 'create_config',
            '{"name":"a","config":{"retry":{"attempts":1,"attempts":2}},"workspace_id":"w"}')), /duplicate key/);
    }));

edge('6.2-07a', 'Numbers beyond 2^53, with many digits or in unusual notation, in a body',
    'sends the bytes unchanged', calling(accepts, async (session, { seen }) => {
        const numbers = '[9007199254740993,12345678901234567890,0.1000000000000000055511151231257827,1e2,-0,1E400]';
        const args = `{"name":"a","config":{"numbers":${numbers}},"workspace_id":"w"}`;
        assert.ok(!(await callRaw(session, 'create_config', args)).result.isError);
        assert.ok(seen[0].body.includes(numbers), seen[0].body);
    }));

edge('6.2-07b', 'An integer argument written as 1.0, 1e2 or -0', 'accepts it and sends it in its plain form',
    calling(accepts, async (session, { seen }) => {
        for (const spelling of ['20.0', '2e1', '200e-1', '-0']) {
            const { result } = await callRaw(session, 'list_prompts', `{"page_size":${spelling}}`);
            assert.ok(!result.isError, JSON.stringify(result));
            const sent = new URL(seen.at(-1).url, 'http://x').searchParams.get('page_size');
            assert.equal(sent, String(Number(spelling) + 0));
        }
    }));

edge('6.2-07c', 'A fraction, or what is no number and no text of one, where the schema requires an integer',
    'refuses the call before anything is sent',
    calling(nothingSent, async session => {
        for (const value of ['1.5', '"1.5"', '"20 "', '"x"', 'true', '"true"', 'null', '"null"', '[20]'])
            assert.match(errorText(await callRaw(session, 'list_prompts', `{"page_size":${value}}`)), /\/page_size/);
    }));

edge('6.2-07d', 'Numbers beyond 2^53 in a response of the API',
    'passes on every digit', calling((request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":12345678901234567890,"cost":1.50}');
    }, async session => {
        const { result } = await session.call('list_configs', {});
        assert.equal(result.content[0].text, '{"id":12345678901234567890,"cost":1.50}');
    }));

edge('6.2-07e', 'A number or a boolean as text, or a text as a number, where the schema takes nothing else',
    'takes it for what it says, with every digit', calling(accepts, async (session, { seen }) => {
        const sends = async (name, args, pattern) => {
            const { result } = await callRaw(session, name, args);
            assert.ok(!result.isError, JSON.stringify(result));
            assert.match(`${seen.at(-1).url} ${seen.at(-1).body}`, pattern);
        };
        await sends('list_prompts', '{"page_size":"20"}', /page_size=20\b/);
        await sends('get_config', '{"slug":12345678901234567890}', /\/configs\/12345678901234567890 /);
        await sends('create_integration', '{"name":"a","ai_provider_id":"openai","create_default_provider":"false"}',
            /"create_default_provider":false/);
        await sends('create_config', '{"name":"a","config":{"retry":{"attempts":"3"}},"workspace_id":"w"}',
            /"attempts":"3"/);
    }));

edge('6.2-07f', 'A number with an exponent or for a date in place of text, or a text where other types are taken, too',
    'leaves it as it is', calling(accepts, async (session, { seen }) => {
        assert.match(errorText(await callRaw(session, 'get_config', '{"slug":1e3}')), /\/slug/);
        assert.match(errorText(await callRaw(session, 'list_audit_logs', '{"start_time":1764115200}')),
            /\/start_time: .*not number/);
        const { result } = await callRaw(session, 'run_prompt_completion',
            '{"prompt_id":"p","variables":{"n":"7"},"stop":"5"}');
        assert.ok(!result.isError, JSON.stringify(result));
        assert.match(seen[0].body, /"n":"7"/);
        assert.match(seen[0].body, /"stop":"5"/);
    }, { PORTKEY_REQUIRED_METADATA: 'none' }));

edge('6.2-07g', 'An object or an array as the text of JSON, where the schema takes nothing else',
    'takes it for what it says, at any depth', calling(accepts, async (session, { seen }) => {
        const quoted = value => JSON.stringify(JSON.stringify(value));
        const sends = async (name, args, pattern) => {
            const { result } = await callRaw(session, name, args);
            assert.ok(!result.isError, JSON.stringify(result));
            assert.match(seen.at(-1).body, pattern);
        };
        await sends('create_config', '{"name":"a","workspace_id":"w","config":" {\\"n\\":9007199254740993}"}',
            /"config":\{"n":9007199254740993\}/);
        await sends('update_workspace', `{"workspace_id":"w","usage_limits":${quoted([{ credit_limit: '5' }])}}`,
            /"usage_limits":\[\{"credit_limit":5\}\]/);
        assert.match(errorText(await callRaw(session, 'create_config',
            '{"name":"a","config":"{x","workspace_id":"w"}')), /\/config: expected object, not string/);
        assert.match(errorText(await callRaw(session, 'create_config',
            '{"name":"a","config":"{\\"a\\":1,\\"a\\":2}","workspace_id":"w"}')), /\/config/);
        const deep = '['.repeat(70) + ']'.repeat(70);
        assert.match(errorText(await callRaw(session, 'update_workspace',
            `{"workspace_id":"w","usage_limits":"${deep}"}`)), /\/usage_limits/);
    }));

edge('6.2-07h', 'Arguments nested under "arguments" in a call of a tool that has no such argument',
    'takes them for the arguments, unless something stands beside them', calling(accepts, async (session, { seen }) => {
        for (const args of ['{"arguments":{"slug":"a"}}', '{ "arguments" : "{\\"slug\\":\\"a\\"}" }'])
            assert.ok(!(await callRaw(session, 'get_config', args)).result.isError, args);
        assert.deepEqual(seen.map(({ url }) => url), ['/configs/a', '/configs/a']);
        for (const args of ['{"arguments":{"slug":"a"},"x":1}', '{"arguments":[{"slug":"a"}]}', '{"arguments":"slug"}'])
            assert.match(errorText(await callRaw(session, 'get_config', args)), /slug/, args);
    }));

edge('6.2-10a', 'Line separators and control characters in a response of the API',
    'writes one line, whose text decodes to what the API sent', calling((request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":\r\n\t"\u2028\u2029\u0085\x7f"}\n');
    }, async session => {
        const { result } = await session.call('list_configs', {});
        assert.equal(result.content[0].text, '{"a":\r\n\t"\u2028\u2029\u0085\x7f"}\n');
    }, { PORTKEY_ANSWERS: 'full' }));

edge('6.2-10b', 'A response of the API that is not UTF-8 or contains NUL bytes', 'returns valid UTF-8',
    calling((request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' })
            .end(Buffer.from([0x22, 0xff, 0xfe, 0x00, 0xed, 0xa0, 0x80, 0xc3, 0x22]));
    }, async session => {
        assert.equal((await session.call('list_configs', {})).result.content[0].type, 'text');
    }));

edge('6.2-10c', 'Line separators in an argument', 'sends them unchanged',
    calling(accepts, async (session, { seen }) => {
        await session.call('get_config', { slug: 'a\u2028b\u2029c' });
        assert.equal(decodeURIComponent(seen[0].url), '/configs/a\u2028b\u2029c');
    }));
