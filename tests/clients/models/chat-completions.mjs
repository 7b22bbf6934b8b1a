// SPDX-License-Identifier: MIT
// OpenAI's Chat Completions API, as opencode uses it for a provider of one's own.

function events(delta, reason) {
    const chunk = { id: 'chat_1', object: 'chat.completion.chunk', created: 1, model: 'scripted' };
    const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };

    return [
        { ...chunk, choices: [{ index: 0, delta: { role: 'assistant', ...delta }, finish_reason: null }] },
        { ...chunk, choices: [{ index: 0, delta: {}, finish_reason: reason }], usage },
    ];
}

export const chatCompletions = {
    path: /\/v1\/chat\/completions$/,
    offered: body => (body.tools ?? []).map(tool => tool.function.name),
    answer: body => body.messages.filter(({ role }) => role === 'tool').map(({ content }) => JSON.stringify(content))[0],
    call: (_body, name, args) => events({
        tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name, arguments: JSON.stringify(args) } }],
    }, 'tool_calls'),
    say: (_body, content) => events({ content }, 'stop'),
};
