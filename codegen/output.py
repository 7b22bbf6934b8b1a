# SPDX-License-Identifier: MIT
"""Files that are written only when they change."""

import contextlib
import errno
import os


class Output:
    """The files of one run, by their path below the output folder."""

    MANIFEST = 'MANIFEST'

    def __init__(self, folder):
        self._folder = folder
        self._files = {}
        self.inputs = []  # the paths of what it was made from

    def path(self, path):
        return f'{self._folder}/{path}' if not os.path.isabs(path) else path

    def add(self, path, text):
        self._files[path] = text

    def existing(self, path):
        """What the file holds, or None. Bytes that are no UTF-8 make it differ, and stop nothing."""
        try:
            with open(self.path(path), encoding='utf-8', errors='surrogateescape', newline='') as stream:
                return stream.read()
        except FileNotFoundError:
            return None

    def files(self):
        """The paths, below the folder, of all files but the one that lists them."""
        return sorted(path for path in self._files if path != self.MANIFEST and not os.path.isabs(path))

    def _complete(self):
        listed = sorted(self.files() + [self.MANIFEST])
        self._files[self.MANIFEST] = ''.join(path + '\n' for path in listed)
        return sorted(self._files)

    def _orphans(self):
        before = (self.existing(self.MANIFEST) or '').split('\n')
        return sorted(path for path in before
                      if path and path not in self._files and '..' not in path and not os.path.isabs(path) and
                      os.path.exists(self.path(path)))

    def stale(self):
        """The paths whose file differs, is missing or is no longer wanted."""
        paths = self._complete()
        return sorted([path for path in paths if self.existing(path) != self._files[path]] + self._orphans())

    def _check_inside(self, path):
        """Refuses a path that a symbolic link leads out of the folder, as an unpacked tree may hold such."""
        full = self.path(path)
        root = os.path.realpath(self._folder)
        if not os.path.isabs(path) and os.path.commonpath([root, os.path.realpath(os.path.dirname(full))]) != root:
            raise OSError(errno.ELOOP, f'a symbolic link leads out of {self._folder}', full)

    def write(self):
        """Brings the folder up to date, touching nothing that is. Returns what it changed."""
        changed = self.stale()
        for path in changed:
            self._check_inside(path)
        for path in changed:
            full = self.path(path)
            if path not in self._files:
                os.remove(full)
                continue
            os.makedirs(os.path.dirname(full) or '.', exist_ok=True)
            write_file(full, self._files[path].encode())
        return changed


def write_file(path, data):
    """Writes the whole file or leaves it as it was. A symbolic link is replaced, not followed."""
    new = path + '.new'
    with contextlib.suppress(FileNotFoundError):
        os.remove(new)  # of a run that was interrupted, or planted
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o666)
    with open(descriptor, 'wb') as stream:
        stream.write(data)
    os.replace(new, path)
