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
