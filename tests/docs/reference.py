# SPDX-License-Identifier: MIT
"""The public headers document all that they declare, and the manual pages say what the headers do."""

import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

from documents import ROOT

sys.path.insert(0, str(ROOT / 'docs' / 'reference'))
import headers  # noqa: E402
import man3  # noqa: E402

FOLDERS = [ROOT / 'runtime/include/portkeyadmin', ROOT / 'generated/include/portkeyadmin']
# Names that say all there is to say.
SELF_EVIDENT = {'PORTKEY_OK', 'violations'}

HEADER = r'''/* SPDX-License-Identifier: MIT */
/**
 * @file sample.h
 * A sample. It has one of each kind.
 *
 * ## Rules
 *
 *  - One; see `size`.
 *  - Two
 *    lines.
 *
 *     code("\n");
 *
 * .TH at the beginning of a line.
 */
#ifndef PORTKEYADMIN_SAMPLE_H
#define PORTKEYADMIN_SAMPLE_H

#include "base.h"

PORTKEY_BEGIN_DECLS

/** A thing. */
typedef struct portkey_thing portkey_thing;
typedef struct portkey_silent portkey_silent;

/** Options. Start from PORTKEY_SAMPLE_INIT. */
typedef struct portkey_sample {
    size_t size; /**< the size */
    /** Called (at times). */
    void (*call)(void *context, int number);
    char name[8];
} portkey_sample;

#ifdef __cplusplus
static inline portkey_sample portkey_sample_init(void)
{
    return {};
}
#define PORTKEY_SAMPLE_INIT portkey_sample_init()
#else
#define PORTKEY_SAMPLE_INIT                                                                                  \
    {                                                                                                        \
        .size = sizeof(portkey_sample)                                                                       \
    }
#endif

/** Codes. */
enum portkey_kind {
    PORTKEY_ONE = 1, /**< one, or more */
    PORTKEY_TWO
};

/* ---- a heading ---- */

PORTKEY_API int portkey_bare(void);

/**
 * Makes a thing, e.g. a \<small\> one. Twice
 * "the same".
 *
 * @param out  receives
 *             the thing
 * @param name a \@name
 * @return 0,
 *         or -1
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_make(portkey_thing **out, const char *name,
                                                  void (*call)(int, int));

/** Builds the request of portkey_make(). */
static inline int portkey_make_request(void)
{
    return portkey_bare();
}

/** Says "no". */
PORTKEY_API extern const char portkey_no[];

/** Called back. */
typedef void portkey_notice(void *context);

/** Adds. */
#define PORTKEY_ADD(a, b) ((a) + (b))

/** @cond */
static inline int pa_hidden(void)
{
    return 0;
}
/** @endcond */

PORTKEY_END_DECLS

#endif
'''


def read_all():
    return [headers.read(path) for folder in FOLDERS for path in sorted(folder.rglob('*.h'))]


def undocumented(read):
    """Each as FILE:LINE: COMPLAINT."""
    structures = {item.name: item for header in read for item in header.of('struct')}
    for header in read:
        if not header.comment:
            yield f'{header.name}:1: needs a comment that begins with "@file {header.name}" and says what it is for'
        for item in header.items:
            if not item.comment and not is_described_elsewhere(item, header, structures):
                yield f'{header.name}:{item.line}: {item.name} has no comment'
            for member in item.members:
                if not member.comment and member.name not in SELF_EVIDENT:
                    yield f'{header.name}:{member.line}: {member.name} of {item.name} has no comment'


def is_described_elsewhere(item, header, structures):
    """A structure by its definition, the type that a header is named after by the header's comment, an initialiser by the
    comment of what it initialises, and the constants of a member by the comment of that."""
    if item.kind == 'type':
        return item.name in structures or item.name == 'portkey_' + header.name[:-len('.h')]
    if item.name.endswith('_INIT'):
        return any(item.name in ' '.join(one.comment or []) for one in structures.values())
    comments = ' '.join(' '.join(member.comment or []) for one in header.of('struct') for member in one.members)
    return item.kind == 'macro' and any(item.name.startswith(stem) for stem in re.findall(r'(PORTKEY_\w+_)\*', comments))


class Documented(unittest.TestCase):
    def test_all_that_is_declared(self):
        found = list(undocumented(read_all()))
        self.assertFalse(found, '\n' + '\n'.join(found))

    def test_all_that_is_exported(self):
        names = {item.name for header in read_all() for item in header.of('function', 'variable')}
        exported = set((ROOT / 'runtime/exported-symbols.txt').read_text(encoding='utf-8').split())
        self.assertEqual(exported - names, set())

    def test_what_lacks_a_comment_is_found(self):
        bare = HEADER.replace(' * A sample. It has one of each kind.\n', '', 1)
        self.assertEqual(list(undocumented([headers.parse('sample.h', HEADER)])), [
            'sample.h:25: portkey_silent has no comment',
            'sample.h:32: name of portkey_sample has no comment',
            'sample.h:51: PORTKEY_TWO of portkey_kind has no comment',
            'sample.h:56: portkey_bare has no comment'])
        self.assertNotIn('sample.h:1', '\n'.join(undocumented([headers.parse('sample.h', bare)])))
        self.assertIn('sample.h:1: needs a comment that begins with "@file sample.h"',
                      '\n'.join(undocumented([headers.parse('sample.h', '/** @file other.h */\n')])))

    def test_an_example_that_the_manual_shows_compiles(self):
        comment = headers.read(FOLDERS[0] / 'portkeyadmin.h').comment
        program = next(block for kind, block in man3.paragraphs(comment) if kind == 'code' and 'int main(void)' in block)
        done = subprocess.run(['cc', '-std=c11', '-Wall', '-Wextra', '-Wpedantic', '-Werror', '-fsyntax-only', '-x', 'c',
                               *(f'-I{folder.parent}' for folder in FOLDERS), '-'],
                              input='\n'.join(program) + '\n', text=True, capture_output=True, timeout=60)
        self.assertEqual((done.returncode, done.stderr), (0, ''))


class Reading(unittest.TestCase):
    """What headers.py makes of a header."""

    def test_kinds(self):
        items = headers.parse('sample.h', HEADER).items
        self.assertEqual([(item.kind, item.name) for item in items], [
            ('type', 'portkey_thing'), ('type', 'portkey_silent'), ('struct', 'portkey_sample'),
            ('macro', 'PORTKEY_SAMPLE_INIT'), ('enum', 'portkey_kind'), ('function', 'portkey_bare'),
            ('function', 'portkey_make'), ('function', 'portkey_make_request'), ('variable', 'portkey_no'),
            ('callback', 'portkey_notice'), ('macro', 'PORTKEY_ADD')])

    def test_members(self):
        items = {item.name: item for item in headers.parse('sample.h', HEADER).items}
        self.assertEqual([(member.name, member.comment) for member in items['portkey_sample'].members],
                         [('size', ['the size']), ('call', ['Called (at times).']), ('name', None)])
        self.assertEqual([(member.code, member.comment) for member in items['portkey_kind'].members],
                         [('PORTKEY_ONE = 1', ['one, or more']), ('PORTKEY_TWO', None)])

    def test_functions(self):
        items = {item.name: item for item in headers.parse('sample.h', HEADER).items}
        self.assertEqual(items['portkey_make'].arguments(),
                         ['portkey_thing **out', 'const char *name', 'void (*call)(int, int)'])
        self.assertEqual(items['portkey_make'].result(), 'int')
        self.assertEqual(items['portkey_make_request'].code, 'int portkey_make_request(void)')
        self.assertEqual(items['portkey_notice'].arguments(), ['void *context'])


class Pages(unittest.TestCase):
    """What man3.py makes of it."""

    def pages(self, text=HEADER):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / 'sample.h'
            path.write_text(text, encoding='utf-8')
            man3.main(f'{folder}/man3', path)
            return {page.name: page.read_text(encoding='utf-8') for page in pathlib.Path(folder, 'man3').iterdir()}

    def test_names(self):
        documented = HEADER.replace('PORTKEY_API int portkey_bare', '/** Bare. */\nPORTKEY_API int portkey_bare')
        pages = self.pages(documented)
        self.assertEqual(set(pages), {'portkeyadmin-sample.3', 'portkey_bare.3', 'portkey_make.3',
                                      'portkey_make_request.3'})
        self.assertEqual(pages['portkey_make_request.3'], '.so man3/portkey_make.3\n')

    def test_a_function(self):
        page = self.pages(HEADER.replace('PORTKEY_API int portkey_bare(void);', ''))['portkey_make.3']
        self.assertIn('.Nm portkey_make ,\n.Nm portkey_make_request\n.Nd makes a thing, e.g. a <small> one\n', page)
        self.assertIn('.Ft "int"\n.Fo portkey_make\n.Fa "portkey_thing **out"\n', page)
        self.assertIn('Makes a thing, e.g. a <small> one.\nTwice "the same".\n', page)
        self.assertIn('.It Fa out\nreceives the thing\n.It Fa name\na @name\n', page)
        self.assertIn('.Sh RETURN VALUES\n0, or -1\n', page)

    def test_a_header(self):
        page = self.pages(HEADER.replace('PORTKEY_API int portkey_bare(void);', ''))['portkeyadmin-sample.3']
        self.assertIn('.Nd a sample\n', page)
        self.assertIn('.Ss Rules\n.Bl -bullet\n.It\nOne; see size.\n.It\nTwo lines.\n.El\n', page)
        self.assertIn('.Bd -literal -offset indent\ncode("\\en");\n.Ed\n.Pp\n\\&.TH at the beginning', page)
        self.assertIn('.It Vt "void (*call)(void *context, int number)"\nCalled (at times).\n', page)


if __name__ == '__main__':
    sys.exit(unittest.main())
