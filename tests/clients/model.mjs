// SPDX-License-Identifier: MIT
// A scripted model: it asks for one call of one tool, and ends when it has the tool's answer. So a client that needs a
// model lists and calls without an account.
import { reply, startUpstream } from '../protocol/support/upstream.mjs';
import { chatCompletions } from './models/chat-completions.mjs';
import { generateContent } from './models/generate-content.mjs';
import { messages } from './models/messages.mjs';
import { responses } from './models/responses.mjs';

/**
 * In each: `path` of its requests; `offered`, the names of the tools in a request; `answer`, the tool's answer in it, as
 * JSON; `call` and `say` make the events of a response.
 */
const apis = [messages, responses, chatCompletions, generateContent];

function stream(response, events) {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const event of events)
        response.write(`${event.type ? `event: ${event.type}\n` : ''}data: ${JSON.stringify(event)}\n\n`);
    response.end();
}

/**
 * @param tool the name of the tool to call, as the client gives it
 * @param args its arguments
 * @returns {Promise<{url: string, offered: Set<string>, answers: string[], stop: () => Promise<void>}>} what was offered
 *          and answered so far
 */
export async function startModel(tool, args) {
    const offered = new Set();
    const answers = [];
    const upstream = await startUpstream((request, response, text) => {
        const api = apis.find(({ path }) => request.method === 'POST' && path.test(request.url));
        if (!api)
            return reply(response, 404, { error: { message: 'the scripted model has no such path' } });
        const body = JSON.parse(text);
        const names = api.offered(body);
        const answer = api.answer(body);
        names.forEach(name => offered.add(name));
        if (answer)
            answers.push(answer);
        stream(response, names.includes(tool) && !answer ? api.call(body, tool, args) : api.say(body, 'Done.'));
    });
    return { url: upstream.url, offered, answers, stop: upstream.stop };
}
