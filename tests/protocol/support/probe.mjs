// SPDX-License-Identifier: MIT
// Trying things from inside the program: probe.c, preloaded into it.
import { environmentFor } from './environment.mjs';
import { fileURLToPath } from 'node:url';

/** The library; meson names it, a run by hand takes the default build folder. */
const library = process.env.PROBE_LIBRARY
    ?? fileURLToPath(new URL('../../../build/tests/protocol/libprobe.so', import.meta.url));

/** The environment for a program that tries what `wanted` lists and prints what came of it, once it is sent SIGUSR1. */
export function probing(url, wanted, extra) {
    const env = environmentFor(url, { LD_PRELOAD: library, PROBE: wanted.join(' '), ...extra });
    // The probe comes before the sanitizer's library.
    return { ...env, ASAN_OPTIONS: `${env.ASAN_OPTIONS ?? ''}:verify_asan_link_order=0` };
}
