# SPDX-License-Identifier: MIT
"""What the library does not do to its program: python3 tests/abi/silence.py ARCHIVE

It prints nothing, ends no process, and has no variables of its own, so that clients in several threads share nothing.
Looked for in the objects that it is linked of.
"""

import re
import subprocess
import sys
import unittest

# Output, ends, and functions of the C library that change or return what a whole process shares.
# pthread_sigmask is not among them: portkey_write_fd() blocks SIGPIPE in its thread, and sets the mask back.
UNWANTED = set('''
    printf fprintf vprintf vfprintf dprintf vdprintf puts fputs putchar fputc putc fwrite fflush perror psignal
    stdout stderr stdin syslog vsyslog openlog
    exit _exit _Exit quick_exit abort atexit on_exit raise kill __assert_fail __assert
    signal sigaction sigprocmask alarm setitimer
    setlocale setenv putenv unsetenv chdir umask
    rand srand random srandom strtok localtime gmtime ctime asctime gethostbyname
    system popen fork
'''.split())


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


class Silence(unittest.TestCase):
    def test_calls_nothing_unwanted(self):
        called = {re.sub(r'^__(\w+)_chk$', r'\1', name) for name in re.findall(r'^ +U (\w+)', run('nm', ARCHIVE), re.M)}
        self.assertIn('malloc', called)
        self.assertEqual(called & UNWANTED, set())

    def test_has_no_variables(self):
        sections = re.findall(r'^ *\[ *\d+\] (\.\S+) +\w+ +\w+ +\w+ +(\w+)', run('readelf', '-SW', ARCHIVE), re.M)
        self.assertIn('.text', {name for name, _ in sections})
        writable = [(name, size) for name, size in sections
                    if re.match(r'\.(t?data|t?bss)\b(?!\.rel\.ro)', name) and int(size, 16) > 0]
        self.assertEqual(writable, [])


if __name__ == '__main__':
    ARCHIVE = sys.argv.pop()
    unittest.main()
