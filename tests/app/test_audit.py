"""The inspector itself: each kind of fault is planted once and must be found."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.screens import audit


class Screen(QWidget):
    """A name, a field and a button, all as they should be."""

    def __init__(self) -> None:
        super().__init__()
        self.down = QVBoxLayout(self)
        self.label, self.field = QLabel("&Name"), QLineEdit()
        self.save = QPushButton("Save")
        self.label.setBuddy(self.field)
        for part in (self.label, self.field, self.save):
            self.down.addWidget(part)

    def plant(self, widget: QWidget, name: str = "") -> None:
        """Put in something that is not as it should be."""
        widget.setObjectName(name)
        self.down.addWidget(widget)
        widget.show()


class Leaper(QLineEdit):
    """Hands the focus back as soon as it gets it."""

    def __init__(self, back: QWidget) -> None:
        super().__init__()
        self._back = back

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._back.setFocus()


@pytest.fixture
def screen(qtbot: QtBot, themed: object) -> Screen:
    """The good screen, shown."""
    screen = Screen()
    qtbot.addWidget(screen)
    screen.resize(400, 300)
    screen.show()
    qtbot.waitExposed(screen)
    return screen


@pytest.mark.parametrize(
    "look",
    [
        audit.controls_without_name_or_role,
        audit.traps,
        audit.invisible_focus,
        audit.faint_text,
        audit.cut_off,
    ],
)
def test_a_good_screen_has_no_faults(screen: Screen, look: Callable[[QWidget], list[str]]) -> None:
    assert look(screen) == []


def test_a_button_without_words_is_found(screen: Screen) -> None:
    screen.save.setText("")

    assert found(audit.controls_without_name_or_role(screen), "QPushButton")


def test_a_combo_box_named_only_by_its_value_is_found(screen: Screen) -> None:
    box = QComboBox()
    box.addItem("Committee")
    screen.plant(box, "kind")

    assert found(audit.controls_without_name_or_role(screen), "QComboBox kind")


def test_a_control_that_is_only_painted_is_found(screen: Screen) -> None:
    painted = QWidget()
    painted.setAccessibleName("Ladder")
    painted.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    screen.plant(painted)

    assert found(audit.controls_without_name_or_role(screen), "'Ladder' has no role")


def test_a_text_box_that_keeps_the_tab_key_is_found(screen: Screen) -> None:
    screen.plant(QTextEdit(), "notes")

    assert found(audit.traps(screen), "QTextEdit notes '' keeps")


def test_a_field_that_cannot_be_reached_is_found(screen: Screen) -> None:
    screen.plant(Leaper(screen.field), "missed")

    assert found(audit.traps(screen), "missed '' is never reached")


def test_a_button_that_looks_the_same_with_the_focus_is_found(screen: Screen) -> None:
    screen.save.setStyleSheet("QPushButton { border: none; }")

    assert found(audit.invisible_focus(screen), "Save")


def test_pale_words_are_found(screen: Screen) -> None:
    screen.label.setStyleSheet("QLabel { color: #9aa5a2; }")

    assert found(audit.faint_text(screen), "Name")


def test_words_that_do_not_fit_are_found(screen: Screen) -> None:
    screen.save.setFixedWidth(20)

    assert found(audit.cut_off(screen), "pixels across")


def test_what_stands_outside_its_frame_is_found(screen: Screen) -> None:
    outside = QPushButton("Far away", screen)
    outside.show()
    outside.move(380, 10)

    assert found(audit.cut_off(screen), "cut off at the side")


def found(faults: list[str], words: str) -> bool:
    """Whether a fault says these words."""
    return any(words in fault for fault in faults)
