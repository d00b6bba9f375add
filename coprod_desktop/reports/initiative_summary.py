"""One piece of work on one page: what matters, its path on the ladder and why, what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coprod_desktop.domain.people import Person
from coprod_desktop.domain.placements import Placement
from coprod_desktop.domain.pledges import PromiserKind
from coprod_desktop.domain.sheets import InitiativeSheet
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.elements import (
    Block,
    Bullets,
    Document,
    Heading,
    LabelledValues,
    ListItem,
    Marker,
    Para,
    Run,
    Spare,
    Style,
    Text,
    Value,
)
from coprod_desktop.reports.names import FullNames, Initials
from coprod_desktop.reports.told_initiative import Looked, Told

MOST_NEXT = 2
"""So many things to do are always on the page; more where there is room."""


def initiative_summary(
    sheet: InitiativeSheet,
    words: Words,
    *,
    public: bool = False,
    people: Iterable[Person] = (),
    looked: Looked | None = None,
) -> Document:
    """The summary of an initiative as a paper.

    The public copy has initials for names and leaves out promises that are not public;
    `people` are those of the register who may be named in the text. What the record shows is
    on it where it was `looked` at.
    """
    return _Summary(Told(sheet, words, names_in(sheet, people, public=public), looked)).document()


def names_in(sheet: InitiativeSheet, people: Iterable[Person], *, public: bool) -> FullNames:
    """How people are named on papers about an initiative."""
    if not public:
        return FullNames()
    leads = [(name, "") for name in (sheet.patient_lead, sheet.staff_lead)]
    return Initials([*leads, *((person.name, person.initials) for person in people)])


@dataclass(frozen=True, slots=True)
class _Summary:
    told: Told

    @property
    def sheet(self) -> InitiativeSheet:
        return self.told.sheet

    @property
    def words(self) -> Words:
        return self.told.words

    @property
    def names(self) -> FullNames:
        return self.told.names

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
        return self.told.say(key, **facts)

    def _blocks(self) -> Iterator[Block]:
        yield from self._opening()
        yield from self.told.figure()
        yield from self._why()
        yield from self._views()
        yield from self._way_here()
        yield from self._parts()
        yield from self._next()
        yield from self._record()
        yield self.told.credits()

    def _opening(self) -> Iterator[Block]:
        initiative = self.sheet.initiative
        matters, whom = map(self.names.within, (initiative.matters, initiative.matters_to))
        if matters:
            yield Para(self._say("matters", matters=matters), Style.LEAD)
        if whom:
            yield self._spare(6, "matters_to", self.told.labelled("matters_to", whom))
        yield from self.told.kind()
        state = self._say("state", state=self.words.name(initiative.state))
        yield Para(f"{state} {self.told.leads()}".strip())

    def _spare(self, rank: int, key: str, block: Block) -> Spare:
        """A block that goes when one page cannot hold it all, the lowest rank first."""
        return Spare(block, rank, self._say(f"left_out_{key}"))

    # The ladder

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
        yield from self.told.limits(agreed)
        if evidence := self.told.evidence(agreed):
            yield self._spare(4, "evidence", self.told.labelled("evidence", evidence))
        elif none := self.told.no_evidence(agreed):
            yield Para(none)
        if day := self.sheet.line.review_due:
            said = self._say("review", day=self.words.date(day))
            yield self._spare(5, "review", self.told.labelled("look_again", said))

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
            yield self._spare(10, "views", LabelledValues(tuple(said)))
        if gap := self.told.gap():
            yield self._spare(9, "gap", Para(gap))

    def _view(self, placed: Placement) -> str:
        return self._say(
            "view",
            rung=self.told.rung(placed),
            date=self.words.short_date(placed.on),
            reason=self.names.within(placed.reason),
        )

    def _way_here(self) -> Iterator[Block]:
        """The steps before those that stand above: each with its day, side, reason and proof."""
        line = self.sheet.line
        above = {placed.id for placed in (line.agreed, line.patients, line.staff) if placed}
        steps = [placed for placed in self.sheet.placements if placed.id not in above]
        if not steps:
            return
        items = tuple(ListItem(self._step(placed)) for placed in steps)
        yield self._spare(2, "way_here", Heading(2, self._say("way_here")))
        yield self._spare(2, "way_here", Bullets(items))

    def _step(self, placed: Placement) -> Text:
        facts = [self._say(f"by_{placed.view.value}"), self.told.moved(placed)]
        told = self._say("step", facts=", ".join(filter(None, facts)))
        reason = self.names.within(placed.reason)
        runs = [
            Run(f"{self.words.short_date(placed.on)}, {self.told.place(placed)}: ", strong=True),
            Run(f"{told} {reason}"),
        ]
        if evidence := self.told.evidence(placed):
            runs.append(Run(f" {self._say('evidence')}: {evidence}", quiet=True))
        elif none := self.told.no_evidence(placed):
            runs.append(Run(f" {none}", quiet=True))
        return tuple(runs)

    # The rest

    def _parts(self) -> Iterator[Block]:
        parts = self.sheet.parts
        if parts is None:
            return
        history = self.sheet.parts_history
        before = history[-2] if len(history) > 1 else None
        yield Heading(2, self._say("parts"))
        yield self.told.parts_table(parts, before)
        if before is not None:
            yield self._spare(1, "note", self.told.parts_days(parts, before))
        if parts.note:
            yield self._spare(1, "note", Para(self.names.within(parts.note)))

    def _next(self) -> Iterator[Block]:
        boxes = tuple(map(ListItem, (*self._open_actions(), *self._open_pledges())))
        if boxes:
            yield Heading(2, self._say("next"))
            yield Bullets(boxes[:MOST_NEXT], Marker.BOX)
        if boxes[MOST_NEXT:]:
            yield self._spare(7, "next", Bullets(boxes[MOST_NEXT:], Marker.BOX))
        success = self.names.within(self.sheet.initiative.success)
        if success:
            yield self._spare(3, "success", self.told.labelled("success", success))

    def _record(self) -> Iterator[Block]:
        """What the record shows, and the next possible step."""
        if verdict := self.told.verdict():
            yield self._spare(8, "record", self.told.labelled("record", self.names.within(verdict)))
        if steps := self.told.next_steps():
            yield self._spare(8, "record", self.told.labelled("next_step", steps[0]))

    def _open_actions(self) -> Iterator[Text]:
        for line in self.sheet.actions:
            action = line.action
            if action.state.is_open and not self.told.hidden(line.source):
                owner, text = self.names.within(action.owner), self.names.within(action.text)
                due = self.names.within(action.due_words)
                if action.due:
                    due = self._say("due", day=self.words.short_date(action.due))
                yield self._to_do(self._say("next_action", owner=owner, text=text), due)

    def _to_do(self, what: str, due: str) -> Text:
        return (Run(what), Run(f" ({due})", quiet=True)) if due else what

    def _open_pledges(self) -> Iterator[Text]:
        for line in self.sheet.pledges:
            pledge = line.pledge
            if not pledge.state.is_open or self.told.hidden(line.source):
                continue
            if self.names.public and not pledge.public:
                continue
            promiser = self.names.within(pledge.promiser)
            if pledge.promiser_kind is PromiserKind.PERSON and promiser == pledge.promiser:
                promiser = self.names.person(pledge.promiser, "")
            text = self.names.within(pledge.text)
            due = self._say("due", day=self.words.short_date(pledge.due)) if pledge.due else ""
            yield self._to_do(self._say("next_pledge", promiser=promiser, text=text), due)
