// SPDX-License-Identifier: MIT
// Numbers that look random and are the same in every run.

/** A source of choices that depends on its seed, a text, alone. */
export class Random {
    #state = 0x811c9dc5;

    constructor(seed) {
        // FNV-1a: seeds that differ in one character start far apart.
        for (const character of seed)
            this.#state = Math.imul(this.#state ^ character.codePointAt(0), 0x01000193);
    }

    /** A number from 0 to below 1; the generator is mulberry32. */
    fraction() {
        this.#state = (this.#state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    }

    /** A whole number from least to most, both included. */
    integer(least, most) {
        return least + Math.floor(this.fraction() * (most - least + 1));
    }

    chance(probability) {
        return this.fraction() < probability;
    }

    pick(list) {
        return list[this.integer(0, list.length - 1)];
    }
}
