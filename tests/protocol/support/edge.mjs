// SPDX-License-Identifier: MIT
// An edge case: a test that is also a row of docs/edge-cases.md.
import test from 'node:test';

let list;

/** From now on edge cases are added to the list rather than run. */
export function listEdges(into) {
    list = into;
}

/**
 * @param id where it stands in the table: group.number-number, and a letter where several share that
 * @param when what happens to the server
 * @param then what the server does
 * @param body the test, called as body(t)
 */
export function edge(id, when, then, body) {
    if (list)
        list.push({ id, when, then });
    else
        test(`${id} ${when}: ${then}`, body);
}
