"""Not one byte goes out: the whole program under a filter of the kernel that ends whoever tries."""

import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = ["-m", "coprod_desktop"]
WITH_BUS = "dbus-run-session"
HERE = re.compile(
    r'sun_path=@?"[^"]*('
    r"\.X11-unix/|\.ICE-unix/|wayland-|"  # the screen
    r"dbus|/bus\b|at-spi|"  # the desktop bus, and that of screen readers
    r"nscd/socket"  # who is logged in: asked of this computer by the C library
    r")"
)
NETWORK = "import socket; socket.socket(socket.{})"


def sealed(*words: object, given: str = "") -> subprocess.CompletedProcess[str]:
    """Python with these words, under the filter."""
    return subprocess.run(
        [sys.executable, "-m", "tests.durability.sealed", *map(str, words)],
        input=given,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_NETLINK"])
def test_the_filter_ends_whoever_makes_a_network_socket(family: str) -> None:
    assert sealed("-c", NETWORK.format(family)).returncode == -signal.SIGSYS


def test_the_filter_lets_a_program_talk_to_the_screen() -> None:
    assert sealed("-c", NETWORK.format("AF_UNIX")).returncode == 0


def test_looking_up_a_name_counts_as_the_network() -> None:
    looked_up = sealed("-c", "import socket; socket.getaddrinfo('example.org', 80)")

    assert looked_up.returncode == -signal.SIGSYS


@pytest.mark.parametrize("password", ["", "seven boats"], ids=["open", "protected"])
def test_the_command_line_sends_nothing(tmp_path: Path, password: str) -> None:
    example, file = tmp_path / "example.coprod", tmp_path / "riverside.coprod"
    record, paper = tmp_path / "record.json", tmp_path / "minutes.pdf"
    key = ["--password-file", "-"] if password else []

    def done(*words: object) -> str:
        ended = sealed(*PROGRAM, *words, given=f"{password}\n")
        assert ended.returncode == 0, f"{words}: {ended.returncode} {ended.stderr}"
        return ended.stdout

    done("demo", "--to", example)
    done("dump", example, "--to", record)
    done("new", file, *key)
    done("load", file, record, *key)
    done("info", file, "--json", *key)
    minutes = done("papers", file, *key).splitlines()[1].split()[0]
    done("print", file, "minutes", "--of", minutes, "--to", paper, *key)
    done("check", file, *key)
    done("backup", file, "--to", tmp_path / "copy.coprod", *key)
    done("rescue", file, "--to", tmp_path / "rescued.coprod", *key)


def test_the_window_talks_to_nobody_but_screen_and_desktop(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    world = tmp_path / "world"
    world.mkdir()
    around = [WITH_BUS] if shutil.which(WITH_BUS) else []  # so that there is a desktop to talk to
    watched = ["strace", "-f", "-qq", "-e", "trace=connect,sendto", "-o", str(trace)]
    ended = subprocess.run(
        [
            *around,
            *(watched if shutil.which("strace") else []),
            *(sys.executable, "-m", "tests.durability.sealed", "-m", "tests.durability.tour"),
            *(str(world), "seven boats"),
        ],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert ended.returncode == 0, ended.stderr
    done = ended.stdout.splitlines()
    assert {"copied", "locked and unlocked", "all rooms and dialogs"} <= set(done)
    assert done[-1] == "closed"
    if trace.exists():
        called = trace.read_text(encoding="utf-8", errors="replace").splitlines()
        assert [line for line in called if "connect(" in line and not HERE.search(line)] == []


@pytest.mark.parametrize(
    "line",
    [
        'connect(5, {sa_family=AF_INET, sin_port=htons(443), sin_addr="93.184.216.34"}, 16) = 0',
        'connect(5, {sa_family=AF_UNIX, sun_path="/run/user/1000/sync.sock"}, 22) = 0',
    ],
)
def test_a_word_to_anything_else_would_be_seen(line: str) -> None:
    assert not HERE.search(line)
