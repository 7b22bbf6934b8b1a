// SPDX-License-Identifier: MIT
// The setups over HTTP as a table in C, for the page of the server.
import { remotes } from './setups.mjs';

const logins = [
    { token: false, key: false }, { token: true, key: false }, { token: false, key: true }, { token: true, key: true },
];

/** CLIENT_SETUP_URL */
const placeholder = '%URL%';

const quoted = text => JSON.stringify(text);

/** In parentheses where there are several: else a comma would seem to be missing between them. */
function lines(text) {
    const all = text.split('\n').map((line, i, { length }) => quoted(line + (i < length - 1 ? '\n' : '')));
    return all.length > 1 ? `(${all.join('\n              ')})` : all[0];
}

function row([name, { file, lines: make }]) {
    const texts = logins.map(login => lines(make(placeholder, login))).join(',\n             ');
    return `    {.client = ${quoted(name)},\n     .file = ${file ? quoted(file) : 'NULL'},\n     .lines = {${texts}}},\n`;
}

/** server/cli/http/pages/client_setups.c */
export function table() {
    return `/* SPDX-License-Identifier: MIT */
/* Written by tests/clients/setups.test.mjs from setups.mjs: UPDATE_GOLDEN=1 meson test -C build setups */
#include "cli/http/pages/client_setups.h"

/* clang-format off */
static const client_setup setups[] = {
${Object.entries(remotes).map(row).join('')}};
/* clang-format on */

const client_setup *client_setups(size_t *count)
{
    *count = sizeof(setups) / sizeof(setups[0]);
    return setups;
}
`;
}
