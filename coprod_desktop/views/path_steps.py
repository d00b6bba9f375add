"""The path of an initiative over time: a step for each placement, and the same as a plain list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coprod_desktop.domain.placements import View
from coprod_desktop.presenters.initiative_path import PathEntry
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.stacks import holds, lines_of, link_widget, show_texts, text_label
from coprod_desktop.widgets.link_button import LinkButton
from coprod_desktop.widgets.path_rail import PathRail
from coprod_desktop.widgets.theme import worn

AT_FIRST = 5
"""Steps shown before somebody asks for the earlier ones; one more is not hidden alone."""
SHAPES = {View.AGREED: "bar", View.PATIENTS: "dot", View.STAFF: "square"}
"""The marks of the ladder: agreed, patient side, staff side."""


class PathStep(QWidget):
    """One placement: its rung and view, when, how it moved, why, and what shows it."""

    link_followed = Signal(object)
    changes_requested = Signal()

    def __init__(self, entry: PathEntry, *, first: bool, last: bool) -> None:
        super().__init__()
        self.entry_id = entry.id
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(worn().gap(10))
        across.addWidget(PathRail(self, shape=SHAPES[entry.view], first=first, last=last))
        lines = QVBoxLayout()
        lines.setContentsMargins(0, 0, 0, 0 if last else worn().gap(14))
        lines.setSpacing(2)
        across.addLayout(lines, 1)
        lines.addWidget(text_label(self, entry.heading, "heading"))
        lines.addWidget(text_label(self, entry.when, "small-quiet"))
        lines.addWidget(text_label(self, entry.reason))
        for words in entry.more:
            lines.addWidget(text_label(self, words, "small"))
        for link in entry.links:
            lines.addWidget(link_widget(self, link, self._follow))
        self.asked = LinkButton(self, text=self.tr("Who changed this?"))
        self.asked.setAccessibleName(self.tr("Who changed this? {what}").format(what=entry.heading))
        self.asked.clicked.connect(self.changes_requested)
        lines.addWidget(self.asked)

    def _follow(self, place: Place) -> None:
        self.link_followed.emit(place)


class PathSteps(QWidget):
    """All steps one below the other, the newest first; earlier ones only on request."""

    link_followed = Signal(object)
    changes_requested = Signal(int)
    earlier_waiting = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[PathEntry, ...] = ()
        self._all = False
        self._steps: list[PathStep] = []
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)

    def begin(self) -> None:
        """Show only the newest again, as when a page is opened."""
        self._all = False

    def show_entries(self, entries: tuple[PathEntry, ...], none: str) -> None:
        """Show the path, or say that there is none."""
        self._entries = entries
        every = self._all or len(entries) <= AT_FIRST + 1
        shown = entries if every else entries[:AT_FIRST]
        if not entries:
            self._steps = []
            show_texts(self, (none,), "quiet")
        elif not holds(self, shown):
            self._steps = []
            for number, entry in enumerate(shown):
                last = number == len(shown) - 1
                self._add(entry, first=not number, last=last)
        self.earlier_waiting.emit(len(entries) - len(shown))

    def show_all(self) -> None:
        """Show the earlier steps too, and go to the first of them."""
        self._all = True
        self.show_entries(self._entries, "")
        self.go_to(self._entries[min(AT_FIRST, len(self._entries) - 1)].id)

    def go_to(self, entry_id: int) -> None:
        """Put the focus on a step, which brings it into view."""
        if entry_id not in {step.entry_id for step in self._steps}:
            self._all = True
            self.show_entries(self._entries, "")
        for step in self._steps:
            if step.entry_id == entry_id:
                step.show()
                step.asked.setFocus()

    def _add(self, entry: PathEntry, *, first: bool, last: bool) -> None:
        step = PathStep(entry, first=first, last=last)
        step.link_followed.connect(self.link_followed)
        step.changes_requested.connect(lambda: self.changes_requested.emit(entry.id))
        lines_of(self).addWidget(step)
        self._steps.append(step)
