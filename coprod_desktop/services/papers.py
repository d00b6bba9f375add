"""Print the record: gather what a paper says, then draw it as a PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.pledges import PledgeState
from coprod_desktop.domain.progress import Progress, Unwatched
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.services.paper_makers import (
    MAKERS,
    Gathering,
    Made,
    Maker,
    Of,
    checklists_of,
)

if TYPE_CHECKING:  # drawing is loaded when a paper is first wanted: it costs a slow PC time
    from coprod_desktop.reports.binding import Bound
    from coprod_desktop.reports.elements import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperKind:
    """A kind of paper: its `name` on the command line, its title, and what it is printed of.

    `needs` says that in words ("a meeting"), `which` asks for one of them. `names_people` says
    that its public copy differs from the full one.
    """

    name: str
    title: str
    of: Of
    needs: str
    which: str
    names_people: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperChoice:
    """Something a kind of paper can be printed of."""

    uid: str
    id: int
    title: str
    day: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedPaper:
    """A paper whose words are gathered, ready to be drawn in any size, off the window's thread."""

    title: str
    file_name: str
    document: Document
    bound: tuple[Bound, ...] = ()

    def draw(
        self, size: PaperSize, progress: Progress | None = None, *, grey: bool = False
    ) -> bytes:
        """The PDF, `grey` for black and white; raises Cancelled when asked to stop."""
        drawn = self._drawn(size, progress or Unwatched())
        if not grey:
            return drawn
        from coprod_desktop.reports.greys import in_greys

        return in_greys(drawn)

    def _drawn(self, size: PaperSize, progress: Progress) -> bytes:
        from coprod_desktop.reports.drawing import draw

        if not self.bound:
            return draw(self.document, size, progress)
        from coprod_desktop.reports.binding import bind, counted

        pack = counted(self.document, self.bound, size)
        return bind(draw(pack, size, progress), pack, self.bound, size, progress)

    def as_html(self) -> str:
        """The same paper as one web page, which needs nothing else and runs nothing."""
        from coprod_desktop.reports.twin_html import as_html

        return as_html(self._with_bound())

    def as_text(self) -> str:
        """The same paper as plain text."""
        from coprod_desktop.reports.twin_text import as_text

        return as_text(self._with_bound())

    def _with_bound(self) -> Document:
        if not self.bound:
            return self.document
        from coprod_desktop.reports.binding import with_bound

        return with_bound(self.document, self.bound)


def kinds(words: Words) -> tuple[PaperKind, ...]:
    """Every kind of paper that can be printed, of whatever file."""
    return tuple(
        PaperKind(
            name=maker.name,
            title=words.say(f"paper.{_key(maker.name)}.title"),
            of=maker.of,
            needs=words.say(f"paper_of.{maker.of}.needs"),
            which=words.say(f"paper_of.{maker.of}.which"),
            names_people=maker.names_people,
        )
        for maker in MAKERS
    )


def load(progress: Progress) -> None:
    """Load what draws: slow the first time, so done in the worker before the first `prepare`.

    Raises Cancelled when `progress` was asked to stop.
    """
    from coprod_desktop.reports import drawing, fonts

    fonts.ready()
    progress.step(1, 1, drawing.CREATOR)


class Papers:
    """The kinds of paper and what they can be printed of."""

    def __init__(self, gathering: Gathering) -> None:
        self._gathering = gathering
        self._words = gathering.words

    def kinds(self) -> tuple[PaperKind, ...]:
        """Every kind of paper that can be printed."""
        return kinds(self._words)

    def choices(self, name: str, group_id: int) -> tuple[PaperChoice, ...]:
        """What of a group a kind of paper can be printed of; refuses "no_such_paper"."""
        found = _CHOICES[_maker(name).of](self._gathering, group_id)
        return tuple(found)

    def sizes_needed(self, group_id: int) -> dict[PaperSize, int]:
        """How many members of a group read each size of print."""
        members = [line.member.person for line in self._gathering.people.register(group_id)]
        return {size: sum(one.paper_size is size for one in members) for size in PaperSize}

    def prepare(
        self, name: str, uid: str | None, *, public: bool = False, language: str = "en-GB"
    ) -> PreparedPaper:
        """Gather a paper of the thing with this UUID, or of the only one there is.

        Refuses an unknown paper, thing or language, and characters that cannot be printed,
        before anything is drawn.
        """
        maker = _maker(name)
        if language.casefold() not in (self._words.language.casefold(), "en"):
            raise Refused("no_such_language", language=language, languages=self._words.language)
        chosen = self._chosen(name, uid)
        made = maker.make(self._gathering, chosen.id, public=public and maker.names_people)
        refuse_unprintable(made.document, self._words)
        for bound in made.bound:
            refuse_unprintable(bound.note(made.document), self._words)
        return PreparedPaper(
            title=made.document.title,
            file_name=self._file_name(name, made, public=public and maker.names_people),
            document=made.document,
            bound=made.bound,
        )

    def _chosen(self, name: str, uid: str | None) -> PaperChoice:
        every = (
            choice
            for group in self._gathering.groups.all()
            for choice in self.choices(name, group.id)
        )
        if uid is None:
            first, second = next(every, None), next(every, None)
            if first is None or second is not None:
                raise Refused("nothing_to_print")
            return first
        for choice in every:
            if choice.uid == uid.strip().lower():
                return choice
        raise Refused("no_such_thing", id=uid)

    def _file_name(self, name: str, made: Made, *, public: bool) -> str:
        """A file name anyone can read, without what some system forbids in names."""
        day = made.day.isoformat() if made.day else ""
        parts = [self._words.say(f"paper.{_key(name)}.file"), made.of, day]
        if public:
            parts.append(self._words.say("paper.public"))
        plain = "".join(c if c.isalnum() or c in " -" else " " for c in " ".join(parts))
        return " ".join(plain.split())[:100].strip() + ".pdf"


def _maker(name: str) -> Maker:
    for maker in MAKERS:
        if maker.name == name:
            return maker
    raise Refused("no_such_paper", paper=name)


def _key(name: str) -> str:
    """The name of a kind of paper as a key among the words."""
    return name.replace("-", "_")


def _groups(g: Gathering, group_id: int) -> Iterator[PaperChoice]:
    group = g.groups.get(group_id)
    yield PaperChoice(uid=group.uid, id=group.id, title=group.name, day=None)


def _meetings(g: Gathering, group_id: int) -> Iterator[PaperChoice]:
    for meeting in g.meetings.of_group(group_id):
        title = g.words.day(meeting.date)
        yield PaperChoice(uid=meeting.uid, id=meeting.id, title=title, day=meeting.date)


def _initiatives(g: Gathering, group_id: int) -> Iterator[PaperChoice]:
    for line in g.initiatives.listed(group_id):
        one = line.initiative
        yield PaperChoice(uid=one.uid, id=one.id, title=one.title, day=None)


def _people(g: Gathering, group_id: int) -> Iterator[PaperChoice]:
    for line in g.people.register(group_id):
        person = line.member.person
        yield PaperChoice(uid=person.uid, id=person.id, title=person.known_as, day=None)


def _kept_pledges(g: Gathering, group_id: int) -> Iterator[PaperChoice]:
    for line in g.pledges.listed(group_id):
        pledge = line.pledge
        if pledge.state is PledgeState.KEPT:
            title = g.words.say("paper.pledge_of", who=pledge.promiser, text=pledge.text)
            yield PaperChoice(uid=pledge.uid, id=pledge.id, title=title, day=pledge.checked_on)


def _checklists(g: Gathering, group_id: int) -> Iterator[PaperChoice]:
    for place, (group, checklist) in enumerate(checklists_of(g)):
        if group.id == group_id:
            uid = str(uuid5(UUID(group.uid), checklist.key))
            yield PaperChoice(uid=uid, id=place, title=checklist.name, day=None)


def _checklist_runs(g: Gathering, group_id: int) -> Iterator[PaperChoice]:
    for run in g.checklists.of_group(group_id):
        name = run.framework
        with suppress(Refused):  # one that nobody has any more goes by its key
            name = g.frameworks.checklist_of(run.framework, run.version).name
        about = g.initiatives.get(run.initiative_id).title if run.initiative_id else ""
        facts = {"checklist": name, "about": about, "date": g.words.date(run.on)}
        title = g.words.say("paper.run_about" if about else "paper.run", **facts)
        yield PaperChoice(uid=run.uid, id=run.id, title=title, day=run.on)


_CHOICES: Mapping[Of, Callable[[Gathering, int], Iterator[PaperChoice]]] = {
    Of.GROUP: _groups,
    Of.MEETING: _meetings,
    Of.INITIATIVE: _initiatives,
    Of.PERSON: _people,
    Of.KEPT_PLEDGE: _kept_pledges,
    Of.CHECKLIST: _checklists,
    Of.CHECKLIST_RUN: _checklist_runs,
}


def refuse_unprintable(document: Document, words: Words) -> None:
    """Refuse a paper with characters the fonts do not have, before it is drawn, naming them."""
    from coprod_desktop.reports.text import unprintable

    if characters := unprintable(document):
        named = words.listed([str(one) for one in characters[:10]])
        raise Refused("unprintable", characters=named)
