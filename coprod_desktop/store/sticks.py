"""What was written in a folder reaches its drive before anybody takes the drive out."""

from __future__ import annotations

import errno
import os
from pathlib import Path

KNOWS_NO_SUCH_THING = (errno.EINVAL, errno.ENOTSUP)


def is_written(folder: Path) -> bool:
    """Bring a folder's names to its drive; whether that was done.

    The files in it were brought there when they were written. Windows writes the names of sticks
    at once and opens no folders.
    """
    if os.name == "nt":
        return folder.is_dir()
    try:
        opened = os.open(folder, os.O_RDONLY)
    except OSError:
        return False
    try:
        os.fsync(opened)
    except OSError as error:
        return error.errno in KNOWS_NO_SUCH_THING
    finally:
        os.close(opened)
    return True
