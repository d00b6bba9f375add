"""Words in a protected file stand nowhere else, whatever the program did and however it ended."""

import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

WORD = "heliotrope"
PASSWORD = "seven boats"
WRITTEN = re.compile(
    r'(?:open|openat)\((?:[^",]*, )?"([^"]+)", [^)]*(?:O_WRONLY|O_RDWR|O_CREAT)'
    r'|creat\("([^"]+)"|rename\("[^"]+", "([^"]+)"'
)
HOMES = (
    *("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"),
    *("XDG_RUNTIME_DIR", "APPDATA", "LOCALAPPDATA", "TEMP"),
)
SYSTEM = ("/dev/", "/proc/", "/sys/")


def in_a_world_of_its_own(
    world: Path, *words: object, given: str = "", trace: Path | None = None
) -> int:
    """Python with these words, whose home and whose places for passing things lie in `world`."""
    watched = ["strace", "-f", "-qq", "-e", "trace=openat,open,creat,rename", "-o", str(trace)]
    ended = subprocess.run(
        [*(watched if trace else ()), sys.executable, "-B", *map(str, words)],
        input=given,
        encoding="utf-8",
        env={**os.environ, **{place: str(world / "home") for place in HOMES}},
        check=False,
    )
    return ended.returncode


def holding(world: Path, word: str) -> list[str]:
    """The files in which a word stands, in any of the ways in which letters are written."""
    written = [word.encode(how) for how in ("utf-8", "utf-16-le", "utf-16-be")]
    return sorted(
        one.relative_to(world).as_posix()
        for one in world.rglob("*")
        if one.is_file() and any(way in one.read_bytes().lower() for way in written)
    )


def written_outside(world: Path, trace: Path) -> list[str]:
    """What was opened to write, or made, anywhere else; as the system saw it."""
    found = WRITTEN.findall(trace.read_text(encoding="utf-8", errors="replace"))
    paths = {"".join(one) for one in found}
    assert any(path.endswith(".coprod") for path in paths), "nothing was watched"
    return sorted(path for path in paths if not path.startswith((*SYSTEM, f"{world}/")))


def evening(world: Path, password: str, trace: Path | None = None) -> Path:
    """A file, worked in until the power went, opened and checked again; and the papers saved."""
    file, papers = world / "riverside.coprod", world.with_name("papers")
    papers.mkdir()
    (world / "home").mkdir(parents=True)
    key = ["--password-file", "-"] if password else []

    def do(*words: object) -> None:
        program = ("-m", "coprod_desktop", *words)
        assert in_a_world_of_its_own(world, *program, given=f"{password}\n") == 0, words

    example, record = papers / "example.coprod", papers / "example.json"
    do("demo", "--to", example)
    do("dump", example, "--to", record)
    do("new", file, *key)
    do("load", file, record, *key)
    killed = in_a_world_of_its_own(
        world, "-m", "tests.durability.planting", file, WORD, given=f"{password}\n", trace=trace
    )
    assert killed in (-signal.SIGKILL, 128 + signal.SIGKILL)
    return file


@pytest.fixture
def world(tmp_path: Path) -> Path:
    return tmp_path / "world"


def test_an_open_file_shows_its_words_to_whoever_looks(world: Path) -> None:
    """Without a password the search finds them, so it would find them below as well."""
    evening(world, "")

    assert "riverside.coprod" in holding(world, WORD)
    assert any(name.startswith("riverside copies/") for name in holding(world, WORD))


def test_a_protected_file_leaves_its_words_nowhere_else(world: Path, tmp_path: Path) -> None:
    trace = tmp_path / "trace" if shutil.which("strace") else None
    file = evening(world, PASSWORD, trace)

    assert file.with_name(file.name + "-journal").stat().st_size > 0, "the crash left nothing"
    assert holding(world, WORD) == []
    assert holding(world, PASSWORD) == []
    if trace is not None:
        assert written_outside(world, trace) == []


def test_after_the_crash_it_opens_again_and_still_shows_nothing(world: Path) -> None:
    file = evening(world, PASSWORD)
    again = ("-m", "coprod_desktop", "backup", file, "--to", world / "copy.coprod")
    ended = in_a_world_of_its_own(world, *again, "--password-file", "-", given=f"{PASSWORD}\n")

    assert ended == 0
    assert holding(world, WORD) == []
    assert not file.with_name(file.name + "-journal").exists()
