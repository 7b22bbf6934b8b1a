# SPDX-License-Identifier: MIT
"""What is built with other options and as a subproject: of a document with one operation, as that is
quick.
"""

import json
import os
import re
import sys
import unittest

from support import MESON, PROGRAM, ROOT, VERSION, InFolder, needed, run

DOCUMENT = '''
openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: 'https://pets.example/v1'}]
paths: {/pets: {get: {operationId: listPets}}}
'''
PROJECT = '''
project('program', 'c', default_options: ['c_std=c11', 'werror=true'])
executable('program', '%s', dependencies: dependency('portkeyadmin', version: '>=%s'))
'''


class Building(InFolder):
    def setUp(self):
        super().setUp()
        self.options = [f'-Dspec={self.write("pets.yaml", DOCUMENT)}', f'-Dlock={self.folder}/pets.lock']

    def set_up(self, *options):
        """(name, kind) of each target that would be installed."""
        run(MESON, 'setup', self.folder / 'build', ROOT, *self.options, '-Dtests=false', *options)
        targets = json.loads(run(MESON, 'introspect', '--targets', self.folder / 'build'))
        return {(target['name'], target['type']) for target in targets
                if target['installed'] and target['type'] != 'custom'}


class Libraries(Building):
    """What is built is what default_library and server say."""

    SHARED = ('portkeyadmin', 'shared library')
    STATIC = ('portkeyadmin', 'static library')
    SERVER = ('portkey-admin-mcp', 'executable')

    def needs(self):
        """The libraries that the build looked for."""
        return {one['name'] for one in json.loads(run(MESON, 'introspect', '--dependencies', self.folder / 'build'))}

    def test_shared_is_the_default(self):
        self.assertEqual(self.set_up('-Dsandbox=disabled', '-Dhttp=disabled', '-Dcairo=disabled'), {self.SHARED, self.SERVER})
        self.assertEqual(self.needs(), {'libcurl', 'libpcre2-8', 'libcrypto', 'libssl', 'libcjson', 'yaml-0.1'})

    def test_static_without_the_server(self):
        self.assertEqual(self.set_up('-Ddefault_library=static', '-Dserver=false'), {self.STATIC})
        self.assertEqual(self.needs(), {'libcurl', 'libpcre2-8'})


class Subproject(Building):
    """The library as a part of another Meson project, which links it by the lines that the README shows."""

    def test_a_program_builds_it(self):
        self.write('program/meson.build', PROJECT % (PROGRAM, VERSION))
        wrap = re.search(r'```ini\n(\[wrap-git\]\n.*?)```', (ROOT / 'README.md').read_text(encoding='utf-8'), re.DOTALL)
        self.write('program/subprojects/portkey-admin.wrap', wrap[1])
        os.symlink(ROOT, self.folder / 'program/subprojects/portkey-admin')
        run(MESON, 'setup', self.folder / 'build', self.folder / 'program', '--wrap-mode=forcefallback',
            '-Ddefault_library=static', '-Doptimization=0',
            *(option.replace('-D', '-Dportkey-admin:', 1) for option in self.options))
        run('ninja', '-C', self.folder / 'build')
        program = self.folder / 'build/program'
        self.assertEqual(run(program), VERSION + '\n')
        self.assertFalse([name for name in needed(program) if 'portkeyadmin' in name or 'crypto' in name])
        built = {path.name for path in self.folder.glob('build/**/*portkey*')}
        self.assertNotIn('portkey-admin-mcp', built)


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
