import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from coprod_desktop.views.tab_order import follow_reading_order, one_tab_stop, put_after


@pytest.fixture
def screen(qtbot, themed) -> QWidget:
    screen = QWidget()
    qtbot.addWidget(screen)
    QVBoxLayout(screen)
    return screen


def fields(screen: QWidget, *names: str) -> list[QLineEdit]:
    made = []
    layout = screen.layout()
    assert layout is not None
    for name in names:
        field = QLineEdit()
        field.setObjectName(name)
        layout.addWidget(field)
        made.append(field)
    return made


def walked(qtbot, screen: QWidget, steps: int) -> list[str]:
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    names = []
    for _ in range(steps):
        names.append(screen.focusWidget().objectName())
        qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Tab)
    return names


def test_what_was_made_later_comes_where_it_belongs(qtbot, screen) -> None:
    first, last = fields(screen, "first", "last")
    late, later = fields(screen, "late", "later")

    put_after(first, late, later)
    first.setFocus()

    assert walked(qtbot, screen, 4) == ["first", "late", "later", "last"]
    assert last.nextInFocusChain() is not None


def test_a_screen_is_walked_as_it_is_read(qtbot, screen) -> None:
    (below,) = fields(screen, "below")
    scroll, inside = QScrollArea(), QWidget()
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    row = QHBoxLayout(inside)
    right, left = QLineEdit(), QLineEdit()
    left.setObjectName("left")
    right.setObjectName("right")
    row.addWidget(left)
    row.addWidget(right)
    scroll.setWidget(inside)
    screen.layout().insertWidget(0, scroll)

    follow_reading_order(screen)
    left.setFocus()

    assert walked(qtbot, screen, 3) == ["left", "right", "below"]
    assert below.isVisible()


def test_a_group_is_one_stop_at_the_button_that_is_chosen(qtbot, screen) -> None:
    group = QButtonGroup(screen)
    for name in ("a", "b", "c"):
        button = QRadioButton(name)
        button.setObjectName(name)
        group.addButton(button)
        screen.layout().addWidget(button)
    (after,) = fields(screen, "after")
    one_tab_stop(group)

    group.buttons()[1].setChecked(True)
    group.buttons()[1].setFocus()

    assert walked(qtbot, screen, 3) == ["b", "after", "b"]
    assert after.isVisible()


def test_a_group_where_none_is_chosen_stops_at_the_first(screen) -> None:
    group = QButtonGroup(screen)
    buttons = [QRadioButton(name, screen) for name in "ab"]
    for button in buttons:
        group.addButton(button)

    one_tab_stop(group)

    stops = [bool(button.focusPolicy() & Qt.FocusPolicy.TabFocus) for button in buttons]
    assert stops == [True, False]
