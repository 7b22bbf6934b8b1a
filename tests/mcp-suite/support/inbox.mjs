// SPDX-License-Identifier: MIT
// What arrived, in order, and waiting for more of it.
import { within } from '../../protocol/support/waiting.mjs';

const patience = 30_000;

export class Inbox {
    items = [];
    #waiting = [];

    add(item) {
        this.items.push(item);
        this.#waiting = this.#waiting.filter(({ count, resolve }) => count > this.items.length || resolve());
    }

    /** Waits until so many items have arrived, and gives all there are. */
    async received(count) {
        if (this.items.length < count)
            await within(patience, `item ${count}`, new Promise(resolve => this.#waiting.push({ count, resolve })));
        return this.items;
    }
}
