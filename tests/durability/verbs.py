"""A person at work in a group file: real verbs of the services, drawn by lot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from random import Random

from coprod_desktop.domain.actions import Action, ActionState
from coprod_desktop.domain.challenges import ChallengeMet
from coprod_desktop.domain.checklists import ChecklistRun, Score
from coprod_desktop.domain.critiques import Critique
from coprod_desktop.domain.drafts import DraftPlace
from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.meetings import Decision, DecisionHow, Presence
from coprod_desktop.domain.people import Side
from coprod_desktop.domain.placements import Placement, View
from coprod_desktop.domain.pledges import Pledge, PledgeState
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.side_views import SIDES, WaitingView
from coprod_desktop.domain.steps import StepAnswer
from coprod_desktop.services.group_file import GroupFile

START = date(2026, 1, 5)
SENTENCE = "Reception answered every call; nobody waited longer than nine minutes. "


class Day:
    """Somebody's working day. Ids it made or found are kept to be taken up again."""

    def __init__(self, file: GroupFile, chance: Random, *, copies: bool = True) -> None:
        self.file = file
        self.chance = chance
        self.copies: list[Path] = []
        self._words = (f"{number} {chance.random():.6f}" for number in count())
        self.group = file.groups.all()[0].id
        self.people = [one.id for one in file.people.everyone()]
        self.meetings = [line.meeting.id for line in file.meetings.listed(self.group)]
        self.items = [
            line.item.id for one in self.meetings for line in file.meetings.sheet(one).items
        ]
        self.initiatives = [one.initiative.id for one in file.initiatives.listed(self.group)]
        self.actions = [line.action.id for line in file.actions.listed(self.group)]
        self.pledges = [line.pledge.id for line in file.pledges.listed(self.group)]
        self.often: dict[Callable[[], None], int] = {
            self.write_notes: 8,
            self.agree: 4,
            self.report: 3,
            self.type: 4,
            self.mark: 3,
            self.undo: 3,
            self.redo: 2,
            self.plan: 1,
            self.add_item: 2,
            self.move_item: 2,
            self.decide: 2,
            self.add_person: 1,
            self.change_person: 1,
            self.add_initiative: 1,
            self.place: 1,
            self.give_view: 2,
            self.score: 1,
            self.answer_step: 1,
            self.criticise: 1,
            self.meet_challenge: 1,
            self.promise: 2,
            self.note_pledge: 2,
            self.end_pledge: 1,
            self.remove_action: 1,
            self.remove_pledge: 1,
            self.copy: int(copies),
            self.give_sign_of_life: 1,
        }

    def act(self) -> str:
        """Do one thing and give its name; a rule that says no is an answer like another."""
        verbs, weights = list(self.often), list(self.often.values())
        while True:
            (verb,) = self.chance.choices(verbs, weights)
            try:
                verb()
            except (Refused, IndexError):  # IndexError: there is nothing yet to take up
                continue
            return verb.__name__

    def plan(self) -> None:
        on = START + timedelta(days=self.chance.randrange(700))
        meeting = self.file.meetings.plan(self.group, date=on, venue=self._new("Room"))
        self.meetings.append(meeting)
        self.items += [line.item.id for line in self.file.meetings.sheet(meeting).items]

    def add_item(self) -> None:
        meeting = self.chance.choice(self.meetings)
        self.items.append(self.file.meetings.add_item(meeting, title=self._new("Item")))

    def move_item(self) -> None:
        self.file.meetings.move_item(self.chance.choice(self.items), self.chance.choice([-2, 1]))

    def write_notes(self) -> None:
        length = self.chance.choice([1, 5, 40, 400])  # a word in passing, or pages of minutes
        self.file.meetings.write_notes(
            self.chance.choice(self.items), self._new("Notes") + SENTENCE * length
        )

    def type(self) -> None:
        item = self.file.meetings.item(self.chance.choice(self.items))
        place = DraftPlace(kind="item", uid=item.uid, field="notes")
        self.file.drafts.keep(place, self._new("Typed so far"))

    def mark(self) -> None:
        self.file.meetings.mark(
            self.chance.choice(self.meetings),
            self.chance.choice(self.people),
            self.chance.choice([*Presence, None]),
        )

    def decide(self) -> None:
        item = self.chance.choice(self.items)
        made = Decision(item_id=item, text=self._new("We will"), how=DecisionHow.ALL, patients=5)
        self.file.meetings.decide(made)

    def add_person(self) -> None:
        name = f"Ada {chr(0x41 + self.chance.randrange(26))}. {self._new('Brook')}"
        self.people.append(self.file.people.add(self.group, name=name, side=Side.PATIENT))

    def change_person(self) -> None:
        person = self.file.people.get(self.chance.choice(self.people))
        self.file.people.change(replace(person, contact=self._new("by post")))

    def add_initiative(self) -> None:
        begun = Initiative(group_id=self.group, title=self._new("Phones"), matters=SENTENCE)
        self.initiatives.append(self.file.initiatives.add(begun))

    def place(self) -> None:
        self.file.initiatives.place(
            Placement(
                initiative_id=self.chance.choice(self.initiatives),
                rung=self.chance.choice(["consultation", "co_design", "co_production"]),
                view=self.chance.choice(list(View)),
                on=START,
                reason=self._new("Because"),
            )
        )

    def give_view(self) -> None:
        self.file.side_views.give(
            WaitingView(
                initiative_id=self.chance.choice(self.initiatives),
                view=self.chance.choice(SIDES),
                rung=self.chance.choice(["consultation", "co_design"]),
                on=START,
                reason=self._new("We saw"),
            )
        )

    def score(self) -> None:
        scores = tuple(
            Score(statement=key, score=self.chance.randrange(1, 5), words=self._new("Seen"))
            for key in ("decide", "stop", "heard")
        )
        run = ChecklistRun(
            group_id=self.group, framework="five_values", on=START, note=SENTENCE, scores=scores
        )
        self.file.checklists.record(run)

    def answer_step(self) -> None:
        answer = StepAnswer(
            initiative_id=self.chance.choice(self.initiatives),
            step="level",
            question="rung",
            text=self._new("Co-design"),
            on=START,
        )
        self.file.steps.answer(answer)

    def criticise(self) -> None:
        initiative = self.chance.choice(self.initiatives)
        missed = Critique(initiative_id=initiative, on=START, missed=self._new("Nobody asked"))
        self.file.critiques.add(missed)

    def meet_challenge(self) -> None:
        met = ChallengeMet(
            group_id=self.group, challenge="late", on=START, note=self._new("Too late")
        )
        self.file.challenges.met(met)

    def agree(self) -> None:
        self.actions.append(
            self.file.actions.agree(
                Action(group_id=self.group, text=self._new("write"), owner="All", due=START)
            )
        )

    def report(self) -> None:
        state = self.chance.choice(list(ActionState))
        self.file.actions.report(self.chance.choice(self.actions), state, self._new("said"))

    def remove_action(self) -> None:
        self.file.actions.remove(self.chance.choice(self.actions))

    def promise(self) -> None:
        self.pledges.append(
            self.file.pledges.make(
                Pledge(
                    group_id=self.group,
                    text=self._new("A board"),
                    promiser="Reception",
                    made_on=START,
                )
            )
        )

    def note_pledge(self) -> None:
        self.file.pledges.note(self.chance.choice(self.pledges), self._new("Ordered"))

    def end_pledge(self) -> None:
        pledge = self.chance.choice(self.pledges)
        self.file.pledges.close(pledge, PledgeState.CHANGED, self._new("They moved"))

    def remove_pledge(self) -> None:
        self.file.pledges.remove(self.chance.choice(self.pledges))

    def undo(self) -> None:
        if self.file.history.undo_title() == self.file.words.say("action_title.new_group"):
            raise Refused("nothing_to_undo")  # the group stays, for all else hangs on it
        self.file.history.undo()

    def redo(self) -> None:
        self.file.history.redo()

    def copy(self) -> None:
        path = self.file.path.with_name(f"copy {self._new('of')}.coprod")
        self.file.backup(path)
        self.copies.append(path)

    def give_sign_of_life(self) -> None:
        if self.file.hold is not None:
            self.file.hold.beat()

    def _new(self, words: str) -> str:
        return f"{words} {next(self._words)}"
