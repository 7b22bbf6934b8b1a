// SPDX-License-Identifier: MIT
// The place that one client has for itself: a home with the key's file, the server as a program on its PATH, and an
// upstream that is Portkey's API to it. Nothing outside of this machine can be reached by the proxies it is told.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { apiKey } from '../protocol/support/environment.mjs';
import { binary } from '../protocol/support/places.mjs';
import { reply, startUpstream } from '../protocol/support/upstream.mjs';
import { until, within } from '../protocol/support/waiting.mjs';
import { setupLines, setups } from './setups.mjs';

const nowhere = 'http://127.0.0.1:9';
const longestRun = 300_000;

/** What the upstream returns, to be found again in what the client shows. */
export const answer = { data: [{ slug: 'pc-of-the-upstream', name: 'Answered by the upstream' }] };

/** The server under its name, with an upstream on this machine. The rest is as the client's configuration has it. */
function installServer(folder, upstreamUrl) {
    const program = join(folder, 'bin', 'portkey-admin-mcp');
    const server = join(folder, 'server');

    symlinkSync(binary, server);
    mkdirSync(dirname(program));
    writeFileSync(program, `#!/bin/sh
export PORTKEY_BASE_URL=${upstreamUrl} PORTKEY_ALLOW_INSECURE_HTTP=true PORTKEY_ALLOW_PRIVATE_BASE_URL=true
exec ${server} "$@"
`, { mode: 0o755 });
    return program;
}

function read(path) {
    try {
        return readFileSync(path, 'utf8');
    } catch {
        return ''; // The process has ended, or is another user's.
    }
}

/** The command lines of the processes that have a path of the folder in their arguments or their environment. */
function processesOf(folder) {
    return readdirSync('/proc').filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
        .filter(pid => (read(`/proc/${pid}/cmdline`) + read(`/proc/${pid}/environ`)).includes(folder))
        .map(pid => ({ pid: Number(pid), command: read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ') }));
}

function end(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    } catch {
        // It has ended by itself meanwhile.
    }
}

export class Site {
    static async open() {
        const site = new Site();

        site.folder = mkdtempSync(join(tmpdir(), 'client-'));
        site.upstream = await startUpstream((_request, response) => reply(response, 200, answer));
        site.program = installServer(site.folder, site.upstream.url);
        for (const name of ['home', 'project', 'temporary'])
            mkdirSync(join(site.folder, name));
        site.home = join(site.folder, 'home');
        site.keyFile = site.write('~/.config/portkey/key', `${apiKey}\n`, 0o600);
        return site;
    }

    /** Writes a file, named from the home (~) or from the project. @returns its path */
    write(file, text, mode = 0o644) {
        const path = file.startsWith('~/') ? join(this.home, file.slice(2)) : join(this.folder, 'project', file);

        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text, { mode });
        return path;
    }

    /** Puts a program on the PATH. */
    install(name, program) {
        symlinkSync(program, join(this.folder, 'bin', name));
    }

    /** The lines of a client's setup, with the places of this site for the documents'. */
    setupLines(client) {
        return setupLines(client, { home: this.home }).replace('/usr/local', this.folder);
    }

    /** Puts a client's setup where it belongs. @param change what a test needs in the file besides @returns its path */
    setUp(client, change = text => text) {
        return this.write(setups[client].file, change(this.setupLines(client)));
    }

    environment(extra = {}) {
        return {
            PATH: `${join(this.folder, 'bin')}:${dirname(process.execPath)}:/usr/bin:/bin`,
            HOME: this.home,
            TMPDIR: join(this.folder, 'temporary'),
            LANG: 'C.UTF-8', TERM: 'dumb', NO_COLOR: '1',
            HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, NO_PROXY: '127.0.0.1', npm_config_registry: nowhere,
            ...extra,
        };
    }

    /** Runs a program in the project. @returns what it writes to standard output; an error where it fails */
    async run(program, args, extra = {}) {
        const child = spawn(program, args, {
            cwd: join(this.folder, 'project'), env: this.environment(extra), stdio: ['ignore', 'pipe', 'pipe'],
        });
        const output = { stdout: '', stderr: '' };
        for (const name of ['stdout', 'stderr'])
            child[name].setEncoding('utf8').on('data', text => { output[name] += text; });
        const status = await within(longestRun, [program, ...args].join(' '), new Promise((resolve, reject) => {
            child.once('error', reject).once('close', (code, signal) => resolve(code ?? signal));
        }));
        if (status !== 0)
            throw new Error(`${program} ${args.join(' ')}: exit ${status}\n${output.stdout}${output.stderr}`);
        return output.stdout;
    }

    /** Fails unless all that was started here ends by itself. */
    async allEnded() {
        await until(`the end of what ${this.folder} started`, () => processesOf(this.folder).length === 0);
    }

    async close() {
        for (const { pid } of processesOf(this.folder))
            end(pid);
        await this.upstream.stop();
        rmSync(this.folder, { recursive: true, force: true });
    }
}
