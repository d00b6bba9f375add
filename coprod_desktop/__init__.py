"""Coprod Desktop: the record of a group that works together, on one local file."""

import sys

__version__ = "0.1.0"


def _keep_none_alive() -> None:
    """Give `None` so many references that it never dies, as Python 3.12 does by itself.

    The wheel of PySide6 6.12 was built for that: on Python 3.11 each of its calls that returns
    `None` takes one reference too many, and after some thousands of calls the program ends with
    "Fatal Python error: none_dealloc". The cure must come before the first Qt call.
    """
    import ctypes

    held_by_the_asking = 10
    count = ctypes.c_ssize_t.from_address(id(None))
    if abs(count.value - sys.getrefcount(None)) <= held_by_the_asking:
        count.value += 1 << 40


if sys.version_info < (3, 12):
    _keep_none_alive()
