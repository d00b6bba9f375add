import ast
from pathlib import Path

import dev
import pytest
import system_libraries


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that dev.py would start, on a machine that is set up; all of them pass."""
    commands: list[list[str]] = []

    def in_venv(command: list[str], **_: bool) -> int:
        commands.append(command)
        return 0

    monkeypatch.setattr(dev, "set_up", lambda _need: None)
    monkeypatch.setattr(dev, "bring_java", lambda: None)
    monkeypatch.setattr(dev, "in_venv", in_venv)
    return commands


@pytest.fixture
def mypy_fails(started: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    def in_venv(command: list[str], **_: bool) -> int:
        started.append(command)
        return int(command == ["-m", "mypy"])

    monkeypatch.setattr(dev, "in_venv", in_venv)
    return started


@pytest.mark.parametrize("version", [(2, 7), (3, 10), (3, 15), (4, 0)])
def test_a_python_that_does_not_fit_is_told_which_do(version: tuple[int, int]) -> None:
    refusal = dev.python_refused(*version)

    assert f"This is Python {version[0]}.{version[1]};" in refusal
    assert "3.11, 3.12, 3.13 or 3.14" in refusal


@pytest.mark.parametrize("minor", [11, 12, 13, 14])
def test_a_python_that_fits_is_let_in(minor: int) -> None:
    assert dev.python_refused(3, minor) == ""


def test_an_old_python_can_read_the_script_that_turns_it_away() -> None:
    script = Path(dev.__file__).read_text(encoding="utf-8")

    assert ast.parse(script, feature_version=(3, 7)).body


def test_run_opens_the_example_group(
    started: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "screen_is_missing", lambda *_: False)

    assert dev.main(["run"]) == 0
    assert started == [["-m", "coprod_desktop", "demo"]]


def test_what_stands_after_the_dashes_goes_to_the_program(started: list[list[str]]) -> None:
    assert dev.main(["run", "--", "info", "a.coprod", "--json"]) == 0
    assert started == [["-m", "coprod_desktop", "info", "a.coprod", "--json"]]


def test_run_without_a_screen_says_so_and_starts_nothing(
    started: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "screen_is_missing", lambda *_: True)

    assert dev.main(["run"]) == 1
    assert started == []
    assert capsys.readouterr().err.strip() == system_libraries.NO_SCREEN


def test_pytest_comes_last_and_nothing_is_said_after_it(
    started: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(["test"]) == 0
    assert started[-1] == ["-m", "pytest", *dev.SIDE_BY_SIDE]
    assert len(started) == 1 + len(dev.QUICK_STEPS)
    assert capsys.readouterr().out.endswith("=== Tests (pytest) ===\n")


def test_a_failed_check_does_not_stop_the_others_and_is_told_at_the_end(
    mypy_fails: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(["test", "--", "tests/domain"]) == 1
    assert mypy_fails[-1] == ["-m", "pytest", "tests/domain"]
    assert capsys.readouterr().out.endswith("\nNot in order: mypy.\n")


def test_the_quick_half_leaves_the_tests_out(started: list[list[str]]) -> None:
    assert dev.main(["check"]) == 0
    assert not [step for step in started if "pytest" in step]


def test_one_check_can_be_asked_for_by_its_name(started: list[list[str]]) -> None:
    assert dev.main(["check", "--", "forms.py"]) == 0
    assert started == [["packaging/forms.py", "--check"]]


def test_a_check_that_does_not_exist_is_refused_with_those_that_do(
    started: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(["check", "--", "spelling"]) == 1
    assert started == []
    assert "no check called 'spelling'. There are: ruff format," in capsys.readouterr().err


def test_the_long_run_of_kills_is_one_command(started: list[list[str]]) -> None:
    assert dev.main(["durability", "--kills", "1000"]) == 0
    assert started == [["-m", "tests.durability.long_run", "--kills", "1000"]]


def test_kills_are_for_the_long_run_alone(started: list[list[str]]) -> None:
    with pytest.raises(SystemExit) as left:
        dev.main(["test", "--kills", "5"])

    assert left.value.code == 2
    assert started == []


def test_a_word_that_is_no_command_is_wrong_usage() -> None:
    with pytest.raises(SystemExit) as left:
        dev.main(["dance"])

    assert left.value.code == 2


@pytest.mark.parametrize("command", dev.COMMANDS.values())
def test_every_command_is_explained(command: object) -> None:
    assert (command.__doc__ or "") in dev.parser().format_help()
