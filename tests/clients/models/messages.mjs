// SPDX-License-Identifier: MIT
// Anthropic's Messages API, as Claude Code uses it. Tools that it keeps back are named in the text and must be searched.

const parts = body => body.messages.flatMap(({ content }) => Array.isArray(content) ? content : []);

function events({ model }, block, delta, stop) {
    const usage = { input_tokens: 1, output_tokens: 1 };
    const message = { id: 'msg_1', type: 'message', role: 'assistant', model, content: [], usage };

    return [
        { type: 'message_start', message },
        { type: 'content_block_start', index: 0, content_block: block },
        { type: 'content_block_delta', index: 0, delta },
        { type: 'content_block_stop', index: 0 },
        { type: 'message_delta', delta: { stop_reason: stop }, usage },
        { type: 'message_stop' },
    ];
}

function call(body, name, input) {
    return events(body, { type: 'tool_use', id: `toolu_${parts(body).length}`, name, input: {} },
        { type: 'input_json_delta', partial_json: JSON.stringify(input) }, 'tool_use');
}

export const messages = {
    path: /\/v1\/messages(\?|$)/,
    offered: body => [
        ...(body.tools ?? []).map(({ name }) => name),
        ...JSON.stringify(body).match(/mcp__\w+__\w+/g) ?? [],
    ],
    answer: body => parts(body).filter(({ type }) => type === 'tool_result')
        .map(({ content }) => JSON.stringify(content)).find(text => !text.includes('tool_reference')),
    call: (body, name, args) => body.tools.some(tool => tool.name === name) ? call(body, name, args) :
        call(body, 'ToolSearch', { query: `select:${name}`, max_results: 1 }),
    say: (body, text) => events(body, { type: 'text', text: '' }, { type: 'text_delta', text }, 'end_turn'),
};
