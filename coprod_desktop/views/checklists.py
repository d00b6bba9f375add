"""The room of checklists gone through, and of the challenges that keep coming back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from coprod_desktop.forms.ui_checklists import Ui_Checklists
from coprod_desktop.models.row_list import RowListModel
from coprod_desktop.presenters.checklists import RunCard, ShownAnswer, ShownSection, ShownStatement
from coprod_desktop.presenters.coming_back import CountCard, ShownCount
from coprod_desktop.presenters.places import COMING_BACK, Place
from coprod_desktop.presenters.rows import Chip, Row
from coprod_desktop.views.challenges_panel import met_widget
from coprod_desktop.views.choosing import Filters, show_chips
from coprod_desktop.views.stacks import holds, lines_of, link_widget, show_texts, text_label
from coprod_desktop.views.tab_order import follow_reading_order
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.pill import Pill
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.theme import worn

_ENDLESS = (1 << 24) - 1  # what Qt takes for no bound

RUNS = ""
"""The part of the room that stands beside COMING_BACK."""


class ChecklistsView(QWidget):
    """Shows runs and counts; its buttons and links go out as wishes."""

    part_chosen = Signal(str)
    frameworks_requested = Signal()
    begin_requested = Signal()
    chosen = Signal(int)
    again_requested = Signal()
    change_requested = Signal()
    print_requested = Signal()
    initiative_requested = Signal()
    changes_requested = Signal()
    remove_requested = Signal()
    year_chosen = Signal(str)
    note_requested = Signal()
    challenge_change_requested = Signal(int)
    link_followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_Checklists()
        ui.setupUi(self)
        ui.problem.hide()
        ui.content.setMinimumHeight(1)  # else long lines are counted as if they had little room
        self._model = RowListModel()
        self._model.setParent(self)
        ui.runs.setModel(self._model)
        ui.both.installEventFilter(self)
        self._parts = Filters({RUNS: ui.as_runs, COMING_BACK: ui.as_counts}, self)
        self._parts.chosen.connect(self.part_chosen)
        ui.frameworks.clicked.connect(self.frameworks_requested)
        ui.begin.clicked.connect(self.begin_requested)
        ui.runs.chosen.connect(self.chosen)
        ui.again.clicked.connect(self.again_requested)
        ui.change.clicked.connect(self.change_requested)
        ui.print_report.clicked.connect(self.print_requested)
        ui.show_initiative.clicked.connect(self.initiative_requested)
        ui.who_changed.clicked.connect(self.changes_requested)
        ui.remove.clicked.connect(self.remove_requested)
        ui.year.activated.connect(self._choose_year)
        ui.note_challenge.clicked.connect(self.note_requested)
        self.show_part(RUNS)

    @property
    def part(self) -> str:
        """The part that is shown."""
        return self._part

    def show_part(self, part: str) -> None:
        """Show what was gone through, or what keeps coming back."""
        ui, counts, self._part = self._ui, part == COMING_BACK, part
        self._parts.show_chips((), part)
        ui.runs_part.setVisible(not counts)
        ui.begin.setVisible(not counts)
        ui.frameworks.setVisible(not counts)
        ui.coming_back_part.setVisible(counts)
        ui.intro.setText(
            self.tr("What gets in the way, counted over a year, so that you can see what returns.")
            if counts
            else self.tr(
                "See where you stand, say what shows it, and look again some months later."
            )
        )
        follow_reading_order(self)

    def show_runs(self, rows: tuple[Row, ...], chosen: int | None) -> None:
        """Show what was gone through."""
        ui = self._ui
        ui.both.setVisible(bool(rows))
        ui.none_part.setVisible(not rows)
        self._model.show_rows(rows)
        if ui.runs.current_id() != chosen:
            ui.runs.select(chosen)
        self._fit_list()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ui.both and event.type() is QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._fit_list)
        return super().eventFilter(watched, event)

    def _fit_list(self) -> None:
        """Over the card the list is no higher than its rows, so that little is scrolled past."""
        runs = self._ui.runs
        rows = sum(runs.sizeHintForRow(row) for row in range(self._model.rowCount()))
        stacked = self._ui.both.is_stacked()
        runs.setMaximumHeight(rows + 2 * runs.frameWidth() + worn().px(8) if stacked else _ENDLESS)

    def show_run(self, card: RunCard) -> None:
        """Show one of them, beside the time before."""
        ui = self._ui
        ui.run_title.setText(card.title)
        show_texts(ui.facts, card.facts, "small")
        ui.note.setText(card.note)
        ui.note.setVisible(bool(card.note))
        ui.again.setVisible(card.may_do_again)
        ui.show_initiative.setVisible(card.initiative is not None)
        if card.initiative is not None:
            ui.show_initiative.setText(card.initiative.text.replace("&", "&&"))
        ui.compared.setText(card.compared)
        if not holds(ui.sections, card.sections):
            for section in card.sections:
                self._add_section(section)
        ui.credit.setText(card.credit)
        ui.credit.setVisible(bool(card.credit))
        follow_reading_order(self)

    def show_years(self, years: tuple[Chip, ...], chosen: str) -> None:
        """Offer the years in which something was met."""
        show_chips(self._ui.year, years, chosen)

    def show_counts(self, card: CountCard) -> None:
        """Show what was met in a year, the most often first."""
        ui = self._ui
        ui.year_said.setText(card.said)
        ui.counts_none.setText(card.none)
        ui.counts_none.setVisible(bool(card.none))
        if not holds(ui.counts, card.counts):
            for count in card.counts:
                lines_of(ui.counts).addWidget(self._count(count))
        ui.before_part.setVisible(bool(card.before))
        ui.before_heading.setText(card.before_heading)
        show_texts(ui.before_lines_box, card.before)
        ui.counts_credit.setText(card.credit)
        follow_reading_order(self)

    def _add_section(self, section: ShownSection) -> None:
        box = self._ui.sections
        lines_of(box).addWidget(text_label(box, section.name, "heading"))
        for statement in section.statements:
            lines_of(box).addWidget(self._statement(statement))

    def _statement(self, statement: ShownStatement) -> QWidget:
        frame, lines = _story(self._ui.sections)
        head = FlowRow(frame)
        said = text_label(head, statement.text, "strong")
        said.setProperty("grow", True)
        head.add(said)
        if statement.change is not None:
            pill = Pill(head)
            pill.set_words(statement.change.text, statement.change.tone)
            head.add(pill)
        lines.addWidget(head)
        both = SideBySide(frame)
        both.setProperty("stack_below", 420)
        both.setProperty("top", True)
        for answer in (statement.before, statement.after):
            if answer is not None:
                both.add(self._answer(both, answer))
        lines.addWidget(both)
        return frame

    def _answer(self, parent: QWidget, answer: ShownAnswer) -> QWidget:
        part = QWidget(parent)
        lines = QVBoxLayout(part)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        if answer.when:
            lines.addWidget(text_label(part, answer.when, "small-quiet"))
        lines.addWidget(text_label(part, answer.answer))
        if answer.words:
            lines.addWidget(text_label(part, answer.words, "small"))
        if answer.evidence is not None:
            lines.addWidget(link_widget(part, answer.evidence, self._follow))
        return part

    def _count(self, count: ShownCount) -> QWidget:
        frame = QFrame(self._ui.counts)
        frame.setProperty("look", "card")
        lines = QVBoxLayout(frame)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        head = FlowRow(frame)
        head.add(text_label(head, count.name, "card-title"))
        if count.tag is not None:
            pill = Pill(head)
            pill.set_words(count.tag.text, count.tag.tone)
            head.add(pill)
        lines.addWidget(head)
        lines.addWidget(text_label(frame, count.said, "strong"))
        lines.addWidget(text_label(frame, count.text, "quiet"))
        change = self.challenge_change_requested.emit
        for met in count.met:
            lines.addWidget(met_widget(frame, met, self._follow, change, named=False))
        return frame

    def _choose_year(self, row: int) -> None:
        self.year_chosen.emit(self._ui.year.itemData(row))

    def _follow(self, place: Place) -> None:
        self.link_followed.emit(place)


def _story(parent: QWidget) -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame(parent)
    frame.setProperty("look", "story")
    lines = QVBoxLayout(frame)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(4)
    return frame, lines
