"""A date, typed as people write it or picked from a calendar."""

import datetime as dt

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QPushButton, QVBoxLayout, QWidget

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.theme import worn
from coprod_desktop.widgets.typed_choice import TypedChoice
from coprod_desktop.widgets.typed_moment import Calendar


class DateChoice(TypedChoice):
    """A date field: "30 nov", "30/11/2026" or "tomorrow" become "Mon 30 November 2026".

    Up and Down step a day; Alt+Down or the button opens a calendar. Properties: `optional` (false
    by default: may be left empty). The value is None at first. Signal: `changed`, when the
    person has given another date.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self._value: dt.date | None = None
        super().__init__(parent)
        self._popup: _CalendarPopup | None = None
        self.open_calendar = QPushButton(self.tr("Calendar"))
        self.open_calendar.setAutoDefault(False)
        self.open_calendar.clicked.connect(self.show_calendar)
        self.row.add(self.open_calendar)

    def value(self) -> dt.date | None:
        """The date that stands in the field; None when empty or not understood."""
        text = self.field.text().strip()
        return self._value if text == self._said else self._read(text)

    def set_value(self, day: dt.date | None) -> None:
        """Show `day`; no signal is sent."""
        self._value = day
        self._write("" if day is None else self._calendar().said(day))

    def show_calendar(self) -> None:
        """Open the calendar at the value, or at today."""
        if self._popup is None:
            self._popup = _CalendarPopup(self)
        self._popup.open_at(self.value() or _today())

    def choose(self, day: dt.date | None) -> None:
        """What the calendar does when a day (or no date) is picked there."""
        different = day != self.value()
        self.set_value(day)
        if different:
            self.changed.emit()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _accepts(self, text: str) -> bool:
        return text == self._said or self._read(text) is not None

    def _take(self, text: str) -> None:
        self.set_value(self._read(text) if text else None)

    def _step(self, by: int) -> None:
        start = self.value()
        today = _today()
        self.choose(today if start is None else start + dt.timedelta(days=by))

    def _look_up(self) -> None:
        self.show_calendar()

    def _read(self, text: str) -> dt.date | None:
        return self._calendar().read(text, _today())

    def _calendar(self) -> Calendar:
        return Calendar.of(self.locale())

    def _longest(self) -> str:
        return self._calendar().said(dt.date(2026, 9, 30))

    def _hints(self) -> tuple[str, str, str]:
        return (
            self.tr("No date"),
            self.tr("Write a date, like 30 November 2026."),
            self.tr("This is not a date. Write it like 30 November 2026."),
        )

    def _name_parts(self, name: str) -> None:
        super()._name_parts(name)
        words = self.tr("Calendar for {field}").format(field=name) if name else ""
        self.open_calendar.setAccessibleName(words)


def _today() -> dt.date:
    now = QDate.currentDate()
    return dt.date(now.year(), now.month(), now.day())


class _CalendarPopup(QFrame):
    """A month to pick a day from: arrows and Enter, or a click."""

    def __init__(self, choice: DateChoice) -> None:
        super().__init__(choice, Qt.WindowType.Popup)
        self.setProperty("look", "card")
        self._choice = choice
        self._month = QCalendarWidget()
        self._month.setAccessibleName(self.tr("Calendar"))
        self._month.setLocale(choice.locale())
        self._month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._month.setGridVisible(False)
        self._month.activated.connect(self._pick)
        self._month.clicked.connect(self._pick)
        buttons = FlowRow()
        today = QPushButton(self.tr("Today"), buttons)
        today.clicked.connect(lambda: self._pick(QDate.currentDate()))
        self._none = QPushButton(self.tr("No date"), buttons)
        self._none.clicked.connect(lambda: self._pick(None))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._month)
        lines.addWidget(buttons)

    def open_at(self, day: dt.date) -> None:
        plain = QTextCharFormat()
        plain.setForeground(QColor(worn().theme.text))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._month.setWeekdayTextFormat(weekend, plain)
        self._none.setVisible(bool(self._choice.property("optional")))
        self._month.setSelectedDate(QDate(day.year, day.month, day.day))
        self._month.setMinimumSize(worn().px(340), worn().px(280))
        self.adjustSize()
        self.move(self._place())
        self.show()
        self._month.setFocus()

    def _place(self) -> QPoint:
        """Below the field, or above where the screen ends, and never beyond its right edge."""
        below = self._choice.mapToGlobal(QPoint(0, self._choice.height() + 2))
        room = self._choice.screen().availableGeometry()
        left = max(room.left(), min(below.x(), room.right() - self.width()))
        if below.y() + self.height() > room.bottom():
            above = self._choice.mapToGlobal(QPoint(0, -self.height() - 2))
            return QPoint(left, max(room.top(), above.y()))
        return QPoint(left, below.y())

    def _pick(self, day: QDate | None) -> None:
        self.close()
        if day is None:
            self._choice.choose(None)
        else:
            self._choice.choose(dt.date(day.year(), day.month(), day.day()))
