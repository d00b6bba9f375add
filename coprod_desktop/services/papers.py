"""Print the record: gather what a paper says, then draw it as a PDF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.progress import Progress, Unwatched
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.services.groups import Groups
from coprod_desktop.services.initiatives import Initiatives
from coprod_desktop.services.meetings import Meetings
from coprod_desktop.services.people import People

if TYPE_CHECKING:  # drawing is loaded when a paper is first wanted: it costs a slow PC time
    from coprod_desktop.reports.elements import Document


NAMES = ("minutes", "initiative", "ladder")
NAMING_PEOPLE = frozenset({"minutes", "initiative"})


class _Gather(Protocol):
    def __call__(self, key: int, /, *, public: bool) -> tuple[str, Document]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperKind:
    """A kind of paper: its `name` on the command line, its title, and what it is printed of.

    `names_people` says that its public copy differs from the full one.
    """

    name: str
    title: str
    needs: str
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

    def draw(self, size: PaperSize, progress: Progress | None = None) -> bytes:
        """The PDF; raises Cancelled when `progress` was asked to stop."""
        from coprod_desktop.reports.drawing import draw

        return draw(self.document, size, progress or Unwatched())


def kinds(words: Words) -> tuple[PaperKind, ...]:
    """Every kind of paper that can be printed, of whatever file."""
    return tuple(
        PaperKind(
            name=name,
            title=words.say(f"paper.{name}.title"),
            needs=words.say(f"paper.{name}.needs"),
            names_people=name in NAMING_PEOPLE,
        )
        for name in NAMES
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

    def __init__(
        self,
        words: Words,
        groups: Groups,
        people: People,
        meetings: Meetings,
        initiatives: Initiatives,
    ) -> None:
        self._words = words
        self._groups = groups
        self._people = people
        self._meetings = meetings
        self._initiatives = initiatives
        self._gather: dict[str, _Gather] = {
            "minutes": self._minutes,
            "initiative": self._initiative,
            "ladder": self._ladder,
        }

    def kinds(self) -> tuple[PaperKind, ...]:
        """Every kind of paper that can be printed."""
        return kinds(self._words)

    def choices(self, name: str, group_id: int) -> tuple[PaperChoice, ...]:
        """What of a group a kind of paper can be printed of; refuses "no_such_paper"."""
        self._known(name)
        if name == "minutes":
            return tuple(
                PaperChoice(
                    uid=meeting.uid,
                    id=meeting.id,
                    title=self._words.day(meeting.date),
                    day=meeting.date,
                )
                for meeting in self._meetings.of_group(group_id)
            )
        if name == "initiative":
            return tuple(
                PaperChoice(
                    uid=line.initiative.uid,
                    id=line.initiative.id,
                    title=line.initiative.title,
                    day=None,
                )
                for line in self._initiatives.listed(group_id)
            )
        group = self._groups.get(group_id)
        return (PaperChoice(uid=group.uid, id=group.id, title=group.name, day=None),)

    def prepare(
        self, name: str, uid: str | None, *, public: bool = False, language: str = "en-GB"
    ) -> PreparedPaper:
        """Gather a paper of the thing with this UUID, or of the only one there is.

        Refuses an unknown paper, thing or language, and characters that cannot be printed,
        before anything is drawn.
        """
        self._known(name)
        if language.casefold() not in (self._words.language.casefold(), "en"):
            raise Refused("no_such_language", language=language, languages=self._words.language)
        chosen = self._chosen(name, uid)
        file_name, document = self._gather[name](chosen.id, public=public)
        refuse_unprintable(document, self._words)
        return PreparedPaper(title=document.title, file_name=file_name, document=document)

    def _known(self, name: str) -> None:
        if name not in self._gather:
            raise Refused("no_such_paper", paper=name)

    def _chosen(self, name: str, uid: str | None) -> PaperChoice:
        every = (choice for group in self._groups.all() for choice in self.choices(name, group.id))
        if uid is None:
            first, second = next(every, None), next(every, None)
            if first is None or second is not None:
                raise Refused("nothing_to_print")
            return first
        for choice in every:
            if choice.uid == uid.strip().lower():
                return choice
        raise Refused("no_such_thing", id=uid)

    def _minutes(self, meeting_id: int, *, public: bool) -> tuple[str, Document]:
        from coprod_desktop.reports.minutes import minutes

        sheet = self._meetings.sheet(meeting_id)
        everyone = self._people.everyone()
        document = minutes(sheet, self._words, public=public, people=everyone)
        return self._file_name(
            "minutes", sheet.group.name, sheet.meeting.date, public=public
        ), document

    def _initiative(self, initiative_id: int, *, public: bool) -> tuple[str, Document]:
        from coprod_desktop.reports.initiative_summary import initiative_summary

        sheet = self._initiatives.sheet(initiative_id)
        everyone = self._people.everyone()
        document = initiative_summary(sheet, self._words, public=public, people=everyone)
        return self._file_name("initiative", sheet.initiative.title, None, public=public), document

    def _ladder(self, group_id: int, *, public: bool) -> tuple[str, Document]:
        from coprod_desktop.reports.ladder import ladder

        sheet = self._initiatives.ladder(group_id)
        document = ladder(sheet, self._words)
        return self._file_name("ladder", sheet.group.name, sheet.on, public=public), document

    def _file_name(self, name: str, of: str, day: date | None, *, public: bool) -> str:
        """A file name anyone can read, without what some system forbids in names."""
        parts = [self._words.say(f"paper.{name}.file"), of, day.isoformat() if day else ""]
        if public:
            parts.append(self._words.say("paper.public"))
        plain = "".join(c if c.isalnum() or c in " -" else " " for c in " ".join(parts))
        return " ".join(plain.split())[:100].strip() + ".pdf"


def refuse_unprintable(document: Document, words: Words) -> None:
    """Refuse a paper with characters the fonts do not have, before it is drawn, naming them."""
    from coprod_desktop.reports.text import unprintable

    if characters := unprintable(document):
        named = words.listed([str(one) for one in characters[:10]])
        raise Refused("unprintable", characters=named)
