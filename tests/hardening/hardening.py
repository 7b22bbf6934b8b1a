# SPDX-License-Identifier: MIT
"""Whether program and library are hardened: python3 hardening.py FORTIFY [--program PROGRAM] [--library LIBRARY]

FORTIFY is the level of _FORTIFY_SOURCE that they were built with, 0 for none. What is not built is skipped.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import unittest

OPTIONS = argparse.ArgumentParser()
OPTIONS.add_argument('fortify', type=int)
OPTIONS.add_argument('--program', type=pathlib.Path)
OPTIONS.add_argument('--library', type=pathlib.Path)
BUILT = OPTIONS.parse_args()

# What a function that may be called indirectly begins with: endbr64; bti c or paciasp.
LANDINGS = {
    'X86-64': [bytes.fromhex('f30f1efa')],
    'AArch64': [bytes.fromhex('5f2403d5'), bytes.fromhex('3f2303d5')],
}
# How a large frame grows by a page and touches it: subq $4096,%rsp; then orq $0,(%rsp) by gcc, movq $0,(%rsp) by clang.
PROBES = {'X86-64': [bytes.fromhex('4881ec00100000' + touch) for touch in ('48830c2400', '48c7042400000000')]}
# What the C library's start files bring, which are built as the system pleases.
START_FILES = {'_start', '_init', '_fini'}


class Binary:
    """A file of the ELF format, as readelf shows it."""

    def __init__(self, path):
        self.bytes = path.read_bytes()

        def readelf(option):
            return subprocess.run(['readelf', '-W', option, path], check=True, capture_output=True, text=True).stdout
        self.header = readelf('-h')
        self.dynamic = readelf('-d')
        # type, offset, address, and which of R, W and E
        self.segments = [(kind, int(offset, 16), int(address, 16), int(size, 16), flags.replace(' ', ''))
                         for kind, offset, address, size, flags in re.findall(
                             r'^  (\w+) +(0x\w+) (0x\w+) 0x\w+ (0x\w+) 0x\w+ ([RWE ]{3})', readelf('-l'), re.MULTILINE)]
        # address, type, binding, section and name
        self.symbols = [(int(address, 16), kind, binding, section, name.split('@')[0])
                        for address, kind, binding, section, name in re.findall(
                            r'^ *\d+: (\w+) +\w+ (\w+) +(\w+) +\w+ +(\w+) (\S+)', readelf('-s'), re.MULTILINE)]
        self.machine = next((name for name in LANDINGS if name in self.header), None)

    def segments_of(self, kind):
        return [segment for segment in self.segments if segment[0] == kind]

    def imports(self):
        return {name for _, _, _, section, name in self.symbols if section == 'UND'}

    def at(self, address, length):
        """The bytes at an address of the loaded file."""
        for _, offset, start, size, _ in self.segments_of('LOAD'):
            if start <= address < start + size:
                return self.bytes[offset + address - start:][:length]
        raise LookupError(hex(address))

    def code(self):
        return b''.join(self.bytes[offset:offset + size]
                        for _, offset, _, size, flags in self.segments_of('LOAD') if 'E' in flags)

    def functions(self):
        """Name and address of each function of ours that others can call."""
        return {name: address for address, kind, binding, section, name in self.symbols
                if kind == 'FUNC' and binding == 'GLOBAL' and section != 'UND' and name not in START_FILES}


class Hardening:
    """What holds for both."""

    path = None

    @classmethod
    def setUpClass(cls):
        if cls.path is None:
            raise unittest.SkipTest('not built, as the options of this build ask for')
        cls.binary = Binary(cls.path)

    def test_position_independent(self):
        self.assertRegex(self.binary.header, r'Type: +DYN ')
        self.assertNotIn('TEXTREL', self.binary.dynamic)

    def test_no_memory_is_both_written_and_executed(self):
        self.assertTrue(self.binary.segments_of('LOAD'))
        for segment in self.binary.segments_of('LOAD'):
            self.assertFalse('W' in segment[-1] and 'E' in segment[-1], segment)
        self.assertEqual([segment[-1] for segment in self.binary.segments_of('GNU_STACK')], ['RW'])

    def test_addresses_of_functions_become_read_only_at_the_start(self):
        self.assertTrue(self.binary.segments_of('GNU_RELRO'))
        self.assertRegex(self.binary.dynamic, r'\(FLAGS(_1)?\).*\b(BIND_NOW|NOW)\b')

    def test_stack_has_a_guard(self):
        self.assertIn('__stack_chk_fail', self.binary.imports())

    def test_large_frames_touch_each_page(self):
        if self.binary.machine not in PROBES:
            self.skipTest('not known how this looks for this processor')
        self.assertTrue(any(probe in self.binary.code() for probe in PROBES[self.binary.machine]))

    # A build without optimisation, or with sanitizers, has no such copies.
    if BUILT.fortify > 0:
        def test_copies_are_checked(self):
            checked = {name for name in self.binary.imports() if re.fullmatch(r'__\w+_chk', name)}
            self.assertIn('__vsnprintf_chk', checked)
            self.assertTrue(checked & {'__memcpy_chk', '__memset_chk', '__memmove_chk'}, checked)

    def test_functions_are_marked_as_targets(self):
        if self.binary.machine is None:
            self.skipTest('no such marks for this processor')
        functions = self.binary.functions()
        self.assertGreater(len(functions), 50)
        landings = LANDINGS[self.binary.machine]
        unmarked = [name for name, address in functions.items() if self.binary.at(address, 4) not in landings]
        self.assertEqual(unmarked, [])


class Program(Hardening, unittest.TestCase):
    path = BUILT.program

    def test_is_a_program_at_any_address(self):
        self.assertTrue(self.binary.segments_of('INTERP'))
        self.assertRegex(self.binary.dynamic, r'\(FLAGS_1\).*\bPIE\b')


class Library(Hardening, unittest.TestCase):
    path = BUILT.library


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
