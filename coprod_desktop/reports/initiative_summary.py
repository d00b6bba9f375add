"""One piece of work on one page: what matters, its path on the ladder and why, what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coprod_desktop.domain.people import Person
from coprod_desktop.domain.placements import PARTS, Level, Placement, View
from coprod_desktop.domain.pledges import PromiserKind
from coprod_desktop.domain.sheets import InitiativeSheet, Source
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.elements import (
    Block,
    Bullets,
    Column,
    Document,
    Figure,
    Heading,
    LabelledValues,
    ListItem,
    Marker,
    Para,
    Run,
    Spare,
    Style,
    Table,
    Text,
    Value,
)
from coprod_desktop.reports.ladder import credit
from coprod_desktop.reports.ladder_figure import Mark, PathWords, Step, path_figure
from coprod_desktop.reports.names import FullNames, Initials

MOST_NEXT = 3
"""So many things to do are always on the page; more where there is room."""


def initiative_summary(
    sheet: InitiativeSheet, words: Words, *, public: bool = False, people: Iterable[Person] = ()
) -> Document:
    """The summary of an initiative as a paper.

    The public copy has initials for names and leaves out promises that are not public;
    `people` are those of the register who may be named in the text.
    """
    names = FullNames()
    if public:
        leads = [(name, "") for name in (sheet.patient_lead, sheet.staff_lead)]
        names = Initials([*leads, *((person.name, person.initials) for person in people)])
    return _Summary(sheet, words, names).document()


@dataclass(frozen=True, slots=True)
class _Summary:
    sheet: InitiativeSheet
    words: Words
    names: FullNames

    def document(self) -> Document:
        group, initiative = self.sheet.group, self.sheet.initiative
        agreed = self.sheet.line.agreed
        footer = self._say("footer", group=group.name, title=initiative.title)
        if agreed:
            footer = self._say("footer_placed", date=self.words.date(agreed.on))
        return Document(
            title=initiative.title,
            language=self.words.language,
            author=group.name,
            kind_line=self._say("kind", group=group.name),
            state=self.words.say("papers.public") if self.names.public else "",
            footer=footer,
            page_words=self.words.say("papers.page", page="{page}", pages="{pages}"),
            blocks=tuple(self._blocks()),
            one_page=True,
            left_out=self._say("left_out", what="{what}"),
        )

    def _say(self, key: str, **facts: object) -> str:
        return self.words.say(f"papers.initiative.{key}", **facts)

    def _blocks(self) -> Iterator[Block]:
        yield from self._opening()
        yield self._figure()
        yield from self._why()
        yield from self._views()
        yield from self._parts()
        yield from self._next()
        yield credit(self.sheet.framework)

    def _opening(self) -> Iterator[Block]:
        initiative = self.sheet.initiative
        matters, whom = map(self.names.within, (initiative.matters, initiative.matters_to))
        if matters:
            yield Para(self._say("matters", matters=matters), Style.LEAD)
        if whom:
            yield self._labelled("matters_to", whom)
        state = self._say("state", state=self.words.name(initiative.state))
        yield Para(f"{state} {self._leads()}".strip())

    def _spare(self, rank: int, key: str, block: Block) -> Spare:
        """A block that goes when one page cannot hold it all, the lowest rank first."""
        return Spare(block, rank, self._say(f"left_out_{key}"))

    def _labelled(self, key: str, text: str) -> Para:
        return Para((Run(f"{self._say(key)}: ", strong=True), Run(text)))

    def _leads(self) -> str:
        patient, staff = (
            self.names.person(name, "") if name else ""
            for name in (self.sheet.patient_lead, self.sheet.staff_lead)
        )
        if patient and staff:
            return self._say("leads_two", patient=patient, staff=staff)
        if patient:
            return self._say("leads_patient", patient=patient)
        return self._say("leads_staff", staff=staff) if staff else ""

    # The ladder

    def _rung(self, placement: Placement) -> str:
        return self.sheet.framework.place(placement.rung).name

    def _figure(self) -> Figure:
        agreed = [placed for placed in self.sheet.placements if placed.view is View.AGREED]
        steps = []
        for number, placed in enumerate(agreed):
            before = agreed[number - 1].on if number else None
            steps.append(Step(placed.rung, self.words.short_date(placed.on, before)))
        line = self.sheet.line
        patients, staff = (
            Mark(placed.rung, self._say(key)) if placed else None
            for placed, key in ((line.patients, "patients"), (line.staff, "staff"))
        )
        words = PathWords(self._say("both"), self._earlier)
        alt = " ".join(self._alt(agreed))
        return path_figure(self.sheet.framework, steps, (patients, staff), words, alt)

    def _earlier(self, count: int) -> str:
        return self._say("earlier", count=count)

    def _alt(self, agreed: list[Placement]) -> Iterator[str]:
        yield self._say("alt.start", title=self.sheet.initiative.title)
        if not agreed:
            yield self._say("alt.none")
        for placed in agreed:
            yield self._say("alt.agreed", rung=self._rung(placed), date=self.words.date(placed.on))
        line = self.sheet.line
        for side, key in ((line.patients, "alt.patients"), (line.staff, "alt.staff")):
            if side:
                yield self._say(key, rung=self._rung(side))

    def _why(self) -> Iterator[Block]:
        agreed, framework = self.sheet.line.agreed, self.sheet.framework
        if agreed is None:
            yield Heading(2, self._say("not_placed"))
            yield Para(self._say("not_placed_long"))
            return
        top = framework.top_down[0].key
        rung = framework.place(agreed.rung)
        # Names of rungs stand in the middle of a sentence here.
        name = rung.name[:1].lower() + rung.name[1:]
        key = "why_top" if rung.key == top else "why"
        if framework.height(rung.key) is None:
            key = "why_beside"
        yield Heading(2, self._say(key, rung=name))
        yield Para(self.names.within(agreed.reason))
        evidence = [
            piece
            for piece in self.sheet.evidence.get(agreed.id, ())
            if not self._hidden(piece.source)
        ]
        if evidence:
            said = "; ".join(self.names.within(piece.words) for piece in evidence)
            yield self._spare(3, "evidence", self._labelled("evidence", said))

    def _views(self) -> Iterator[Block]:
        """What each side says, where there is something to talk about."""
        line = self.sheet.line
        said = [
            Value(self._say(key), (self._view(placed),))
            for placed, key in ((line.patients, "view_patients"), (line.staff, "view_staff"))
            if placed
        ]
        agreed = line.agreed.rung if line.agreed else ""
        rungs = {placed.rung for placed in (line.patients, line.staff) if placed}
        if said and rungs != {agreed}:
            yield self._spare(5, "views", LabelledValues(tuple(said)))

    def _view(self, placed: Placement) -> str:
        return self._say(
            "view",
            rung=self._rung(placed),
            date=self.words.short_date(placed.on),
            reason=self.names.within(placed.reason),
        )

    # The rest

    def _parts(self) -> Iterator[Block]:
        parts = self.sheet.parts
        if parts is None:
            return
        rows: list[tuple[Text, ...]] = []
        for part in PARTS:
            shared: Level | None = getattr(parts, part)
            cells = [
                f"● {self._say(f'{part}.{level.value}')}" if level is shared else ""
                for level in Level
            ]
            rows.append((self.words.say(f"part.{part}"), *cells))
        yield Heading(2, self._say("parts"))
        yield Table((Column(""), *(Column(self.words.name(level)) for level in Level)), tuple(rows))
        if parts.note:
            yield self._spare(1, "note", Para(self.names.within(parts.note)))

    def _next(self) -> Iterator[Block]:
        boxes = tuple(map(ListItem, (*self._open_actions(), *self._open_pledges())))
        if boxes:
            yield Heading(2, self._say("next"))
            yield Bullets(boxes[:MOST_NEXT], Marker.BOX)
        if boxes[MOST_NEXT:]:
            yield self._spare(4, "next", Bullets(boxes[MOST_NEXT:], Marker.BOX))
        success = self.names.within(self.sheet.initiative.success)
        if success:
            yield self._spare(2, "success", self._labelled("success", success))

    def _open_actions(self) -> Iterator[Text]:
        for line in self.sheet.actions:
            action = line.action
            if action.state.is_open and not self._hidden(line.source):
                owner, text = self.names.within(action.owner), self.names.within(action.text)
                due = self.names.within(action.due_words)
                if action.due:
                    due = self._say("due", day=self.words.short_date(action.due))
                yield self._to_do(self._say("next_action", owner=owner, text=text), due)

    def _hidden(self, source: Source | None) -> bool:
        """Whether a public copy leaves it out: it was said under a confidential item."""
        return self.names.public and source is not None and source.confidential

    def _to_do(self, what: str, due: str) -> Text:
        return (Run(what), Run(f" ({due})", quiet=True)) if due else what

    def _open_pledges(self) -> Iterator[Text]:
        for line in self.sheet.pledges:
            pledge = line.pledge
            if not pledge.state.is_open or self._hidden(line.source):
                continue
            if self.names.public and not pledge.public:
                continue
            promiser = self.names.within(pledge.promiser)
            if pledge.promiser_kind is PromiserKind.PERSON and promiser == pledge.promiser:
                promiser = self.names.person(pledge.promiser, "")
            text = self.names.within(pledge.text)
            due = self._say("due", day=self.words.short_date(pledge.due)) if pledge.due else ""
            yield self._to_do(self._say("next_pledge", promiser=promiser, text=text), due)
