// SPDX-License-Identifier: MIT
// The examples under valgrind.
import assert from 'node:assert/strict';
import test from 'node:test';
import { run, serve } from './run.mjs';
import { scenes } from './scenes.mjs';

test('valgrind finds nothing in any example', async t => {
    for (const [name, args, answers] of scenes(t)) {
        const upstream = await serve(t, answers);
        const { code, stderr } = await run(process.env.VALGRIND, upstream, '-q', '--error-exitcode=99', '--leak-check=full',
            '--show-leak-kinds=definite,indirect,possible', process.env[`EXAMPLE_${name.toUpperCase()}`], ...args);
        assert.equal(code, name === 'follow_audit_logs' ? 1 : 0, `${name}: ${stderr}`);
        assert.doesNotMatch(stderr, /==\d+==/, name);
    }
});
