// SPDX-License-Identifier: MIT
// What tests of odd input say again and again.
import assert from 'node:assert/strict';

/** Sees that the server still answers, and that nothing else was under way. */
export async function served(session) {
    assert.deepEqual((await session.request('ping')).result, {});
}

/**
 * Writes a line that must be answered with one error, and sees that the next line is served.
 * @param id the id that the answer must have; undefined: the answer has none
 * @returns the answer
 */
export async function refused(session, line, code, id) {
    const before = session.messages.length;
    const said = String(line).slice(0, 80);
    session.write(Buffer.concat([Buffer.from(line), Buffer.from('\n')]));
    await served(session);
    assert.equal(session.messages.length, before + 2, `one answer, not more or less, to ${said}`);
    const answer = session.messages[before];
    assert.equal(answer.error?.code, code, `${session.lines[before].slice(0, 300)} to ${said}`);
    assert.deepEqual(answer.id, id, said);
    return answer;
}

/** Writes what must not be answered, and sees that the next line is served. */
export async function passedOver(session, bytes) {
    const before = session.messages.length;
    session.write(bytes);
    await served(session);
    assert.equal(session.messages.length, before + 1, `no answer to ${String(bytes).slice(0, 80)}`);
}

/** Writes a line that must be answered with a result. @returns the line of the answer, as text */
export async function answered(session, line) {
    const before = session.messages.length;
    session.write(`${line}\n`);
    await served(session);
    assert.equal(session.messages.length, before + 2, `one answer, not more or less, to ${line.slice(0, 80)}`);
    assert.ok(session.messages[before].result, `${session.lines[before].slice(0, 300)} to ${line.slice(0, 80)}`);
    return session.lines[before];
}

// Requests and answers as text, for ids that JavaScript cannot hold.
export const ping = id => `{"jsonrpc":"2.0","id":${id},"method":"ping"}`;
export const pong = id => `{"jsonrpc":"2.0","id":${id},"result":{}}`;

/** The text of a result that has to be an error. */
export function errorText({ result }) {
    assert.equal(result?.isError, true, JSON.stringify(result)?.slice(0, 300));
    assert.ok(!('structuredContent' in result));
    return result.content[0].text;
}
