// SPDX-License-Identifier: MIT
// Programs beside the test that end with the test, however it ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** A TCP port of 127.0.0.1 that was free a moment ago. */
export async function freePort() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    server.close();
    await once(server, 'close');
    return port;
}

const running = new Set();

process.once('exit', () => {
    for (const child of running)
        child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => process.exit(1));

/**
 * Starts a program and arranges that it is killed when this process ends.
 * @returns the child process, with a stop() that waits for its end
 */
export function startProgram(command, args, options = {}) {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const ended = once(child, 'exit').finally(() => running.delete(child));

    running.add(child);
    child.stop = async () => {
        child.kill('SIGTERM');
        const timer = setTimeout(() => child.kill('SIGKILL'), 2000);
        await ended;
        clearTimeout(timer);
    };
    return child;
}

/** The most memory, in bytes, that a process had resident so far. */
export function peakMemory(pid) {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(kilobytes) * 1024;
}
