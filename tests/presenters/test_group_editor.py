"""Changing a group and beginning another one, on the real record."""

from dataclasses import replace

import pytest

from coprod_desktop.domain.groups import Group, GroupKind
from coprod_desktop.presenters.group_editor import GroupEditorPresenter


class Screen:
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.group: Group | None = None
        self.new = False
        self.ladders: dict[str, str] = {}
        self.refused: list[str] = []
        self.closed = False

    def offer_ladders(self, ladders) -> None:
        self.ladders = {chip.key: chip.words for chip in ladders}

    def show_group(self, group, *, new) -> None:
        self.group, self.new = group, new

    def point_out(self, refused) -> None:
        self.refused.append(refused.field)

    def close_saved(self) -> None:
        self.closed = True


@pytest.fixture
def screen() -> Screen:
    return Screen()


def editor(screen, riverside, group_id, begun) -> GroupEditorPresenter:
    file = riverside.file
    made = GroupEditorPresenter(screen, file.groups, group_id, begun, file.frameworks)
    made.show()
    return made


def test_a_group_is_changed_with_its_rules(screen, riverside) -> None:
    presenter = editor(screen, riverside, riverside.group, None)

    presenter.save(replace(screen.group, aims="Better access", quorum_number=5))

    group = riverside.file.groups.get(riverside.group)
    assert (group.aims, group.quorum_number, screen.closed) == ("Better access", 5, True)


def test_an_impossible_rule_is_pointed_out_and_nothing_changed(screen, riverside) -> None:
    presenter = editor(screen, riverside, riverside.group, None)

    presenter.save(replace(screen.group, name="Other", quorum_percent=300))

    assert (screen.refused, screen.closed) == (["quorum_percent"], False)
    assert riverside.file.groups.get(riverside.group).name == "Riverside PPG"


def test_another_group_is_begun_with_name_and_kind(screen, riverside) -> None:
    begun: list[int] = []
    presenter = editor(screen, riverside, None, begun.append)

    presenter.save(replace(screen.group, name="Carers", kind=GroupKind.USER_LED))

    assert screen.new
    assert riverside.file.groups.get(begun[0]).kind is GroupKind.USER_LED


def test_the_group_chooses_its_ladder_among_those_it_has(screen, riverside) -> None:
    rungs = [{"name": "Told"}, {"name": "Together"}]
    made = {"kind": "ladder", "name": "Our ladder", "rungs": rungs}
    key = riverside.file.frameworks.add_own(riverside.group, made)
    presenter = editor(screen, riverside, riverside.group, None)

    presenter.save(replace(screen.group, ladder=key, review_months=6))

    assert screen.ladders == {"": "The ladder of co-production", key: "Our ladder"}
    assert riverside.file.frameworks.ladder(riverside.group).name == "Our ladder"
    assert riverside.file.groups.get(riverside.group).review_months == 6
