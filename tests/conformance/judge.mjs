// SPDX-License-Identifier: MIT
// Reads JSON lines of schemas and instances: {"schemas": [...], "instances": [...]}; answers each with a JSON line that
// has, for each schema, whether it takes each of the instances.
import { createInterface } from 'node:readline';

import { draft2020 } from '../node/ajv.mjs';

for await (const line of createInterface({ input: process.stdin })) {
    const { schemas, instances } = JSON.parse(line);
    const verdicts = schemas.map((schema) => {
        const validate = draft2020().compile(schema);
        return instances.map((instance) => validate(instance));
    });
    console.log(JSON.stringify(verdicts));
}
