// SPDX-License-Identifier: MIT
// Waiting with a limit, so that what hangs fails with a name.

/** The promise's value, or an error that names `what` when it took longer than `ms`. */
export async function within(ms, what, promise) {
    let timer;
    const limit = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms} ms`)), ms);
    });
    try {
        return await Promise.race([promise, limit]);
    } finally {
        clearTimeout(timer);
    }
}

export const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));

/** Waits until a condition holds; far longer than that takes on a busy machine is an error. */
export async function until(what, condition) {
    const end = performance.now() + 60_000;
    while (!condition()) {
        if (performance.now() > end)
            throw new Error(`${what} did not come about`);
        await sleep(5);
    }
}
