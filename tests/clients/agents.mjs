// SPDX-License-Identifier: MIT
// Clients that need a model. Each is given its own setup and the scripted model, and asked to list the configs.
import { startModel } from './model.mjs';
import { inPackage } from './packages.mjs';
import { args, tool } from './tools.mjs';

const wish = 'List the configs.';
// In milliseconds; how long a client waits for the server, on a machine that is busy with other tests.
const startLimit = 120_000;

/** The setup of a client as JSON, with further settings. */
const withSettings = settings => text => JSON.stringify({ ...JSON.parse(text), ...settings });

/** What the model was offered and given. @param prefix what the client puts before a tool's name */
async function withModel(prefix, use) {
    const model = await startModel(prefix + tool, args);
    try {
        await use(model);
    } finally {
        await model.stop();
    }
    return {
        tools: [...model.offered].filter(name => name.startsWith(prefix)).map(name => name.slice(prefix.length)),
        answered: model.answers.join('\n'),
    };
}

const claudeProgram = ['@anthropic-ai/claude-code-linux-x64', '@anthropic-ai/claude-code-linux-arm64'];

function claudeCode(site) {
    const program = inPackage(claudeProgram, 'claude');
    return withModel('mcp__portkey__', async model => {
        const settings = {
            ANTHROPIC_BASE_URL: model.url, ANTHROPIC_API_KEY: 'none', DISABLE_AUTOUPDATER: '1',
            CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
            // It would ask the model before it has the tools.
            MCP_CONNECTION_NONBLOCKING: '0',
            MCP_CONNECT_TIMEOUT_MS: String(startLimit), MCP_TIMEOUT: String(startLimit),
        };
        site.install('claude', program);
        await site.run('/bin/sh', ['-c', site.setupLines('Claude Code')], settings);
        await site.run(program, ['-p', '--allowedTools', `mcp__portkey__${tool}`, '--', wish], settings);
    });
}

const codexProgram = ['@openai/codex-linux-x64', '@openai/codex-linux-arm64'];

function codex(site) {
    const architecture = process.arch === 'x64' ? 'x86_64' : 'aarch64';
    const program = inPackage(codexProgram, `vendor/${architecture}-unknown-linux-musl/bin/codex`);
    return withModel('mcp__portkey/', async model => {
        site.setUp('Codex', text => `check_for_update_on_startup = false
model = "scripted"
model_provider = "scripted"
${text}
startup_timeout_sec = ${startLimit / 1000}
[analytics]
enabled = false
[model_providers.scripted]
name = "scripted"
base_url = "${model.url}/v1"
wire_api = "responses"
`);
        await site.run(program, ['exec', '--skip-git-repo-check', wish]);
    });
}

function geminiCli(site) {
    return withModel('mcp_portkey_', async model => {
        site.setUp('Gemini CLI', withSettings({
            general: { enableAutoUpdate: false, enableAutoUpdateNotification: false },
            privacy: { usageStatisticsEnabled: false },
            security: { auth: { selectedType: 'gemini-api-key' } },
        }));
        await site.run(process.execPath, [
            inPackage('@google/gemini-cli', 'bundle/gemini.js'), '--approval-mode', 'yolo',
            '--model', 'gemini-2.5-flash', '--prompt', wish,
        ], { GEMINI_API_KEY: 'none', GOOGLE_GEMINI_BASE_URL: model.url, GEMINI_CLI_TRUST_WORKSPACE: 'true' });
    });
}

const opencodeProgram = ['opencode-linux-x64-baseline', 'opencode-linux-arm64'];

function opencode(site) {
    return withModel('portkey_', async model => {
        const scripted = {
            npm: '@ai-sdk/openai-compatible', name: 'scripted',
            options: { baseURL: `${model.url}/v1`, apiKey: 'none' },
            models: { scripted: { name: 'scripted', tool_call: true } },
        };
        site.setUp('opencode', withSettings({
            experimental: { mcp_timeout: startLimit }, autoupdate: false, share: 'disabled',
            model: 'scripted/scripted', small_model: 'scripted/scripted', provider: { scripted },
        }));
        await site.run(inPackage(opencodeProgram, 'bin/opencode'), ['run', wish], {
            OPENCODE_DISABLE_AUTOUPDATE: '1', OPENCODE_DISABLE_MODELS_FETCH: '1', OPENCODE_DISABLE_LSP_DOWNLOAD: '1',
            OPENCODE_DISABLE_DEFAULT_PLUGINS: '1',
        });
    });
}

/** See clients.mjs. */
export const agents = [
    { name: 'Claude Code', package: claudeProgram, setup: 'Claude Code', use: claudeCode },
    { name: 'Codex', package: codexProgram, setup: 'Codex', use: codex },
    { name: 'Gemini CLI', package: '@google/gemini-cli', setup: 'Gemini CLI', use: geminiCli },
    { name: 'opencode', package: opencodeProgram, setup: 'opencode', use: opencode },
].map(client => ({ ...client, by: 'a scripted model' }));
