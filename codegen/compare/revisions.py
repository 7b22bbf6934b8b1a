# SPDX-License-Identifier: MIT
"""Our documents as they are in a folder, or were in a revision of the repository."""

import contextlib
import io
import os
import subprocess
import tarfile
import tempfile

from ..base.problems import SpecError
from ..commands import Refused

FOLDER, ROOT = 'openapi', 'portkey-admin.yaml'
_GIT = 'git:'


@contextlib.contextmanager
def opened(name):
    """The path of the root document of `git:REVISION`, of a folder, or of itself. Raises Refused."""
    if not name.startswith(_GIT):
        if not os.path.exists(name):
            raise Refused([f'{name}: cannot be read: No such file or directory; a revision is written {_GIT}{name}'])
        yield os.path.join(name, ROOT) if os.path.isdir(name) else name
        return
    with tempfile.TemporaryDirectory(prefix='codegen-') as folder:
        _check_out(name, folder)
        try:
            yield os.path.join(folder, FOLDER, ROOT)
        except (Refused, SpecError) as error:
            # The reader knows the revision, not the folder.
            raise Refused([line.replace(folder, name) for line in str(error).splitlines()]) from None


def _check_out(name, folder):
    revision = name[len(_GIT):]
    if not revision or revision.startswith('-'):
        raise Refused([f"{name}: '{revision}' is no revision"])
    # git archive writes to nothing but its output: neither the work tree nor the index is touched.
    done = subprocess.run(['git', 'archive', '--format=tar', revision, FOLDER], capture_output=True, check=False)
    if done.returncode != 0:
        words = done.stderr.decode(errors='replace').strip().splitlines() or ['git archive failed']
        raise Refused([f'{name}: {words[-1]}'])
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        # Files only: a link could lead out of the folder.
        archive.extractall(folder, [member for member in archive.getmembers() if member.isfile()])
