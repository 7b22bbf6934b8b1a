# SPDX-License-Identifier: MIT
"""Hostile names and texts: python3 tests/codegen/hostile_words.py [CLASS ...]"""

import functools
import itertools
import json
import os
import re
import subprocess
import unicodedata
import unittest

import hostile
import run
from codegen.base import domains
from codegen.emit import code
from codegen.generate import generate
from codegen.name import names
from hostile import an_object, document, operation, reference, with_body

# A text that tries to leave whatever it is put into.
EVIL = ('*/ int evil; /* ??/ ???/ // %: #define x \\\n#include "x" \\endcode @endcode @param y <b> </i> &lt; --> ]]> '
        '\u202e\u2066 \u00ad\u200b \u2028 \u2029 \u0085 \r \x07\x1b[2J %s \\x41 \\u202e "quoted" \'single\' `tick` | '
        '$x \U0001F600 e\u0301 \u05d0 \x7f ``` tail \\')

KEYWORDS = '''
    auto break case char const continue default do double else enum extern float for goto if inline int long
    register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while
    alignas alignof bool constexpr false nullptr static_assert thread_local true typeof typeof_unqual _Alignas
    _Atomic _Bool _Complex _Generic _Imaginary _Noreturn _Static_assert _Thread_local asm and and_eq bitand bitor
    catch char8_t char16_t char32_t class co_await co_return co_yield compl concept const_cast consteval constinit
    decltype delete dynamic_cast explicit export friend mutable namespace new noexcept not not_eq operator or
    or_eq private protected public reinterpret_cast requires static_cast template this throw try typeid typename
    using virtual wchar_t xor xor_eq __asm __attribute__ __func__ __LINE__ __cplusplus NULL EOF INT_MAX I errno
'''.split()
OURS = '''
    out client params error request response tool names strings descriptors keywords schemas properties operations
    tools structs fields media members branches pa_domains pa_domain_a portkeyadmin_call pa_older PA_NONE PORTKEY_API
    portkey_client portkey_value portkey_integer portkey_call list_a list_a_request list_a_params items count unused
    PORTKEYADMIN_TABLES_H PORTKEYADMIN_GENERATED_TYPES_H TEXT PIECE EACH EMPTY no_text STRING NAMES STRINGS SCHEMAS
    anything string of_string SCHEMA_string STRUCTURES size_t uint16_t offsetof bool true
'''.split()
ODD = ['a b', 'a-b', 'a_b', 'aB', 'a__b', '_a_b_', 'A_B', 'a.b', 'a b ', '_', ' ', '0', '1a', '-', '.', '..', '~', 'no',
       'null', '<<=', '$ref', '__proto__', 'x' * 1000, 'x' * 999 + 'y', '\U0001F600', '\U0001F468\u200d\U0001F469',
       '\u202eabc', '\u05d0\u05d1', '\u00e9', 'e\u0301', 'a\nb', 'a\rb', 'a\tb', '\x01', '\x1b[2J', '"', "'", '`', '|',
       '%s', '%', '\\', '\\0', '\\"', '*', '??', '??!', '#', '<b>', '&amp;', '@x', '\u2028', '\u0085', 'a\\']
SLASHED = ['/', '*/', '/*', '//', '??/', 'a/b', '~1', '~0', '*/ x /*']
NAMES = KEYWORDS + OURS + ODD


class Names(hostile.Case):
    """Names that C, C++, headers or we ourselves have, that collide once put in form, or that are none."""

    @functools.cached_property
    def macros(self):
        """Words that the headers of this system replace, in the form of a field's name."""
        text = subprocess.run(['gcc', '-std=gnu11', '-D_GNU_SOURCE', '-dM', '-E', '-x', 'c', '-'],
                              input=hostile.SURROUNDINGS, capture_output=True, text=True, check=True,
                              timeout=60).stdout
        return sorted(set(re.findall(r'^#define ([a-z][a-z0-9]*(?:_[a-z0-9]+)*)[ (]', text, re.MULTILINE)))

    def check_all(self, paths, **more):
        self.accept(document(paths, **more))
        self.compile_everywhere()
        return self.held()

    def test_members(self):
        wires = NAMES + SLASHED + ['']
        inner = an_object({name: {'type': 'string', 'enum': [name]} for name in dict.fromkeys(wires + self.macros)})
        body = {'content': {'application/json': {'schema': an_object({'o': inner, **{
            name: {'type': 'string'} for name in wires}})}}}
        found, descriptors = self.check_all({'/a': {'post': operation(operationId='do_a', requestBody=body)}})
        self.assertEqual(descriptors['do_a']['inputSchema']['properties']['o'], inner)
        self.assertEqual(set(found['do_a']['member']), set(inner['properties']))
        self.assertEqual(set(map(json.loads, found['do_a']['enum'])), set(inner['properties']))
        self.assertEqual(len(found['do_a']['argument']), len(set(wires)) + 1)
        for argument in found['do_a']['argument']:
            self.assertRegex(argument, r'^[A-Za-z0-9_.-]{1,64}$')

    def test_parameters(self):
        wires = NAMES + SLASHED
        parts = [wires[start:start + 200] for start in range(0, len(wires), 200)]
        paths = {f'/{number}': {'get': operation(operationId=f'do_{number}', parameters=[
            {'name': name, 'in': 'query', 'schema': {'type': 'string'}} for name in dict.fromkeys(part)])}
            for number, part in enumerate(parts)}
        found, _ = self.check_all(paths)
        for number, part in enumerate(parts):
            self.assertEqual(found[f'do_{number}']['wire'], list(dict.fromkeys(part)))
            self.assertEqual(len(found[f'do_{number}']['argument']), len(set(part)))

    def test_path_parameters(self):
        paths = {f'/{number}/{{{name}}}/x': {'get': operation(operationId=f'do_{number}', parameters=[
            {'name': name, 'in': 'path', 'required': True, 'schema': {'type': 'string'}}])}
            for number, name in enumerate(NAMES)}
        found, _ = self.check_all(paths)
        for number, name in enumerate(NAMES):
            here = found[f'do_{number}']
            self.assertEqual(here['wire'], [name])
            self.assertEqual(here['path'], [f'/{number}/{{{here["argument"][0]}}}/x'])

    def test_operations(self):
        ids = NAMES + SLASHED
        paths = {f'/p{number}': {'get': operation(operationId=name, tags=['a'])} for number, name in enumerate(ids)}
        found, descriptors = self.check_all(paths)
        self.assertEqual(len(found), len(ids))
        self.assertEqual(set(found), set(descriptors))
        self.check_symbols(len(ids), 1)

    def test_components(self):
        wires = list(dict.fromkeys(NAMES + SLASHED))
        schemas = {name: an_object({f'x{number}': {'type': 'string'}}) for number, name in enumerate(wires)}
        members = {f'p{number}': {'$ref': reference('schemas', name)} for number, name in enumerate(wires)}
        body = {'content': {'application/json': {'schema': an_object(members)}}}
        found, descriptors = self.check_all(
            {'/a': {'post': operation(operationId='do_a', requestBody=body)}}, components={'schemas': schemas})
        properties = descriptors['do_a']['inputSchema']['properties']
        self.assertEqual({name: list(schema['properties']) for name, schema in properties.items()},
                         {f'p{number}': [f'x{number}'] for number in range(len(wires))})

    def of_tags(self, tags):
        """The files of a document with an operation for each tag; tags that are the same in form share a domain."""
        paths = {f'/p{number}': {'get': operation(tags=[tag])} for number, tag in enumerate(tags)}
        return self.accept(document(paths, tags=[{'name': tag, 'description': tag} for tag in dict.fromkeys(tags)]))

    def test_tags(self):
        files = self.of_tags([*OURS, *ODD, *SLASHED, *sorted(domains.RESERVED)])
        for path in files:
            self.assertRegex(path, r'^(include/portkeyadmin/|tools/|answers/|sandbox/|shown/|surface/)?[A-Za-z][A-Za-z0-9-]*(\.[a-z]+)?$')
        for line in files['meson.build'].splitlines():
            self.assertRegex(line, r"^(  '[a-z0-9/.-]+',|#.*|generated_\w+ = \w+\('?(include'\))?|\))$")
        # All headers, and the files with the names of all domains; a domain's own have its name alone.
        self.compile_everywhere(self.found('index.c') + self.found('*/index.c'))

    def test_files_of_tags(self):
        tags = ['pa_domain_a', '*/', sorted(domains.RESERVED)[0], 'x' * 1000, '1a']
        files = self.of_tags(tags)
        self.compile_everywhere()
        domain_sources = {path for path in files if re.fullmatch(r'[^/]+\.c', path)} - {'api.c', 'index.c'}
        self.check_symbols(len(tags), len(domain_sources))

    def test_more_names_than_marks(self):
        # So many of one form that two have the same mark: no third name is left.
        same = ['a' + ''.join(marks) for marks in itertools.islice(
            itertools.chain.from_iterable(itertools.product('-.~!', repeat=length) for length in range(9)), 4000)]
        members = {name: {'type': 'string'} for name in same}
        self.refuse(with_body(an_object({'v': an_object(members)})), r"spec.yaml:1: all names for '.*' are taken")


class Texts(hostile.Case):
    """A text that tries to leave the comment, the literal, the table or the line, wherever texts may stand."""

    def leaf(self):
        return {'type': 'string', 'description': EVIL, 'format': EVIL, 'enum': [EVIL, EVIL + '"'],
                'pattern': r'\*/ "[/?]{2}\\' + '\u202e\x07', 'default': EVIL}

    def document(self):
        leaf = self.leaf()
        silent = {'title': EVIL, 'example': EVIL, 'examples': [EVIL], '$comment': EVIL, 'x-evil': {EVIL: EVIL},
                  'externalDocs': {'url': EVIL, 'description': EVIL}}
        inner = an_object({EVIL: leaf, 'list': {'type': 'array', 'items': an_object({EVIL: leaf})}}, description=EVIL)
        body = an_object({'o': inner, 'c': {'$ref': reference('schemas', EVIL)}, 's': {**leaf, **silent}, EVIL: leaf})
        parameter = {'name': EVIL, 'in': 'query', 'description': EVIL, 'schema': leaf,
                     'examples': {EVIL: {'summary': EVIL, 'value': EVIL}}}
        post = {'operationId': EVIL, 'tags': [EVIL], 'summary': EVIL, 'description': EVIL, 'x-scope': EVIL,
                'parameters': [parameter], 'externalDocs': {'url': EVIL},
                'requestBody': {'description': EVIL, 'content': {'application/json': {'schema': body}}},
                'responses': {'200': {'description': EVIL, 'headers': {EVIL: {'description': EVIL}},
                                      'content': {'application/json': {'schema': leaf}}}}}
        oauth = {'type': 'oauth2', 'description': EVIL,
                 'flows': {'implicit': {'authorizationUrl': EVIL, 'scopes': {EVIL: EVIL}}}}
        return {'openapi': '3.1.0', 'x-evil': {EVIL: [EVIL]},
                'info': {'title': EVIL, 'version': EVIL, 'summary': EVIL, 'description': EVIL,
                         'contact': {'name': EVIL}, 'license': {'name': EVIL}},
                'servers': [{'url': 'https://evil.example/v1', 'description': EVIL}],
                'tags': [{'name': EVIL, 'description': EVIL, 'externalDocs': {'url': EVIL}}],
                'paths': {'/a': {'summary': EVIL, 'description': EVIL, 'post': post}},
                'components': {'schemas': {EVIL: an_object({EVIL: leaf}, description=EVIL)},
                               'securitySchemes': {EVIL: oauth}}}

    def test_everywhere(self):
        document_ = self.document()
        # All escaped: what stands in the output comes from what the text means.
        files = self.accept(run.yaml.safe_dump(json.loads(json.dumps(document_)), allow_unicode=False, width=10 ** 9))
        self.compile_everywhere()
        self.check_symbols(1, 1)
        self.check_characters(files)
        found, descriptors = self.held()
        (name, here), = found.items()
        self.check_descriptor(descriptors[name])
        self.assertEqual((here['wire'], here['scope'], here['domain']), ([EVIL], [EVIL], [EVIL]))
        self.assertEqual(set(here['member']), {EVIL, 'list'})
        self.assertEqual({json.loads(value) for value in here['enum']}, {EVIL, EVIL + '"'})
        self.assertEqual(json.loads(files['openapi.json'])['components']['securitySchemes'],
                         document_['components']['securitySchemes'])
        self.assertEqual(json.loads(files['openapi.json'])['info'], document_['info'])
        self.check_reference(files['tools.md'])

    def check_descriptor(self, descriptor):
        words = ' '.join(EVIL.split())
        leaf = {**self.leaf(), 'description': words}
        self.assertEqual(descriptor['description'], EVIL)
        properties = descriptor['inputSchema']['properties']
        self.assertEqual(len(properties), 5)
        self.assertEqual(properties['s'], leaf)
        self.assertEqual(properties['c'], {'description': words, **an_object({EVIL: leaf})})
        self.assertEqual(properties['o'], {'description': words, **an_object({
            EVIL: leaf, 'list': {'type': 'array', 'items': an_object({EVIL: leaf})}})})
        self.assertTrue(descriptor['title'].isprintable(), descriptor['title'])

    def check_characters(self, files):
        """No file has characters that do not show, or show others elsewhere; ours are ASCII but for comments."""
        for path, text in files.items():
            hidden = {character for character in text if character != '\n' and
                      unicodedata.category(character) in ('Cc', 'Cf', 'Co', 'Zl', 'Zp')}
            self.assertEqual((path, hidden), (path, set()))
            if path.endswith(('.c', '.h')):
                code = re.sub(r'/\*.*?\*/', '', text, flags=re.DOTALL)
                self.assertTrue(code.isascii(), path)
                self.assertNotIn('??', code, path)
                self.assertNotIn('??/', text, path)

    def check_reference(self, text):
        """Every line is one of those that we write."""
        for line in text.splitlines():
            self.assertRegex(line, r'^$|^<!-- |^#{1,3} [a-z0-9_-]+$|^# Tool reference$|^\| |^`POST /v1/a`\. |'
                                   r'^\*/ int evil;|^1 tools in 1 domains')
            if line.startswith('|'):
                self.assertIn(len(re.findall(r'(?<!\\)(?:\\\\)*\|', line)), (4, 5), line)

    def test_paragraphs_that_begin_as_something_else(self):
        for start in ('# x', '> x', '``` x', '~~~', '- x', '* x', '+ x', '| x |', '=====', '---', '[x]: y'):
            with self.subTest(start=start):
                files = self.accept(document({'/a': {'get': operation(description=start)}}))
                self.assertIn('\n\\' + start, files['tools.md'])

    def test_names_of_files(self):
        for name in ('a*b', "a'b", 'a"b', 'a\nb', '*', '\u202ea', '??', 'a\\'):
            with self.subTest(name=name):
                spec = self.put(f'*/{name}/x*/{name}.yaml', json.dumps(document({'/a': {'get': operation()}})))
                output, problems = generate(spec, os.path.join(self.folder, 'out'))
                self.assertEqual(list(problems), [])
                output.write()
                self.call(['gcc', *run.C_FLAGS, *self.include(), *run.sources(os.path.join(self.folder, 'out'))])

    def test_comments(self):
        pieces = ('*', '/', '?', '\\', ' ', '@param', 'x', '<b>', '&lt;')
        for length in (1, 2, 3, 4):
            for parts in itertools.product(pieces, repeat=length):
                comment = code.comment_text(''.join(parts))
                self.assertNotRegex(comment, r'\*/|/\*|\?\?/|\\$|\\ ')
                # What is left of a command begins with an escape: an odd number of backslashes before it.
                self.assertNotRegex(comment, r'(?<!\\)(?:\\\\)*(@param|<b>|&lt;)')


if __name__ == '__main__':
    unittest.main(verbosity=1)
