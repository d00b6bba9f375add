"""Keep what is being typed inside the group file, and offer it again after a crash."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy.orm import Session

from coprod_desktop.domain.drafts import Draft, DraftForm, DraftPlace, FoundDraft
from coprod_desktop.domain.words import Words
from coprod_desktop.services.known_frameworks import KnownFrameworks
from coprod_desktop.services.row_words import RowWords
from coprod_desktop.services.service import Service
from coprod_desktop.store import drafts, history
from coprod_desktop.store.columns import IsoDate, IsoTime
from coprod_desktop.store.history import OWN_TABLE, Key
from coprod_desktop.store.rows import Base
from coprod_desktop.store.store import Store

FIRST_FORMAT = 2
"""The oldest format of file that holds drafts; an older one may be open to read."""

INTERRUPTED = "typing_interrupted"
"""The fact that somebody was still typing in a form when the file was closed."""

NAMED_LIKE: Mapping[str, str] = {
    "guest": "attendance",
    "close_pledge": "pledge",
    "approval": "meeting",
    "next_meeting": "meeting",
}
"""What forms begin that is no kind of the record, and the kind that names their inputs."""

NAMED_ELSEWHERE: Mapping[tuple[str, str], tuple[str, str]] = {
    ("close_pledge", "note"): ("pledge_notes", "text"),
    ("approval", "corrections"): ("amendments", "text"),
    ("placement", "own_words"): ("evidence", "words"),
    ("person", "office"): ("memberships", "office"),
}
"""The table and column that name an input which no field of its kind does."""


class Drafts(Service):
    """Words typed but not yet kept. They are no part of the record and of its history."""

    def __init__(self, store: Store, words: Words, known: KnownFrameworks) -> None:
        super().__init__(store)
        self._words = words
        self._known = known

    def keep(self, place: DraftPlace, text: str) -> None:
        """Keep what stands in an input now; what the record says already needs no draft.

        Raises Unavailable as any saving does; the draft that was there is then still there.
        """
        self.settle({place: text})

    def settle(self, kept: Mapping[DraftPlace, str], dropped: Iterable[DraftPlace] = ()) -> None:
        """Keep what stands in several inputs, and let other drafts go: all of it or nothing."""
        at, who = self._store.clock(), self._store.who
        with self._store.writing() as session:
            telling = RowWords(session, self._words, self._known)
            for place in dropped:
                drafts.drop(session, place)
            for place, text in kept.items():
                if _saved(session, telling, place) == text:
                    drafts.drop(session, place)
                else:
                    drafts.keep(session, Draft(place=place, text=text, at=at, who=who))

    def text(self, place: DraftPlace) -> str | None:
        """The draft for an input, to fill it again after locking; None where there is none."""
        if self._none_here():
            return None
        with self._store.reading() as session:
            draft = drafts.get(session, place)
            return draft.text if draft else None

    def found(self) -> tuple[FoundDraft, ...]:
        """The drafts that differ from the record, the newest first, each with both texts.

        Nothing is chosen here: keep the text by the verb of its screen, and `drop` the draft.
        """
        if self._none_here():
            return ()
        with self._store.reading() as session:
            telling = RowWords(session, self._words, self._known)
            found = [_found(session, telling, draft) for draft in drafts.listed(session)]
        return tuple(one for one in found if one.saved != one.draft.text)

    def of(self, form: DraftForm) -> tuple[FoundDraft, ...]:
        """The drafts of one form that differ from the record."""
        return tuple(one for one in self.found() if one.draft.place.form == form)

    def places_of(self, form: DraftForm) -> frozenset[DraftPlace]:
        """Where there are drafts of one form, whatever the record says there."""
        if self._none_here():
            return frozenset()
        with self._store.reading() as session:
            places = (draft.place for draft in drafts.listed(session))
            return frozenset(place for place in places if place.form == form)

    def drop(self, place: DraftPlace) -> None:
        """Let a draft go: its text is in the record now, or was not wanted."""
        self.settle({}, [place])

    @property
    def interrupted(self) -> bool:
        """Whether somebody was still typing in a form when the file was closed last."""
        return self._store.fact(INTERRUPTED) == "yes"

    def note_interrupted(self, *, interrupted: bool) -> None:
        """Note whether somebody is still typing in a form while the file is being closed."""
        if interrupted != self.interrupted:
            self._store.note_fact(INTERRUPTED, "yes" if interrupted else "no")

    def _none_here(self) -> bool:
        return self._store.read_only and self._store.format() < FIRST_FORMAT


def _found(session: Session, telling: RowWords, draft: Draft) -> FoundDraft:
    place = draft.place
    key = Key(OWN_TABLE[place.kind].__tablename__, place.uid)
    here = history.present_id(session, key)
    return FoundDraft(
        draft=draft,
        saved=_saved(session, telling, place),
        id=here,
        gone=here is None,
        about=telling.about(key),
        field=telling.field(*_named_by(place)),
    )


def _named_by(place: DraftPlace) -> tuple[str, str]:
    """The table and column whose words name the input."""
    kind = place.new_kind or place.kind
    named = NAMED_LIKE.get(kind, kind)
    return NAMED_ELSEWHERE.get((kind, place.name), (OWN_TABLE[named].__tablename__, place.name))


def _saved(session: Session, telling: RowWords, place: DraftPlace) -> str | None:
    """What the record says where the draft belongs; None where it says nothing of it."""
    if place.new_kind:
        return None
    key = Key(OWN_TABLE[place.kind].__tablename__, place.uid)
    if history.present_id(session, key) is None:
        return None
    value = (history.last_values(session, key) or {})[place.field]
    if isinstance(Base.metadata.tables[key.table].c[place.field].type, IsoDate | IsoTime):
        return telling.value(key.table, place.field, value)
    return "" if value is None else str(value)
