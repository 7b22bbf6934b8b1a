# SPDX-License-Identifier: MIT
"""What the tests with hostile documents share: documents, compilers, and a look into the compiled tables.

Whatever stands in a document, the generator refuses it with file and line, or what it writes is C
that says just that: it compiles in any surroundings, declares nothing else, and holds the very
bytes. Documents are made by the tests where they would be too large, or too odd, for a file in good/.
"""

import atexit
import functools
import glob
import itertools
import json
import os
import re
import shutil
import subprocess
import tempfile

import run
from codegen.generate import generate

HEADERS = '''
    assert.h complex.h ctype.h errno.h fenv.h float.h inttypes.h iso646.h limits.h locale.h math.h setjmp.h signal.h
    stdalign.h stdarg.h stdatomic.h stdbool.h stddef.h stdint.h stdio.h stdlib.h stdnoreturn.h string.h tgmath.h
    threads.h time.h uchar.h wchar.h wctype.h arpa/inet.h dirent.h fcntl.h fnmatch.h glob.h grp.h ifaddrs.h
    langinfo.h net/if.h netdb.h netinet/in.h netinet/tcp.h poll.h pthread.h pwd.h regex.h sched.h semaphore.h
    spawn.h strings.h sys/epoll.h sys/ioctl.h sys/mman.h sys/param.h sys/resource.h sys/select.h sys/socket.h
    sys/stat.h sys/statvfs.h sys/sysmacros.h sys/time.h sys/types.h sys/uio.h sys/un.h sys/wait.h syslog.h
    termios.h ucontext.h unistd.h utime.h utmpx.h wordexp.h curl/curl.h
'''.split()

SURROUNDINGS = ''.join(f'#if __has_include(<{header}>)\n#include <{header}>\n#endif\n' for header in HEADERS)

CLANG = ['clang', *run.C_FLAGS, '-Wdocumentation', '-Wdocumentation-unknown-command', '-Wcomment', '-Wtrigraphs',
         '-Wfloat-equal', '-Wmissing-prototypes', '-Wwrite-strings', '-Wreserved-identifier']


# As C_FLAGS, but for objects: the tables of these are looked at, too.
OBJECTS = ['gcc', *[flag for flag in run.C_FLAGS if flag != '-fsyntax-only'], '-Wbidi-chars=any', '-c']
GNU = ['gcc', '-std=gnu11', '-D_GNU_SOURCE', '-Wall', '-Werror', '-Winvalid-pch']


@functools.cache
def surroundings():
    """A header of all HEADERS, which is compiled once for all tests, as it takes longer than what it is put before."""
    folder = tempfile.mkdtemp(prefix='surroundings-')
    atexit.register(shutil.rmtree, folder)
    path = os.path.join(folder, 'surroundings.h')
    run.write(path, SURROUNDINGS)
    subprocess.run([*GNU, '-x', 'c-header', path, '-o', path + '.gch'], check=True)
    return path


def operation(**more):
    return {'responses': {'200': {'description': 'Done.'}}, **more}


def document(paths, **more):
    return {'openapi': '3.1.0', 'info': {'title': 't', 'version': '1'}, 'paths': paths, **more}


def with_body(schema, **more):
    """A document of one operation that takes the schema."""
    body = {'content': {'application/json': {'schema': schema}}}
    return document({'/a': {'post': operation(operationId='do_a', tags=['a'], requestBody=body)}}, **more)


def with_answer(schema):
    answer = {'description': 'Done.', 'content': {'application/json': {'schema': schema}}}
    return document({'/a': {'get': {'operationId': 'do_a', 'tags': ['a'], 'responses': {'200': answer}}}})


def an_object(properties, **more):
    return {'type': 'object', 'properties': properties, **more}


def reference(section, name):
    escaped = name.replace('~', '~0').replace('/', '~1')
    # As a URI has it: all but a few characters by their bytes.
    return f'#/components/{section}/' + ''.join(
        chr(byte) if re.match('[A-Za-z0-9~]', chr(byte)) else f'%{byte:02X}' for byte in escaped.encode())


class Case(run.Sandbox):
    def outcome(self, text):
        """(the files' texts by their paths or None, what is reported), of a document or its text."""
        spec = os.path.join(self.folder, 'spec.yaml')
        data = text if isinstance(text, (str, bytes)) else json.dumps(text, ensure_ascii=False)
        with open(spec, 'wb') as stream:
            stream.write(data if isinstance(data, bytes) else data.encode())
        out = os.path.join(self.folder, 'out')
        for folder in ('out', 'objects'):
            shutil.rmtree(os.path.join(self.folder, folder), ignore_errors=True)
        output, problems = generate(spec, out)
        lines = [line.replace(spec, 'spec.yaml') for line in problems.lines()]
        if output is None:
            return None, lines
        output.write()
        return {path: run.read(output.path(path)) for path in output.files()}, lines

    def accept(self, text):
        files, errors = self.outcome(text)
        self.assertEqual(errors, [])
        return files

    def refuse(self, text, *errors):
        files, found = self.outcome(text)
        self.assertIsNone(files, 'was accepted')
        self.check_told(found, errors)

    def accept_with_mistakes(self, text, *errors):
        """What is wrong is told, and has no part in any operation."""
        files, found = self.outcome(text)
        self.assertRegex(found[-1], r'^spec.yaml: [0-9]+ mistakes?: none of [0-9]+ operations? left out$')
        self.check_told(found, errors)
        return files

    def check_told(self, found, errors):
        for error, line in itertools.zip_longest(errors, found[:len(errors)], fillvalue=''):
            self.assertRegex(line, error)

    # ---- compilers ---------------------------------------------------------------

    def include(self):
        return run.ENGINE + ['-I', os.path.join(self.folder, 'out', 'include')]

    def found(self, pattern):
        return sorted(glob.glob(os.path.join(self.folder, 'out', pattern)))

    def call(self, line, folder=None):
        # Without a time limit of its own: the test's is the one that knows how busy the machine is.
        done = subprocess.run(line, capture_output=True, text=True, cwd=folder)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stderr, '')
        return done.stdout

    def compile_everywhere(self, sources=None):
        """Compiles all sources, or some, which the compilers take one by one; and all headers, together."""
        if sources is None:
            sources = run.sources(os.path.join(self.folder, 'out'))
            self.objects('')
        self.call([*CLANG, *self.include(), *sources])
        headers = [word for header in self.found('include/portkeyadmin/*.h') for word in ('-include', header)]
        self.call(['g++', *run.CXX_FLAGS, '-Wbidi-chars=any', *self.include(), *headers, os.devnull])
        self.call([*GNU, '-fsyntax-only', '-include', surroundings(), *self.include(), *sources])

    def objects(self, *parts):
        """What gcc makes of the files in these folders, of all once."""
        objects = os.path.join(self.folder, 'objects')
        if not os.path.exists(objects):
            for part in ('', 'answers', 'tools'):
                folder = os.path.join(objects, part)
                os.makedirs(folder)
                self.call([*OBJECTS, *self.include(), *self.found(os.path.join(part, '*.c'))], folder)
        return [path for part in parts for path in glob.glob(os.path.join(objects, part, '*.o'))]

    def check_symbols(self, operations, domains):
        """The objects define what the documents ask for, and nothing else."""
        lines = self.call(['nm', '-g', '--format=posix', *self.objects('', 'tools')]).splitlines()
        pairs = [line.split(' ')[:2] for line in lines if ' ' in line]
        defined = [symbol for symbol, kind in pairs if kind not in 'Uvw']
        functions = [symbol for symbol, kind in pairs if kind == 'T']
        self.assertEqual(len(defined), len(set(defined)))
        self.assertEqual(len(functions), domains)
        for name in functions:
            self.assertRegex(name, '^portkeyadmin_domain_[a-z][a-z0-9_]*$')
        headers = ''.join(run.read(path) for path in self.found('include/portkeyadmin/*.h'))
        inline = re.findall(r'^PORTKEY_CHECK_RESULT static inline int (\w+)\(', headers, re.MULTILINE)
        self.assertEqual(len(inline), 2 * operations)
        self.assertEqual(set(inline), {f'portkey_{name}{end}' for name in self.operation_names() for end in ('', '_request')})
        others = sorted(set(defined) - set(functions))
        index = ['pa_all_domains', 'pa_api_base', 'pa_api_server', 'pa_api_title', 'pa_domain_count', 'pa_domains',
                 'pa_operation_count', 'pa_operations_by_name', 'pa_revision', 'pa_scheme_count', 'pa_schemes', 'pa_tool_count',
                 'pa_tool_tables', 'pa_tools_by_name', 'pa_workflow_count', 'pa_workflows']
        self.assertEqual([name for name in others if name in index], index)
        self.assertEqual(len(others) - len(index), 2 * domains)
        for name in set(others) - set(index):
            self.assertRegex(name, '^pa_(domain|tools_of)_[a-z][a-z0-9_]*$')
        self.assertEqual({symbol for symbol, kind in pairs if kind in 'Uvw'} - set(defined), set())

    def operation_names(self):
        lock = run.read(os.path.join(self.folder, 'out', 'names.lock'))
        return re.findall('^operation ([a-z0-9_]+) ', lock, re.MULTILINE)

    def held(self):
        """What the compiled tables hold: {operation: {kind: texts}}, and the descriptors by name."""
        program = os.path.join(self.folder, 'dump')
        source = self.put('dump.c', DUMP)
        self.call(['gcc', '-std=c11', *self.include(), '-o', program, source, *self.objects('', 'answers', 'tools')])
        found = {}
        descriptors = {}
        for line in self.call([program]).splitlines():
            kind, value = line.split(' ')
            value = bytes.fromhex(value).decode()
            if kind == 'operation':
                here = found.setdefault(value, {})
            elif kind == 'descriptor':
                descriptor = json.loads(value)
                descriptors[descriptor['name']] = descriptor
            else:
                here.setdefault(kind, []).append(value)
        return found, descriptors


DUMP = run.TABLES + r'''
static void put(const char *kind, const char *text, size_t length)
{
    printf("%s ", kind);
    for (size_t i = 0; i < length; i++)
        printf("%02x", (unsigned char)text[i]);
    putchar('\n');
}

static void put_string(const char *kind, const char *text)
{
    put(kind, text, strlen(text));
}

static void walk(const struct pa_domain *domain, uint16_t index, int depth)
{
    const struct pa_schema *schema = &domain->pools.schemas[index];

    for (uint32_t i = 0; i < schema->count && depth < 3; i++) {
        const struct pa_keyword *keyword = &domain->pools.keywords[schema->first + i];

        for (uint32_t j = 0; keyword->code == PA_ENUM && j < keyword->count; j++)
            put_string("enum", domain->pools.strings + domain->pools.names[keyword->value + j]);
        for (uint32_t j = 0; keyword->code == PA_PROPERTIES && j < keyword->count; j++) {
            const struct pa_property *property = &domain->pools.properties[keyword->value + j];

            put_string(depth == 0 ? "argument" : "member", domain->pools.strings + property->name);
            walk(domain, property->schema, depth + 1);
        }
    }
}

int main(void)
{
    for (size_t i = 0; i < pa_operation_count; i++) {
        const struct pa_domain *domain = pa_domains[pa_operations_by_name[i].domain];
        const portkey_operation *operation = &domain->operations[pa_operations_by_name[i].row];

        put_string("operation", domain->pools.strings + operation->name);
        put_string("path", domain->pools.strings + operation->path);
        put_string("scope", domain->pools.strings + operation->scope);
        put_string("domain", domain->description);
        for (size_t j = 0; j < operation->parameter_count; j++)
            put_string("wire", domain->pools.strings + domain->parameters[operation->first_parameter + j].wire);
        walk(domain, operation->arguments, 0);
    }
    for (size_t i = 0; i < pa_tool_count; i++) {
        const struct pa_tool_table *table = pa_tool_tables[pa_tools_by_name[i].domain];
        const portkey_tool *tool = &table->tools[pa_tools_by_name[i].row];

        put("descriptor", table->descriptors + tool->descriptor, tool->descriptor_length);
    }
    return 0;
}
'''
