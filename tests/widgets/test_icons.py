import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from coprod_desktop import assets
from coprod_desktop.widgets import icons

INK = "#0d3b3f"


def modules() -> list[str]:
    """The modules of the program that have to do with icons."""
    package = assets.folder("icons").parents[1] / "coprod_desktop"
    read = [module.read_text(encoding="utf-8") for module in package.rglob("*.py")]
    return [text for text in read if "icon" in text]


def names_used() -> set[str]:
    """Every icon name written in the program."""
    calls = r"\bicon\(\s*\"([a-z-]+)\""
    return {name for text in modules() for name in re.findall(calls, text)}


def test_every_icon_the_program_names_is_there() -> None:
    assert names_used()
    assert names_used() <= set(icons.names())


def test_no_icon_is_shipped_that_nothing_names() -> None:
    named = {word for text in modules() for word in re.findall(r"\"([a-z-]+)\"", text)}

    assert set(icons.names()) - named == set()


@pytest.mark.parametrize("name", icons.names())
def test_an_icon_is_drawn_in_the_colour_asked_for(name: str) -> None:
    picture = icons.icon(name, INK).pixmap(QSize(44, 44)).toImage()

    drawn = [
        picture.pixelColor(across, down)
        for across in range(picture.width())
        for down in range(picture.height())
        if picture.pixelColor(across, down).alpha() == 255
    ]

    assert QColor(INK) in drawn


def test_an_icon_that_is_not_there_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("unicorn", INK)


def test_the_icons_come_with_their_licence() -> None:
    assert "ISC License" in assets.text("icons", "LICENSE.txt")
