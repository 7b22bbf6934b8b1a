# SPDX-License-Identifier: MIT
"""The build that was just made is installed below DESTDIR; programs find the library there, moved as it is.

The variables that support.py reads say what was built and how.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

from support import BUILD, CC, MESON, PROGRAM, ROOT, SERVER, SHARED, SONAME, STATIC, VERSION, InFolder, needed, run

CMAKE_PROJECT = '''
cmake_minimum_required(VERSION 3.19)
project(program C)
foreach(wrong IN ITEMS 0.0 0.2 1 0.1.99 0.2...0.9 "0.0...<%(version)s")
  find_package(portkeyadmin ${wrong} CONFIG QUIET)
  if(portkeyadmin_FOUND)
    message(FATAL_ERROR "%(version)s is no ${wrong}")
  endif()
endforeach()
find_package(portkeyadmin 0.1...<0.2 CONFIG REQUIRED)
find_package(portkeyadmin 0.1 CONFIG REQUIRED)
find_package(portkeyadmin %(version)s EXACT CONFIG REQUIRED)
add_executable(program "%(program)s")
target_link_libraries(program portkeyadmin::portkeyadmin)
if(TARGET portkeyadmin::portkeyadmin_static)
  add_executable(program_static "%(program)s")
  target_link_libraries(program_static portkeyadmin::portkeyadmin_static)
endif()
'''

# The installation that all tests read.
DESTDIR = pathlib.Path(tempfile.mkdtemp(prefix='destdir-'))
unittest.addModuleCleanup(shutil.rmtree, DESTDIR)


def setUpModule():
    run(MESON, 'install', '-C', BUILD, '--no-rebuild', '--quiet', '--destdir', DESTDIR)


def only(pattern):
    """The one file of the installation that the pattern matches."""
    found = list(DESTDIR.rglob(pattern))
    assert len(found) == 1, (pattern, found)
    return found[0]


def library_folder():
    return only('portkeyadmin.pc').parents[1]


class Files(unittest.TestCase):
    def test_libraries(self):
        names = {path.name for path in library_folder().glob('lib*') if path.is_file()}
        expected = ({'libportkeyadmin.so', SONAME} if SHARED else set()) | ({'libportkeyadmin.a'} if STATIC else set())
        self.assertEqual(names, expected)

    def test_headers(self):
        """All that are public, and nothing else."""
        folder = only('portkeyadmin.h').parent
        public = {path.relative_to(root) for root in (ROOT / 'runtime/include/portkeyadmin',
                                                      ROOT / 'generated/include/portkeyadmin') for path in root.rglob('*.h*')}
        self.assertEqual({path.relative_to(folder) for path in folder.rglob('*') if path.is_file()}, public)

    def test_manual_pages(self):
        """Each function has one."""
        pages = {path.stem for path in DESTDIR.rglob('man3/*.3')}
        exported = (ROOT / 'runtime/exported-symbols.txt').read_text(encoding='utf-8').split()
        self.assertEqual({'libportkeyadmin', *exported} - {'portkey_null'} - pages, set())

    def test_the_server_is_there_if_it_was_built(self):
        self.assertEqual(len(list(DESTDIR.rglob('portkey-admin-mcp.1'))), SERVER)
        self.assertEqual(len(list(DESTDIR.rglob('bin/portkey-admin-mcp'))), SERVER)
        for link in DESTDIR.rglob('bin/portkey-admin-mcp-http'):
            self.assertEqual(str(link.readlink()), 'portkey-admin-mcp')

    def test_nothing_names_the_folder_of_the_build(self):
        for path in DESTDIR.rglob('*'):
            if path.suffix in ('.pc', '.cmake', '.3'):
                text = path.read_text(encoding='utf-8')
                self.assertNotIn(BUILD, text, path)
                self.assertNotIn(str(DESTDIR), text, path)

    def test_data(self):
        document = json.loads(only('openapi.json').read_text(encoding='utf-8'))
        tools = json.loads(only('tools.json').read_text(encoding='utf-8'))
        self.assertEqual(document['openapi'][:2], '3.')
        self.assertEqual(only('openapi.json').parent.name, 'portkeyadmin')
        self.assertEqual(only('tools.json').parent, only('openapi.json').parent)
        self.assertEqual({'name', 'title', 'description', 'inputSchema', 'annotations'} - set(tools[0]), set())


class Programs(InFolder):
    """program.c, built with what the installation says of itself."""

    def moved(self, without=()):
        """A copy of the installation at another place, as a package manager may make one; the folder of its .pc file.
        Its libcurl.pc stands for one whose private libraries are all there, which Debian does not see to."""
        shutil.copytree(DESTDIR, self.folder / 'moved', symlinks=True)
        described = only('portkeyadmin.pc')
        copy = self.folder / 'moved' / described.relative_to(DESTDIR)
        text = described.read_text(encoding='utf-8')
        copy.write_text(re.sub(r'^prefix=', f'prefix={self.folder}/moved', text, count=1), encoding='utf-8')
        for pattern in without:
            for path in copy.parents[1].glob(pattern):
                path.unlink()
        return copy.parent

    def flags(self, folder, *options):
        return run('pkg-config', *options, '--cflags', '--libs', 'portkeyadmin', PKG_CONFIG_PATH=str(folder)).split()

    def build(self, flags):
        program = self.folder / 'program'
        run(*CC, '-std=c11', '-Werror', PROGRAM, '-o', program, *flags)
        return program

    def check(self, program, folder, shared):
        self.assertEqual(run(program, LD_LIBRARY_PATH=str(folder.parent) if shared else None), VERSION + '\n')
        self.assertEqual(SONAME in needed(program), shared)
        tools = run(program, 'tools', LD_LIBRARY_PATH=str(folder.parent) if shared else None)
        self.assertEqual(tools, only('tools.json').read_text(encoding='utf-8'))

    def test_pkg_config(self):
        folder = self.moved()
        self.check(self.build(self.flags(folder)), folder, SHARED)

    def test_pkg_config_names_the_data(self):
        path = run('pkg-config', '--variable=pkgdatadir', 'portkeyadmin', PKG_CONFIG_PATH=str(self.moved())).strip()
        self.assertTrue((pathlib.Path(path) / 'openapi.json').is_file(), path)

    @unittest.skipUnless(STATIC, 'the options of this build ask for no archive')
    def test_pkg_config_static(self):
        folder = self.moved(without=['libportkeyadmin.so*'])
        curl = run('pkg-config', '--libs', 'libcurl').strip()
        self.write(folder / 'libcurl.pc', f'Name: libcurl\nDescription: -\nVersion: 7.88\nLibs: {curl}\n')
        flags = self.flags(folder, '--static')
        self.assertLessEqual({'-lportkeyadmin', '-lcurl', '-lpcre2-8', '-lm'}, set(flags))
        self.check(self.build(flags), folder, False)

    @unittest.skipUnless(SHARED and STATIC, 'of two libraries this build has one')
    def test_pkg_config_asks_for_no_more_than_it_needs(self):
        """A program that links the shared library is not linked with what that needs."""
        self.assertEqual({'-lcurl', '-lpcre2-8', '-lm'} & set(self.flags(self.moved())), set())

    @unittest.skipUnless(shutil.which('cmake'), 'CMake is not installed')
    def test_cmake(self):
        folder = self.moved()
        self.write('CMakeLists.txt', CMAKE_PROJECT % {'version': VERSION, 'program': PROGRAM})
        prefix = folder.parents[1]
        run('cmake', '-S', self.folder, '-B', self.folder / 'cmake', f'-DCMAKE_PREFIX_PATH={prefix}',
            f'-DCMAKE_C_COMPILER={CC[0]}')
        run('cmake', '--build', self.folder / 'cmake')
        self.check(self.folder / 'cmake/program', folder, SHARED)
        self.assertEqual((self.folder / 'cmake/program_static').exists(), STATIC)
        if STATIC:
            self.check(self.folder / 'cmake/program_static', folder, False)

    @unittest.skipUnless(shutil.which('cmake'), 'CMake is not installed')
    def test_cmake_says_what_is_missing(self):
        folder = self.moved(without=['libportkeyadmin*'])
        self.write('CMakeLists.txt', 'cmake_minimum_required(VERSION 3.19)\nproject(p NONE)\n'
                                     'find_package(portkeyadmin CONFIG REQUIRED)\n')
        done = subprocess.run(['cmake', '-S', self.folder, '-B', self.folder / 'cmake',
                               f'-DCMAKE_PREFIX_PATH={folder.parents[1]}'], capture_output=True, text=True, timeout=60)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn('has no libportkeyadmin', done.stderr)


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
