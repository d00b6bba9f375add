"""Run a command that the system ends at its first word to a network.

A filter in the kernel, inherited by all that the command starts, lets it make sockets of this
computer's own kind only (the display and the desktop bus are reached by these): Linux,
man 2 seccomp. Python's own checks would not see what a library does.
"""

from __future__ import annotations

import ctypes
import os
import platform
import socket
import struct
import sys

SET_NO_NEW_PRIVILEGES, SET_SECCOMP, FILTER = 38, 22, 2  # linux/prctl.h
LOAD, IF_EQUAL, IF_AT_LEAST, RETURN = 0x20, 0x15, 0x35, 0x06  # linux/bpf_common.h
END, ALLOW = 0x80000000, 0x7FFF0000  # linux/seccomp.h
NUMBER, MACHINE, FIRST_ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data
OTHER_NUMBERS = 0x40000000  # x86 has every call a second time from here
IO_RING = 425  # io_uring_setup: rings could make sockets past the filter

MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}  # and socket()'s number


def seal() -> None:
    """Let the system end this process, and what it starts, when a network socket is made."""
    machine, socket_call = MACHINES[platform.machine()]
    rules = [
        (LOAD, 0, 0, MACHINE),
        (IF_EQUAL, 1, 0, machine),
        (RETURN, 0, 0, END),
        (LOAD, 0, 0, NUMBER),
        (IF_AT_LEAST, 5, 0, OTHER_NUMBERS),
        (IF_EQUAL, 4, 0, IO_RING),
        (IF_EQUAL, 0, 2, socket_call),
        (LOAD, 0, 0, FIRST_ARGUMENT),
        (IF_EQUAL, 0, 1, socket.AF_UNIX),
        (RETURN, 0, 0, ALLOW),
        (RETURN, 0, 0, END),
    ]
    code = b"".join(struct.pack("HBBI", *rule) for rule in rules)
    kept = ctypes.create_string_buffer(code)
    program = ctypes.create_string_buffer(struct.pack("HP", len(rules), ctypes.addressof(kept)))
    system = ctypes.CDLL(None, use_errno=True)
    for call in ((SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0), (SET_SECCOMP, FILTER, program, 0, 0)):
        if system.prctl(*call):
            raise OSError(ctypes.get_errno(), "prctl")


if __name__ == "__main__":
    seal()
    os.execv(sys.executable, [sys.executable, *sys.argv[1:]])  # noqa: S606 (that is the point)
