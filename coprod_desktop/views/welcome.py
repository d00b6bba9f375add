"""The first screen: look around, begin, or open a file."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from coprod_desktop.forms.ui_welcome import Ui_Welcome
from coprod_desktop.presenters.welcome import RecentFile
from coprod_desktop.views.pointing import announce
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.theme import set_look
from coprod_desktop.widgets.wrap_label import WrapLabel


class WelcomeView(QWidget):
    """Shows the ways in; the file opened last stands first, with the main button."""

    example_requested = Signal()
    begin_requested = Signal()
    open_requested = Signal()
    recent_requested = Signal(object)
    forget_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_Welcome()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        self._ui.see_example.clicked.connect(self.example_requested)
        self._ui.begin_group.clicked.connect(self.begin_requested)
        self._ui.open_file.clicked.connect(self.open_requested)
        self._rows: list[QWidget] = []
        self._first: QPushButton = self._ui.see_example
        self.show_recent(())

    def show_recent(self, files: Iterable[RecentFile]) -> None:
        """List the files opened before; none hides the list."""
        for row in self._rows:
            self._ui.recent_rows.removeWidget(row)
            row.deleteLater()
        self._rows = []
        self._first = self._ui.see_example
        for file in files:
            row = self._row(file)
            self._ui.recent_rows.addWidget(row)
            self._rows.append(row)
        self._ui.recent_card.setVisible(bool(self._rows))
        set_look(self._ui.see_example, "primary" if self._first is self._ui.see_example else "")

    def say_problem(self, text: str) -> None:
        """Say why a file could not be opened or made; empty takes the words away."""
        self._ui.problem.setText(text)
        self._ui.problem.setVisible(bool(text))
        if text:
            self._ui.scroll.to_top()
            announce(self._ui.problem, text)

    def focus_first(self) -> None:
        """Put the focus on what most people come for."""
        self._first.setFocus()

    def _row(self, file: RecentFile) -> FlowRow:
        row = FlowRow()
        if file.there:
            button = QPushButton(file.name.replace("&", "&&"), row)
            button.setAccessibleName(f"{file.name}, {file.where}")
            button.clicked.connect(partial(self.recent_requested.emit, file.path))
            if self._first is self._ui.see_example:
                set_look(button, "primary")
                self._first = button
        else:
            WrapLabel(row, text=file.name)
        where = WrapLabel(row, text=file.where)
        where.setProperty("look", "quiet")
        where.setProperty("grow", True)
        where.setToolTip(str(file.path))
        if not file.there:
            look = QPushButton(self.tr("Look for it"), row)
            look.setProperty("look", "small")
            look.setAccessibleName(self.tr("Look for {name}").format(name=file.name))
            look.clicked.connect(partial(self.recent_requested.emit, file.path))
            forget = QPushButton(self.tr("Take off this list"), row)
            forget.setProperty("look", "small")
            forget.setAccessibleName(self.tr("Take {name} off this list").format(name=file.name))
            forget.clicked.connect(partial(self.forget_requested.emit, file.path))
        return row
