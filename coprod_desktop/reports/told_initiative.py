"""How a piece of work is told on papers: its rungs, moves, both sides, limits and parts shared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coprod_desktop.domain.framework_lists import GuidedWords, Levels, Vocabulary
from coprod_desktop.domain.frameworks import Credited
from coprod_desktop.domain.initiatives import InitiativeKind
from coprod_desktop.domain.placements import PARTS, Level, PartsShared, Placement, View
from coprod_desktop.domain.reality_lines import Line
from coprod_desktop.domain.reality_sheets import RealitySheet
from coprod_desktop.domain.reality_words import line_said, steps_said, verdict_said
from coprod_desktop.domain.sheets import InitiativeSheet, Source
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.elements import (
    Column,
    Figure,
    KeepTogether,
    Para,
    Run,
    Style,
    Table,
    Text,
)
from coprod_desktop.reports.ladder import all_credits
from coprod_desktop.reports.ladder_figure import Mark, PathWords, Step, path_figure
from coprod_desktop.reports.names import FullNames


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What stands beside the record of a piece of work: the reality check, and the words of both.

    `levels` name the parts and how far they are shared.
    """

    reality: RealitySheet
    guided: GuidedWords
    levels: Levels


@dataclass(frozen=True, slots=True)
class Told:
    """A piece of work told in words, for the group or for everybody."""

    sheet: InitiativeSheet
    words: Words
    names: FullNames
    looked: Looked | None = None

    def say(self, key: str, **facts: object) -> str:
        """Words of the papers about an initiative."""
        return self.words.say(f"papers.initiative.{key}", **facts)

    def labelled(self, key: str, text: str) -> Para:
        """A line with its label before it."""
        return Para((Run(f"{self.say(key)}: ", strong=True), Run(text)))

    # What it is

    def leads(self) -> str:
        """Who leads it on both sides, and who is missing."""
        patient, staff = (
            self.names.person(name, "") if name else ""
            for name in (self.sheet.patient_lead, self.sheet.staff_lead)
        )
        if patient and staff:
            return self.say("leads_two", patient=patient, staff=staff)
        if patient:
            return self.say("leads_patient", patient=patient)
        return self.say("leads_staff", staff=staff) if staff else ""

    def kind(self) -> Iterator[Para]:
        """What sort of work it is, with the fields of its own; nothing for the usual sort."""
        initiative = self.sheet.initiative
        if initiative.kind is not InitiativeKind.WORK:
            said = self.words.name(initiative.kind)
            if initiative.phase is not None:
                said = self.say("in_phase", kind=said, phase=self.words.name(initiative.phase))
            yield self.labelled("kind_of", said)
        if initiative.checkers:
            yield self.labelled("checkers", self.names.within(initiative.checkers))

    # Where it stands

    def rung(self, placed: Placement) -> str:
        """The name of a rung on the ladder the placement was made under."""
        return self.sheet.rung_of(placed).name

    def place(self, placed: Placement) -> str:
        """The rung, and the ladder where it is not the one the group uses now."""
        ladder = self.sheet.ladder_of(placed)
        if self.sheet.is_on_ladder(placed) or ladder is None:
            return self.rung(placed)
        return self.say("on_other_ladder", rung=self.rung(placed), ladder=ladder.name)

    def moved(self, placed: Placement) -> str:
        """How it moved since that side placed it last: "two rungs up"; "" for the first time."""
        before = self._before(placed)
        if before is None:
            return self.say("moved_first")
        ladder = self.sheet.ladder_of(placed)
        if before.framework != placed.framework or ladder is None:
            return ""
        steps = ladder.steps(before.rung, placed.rung)
        if steps is None:
            same = before.rung == placed.rung
            return self.say("moved_same" if same else "moved_beside", rung=self.rung(before))
        if not steps:
            return self.say("moved_same")
        number = self.words.say(f"number.{abs(steps)}")
        way = "up" if steps > 0 else "down"
        return self.say(f"moved_{way}" if abs(steps) > 1 else f"moved_{way}_one", number=number)

    def _before(self, placed: Placement) -> Placement | None:
        """What the same side said before."""
        same = [one for one in self.sheet.placements if one.view is placed.view]
        place = [one.id for one in same].index(placed.id)
        return same[place - 1] if place else None

    def gap(self) -> str:
        """How far the two sides are apart, in words; "" where one of them has not said."""
        line = self.sheet.line
        if line.patients is None or line.staff is None:
            return ""
        if not line.views_differ:
            agreed = line.agreed.rung if line.agreed else ""
            return "" if line.patients.rung == agreed else self.say("gap_none")
        if not line.differ:
            return self.say("gap_beside")
        number = self.words.say(f"number.{line.differ}")
        return self.say("gap" if line.differ > 1 else "gap_one", number=number)

    def evidence(self, placed: Placement) -> str:
        """What shows it; "" where nothing may be told."""
        pieces = (
            self.names.within(piece.words)
            for piece in self.sheet.evidence.get(placed.id, ())
            if not self.hidden(piece.source)
        )
        return "; ".join(pieces)

    def no_evidence(self, placed: Placement) -> str:
        """Says that nothing was named; "" where something was, though it may not be told."""
        return "" if self.sheet.evidence.get(placed.id) else self.words.say("placed.no_evidence")

    def hidden(self, source: Source | None) -> bool:
        """Whether a public copy leaves it out: it was said under a confidential item."""
        return self.names.public and source is not None and source.confidential

    def limits(self, placed: Placement) -> Iterator[Para]:
        """Why a lower rung was right here, and what can still be influenced."""
        if placed.limit_kind is not None:
            limit = self.words.name(placed.limit_kind)
            note = self.names.within(placed.limit_note)
            yield self.labelled("limit", f"{limit}. {note}".strip())
        if placed.still_open:
            yield self.labelled("still_open", self.names.within(placed.still_open))

    def figure(self) -> Iterator[Figure]:
        """The path on the ladder that the group uses now, with both sides' marks.

        None where it stands beside the ladder and nothing would be drawn.
        """
        agreed = [
            placed
            for placed in self.sheet.placements
            if placed.view is View.AGREED and self.sheet.is_on_ladder(placed)
        ]
        steps = []
        for number, placed in enumerate(agreed):
            before = agreed[number - 1].on if number else None
            steps.append(Step(placed.rung, self.words.short_date(placed.on, before)))
        line = self.sheet.line
        patients, staff = (
            Mark(placed.rung, self.say(key)) if placed else None
            for placed, key in ((line.patients, "patients"), (line.staff, "staff"))
        )
        on_rungs = (one for one in (*agreed, line.patients, line.staff) if one)
        if agreed and not any(self.sheet.framework.height(one.rung) for one in on_rungs):
            return
        words = PathWords(self.say("both"), lambda count: self.say("earlier", count=count))
        alt = " ".join(self._alt(agreed))
        yield path_figure(self.sheet.framework, steps, (patients, staff), words, alt)

    def _alt(self, agreed: list[Placement]) -> Iterator[str]:
        ladder, title = self.sheet.framework.name, self.sheet.initiative.title
        yield self.say("alt.start", ladder=ladder, title=title)
        if not agreed:
            yield self.say("alt.none")
        for placed in agreed:
            yield self.say("alt.agreed", rung=self.rung(placed), date=self.words.date(placed.on))
        line = self.sheet.line
        for side, key in ((line.patients, "alt.patients"), (line.staff, "alt.staff")):
            if side:
                yield self.say(key, rung=self.rung(side))

    # The parts shared

    def vocabulary(self) -> Vocabulary | None:
        """In whose words the group names the parts."""
        if self.looked is None:
            return None
        return self.looked.levels.vocabulary(self.sheet.group.vocabulary.value)

    def part(self, part: str) -> str:
        """The name of a part in the group's words."""
        vocabulary = self.vocabulary()
        return vocabulary.part(part).name if vocabulary else self.words.say(f"part.{part}")

    def parts_table(self, parts: PartsShared, before: PartsShared | None) -> Table:
        """How far each part is shared now, and where it stood before."""
        rows: list[tuple[Text, ...]] = []
        for part in PARTS:
            now: Level | None = getattr(parts, part)
            then: Level | None = getattr(before, part) if before else None
            cells = (self._cell(part, level, now, then) for level in Level)
            rows.append((self.part(part), *cells))
        heads = (Column(self.words.name(level)) for level in Level)
        return Table((Column(""), *heads), tuple(rows))

    def _cell(self, part: str, level: Level, now: Level | None, then: Level | None) -> str:
        said = self.say(f"{part}.{level.value}")
        if level is now:
            return f"● {self.say('as_before', level=said) if then is now else said}"
        return f"○ {self.say('then')}" if level is then else ""

    def parts_days(self, parts: PartsShared, before: PartsShared) -> Para:
        """Which days the marks in the table stand for."""
        now, then = (self.words.short_date(one.on) for one in (parts, before))
        return Para(self.say("parts_days", now=now, then=then), Style.QUIET)

    # What the record shows

    def verdict(self) -> str:
        """What the record bears, beside the rung agreed; "" where it was not looked at."""
        return verdict_said(self.looked.reality, self.words) if self.looked else ""

    def lines(self) -> Iterator[tuple[Line, str]]:
        """What the record shows, subject by subject, with nothing that is not written down.

        A public copy leaves out what leans on a confidential item.
        """
        for line in self.looked.reality.check.lines if self.looked else ():
            kept = not any(self.hidden(proof.source) for proof in line.proofs)
            if kept and (line.up_to or line.proofs):
                yield line, line_said(line, self.words, self.part)

    def next_steps(self) -> tuple[str, ...]:
        """What would bear more, the first things first."""
        if self.looked is None:
            return ()
        return steps_said(self.looked.reality, self.looked.guided, self.words)

    # Who is to be thanked

    def credits(self) -> KeepTogether:
        """The credits of all ladders in use here, and of the words for the parts.

        That of the levels thanks those who named the parts first as well.
        """
        named: list[Credited] = [self.sheet.framework]
        ladders = (self.sheet.ladder_of(placed) for placed in self.sheet.placements)
        named += [ladder for ladder in ladders if ladder is not None]
        if self.looked is not None:
            named.append(self.looked.reality.framework)
        vocabulary = self.vocabulary()
        if self.looked is not None and vocabulary is not None and self.sheet.parts:
            named.append(self.looked.levels)
            if vocabulary is not self.looked.levels.vocabularies[0]:
                named.append(vocabulary)
        return all_credits(named)
