"""What the Initiatives room shows of a group, and where it leads."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.initiatives import InitiativeState
from coprod_desktop.domain.placements import Placement, View
from coprod_desktop.presenters.initiative_words import REVIEW_AFTER
from coprod_desktop.presenters.initiatives import InitiativesPresenter
from coprod_desktop.presenters.places import Place
from coprod_desktop.services import home


class FakeScreen:
    """Keeps what it was told to show."""

    def __init__(self) -> None:
        self.cards, self.unplaced, self.rows = (), (), ()
        self.panel = self.as_list = self.empty = None

    def show_board(self, _framework, cards, unplaced) -> None:
        self.cards, self.unplaced = cards, unplaced

    def show_rows(self, rows) -> None:
        self.rows = rows

    def show_as_list(self, as_list) -> None:
        self.as_list = as_list

    def show_panel(self, panel) -> None:
        self.panel = panel

    def show_empty(self, empty) -> None:
        self.empty = empty


class FakeDoors:
    """Keeps where somebody was led."""

    def __init__(self) -> None:
        self.opened: list[tuple[object, ...]] = []

    def go(self, place) -> None:
        self.opened.append(("go", place))

    def edit(self, initiative_id) -> None:
        self.opened.append(("edit", initiative_id))

    def place(self, initiative_id, rung="") -> None:
        self.opened.append(("place", initiative_id, rung))

    def share_parts(self, initiative_id) -> None:
        self.opened.append(("share_parts", initiative_id))


@pytest.fixture
def screen() -> FakeScreen:
    return FakeScreen()


@pytest.fixture
def doors() -> FakeDoors:
    return FakeDoors()


@pytest.fixture
def room(riverside, screen, doors) -> InitiativesPresenter:
    presenter = InitiativesPresenter(
        screen,
        riverside.file.initiatives,
        doors=doors,
        words=riverside.file.words,
        clock=riverside.clock,
    )
    presenter.show(riverside.group, Place("initiatives"))
    return presenter


def place(riverside, name: str, rung: str, view: View = View.AGREED) -> None:
    riverside.file.initiatives.place(
        Placement(
            initiative_id=riverside.initiatives[name],
            rung=rung,
            view=view,
            on=date(2026, 11, 20),
            reason="Because",
        )
    )


def change(riverside, name: str, **fields: object) -> None:
    initiatives = riverside.file.initiatives
    initiatives.change(replace(initiatives.get(riverside.initiatives[name]), **fields))


def card(screen, title: str):
    return next(card for card in screen.cards if card.title == title)


def test_a_card_stands_on_its_agreed_rung_and_says_since_when(room, screen) -> None:
    shown = card(screen, "New phone menu")

    assert (shown.rung, shown.note, shown.moved_from) == (
        "co_design",
        "since 14 Sept",
        "consultation",
    )
    assert (shown.patients, shown.staff) == ("consultation", "co_design")


def test_what_has_no_agreed_place_is_listed_beside_the_ladder(room, screen) -> None:
    assert [waiting.title for waiting in screen.unplaced] == ["Carers' corner"]


def test_the_view_of_one_side_alone_is_said_beside_the_ladder(riverside, room, screen) -> None:
    place(riverside, "corner", "engagement", view=View.PATIENTS)

    room.refresh()

    assert [waiting.note for waiting in screen.unplaced] == ["patient side: Engagement"]


def test_a_place_older_than_six_months_is_due_for_review(room, screen) -> None:
    shown = card(screen, "Walking group")

    assert (shown.note, shown.tone) == ("review due", "soon")


def test_finished_work_is_not_asked_for_a_review(riverside, room, screen) -> None:
    change(riverside, "walking", state=InitiativeState.FINISHED, ended=date(2026, 10, 2))

    room.refresh()

    assert card(screen, "Walking group").note == "finished 2 Oct"


def test_room_and_home_ask_for_a_review_after_the_same_time() -> None:
    assert REVIEW_AFTER == home.REVIEW_AFTER


def test_community_led_work_stands_beside_the_ladder(riverside, room, screen) -> None:
    place(riverside, "corner", "community_led")

    room.refresh()

    assert card(screen, "Carers' corner").rung == "community_led"


def test_the_one_on_which_views_differ_is_chosen_first(room, screen) -> None:
    assert screen.panel.title == "New phone menu"
    assert [tag.text for tag in screen.panel.tags] == ["Co-design", "views differ by 2 rungs"]


def test_views_one_rung_apart_are_said_in_the_singular(riverside, room, screen) -> None:
    place(riverside, "phones", "engagement", view=View.PATIENTS)

    room.refresh()

    assert screen.panel.tags[1].text == "views differ by 1 rung"


def test_a_view_beside_the_ladder_differs_without_a_number(riverside, room, screen) -> None:
    place(riverside, "phones", "community_led", view=View.PATIENTS)

    room.refresh()

    assert screen.panel.tags[1].text == "views differ"


def test_the_panel_says_why_with_each_side_that_sees_it_otherwise(room, screen) -> None:
    reason = "Four patients wrote the options with reception staff."

    assert screen.panel.why == (reason, f"Patient side, Consultation: {reason}")


def test_evidence_leads_to_the_item_of_the_meeting(riverside, room, screen) -> None:
    (link,) = screen.panel.evidence
    september, item = riverside.meetings["september"], riverside.items["phones"]

    assert link.place == Place("meeting", september, "item", item)
    assert link.text.startswith("Meeting of 14 September 2026, item")


def test_the_parts_shared_are_said_in_words(room, screen) -> None:
    assert [row.sentence for row in screen.panel.parts] == [
        "Co-design: Equal",
        "Co-decision: Some say",
        "Co-delivery: not said",
        "Co-evaluation: not said",
    ]


def test_only_what_is_still_open_comes_next(riverside, room, screen) -> None:
    (link,) = screen.panel.next

    assert link.place == Place("pledges", riverside.pledges["board"], "pledges")
    assert "9 days late" in link.text


def test_the_next_rung_is_a_question_to_talk_over(room, screen) -> None:
    assert screen.panel.next_rung[0] == "The next rung is Co-production: equal partners throughout."
    assert "equal partners from start to finish" in screen.panel.next_rung[1]


@pytest.mark.parametrize(
    ("rung", "words"),
    [("co_production", "This is the top rung."), ("community_led", "The community leads this")],
)
def test_no_rung_is_asked_for_above_the_top_or_beside(riverside, room, screen, rung, words) -> None:
    place(riverside, "phones", rung)

    room.refresh()

    (said,) = screen.panel.next_rung
    assert said.startswith(words)


def test_one_not_placed_yet_asks_to_be_placed_first(riverside, room, screen) -> None:
    room.choose(riverside.initiatives["corner"])

    assert (screen.panel.place_words, screen.panel.next_rung) == ("Place it", ())
    assert [tag.text for tag in screen.panel.tags] == ["Not placed yet"]


def test_a_row_of_the_list_is_a_sentence_for_screen_readers(room, screen) -> None:
    phones = next(row for row in screen.rows if row.title == "New phone menu")

    assert phones.sentence == (
        "New phone menu. Co-design. Since 14 September 2026. Patient side: Consultation. "
        "Staff side: Co-design. State: Under way."
    )


def test_the_chosen_one_stays_chosen_after_a_change(riverside, room, screen) -> None:
    room.choose(riverside.initiatives["walking"])
    change(riverside, "walking", title="Walking and talking group")

    room.refresh()

    assert screen.panel.title == "Walking and talking group"


def test_a_place_names_the_chosen_one_and_the_list(riverside, room, screen) -> None:
    room.show(riverside.group, Place("initiatives", riverside.initiatives["corner"], "list"))

    assert (screen.panel.title, screen.as_list) == ("Carers' corner", True)


def test_a_group_without_initiatives_is_told_what_belongs_here(riverside, room, screen) -> None:
    other = riverside.file.groups.begin("Tuesday carers")

    room.show(other, Place("initiatives"))

    assert (screen.empty, screen.panel, screen.rows) == (True, None, ())


def test_moving_a_card_only_asks(riverside, room, screen, doors) -> None:
    phones = riverside.initiatives["phones"]
    room.place(phones, "engagement")

    assert doors.opened == [("place", phones, "engagement")]
    assert card(screen, "New phone menu").rung == "co_design"


def test_every_button_of_the_panel_leads_on_from_the_chosen_one(riverside, room, doors) -> None:
    phones = riverside.initiatives["phones"]
    for press in (
        room.add,
        room.place_chosen,
        room.share_parts_of_chosen,
        room.open_history,
        room.print_chosen,
        room.open_chosen,
    ):
        press()

    assert doors.opened == [
        ("edit", None),
        ("place", phones, ""),
        ("share_parts", phones),
        ("go", Place("initiative", phones, "history")),
        ("go", Place("print", phones, "initiative")),
        ("go", Place("initiative", phones)),
    ]


def test_ladder_and_list_are_two_ways_to_see_the_same(room, screen) -> None:
    room.as_list()
    listed = screen.as_list
    room.as_ladder()

    assert (listed, screen.as_list) == (True, False)


def test_links_and_rows_are_followed(riverside, room, doors) -> None:
    room.follow(Place("meeting", 1))
    room.open(riverside.initiatives["corner"])

    assert doors.opened == [
        ("go", Place("meeting", 1)),
        ("go", Place("initiative", riverside.initiatives["corner"])),
    ]
