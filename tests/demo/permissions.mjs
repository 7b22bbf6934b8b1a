// SPDX-License-Identifier: MIT
// A reverse proxy that answers some paths as Portkey answers a key that lacks the scope for them.
import { request as ask } from 'node:http';
import { reply, startUpstream } from '../protocol/support/upstream.mjs';

const missingPermission = {
    success: false,
    data: { message: 'You do not have enough permissions to execute this request', errorCode: 'AB03' },
};

/** @returns an upstream (see there) that passes on to `target` all but the paths in `forbidden` */
export function startPermissions(target, forbidden) {
    return startUpstream((incoming, response, body) => {
        if (forbidden.includes(incoming.url.split('?')[0]))
            return reply(response, 403, missingPermission);
        const { method, headers } = incoming;
        const outgoing = ask(target + incoming.url, { method, headers }, answer => {
            response.writeHead(answer.statusCode, answer.headers);
            answer.pipe(response);
        });
        outgoing.on('error', error => reply(response, 502, { message: error.message }));
        outgoing.end(body);
    });
}
