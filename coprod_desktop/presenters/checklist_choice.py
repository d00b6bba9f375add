"""Asks which checklist to go through, and what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from coprod_desktop.presenters.record_choices import initiatives_of
from coprod_desktop.presenters.rows import Choice, Row

if TYPE_CHECKING:
    from collections.abc import Callable

    from coprod_desktop.domain.frameworks import Checklist
    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.group_file import GroupFile


class ChecklistChoiceScreen(Protocol):
    """What the dialog shows."""

    def offer(self, rows: tuple[Row, ...], initiatives: tuple[Choice, ...]) -> None: ...

    def choose(self, place: int, initiative_id: int | None) -> None: ...

    def tell(self, about: str, credit: str, again: str) -> None: ...

    def close_editor(self) -> None: ...


class ChecklistChoicePresenter:
    """Offers the group's own checklists and those that come with the program."""

    def __init__(
        self,
        screen: ChecklistChoiceScreen,
        file: GroupFile,
        group_id: int,
        words: Words,
        begin: Callable[[str, int | None], None],
    ) -> None:
        self._screen = screen
        self._file = file
        self._group_id = group_id
        self._words = words
        self._begin = begin
        self._checklists: tuple[Checklist, ...] = file.frameworks.checklists(group_id)

    def show(self, initiative_id: int | None = None, key: str = "") -> None:
        """Offer all, one by its key chosen, or the one gone through last."""
        named = initiatives_of(self._file.initiatives, self._group_id, self._words, initiative_id)
        whole = Choice(None, self._words.say("checklists.whole_group"))
        self._screen.offer(
            tuple(self._row(place, one) for place, one in enumerate(self._checklists)),
            (whole, *named[1:]),
        )
        place = self._place(key)
        self._screen.choose(place, initiative_id)
        self.look_at(place, initiative_id)

    def look_at(self, place: int, initiative_id: int | None) -> None:
        """Tell what a checklist is for, and when it was gone through about this before."""
        one = self._checklists[place]
        before = [
            run.on
            for run in self._file.checklists.of_group(self._group_id, one.key)
            if run.initiative_id == initiative_id
        ]
        day = self._words.date(before[0]) if before else ""
        again = self._words.say("checklists.gone_through_on", day=day) if before else ""
        self._screen.tell(one.about, "\n".join(filter(None, (one.credit, one.link))), again)

    def begin(self, place: int, initiative_id: int | None) -> None:
        """Go on to the statements."""
        self._screen.close_editor()
        self._begin(self._checklists[place].key, initiative_id)

    def _place(self, key: str) -> int:
        """Where a checklist stands; the one gone through last where none is asked for."""
        keys = [one.key for one in self._checklists]
        runs = self._file.checklists.of_group(self._group_id)
        wanted = (key, *(run.framework for run in runs))
        return next((keys.index(one) for one in wanted if one in keys), 0)

    def _row(self, place: int, one: Checklist) -> Row:
        count = len(one.statements)
        said = self._words.say("checklists.statements", count=count)
        return Row(id=place, title=one.name, under=said, sentence=f"{one.name}, {said}")
