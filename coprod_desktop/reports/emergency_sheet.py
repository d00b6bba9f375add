"""The sheet on which a group writes its password by hand, to keep in an envelope."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from coprod_desktop.domain.words import Words
from coprod_desktop.reports.elements import (
    Block,
    Bullets,
    Document,
    Heading,
    KeepTogether,
    LabelledValues,
    Lines,
    ListItem,
    Marker,
    Para,
    Style,
    Value,
)

STEPS = ("open", "type", "older", "nobody")


def emergency_sheet(path: Path, groups: Sequence[str], on: date, words: Words) -> Document:
    """The sheet for the group file at `path`, which holds these groups, made `on` a day."""
    return _Sheet(path, groups, on, words).document()


@dataclass(frozen=True, slots=True)
class _Sheet:
    path: Path
    groups: Sequence[str]
    on: date
    words: Words

    def document(self) -> Document:
        return Document(
            title=self._say("title"),
            language=self.words.language,
            author=self.words.listed(list(self.groups)) or self.path.stem,
            kind_line=self._say("kind"),
            footer=self._say("footer", file=self.path.name, date=self.words.date(self.on)),
            page_words=self.words.say("papers.page", page="{page}", pages="{pages}"),
            blocks=tuple(self._blocks()),
        )

    def _say(self, key: str, **facts: object) -> str:
        return self.words.say(f"papers.emergency.{key}", **facts)

    def _blocks(self) -> Iterator[Block]:
        yield Para(self._say("lead"), Style.LEAD)
        yield LabelledValues(
            (
                Value(self._say("file_name"), (self.path.name,)),
                Value(self._say("folder"), (str(self.path.parent),)),
                *((Value(self._say("groups"), tuple(self.groups)),) if self.groups else ()),
                Value(self._say("made"), (self.words.date(self.on),)),
            )
        )
        yield self._to_write("password")
        yield self._to_write("people")
        steps = (ListItem(self._say(step)) for step in STEPS)
        heading = Heading(2, self._say("steps"))
        yield KeepTogether((heading, Bullets(tuple(steps), Marker.NUMBER)))

    def _to_write(self, what: str) -> KeepTogether:
        return KeepTogether((Heading(2, self._say(what)), Para(self._say(f"{what}_how")), Lines(2)))
