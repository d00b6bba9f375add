"""Keep what is being typed inside the group file, and offer it again after a crash."""

from __future__ import annotations

from sqlalchemy.orm import Session

from coprod_desktop.domain.drafts import Draft, DraftPlace, FoundDraft
from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.domain.words import Words
from coprod_desktop.services.row_words import RowWords
from coprod_desktop.services.service import Service
from coprod_desktop.store import drafts, history
from coprod_desktop.store.history import OWN_TABLE, Key
from coprod_desktop.store.store import Store

FIRST_FORMAT = 2
"""The oldest format of file that holds drafts; an older one may be open to read."""


class Drafts(Service):
    """Words typed but not yet kept. They are no part of the record and of its history."""

    def __init__(self, store: Store, words: Words, framework: Framework) -> None:
        super().__init__(store)
        self._words = words
        self._framework = framework

    def keep(self, place: DraftPlace, text: str) -> None:
        """Keep what stands in an input now; what the record says already needs no draft.

        Raises Unavailable as any saving does; the draft that was there is then still there.
        """
        draft = Draft(place=place, text=text, at=self._store.clock(), who=self._store.who)
        with self._store.writing() as session:
            if _saved(session, place) == text:
                drafts.drop(session, place)
            else:
                drafts.keep(session, draft)

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
            telling = RowWords(session, self._words, self._framework)
            found = [_found(session, telling, draft) for draft in drafts.listed(session)]
        return tuple(one for one in found if one.saved != one.draft.text)

    def drop(self, place: DraftPlace) -> None:
        """Let a draft go: its text is in the record now, or was not wanted."""
        with self._store.writing() as session:
            drafts.drop(session, place)

    def _none_here(self) -> bool:
        return self._store.read_only and self._store.format() < FIRST_FORMAT


def _found(session: Session, telling: RowWords, draft: Draft) -> FoundDraft:
    place = draft.place
    key = Key(OWN_TABLE[place.kind].__tablename__, place.uid)
    here = history.present_id(session, key)
    table = OWN_TABLE[place.new_kind or place.kind].__tablename__
    return FoundDraft(
        draft=draft,
        saved=_saved(session, place),
        id=here,
        gone=here is None,
        about=telling.about(key),
        field=telling.field(table, place.field.rpartition(".")[2]),
    )


def _saved(session: Session, place: DraftPlace) -> str | None:
    """What the record says where the draft belongs; None where it says nothing of it."""
    if place.new_kind:
        return None
    key = Key(OWN_TABLE[place.kind].__tablename__, place.uid)
    if history.present_id(session, key) is None:
        return None
    value = (history.last_values(session, key) or {})[place.field]
    return "" if value is None else str(value)
