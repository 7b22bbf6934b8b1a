// SPDX-License-Identifier: MIT
// The revisions of the protocol that the server says it speaks.
import assert from 'node:assert/strict';
import test from 'node:test';
import { legacyRevisions, modern, modernRevision, onSession } from './support/session.mjs';

for (const revision of legacyRevisions) {
    test(`initialize agrees on ${revision}`, onSession(async session => {
        const { result } = await session.initialize(revision);
        assert.equal(result.protocolVersion, revision);
        assert.equal(result.serverInfo.name, 'portkey-admin-mcp');
        assert.ok((await session.request('tools/list')).result.tools.length > 0);
    }));
}

test('server/discover tells all revisions', onSession(async session => {
    const { result } = await session.request('server/discover', modern());
    assert.deepEqual([...result.supportedVersions].sort(), [...legacyRevisions, modernRevision]);
    assert.equal(result._meta['io.modelcontextprotocol/serverInfo'].name, 'portkey-admin-mcp');
    assert.ok(result.capabilities.tools);
}));
