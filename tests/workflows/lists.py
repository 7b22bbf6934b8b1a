# SPDX-License-Identifier: MIT
"""Lists that workflows read: whatever pages the API gives, they are read to their end, or the answer says that they were not."""

from flows import Failure, Flow, Server, main
from scripted import Scripted, pages, refused


def labels(count):
    return [{'id': str(number), 'name': f'Label {number}'} for number in range(count)]


class Lists(Flow):
    def find(self, answer):
        """(the labels that are found, those that are left out included; the answer; the pages that were asked for)"""
        with Scripted({'/labels': answer}) as api, Server(api) as server:
            found = server.call('find', {'query': 'label', 'kinds': ['label'], 'limit': 1})
            self.assertNotIsInstance(found, Failure, found)
            return len(found['candidates']) + found['left_out'], found, [int(query['current_page']) for _, query in api.asked]

    def test_pages(self):
        for count, size, total, asked in ((0, 100, True, 1), (99, 100, True, 1), (100, 100, True, 1), (101, 100, True, 2),
                                          # The API may give fewer rows a page than it was asked for.
                                          (120, 50, True, 3),
                                          # Without a total, a page that is not full is the last one.
                                          (99, 100, False, 1), (100, 100, False, 2), (101, 100, False, 2)):
            with self.subTest(count=count, size=size, total=total):
                found, answer, queries = self.find(pages(labels(count), size, total))
                self.assertEqual((found, queries), (count, list(range(asked))))
                self.assertEqual((answer['not_looked_at'], answer['not_read_to_the_end']), ([], []))

    def test_more_than_the_cap(self):
        for total in (True, False):
            found, answer, queries = self.find(pages(labels(600), 100, total))
            self.assertEqual((found, queries), (500, [0, 1, 2, 3, 4]))
            self.assertEqual(answer['not_read_to_the_end'], ['label'])

    def test_a_list_that_ends_too_early(self):
        found, answer, queries = self.find(lambda query: {'total': 7, 'data': []})
        self.assertEqual((found, queries, answer['not_read_to_the_end']), (0, [0], ['label']))

    def test_an_answer_without_a_list(self):
        for body in ({}, [], {'data': None}, {'data': {}, 'total': 0}, {'data': 'none'}, {'total': 0}):
            with self.subTest(body):
                _, answer, queries = self.find(lambda query: body)
                self.assertEqual((len(queries), answer['candidates']), (1, []))
                self.assertEqual(answer['not_looked_at'], [{'kind': 'label', 'reason': 'the answer of the API has no list'}])

    def test_each_kind_is_noted_once(self):
        rows = [{'id': str(number), 'name': 'None'} for number in range(3)]
        answers = {'/admin/workspaces': pages([{'id': 'w', 'slug': 'w'}]), '/guardrails': pages(rows), **{f'/guardrails/{row["id"]}': refused for row in rows}}
        with Scripted(answers) as api, Server(api) as server:
            answer = server.call('find', {'query': 'none', 'kinds': ['guardrail'], 'workspace_id': 'w'})
            self.assertEqual([one['id'] for one in answer['candidates']], ['0', '1', '2'])
            self.assertEqual([one['kind'] for one in answer['not_looked_at']], ['checks of guardrails'])


del Flow

if __name__ == '__main__':
    main()
