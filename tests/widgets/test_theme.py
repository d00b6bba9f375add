import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from coprod_desktop import assets
from coprod_desktop.widgets.theme import FAMILY, LIGHT, apply_theme, set_look, set_wrong, worn

LOOKS = ("", "primary", "link", "tab", "filter", "small", "row", "side", "wide")


@pytest.mark.parametrize("weight", [400, 600, 700])
def test_the_face_of_the_window_comes_with_the_program(weight: int) -> None:
    found = QFontInfo(worn().font(weight=weight))

    assert (found.family(), found.weight()) == (FAMILY, weight)


@pytest.mark.parametrize("font", assets.names("fonts", ".ttf"))
def test_every_font_comes_with_its_licence(font: str) -> None:
    licences = assets.names("fonts", "-OFL.txt")

    assert any(font.startswith(name) for name in licences)


def test_bigger_text_makes_an_open_window_bigger_at_once(qtbot: QtBot, app: QApplication) -> None:
    label = QLabel("The next meeting")
    qtbot.addWidget(label)
    label.show()
    before = label.sizeHint()

    apply_theme(app, LIGHT, 2.0)

    assert label.sizeHint().height() > 1.8 * before.height()


@pytest.mark.parametrize(("asked", "given"), [(0.5, 1.0), (1.5, 1.5), (4.0, 2.5)])
def test_the_text_size_stays_between_100_and_250(
    app: QApplication, asked: float, given: float
) -> None:
    apply_theme(app, LIGHT, asked)

    assert worn().scale == given


@pytest.mark.parametrize("look", LOOKS)
def test_a_button_is_a_target_of_at_least_32_pixels(qtbot: QtBot, look: str) -> None:
    button = QPushButton("Go")
    set_look(button, look)
    qtbot.addWidget(button)
    button.show()

    assert button.sizeHint().height() >= 32


@pytest.mark.parametrize("look", LOOKS)
def test_the_focus_shows_on_every_button_and_moves_nothing(qtbot: QtBot, look: str) -> None:
    button = QPushButton("Go")
    set_look(button, look)
    qtbot.addWidget(button)
    button.show()
    size, picture = button.sizeHint(), button.grab().toImage()

    button.setFocus()
    qtbot.waitUntil(button.hasFocus)

    assert button.sizeHint() == size
    assert button.grab().toImage() != picture


def test_the_focus_shows_on_a_field(qtbot: QtBot) -> None:
    field = QLineEdit()
    other = QPushButton("Other", field)
    qtbot.addWidget(field)
    field.show()
    other.setFocus()
    picture = field.grab().toImage()

    field.setFocus()
    qtbot.waitUntil(field.hasFocus)

    assert field.grab().toImage() != picture


def test_a_wrong_field_looks_wrong_until_it_is_mended(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    right = field.grab().toImage()

    set_wrong(field, True)
    wrong = field.grab().toImage()
    set_wrong(field, False)

    assert wrong != right
    assert field.grab().toImage() == right
