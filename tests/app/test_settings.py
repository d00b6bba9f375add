"""What is remembered between starts, and that losing it does no harm."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from coprod_desktop.app.settings import NAME, REMEMBERED_FILES, Settings, bigger, smaller


@pytest.fixture
def settings(qapp, home_folder: Path) -> Settings:
    return Settings()


def test_a_fresh_pc_has_plain_text_and_no_files(settings) -> None:
    assert (settings.scale, settings.recent) == (1.0, ())


def test_the_text_size_is_kept(settings) -> None:
    settings.scale = 1.5

    assert Settings().scale == 1.5


def test_the_file_opened_last_comes_first_and_only_once(settings) -> None:
    for name in ("a", "b", "a"):
        settings.remember(Path(f"/x/{name}.coprod"))

    assert Settings().recent == (Path("/x/a.coprod"), Path("/x/b.coprod"))


def test_only_a_few_files_are_kept(settings) -> None:
    for number in range(REMEMBERED_FILES + 3):
        settings.remember(Path(f"/x/{number}.coprod"))

    assert len(settings.recent) == REMEMBERED_FILES


def test_a_file_is_taken_off_the_list(settings) -> None:
    settings.remember(Path("/x/a.coprod"))

    settings.forget(Path("/x/a.coprod"))

    assert settings.recent == ()


@pytest.mark.parametrize("nonsense", ["huge", "", "99", "-1"])
def test_nonsense_in_the_settings_does_no_harm(settings, nonsense) -> None:
    store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, NAME, NAME)
    store.setValue("text/scale", nonsense)
    store.sync()

    assert 1.0 <= Settings().scale <= 2.5


def test_text_grows_and_shrinks_in_steps_between_its_ends() -> None:
    assert [bigger(1.0), bigger(2.25), bigger(2.5)] == [1.1, 2.5, 2.5]
    assert [smaller(2.5), smaller(1.1), smaller(1.0)] == [2.25, 1.0, 1.0]


def test_spelling_is_checked_until_somebody_switches_it_off(settings) -> None:
    assert settings.checks_spelling

    settings.checks_spelling = False

    assert not Settings().checks_spelling
