// SPDX-License-Identifier: MIT
// Programs beside the test that end with the test, however it ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

/**
 * Starts a program and arranges that it is killed when this process ends.
 * @returns the child process, with a stop() that waits for its end
 */
export function startProgram(command, args, options = {}) {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const ended = once(child, 'exit');
    const kill = () => child.kill('SIGKILL');

    process.once('exit', kill);
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => process.exit(1));
    child.stop = async () => {
        child.kill('SIGTERM');
        const timer = setTimeout(kill, 2000);
        await ended;
        clearTimeout(timer);
        process.removeListener('exit', kill);
    };
    return child;
}
