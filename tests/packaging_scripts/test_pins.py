"""The direct libraries in pyproject.toml and the full lists that pip installs say the same."""

import tomllib
from collections.abc import Iterator
from importlib.metadata import requires, version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from set_up import required_files

Pins = dict[str, Requirement]


@pytest.fixture(scope="session")
def project(request: pytest.FixtureRequest) -> Path:
    return Path(request.config.rootpath)


@pytest.fixture(scope="session")
def for_running(project: Path) -> Pins:
    return pins(project / "packaging", "requirements.txt")


@pytest.fixture(scope="session")
def for_checking(project: Path) -> Pins:
    return pins(project / "packaging", "requirements-dev.txt")


def pins(folder: Path, name: str) -> Pins:
    texts = [(folder / file).read_text(encoding="utf-8") for file in required_files(name, folder)]
    lines = [line for text in texts for line in text.splitlines()]
    kept = [Requirement(line) for line in lines if line and not line.startswith(("#", "-r "))]
    return {canonicalize_name(pin.name): pin for pin in kept}


def direct(project: Path) -> Iterator[tuple[str, Requirement]]:
    """What pyproject.toml asks for, with the part that asks."""
    settings = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    lists = {
        "run": settings["project"]["dependencies"] + settings["build-system"]["requires"],
        "dev": settings["project"]["optional-dependencies"]["dev"],
    }
    return ((part, Requirement(line)) for part, lines in lists.items() for line in lines)


def test_every_line_names_one_exact_version(for_checking: Pins) -> None:
    loose = [str(pin) for pin in for_checking.values() if not str(pin.specifier).startswith("==")]

    assert loose == []


def test_pyproject_and_the_lists_name_the_same_versions(
    project: Path, for_running: Pins, for_checking: Pins
) -> None:
    for part, wanted in direct(project):
        pinned = (for_running if part == "run" else for_checking)[canonicalize_name(wanted.name)]

        assert pinned.specifier == wanted.specifier, wanted.name


def test_the_lists_name_what_the_direct_libraries_need_in_turn_and_nothing_else(
    project: Path, for_running: Pins, for_checking: Pins
) -> None:
    asked = list(direct(project))

    assert needed(wanted for part, wanted in asked if part == "run") == here(for_running)
    assert needed(wanted for _, wanted in asked) == here(for_checking)


def test_this_environment_has_the_versions_of_the_lists(for_checking: Pins) -> None:
    wrong = [
        name for name in here(for_checking) if version(name) not in for_checking[name].specifier
    ]

    assert wrong == []


def here(listed: Pins) -> set[str]:
    """The names that count on this system and this Python."""
    return {name for name, pin in listed.items() if not pin.marker or pin.marker.evaluate()}


def needed(wanted: Iterator[Requirement]) -> set[str]:
    """The names of these libraries and of all they need in turn, here."""
    waiting, found = [*wanted], set[str]()
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name not in found:
            found.add(name)
            for line in requires(name) or []:
                further = Requirement(line)
                if not further.marker or further.marker.evaluate({"extra": ""}):
                    waiting.append(further)
    return found
