// SPDX-License-Identifier: MIT
// How many tokens a text takes, by the two counters that stand for what clients have.
import { countTokens } from '@anthropic-ai/tokenizer';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';

/** Of one text: { o200k, claude }. The second is an older tokenizer of Anthropic's, which counts more than today's. */
export function tokensOf(text) {
    return { o200k: encode(text).length, claude: countTokens(text) };
}
