// SPDX-License-Identifier: MIT
// OpenAI's Responses API, as Codex uses it: a server's tools are in a namespace.

const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };

const events = item => [
    { type: 'response.created', response: { id: 'resp_1' } },
    { type: 'response.output_item.done', output_index: 0, item },
    { type: 'response.completed', response: { id: 'resp_1', usage } },
];

export const responses = {
    path: /\/v1\/responses$/,
    offered: body => (body.tools ?? []).flatMap(({ type, name, tools }) =>
        type === 'namespace' ? tools.map(tool => `${name}/${tool.name}`) : [name ?? type]),
    answer: body => body.input.filter(({ type }) => type === 'function_call_output')
        .map(({ output }) => JSON.stringify(output))[0],
    call: (_body, path, args) => {
        const [name, namespace] = path.split('/').reverse();
        return events({ type: 'function_call', id: 'fc_1', call_id: 'call_1', namespace, name, arguments: JSON.stringify(args) });
    },
    say: (_body, text) => events({
        type: 'message', id: 'msg_1', role: 'assistant', content: [{ type: 'output_text', text }],
    }),
};
