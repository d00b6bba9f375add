"""Recording which parts were shared."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.groups import Vocabulary
from coprod_desktop.domain.placements import PARTS, Level
from coprod_desktop.exchange.built_in_frameworks import built_in
from coprod_desktop.presenters.parts_shared import PartsEntry, PartsSharedPresenter

NOBODY_SAID = dict.fromkeys(PARTS)


class FakeScreen:
    """Keeps what it was told to show."""

    def __init__(self) -> None:
        self.heading = ""
        self.parts, self.levels = (), ()
        self.credit = ""
        self.refused = None
        self.closed = False

    def show_parts(self, heading, parts, levels, _today, credit) -> None:
        self.heading, self.parts, self.levels = heading, parts, levels
        self.credit = credit

    def point_out(self, refused) -> None:
        self.refused = refused

    def close_editor(self) -> None:
        self.closed = True


@pytest.fixture
def screen() -> FakeScreen:
    return FakeScreen()


@pytest.fixture
def dialog(riverside, screen) -> PartsSharedPresenter:
    presenter = PartsSharedPresenter(
        screen,
        riverside.file.initiatives,
        words=riverside.file.words,
        clock=riverside.clock,
        recorded=lambda _id: None,
    )
    presenter.begin(riverside.initiatives["phones"])
    return presenter


def test_it_starts_from_what_was_recorded_last(dialog, screen) -> None:
    assert [(part.name, part.level) for part in screen.parts] == [
        ("Co-design", Level.TRANSFORMATIVE),
        ("Co-decision", Level.INTERMEDIATE),
        ("Co-delivery", None),
        ("Co-evaluation", None),
    ]


def test_the_levels_go_from_least_to_most_and_not_said_is_an_answer(dialog, screen) -> None:
    assert [level.name for level in screen.levels] == ["Not yet", "Some say", "Equal", "Not said"]


def test_recording_adds_and_keeps_what_was_there_before(riverside, dialog, screen) -> None:
    levels = NOBODY_SAID | {"co_evaluation": Level.DESCRIPTIVE}

    dialog.record(PartsEntry(levels=levels, on=date(2026, 11, 24), note=" Too early "))

    sheet = riverside.file.initiatives.sheet(riverside.initiatives["phones"])
    assert (sheet.parts.co_evaluation, sheet.parts.note) == (Level.DESCRIPTIVE, "Too early")
    assert (len(sheet.parts_history), screen.closed) == (2, True)


@pytest.mark.parametrize(
    ("levels", "on", "code", "field"),
    [
        (NOBODY_SAID, date(2026, 11, 24), "no_part_chosen", "co_design"),
        (NOBODY_SAID | {"co_design": Level.DESCRIPTIVE}, None, "empty", "on"),
    ],
)
def test_nothing_chosen_or_no_day_is_pointed_out(dialog, screen, levels, on, code, field) -> None:
    dialog.record(PartsEntry(levels=levels, on=on, note=""))

    assert (screen.refused.code, screen.refused.field, screen.closed) == (code, field, False)


def test_each_part_says_what_every_level_looks_like(dialog, screen) -> None:
    decision = screen.parts[1]

    words = built_in().levels().cell("co_decision", "intermediate")
    assert decision.cells[Level.INTERMEDIATE] == words
    assert len({cell for part in screen.parts for cell in part.cells.values()}) == 12


def test_the_parts_carry_the_names_that_the_group_uses(riverside, dialog, screen) -> None:
    group = riverside.file.groups.get(riverside.group)
    riverside.file.groups.change(replace(group, vocabulary=Vocabulary.GOVERNANCE))

    dialog.begin(riverside.initiatives["phones"])

    names = ["Co-design", "Co-commission", "Co-deliver", "Co-assess"]
    assert [part.name for part in screen.parts] == names
    assert "Governance International" in screen.credit
