# SPDX-License-Identifier: MIT
"""What somebody who operates the server sees: its pages, log and metrics. operate.py PROGRAM"""

import unittest

from served import Served

TOKEN = 'a-token-of-this-test'


class Paths(unittest.TestCase):
    def test_spellings(self):
        """As the npm server takes them: either case, one slash at the end, and any query."""
        with Served() as served:
            for path in ('/mcp', '/MCP', '/mcp/', '/mcp?x=/mcp'):
                self.assertEqual(served.initialize(target=path)[0], 200, path)
            for path in ('/health', '/Health/', '/health?x', '/READY'):
                self.assertEqual(served.ask('GET', path)[0], 200, path)
            for path in ('/mcp//', '/mc', '/mcpx', '/mcp/x', '/%6dcp', '//mcp', '/health//', '/healthy', '/x'):
                self.assertEqual(served.ask('POST', path)[0], 404, path)

    def test_methods(self):
        with Served() as served:
            for path, allowed in (('/mcp', 'GET, POST, DELETE'), ('/health', 'GET, HEAD'), ('/ready', 'GET, HEAD')):
                for method in ('PUT', 'PATCH', 'ET', 'G', 'GET,'):
                    status, headers, _ = served.ask(method, path)
                    self.assertEqual((status, headers['allow']), (405, allowed), method)
            status, headers, text = served.ask('HEAD', '/health')
            self.assertEqual((status, headers['content-type'], text), (200, 'application/json', ''))
            self.assertEqual(headers['content-length'], str(len(served.ask('GET', '/health')[2])))


if __name__ == '__main__':
    unittest.main()
