"""Home: the next meeting, what needs attention, the ladder, the year, and first steps."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.forms.ui_home import Ui_Home
from coprod_desktop.presenters.home import (
    AttentionRow,
    Check,
    ComingRow,
    Figure,
    HomePage,
    HomePresenter,
    LadderSpot,
    NextMeeting,
)
from coprod_desktop.presenters.places import NEW, NEXT, Place
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.icons import icon
from coprod_desktop.widgets.ladder_marks import CardMark, RungMark
from coprod_desktop.widgets.link_button import LinkButton
from coprod_desktop.widgets.pill import Pill
from coprod_desktop.widgets.theme import set_look, worn
from coprod_desktop.widgets.wrap_label import WrapLabel

ROWS_AT_FIRST = 4


class HomeView(QWidget):
    """Shows a HomePage; each thing mentioned leads to it."""

    place_requested = Signal(object)
    start_minutes_requested = Signal(object)
    own_group_requested = Signal()
    presenter: HomePresenter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: HomePage | None = None
        self._all_rows = False
        self._ui = Ui_Home()
        self._ui.setupUi(self)
        self.show_example_note(shown=False)
        self._connect()
        self._put_icons()

    def _connect(self) -> None:
        ui = self._ui
        for button, place in (
            (ui.record_meeting, Place("meetings", part=NEW)),
            (ui.plan_meeting, Place("meetings", part=NEXT)),
            (ui.add_initiative, Place("initiatives", part=NEW)),
            (ui.add_first, Place("initiatives", part=NEW)),
            (ui.make_pledge, Place("pledges", part=NEW)),
            (ui.add_person, Place("people", part=NEW)),
        ):
            button.clicked.connect(partial(self.place_requested.emit, place))
        ui.open_agenda.clicked.connect(self._open_next)
        ui.start_minutes.clicked.connect(self._start_minutes)
        ui.print_last.clicked.connect(self._print_last)
        ui.begin_own.clicked.connect(self.own_group_requested)
        ui.ladder.opened.connect(self._open_initiative)

    def show_example_note(self, *, shown: bool) -> None:
        """Say that the group is made up, and offer to begin one's own."""
        self._ui.example_words.setVisible(shown)
        self._ui.begin_own.setVisible(shown)

    def show_page(self, page: HomePage) -> None:
        """Show all of Home afresh."""
        self._page = page
        self._ui.greeting.setText(page.greeting)
        self._ui.today.setText(page.today)
        self._show_next(page.next, page)
        self._show_attention(page.attention)
        self._show_coming(page.coming)
        self._show_ladder(page)
        self._show_figures(page.figures)
        self._order_tabs()

    def to_top(self) -> None:
        """Show the beginning, and only the most pressing of what needs attention."""
        self._all_rows = False
        self._ui.scroll.to_top()

    def focus_first(self) -> None:
        """Put the focus on the main button."""
        buttons = (self._ui.start_minutes, self._ui.open_agenda, self._ui.plan_meeting)
        main = [b for b in buttons if not b.isHidden() and b.property("look") == "primary"]
        if main:
            main[0].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._page is not None:
            self._show_attention(self._page.attention)

    def _put_icons(self) -> None:
        ink = worn().theme.button_text
        for button in (
            self._ui.record_meeting,
            self._ui.add_initiative,
            self._ui.make_pledge,
            self._ui.add_person,
        ):
            button.setIcon(icon("add", ink))

    def _show_next(self, meeting: NextMeeting | None, page: HomePage) -> None:
        ui = self._ui
        there = meeting is not None
        for widget in (ui.next_over, ui.next_title, ui.checks, ui.open_agenda, ui.start_minutes):
            widget.setVisible(there)
        ui.next_empty.setVisible(not there)
        ui.next_empty.setText(page.no_meeting)
        ui.plan_meeting.setVisible(not there)
        ui.print_last.setVisible(page.last_minutes is not None)
        if meeting is None:
            return
        ui.next_over.setText(meeting.over)
        ui.next_title.setText(meeting.title)
        self._show_checks(meeting.checks)
        starting = meeting.under_way or meeting.today
        ui.start_minutes.setText(
            self.tr("Go on with the minutes")
            if meeting.under_way
            else self.tr("Start taking minutes")
        )
        set_look(ui.start_minutes, "primary" if starting else "")
        set_look(ui.open_agenda, "" if starting else "primary")

    def _show_checks(self, checks: tuple[Check, ...]) -> None:
        sides = (self._ui.checks_left_down, self._ui.checks_right_down)
        for side in sides:
            empty(side)
        for number, check in enumerate(checks):
            label = WrapLabel()
            sides[number % 2].addWidget(label)
            label.setText(f"{'✓' if check.ready else '□'} {check.words}")
            set_look(label, "small" if check.ready else "small-strong")
            spoken = self.tr("ready: {words}") if check.ready else self.tr("to do: {words}")
            label.setAccessibleName(spoken.format(words=check.words))

    def _show_attention(self, rows: tuple[AttentionRow, ...]) -> None:
        empty(self._ui.attention_rows)
        self._ui.attention_empty.setVisible(not rows)
        shown = rows if self._all_rows else rows[:ROWS_AT_FIRST]
        made = [self._attention_row(row) for row in shown]
        widest = max((pill.sizeHint().width() for _, pill in made), default=0)
        for line, pill in made:
            pill.setMinimumWidth(widest)
            self._ui.attention_rows.addWidget(line)
        if len(rows) > len(shown):
            more = LinkButton()
            more.setText(self.tr("Show {count} more").format(count=len(rows) - len(shown)))
            more.clicked.connect(self._show_all_rows)
            self._ui.attention_rows.addWidget(more)

    def _attention_row(self, row: AttentionRow) -> tuple[QWidget, Pill]:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        pill = Pill()
        pill.set_words(row.pill, row.tone)
        words = WrapLabel(text=row.words)
        set_look(words, "small")
        link = LinkButton(text=self.tr("Open ›"))  # noqa: RUF001 (leads on)
        link.setAccessibleName(f"{self.tr('Open')}: {row.words}, {row.pill}")
        link.clicked.connect(partial(self.place_requested.emit, row.place))
        across.addWidget(pill)
        across.addWidget(words, 1)
        across.addWidget(link)
        return line, pill

    def _show_coming(self, rows: tuple[ComingRow, ...]) -> None:
        empty(self._ui.coming_rows)
        self._ui.coming_title.setVisible(bool(rows))
        for row in rows:
            link = LinkButton(text=row.words.replace("&", "&&"))
            link.clicked.connect(partial(self.place_requested.emit, row.place))
            self._ui.coming_rows.addWidget(link)

    def _show_all_rows(self) -> None:
        self._all_rows = True
        if self._page is not None:
            self._show_attention(self._page.attention)

    def _show_ladder(self, page: HomePage) -> None:
        there = bool(page.ladder)
        self._ui.ladder_note.setText(page.ladder_note)
        self._ui.ladder_note.setVisible(there)
        self._ui.ladder_empty.setText(page.no_initiatives)
        self._ui.ladder_empty.setVisible(not there)
        self._ui.ladder_buttons.setVisible(not there)
        self._ui.ladder.setVisible(there)
        if there:
            self._ui.ladder.set_cards(())
            self._ui.ladder.set_rungs(_rungs(page.framework))
            for beside in page.framework.beside:
                self._ui.ladder.set_beside(beside.key, beside.name)
            self._ui.ladder.set_cards(tuple(_card(spot) for spot in page.ladder))

    def _show_figures(self, figures: tuple[Figure, ...]) -> None:
        _clear(self._ui.figures)
        for figure in figures:
            column = QWidget(self._ui.figures)
            down = QVBoxLayout(column)
            down.setContentsMargins(0, 0, 0, 0)
            down.setSpacing(0)
            number, words = QLabel(figure.number), QLabel(figure.words)
            set_look(number, "figure")
            set_look(words, "small")
            down.addWidget(number)
            down.addWidget(words)

    def _order_tabs(self) -> None:
        """Rows and cards made anew would otherwise come last."""
        before: QWidget = self._ui.plan_meeting
        made: list[QWidget] = [*self._ui.next_card.findChildren(LinkButton)]
        made += self._ui.attention_card.findChildren(QPushButton)
        for stop in (*made, self._ui.ladder):
            self.setTabOrder(before, stop)
            before = stop
        self.setTabOrder(before, self._ui.add_first)

    def _open_next(self) -> None:
        if self._page and self._page.next:
            self.place_requested.emit(self._page.next.place)

    def _start_minutes(self) -> None:
        if self._page is None or self._page.next is None:
            return
        meeting = self._page.next
        wish = self.place_requested if meeting.under_way else self.start_minutes_requested
        wish.emit(meeting.place)

    def _print_last(self) -> None:
        if self._page and self._page.last_minutes:
            self.place_requested.emit(self._page.last_minutes)

    def _open_initiative(self, initiative_id: int) -> None:
        self.place_requested.emit(Place("initiative", initiative_id))


def empty(lines: QLayout) -> None:
    """Take all widgets out of a layout and away."""
    while (taken := lines.takeAt(0)) is not None:
        if (widget := taken.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def _clear(row: FlowRow) -> None:
    for child in row.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        child.hide()
        child.setParent(None)
        child.deleteLater()


def _rungs(framework: Framework) -> tuple[RungMark, ...]:
    return tuple(
        RungMark(rung.key, rung.name, "", rung.band, place)
        for place, rung in enumerate(framework.top_down)
    )


def _card(spot: LadderSpot) -> CardMark:
    return CardMark(spot.id, spot.title, "", spot.rung, spot.moved_from)
