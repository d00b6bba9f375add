"""A list of links of which the first are shown, and the rest when somebody asks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coprod_desktop.presenters.initiative_words import Link
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.stacks import lines_of, show_links, show_texts
from coprod_desktop.widgets.link_button import LinkButton

AT_FIRST = 5
"""Links shown before somebody asks for the rest; one more is shown rather than hidden alone."""


class LongLinks(QWidget):
    """Links one below the other; its button shows the rest and goes to the first of them."""

    link_followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: tuple[Link, ...] = ()
        self._all = False
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        self._box = QWidget(self)
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        self._more = LinkButton(self)
        self._more.clicked.connect(self._show_all)
        lines.addWidget(self._box)
        lines.addWidget(self._more)

    def begin(self) -> None:
        """Show only the first again, as when a page is opened."""
        self._all = False

    def show_links(self, links: tuple[Link, ...], none: str) -> None:
        """Show these links, or words where there are none."""
        self._links = links
        every = self._all or len(links) <= AT_FIRST + 1
        shown = links if every else links[:AT_FIRST]
        if shown:
            show_links(self._box, shown, self._follow)
        else:
            show_texts(self._box, (none,), "quiet")
        self._more.setText(self.tr("Show %n more", "", len(links) - len(shown)))
        self._more.setVisible(len(shown) < len(links))

    def _show_all(self) -> None:
        self._all = True
        self.show_links(self._links, "")
        item = lines_of(self._box).itemAt(AT_FIRST)
        first = item.widget() if item is not None else None
        if first is not None:
            first.show()
            first.setFocus()

    def _follow(self, place: Place) -> None:
        self.link_followed.emit(place)
