// SPDX-License-Identifier: MIT
// YAML as data. Debian's Python reads it, as it does for the generator; no further npm package is needed.
import { execFileSync } from 'node:child_process';

// Dates become the texts that they were.
const program = `
import json, sys, yaml
class Loader(yaml.CSafeLoader):
    pass
Loader.yaml_implicit_resolvers = {
    first: [rule for rule in rules if rule[0] != "tag:yaml.org,2002:timestamp"]
    for first, rules in yaml.CSafeLoader.yaml_implicit_resolvers.items()}
json.dump(yaml.load(sys.stdin.buffer, Loader), sys.stdout)
`;

export function parseYaml(text) {
    const json = execFileSync('/usr/bin/python3', ['-c', program], { input: text, maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(json);
}
