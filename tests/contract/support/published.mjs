// SPDX-License-Identifier: MIT
// Portkey's published document as a judge of requests.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readShared } from '../../protocol/support/places.mjs';
import { startPrism } from '../../protocol/support/prism.mjs';
import { parseYaml } from './yaml.mjs';

export const publishedDocument = 'api/published-openapi.yaml';

const atOnce = 8;

// What parameters are called differs; where they stand does not.
const shape = path => path.replace(/\{[^}]*\}/g, '{}');

/** The published document, cut to what judging the requests of certain operations takes. */
export class Published {
    #document = parseYaml(readShared(publishedDocument));
    #paths = new Map(Object.keys(this.#document.paths).map(path => [shape(path), path]));

    has({ method, path }) {
        return method.toLowerCase() in (this.#document.paths[this.#paths.get(shape(path))] ?? {});
    }

    /** Prism takes half a minute for the whole document, most of it for chat completions and their answers. */
    cutTo(operations) {
        const paths = {};
        for (const { method, path } of operations) {
            const name = this.#paths.get(shape(path));
            const item = this.#document.paths[name];
            paths[name] ??= 'parameters' in item ? { parameters: item.parameters } : {};
            paths[name][method.toLowerCase()] = withoutAnswers(item[method.toLowerCase()]);
        }
        const document = { ...this.#document, paths };
        return { ...document, components: neededComponents(document) };
    }
}

/** The same operation with answers that hold nothing, so that only requests can be refused. */
function withoutAnswers(operation) {
    return { ...operation, responses: { 200: { description: 'accepted' } } };
}

function neededComponents({ components, paths }) {
    const needed = { securitySchemes: components.securitySchemes };
    const visit = value => {
        if (typeof value !== 'object' || value === null)
            return;
        if (typeof value.$ref === 'string') {
            const [kind, name] = value.$ref.split('/').slice(2);
            needed[kind] ??= {};
            if (!(name in needed[kind])) {
                needed[kind][name] = components[kind][name];
                visit(needed[kind][name]);
            }
        }
        Object.values(value).forEach(visit);
    };
    visit(paths);
    return needed;
}

/**
 * Sends requests, as they were recorded, to Prism.
 *
 * @returns for each request what is wrong with it, { place, message } each; nothing where it was accepted
 */
export async function judge(document, requests) {
    const folder = mkdtempSync(join(tmpdir(), 'portkey-contract-'));
    const file = join(folder, 'published.json');
    writeFileSync(file, JSON.stringify(document));
    const prism = await startPrism(file);
    const agent = new Agent({ keepAlive: true });
    try {
        const verdicts = [];
        const queue = requests.entries();
        const worker = async () => {
            for (const [i, request] of queue)
                verdicts[i] = await judgeOne(prism.url, agent, request);
        };
        await Promise.all(Array.from({ length: atOnce }, worker));
        return verdicts;
    } finally {
        agent.destroy();
        await prism.stop();
        rmSync(folder, { recursive: true });
    }
}

async function judgeOne(base, agent, { method, url, headers: { host, ...headers }, body }) {
    const answer = await new Promise((resolve, reject) => {
        const sent = httpRequest(base + url, { method, agent, headers }, resolve);
        sent.once('error', reject).end(body);
    });
    let text = '';
    for await (const chunk of answer)
        text += chunk;
    if (answer.statusCode >= 200 && answer.statusCode < 300)
        return [];
    const { validation, title, detail } = JSON.parse(text);
    if (!validation)
        return [{ place: url, message: `${answer.statusCode} ${detail || title}` }];
    return validation.map(({ location, message }) => ({ place: location.join('.'), message }));
}
