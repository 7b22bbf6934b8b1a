// SPDX-License-Identifier: MIT
// Answers of the API that break off, are of something else, or do not come.
import assert from 'node:assert/strict';
import { calling } from '../support/calling.mjs';
import { edge } from '../support/edge.mjs';
import { errorText } from '../support/expect.mjs';
import { toolFor } from '../support/places.mjs';

const rotation = { id: '0a1b2c3d-0000-4000-8000-000000000000' };

/** Writes a head and a part of a body as they are, and closes the connection. */
const raw = text => (request, response) => response.socket.end(text);

edge('6.2-13a', 'A connection to the API that breaks after a change without a body was sent',
    'returns an error that says what to check with, and sends nothing twice',
    calling((request, response) => response.socket.destroy(), async (session, { seen }) => {
        const text = errorText(await session.call(toolFor('POST', '/api-keys/{id}/rotate'), rotation));
        assert.ok(text.includes(`may have been made: check with ${toolFor('GET', '/api-keys/{id}')} before you repeat`));
        assert.doesNotMatch(text, /try again/i);
        assert.equal(seen.length, 1);
    }));

edge('6.2-13b', 'A response of the API that ends within its headers',
    'returns an error, and for a change says what to check with',
    calling(raw('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n'), async session => {
        assert.match(errorText(await session.call('delete_config', { slug: 'a' })), /check with get_config/);
        assert.match(errorText(await session.call('list_configs', {})), /headers of the answer are incomplete/);
    }));

edge('6.2-13c', 'A response of the API with status 200 that is a web page',
    'returns an error, and for a change says what to check with',
    calling((request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Please log in</html>');
    }, async session => {
        for (const [tool, args] of [['list_configs', {}], ['delete_config', { slug: 'a' }],
            ['delete_guardrail', { guardrail_id: 'a' }]])
            assert.match(errorText(await session.call(tool, args)), /web page/);
        assert.match(errorText(await session.call('delete_config', { slug: 'a' })), /check with get_config/);
    }));

edge('6.2-13d', 'A response of the API with status 200 whose JSON is cut off, or that lacks the documented body',
    'returns an error', calling((request, response) => {
        if (request.url.endsWith('empty'))
            response.writeHead(200, { 'content-length': 0 }).end();
        else
            response.socket.end('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"data":[');
    }, async session => {
        assert.match(errorText(await session.call('list_configs', {})), /not JSON/);
        assert.match(errorText(await session.call('get_config', { slug: 'empty' })), /without a body/);
    }));

edge('6.2-13e', 'A response of the API with status 204, or without a body where none is documented',
    'returns that it is done', calling((request, response) => {
        response.writeHead(request.url.includes('guardrails') ? 200 : 204).end();
    }, async session => {
        for (const [tool, args] of [['delete_config', { slug: 'a' }], ['delete_guardrail', { guardrail_id: 'a' }]]) {
            const { result } = await session.call(tool, args);
            assert.ok(!result.isError, JSON.stringify(result));
            assert.match(result.content[0].text, /Done/);
        }
    }));
