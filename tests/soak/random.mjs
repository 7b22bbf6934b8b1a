// SPDX-License-Identifier: MIT
// Chance that can be repeated, and how long it may take.

/** Whether each allocation fails once, with none left out: in plain builds and in `./dev soak`, sanitizers being slow. */
export const isThorough = process.env.SOAK_SECONDS !== undefined || process.env.SOAK_EVERY_PLACE === 'true';

/** For how many seconds each test goes on: a few in CI, as long as `./dev soak` says otherwise. */
export const seconds = Number(process.env.SOAK_SECONDS ?? 10);

/** Printed by each test; SOAK_SEED repeats a run. */
export const seed = Number(process.env.SOAK_SEED ?? Date.now() % 1_000_000);

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(start) {
    let state = start >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}

/** The numbers below a count, in an order of chance. */
export function shuffled(count, random) {
    const numbers = Array.from({ length: count }, (_, i) => i);
    for (let i = count - 1; i > 0; i--) {
        const other = Math.floor(random() * (i + 1));
        [numbers[i], numbers[other]] = [numbers[other], numbers[i]];
    }
    return numbers;
}
