"""Driver of a ladder: its cards by their titles, as keys, mouse and screen readers find them."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from coprod_desktop.widgets.ladder_board import CardMark, LadderBoard
from coprod_desktop.widgets.ladder_model import LadderModel, LadderRole

LEFT = Qt.MouseButton.LeftButton


def indexes(board: LadderBoard) -> list[QModelIndex]:
    """All cards, rung by rung."""
    model = board.model()
    rungs = [model.index(row, 0) for row in range(model.rowCount())]
    return [model.index(row, 0, rung) for rung in rungs for row in range(model.rowCount(rung))]


def index_of(board: LadderBoard, title: str) -> QModelIndex:
    """A card by its title."""
    return next(index for index in indexes(board) if index.data() == title)


def mark(board: LadderBoard, index: QModelIndex) -> CardMark:
    """All that a card was told to show."""
    model = board.model()
    assert isinstance(model, LadderModel)
    found = model.card(index.data(LadderRole.CARD))
    assert found is not None
    return found


def titles(board: LadderBoard) -> list[str]:
    """The titles of all cards, rung by rung."""
    return [index.data() for index in indexes(board)]


def said(board: LadderBoard) -> list[str]:
    """What a screen reader says of each card, rung by rung."""
    return [index.data(Qt.ItemDataRole.AccessibleTextRole) for index in indexes(board)]


def told_of(board: LadderBoard) -> dict[str, QAccessible.Role]:
    """What a screen reader finds in the tree: the name and the role of each entry."""
    tree = QAccessible.queryAccessibleInterface(board)
    found = (tree.child(number) for number in range(tree.childCount()))
    return {one.text(QAccessible.Text.Name): one.role() for one in found}


def go_to(board: LadderBoard, title: str) -> None:
    """Put the keyboard on a card without choosing it."""
    board.setFocus()
    no = QItemSelectionModel.SelectionFlag.NoUpdate
    board.selectionModel().setCurrentIndex(index_of(board, title), no)


def current(board: LadderBoard) -> str:
    """The title of the card, or the name of the rung, that has the keyboard."""
    return str(board.currentIndex().data())


def chosen(board: LadderBoard) -> list[str]:
    """The titles of the selected cards."""
    return [index.data() for index in board.selectedIndexes()]


def middle(board: LadderBoard, title: str) -> QPoint:
    """The middle of a card, in the viewport."""
    return board.area_of(index_of(board, title).data(LadderRole.CARD)).center()


def click(board: LadderBoard, title: str) -> None:
    """Click a card."""
    QTest.mouseClick(board.viewport(), LEFT, pos=middle(board, title))


def drag(board: LadderBoard, title: str, place: str) -> None:
    """Carry a card over a rung, or over a place beside the ladder, without letting go."""
    port, start = board.viewport(), middle(board, title)
    end = QPoint(start.x(), board.middle_of(place).y())
    QTest.mousePress(port, LEFT, pos=start)
    QTest.mouseMove(port, start + QPoint(0, 30))
    QTest.mouseMove(port, end)
