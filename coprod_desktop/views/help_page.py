"""Help inside the program: a list of contents and one page, without any network."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
)
from PySide6.QtWidgets import (
    QListView,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextBrowser,
    QWidget,
)

from coprod_desktop.forms.ui_help_page import Ui_HelpPage
from coprod_desktop.presenters.help_page import CONTENTS, HelpLine, HelpPresenter, page_of_link
from coprod_desktop.widgets.theme import worn

PERCENT_OF_A_LINE = 118.0
ROOM_FOR_CONTENTS = 640
ROOM_AROUND_A_TITLE = 8
ROOM_ABOVE_A_HEADING = 16
ROOM_BELOW = 8


class HelpPageView(QWidget):
    """Shows help; links lead to other pages only."""

    page_requested = Signal(str)
    earlier_requested = Signal()
    leave_requested = Signal()
    presenter: HelpPresenter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ("", "")
        self._ui = Ui_HelpPage()
        self._ui.setupUi(self)
        self._ui.text.setOpenLinks(False)
        self._ui.text.anchorClicked.connect(self._follow)
        self._ui.contents.setWordWrap(True)
        self._ui.contents.setResizeMode(QListView.ResizeMode.Adjust)
        self._ui.contents.setItemDelegate(_WholeTitles(self._ui.contents))
        self._ui.contents.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._ui.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ui.contents.itemClicked.connect(self._choose)
        self._ui.contents.itemActivated.connect(self._choose)
        self._ui.all_pages.clicked.connect(partial(self.page_requested.emit, CONTENTS))
        self._ui.earlier.clicked.connect(self.earlier_requested)
        self._ui.leave_help.clicked.connect(self.leave_requested)

    def show_contents(self, lines: tuple[HelpLine, ...]) -> None:
        """List the pages."""
        self._ui.contents.clear()
        for line in lines:
            item = QListWidgetItem(line.title, self._ui.contents)
            item.setData(Qt.ItemDataRole.UserRole, line.page)

    def show_text(self, page: str, markdown: str) -> None:
        """Show one page from its beginning."""
        self._shown = (page, markdown)
        self._set_text(self._ui.text, markdown)
        for row in range(self._ui.contents.count()):
            item = self._ui.contents.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == page:
                self._ui.contents.setCurrentItem(item)

    def set_earlier(self, *, there: bool) -> None:
        """Offer to go back a page, or not."""
        self._ui.earlier.setEnabled(there)

    def focus_text(self) -> None:
        """Put the focus on the page, so that the arrow keys scroll it."""
        self._ui.text.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for the list, a button leads to the page of contents."""
        super().resizeEvent(event)
        room = self.width() >= worn().px(ROOM_FOR_CONTENTS)
        self._ui.contents_card.setVisible(room)
        self._ui.all_pages.setVisible(not room)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._shown[1]:
            self._set_text(self._ui.text, self._shown[1])

    def _set_text(self, browser: QTextBrowser, markdown: str) -> None:
        look = worn()
        browser.document().setDefaultFont(look.font())
        browser.document().setIndentWidth(look.gap(28))
        browser.setMarkdown(markdown)
        whole = QTextCursor(browser.document())
        whole.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        spaced.setLineHeight(PERCENT_OF_A_LINE, kind.value)
        whole.mergeBlockFormat(spaced)
        _set_apart(browser.document(), look.gap(ROOM_ABOVE_A_HEADING), look.gap(ROOM_BELOW))
        _underline_links(browser.document())
        browser.moveCursor(QTextCursor.MoveOperation.Start)

    def _follow(self, link: QUrl) -> None:
        page = page_of_link(link.toString())
        if page is not None:
            self.page_requested.emit(page)

    def _choose(self, item: QListWidgetItem) -> None:
        self.page_requested.emit(str(item.data(Qt.ItemDataRole.UserRole)))


def _set_apart(text: QTextDocument, above: float, below: float) -> None:
    """Give headings, paragraphs and the ends of lists room; tables keep theirs."""
    block = text.begin()
    while block.isValid():
        heading = block.blockFormat().headingLevel()
        here, after = _list_of(block), _list_of(block.next())
        ends = here is None or here is not after
        if heading or (ends and QTextCursor(block).currentTable() is None):
            apart = QTextBlockFormat()
            apart.setTopMargin(above if heading and block.position() else 0)
            apart.setBottomMargin(below)
            QTextCursor(block).mergeBlockFormat(apart)
        block = block.next()


def _underline_links(text: QTextDocument) -> None:
    """Let links be seen without telling colours apart."""
    underlined = QTextCharFormat()
    underlined.setFontUnderline(True)
    block = text.begin()
    while block.isValid():
        parts = block.begin()
        links = []
        while not parts.atEnd():
            part = parts.fragment()
            if part.charFormat().isAnchor():
                links.append((part.position(), part.length()))
            parts += 1
        for begin, length in links:
            link = QTextCursor(text)
            link.setPosition(begin)
            link.setPosition(begin + length, QTextCursor.MoveMode.KeepAnchor)
            link.mergeCharFormat(underlined)
        block = block.next()


def _list_of(block: QTextBlock) -> QTextList | None:
    return cast("QTextList | None", block.textList()) if block.isValid() else None


class _WholeTitles(QStyledItemDelegate):
    """Wraps a title within the list, where by itself Qt forgets the room around the words."""

    def __init__(self, contents: QListView) -> None:
        super().__init__(contents)
        self._contents = contents

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        room = self._contents.viewport().width()
        narrow = QStyleOptionViewItem(option)
        narrow.rect = QRect(0, 0, room - 2 * worn().gap(ROOM_AROUND_A_TITLE), 1)
        return QSize(room, super().sizeHint(narrow, index).height())
