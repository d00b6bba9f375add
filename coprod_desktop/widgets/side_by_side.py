"""Parts of a screen side by side, or one below the other when there is no room for both."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from coprod_desktop.widgets.child_arranger import (
    ChildArranger,
    height_at,
    number,
    preferred,
    scaled,
    smallest_width,
)
from coprod_desktop.widgets.theme import worn


class SideBySide(ChildArranger):
    """Lays its direct children out in columns, or stacked when it is narrow.

    Dynamic properties: `stack_below` (pixels at 100 %, default 700, compared after scaling with
    the text: stacked when narrower, and also when the columns would be narrower than their
    content allows), `spacing` (pixels at 100 %, default 16), `top` (true: each column is only as
    high as its content; otherwise all reach down equally). Dynamic property of a child: `weight`
    (a whole number, default 1): its share of the width.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        sizes = [preferred(child) for child in self.arranged()]
        gaps = self._gap() * max(0, len(sizes) - 1)
        width = sum(size.width() for size in sizes) + gaps
        return QSize(width, self.height_when(width, place=False))

    def is_stacked(self, width: int | None = None) -> bool:
        """Whether the parts stand one below the other at `width` (now, when not given)."""
        wide = self.width() if width is None else width
        if wide < scaled(self, "stack_below", 700):
            return True
        children = self.arranged()
        return any(
            smallest_width(child) > share
            for child, share in zip(children, self._shares(children, wide), strict=True)
        )

    def height_when(self, width: int, *, place: bool) -> int:
        children = self.arranged()
        if not children:
            return 0
        if self.is_stacked(width):
            return self._stack(children, width, place=place)
        return self._columns(children, width, place=place)

    def _gap(self) -> int:
        return worn().gap(number(self, "spacing", 16))

    def _shares(self, children: list[QWidget], width: int) -> list[int]:
        weights = [max(1, number(child, "weight", 1)) for child in children]
        room = width - self._gap() * (len(children) - 1)
        return [room * weight // sum(weights) for weight in weights]

    def _columns(self, children: list[QWidget], width: int, *, place: bool) -> int:
        shares = self._shares(children, width)
        heights = [height_at(child, wide) for child, wide in zip(children, shares, strict=True)]
        tallest = max(heights)
        if place:
            left = 0
            full = max(tallest, self.height())
            for child, wide, high in zip(children, shares, heights, strict=True):
                self._set(child, left, 0, wide, high if self.property("top") else full)
                left += wide + self._gap()
        return tallest

    def _stack(self, children: list[QWidget], width: int, *, place: bool) -> int:
        heights = [height_at(child, width) for child in children]
        needed = sum(heights) + self._gap() * (len(children) - 1)
        if place:
            spare = max(0, self.height() - needed)
            top = 0
            for child, high in zip(children, heights, strict=True):
                grown = high + (spare if child is children[-1] else 0)
                self._set(child, 0, top, width, high if self.property("top") else grown)
                top += high + self._gap()
        return needed

    def _set(self, child: QWidget, left: int, top: int, width: int, height: int) -> None:
        area = QRect(left, top, width, min(height, child.maximumHeight()))
        if self.isRightToLeft():
            area.moveLeft(self.width() - area.right() - 1)
        child.setGeometry(area)
