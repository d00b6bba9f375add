"""Reusable controls and the one theme they share."""

import ctypes
import sys

_FOR_EVER = 1 << 30


def _keep_what_is_shared() -> None:
    """Make None, True and False outlive every call into Qt, as Python 3.12 does by itself.

    PySide6 6.12 is built for that: on 3.11 each call that returns nothing takes one reference
    of None too many, and after some thousands of calls the process dies.
    """
    for shared in (None, True, False):
        ctypes.c_ssize_t.from_address(id(shared)).value += _FOR_EVER


if sys.version_info < (3, 12):
    _keep_what_is_shared()
