# SPDX-License-Identifier: MIT
"""Arguments that headers repeat, where a schema says x-mcp-header. mirrored.py FIXTURES"""

import base64
import json
import unittest

from served import MODERN, PROGRAM, Fixtures

TOOL = 'test_mirrored_arguments'
TOKEN = r"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"


def encoded(text):
    return f'=?base64?{base64.b64encode(text.encode()).decode()}?='


def annotated(schema):
    """(pointer, value of x-mcp-header, schema) of what a schema marks, wherever it stands."""
    if isinstance(schema, dict):
        for name, part in schema.items():
            if isinstance(part, dict) and 'x-mcp-header' in part:
                yield name, part['x-mcp-header'], part
            yield from annotated(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from annotated(part)


class Mirrored(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.served = Fixtures(PROGRAM)
        cls.addClassCleanup(cls.served.__exit__)

    def call(self, arguments, **headers):
        return self.served.modern('tools/call', {'name': TOOL, 'arguments': arguments}, **headers)

    def accepts(self, arguments, **headers):
        status, _, answer = self.call(arguments, **headers)
        self.assertEqual(status, 200, (arguments, headers, answer))
        self.assertEqual(json.loads(answer['result']['content'][0]['text']), arguments)

    def refuses(self, arguments, said, **headers):
        status, _, answer = self.call(arguments, **headers)
        self.assertEqual((status, answer['id'], answer['error']['code']), (400, 1, -32020), (arguments, headers))
        self.assertIn(said, answer['error']['message'])

    def test_texts(self):
        self.accepts({'region': 'us-west1'}, Mcp_Param_Region='us-west1')
        self.accepts({'region': 'us-west1'}, mcp_param_REGION='  us-west1\t')
        self.accepts({'region': ''}, Mcp_Param_Region='')
        for text in ('Hello, 世界', ' padded ', 'line1\nline2', '=?base64?literal?=', 'us-west1', ''):
            self.accepts({'region': text}, Mcp_Param_Region=encoded(text))
        for text in ('=?base64?SGVsbG8=', 'SGVsbG8=?=', '=?BASE64?SGVsbG8=?=', '=?base64'):
            self.accepts({'region': text}, Mcp_Param_Region=text)
        for header in ('us-west2', 'US-WEST1', encoded('us-west2'), '=?base64?dXMtd2VzdDE?=', '=?base64?dXMt!!d2VzdDE=?=',
                       '=?base64?dXMtd2Vz dDE=?=', '=?base64?dXMtd2VzdDF=?=', '=?base64?/w==?=', ''):
            self.refuses({'region': 'us-west1'}, 'Mcp-Param-Region is not the argument /region', Mcp_Param_Region=header)

    def test_characters_that_no_header_may_have(self):
        """What is no field at all is refused before the message is read, which has the same text as it must be written."""
        for text in ('caf\xe9', 'a\x01b', 'a\x7fb'):
            request = (f'POST /mcp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n'
                       f'MCP-Protocol-Version: {MODERN}\r\nMcp-Method: tools/call\r\nMcp-Name: {TOOL}\r\n'
                       f'Mcp-Param-Region: {text}\r\n').encode()
            body = json.dumps({'jsonrpc': '2.0', 'id': 1, 'method': 'tools/call', 'params': {
                'name': TOOL, 'arguments': {'region': text}, '_meta': {
                    'io.modelcontextprotocol/protocolVersion': MODERN,
                    'io.modelcontextprotocol/clientCapabilities': {}}}}, ensure_ascii=not text.isprintable()).encode()
            found = self.served.send(request + b'Content-Length: %d\r\n\r\n' % len(body) + body)
            self.assertTrue(found.startswith(b'HTTP/1.1 400 '), found)
            self.assertIn(b'-32020' if text.isprintable() else b'a header is malformed', found)

    def test_numbers(self):
        for number, header in ((42, '42'), (42, '42.0'), (42, '4.2e1'), (-7, '-7'), (0, '0'), (42, encoded('42')),
                               (2**53 - 1, '9007199254740991')):
            self.accepts({'count': number}, Mcp_Param_Count=header)
        for number, header in ((42, '43'), (42, '042'), (42, '+42'), (42, '42.5'), (42, '"42"'), (42, '0x2a'), (42, ''),
                               (2**53 - 1, '9007199254740992'), (2**53, '9007199254740993'), (42, '42,43'), (4.5, '4.5')):
            self.refuses({'count': number}, 'Mcp-Param-Count is not the argument', Mcp_Param_Count=header)

    def test_booleans(self):
        self.accepts({'urgent': True}, Mcp_Param_Urgent='true')
        self.accepts({'urgent': False}, Mcp_Param_Urgent='false')
        for value, header in ((True, 'false'), (True, 'True'), (False, '0'), (False, ''), (True, '1')):
            self.refuses({'urgent': value}, 'Mcp-Param-Urgent is not the argument', Mcp_Param_Urgent=header)

    def test_an_argument_in_an_object(self):
        self.accepts({'place': {'zone': 'b'}}, Mcp_Param_Zone='b')
        self.accepts({'place': {}})
        self.refuses({'place': {'zone': 'b'}}, 'repeats the argument /place/zone')

    def test_an_argument_without_its_header(self):
        for arguments in ({'region': 'a'}, {'count': 0}, {'urgent': False}, {'region': ''}, {'region': []}):
            self.refuses(arguments, 'is missing: the schema in tools/list says that it repeats')
        self.refuses({'region': ['a']}, 'is not the argument', Mcp_Param_Region='a')
        self.refuses({'region': 'a', 'count': 1}, 'Mcp-Param-Count is missing', Mcp_Param_Region='a')

    def test_no_argument_and_no_header(self):
        for arguments in ({}, {'region': None}, {'region': None, 'note': 'n'}):
            self.accepts(arguments)

    def test_a_header_without_its_argument(self):
        for arguments in ({}, {'region': None}):
            self.refuses(arguments, 'is there without the argument /region', Mcp_Param_Region='a')

    def test_two_of_one_header(self):
        request = (f'POST /mcp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n'
                   f'MCP-Protocol-Version: {MODERN}\r\nMcp-Method: tools/call\r\nMcp-Name: {TOOL}\r\n'
                   'Mcp-Param-Region: a\r\nmcp-param-region: a\r\n').encode()
        body = json.dumps({'jsonrpc': '2.0', 'id': 1, 'method': 'tools/call', 'params': {
            'name': TOOL, 'arguments': {'region': 'a'}, '_meta': {
                'io.modelcontextprotocol/protocolVersion': MODERN, 'io.modelcontextprotocol/clientCapabilities': {}}}}).encode()
        found = self.served.send(request + b'Content-Length: %d\r\n\r\n' % len(body) + body)
        self.assertTrue(found.startswith(b'HTTP/1.1 400 '), found)
        self.assertIn(b'is there twice', found)

    def test_headers_of_no_argument_are_ignored(self):
        self.accepts({'note': 'n'}, Mcp_Param_Note='other', Mcp_Param_Unknown='x')
        status, _, _ = self.served.modern('tools/call', {'name': 'test_simple_text', 'arguments': {}}, Mcp_Param_Region='x')
        self.assertEqual(status, 200)
        status, _, answer = self.served.modern('tools/call', {'name': 'no_such_tool', 'arguments': {}}, Mcp_Param_Region='x')
        self.assertEqual((status, answer['error']['code']), (200, -32602))

    def test_legacy_clients_repeat_nothing(self):
        session = self.served.session()
        status, _, answer = self.served.post({'jsonrpc': '2.0', 'id': 1, 'method': 'tools/call', 'params': {
            'name': TOOL, 'arguments': {'region': 'a'}}}, Mcp_Session_Id=session)
        self.assertEqual((status, answer['result']['content'][0]['text']), (200, '{"region": "a"}'))

    def test_what_legacy_clients_repeat_is_the_argument(self):
        session = self.served.session()
        for header, expected in (('a', 200), (encoded('a'), 200), ('b', 400), ('', 400)):
            status, _, answer = self.served.post({'jsonrpc': '2.0', 'id': 1, 'method': 'tools/call', 'params': {
                'name': TOOL, 'arguments': {'region': 'a'}}}, Mcp_Session_Id=session, Mcp_Param_Region=header)
            self.assertEqual(status, expected, header)
            if expected == 400:
                self.assertEqual((answer['id'], answer['error']['code']), (1, -32020))

    def test_what_schemas_may_mark(self):
        """Clients drop a tool that marks anything else."""
        tools = self.served.modern('tools/list')[2]['result']['tools']
        found = 0
        for tool in tools:
            names = []
            for _, header, schema in annotated(tool['inputSchema']):
                self.assertRegex(header, TOKEN)
                self.assertIn(schema['type'], ('string', 'integer', 'boolean'))
                names.append(header.lower())
            self.assertEqual(len(names), len(set(names)), tool['name'])
            found += len(names)
        self.assertEqual(found, 4)


if __name__ == '__main__':
    unittest.main()
