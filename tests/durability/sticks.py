"""Drives on which things go wrong: full, locked, failing, pulled out."""

from __future__ import annotations

import ctypes
import os
import shutil
import struct
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Protocol

if sys.platform != "win32":
    import fcntl

if sys.platform == "linux":
    import resource

MOUNTS = sys.platform == "linux" and os.geteuid() == 0 and shutil.which("mkfs.ext4") is not None
SIZE = 8 * 1024 * 1024

SHUTDOWN = 0x8004587D  # EXT4_IOC_SHUTDOWN of linux/fs/ext4/ext4.h
WITHOUT_SAVING = 2  # EXT4_GOING_FLAGS_NOLOGFLUSH: what was not synced is gone, as when pulled out

CAPABILITIES_3 = 0x20080522  # _LINUX_CAPABILITY_VERSION_3 of linux/capability.h
PASSING_LOCKED_DOORS = 0b110  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH


class Stick(Protocol):
    """A drive with a folder, and what can happen to it."""

    folder: Path

    def fill(self, writer: int) -> None:
        """Leave no room for more on it, at least for the process that writes."""

    def make_room(self, writer: int) -> None:
        """Take that away again."""

    def pull(self) -> None:
        """Take it out while it is in use."""

    def put_back(self) -> None:
        """Put it in again, after whatever happened to it."""


class LoopStick:
    """A small drive of its own, with a file system in a file; only the administrator has one."""

    def __init__(self, place: Path) -> None:
        self.folder = place / "stick"
        self.folder.mkdir()
        self._image = place / "stick.img"
        self._image.touch()
        os.truncate(self._image, SIZE)
        _do("mkfs.ext4", "-q", "-F", str(self._image))
        self._device = _do("losetup", "--find", "--show", str(self._image))
        self.put_back()

    def fill(self, writer: int) -> None:
        """Lay a file beside the others that takes all the room."""
        with (self.folder / "ballast").open("wb", buffering=0) as ballast:
            for size in (65536, 1024, 1):
                try:
                    while True:
                        ballast.write(bytes(size))
                except OSError:  # no room for so much
                    continue

    def make_room(self, writer: int) -> None:
        """Take that file away."""
        (self.folder / "ballast").unlink()

    def pull(self) -> None:
        """Take it out of the tree of folders; what is open stays open on nothing."""
        _do("umount", "--lazy", str(self.folder))

    def fail(self) -> None:
        """Let all reading and writing fail from now on, as when the plug is out."""
        folder = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.ioctl(folder, SHUTDOWN, struct.pack("I", WITHOUT_SAVING))
        finally:
            os.close(folder)

    def stumble(self) -> None:
        """Let the system meet an error on it and refuse to write any more."""
        name = Path(self._device).name
        Path(f"/sys/fs/ext4/{name}/trigger_fs_error").write_text("on purpose", encoding="ascii")

    def put_back(self) -> None:
        """Check it and mount it, as a system does with a stick that is put in."""
        while os.path.ismount(self.folder):
            _do("umount", "--lazy", str(self.folder))
        _do("fsck.ext4", "-p", self._device, fine=(0, 1))  # 1: it found faults and mended them
        _do("mount", "-o", "errors=remount-ro", self._device, str(self.folder))

    def throw_away(self) -> None:
        """Leave nothing of it in the system."""
        _do("umount", "--lazy", str(self.folder))
        _do("losetup", "--detach", self._device)


class FolderStick:
    """A folder that stands for a drive, where nobody may mount one."""

    def __init__(self, place: Path) -> None:
        self.folder = place / "stick"
        self.folder.mkdir()

    def fill(self, writer: int) -> None:
        """Let the process that writes make no file longer than any is now."""
        longest = max(one.stat().st_size for one in self.folder.iterdir())
        resource.prlimit(writer, resource.RLIMIT_FSIZE, (longest, resource.RLIM_INFINITY))

    def make_room(self, writer: int) -> None:
        """Let it write as much as it likes."""
        no_end = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
        with suppress(ProcessLookupError):  # it has ended already
            resource.prlimit(writer, resource.RLIMIT_FSIZE, no_end)

    def pull(self) -> None:
        """Let the folder be somewhere else."""
        self.folder.rename(self.folder.with_name("in a pocket"))

    def put_back(self) -> None:
        """Bring it back to its place."""
        self.folder.with_name("in a pocket").rename(self.folder)

    def throw_away(self) -> None:
        """Nothing of it is anywhere but in its place."""


def be_like_anybody() -> None:
    """Take from this process the administrator's power over locked files and folders."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return
    system = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(CAPABILITIES_3, 0)
    powers = (ctypes.c_uint32 * 6)()  # effective, permitted, inheritable; then their upper halves
    if system.capget(header, powers):
        raise OSError(ctypes.get_errno(), "capget")
    powers[0] &= ~PASSING_LOCKED_DOORS
    if system.capset(header, powers):
        raise OSError(ctypes.get_errno(), "capset")


def _do(*command: str, fine: tuple[int, ...] = (0,)) -> str:
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    assert done.returncode in fine, f"{command}: {done.stderr}"
    return done.stdout.strip()
