"""The reality check: what the record itself bears, and where it claims co-production."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property

from sqlalchemy.orm import Session

from coprod_desktop.domain.claims import Claim, Claims
from coprod_desktop.domain.framework_lists import Phrase
from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.domain.groups import Vocabulary
from coprod_desktop.domain.placements import Placement, View, current
from coprod_desktop.domain.reality_check import RealityCheck, check
from coprod_desktop.domain.reality_lines import TOP
from coprod_desktop.domain.reality_sheets import ClaimLine, ClaimPlace, RealitySheet
from coprod_desktop.domain.words import Words
from coprod_desktop.exchange.built_in_frameworks import BuiltInFrameworks
from coprod_desktop.services.claim_texts import Text, texts_of_group
from coprod_desktop.services.service import Service
from coprod_desktop.services.shared_work import SharedWork
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import PlacementRow
from coprod_desktop.store.store import Store


class Reality(Service):
    """What the record shows beside what is claimed. It reads only."""

    def __init__(self, store: Store, words: Words, frameworks: BuiltInFrameworks) -> None:
        super().__init__(store)
        self._words = words
        self._frameworks = frameworks

    def sheet(self, initiative_id: int) -> RealitySheet:
        """What the record bears of an initiative, line by line; refuses "unknown"."""
        with self._store.reading() as session:
            initiative = mapping.INITIATIVE.read(mapping.INITIATIVE.get(session, initiative_id))
            placements = _placements(session, initiative_id)
            agreed = current(placements, View.AGREED)
            work = SharedWork(session, initiative, self._today())
            checked = check(work.facts(agreed))
            return RealitySheet(
                initiative=initiative,
                framework=self._ladder,
                check=checked,
                agreed=agreed,
                patients=current(placements, View.PATIENTS),
                staff=current(placements, View.STAFF),
                claims=tuple(
                    replace(line, standing=checked.standing(TOP))
                    for line in self._claimed(work.texts())
                ),
                vocabulary=_vocabulary(session, initiative.group_id),
            )

    def claims(self, group_id: int) -> tuple[ClaimLine, ...]:
        """All claims of co-production in a group's own words, the newest first."""
        with self._store.reading() as session:
            found = list(self._claimed(texts_of_group(session, group_id)))
            stands = {
                key: self._check(session, key).standing(TOP)
                for key in {line.initiative_id for line in found}
                if key is not None
            }
        told = (
            replace(line, standing=stands.get(line.initiative_id or 0, line.standing))
            for line in found
        )
        return tuple(sorted(told, key=lambda line: line.on or date.min, reverse=True))

    def _check(self, session: Session, initiative_id: int) -> RealityCheck:
        initiative = mapping.INITIATIVE.read(mapping.INITIATIVE.get(session, initiative_id))
        agreed = current(_placements(session, initiative_id), View.AGREED)
        return check(SharedWork(session, initiative, self._today()).facts(agreed))

    def _claimed(self, texts: Iterable[Text]) -> Iterator[ClaimLine]:
        for text in texts:
            for claim in self._claims_in(text):
                yield ClaimLine(
                    claim=claim,
                    phrase=self._phrases[claim.phrase],
                    place=text.place,
                    proof=text.proof,
                    on=text.on,
                    initiative_id=text.initiative_id,
                )

    def _claims_in(self, text: Text) -> tuple[Claim, ...]:
        if text.place is ClaimPlace.NOTES:
            return self._finder.in_notes(text.words)
        if text.place in (ClaimPlace.ITEM_TITLE, ClaimPlace.INITIATIVE_TITLE):
            return self._finder.in_title(text.words)
        return self._finder.in_text(text.words)

    @cached_property
    def _ladder(self) -> Framework:
        return self._frameworks.ladder()

    @cached_property
    def _phrases(self) -> dict[str, Phrase]:
        return {phrase.key: phrase for phrase in self._frameworks.claims().entries}

    @cached_property
    def _finder(self) -> Claims:
        rungs = (*self._ladder.rungs, *self._ladder.beside)
        explained = self._frameworks.explanation().entries
        own_words = [
            *(words for rung in rungs for words in (rung.meaning, rung.question)),
            *(
                words
                for phrase in self._phrases.values()
                for words in (phrase.text, phrase.instead)
            ),
            *(words for one in explained for words in (one.plain, one.example)),
        ]
        signs = self._words.table("claim_signs")
        return Claims(tuple(self._phrases.values()), signs, own_words)


def _placements(session: Session, initiative_id: int) -> list[Placement]:
    rows = session.execute(
        mapping.PLACEMENT.select().where(PlacementRow.initiative_id == initiative_id)
    )
    return [mapping.PLACEMENT.read(row) for row in rows]


def _vocabulary(session: Session, group_id: int) -> Vocabulary:
    """How a group names the four Co's."""
    return mapping.GROUP.read(mapping.GROUP.get(session, group_id)).vocabulary
