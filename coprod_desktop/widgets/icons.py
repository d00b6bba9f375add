"""Icons named by meaning, in a colour of the theme. They stand beside words, never instead."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from coprod_desktop import assets

SIZES = (22, 28, 33, 44, 66)
"""Pixels in which each icon is drawn: what the text sizes and fine screens ask for."""

DRAWN = 0.84
"""How much of an icon's square is drawn, at its left: the rest keeps the words at a distance."""


def names() -> tuple[str, ...]:
    """Every icon there is, by meaning."""
    return tuple(name for name in assets.names("icons", ".svg") if not name.startswith("mark-"))


@cache
def icon(name: str, colour: str) -> QIcon:
    """The icon `name` drawn in `colour` ("#rrggbb"). Its size follows the text by the style sheet.

    Raises FileNotFoundError for a name that does not exist.
    """
    svg = assets.text("icons", f"{name}.svg").replace("currentColor", colour)
    drawing = QSvgRenderer(QByteArray(svg.encode()))
    whole = QIcon()
    for side in SIZES:
        whole.addPixmap(_picture(drawing, side))
    return whole


def _picture(drawing: QSvgRenderer, side: int) -> QPixmap:
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawn = side * DRAWN
    drawing.render(painter, QRectF(0, (side - drawn) / 2, drawn, drawn))
    painter.end()
    return picture
