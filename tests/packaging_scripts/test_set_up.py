from pathlib import Path, PurePath
from subprocess import CompletedProcess

import pytest
import set_up
import system_libraries


@pytest.fixture
def pinned(tmp_path: Path) -> Path:
    """A folder with the two lists of pinned libraries."""
    (tmp_path / "requirements.txt").write_text("qt==1\n", encoding="utf-8")
    (tmp_path / "requirements-dev.txt").write_text("-r requirements.txt\npytest==1\n", "utf-8")
    return tmp_path


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(set_up, "VENV", tmp_path / ".venv")
    return tmp_path / ".venv"


def test_the_stamp_changes_with_a_list_that_is_named_by_another(pinned: Path) -> None:
    before = set_up.stamp_text(set_up.CHECKING, pinned)
    (pinned / "requirements.txt").write_text("qt==2\n", encoding="utf-8")

    assert set_up.stamp_text(set_up.CHECKING, pinned) != before


def test_running_does_not_wait_for_what_only_the_tests_need(pinned: Path) -> None:
    before = set_up.stamp_text(set_up.RUNNING, pinned)
    (pinned / "requirements-dev.txt").write_text("-r requirements.txt\npytest==2\n", "utf-8")

    assert set_up.stamp_text(set_up.RUNNING, pinned) == before


def test_the_stamp_changes_when_the_project_is_moved(pinned: Path) -> None:
    here = set_up.stamp_text(set_up.RUNNING, pinned, root=Path("/here"))

    assert here != set_up.stamp_text(set_up.RUNNING, pinned, root=Path("/there"))


def test_nothing_is_ready_before_the_first_start(venv: Path) -> None:
    assert not set_up.is_ready(set_up.RUNNING)


def test_a_stamp_without_a_working_python_is_not_believed(venv: Path) -> None:
    venv.mkdir()
    set_up.stamp(set_up.RUNNING).write_text(set_up.stamp_text(set_up.RUNNING), encoding="utf-8")

    assert not set_up.is_ready(set_up.RUNNING)


def test_a_half_made_environment_is_not_sound(venv: Path) -> None:
    venv.mkdir()
    (venv / "pyvenv.cfg").write_text(f"command = python3 -m venv {venv}\n", encoding="utf-8")

    assert not set_up.is_sound()


def test_an_environment_that_was_moved_is_known() -> None:
    settings = "version = 3.11.2\ncommand = /usr/bin/python3 -m venv /old/place/.venv\n"

    assert set_up.made_elsewhere(settings, Path("/new/place/.venv"))
    assert not set_up.made_elsewhere(settings, Path("/old/place/.venv"))


def test_a_half_made_environment_is_cleared_away_when_making_it_fails(
    venv: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    venv.mkdir()
    monkeypatch.setattr(set_up, "run_quietly", lambda _: CompletedProcess([], 1, ""))

    with pytest.raises(system_libraries.Stopped, match=r"could not make \.venv"):
        set_up.make_venv()

    assert not venv.exists()


def test_a_failed_installation_is_told_without_the_address_it_went_to() -> None:
    output = (
        "Looking in indexes: https://user:secret@pypi.example/simple\n"
        "ERROR: HTTPSConnectionPool(host='pypi.example', port=443): no answer\n"
        "ERROR: No matching distribution found for qt==1 at https://pypi.example/simple/qt/\n"
    )

    told = set_up.pip_failed(output)

    assert "example" not in told
    assert "secret" not in told
    assert "ERROR: No matching distribution found for qt==1" in told
    assert ".venv/set-up.log" in told


def test_windows_keeps_its_python_in_another_folder() -> None:
    assert set_up.venv_python(Path("v"), "nt") == Path("v/Scripts/python.exe")
    assert set_up.venv_python(Path("v"), "posix") == Path("v/bin/python")


def test_no_package_hides_the_library_called_packaging(request: pytest.FixtureRequest) -> None:
    import packaging.version

    assert not (request.config.rootpath / "packaging" / "__init__.py").exists()
    assert "site-packages" in PurePath(packaging.version.__file__).parts
