# SPDX-License-Identifier: MIT
"""A session with the server over standard input and output, as an MCP client has it."""

import json
import subprocess


class Session:
    """The program, started with these options, until close()."""

    REVISION = '2025-11-25'

    def __init__(self, program, *options):
        self._id = 0
        # What the program says of itself would stand between what the demo prints.
        self._process = subprocess.Popen([program, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                         stderr=subprocess.DEVNULL, text=True, encoding='utf-8')
        self.server = self.ask('initialize', protocolVersion=self.REVISION, capabilities={},
                               clientInfo={'name': 'demo', 'version': '1'})
        self._send({'method': 'notifications/initialized'})

    def ask(self, method, **params):
        """The result of a request."""
        self._id += 1
        self._send({'id': self._id, 'method': method, 'params': params})
        for line in self._process.stdout:
            answer = json.loads(line)
            if answer.get('id') == self._id:
                if 'error' in answer:
                    raise RuntimeError(f'{method}: {answer["error"]["message"]}')
                return answer['result']
        raise RuntimeError(f'{method}: the server ended')

    def call(self, tool, arguments):
        """The text of a tool's answer, and whether it is an error."""
        result = self.ask('tools/call', name=tool, arguments=arguments)
        return result['content'][0]['text'], result.get('isError', False)

    def close(self):
        self._process.stdin.close()
        return self._process.wait(timeout=30)

    def _send(self, message):
        self._process.stdin.write(json.dumps({'jsonrpc': '2.0', **message}) + '\n')
        self._process.stdin.flush()
