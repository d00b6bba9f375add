"""What the page of one initiative says, and where it leads."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.actions import Action, ActionState
from coprod_desktop.domain.placements import Evidence, EvidenceKind, Level, PartsShared, Placement
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
    assert screen.page.parts_before == (
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
