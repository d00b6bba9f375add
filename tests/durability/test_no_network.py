"""Not one byte goes out: the command line's whole work under a filter that ends any who tries."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = ["-m", "coprod_desktop"]
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


def test_the_window_sends_nothing() -> None:
    journeys = sealed("-m", "pytest", "tests/journeys/test_a_meeting_evening.py", "-q")

    assert journeys.returncode == 0, journeys.stdout
