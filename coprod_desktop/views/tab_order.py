"""Puts controls that are made in code where they belong in the order of the Tab key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLayout, QScrollArea, QWidget


def put_after(before: QWidget, *parts: QWidget) -> QWidget:
    """Let the Tab key go from `before` through `parts` in order; return where it then is."""
    last = before
    for part in parts:
        for stop in _stops(_chain(part)):
            QWidget.setTabOrder(last, stop)
            last = stop
    return last


def follow_reading_order(root: QWidget) -> None:
    """Let the Tab key go through a screen as it is read, made in the form or in code."""
    stops = _stops(_as_read(root))
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def one_tab_stop(group: QButtonGroup) -> None:
    """Make a group one stop of the Tab key: the chosen button, or the first where none is.

    The arrow keys go from one button of the group to the next.
    """
    _hold_one(group)
    group.idToggled.connect(lambda *_: _hold_one(group))


def _hold_one(group: QButtonGroup) -> None:
    buttons: list[QAbstractButton] = group.buttons()
    chosen = [button for button in buttons if button.isChecked()] or buttons[:1]
    for button in buttons:
        one = button is chosen[0]
        policy = Qt.FocusPolicy.StrongFocus if one else Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(policy)


def _stops(parts: Iterable[QWidget]) -> list[QWidget]:
    """Those that take the focus themselves, by Tab or as part of a group that does."""
    none = Qt.FocusPolicy.NoFocus
    return [one for one in parts if one.focusPolicy() != none and one.focusProxy() is None]


def _chain(part: QWidget) -> Iterator[QWidget]:
    """All in a part in the order the Tab key has now."""
    one: QWidget | None = part
    while one is not None:
        if one is part or part.isAncestorOf(one):
            yield one
        one = one.nextInFocusChain()
        if one is part:
            return


def _as_read(part: QWidget) -> list[QWidget]:
    """A part and all in it, in the order in which its layouts show them."""
    read: list[QWidget] = []
    _read_on(part, read)
    return read


def _read_on(part: QWidget, read: list[QWidget]) -> None:
    read.append(part)
    content = part.widget() if isinstance(part, QScrollArea) else None
    if content is not None:
        _read_on(content, read)
        return
    seen: set[QObject] = set()
    layout = part.layout()
    for child in _laid_out(layout) if layout is not None else ():
        seen.add(child)
        _read_on(child, read)
    for other in part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if other not in seen and not other.isWindow():
            _read_on(other, read)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if inner is not None:
            yield from _laid_out(inner)
        elif widget is not None:
            yield widget
