"""Says what the record shows of an initiative, beside the rung claimed, as a question at most."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.reality_check import Verdict
from coprod_desktop.domain.reality_facts import Proof, ProofKind
from coprod_desktop.domain.reality_lines import TOP, Line, Standing, Subject
from coprod_desktop.domain.reality_words import (
    limit_said,
    line_said,
    rung_said,
    steps_said,
    verdict_said,
)
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.initiative_words import Link, Tag, part_terms, source_place
from coprod_desktop.presenters.places import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from coprod_desktop.domain.framework_lists import GuidedWords
    from coprod_desktop.domain.reality_sheets import ClaimLine, RealitySheet
    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.reality import Reality

MOST_LINKS = 3
"""Places in the record named under one line; the rest are seen across meetings."""
MOST_STEPS = 4
COMPARED = (Verdict.FITS, Verdict.OPEN, Verdict.BELOW, Verdict.LIMITED, Verdict.CANNOT_SAY)
"""Where there is a rung agreed with which each line is compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownLine:
    """What the record shows on one subject, whether that fits, and where it stands."""

    about: str
    text: str
    standing: Tag | None
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownClaim:
    """A sentence that says "co-produced", where it stands, and a question about it."""

    where: Link
    sentence: str
    note: str
    tip: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RealityCard:
    """All that the card shows; a part without words is not shown."""

    lead: tuple[str, ...]
    question: str
    reasons: tuple[str, ...]
    claims: tuple[ShownClaim, ...]
    lines: tuple[ShownLine, ...]
    silent: tuple[str, ...]
    steps_heading: str
    steps: tuple[str, ...]
    credit: str


class RealityScreen(Protocol):
    """What the card shows."""

    def show_card(self, card: RealityCard) -> None: ...

    def show_gone(self, words: str) -> None: ...


class RealityPanelPresenter:
    """Shows the reality check of one initiative, and leads to where each line comes from."""

    def __init__(
        self,
        screen: RealityScreen,
        reality: Reality,
        guided: GuidedWords,
        *,
        words: Words,
        go: Callable[[Place], None],
    ) -> None:
        self._screen = screen
        self._reality = reality
        self._guided = guided
        self._words = words
        self._go = go
        self._id = 0
        self._vocabulary = ""

    def show(self, initiative_id: int) -> None:
        """Show what the record holds of an initiative."""
        self._id = initiative_id
        self.refresh()

    def refresh(self) -> None:
        """Read it afresh; one that is gone says so."""
        try:
            sheet = self._reality.sheet(self._id)
        except Refused as refusal:
            self._screen.show_gone(self._words.refusal(refusal))
        else:
            self._vocabulary = sheet.vocabulary
            self._screen.show_card(self._card(sheet))

    def follow(self, place: Place) -> None:
        """Go to where a line comes from."""
        self._go(place)

    def _card(self, sheet: RealitySheet) -> RealityCard:
        lines = [line for line in sheet.check.lines if line.up_to or line.proofs]
        silent = [line for line in sheet.check.lines if line not in lines]
        return RealityCard(
            lead=(verdict_said(sheet, self._words), *self._limit(sheet), *self._sides(sheet)),
            question=self._question(sheet),
            reasons=self._reasons(sheet),
            claims=tuple(self._claim(claim) for claim in sheet.claims),
            lines=tuple(self._line(line, sheet) for line in lines),
            silent=tuple(self._text(line) for line in silent),
            steps_heading=self._steps_heading(sheet),
            steps=self._steps(sheet),
            credit=f"{sheet.framework.credit} {sheet.framework.link}".strip(),
        )

    def _limit(self, sheet: RealitySheet) -> tuple[str, ...]:
        """Why a lower rung was right here, where the first line does not say so already."""
        placed, say = sheet.agreed, self._words.say
        if placed is None or placed.limit_kind is None:
            return ()
        said = []
        if sheet.check.verdict is Verdict.BELOW:
            said.append(limit_said(placed, self._words) + ".")
        if placed.still_open:
            said.append(say("reality_check.still_open", words=placed.still_open))
        return tuple(said)

    def _sides(self, sheet: RealitySheet) -> tuple[str, ...]:
        """Where each side sees it, when that is not where the group put it."""
        agreed = sheet.agreed.rung if sheet.agreed else ""
        return tuple(
            self._words.say(f"reality_check.{side}", rung=rung_said(sheet, placed.rung))
            for side, placed in (("patients", sheet.patients), ("staff", sheet.staff))
            if placed is not None and placed.rung != agreed
        )

    def _question(self, sheet: RealitySheet) -> str:
        """What to ask, "" where the record gives no cause for a question."""
        if sheet.check.verdict is not Verdict.BELOW:
            return ""
        key = "is_it" if sheet.check.claimed == TOP else "does_it"
        return self._words.say(f"reality_check.{key}")

    def _reasons(self, sheet: RealitySheet) -> tuple[str, ...]:
        if sheet.check.verdict is not Verdict.BELOW:
            return ()
        against = [
            self._text(line)
            for line in sheet.check.lines
            if line.standing(sheet.check.claimed) is Standing.DOES_NOT
        ]
        return (*against, self._words.say("reality_check.ask"))

    def _claim(self, line: ClaimLine) -> ShownClaim:
        day = self._words.date(line.on) if line.on else ""
        intro = self._words.say(f"claim.{line.place.value}", date=day)
        borne = line.standing is Standing.BEARS
        return ShownClaim(
            where=Link(intro, self._place(line.proof)),
            sentence=self._words.say("claim.quoted", sentence=line.claim.sentence),
            note=self._words.say(f"claim.{line.standing.value}"),
            tip="" if borne else line.phrase.instead,
        )

    def _line(self, line: Line, sheet: RealitySheet) -> ShownLine:
        return ShownLine(
            about=self._words.say(f"reality_check.about.{line.subject.value}"),
            text=self._text(line),
            standing=self._standing(line, sheet),
            links=self._links(line.proofs),
        )

    def _standing(self, line: Line, sheet: RealitySheet) -> Tag | None:
        """How far a line bears the rung agreed; what became of advice is only told."""
        if line.subject is Subject.ADVICE:
            return None
        compared = sheet.check.verdict in COMPARED
        standing = line.standing(sheet.check.claimed if compared else TOP)
        tone = "quiet"
        if not line.up_to:
            key = "not_known"
        elif standing is Standing.BEARS:
            key, tone = ("bears", "good") if compared else ("any", "quiet")
        elif standing is Standing.DOES_NOT:
            key, tone = "at_most", "soon" if compared else "quiet"
        else:
            key = "so_far"
        rung = rung_said(sheet, line.up_to)
        return Tag(self._words.say(f"reality_check.standing.{key}", rung=rung), tone)

    def _text(self, line: Line) -> str:
        return line_said(line, self._words, self._part)

    def _part(self, part: str) -> str:
        """One of the four Co's in the words that the group uses."""
        return next(term.name for term in part_terms(self._vocabulary) if term.key == part)

    def _links(self, proofs: Iterable[Proof]) -> tuple[Link, ...]:
        links = list(dict.fromkeys(self._link(proof) for proof in proofs))
        shown = links[:MOST_LINKS]
        if more := len(links) - len(shown):
            said = self._words.say("reality_check.more_places", count=more)
            shown.append(Link(said, Place("topic", self._id)))
        return tuple(shown)

    def _link(self, proof: Proof) -> Link:
        place = self._place(proof)
        where = self._words.source(proof.source) if proof.source else ""
        match proof.kind:
            case ProofKind.DECISION:
                said = self._words.say("evidence.decision", text=proof.words, place=where)
            case ProofKind.ACTION | ProofKind.PLEDGE:
                said = self._words.say(f"evidence.{proof.kind.value}", text=proof.words)
            case ProofKind.PARTS | ProofKind.INITIATIVE:
                said = self._words.say("reality_check.this_page")
            case _:
                said = where
        return Link(said, place)

    def _place(self, proof: Proof) -> Place | None:
        """Where a proof is seen; None for what stands on the initiative's own page."""
        if proof.kind in (ProofKind.ACTION, ProofKind.PLEDGE):
            return Place("pledges", proof.id, f"{proof.kind.value}s")
        return source_place(proof.source) if proof.source else None

    def _steps_heading(self, sheet: RealitySheet) -> str:
        check = sheet.check
        if not self._steps(sheet):
            return ""
        if not check.towards:
            return self._words.say("reality_check.then")
        shown = check.verdict in (Verdict.OPEN, Verdict.CANNOT_SAY)
        key = "towards_shown" if shown else "towards"
        return self._words.say(f"reality_check.{key}", rung=rung_said(sheet, check.towards))

    def _steps(self, sheet: RealitySheet) -> tuple[str, ...]:
        return steps_said(sheet, self._guided, self._words)[:MOST_STEPS]
