"""One topic across all meetings, in words: under each meeting what was said and came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain import notes
from coprod_desktop.domain.actions import ActionState
from coprod_desktop.domain.meetings import ItemState
from coprod_desktop.domain.pledges import PledgeState
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import FoundKind
from coprod_desktop.domain.topics import Topic, TopicEntry
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.initiative_words import source_place
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.rows import Row

if TYPE_CHECKING:
    from coprod_desktop.services.topics import Topics

LONGEST_NOTES = 600
"""Letters of an item's notes; whoever wants the rest opens the item."""
TONES = {FoundKind.DECISION: "good", FoundKind.ACTION: "todo", FoundKind.PLEDGE: "soon"}


class TopicScreen(Protocol):
    """What the page shows."""

    def show_topic(self, title: str, count: str, *, of_initiative: bool) -> None: ...

    def show_rows(self, rows: tuple[Row, ...]) -> None: ...


class TopicPresenter:
    """Shows a topic, either an initiative or words, and leads to each thing in it."""

    def __init__(
        self, screen: TopicScreen, topics: Topics, words: Words, go: Callable[[Place], None]
    ) -> None:
        self._screen = screen
        self._topics = topics
        self._words = words
        self._go = go
        self._group_id = 0
        self._place = Place("topic")
        self._entries: dict[int, TopicEntry] = {}

    def show(self, group_id: int, place: Place) -> None:
        """Show the topic that `place` names, or say that it is gone."""
        self._group_id = group_id
        self._place = place
        try:
            self.refresh()
        except Refused as refused:
            self._screen.show_topic(self._words.refusal(refused), "", of_initiative=False)
            self._screen.show_rows(())

    def refresh(self) -> None:
        """Read the topic afresh; refuses "unknown" when an undo took it away."""
        topic = self._topic()
        self._entries = dict(enumerate(topic.entries, start=1))
        self._screen.show_topic(
            self._title(topic), self._count(topic), of_initiative=self._place.id is not None
        )
        self._screen.show_rows(tuple(self._rows()))

    def open(self, row: int) -> None:
        """Go to the thing in a row, or to where it was said."""
        self._go(where(self._entries[row]))

    def open_initiative(self) -> None:
        """Go to the page of the initiative."""
        self._go(Place("initiative", self._place.id))

    def back(self) -> None:
        """Go to all meetings."""
        self._go(Place("meetings"))

    def _topic(self) -> Topic:
        if self._place.id is not None:
            return self._topics.of_initiative(self._place.id)
        return self._topics.of_words(self._group_id, self._place.part)

    def _title(self, topic: Topic) -> str:
        if self._place.id is not None:
            return self._words.say("topic.initiative", title=topic.title)
        return self._words.say("topic.words", words=topic.title)

    def _count(self, topic: Topic) -> str:
        if not topic.entries:
            return self._words.say("topic.none")
        return self._words.say("topic.count", count=len(topic.entries))

    def _rows(self) -> Iterator[Row]:
        for heading, rows in groupby(self._entries.items(), lambda row: self._heading(row[1])):
            yield Row(title=heading)
            for number, entry in rows:
                yield self._row(number, entry)

    def _heading(self, entry: TopicEntry) -> str:
        if entry.source is not None and entry.on == entry.source.meeting_date:
            return self._words.day(entry.on)
        if entry.on is not None:
            return self._words.say("topic.own_day", day=self._words.day(entry.on))
        return self._words.say("topic.no_meeting")

    def _row(self, number: int, entry: TopicEntry) -> Row:
        kind, under = self._words.name(entry.kind), self._under(entry)
        key = "topic.sentence_more" if under else "topic.sentence"
        return Row(
            id=number,
            title=entry.text,
            under=under,
            pill=kind,
            tone=TONES.get(entry.kind, "quiet"),
            sentence=self._words.say(key, kind=kind, text=entry.text, under=under),
        )

    def _under(self, entry: TopicEntry) -> str:
        said = notes.plain(entry.notes).strip()
        if len(said) > LONGEST_NOTES:
            said = self._words.say("topic.cut", text=said[:LONGEST_NOTES].rsplit(" ", 1)[0])
        return "\n".join(part for part in (said, " · ".join(self._facts(entry))) if part)

    def _facts(self, entry: TopicEntry) -> Iterator[str]:
        if entry.who:
            key = "topic.lead" if entry.kind is FoundKind.ITEM else "topic.who"
            yield self._words.say(key, name=entry.who)
        if entry.due is not None:
            yield self._words.say("topic.due", day=self._words.date(entry.due))
        if state := _state(entry):
            yield self._words.name(state)


def where(entry: TopicEntry) -> Place:
    """Where a thing of a topic is shown."""
    if entry.kind in (FoundKind.ACTION, FoundKind.PLEDGE) or entry.source is None:
        return Place("pledges", entry.id, f"{entry.kind.value}s")
    return source_place(entry.source)


def _state(entry: TopicEntry) -> ItemState | ActionState | PledgeState | None:
    """How it goes; of an agenda item only that it was put off."""
    match entry.kind:
        case FoundKind.ACTION:
            return ActionState(entry.state)
        case FoundKind.PLEDGE:
            return PledgeState(entry.state)
        case FoundKind.ITEM if entry.state == ItemState.DEFERRED:
            return ItemState.DEFERRED
    return None
