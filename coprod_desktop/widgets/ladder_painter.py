"""Paints what is not a card on a ladder board: rails, rungs, names, bands, paths and marks."""

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF

from coprod_desktop.widgets import running_text
from coprod_desktop.widgets.ladder_geometry import (
    COMPACT_NAME_SIZE,
    NAME_SIZE,
    Board,
    Placing,
    Row,
    Spot,
)
from coprod_desktop.widgets.ladder_marks import CardMark
from coprod_desktop.widgets.theme import Look


class LadderPainter:
    """Draws one board in one look with one painter, as far as it lies in `exposed`."""

    def __init__(
        self, painter: QPainter, look: Look, board: Board, placing: Placing, exposed: QRect
    ) -> None:
        self._painter = painter
        self._look = look
        self._board = board
        self._placing = placing
        self._exposed = exposed
        self._taken: list[QRect] = []
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def ladder(self, target: str | None) -> None:
        """Rails, rungs and names; `target` is the place a carried card would land on."""
        placing = self._placing
        bands = {band.key: band.name for band in self._board.bands}
        rungs = self._look.theme.rungs
        for rung, row in zip(self._board.rungs, placing.rows, strict=True):
            if not self._is_exposed(row.area.united(row.short)):
                continue
            if row.key == target:
                self._highlight(row)
            self._painter.fillRect(row.line, QColor(rungs[rung.colour_index % len(rungs)]))
            self._name(row, rung.name, "" if self._board.compact else rung.short)
            if row.head.isValid():
                self._head(bands.get(rung.band, ""), row.head)
        for rail in placing.rails:
            self._painter.fillRect(rail, QColor(self._look.theme.rail))
        for name, area in placing.brackets:
            self._bracket(name, area)
        for spot in placing.beside:
            if self._is_exposed(spot.frame):
                self._beside(spot, landing=spot.key == target)

    def focus(self, place: str) -> None:
        """The frame around the name of the rung or place that has the keyboard."""
        area = self._placing.name_of(place)
        if area.isEmpty():
            return
        frame = area.adjusted(-5, -2, 5, 3)
        row = next((row for row in self._placing.rows if row.key == place), None)
        if row is not None and not self._placing.narrow:
            words = area.right() - self._natural_width(row)
            frame.setLeft(max(area.left(), words - 5))
        self._painter.setPen(QPen(QColor(self._look.theme.focus), 3))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(QRectF(frame), 6, 6)

    def _natural_width(self, row: Row) -> int:
        rung = next(rung for rung in self._board.rungs if rung.key == row.key)
        small = self._look.font(self._look.theme.small)
        name = running_text.natural_width(rung.name, self._name_font())
        return max(
            name, 0 if self._board.compact else running_text.natural_width(rung.short, small)
        )

    def _is_exposed(self, area: QRect) -> bool:
        return self._exposed.intersects(area)

    def _highlight(self, row: Row) -> None:
        left = row.line.left()
        self._landing(QRect(left, row.area.top(), row.line.width(), row.area.height()))

    def _landing(self, area: QRect) -> None:
        self._painter.fillRect(area, QColor(self._look.theme.here_wash))
        self._painter.setPen(QPen(QColor(self._look.theme.here_frame), 3))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(area.adjusted(1, 1, -2, -2))

    def _name_font(self) -> QFont:
        size = COMPACT_NAME_SIZE if self._board.compact else NAME_SIZE
        return self._look.font(size, weight=700)

    def _name(self, row: Row, name: str, short: str) -> None:
        theme = self._look.theme
        self._words(name, self._name_font(), theme.text, row.name)
        if short:
            self._words(short, self._look.font(theme.small), theme.quiet, row.short)

    def _words(self, text: str, font: QFont, colour: str, area: QRect) -> None:
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        side = left if self._placing.narrow else right
        self._painter.setPen(QColor(colour))
        running_text.broken(text, font, area.width(), side).draw(self._painter, area)

    def _band_font(self) -> QFont:
        return self._look.font(self._look.theme.small, weight=700)

    def _head(self, name: str, area: QRect) -> None:
        """The name of a band above its first rung, with a line to its right."""
        self._painter.setPen(QColor(self._look.theme.text))
        font = self._band_font()
        running_text.broken(name, font, area.width()).draw(self._painter, area)
        start = area.left() + running_text.natural_width(name, font) + self._look.gap(8)
        if self._placing.narrow and start < area.right() - self._look.px(24):
            self._painter.setPen(QPen(QColor(self._look.theme.rail), 2))
            down = area.center().y()
            self._painter.drawLine(start, down, area.right() - self._look.gap(12), down)

    def _bracket(self, name: str, area: QRect) -> None:
        painter, look = self._painter, self._look
        painter.setPen(QPen(QColor(look.theme.rail), 2))
        painter.drawPolyline(
            [area.topRight(), area.topLeft(), area.bottomLeft(), area.bottomRight()]
        )
        words = running_text.broken(
            name, self._band_font(), area.height(), Qt.AlignmentFlag.AlignHCenter
        )
        painter.save()
        painter.setPen(QColor(look.theme.text))
        painter.translate(area.left() + look.px(4), area.bottom())
        painter.rotate(-90)
        words.draw(painter, QRect(0, 0, area.height(), words.height))
        painter.restore()

    def _beside(self, spot: Spot, *, landing: bool) -> None:
        theme = self._look.theme
        if landing:
            self._landing(spot.frame)
        self._painter.setPen(QPen(QColor(theme.field_frame), 1.5))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(QRectF(spot.frame).adjusted(1, 1, -1, -1), 10, 10)
        self._painter.setPen(QColor(theme.text))
        font = self._look.font(theme.body, weight=700)
        running_text.broken(spot.name, font, spot.heading.width()).draw(self._painter, spot.heading)
        if spot.quiet.isValid():
            self._painter.setPen(QColor(theme.quiet))
            words = QCoreApplication.translate("LadderBoard", "nothing here")
            small = self._look.font(theme.small)
            running_text.broken(words, small, spot.quiet.width()).draw(self._painter, spot.quiet)

    def paths(self, cards: tuple[CardMark, ...], colour: str) -> None:
        """The ways these cards have come; where two share a column, they run side by side."""
        taken: list[QRect] = []
        lines = {row.key: row.line for row in self._placing.rows}
        for card in cards:
            area, start = self._placing.cards[card.key], lines.get(card.moved_from or "")
            if start is None:
                continue
            way = QRect(area.left(), 0, 1, 0)
            way.setTop(min(area.top(), start.top()))
            way.setBottom(max(area.bottom(), start.bottom()))
            beside = sum(way.intersects(other) for other in taken)
            taken.append(way)
            if self._is_blocked(card, area, start):
                self._way_round(start, area, lines[card.rung], colour)
            else:
                self._path(start, area, colour, beside * self._look.px(18))

    def _is_blocked(self, card: CardMark, area: QRect, start: QRect) -> bool:
        """Whether other cards would hide most of the straight way."""
        if self._board.compact:
            return False
        up = start.top() > area.bottom()
        top, bottom = (area.bottom(), start.top()) if up else (start.bottom(), area.top())
        across = area.left() + area.width() // 3
        hidden = sum(
            min(other.bottom(), bottom) - max(other.top(), top)
            for key, other in self._placing.cards.items()
            if key != card.key
            and other.left() <= across <= other.right()
            and other.top() < bottom
            and other.bottom() > top
        )
        return hidden * 2 > bottom - top

    def _pen(self, colour: str) -> QPen:
        pen = QPen(QColor(colour), max(2.5, 2.5 * self._look.scale))
        pen.setDashPattern([2.2, 1.8])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _way_round(self, start: QRect, card: QRect, line: QRect, colour: str) -> None:
        """Beside the rail, from the old rung to the new one, where cards stand in the way."""
        painter, head = self._painter, self._look.px(9)
        up = start.top() > line.top()
        across = self._placing.rails[0].right() + self._look.gap(7)
        left_most = card.left() - across < self._look.gap(14) * 2
        end = card.center().y() if left_most else (line.bottom() + 2 if up else line.top() - 2)
        way = QPainterPath(QPointF(across, start.top() - 1 if up else start.bottom() + 1))
        way.lineTo(QPointF(across, end + (0 if left_most else head if up else -head)))
        painter.setPen(self._pen(colour))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(way)
        half = head * 0.8
        if left_most:
            tip = QPointF(card.left() + 1, end)
            back = [QPointF(across, end - half), QPointF(across, end + half)]
        else:
            tip = QPointF(across, end)
            level = end + (head if up else -head)
            back = [QPointF(across - half, level), QPointF(across + half, level)]
        self._head_of_arrow(tip, back, colour)

    def _head_of_arrow(self, tip: QPointF, back: list[QPointF], colour: str) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawPolygon(QPolygonF([tip, *back]))

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
        self._painter.setPen(self._pen(colour))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(way)
        half = head * 0.8
        sides = [QPointF(end.x() - half, end.y()), QPointF(end.x() + half, end.y())]
        self._head_of_arrow(tip, sides, colour)

    def marks(self, patients: str | None, staff: str | None, words: tuple[str, str]) -> None:
        """Where each side puts the selected card: a disc for patients, a square for staff."""
        same = patients == staff
        for row in self._placing.rows:
            if row.key == patients:
                self._mark(self._mark_area(row.line.top(), 0), row, words[0], round_=True)
            if row.key == staff:
                area = self._mark_area(row.line.top(), 1 if same else 0)
                self._mark(area, row, words[1], round_=False)
        for spot in self._placing.beside:
            level = spot.heading.bottom() + self._look.px(10)
            if spot.key == patients:
                self._shape(self._mark_area(level, 0), round_=True)
            if spot.key == staff:
                area = self._mark_area(level, 0)
                shift = (area.width() + self._look.px(6)) if same else 0
                self._shape(area.translated(-shift, 0), round_=False)

    def _mark_area(self, level: int, above: int) -> QRect:
        side = self._look.px(15)
        top = level - self._look.px(10) - side - above * (side + self._look.px(6))
        return QRect(self._placing.marks_left + self._look.px(6), top, side, side)

    def _shape(self, area: QRect, *, round_: bool) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._look.theme.text))
        if round_:
            self._painter.drawEllipse(area)
        else:
            self._painter.drawRect(area)

    def _mark(self, area: QRect, row: Row, words: str, *, round_: bool) -> None:
        """A mark with its words, in the first place beside it that is free."""
        self._shape(area, round_=round_)
        font = self._look.font(self._look.theme.small)
        metrics = QFontMetrics(font)
        wide = metrics.horizontalAdvance(words) + self._look.px(8)
        high = metrics.height()
        spot = QRect(area.left() - wide, area.top() - 2, wide, area.height() + 4)
        top = row.name.top() if self._placing.narrow else row.area.top() + 1
        above = QRect(area.right() + 1 - wide, top, wide, high)
        tried = (spot, above)
        found = next((one for one in tried if self._is_free(one, row)), None)
        if found is not None:
            self._taken.append(found)
            self._painter.setFont(font)
            self._painter.setPen(QColor(self._look.theme.text))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
            here = words if found is spot else words.replace("→", "↓")
            self._painter.drawText(found, flags, here)

    def _is_free(self, spot: QRect, row: Row) -> bool:
        """Words beside a mark are left out where cards or names stand; the legend has them."""
        rails = self._placing.rails
        if spot.left() <= rails[0].right() or spot.top() < row.area.top():
            return False
        if self._placing.narrow and spot.intersects(self._written(row)):
            return False
        there = (*self._taken, *self._placing.cards.values())
        return not any(spot.intersects(other) for other in there)

    def _written(self, row: Row) -> QRect:
        """What the name and the few words of a rung really take up on a narrow board."""
        name = row.name if row.short.isEmpty() else row.name.united(row.short)
        return QRect(name.left(), name.top(), self._natural_width(row), name.height())
