"""Coprod Desktop: the record of a group that works together, on one local file."""

import sys

__version__ = "0.1.0"

_FOR_EVER = 1 << 30


def _keep_what_is_shared() -> None:
    """Make None, True and False outlive every call into Qt, as Python 3.12 does by itself.

    The wheel of PySide6 6.12 was built for that: on Python 3.11 each of its calls that returns
    `None` takes one reference too many, and after some thousands of calls the program ends with
    "Fatal Python error: none_dealloc". The cure must come before the first Qt call.
    """
    import ctypes

    for shared in (None, True, False):
        ctypes.c_ssize_t.from_address(id(shared)).value += _FOR_EVER


if sys.version_info < (3, 12):
    _keep_what_is_shared()
