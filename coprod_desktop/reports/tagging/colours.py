"""What the red, green and blue of a file mean: the sRGB profile, made here from its figures.

A file for the archive must carry a profile. This one is ICC version 4 with the curve of
IEC 61966-2-1 in its parametric form, 500 bytes long and the same on every computer.
"""

from __future__ import annotations

import struct
from functools import cache

NAME = "sRGB IEC61966-2.1"

_D50 = (0.9642, 1.0, 0.82491)
_PRIMARIES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
_FROM_D65 = (1.04788, 0.02292, -0.05020, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168)
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
"""Exponent, factor and summand above the last number; the factor below it."""


@cache
def srgb_profile() -> bytes:
    """The profile as it stands in the file."""
    curve = b"para" + struct.pack(">IHH", 0, 3, 0) + _numbers(*_CURVE)
    tags = {
        b"desc": _words(NAME),
        b"cprt": _words("No copyright, use freely"),
        b"wtpt": _place(_D50),
        b"chad": b"sf32" + bytes(4) + _numbers(*_FROM_D65),
        **{name: _place(place) for name, place in _PRIMARIES.items()},
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    offset = 128 + 4 + 12 * len(tags)
    table, data, known = struct.pack(">I", len(tags)), b"", dict[bytes, int]()
    for name, content in tags.items():
        if content not in known:
            known[content] = offset + len(data)
            data += content + bytes(-len(content) % 4)
        table += struct.pack(">4sII", name, known[content], len(content))
    return _header(offset + len(data)) + table + data


def _header(size: int) -> bytes:
    made_on = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    return (
        struct.pack(">I4sI4s4s4s", size, b"", 0x04200000, b"mntr", b"RGB ", b"XYZ ")
        + made_on
        + struct.pack(">4s4sI4s4sQI", b"acsp", b"", 0, b"", b"", 0, 0)
        + _numbers(*_D50)
        + bytes(48)
    )


def _numbers(*values: float) -> bytes:
    """Numbers as sixteen bits before the point and sixteen after it."""
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))


def _place(xyz: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + _numbers(*xyz)


def _words(text: str) -> bytes:
    said = text.encode("utf-16-be")
    return b"mluc" + struct.pack(">III2s2sII", 0, 1, 12, b"en", b"US", len(said), 28) + said
