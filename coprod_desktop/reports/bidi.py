"""In which order a line is painted that has Arabic or Hebrew letters among others (UAX #9).

People's text has no embeddings or overrides left when it comes here (`text.clean` drops them),
so the rules for those are not needed; the libraries at hand answer with strings, not levels,
and would paint glyphs that were chosen before the line was broken in the wrong places.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

STRONG = frozenset({"L", "R", "AL"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON"})
_PAIRS = dict(zip("([{〈《「『【〔⟨\u2329", ")]}〉》」』】〕⟩\u232a", strict=True))
_SAME_BRACKET = str.maketrans({"\u2329": "〈", "\u232a": "〉"})
_MIRRORED = {
    one: other
    for first, second in zip("([{<«‹≤", ")]}>»›≥", strict=True)
    for one, other in ((first, second), (second, first))
}


@dataclass(frozen=True, slots=True)
class Levels:
    """The direction of a paragraph (0 from the left, 1 from the right) and of each character.

    Characters of an odd level run from the right.
    """

    base: int
    of: tuple[int, ...]


def bidi_class(character: str) -> str:
    """The class Unicode gives a character; "L" for one it does not know."""
    return unicodedata.bidirectional(character) or "L"


def mirrored(character: str) -> str:
    """A bracket as it looks in text that runs from the right."""
    return _MIRRORED.get(character, character)


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from the right."""
    first = next((kind for kind in map(bidi_class, text) if kind in STRONG), "L")
    return first != "L"


def levels(text: str, base: int | None = None, classes: Sequence[str] | None = None) -> Levels:
    """The level of each character of one paragraph.

    `base` is found from the first letter when it is not given; `classes` stand in for what
    Unicode says of the characters.
    """
    found = list(classes) if classes is not None else [bidi_class(c) for c in text]
    if base is None:
        first = next((kind for kind in found if kind in STRONG), "L")
        base = int(first != "L")
    if base == 0 and not {"R", "AL", "AN"} & set(found):
        return Levels(0, (0,) * len(found))
    resolved = _with_neutrals(text, _with_weak(found, base), base, found)
    return Levels(base, tuple(_level(kind, base) for kind in resolved))


def _level(kind: str, base: int) -> int:
    if base % 2:
        return base if kind == "R" else base + 1
    return {"L": base, "R": base + 1}.get(kind, base + 2)


def line_levels(text: str, given: Sequence[int], base: int) -> list[int]:
    """Levels of one line: blanks at its end lie at the edge of the paragraph (rule L1)."""
    made = list(given)
    at_edge = True
    for place in range(len(text) - 1, -1, -1):
        kind = bidi_class(text[place])
        at_edge = kind in {"S", "B"} or (at_edge and kind in {"WS", "BN"})
        if at_edge:
            made[place] = base
    return made


def visual_order(given: Sequence[int]) -> list[int]:
    """Places of the characters of a line, from the left to the right (rule L2)."""
    order = list(range(len(given)))
    odd = [level for level in given if level % 2]
    if not odd:
        return order
    for level in range(max(given), min(odd) - 1, -1):
        start = 0
        while start < len(order):
            if given[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and given[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end
    return order


def _with_weak(found: Sequence[str], base: int) -> list[str]:
    """Rules W1 to W7: marks, numbers and what stands among numbers."""
    edge = "R" if base % 2 else "L"
    kinds = _marks(found, edge)
    strong = edge
    for place, kind in enumerate(kinds):
        if kind in STRONG:
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[place] = "AN"
    kinds = ["R" if kind == "AL" else kind for kind in kinds]
    for place in range(1, len(kinds) - 1):
        before, kind, after = kinds[place - 1 : place + 2]
        if before == after and (
            (kind in {"ES", "CS"} and before == "EN") or (kind == "CS" and before == "AN")
        ):
            kinds[place] = before
    _spread(kinds, "ET", lambda before, after: "EN" if "EN" in {before, after} else None)
    kinds = ["ON" if kind in {"ES", "ET", "CS"} else kind for kind in kinds]
    strong = edge
    for place, kind in enumerate(kinds):
        if kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"
    return kinds


def _marks(found: Sequence[str], edge: str) -> list[str]:
    """A mark is what it stands on; characters without width are left to their neighbours."""
    kinds: list[str] = []
    for kind in found:
        if kind in {"NSM", "BN"}:
            kinds.append(kinds[-1] if kinds else edge)
        else:
            kinds.append(kind)
    return kinds


def _spread(
    kinds: list[str], kind: str, chosen: Callable[[str | None, str | None], str | None]
) -> None:
    """Replace each stretch of a kind by what its neighbours choose, if anything."""
    place = 0
    while place < len(kinds):
        if kinds[place] != kind:
            place += 1
            continue
        end = place
        while end < len(kinds) and kinds[end] == kind:
            end += 1
        before = kinds[place - 1] if place else None
        after = kinds[end] if end < len(kinds) else None
        choice = chosen(before, after)
        if choice:
            kinds[place:end] = [choice] * (end - place)
        place = end


def _with_neutrals(text: str, kinds: list[str], base: int, found: Sequence[str]) -> list[str]:
    """Rules N0 to N2: brackets, then blanks and signs between two directions."""
    edge = "R" if base % 2 else "L"
    _brackets(text, kinds, edge, found)
    kinds = ["ON" if kind in _NEUTRAL else kind for kind in kinds]

    def between(before: str | None, after: str | None) -> str:
        sides = {_side(before or edge), _side(after or edge)}
        return sides.pop() if len(sides) == 1 else edge

    _spread(kinds, "ON", between)
    return kinds


def _side(kind: str) -> str:
    return "L" if kind == "L" else "R"


def _brackets(text: str, kinds: list[str], edge: str, found: Sequence[str]) -> None:
    """Both brackets of a pair run as what is inside them, or else as what stands before."""
    for opened, closed in _bracket_pairs(text, kinds):
        inside = {_side(kind) for kind in kinds[opened + 1 : closed] if kind not in _NEUTRAL}
        if not inside:
            continue
        choice = edge
        if edge not in inside:
            before = next((k for k in reversed(kinds[:opened]) if k not in _NEUTRAL), edge)
            choice = _side(before)
        for place in (opened, closed):
            kinds[place] = choice
            after = place + 1
            while after < len(kinds) and found[after] == "NSM":
                kinds[after] = choice
                after += 1


def _bracket_pairs(text: str, kinds: Sequence[str]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for place, (character, kind) in enumerate(zip(text, kinds, strict=True)):
        if kind != "ON":
            continue
        if character in _PAIRS:
            if len(waiting) == 63:
                break
            waiting.append((_PAIRS[character].translate(_SAME_BRACKET), place))
            continue
        bracket = character.translate(_SAME_BRACKET)
        for depth in range(len(waiting) - 1, -1, -1):
            if waiting[depth][0] == bracket:
                pairs.append((waiting[depth][1], place))
                del waiting[depth:]
                break
    return sorted(pairs)
