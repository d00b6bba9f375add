"""Where an arrow key leads on a ladder board: from card to card, and from rung to rung."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView

from coprod_desktop.widgets.ladder_geometry import Line, Placing

Action = QAbstractItemView.CursorAction
_DOWN = {Action.MoveUp: -1, Action.MoveDown: 1, Action.MovePrevious: -1, Action.MoveNext: 1}
_RUNGS = {Action.MovePageUp: -1, Action.MovePageDown: 1}


def step_from(
    placing: Placing,
    places: list[str],
    card: int | None,
    place: str | None,
    action: Action,
    compact: bool,
) -> int | str | None:
    """The card (its number) or the rung (its key) to go to from a card, a rung, or nowhere."""
    lines = placing.lines
    if not lines:
        return _from_place(placing, places, place, action) if place else next(iter(places), None)
    if action is Action.MoveHome:
        return lines[0].cards[0]
    if action is Action.MoveEnd:
        return lines[-1].cards[-1]
    at = next((number for number, line in enumerate(lines) if card in line.cards), None)
    if at is not None and card is not None:
        return _from_card(placing, at, card, action, compact)
    if place is not None:
        return _from_place(placing, places, place, action)
    return lines[0].cards[0]


def _from_card(placing: Placing, at: int, card: int, action: Action, compact: bool) -> int | str:
    lines = placing.lines
    line = lines[at]
    number = line.cards.index(card)
    if action is Action.MoveLeft:
        if number:
            return line.cards[number - 1]
        return card if compact else line.place
    if action is Action.MoveRight:
        return line.cards[min(number + 1, len(line.cards) - 1)]
    if action in _RUNGS:
        return _nearest(placing, _other_rung(lines, at, _RUNGS[action]), card)
    to = at + _DOWN.get(action, 0)
    return _nearest(placing, lines[to], card) if 0 <= to < len(lines) else card


def _other_rung(lines: tuple[Line, ...], at: int, by: int) -> Line:
    """The nearest line on another rung, in that direction; the outermost where there is none."""
    here, to = lines[at].place, at
    while 0 <= to + by < len(lines):
        to += by
        if lines[to].place != here:
            break
    return lines[to]


def _nearest(placing: Placing, line: Line, card: int) -> int:
    across = placing.cards[card].left()
    return min(line.cards, key=lambda own: abs(placing.cards[own].left() - across))


def _from_place(placing: Placing, places: list[str], place: str, action: Action) -> int | str:
    if action is Action.MoveRight:
        own = next((line for line in placing.lines if line.place == place), None)
        return own.cards[0] if own else place
    by = _DOWN.get(action, _RUNGS.get(action, 0))
    return places[min(max(0, places.index(place) + by), len(places) - 1)]
