"""Says in words what an action changed: who, when, which entries, each field from what to what."""

from __future__ import annotations

from dataclasses import dataclass

from coprod_desktop.domain.history import (
    EntryChange,
    EntryState,
    FieldChange,
    HistoryEntry,
    RowChange,
)
from coprod_desktop.domain.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldTold:
    """One field: its name with what it says, or what it said before and says now.

    `sentence` says all of it to those who hear it.
    """

    lines: tuple[str, ...]
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ThingTold:
    """What was done to one entry; `kind` and `uid` lead to it where it is in the record."""

    heading: str
    kind: str
    uid: str
    there: bool
    fields: tuple[FieldTold, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryTold:
    """One action in words."""

    id: int
    title: str
    told: str
    state: str
    things: tuple[ThingTold, ...]
    untold: str


def entry_told(entry: HistoryEntry, words: Words) -> EntryTold:
    """An action in words, with all of its changes that are known."""
    return EntryTold(
        id=entry.id,
        title=entry.title,
        told=words.say("told_changes.by", when=words.moment(entry.at), who=who(entry.who, words)),
        state=state_said(entry, words),
        things=tuple(_thing(change, words) for change in entry.changes),
        untold=words.say("told_changes.untold", count=entry.untold) if entry.untold else "",
    )


def state_said(entry: HistoryEntry, words: Words) -> str:
    """That an action was taken back; nothing of one that stands."""
    if entry.state is EntryState.DONE:
        return ""
    return words.say(f"told_changes.{entry.state.value}")


def title_said(entry: HistoryEntry, words: Words) -> str:
    """The title, saying so where the action was taken back."""
    if entry.state is EntryState.DONE:
        return entry.title
    return words.say("told_changes.title_undone", title=entry.title)


def who(name: str, words: Words) -> str:
    """Who did it, for the middle of a sentence."""
    return name or words.say("told_changes.nobody")


def _thing(change: EntryChange, words: Words) -> ThingTold:
    return ThingTold(
        heading=words.say(
            "told_changes.thing",
            what=words.name(change.what),
            kind=words.say(f"kind.{change.kind}"),
            about=change.about,
        ),
        kind=change.kind,
        uid=change.uid,
        there=change.id is not None,
        fields=tuple(
            _field(field, change.what, words)
            for field in change.fields
            if change.what is not RowChange.ADDED or field.after
        ),
    )


def _field(field: FieldChange, what: RowChange, words: Words) -> FieldTold:
    if what is not RowChange.CHANGED:
        said = words.say("told_changes.one", field=field.field, words=field.after or field.before)
        return FieldTold(lines=(said,), sentence=said)
    was, now = (side or words.say("told_changes.empty") for side in (field.before, field.after))
    return FieldTold(
        lines=(
            field.field,
            words.say("told_changes.was", words=was),
            words.say("told_changes.now", words=now),
        ),
        sentence=words.say("told_changes.from_to", field=field.field, was=was, now=now),
    )
