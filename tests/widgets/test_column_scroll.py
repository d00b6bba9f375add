import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from coprod_desktop.widgets.column_scroll import ColumnScroll


@pytest.fixture
def column(qtbot, themed) -> ColumnScroll:
    column = ColumnScroll()
    qtbot.addWidget(column)
    content = QWidget()
    lines = QVBoxLayout(content)
    for number in range(30):
        lines.addWidget(QLabel(f"Line {number}"))
    lines.addWidget(QLineEdit())
    column.setWidget(content)
    return column


def test_stacked_it_is_as_high_as_its_content(column) -> None:
    assert column.heightForWidth(300) >= 30 * 20
    assert column.sizeHint().height() >= 30 * 20


def test_beside_others_it_scrolls_in_the_height_it_gets(qtbot, column) -> None:
    column.set_scrolls(True)
    column.resize(300, 200)
    with qtbot.waitActive(column):
        column.show()
        column.activateWindow()

    assert not column.hasHeightForWidth()
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)


def test_what_gets_the_focus_is_scrolled_into_view(qtbot, column) -> None:
    column.set_scrolls(True)
    column.resize(300, 200)
    with qtbot.waitActive(column):
        column.show()
        column.activateWindow()
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)

    column.findChild(QLineEdit).setFocus()

    assert column.verticalScrollBar().value() > 0
