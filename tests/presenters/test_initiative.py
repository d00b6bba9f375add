"""What the page of one initiative says, and where it leads."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from coprod_desktop.domain.actions import Action, ActionState
from coprod_desktop.domain.groups import Vocabulary
from coprod_desktop.domain.initiatives import InitiativeKind, Phase
from coprod_desktop.domain.placements import (
    Evidence,
    EvidenceKind,
    Level,
    LimitKind,
    PartsShared,
    Placement,
)
from coprod_desktop.presenters.initiative import InitiativePresenter
from coprod_desktop.presenters.places import Place


class FakeScreen:
    """Keeps what it was told to show."""

    def __init__(self) -> None:
        self.page = None
        self.gone = ""
        self.history_shown = False

    def show_page(self, page) -> None:
        self.page = page

    def show_gone(self, words) -> None:
        self.gone = words

    def show_history(self) -> None:
        self.history_shown = True


class FakeDoors:
    """Keeps where somebody was led."""

    def __init__(self) -> None:
        self.opened: list[tuple[object, ...]] = []

    def __getattr__(self, name: str):
        return lambda *told: self.opened.append((name, *told))


@pytest.fixture
def screen() -> FakeScreen:
    return FakeScreen()


@pytest.fixture
def doors() -> FakeDoors:
    return FakeDoors()


@pytest.fixture
def page_of(riverside, screen, doors):
    presenter = InitiativePresenter(
        screen,
        riverside.file.initiatives,
        riverside.file.meetings,
        doors=doors,
        words=riverside.file.words,
        clock=riverside.clock,
    )

    def show(name: str, part: str = "") -> InitiativePresenter:
        presenter.show(Place("initiative", riverside.initiatives[name], part))
        return presenter

    return show


def test_it_names_the_pair_of_leads_by_side(page_of, screen) -> None:
    page_of("phones")

    assert screen.page.leads == "Amina Yusuf (patient side) and Joe Adeyemi (staff side)"


def test_a_missing_lead_and_what_nobody_said_are_said_kindly(riverside, page_of, screen) -> None:
    initiatives = riverside.file.initiatives
    corner = initiatives.get(riverside.initiatives["corner"])
    initiatives.change(replace(corner, staff_lead_id=None, started=None))

    page_of("corner")

    assert screen.page.leads == "Amina Yusuf (patient side) and nobody yet on the staff side"
    assert (screen.page.dates, screen.page.success) == ("No start date yet", "Not said yet")


def test_dates_are_written_as_people_write_them(riverside, page_of, screen) -> None:
    initiatives = riverside.file.initiatives
    walking = initiatives.get(riverside.initiatives["walking"])
    initiatives.change(replace(walking, ended=date(2026, 10, 2)))

    page_of("walking")

    assert screen.page.dates == "Started 12 January 2026. Finished 2 October 2026"


def test_the_path_holds_every_view_with_the_newest_first(page_of, screen) -> None:
    page_of("phones")

    assert [(entry.heading, entry.when) for entry in screen.page.path] == [
        ("Co-design · The staff side's view", "14 September 2026. First placed here"),
        ("Consultation · The patient side's view", "14 September 2026. First placed here"),
        ("Co-design · Agreed by the group", "14 September 2026. 2 rungs up from Consultation"),
        ("Consultation · Agreed by the group", "20 April 2026. First placed here"),
    ]


@pytest.mark.parametrize(
    ("rung", "words"),
    [
        ("co_design", "Stays on this rung"),
        ("community_led", "From Co-design"),
        ("engagement", "1 rung down from Co-design"),
    ],
)
def test_each_step_of_the_path_says_how_it_moved(riverside, page_of, screen, rung, words) -> None:
    phones = riverside.initiatives["phones"]
    riverside.file.initiatives.place(
        Placement(initiative_id=phones, rung=rung, on=date(2026, 11, 20), reason="We looked again")
    )

    page_of("phones")

    assert screen.page.path[0].when == f"20 November 2026. {words}"


def test_a_step_leads_to_its_meeting_and_to_its_evidence(riverside, page_of, screen) -> None:
    september = riverside.meetings["september"]
    evidence = (
        Evidence(kind=EvidenceKind.ACTION, target_id=riverside.actions["poster"]),
        Evidence(kind=EvidenceKind.PLEDGE, target_id=riverside.pledges["board"]),
        Evidence(kind=EvidenceKind.WORDS, words="The poster is up"),
    )
    riverside.file.initiatives.place(
        Placement(
            initiative_id=riverside.initiatives["phones"],
            rung="co_design",
            on=date(2026, 11, 20),
            reason="We looked again",
            meeting_id=september,
            evidence=evidence,
        )
    )

    page_of("phones")

    assert [link.place for link in screen.page.path[0].links] == [
        Place("meeting", september),
        Place("pledges", riverside.actions["poster"], "actions"),
        Place("pledges", riverside.pledges["board"], "pledges"),
        None,
    ]


def test_parts_recorded_before_stay_to_be_read(riverside, page_of, screen) -> None:
    riverside.file.initiatives.share_parts(
        PartsShared(
            initiative_id=riverside.initiatives["phones"],
            on=date(2026, 11, 20),
            co_design=Level.DESCRIPTIVE,
            note="The new menu was bought ready made.",
        )
    )

    page_of("phones")

    assert screen.page.parts_note == "The new menu was bought ready made."
    assert tuple(one.said for one in screen.page.parts_before) == (
        "14 September 2026: Co-design: Equal; Co-decision: Some say",
    )


def test_one_nobody_placed_or_shared_says_so(page_of, screen) -> None:
    page_of("corner")

    assert (screen.page.path, screen.page.place_words) == ((), "Place it")
    assert screen.page.parts_note == "Nobody has recorded this yet."


def test_pledges_still_open_come_first_with_their_state(page_of, screen) -> None:
    page_of("phones")

    assert [link.text for link in screen.page.pledges] == [
        "Reception team: Waiting times shown on the board by 9 am (Under way, 9 days late)",
        "Reception team: Patients will test every change to the phones (Kept)",
        "GP partners: Visit the day centre every month (Not kept)",
    ]


def test_an_action_is_listed_with_owner_and_state(riverside, page_of, screen) -> None:
    phones = riverside.initiatives["phones"]
    action = riverside.file.actions.agree(
        Action(
            group_id=riverside.group, text="ring the supplier", owner="Amina", initiative_id=phones
        )
    )
    riverside.file.actions.report(action, ActionState.DONE)

    page_of("phones")

    (link,) = screen.page.actions
    assert link.text.endswith(": ring the supplier (Done, Amina)")
    assert link.place == Place("pledges", action, "actions")


def test_where_it_was_talked_about_leads_to_the_item(riverside, page_of, screen) -> None:
    page_of("phones")

    (link,) = screen.page.talks
    item = riverside.items["phones"]
    assert link.place == Place("meeting", riverside.meetings["september"], "item", item)
    assert link.text.endswith(": New phone menu")


def test_history_is_a_part_of_the_page(page_of, screen) -> None:
    page_of("phones", "history")

    assert screen.history_shown


def test_a_page_that_an_undo_took_away_says_so(riverside, screen, page_of) -> None:
    room = page_of("phones")

    room.show(Place("initiative", 999))

    assert "no longer in the group file" in screen.gone


def test_every_button_leads_on_from_this_initiative(riverside, page_of, doors) -> None:
    room, phones = page_of("phones"), riverside.initiatives["phones"]
    for press in (
        room.change,
        room.place_again,
        room.share_parts,
        room.pledge,
        room.print_page,
        room.back,
    ):
        press()

    assert doors.opened == [
        ("edit", phones),
        ("place", phones),
        ("share_parts", phones),
        ("pledge", phones),
        ("go", Place("print", phones, "initiative")),
        ("go", Place("initiatives", phones)),
    ]


def place(riverside, name: str, rung: str = "co_design", **more: Any) -> None:
    riverside.file.initiatives.place(
        Placement(
            initiative_id=riverside.initiatives[name],
            rung=rung,
            on=date(2026, 11, 20),
            reason="We looked again",
            **more,
        )
    )


def change(riverside, name: str, **more: object) -> None:
    initiatives = riverside.file.initiatives
    initiatives.change(replace(initiatives.get(riverside.initiatives[name]), **more))


def set_group(riverside, **more: object) -> None:
    groups = riverside.file.groups
    groups.change(replace(groups.get(riverside.group), **more))


def test_where_it_stands_is_said_with_band_day_and_way(page_of, screen) -> None:
    page_of("phones")

    standing = screen.page.standing
    assert (standing.rung, standing.meaning) == ("Co-design", "designed together (done with)")
    words = "Agreed by the group on 14 September 2026. 2 rungs up from Consultation"
    assert standing.since == words


def test_what_has_no_place_yet_says_what_to_do(page_of, screen) -> None:
    page_of("corner")

    standing = screen.page.standing
    assert standing.rung == "Not placed yet"
    assert standing.meaning == "Talk it over, then place it with your reason."
    assert (standing.since, standing.review) == ("", "")


def test_a_place_of_half_a_year_ago_asks_for_a_new_look(page_of, screen) -> None:
    page_of("walking")

    words = "It was placed on 2 March 2026. Look at its place again together."
    assert screen.page.standing.review == words


def test_the_rhythm_of_the_group_says_when_to_look_again(riverside, page_of, screen) -> None:
    set_group(riverside, review_months=3)
    page_of("phones")
    assert screen.page.standing.next_review == "Look at its place again by 14 December 2026."

    page_of("walking")

    assert screen.page.standing.review == "The day to look at its place again was 2 June 2026."


def test_that_it_still_stands_is_placed_again_on_the_same_rung(riverside, page_of, doors) -> None:
    page_of("walking").still_stands()

    assert doors.opened == [("place", riverside.initiatives["walking"], "co_production")]


def test_a_step_says_what_set_the_limit_and_what_is_still_open(riverside, page_of, screen) -> None:
    place(
        riverside,
        "phones",
        limit_kind=LimitKind.LAW,
        limit_note="The contract ended",
        still_open="How people are told",
    )

    page_of("phones")

    assert screen.page.path[0].more == (
        "What set the limit: The law left no choice (The contract ended)",
        "What can still be influenced: How people are told",
        "No evidence named yet. You can add it later by placing again.",
    )


def test_a_step_against_the_answers_says_which_rung_they_bore(riverside, page_of, screen) -> None:
    place(riverside, "phones", proposed="engagement", overruled="Patients chose the supplier")

    page_of("phones")

    said = screen.page.path[0].more[0]
    assert "Engagement" in said
    assert said.endswith("Patients chose the supplier")


def test_a_step_on_another_ladder_is_named_by_that_ladder(riverside, page_of, screen) -> None:
    made = {"kind": "ladder", "name": "Two", "rungs": [{"name": "Apart"}, {"name": "Side by side"}]}
    frameworks = riverside.file.frameworks
    frameworks.choose_ladder(riverside.group, frameworks.add_own(riverside.group, made))
    place(riverside, "phones", rung=frameworks.ladder(riverside.group).rungs[-1].key)

    page_of("phones")

    newest, before = screen.page.path[0], screen.page.path[-1]
    assert newest.heading == "Side by side · Agreed by the group"
    assert newest.when == "20 November 2026. Before that on another ladder: Co-design"
    assert before.rung == "Consultation"
    assert before.more == ("Placed on another ladder: The ladder of co-production",)


def test_before_and_after_stand_beside_each_other(page_of, screen) -> None:
    page_of("phones")
    words = "First Consultation, 20 April 2026. Now Co-design, since 14 September 2026."
    assert screen.page.before_and_after == words

    page_of("walking")

    assert screen.page.before_and_after == ""


def test_the_path_is_a_list_too_each_line_a_whole_sentence(page_of, screen) -> None:
    page_of("walking")

    (row,) = screen.page.path_rows
    assert row.title == "Co-production · Agreed by the group"
    assert row.sentence == (
        "Co-production · Agreed by the group. 2 March 2026. First placed here. "
        "Four patients wrote the options with reception staff."
    )


def test_what_is_new_in_the_parts_shared_is_said(riverside, page_of, screen) -> None:
    riverside.file.initiatives.share_parts(
        PartsShared(
            initiative_id=riverside.initiatives["phones"],
            on=date(2026, 11, 20),
            co_design=Level.TRANSFORMATIVE,
            co_decision=Level.TRANSFORMATIVE,
            co_delivery=Level.INTERMEDIATE,
        )
    )

    page_of("phones")

    assert screen.page.parts_changed == (
        "New since 14 September 2026: Co-decision from Some say to Equal; Co-delivery: Some say."
    )


def test_the_parts_are_named_as_the_group_names_them(riverside, page_of, screen) -> None:
    set_group(riverside, vocabulary=Vocabulary.GOVERNANCE)

    page_of("phones")

    assert [row.sentence for row in screen.page.parts][1] == "Co-commission: Some say"


def test_a_kind_of_work_is_shown_with_its_own_facts(riverside, page_of, screen) -> None:
    change(
        riverside,
        "phones",
        kind=InitiativeKind.ALWAYS_EVENT,
        phase=Phase.DESIGN,
        checkers="Two patients and a nurse",
        involved_from=date(2026, 1, 12),
    )

    page_of("phones")

    assert screen.page.tags[0].text == "Always Event"
    assert [fact.text for fact in screen.page.kind_facts][1:] == [
        "Designing together and trying out",
        "Two patients and a nurse",
        "12 January 2026",
    ]
    assert "Institute for Healthcare Improvement" in screen.page.kind_credit


def test_community_led_work_beside_the_ladder_says_so_once(riverside, page_of, screen) -> None:
    change(riverside, "corner", kind=InitiativeKind.COMMUNITY)
    place(riverside, "corner", rung="community_led")

    page_of("corner")

    assert [tag.text for tag in screen.page.tags] == ["Led by the community"]
