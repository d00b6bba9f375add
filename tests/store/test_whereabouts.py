"""Where a file lies is told on Windows, macOS and Linux by paths, drives and what lies about."""

from pathlib import Path
from typing import Any

import pytest

from coprod_desktop.domain.places_on_disk import LOCAL, Place, PlaceKind
from coprod_desktop.store import whereabouts
from coprod_desktop.store.whereabouts import (
    Mount,
    Surroundings,
    linux_mounts,
    mac_mounts,
    place_of,
    second_copies,
    where,
)

LINUX_MOUNTS = """\
25 1 254:0 / / rw,relatime - ext4 /dev/vda1 rw
30 25 0:40 / /mnt/surgery rw - cifs //server/surgery rw
31 25 0:41 / /home/pat/team\\040files rw - nfs4 nas:/team rw
32 25 0:42 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
33 25 8:17 / /media/pat/STICK rw - vfat /dev/sdz1 rw
34 25 0:43 / /home/pat/cloud rw - fuse.onedriver onedriver rw
"""
MAC_MOUNTS = """\
/dev/disk3s1 on / (apfs, sealed, local, read-only)
//pat@server/surgery on /Volumes/surgery (smbfs, nodev, nosuid, mounted by pat)
/dev/disk4s1 on /Volumes/STICK (msdos, local, nodev, nosuid)
"""


def _windows(**more: Any) -> Surroundings:
    types = {"C:\\": 3, "E:\\": 2, "S:\\": 4}
    told: dict[str, Any] = {
        "system": "win32",
        "home": r"C:\Users\pat",
        "variables": {"OneDrive": r"C:\Users\pat\Cloud", "APPDATA": r"C:\Users\pat\AppData"},
        "drive_type": lambda top: types.get(top, 0),
        "listed": lambda _: [],
        "read": lambda _: "",
    }
    return Surroundings(**{**told, **more})


def _posix(system: str, mounts: Any, **more: Any) -> Surroundings:
    told: dict[str, Any] = {"listed": lambda _: [], "read": lambda _: ""}
    return Surroundings(
        system=system, home="/home/pat", variables={}, mounts=tuple(mounts), **{**told, **more}
    )


LINUX = _posix("linux", linux_mounts(LINUX_MOUNTS))
MACOS = _posix("darwin", mac_mounts(MAC_MOUNTS))


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (r"C:\Users\pat\Documents\a.coprod", LOCAL),
        (r"\\server\surgery\ppg\a.coprod",
         Place(PlaceKind.NETWORK, r"\\server\surgery", "\\\\server\\surgery\\")),
        (r"S:\ppg\a.coprod", Place(PlaceKind.NETWORK, "S:", "S:\\")),
        (r"E:\a.coprod", Place(PlaceKind.REMOVABLE, "E:", "E:\\")),
        (r"c:\users\pat\cloud\ppg\a.coprod",
         Place(PlaceKind.SYNCED, "OneDrive", r"c:\users\pat\cloud")),
        (r"C:\Users\pat\OneDrive - Riverside\a.coprod",
         Place(PlaceKind.SYNCED, "OneDrive", r"C:\Users\pat\OneDrive - Riverside")),
        (r"C:\Users\pat\Dropbox (Personal)\a.coprod",
         Place(PlaceKind.SYNCED, "Dropbox", r"C:\Users\pat\Dropbox (Personal)")),
        (r"G:\My Drive\a.coprod", Place(PlaceKind.SYNCED, "Google Drive", r"G:\My Drive")),
        (r"C:\Users\pat\iCloudDrive\a.coprod",
         Place(PlaceKind.SYNCED, "iCloud Drive", r"C:\Users\pat\iCloudDrive")),
    ],
)  # fmt: skip
def test_places_on_windows(path: str, place: Place) -> None:
    assert place_of(path, _windows()) == place


CLOUD = "/home/pat/Library/CloudStorage"


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/home/pat/Documents/a.coprod", LOCAL),
        ("/Volumes/surgery/a.coprod",
         Place(PlaceKind.NETWORK, "//pat@server/surgery", "/Volumes/surgery")),
        ("/Volumes/STICK/a.coprod", Place(PlaceKind.REMOVABLE, "STICK", "/Volumes/STICK")),
        (f"{CLOUD}/OneDrive-Riverside/a.coprod",
         Place(PlaceKind.SYNCED, "OneDrive", f"{CLOUD}/OneDrive-Riverside")),
        (f"{CLOUD}/GoogleDrive-pat@x.org/My Drive/a.coprod",
         Place(PlaceKind.SYNCED, "Google Drive", f"{CLOUD}/GoogleDrive-pat@x.org/My Drive")),
        (f"{CLOUD}/Box-Box/a.coprod", Place(PlaceKind.SYNCED, "Box", f"{CLOUD}/Box-Box")),
        ("/home/pat/Library/Mobile Documents/com~apple~CloudDocs/ppg/a.coprod",
         Place(PlaceKind.SYNCED, "iCloud Drive",
               "/home/pat/Library/Mobile Documents/com~apple~CloudDocs")),
    ],
)  # fmt: skip
def test_places_on_macos(path: str, place: Place) -> None:
    assert place_of(path, MACOS) == place


GVFS = "/run/user/1000/gvfs"


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/home/pat/Documents/a.coprod", LOCAL),
        ("/mnt/surgery/ppg/a.coprod",
         Place(PlaceKind.NETWORK, "//server/surgery", "/mnt/surgery")),
        ("/home/pat/team files/a.coprod",
         Place(PlaceKind.NETWORK, "nas:/team", "/home/pat/team files")),
        (f"{GVFS}/smb-share:server=nas/a.coprod",
         Place(PlaceKind.NETWORK, "smb-share:server=nas", f"{GVFS}/smb-share:server=nas")),
        (f"{GVFS}/google-drive:host=x/a.coprod",
         Place(PlaceKind.SYNCED, "Google Drive", f"{GVFS}/google-drive:host=x")),
        ("/media/pat/STICK/a.coprod",
         Place(PlaceKind.REMOVABLE, "STICK", "/media/pat/STICK")),
        ("/home/pat/cloud/a.coprod", Place(PlaceKind.SYNCED, "OneDrive", "/home/pat/cloud")),
        ("/home/pat/Nextcloud/a.coprod",
         Place(PlaceKind.SYNCED, "Nextcloud", "/home/pat/Nextcloud")),
    ],
)  # fmt: skip
def test_places_on_linux(path: str, place: Place) -> None:
    assert place_of(path, LINUX) == place


@pytest.mark.parametrize(
    ("marker", "name"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox", "Dropbox"),
        (".sync_0a1b2c3d4e5f.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".tmp.driveupload", "Google Drive"),
    ],
)
def test_a_synced_folder_is_known_by_what_lies_in_it(
    tmp_path: Path, marker: str, name: str
) -> None:
    (tmp_path / "ours" / "ppg").mkdir(parents=True)
    (tmp_path / "ours" / marker).touch()

    place = where(tmp_path / "ours" / "ppg" / "a.coprod")

    assert place == Place(PlaceKind.SYNCED, name, str((tmp_path / "ours").resolve()))


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ("/home/pat/.dropbox/info.json", '{"personal": {"path": "/srv/shared"}}'),
        ("/home/pat/.config/Nextcloud/nextcloud.cfg", "0\\Folders\\1\\localPath=/srv/shared/\n"),
    ],
)
def test_a_synced_folder_is_known_from_the_programs_own_settings(settings: str, text: str) -> None:
    around = _posix("linux", (), read=lambda path: text if path == settings else "")

    assert place_of("/srv/shared/ppg/a.coprod", around).kind is PlaceKind.SYNCED
    assert place_of("/srv/other/a.coprod", around) == LOCAL


@pytest.mark.parametrize("text", ["{", "[]", '{"personal": 1}', "null", ""])
def test_settings_that_make_no_sense_are_passed_over(text: str) -> None:
    assert place_of("/srv/a.coprod", _posix("linux", (), read=lambda _: text)) == LOCAL


def test_a_link_into_a_synced_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "desk").symlink_to(tmp_path / "Dropbox")

    assert where(tmp_path / "desk" / "a.coprod").name == "Dropbox"


def test_second_copies_beside_the_file_are_found(tmp_path: Path) -> None:
    for name in ("a.coprod", "a (1).coprod", "a (1).pdf", "b (1).coprod", "a.coprod.lock"):
        (tmp_path / name).touch()
    (tmp_path / "a (2).coprod").mkdir()

    assert second_copies(tmp_path / "a.coprod") == (tmp_path / "a (1).coprod",)


def test_the_drives_that_carry_files_about_are_the_sticks(monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = (
        Mount("/", "ext4", "/dev/sda1"),
        Mount("/media/pat/STICK", "vfat", "/dev/sdb1", removable=True),
    )
    monkeypatch.setattr(whereabouts, "_mounts", lambda: mounts)
    monkeypatch.setattr("sys.platform", "linux")

    assert whereabouts.drives() == (Path("/media/pat/STICK"),)
