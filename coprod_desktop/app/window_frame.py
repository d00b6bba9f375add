"""What fills the window: side bar, tool row and pages, in the room there is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from coprod_desktop.app.rooms import room_names
from coprod_desktop.app.side_bar import SideBar
from coprod_desktop.forms.ui_main_window import Ui_MainWindow
from coprod_desktop.widgets.icons import icon
from coprod_desktop.widgets.theme import worn

FULL_BAR_FROM, NARROW_BAR_FROM = 1100, 640
"""Widths of the window, in pixels at 100 % text, from which there is room for the bar."""
SEARCH_WIDTH, SHORT_SEARCH_WIDTH = 250, 190


class WindowFrame(QWidget):
    """Shows the tools that make sense now; pages are added to `ui.pages`."""

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.bar = SideBar(room_names())
        self.ui.side_place.addWidget(self.bar)
        self._opening = QLabel()
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.ui.pages.addWidget(self._opening)
        self._file_open = False
        self._lockable = False
        self.put_icons()

    def show_opening(self, words: str) -> None:
        """Say what is being opened."""
        self._opening.setText(words)
        self.ui.pages.setCurrentWidget(self._opening)

    def show_tools(self, *, file_open: bool) -> None:
        """Offer what makes sense with a file open, or without one."""
        self._file_open = file_open
        self.ui.search.setVisible(file_open)
        self.ui.smaller.setProperty("push", not file_open)
        self.fit()

    def show_lock(self, *, lockable: bool) -> None:
        """Offer to lock the file, or not: only one with a password can be locked."""
        self._lockable = lockable
        self.fit()

    def fit(self) -> None:
        """Give the side bar the room there is: in full, narrow, or as a menu."""
        look, ui = worn(), self.ui
        wide = self.width() / look.scale
        full, narrow = wide >= FULL_BAR_FROM, wide >= NARROW_BAR_FROM
        if self.bar.narrow == full:
            self.bar.set_narrow(narrow=not full)
        shown = narrow and self.bar.height_needed() <= self.height()
        self.bar.setVisible(shown and self._file_open)
        ui.menu.setVisible(self._file_open and not shown)
        for tool in (ui.back, ui.undo, ui.redo):  # without the bar they are in the menu
            tool.setVisible(self._file_open and shown)
        ui.lock.setVisible(self._file_open and shown and self._lockable)
        ui.search.setMinimumWidth(look.px(SEARCH_WIDTH if shown else SHORT_SEARCH_WIDTH))
        ui.search.setPlaceholderText(
            self.tr("Search everything (Ctrl+K)") if shown else self.tr("Search (Ctrl+K)")
        )
        side, gap = look.gap(26 if narrow else 14), look.gap(10)
        ui.top_place.setContentsMargins(side, gap, side, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def put_icons(self) -> None:
        """Draw the icons in the colours worn now."""
        ui, ink = self.ui, worn().theme.button_text
        for button, name in (
            (ui.menu, "menu"),
            (ui.back, "back"),
            (ui.undo, "undo"),
            (ui.redo, "redo"),
            (ui.help, "help"),
            (ui.lock, "lock"),
        ):
            button.setIcon(icon(name, ink))
