"""Whether what a record says of ladders, checklists and steps is in the frameworks it names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from coprod_desktop.domain.challenges import ChallengeMet
from coprod_desktop.domain.checklists import ChecklistRun
from coprod_desktop.domain.critiques import Critique
from coprod_desktop.domain.framework_definitions import Own, from_json, kind_of
from coprod_desktop.domain.frameworks import Checklist, Framework, FrameworkKind
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.own_frameworks import OwnFramework, OwnKind
from coprod_desktop.domain.placements import Placement
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.side_views import WaitingView
from coprod_desktop.domain.steps import StepAnswer
from coprod_desktop.exchange.built_in_frameworks import built_in
from coprod_desktop.exchange.nouns import Record

CHALLENGES = "challenges"


class FrameworkChecks:
    """Knows the program's frameworks, and those that groups made, by key and version."""

    def __init__(self, own: Iterable[OwnFramework]) -> None:
        self._own: Mapping[tuple[str, str], OwnFramework] = {
            (one.key, one.version): one for one in own
        }
        self._made: dict[tuple[str, str], Own] = {}

    def check(self, record: Record) -> None:
        """Refuse a rung, statement, question or challenge that its framework has not."""
        match record:
            case Group(ladder=key) if key:
                self._refuse_unknown_ladder(key)
            case OwnFramework():
                _refuse_unlike(record)
            case Placement():
                ladder = self._ladder(record.framework, record.version)
                for rung in filter(None, (record.rung, record.proposed)):
                    ladder.place(rung)
            case WaitingView():
                self._ladder(record.framework, record.version).place(record.rung)
            case ChecklistRun():
                record.fitting(self._checklist(record.framework, record.version))
            case StepAnswer():
                steps = built_in().steps(record.framework, record.version)
                steps.step(record.step).question(record.question)
            case ChallengeMet():
                built_in().terms(CHALLENGES).term(record.challenge)
            case Critique(rung=rung) if rung:
                self._refuse_rung_of_no_ladder(rung)

    def _ladder(self, key: str, version: str) -> Framework:
        own = self._of_group(key, version)
        if own is None:
            return built_in().ladder(key, version)
        if not isinstance(own, Framework):
            raise Refused("unknown_framework", "framework", framework=key, version=version)
        return own

    def _checklist(self, key: str, version: str) -> Checklist:
        own = self._of_group(key, version)
        if own is None:
            return built_in().checklist(key, version)
        if not isinstance(own, Checklist):
            raise Refused("unknown_framework", "framework", framework=key, version=version)
        return own

    def _of_group(self, key: str, version: str) -> Own | None:
        """A framework that a group made, read once; None where it is none."""
        place = (key, version)
        if place in self._own and place not in self._made:
            self._made[place] = from_json(self._own[place].definition)
        return self._made.get(place)

    def _refuse_rung_of_no_ladder(self, rung: str) -> None:
        """A critique names no ladder: its rung may be one of any, also of one left since."""
        if not any(ladder.has_place(rung) for ladder in self._ladders()):
            raise Refused("unknown_rung", "rung", rung=rung)

    def _ladders(self) -> Iterator[Framework]:
        for key in built_in().keys(FrameworkKind.LADDER):
            for version in built_in().versions(key):
                yield built_in().ladder(key, version)
        for (key, version), own in self._own.items():
            if own.kind is OwnKind.LADDER:
                yield self._ladder(key, version)

    def _refuse_unknown_ladder(self, key: str) -> None:
        if not any(own == key for own, _ in self._own):
            try:
                built_in().ladder(key)
            except Refused as refused:
                raise Refused("unknown_framework", "ladder", **refused.facts) from refused


def _refuse_unlike(framework: OwnFramework) -> None:
    """Refuse a definition that is none, or that of another framework."""
    made = from_json(framework.definition)
    said = (framework.key, framework.version, framework.name, framework.kind.value)
    if (made.key, made.version, made.name, kind_of(made).value) != said:
        raise Refused("framework_unreadable", "definition")
