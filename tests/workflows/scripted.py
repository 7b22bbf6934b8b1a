# SPDX-License-Identifier: MIT
"""An API that answers what a test wants, for what the sandbox never says."""

import contextlib
import http.server
import json
import threading
import urllib.error
import urllib.parse
import urllib.request


class Scripted(http.server.ThreadingHTTPServer):
    """`answers` has a function of the query for a path, whose answer may have a status before it, and is None for an empty body;
    each other list is empty. `asked` has what was asked for."""

    def __init__(self, answers):
        asked = self.asked = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(handler):
                target = urllib.parse.urlsplit(handler.path)
                query = dict(urllib.parse.parse_qsl(target.query))
                path = target.path.removeprefix('/v1')
                asked.append((path, query))
                answer = answers[path](query) if path in answers else {'object': 'list', 'total': 0, 'data': []}
                status, answer = answer if isinstance(answer, tuple) else (200, answer)
                text = b'' if answer is None else json.dumps(answer).encode()
                handler.rfile.read(int(handler.headers.get('Content-Length', 0)))
                handler.send_response(status)
                handler.send_header('Content-Type', 'application/json')
                handler.send_header('Content-Length', str(len(text)))
                handler.end_headers()
                handler.wfile.write(text)

            do_POST = do_GET

            def log_message(self, *_):
                pass

        super().__init__(('127.0.0.1', 0), Handler)
        self.port = self.server_port

    def __enter__(self):
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()


def pages(rows, size=100, total=True):
    """The answers of a list, with at most `size` rows a page, whatever is asked for."""
    def answer(query):
        page = int(query.get('current_page', query.get('currentPage', 0)))
        return {'object': 'list', **({'total': len(rows)} if total else {}), 'data': rows[page * size:(page + 1) * size]}
    return answer


def refused(_):
    return 403, {'success': False, 'data': {'message': 'Not allowed.', 'errorCode': 'AB03'}}


class Relay(http.server.ThreadingHTTPServer):
    """An API in front of a sandbox. `change` takes method, path with query, and answer, and returns the answer that is given; a
    status may stand before it."""

    def __init__(self, sandbox, change):
        def forward(method, target, headers, body):
            request = urllib.request.Request(f'http://127.0.0.1:{sandbox.port}{target}', body, headers, method=method)
            try:
                with urllib.request.urlopen(request) as answer:
                    changed = change(method, target.removeprefix('/v1'), json.load(answer))
                    status, changed = changed if isinstance(changed, tuple) else (200, changed)
                    return status, json.dumps(changed).encode()
            except urllib.error.HTTPError as error:
                with error:
                    return error.code, error.read()

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(handler):
                body = handler.rfile.read(int(handler.headers.get('Content-Length', 0)))
                headers = {name: handler.headers[name] for name in ('x-portkey-api-key', 'Content-Type') if name in handler.headers}
                status, text = forward(handler.command, handler.path, headers, body or None)
                handler.send_response(status)
                handler.send_header('Content-Type', 'application/json')
                handler.send_header('Content-Length', str(len(text)))
                handler.end_headers()
                # Whoever asked may have ended.
                with contextlib.suppress(BrokenPipeError):
                    handler.wfile.write(text)

            do_POST = do_PUT = do_DELETE = do_GET

            def log_message(self, *_):
                pass

        super().__init__(('127.0.0.1', 0), Handler)
        self.port = self.server_port

    __enter__ = Scripted.__enter__
    __exit__ = Scripted.__exit__
