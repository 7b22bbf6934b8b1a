// SPDX-License-Identifier: MIT
// JSON Schema validators for the two dialects that MCP clients use.
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const options = { strict: false, allErrors: false, logger: false };

/** @returns a validator of JSON Schema draft-07 */
export function draft07() {
    const ajv = new Ajv.default(options);
    addFormats.default(ajv);
    return ajv;
}

/**
 * @param further options beside the usual ones
 * @returns a validator of JSON Schema 2020-12
 */
export function draft2020(further = {}) {
    const ajv = new Ajv2020.default({ ...options, ...further });
    addFormats.default(ajv);
    return ajv;
}
