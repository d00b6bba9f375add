from collections.abc import Iterator
from pathlib import Path

import pytest

from coprod_desktop import assets


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A frozen program's folder, with one file in its assets."""
    (tmp_path / "assets" / "help").mkdir(parents=True)
    (tmp_path / "assets" / "help" / "home.md").write_text("Grüße", encoding="utf-8")
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assets._root.cache_clear()
    yield tmp_path
    assets._root.cache_clear()


def test_a_checkout_keeps_its_files_beside_the_package() -> None:
    assert assets.path("icons", "home.svg").parent == assets.folder("icons")
    assert assets.folder("icons").parent.name == "assets"


def test_names_come_sorted_and_without_the_ending() -> None:
    names = assets.names("icons", ".svg")

    assert "home" in names
    assert list(names) == sorted(names)


def test_a_file_that_is_not_there_is_refused_by_name() -> None:
    with pytest.raises(FileNotFoundError, match=r"icons/unicorn\.svg"):
        assets.path("icons", "unicorn.svg")


def test_a_folder_that_is_not_there_is_refused_by_name() -> None:
    with pytest.raises(FileNotFoundError, match="unicorns"):
        assets.folder("unicorns")


def test_a_frozen_program_reads_its_own_files(bundle: Path) -> None:
    assert assets.text("help", "home.md") == "Grüße"
    assert assets.path("help", "home.md").is_relative_to(bundle)
