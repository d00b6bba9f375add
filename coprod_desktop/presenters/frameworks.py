"""Ladders, checklists and lists: what there is, which ladder is used, and sharing one's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.frameworks import (
    Checklist,
    Credited,
    Framework,
    FrameworkKind,
    FrameworkLine,
    Terms,
)
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.framework_contents import Piece, pieces
from coprod_desktop.presenters.initiative_words import Tag
from coprod_desktop.presenters.rows import Row

if TYPE_CHECKING:
    from coprod_desktop.services.frameworks import Frameworks


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkCard:
    """One framework in words, and what may be done with it."""

    name: str
    tags: tuple[Tag, ...]
    about: str
    credit: str
    terms: str
    pieces: tuple[Piece, ...]
    may_go_through: bool
    may_use: bool
    may_change: bool
    may_copy: bool
    may_share: bool
    may_retire: bool
    may_offer_again: bool


class FrameworksScreen(Protocol):
    """What the presenter tells the room."""

    def show_rows(self, rows: tuple[Row, ...], chosen: int | None) -> None: ...

    def show_card(self, card: FrameworkCard) -> None: ...

    def show_wrong(self, sentence: str, problems: tuple[str, ...]) -> None: ...

    def point_out(self, refused: Refused) -> None: ...


class FrameworkDoors(Protocol):
    """Where the room leads, and what it asks the person for."""

    def add(self, kind: FrameworkKind) -> None:
        """Open the form for a new ladder or checklist."""

    def change(self, key: str) -> None:
        """Open the form for one of the group's own."""

    def copy(self, own: Framework | Checklist) -> None:
        """Open the form for a new one that begins as this one."""

    def go_through(self, key: str) -> None:
        """Ask what a checklist is to be gone through about."""

    def place_to_save(self, file_name: str) -> Path | None:
        """Ask where to write a file."""

    def file_to_bring_in(self) -> Path | None:
        """Ask which file to read."""

    def tell(self, text: str) -> None:
        """Say that something went well."""


class FrameworksPresenter:
    """Shows the frameworks of a group by kind, its own first."""

    def __init__(
        self,
        screen: FrameworksScreen,
        frameworks: Frameworks,
        doors: FrameworkDoors,
        words: Words,
    ) -> None:
        self._screen = screen
        self._frameworks = frameworks
        self._doors = doors
        self._words = words
        self._group_id = 0
        self._lines: tuple[FrameworkLine, ...] = ()
        self._key = ""

    def show(self, group_id: int, key: str = "") -> None:
        """Show the frameworks of a group, and the one with this key beside them."""
        self._group_id = group_id
        self._key = key or self._key
        self._screen.show_wrong("", ())
        self.refresh()

    def refresh(self) -> None:
        """Read them afresh; the one beside the list stays where it is still there."""
        self._lines = self._frameworks.listed(self._group_id)
        keys = [line.framework.key for line in self._lines]
        if self._key not in keys:
            self._key = next(line.framework.key for line in self._lines if line.chosen)
        self._screen.show_rows(self._rows(), keys.index(self._key))
        self._screen.show_card(self._card())

    def choose(self, place: int) -> None:
        """Show one of them beside the list."""
        self._key = self._lines[place].framework.key
        self._screen.show_card(self._card())

    @property
    def chosen(self) -> str:
        """The key of the one beside the list."""
        return self._key

    def add_ladder(self) -> None:
        """Ask for a new ladder."""
        self._doors.add(FrameworkKind.LADDER)

    def add_checklist(self) -> None:
        """Ask for a new checklist."""
        self._doors.add(FrameworkKind.CHECKLIST)

    def change(self) -> None:
        """Ask for other words for one of the group's own."""
        self._doors.change(self._key)

    def copy(self) -> None:
        """Ask for a new one that begins as the chosen one."""
        framework = self._line().framework
        if isinstance(framework, Framework | Checklist):
            self._doors.copy(framework)

    def go_through(self) -> None:
        """Go through the chosen checklist."""
        self._doors.go_through(self._key)

    def use(self) -> None:
        """Let the group use this ladder from now on."""
        self._do(self._frameworks.choose_ladder, "frameworks.used")

    def retire(self) -> None:
        """Offer it no more."""
        self._do(self._frameworks.retire, "frameworks.retired")

    def offer_again(self) -> None:
        """Offer it again."""
        self._do(self._frameworks.offer_again, "frameworks.offered")

    def share(self) -> None:
        """Write it as a file to hand on."""
        name = self._line().framework.name
        path = self._doors.place_to_save(f"{_file_name(name)}.json")
        if path is None:
            return
        try:
            self._frameworks.save_as_file(path, self._key)
        except Unavailable as unavailable:
            self._screen.show_wrong(self._words.unavailability(unavailable), ())
        else:
            self._screen.show_wrong("", ())
            self._doors.tell(self._words.say("frameworks.shared", name=path.name))

    def bring_in(self) -> None:
        """Read a file that somebody shared; what is wrong with it is told line by line."""
        path = self._doors.file_to_bring_in()
        if path is None:
            return
        try:
            self._key = self._frameworks.bring_in(self._group_id, path)
        except Refused as refused:
            problems: tuple[str, ...] = getattr(refused, "problems", ())
            self._screen.show_wrong(self._words.refusal(refused), problems)
        except Unavailable as unavailable:
            self._screen.show_wrong(self._words.unavailability(unavailable), ())
        else:
            self._screen.show_wrong("", ())
            self.refresh()
            name = self._line().framework.name
            self._doors.tell(self._words.say("frameworks.brought_in", name=name))

    def _do(self, verb: Callable[[int, str], None], said: str) -> None:
        try:
            verb(self._group_id, self._key)
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self.refresh()
            self._doors.tell(self._words.say(said, name=self._line().framework.name))

    def _line(self) -> FrameworkLine:
        return next(line for line in self._lines if line.framework.key == self._key)

    def _rows(self) -> tuple[Row, ...]:
        rows: list[Row] = []
        heading = ""
        for place, line in enumerate(self._lines):
            here = self._heading(line)
            if here != heading:
                rows.append(Row(title=here, sentence=here))
                heading = here
            rows.append(self._row(place, line))
        return tuple(rows)

    def _heading(self, line: FrameworkLine) -> str:
        key = "own" if line.own else line.kind.value
        return self._words.say(f"frameworks.heading_{key}")

    def _row(self, place: int, line: FrameworkLine) -> Row:
        tags = tuple(tag.text for tag in self._tags(line))
        kind = self._words.name(line.kind)
        return Row(
            id=place,
            title=line.framework.name,
            under=" · ".join((kind, *tags) if line.own else tags),
            sentence=", ".join((line.framework.name, kind, *tags)),
        )

    def _tags(self, line: FrameworkLine) -> tuple[Tag, ...]:
        say = self._words.say
        tags = []
        if line.chosen:
            tags.append(Tag(say("frameworks.in_use"), "good"))
        if line.retired is not None:
            day = self._words.date(line.retired)
            tags.append(Tag(say("frameworks.retired_on", day=day), "quiet"))
        if len(line.versions) > 1:
            tags.append(Tag(say("frameworks.version", version=line.framework.version), "quiet"))
        return tuple(tags)

    def _card(self) -> FrameworkCard:
        line = self._line()
        framework = line.framework
        is_ladder, offered = line.kind is FrameworkKind.LADDER, line.retired is None
        return FrameworkCard(
            name=framework.name,
            tags=self._tags(line),
            about=framework.about,
            credit="\n".join(filter(None, (framework.credit, framework.link))),
            terms=self._terms(framework),
            pieces=pieces(framework, self._rung_name),
            may_go_through=line.kind is FrameworkKind.CHECKLIST and offered,
            may_use=is_ladder and offered and not line.chosen,
            may_change=line.own,
            may_copy=not line.own and isinstance(framework, Framework | Checklist),
            may_share=line.own,
            may_retire=line.own and offered and not line.chosen,
            may_offer_again=not offered,
        )

    def _terms(self, framework: Credited) -> str:
        """On which terms the words are used, where the credit does not say it already."""
        said = framework.terms in (Terms.OURS, Terms.GROUPS) and framework.credit
        return "" if said else self._words.name(framework.terms)

    def _rung_name(self, key: str) -> str:
        return self._frameworks.ladder_of("ladder", "").place(key).name


def _file_name(name: str) -> str:
    """A name for a file that no system forbids."""
    plain = "".join(letter if letter.isalnum() or letter in " -" else " " for letter in name)
    return " ".join(plain.split())[:60].strip() or "ladder"
