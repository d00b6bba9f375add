"""Where a group file lies: on a network drive, in a folder that is synced, on a stick, or here."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from coprod_desktop.domain.places_on_disk import (
    LOCAL,
    Place,
    PlaceKind,
    is_second_copy,
    sync_folder_name,
    sync_folder_of,
)

WINDOWS, MACOS = "win32", "darwin"

NETWORK_KINDS = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|afpfs|afs|ncpfs|ceph|glusterfs|davfs\d?|webdav"
    r"|fuse\.(sshfs|davfs\d?|gvfsd-fuse|smbnetfs|glusterfs)"
)
SYNC_KINDS = {"fuse.onedriver": "OneDrive", "fuse.rclone": "rclone", "fuse.dropbox": "Dropbox"}

# What the names of GNOME's and KDE's own network folders begin with, under the folder gvfs.
NETWORK_NAMES = ("smb-share:", "sftp:", "dav:", "davs:", "ftp:", "nfs:", "afp-volume:")

REMOVABLE_DRIVE, FIXED_DRIVE, REMOTE_DRIVE = 2, 3, 4  # of GetDriveTypeW, as DRIVE_…


@dataclass(frozen=True, slots=True)
class Mount:
    """A drive in the tree of folders: where, of what kind, from what, and whether a stick."""

    folder: str
    kind: str
    source: str
    removable: bool = False


def _listed(folder: str) -> list[str]:
    try:
        return [one.name for one in Path(folder).iterdir()]
    except OSError:
        return []


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a computer says of its drives and folders; tests say it themselves."""

    system: str
    home: str
    variables: Mapping[str, str]
    mounts: tuple[Mount, ...] = ()
    drive_type: Callable[[str], int] = field(default=lambda _: 0)
    listed: Callable[[str], list[str]] = _listed
    read: Callable[[str], str] = _read

    def path(self, text: str) -> PurePath:
        """A path as this system writes them."""
        return PureWindowsPath(text) if self.system == WINDOWS else PurePosixPath(text)


def where(path: Path) -> Place:
    """Where the file at `path` lies, as far as this computer tells; nothing is written."""
    return place_of(str(path.resolve()), here())


def place_of(path: str, around: Surroundings) -> Place:
    """Where a file lies, in the given surroundings; `path` is whole and leads through no link."""
    folders = list(around.path(path).parents)
    return (
        _on_network(folders, around)
        or _synced(folders, around)
        or _on_stick(folders, around)
        or LOCAL
    )


def second_copies(path: Path) -> tuple[Path, ...]:
    """The files beside the one at `path` that are called as second copies of it are."""
    found = [
        path.with_name(name)
        for name in _listed(str(path.parent))
        if name.lower().endswith(path.suffix.lower())
        and is_second_copy(path.stem, name[: len(name) - len(path.suffix)])
    ]
    return tuple(sorted(one for one in found if one.is_file()))


def drives() -> tuple[Path, ...]:
    """The tops of the drives on which a file may have been carried here, sticks among them.

    Network drives are left out: asking one that is away takes long.
    """
    if sys.platform == "win32":
        tops = (f"{letter}:\\" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return tuple(
            Path(top) for top in tops if _drive_type(top) in (REMOVABLE_DRIVE, FIXED_DRIVE)
        )
    return tuple(Path(mount.folder) for mount in _mounts() if mount.removable)


def here() -> Surroundings:
    """The surroundings on this computer."""
    return Surroundings(
        system=sys.platform,
        home=str(Path.home()),
        variables=os.environ,
        mounts=_mounts(),
        drive_type=_drive_type,
    )


def linux_mounts(text: str) -> Iterator[Mount]:
    """The drives named in /proc/self/mountinfo."""
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        folder = re.sub(r"\\(\d{3})", lambda code: chr(int(code[1], 8)), before.split()[4])
        kind, source = after.split()[:2]
        at_hand = folder.startswith(("/media/", "/run/media/"))
        yield Mount(folder, kind, source, at_hand or _is_pluggable(source))


def mac_mounts(text: str) -> Iterator[Mount]:
    """The drives named by the command `mount` of macOS."""
    for line in text.splitlines():
        if found := re.fullmatch(r"(.+?) on (/.*) \(([^,)]+).*\)", line):
            source, folder, kind = found.groups()
            yield Mount(folder, kind, source, folder.startswith("/Volumes/"))


def _on_network(folders: list[PurePath], around: Surroundings) -> Place | None:
    top = folders[-1] if folders else around.path("")
    if around.system == WINDOWS:
        drive = top.drive
        share = re.sub(r"^\\\\\?\\UNC\\", r"\\\\", drive)
        if share.startswith("\\\\") and not share.startswith(("\\\\?\\", "\\\\.\\")):
            return Place(PlaceKind.NETWORK, share, str(top))
        if around.drive_type(str(top)) == REMOTE_DRIVE:
            return Place(PlaceKind.NETWORK, drive, str(top))
        return None
    mount = _mount(folders, around)
    for folder in folders:
        if folder.name.startswith(NETWORK_NAMES) and "gvfs" in folder.parts:
            return Place(PlaceKind.NETWORK, folder.name, str(folder))
    if mount is not None and NETWORK_KINDS.fullmatch(mount.kind):
        is_gvfs = mount.kind == "fuse.gvfsd-fuse"  # Google Drive stands there too
        return None if is_gvfs else Place(PlaceKind.NETWORK, mount.source, mount.folder)
    return None


def _synced(folders: list[PurePath], around: Surroundings) -> Place | None:
    known = {_folded(folder, around): name for folder, name in _known_sync_folders(around)}
    mount = _mount(folders, around)
    if mount is not None and mount.kind in SYNC_KINDS:
        return Place(PlaceKind.SYNCED, SYNC_KINDS[mount.kind], mount.folder)
    for folder in folders:
        name = (
            known.get(_folded(str(folder), around))
            or _cloud_storage(folder)
            or sync_folder_name(folder.name)
            or _gvfs_drive(folder)
            or sync_folder_of(around.listed(str(folder)))
        )
        if name:
            return Place(PlaceKind.SYNCED, name, str(folder))
    return None


def _on_stick(folders: list[PurePath], around: Surroundings) -> Place | None:
    if around.system == WINDOWS:
        top = folders[-1] if folders else around.path("")
        if around.drive_type(str(top)) == REMOVABLE_DRIVE:
            return Place(PlaceKind.REMOVABLE, top.drive, str(top))
        return None
    mount = _mount(folders, around)
    if mount is not None and mount.removable:
        return Place(PlaceKind.REMOVABLE, around.path(mount.folder).name, mount.folder)
    return None


def _mount(folders: list[PurePath], around: Surroundings) -> Mount | None:
    """The drive on which the nearest of the folders is; of two in one place, the later."""
    by_folder = {mount.folder: mount for mount in around.mounts}
    return next((by_folder[key] for one in folders if (key := str(one)) in by_folder), None)


def _cloud_storage(folder: PurePath) -> str | None:
    """Which program's a folder of macOS's own ~/Library/CloudStorage is."""
    if folder.parent.name != "CloudStorage":
        return None
    return sync_folder_name(folder.name) or folder.name.partition("-")[0]


def _gvfs_drive(folder: PurePath) -> str | None:
    """Google Drive and OneDrive as GNOME shows them, beside its network folders."""
    kinds = {"google-drive:": "Google Drive", "onedrive:": "OneDrive"}
    return next((name for begin, name in kinds.items() if folder.name.startswith(begin)), None)


def _known_sync_folders(around: Surroundings) -> Iterator[tuple[str, str]]:
    """The folders that sync programs say are theirs, whatever they are called."""
    for variable in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"):
        if folder := around.variables.get(variable):
            yield folder, "OneDrive"
    for path in _settings(around, ("Dropbox", "info.json"), ".dropbox/info.json"):
        yield from ((folder, "Dropbox") for folder in _dropbox_folders(around.read(path)))
    for path in _settings(
        around, ("Nextcloud", "nextcloud.cfg"), ".config/Nextcloud/nextcloud.cfg"
    ):
        for folder in re.findall(r"localPath=(.+)", around.read(path)):
            yield folder.strip(), "Nextcloud"


def _settings(around: Surroundings, on_windows: tuple[str, str], at_home: str) -> Iterator[str]:
    if around.system == WINDOWS:
        for variable in ("APPDATA", "LOCALAPPDATA"):
            if folder := around.variables.get(variable):
                yield str(around.path(folder).joinpath(*on_windows))
    else:
        yield str(around.path(around.home) / at_home)
    if around.system == MACOS:
        yield str(around.path(around.home).joinpath("Library", "Preferences", *on_windows))


def _dropbox_folders(text: str) -> list[str]:
    with suppress(ValueError, AttributeError, TypeError):
        return [one["path"] for one in json.loads(text).values() if "path" in one]
    return []


def _folded(folder: str, around: Surroundings) -> str:
    """A folder's name as this system compares names."""
    plain = str(around.path(folder))
    return plain if around.system.startswith("linux") else plain.casefold()


def _mounts() -> tuple[Mount, ...]:
    system: str = sys.platform
    if system.startswith("linux"):
        return tuple(linux_mounts(_read("/proc/self/mountinfo")))
    if system == MACOS:
        with suppress(OSError, subprocess.SubprocessError):
            told = subprocess.run(
                ["/sbin/mount"], check=True, capture_output=True, text=True, timeout=5
            )
            return tuple(mac_mounts(told.stdout))
    return ()


def _is_pluggable(source: str) -> bool:
    """Whether a drive of Linux is a stick, or a disk that hangs on a plug."""
    if not source.startswith("/dev/"):
        return False
    place = Path("/sys/class/block") / source.removeprefix("/dev/")
    real = place.resolve()
    whole = real if (real / "removable").exists() else real.parent
    return "/usb" in str(real) or _read(str(whole / "removable")).strip() == "1"


def _drive_type(top: str) -> int:
    if sys.platform == "win32":
        import ctypes

        return int(ctypes.windll.kernel32.GetDriveTypeW(top))
    return 0
