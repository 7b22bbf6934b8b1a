// SPDX-License-Identifier: MIT
// Answers that were too long to be shown whole are kept as resources.
import assert from 'node:assert/strict';
import test from 'node:test';
import { environmentFor } from './support/environment.mjs';
import { inBothEras } from './support/eras.mjs';
import { withSession } from './support/session.mjs';
import { startUpstream } from './support/upstream.mjs';

const args = ['--answers', 'short', '--max-answer', '1024'];
const listed = /The whole answer is kept for a while as the resource (portkey:\/\/answers\/[0-9a-f]{32}), with all fields\.$/;

const answering = (body, type = 'application/json') => (request, response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(body);
};

const rows = count => Array.from({ length: count }, (_, id) => ({ id, text: 'x'.repeat(50), gone: null }));
const list = JSON.stringify({ data: rows(100), total: 100 });

const textOf = result => result.content.filter(({ type }) => type === 'text').map(({ text }) => text).join('\n');
const linkOf = result => result.content.find(({ type }) => type === 'resource_link');
const call = (ask, name, given = {}) => ask('tools/call', { name, arguments: given }).then(({ result }) => result);

inBothEras('rows that had no room can be read as a resource', answering(list), async ({ ask }) => {
    const result = await call(ask, 'list_configs');
    const [, uri] = textOf(result).match(listed);
    assert.deepEqual(linkOf(result), { type: 'resource_link', uri, name: 'whole answer' });
    const { contents } = (await ask('resources/read', { uri })).result;
    assert.equal(contents[0].uri, uri);
    assert.equal(contents[0].mimeType, 'application/json');
    assert.deepEqual(JSON.parse(contents[0].text), { data: rows(100), total: 100 });
    const again = await call(ask, 'list_configs');
    assert.notEqual(linkOf(again).uri, uri);
    assert.ok((await ask('resources/read', { uri: linkOf(again).uri })).result);
    const { resourceTemplates } = (await ask('resources/templates/list')).result;
    assert.ok(resourceTemplates.some(({ uriTemplate }) => uriTemplate === 'portkey://answers/{id}'));
}, { args });

inBothEras('so can a record that was shortened', answering(JSON.stringify({ config: 'y'.repeat(5000) })), async ({ ask }) => {
    const result = await call(ask, 'get_config', { slug: 'a' });
    const { contents } = (await ask('resources/read', { uri: linkOf(result).uri })).result;
    assert.equal(JSON.parse(contents[0].text).config.length, 5000);
}, { args });

inBothEras('and what is no JSON', answering('no JSON '.repeat(500), 'text/plain'), async ({ ask }) => {
    const result = await call(ask, 'delete_guardrail', { guardrail_id: 'a' });
    const { contents } = (await ask('resources/read', { uri: linkOf(result).uri })).result;
    assert.deepEqual([contents[0].mimeType, contents[0].text], ['text/plain', 'no JSON '.repeat(500)]);
}, { args });

inBothEras('an answer that has room has no link', answering('{"data":[],"total":0}'), async ({ ask }) => {
    const result = await call(ask, 'list_configs');
    assert.equal(linkOf(result), undefined);
    assert.doesNotMatch(textOf(result), /kept/);
}, { args });

inBothEras('what resources/read could not answer is not kept, and it says so',
    answering(JSON.stringify({ data: rows(15000) })), async ({ ask }) => {
        const result = await call(ask, 'list_configs');
        assert.equal(linkOf(result), undefined);
        assert.match(textOf(result), /The whole answer is not kept\.$/);
    }, { args });

test('a revision without links gets the URI as text', async t => {
    const upstream = await startUpstream(answering(list));
    t.after(() => upstream.stop());
    await withSession({ args, env: environmentFor(upstream.url), revision: '2025-03-26' }, async session => {
        await session.initialize();
        const { result } = await session.request('tools/call', { name: 'list_configs', arguments: {} });
        assert.equal(linkOf(result), undefined);
        const [, uri] = textOf(result).match(listed);
        assert.ok((await session.request('resources/read', { uri })).result);
    });
});
