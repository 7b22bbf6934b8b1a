// SPDX-License-Identifier: MIT
// docs/clients.md: the setups, and what each client has shown.
import { clients, leftOut } from './clients.mjs';
import { versionOf } from './packages.mjs';
import { serverName, setupBlock, setups } from './setups.mjs';

const before = `# Clients

How to connect an MCP client to the server. \`portkey-admin-mcp\` is the program; \`${serverName}\` is the name that you
give the server in the client's configuration. The client must find the program on its \`PATH\`; where it does not, write
the full path in its place.

The lines below keep the API key in a file, so that it is neither in a configuration nor on a command line. This command
makes the file; paste the key, press Enter, then Ctrl-D:

\`\`\`sh
install -D -m 600 /dev/stdin ~/.config/portkey/key
\`\`\`

Replace \`/home/me\` with your home directory. Further variables, such as \`PORTKEY_READ_ONLY\`, go beside
\`PORTKEY_API_KEY_FILE\`; the [README](../README.md#use-the-server) lists them.

`;

const after = `
A client is tried with the lines above. Its server sends its calls to an API of the test on the same machine. The client
must list every tool that its setup offers, call \`list_configs\`, and show the answer; the API must be called once, with
the key of the file; and no process may remain. A client that needs a model is given a scripted one, which asks for that
call. Clients that are not packages of npm cannot be run by the test: another client reads their setup. The tools are
those of the default, \`--surface compact\`; [conformance.md](conformance.md#beyond-the-suite) names the clients that are
tested with \`--surface full\` as well.

\`./dev clients\` installs the clients and runs [clients.test.mjs](../tests/clients/clients.test.mjs). It fails if this
page differs from what it saw; \`UPDATE_GOLDEN=1 ./dev clients\` rewrites the page.

These are not tried:

`;

/** Prose in lines of the width that the documents have. A path in backquotes stays on one line. */
function wrapped(text) {
    const joined = text.replaceAll(/`[^`]*`/g, path => path.replaceAll(' ', '\0'));
    return joined.replaceAll(/(.{1,120})(?: |$)/g, '$1\n').replaceAll('\0', ' ');
}

function section(name) {
    const { where, notes } = setups[name];

    return `## ${name}\n\n${wrapped(where)}\n${setupBlock(name)}\n${wrapped(notes.join(' '))}`;
}

function row(client, { lists, calls } = {}) {
    const cells = [
        client.name, versionOf(client.package), client.setup ?? 'its own options', client.by,
        lists ? 'yes' : 'not shown', calls ? 'yes' : 'not shown',
    ];
    return `| ${cells.join(' | ')} |\n`;
}

/** @param {Map} shown what each client has shown: whether it `lists` the tools of its setup, and `calls` one */
export function page(shown) {
    const table = '| client | version | setup | asked by | lists | calls |\n| --- | --- | --- | --- | --- | --- |\n' +
        clients.map(client => row(client, shown.get(client))).join('');
    const reasons = Object.entries(leftOut).map(([names, why]) => wrapped(`- ${names}: ${why}.`)).join('');

    const sections = Object.keys(setups).map(section).join('\n');

    return `${before}${sections}\n## What was tried\n\n${table}${after}${reasons}`;
}
