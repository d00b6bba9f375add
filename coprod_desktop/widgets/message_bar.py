"""Short news at the edge of the window: success fades, warnings stay until one goes on."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from coprod_desktop.widgets import icons
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.pill import Pill
from coprod_desktop.widgets.theme import worn
from coprod_desktop.widgets.wrap_label import WrapLabel

SHORTEST, PER_LETTER = 5000, 60
"""Milliseconds a success stays: a start, and time to read each letter."""


class MessageBar(QWidget):
    """At most one warning and one success, each read out by screen readers when it comes.

    A success goes away by itself after some seconds, but not under the mouse or the focus.
    """

    help_requested = Signal(str)
    """The help page that a warning offers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._help_page = ""
        self._until_saved = False
        self._warning = _Line(self.tr("Please note"), "attention", "soon")
        self._success = _Line(self.tr("Done"), "decision", "good")
        self._warning.help.clicked.connect(lambda: self.help_requested.emit(self._help_page))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for line in (self._warning, self._success):
            line.gone.connect(self._hide_when_empty)
            lines.addWidget(line)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._fade)
        self.hide()

    def tell(self, text: str) -> None:
        """Say that something went well; it goes away by itself."""
        self._show(self._success, text, QAccessible.AnnouncementPoliteness.Polite)
        self._clock.start(SHORTEST + PER_LETTER * len(text))

    def warn(self, text: str, help_page: str = "", *, until_saved: bool = False) -> None:
        """Say what went wrong and what to do; it stays until closed, settled, or followed.

        With `help_page` a button offers that page. With `until_saved` only a change that
        reached the file settles it.
        """
        self._help_page = help_page
        self._until_saved = until_saved
        self._warning.help.setVisible(bool(help_page))
        self._show(self._warning, text, QAccessible.AnnouncementPoliteness.Assertive)

    def settle(self, *, saved: bool = False) -> None:
        """Take a warning away because the person went on; `saved`: a change reached the file."""
        if saved or not self._until_saved:
            self._warning.put_away()

    def clear(self) -> None:
        """Take away what is shown."""
        self._clock.stop()
        for line in (self._warning, self._success):
            line.say("")
            line.hide()
        self.hide()

    def told(self) -> str:
        """The success shown now, or nothing."""
        return self._success.words()

    def warned(self) -> str:
        """The warning shown now, or nothing."""
        return self._warning.words()

    def _show(
        self, line: "_Line", text: str, politeness: QAccessible.AnnouncementPoliteness
    ) -> None:
        line.say(text)
        self.show()
        news = QAccessibleAnnouncementEvent(self, text)
        news.setPoliteness(politeness)
        QAccessible.updateAccessibility(news)

    def _fade(self) -> None:
        if self._success.is_looked_at():
            self._clock.start(SHORTEST)
        else:
            self._success.put_away()

    def _hide_when_empty(self) -> None:
        self.setVisible(not (self._warning.isHidden() and self._success.isHidden()))


class _Line(QFrame):
    """One message: what kind it is in a word, the text, and its buttons."""

    gone = Signal()

    def __init__(self, kind: str, look: str, tone: str) -> None:
        super().__init__()
        self.setProperty("look", look)
        self._kind = Pill()
        self._kind.set_words(kind, tone)
        self._text = WrapLabel()
        self._text.setProperty("grow", True)
        self.help = QPushButton(self.tr("What can I do?"))
        self.help.setProperty("look", "link")
        self.help.hide()
        self._close = QPushButton(self.tr("Close"))
        self._close.setProperty("look", "small")
        self._close.setIcon(icons.icon("close", worn().theme.button_text))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self.put_away)
        row = FlowRow()
        for part in (self._kind, self._text, self.help, self._close):
            row.add(part)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(row)
        self.hide()

    def say(self, text: str) -> None:
        self._text.setText(text)
        self.show()

    def words(self) -> str:
        return "" if self.isHidden() else self._text.text()

    def put_away(self) -> None:
        self.hide()
        self.gone.emit()

    def is_looked_at(self) -> bool:
        return self.underMouse() or self._close.hasFocus()
