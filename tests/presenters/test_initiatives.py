"""What the Initiatives room shows of a group, and where it leads."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.initiatives import Initiative, InitiativeKind, InitiativeState
from coprod_desktop.domain.placements import LimitKind, Placement, View
from coprod_desktop.domain.side_views import WaitingView
from coprod_desktop.presenters.initiative_words import REVIEW_AFTER
from coprod_desktop.presenters.initiatives import InitiativesPresenter
from coprod_desktop.presenters.places import Place
from coprod_desktop.services import home


class FakeScreen:
    """Keeps what it was told to show."""

    def __init__(self) -> None:
        self.cards, self.unplaced, self.rows = (), (), ()
        self.panel = self.as_list = self.empty = self.narrowed = None

    def show_board(self, _framework, cards, unplaced) -> None:
        self.cards, self.unplaced = cards, unplaced

    def show_rows(self, rows) -> None:
        self.rows = rows

    def show_as_list(self, as_list) -> None:
        self.as_list = as_list

    def show_panel(self, panel) -> None:
        self.panel = panel

    def show_narrowed(self, narrowed) -> None:
        self.narrowed = narrowed

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
        riverside.file.people,
        riverside.file.groups,
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


def test_a_place_without_evidence_says_so_and_what_set_the_limit(riverside, room, screen) -> None:
    corner = riverside.initiatives["corner"]
    riverside.file.initiatives.place(
        Placement(
            initiative_id=corner,
            rung="informing",
            on=date(2026, 11, 20),
            reason="A letter came",
            limit_kind=LimitKind.LAW,
            still_open="the hours",
        )
    )

    room.choose(corner)

    assert [link.text for link in screen.panel.evidence] == [
        "No evidence named yet. You can add it later by placing again."
    ]
    assert screen.panel.why == (
        "A letter came",
        "What set the limit: The law left no choice",
        "What can still be influenced: the hours",
    )


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


def test_ladders_and_checklists_are_one_step_away(room, doors) -> None:
    room.open_frameworks()

    assert doors.opened == [("go", Place("frameworks"))]


def test_links_and_rows_are_followed(riverside, room, doors) -> None:
    room.follow(Place("meeting", 1))
    room.open(riverside.initiatives["corner"])

    assert doors.opened == [
        ("go", Place("meeting", 1)),
        ("go", Place("initiative", riverside.initiatives["corner"])),
    ]


def titles(screen) -> list[str]:
    return [row.title for row in screen.rows]


def way(screen, name: str):
    return next(way for way in screen.narrowed.ways if way.name == name)


def test_at_first_all_initiatives_are_shown_and_counted(room, screen) -> None:
    assert screen.narrowed.count == "3 initiatives"
    assert not screen.narrowed.narrows


@pytest.mark.parametrize(
    ("name", "key", "left"),
    [
        ("differ", "yes", ["New phone menu"]),
        ("due", "yes", ["Walking group"]),
        ("state", "under_way", ["Carers' corner", "New phone menu", "Walking group"]),
        ("kind", "always_event", ["Carers' corner"]),
    ],
)
def test_the_board_is_narrowed_and_says_how_many_are_left(
    riverside, room, screen, name, key, left
) -> None:
    change(riverside, "corner", kind=InitiativeKind.ALWAYS_EVENT)
    room.refresh()

    room.narrow(name, key)

    assert titles(screen) == left
    assert {card.title for card in screen.cards} <= set(left)
    assert screen.narrowed.narrows
    said = f"{len(left)} of 3 initiatives" if len(left) < 3 else "3 initiatives"
    assert screen.narrowed.count == said


@pytest.mark.parametrize("side", ["patient_lead_id", "staff_lead_id"])
def test_a_lead_is_found_on_either_side(riverside, room, screen, side) -> None:
    person = riverside.file.people.everyone()[0]
    for name in riverside.initiatives:
        change(riverside, name, patient_lead_id=None, staff_lead_id=None)
    change(riverside, "walking", **{side: person.id})
    room.refresh()

    assert [chip.words for chip in way(screen, "lead").chips] == ["Anyone", person.name]
    room.narrow("lead", str(person.id))

    assert titles(screen) == ["Walking group"]


def test_what_is_narrowed_out_is_not_the_chosen_one(riverside, room, screen) -> None:
    room.choose(riverside.initiatives["walking"])

    room.narrow("differ", "yes")

    assert screen.panel.title == "New phone menu"


def test_where_nothing_is_left_no_panel_is_shown(room, screen) -> None:
    room.narrow("differ", "yes")

    room.narrow("due", "yes")

    assert (screen.panel, screen.narrowed.count) == (None, "0 of 3 initiatives")
    assert screen.empty is False


def test_what_waits_for_a_place_is_narrowed_too(room, screen) -> None:
    room.narrow("due", "yes")

    assert screen.unplaced == ()


def test_the_filter_stays_through_changes_and_when_the_room_is_shown_again(
    riverside, room, screen
) -> None:
    room.narrow("differ", "yes")

    room.show(riverside.group, Place("initiatives"))
    change(riverside, "walking", title="Walking")
    room.refresh()

    assert titles(screen) == ["New phone menu"]


def test_an_initiative_that_is_named_is_never_narrowed_out(riverside, room, screen) -> None:
    room.narrow("differ", "yes")

    room.show(riverside.group, Place("initiatives", riverside.initiatives["walking"]))

    assert screen.panel.title == "Walking group"
    assert not screen.narrowed.narrows


def test_all_are_shown_again_on_request(room, screen) -> None:
    room.narrow("differ", "yes")

    room.show_all()

    assert len(screen.rows) == 3


def test_a_choice_that_no_initiative_has_any_more_is_forgotten(riverside, room, screen) -> None:
    change(riverside, "corner", state=InitiativeState.IDEA)
    room.refresh()
    room.narrow("state", "idea")

    change(riverside, "corner", state=InitiativeState.UNDER_WAY)
    room.refresh()

    assert len(screen.rows) == 3


def test_where_there_is_nothing_to_choose_between_nothing_is_offered(room, screen) -> None:
    assert [found.chips for found in screen.narrowed.ways if found.name in ("group", "kind")] == [
        (),
        (),
    ]


def test_another_group_starts_without_a_filter(riverside, room, screen) -> None:
    room.narrow("differ", "yes")
    room.show(riverside.file.groups.begin("Tuesday carers"), Place("initiatives"))

    room.show(riverside.group, Place("initiatives"))

    assert len(screen.rows) == 3


def test_the_initiatives_of_all_groups_stand_on_one_board(riverside, room, screen) -> None:
    carers = riverside.file.groups.begin("Tuesday carers")
    tea = riverside.file.initiatives.add(Initiative(group_id=carers, title="Tea and talk"))
    riverside.initiatives["tea"] = tea
    place(riverside, "tea", "co_design")
    room.refresh()

    room.narrow("group", "all")

    assert {card.title: card.group for card in screen.cards} == {
        "New phone menu": "Riverside PPG",
        "Walking group": "Riverside PPG",
        "Tea and talk": "Tuesday carers",
    }
    assert screen.narrowed.count == "4 initiatives"


def test_the_board_of_another_group_is_seen_without_leaving_ones_own(
    riverside, room, screen
) -> None:
    carers = riverside.file.groups.begin("Tuesday carers")
    riverside.file.initiatives.add(Initiative(group_id=carers, title="Tea and talk"))

    room.narrow("group", str(carers))

    assert titles(screen) == ["Tea and talk"]
    assert [chip.words for chip in way(screen, "group").chips] == [
        "Riverside PPG",
        "Tuesday carers",
        "All groups",
    ]


def test_an_empty_group_that_is_looked_at_can_be_left_again(riverside, room, screen) -> None:
    room.narrow("group", str(riverside.file.groups.begin("Tuesday carers")))

    assert screen.empty is False
    assert screen.narrowed.count == "0 initiatives"


def test_a_card_on_which_views_differ_says_so(room, screen) -> None:
    assert card(screen, "New phone menu").differ == "views differ by 2 rungs"
    assert card(screen, "Walking group").differ == ""


def test_a_view_that_waits_is_told_of_on_card_and_row_but_not_what_it_says(
    riverside, room, screen
) -> None:
    phones, on = riverside.initiatives["phones"], riverside.clock().date()
    given = WaitingView(
        initiative_id=phones, view=View.STAFF, rung="informing", on=on, reason="Secret"
    )
    riverside.file.side_views.give(given)

    room.refresh()

    assert card(screen, "New phone menu").differ == "staff’s view is in, patients’ to come"
    (row,) = [row for row in screen.rows if row.id == phones]
    assert "Staff’s view is in, patients’ to come." in row.sentence
    assert "Secret" not in row.sentence


def test_a_card_that_is_due_still_says_since_when(room, screen) -> None:
    assert card(screen, "Walking group").since == "since 2 March"
    assert card(screen, "New phone menu").since == ""


def test_a_review_is_due_by_the_rhythm_of_the_group(riverside, room, screen) -> None:
    groups = riverside.file.groups
    groups.change(replace(groups.get(riverside.group), review_months=2))

    room.refresh()

    assert card(screen, "New phone menu").note == "review due"
