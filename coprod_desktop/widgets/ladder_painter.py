"""Paints what lies under the cards of a ladder board: rails, rungs, names, brackets and paths."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF

from coprod_desktop.widgets import running_text
from coprod_desktop.widgets.ladder_geometry import (
    COMPACT_NAME_SIZE,
    NAME_SIZE,
    Board,
    Placing,
    Row,
)
from coprod_desktop.widgets.ladder_marks import CardMark
from coprod_desktop.widgets.theme import Look


class LadderPainter:
    """Draws one board in one look with one painter."""

    def __init__(self, painter: QPainter, look: Look, board: Board, placing: Placing) -> None:
        self._painter = painter
        self._look = look
        self._board = board
        self._placing = placing
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def ladder(self, target: str | None) -> None:
        """Rails, rungs and names; `target` is the rung a dragged card would land on."""
        for row in self._placing.rows:
            if row.key == target:
                self._highlight(row)
        for rung, row in zip(self._board.rungs, self._placing.rows, strict=True):
            rungs = self._look.theme.rungs
            colour = rungs[rung.colour_index % len(rungs)]
            self._painter.fillRect(row.line, QColor(colour))
            self._name(row, rung.name, "" if self._board.compact else rung.short)
        for rail in self._placing.rails:
            self._painter.fillRect(rail, QColor(self._look.theme.rail))
        for name, area in self._placing.brackets:
            self._bracket(name, area)
        if self._placing.beside is not None and self._board.beside is not None:
            self._beside(self._board.beside, *self._placing.beside)

    def _highlight(self, row: Row) -> None:
        left = row.line.left()
        area = QRect(left, row.area.top(), row.line.width(), row.area.height())
        self._painter.fillRect(area, QColor(self._look.theme.here_wash))
        self._painter.setPen(QPen(QColor(self._look.theme.here_frame), 3))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(area.adjusted(1, 1, -2, -2))

    def _name(self, row: Row, name: str, short: str) -> None:
        size = COMPACT_NAME_SIZE if self._board.compact else NAME_SIZE
        theme = self._look.theme
        self._words(name, self._look.font(size, weight=700), theme.text, row.name)
        if short:
            self._words(short, self._look.font(theme.small), theme.quiet, row.short)

    def _words(self, text: str, font: QFont, colour: str, area: QRect) -> None:
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        side = left if self._placing.narrow else right
        self._painter.setPen(QColor(colour))
        running_text.broken(text, font, area.width(), side).draw(self._painter, area)

    def _bracket(self, name: str, area: QRect) -> None:
        painter = self._painter
        painter.setPen(QPen(QColor(self._look.theme.rail), 2))
        painter.drawPolyline(
            [area.topRight(), area.topLeft(), area.bottomLeft(), area.bottomRight()]
        )
        font = self._look.font(self._look.theme.small, weight=700)
        metrics = QFontMetrics(font)
        words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, area.height())
        painter.save()
        painter.setFont(font)
        painter.translate(area.left() + self._look.px(5) + metrics.ascent(), area.center().y())
        painter.rotate(-90)
        painter.drawText(QPointF(-metrics.horizontalAdvance(words) / 2, 0), words)
        painter.restore()

    def _beside(self, title: str, heading: QRect, frame: QRect) -> None:
        self._painter.setPen(QPen(QColor(self._look.theme.field_frame), 1.5))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(QRectF(frame).adjusted(1, 1, -1, -1), 10, 10)
        self._painter.setPen(QColor(self._look.theme.text))
        font = self._look.font(self._look.theme.body, weight=700)
        running_text.broken(title, font, heading.width()).draw(self._painter, heading)

    def paths(self, cards: tuple[CardMark, ...], colour: str) -> None:
        """The ways these cards have come; where two share a column, they run side by side."""
        taken: list[QRect] = []
        for card in cards:
            area = self._placing.cards[card.key]
            start = {row.key: row.line for row in self._placing.rows}.get(card.moved_from or "")
            if start is not None:
                way = QRect(area.left(), 0, 1, 0)
                way.setTop(min(area.top(), start.top()))
                way.setBottom(max(area.bottom(), start.bottom()))
                beside = sum(way.intersects(other) for other in taken)
                taken.append(way)
                self._path(start, area, colour, beside * self._look.px(18))

    def _path(self, line: QRect, card: QRect, colour: str, shift: int) -> None:
        """A dashed way with an arrow head, from a rung to the card it has become."""
        bent = not self._board.compact
        up = line.top() > card.bottom()
        head = self._look.px(9)
        aside = min(self._look.px(38) + shift, card.width() - self._look.px(12))
        across = card.right() - aside if self._placing.narrow else card.left() + aside
        thick = self._look.px(6 if self._board.compact else 9)
        tip = QPointF(across, card.bottom() + 1 + thick if up else card.top() - 2)
        tail = QPointF(across + (self._look.px(12) if bent else 0), line.top() - 1)
        end = QPointF(tip.x(), tip.y() + (head if up else -head))
        way = QPainterPath(tail)
        pull = self._look.px(30) if bent else 0
        way.quadTo(QPointF(across - pull, (tail.y() + end.y()) / 2), end)
        pen = QPen(QColor(colour), max(2.5, 2.5 * self._look.scale))
        pen.setDashPattern([2.2, 1.8])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(way)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        half = head * 0.8
        sides = [QPointF(end.x() - half, end.y()), QPointF(end.x() + half, end.y())]
        self._painter.drawPolygon(QPolygonF([tip, *sides]))

    def marks(self, patients: str | None, staff: str | None, words: tuple[str, str]) -> None:
        """Where each side puts the selected card: a disc for patients, a square for staff."""
        same = patients == staff
        for row in self._placing.rows:
            if row.key == patients:
                self._disc_or_square(self._mark_area(row, 0), words[0], round_=True)
            if row.key == staff:
                self._disc_or_square(self._mark_area(row, 1 if same else 0), words[1], round_=False)

    def _mark_area(self, row: Row, above: int) -> QRect:
        side = self._look.px(15)
        top = row.line.top() - self._look.px(10) - side - above * (side + self._look.px(6))
        return QRect(self._placing.marks_left + self._look.px(6), top, side, side)

    def _disc_or_square(self, area: QRect, words: str, *, round_: bool) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._look.theme.text))
        if round_:
            self._painter.drawEllipse(area)
        else:
            self._painter.drawRect(area)
        font = self._look.font(self._look.theme.small)
        room = QFontMetrics(font).horizontalAdvance(words) + self._look.px(8)
        spot = QRect(area.left() - room, area.top() - 2, room, area.height() + 4)
        if self._is_free(spot):
            self._painter.setFont(font)
            self._painter.setPen(QColor(self._look.theme.text))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
            self._painter.drawText(spot, flags, words)

    def _is_free(self, spot: QRect) -> bool:
        """Words beside a mark are left out where a card or a name stands; the legend has them."""
        if self._placing.narrow or spot.left() < self._placing.rails[0].right():
            return False
        return not any(spot.intersects(card) for card in self._placing.cards.values())
