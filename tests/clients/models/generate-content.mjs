// SPDX-License-Identifier: MIT
// Google's Gemini API, as Gemini CLI uses it.

const events = part => [{
    candidates: [{ index: 0, content: { role: 'model', parts: [part] }, finishReason: 'STOP' }],
    usageMetadata: { promptTokenCount: 1, candidatesTokenCount: 1, totalTokenCount: 2 },
}];

export const generateContent = {
    path: /:streamGenerateContent/,
    offered: body => (body.tools ?? []).flatMap(tool => tool.functionDeclarations ?? []).map(({ name }) => name),
    answer: body => body.contents.flatMap(({ parts }) => parts).filter(part => part.functionResponse)
        .map(part => JSON.stringify(part.functionResponse.response))[0],
    call: (_body, name, args) => events({ functionCall: { name, args } }),
    say: (_body, text) => events({ text }),
};
