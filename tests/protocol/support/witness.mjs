// SPDX-License-Identifier: MIT
// Stands between an SDK's client and the server, passes everything on, and judges what the server writes.
//
//     node witness.mjs REPORT SERVER...
//
// For each message one line is added to the file REPORT, before the message is passed on: what is wrong with it, as a
// JSON array.
import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { Conversation } from './conversation.mjs';
import { LineSplitter } from './lines.mjs';

const [report, server, ...args] = process.argv.slice(2);
const conversation = new Conversation();
const output = new LineSplitter();
const child = spawn(server, args, { stdio: ['pipe', 'pipe', 'inherit'] });

process.stdin.on('data', chunk => {
    conversation.sent(chunk);
    child.stdin.write(chunk);
});
process.stdin.on('end', () => child.stdin.end());
child.stdin.on('error', () => {});
child.stdout.on('data', chunk => {
    for (const line of output.push(chunk)) {
        conversation.receivedLine(line);
        appendFileSync(report, `${JSON.stringify(conversation.violations.splice(0))}\n`);
    }
    process.stdout.write(chunk);
});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('close', status => process.exit(status ?? 1));
