# SPDX-License-Identifier: MIT
"""Streams of events that a test reads piece by piece."""

import http.client
import json

from served import HEADERS


class Events:
    """The response to a request, read event by event: each a dictionary of its fields; comments are passed over."""

    def __init__(self, served, method, body=None, **headers):
        self.connection = http.client.HTTPConnection(served.host, served.port, timeout=30)
        given = {'Accept': 'text/event-stream'} if method == 'GET' else HEADERS
        self.connection.request(method, '/mcp', None if body is None else json.dumps(body),
                                given | {name.replace('_', '-'): value for name, value in headers.items()})
        self.answer = self.connection.getresponse()
        self.status = self.answer.status
        self.type = self.answer.getheader('Content-Type')

    def next(self):
        """The next event; None: the stream ended."""
        event = {}
        while line := self.answer.readline().decode():
            line = line.rstrip('\n')
            if line == '' and event:
                return event
            name, _, value = line.partition(': ')
            if name:
                event[name.rstrip(':')] = value
        return None

    def rest(self):
        """The events up to the end."""
        found = []
        while (event := self.next()) is not None:
            found.append(event)
        return found

    def close(self):
        """As a network does that breaks: nothing is said."""
        if self.connection.sock is not None:
            self.connection.sock.close()
        self.answer.close()
        self.connection.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
