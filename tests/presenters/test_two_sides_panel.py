"""What the two sides say: who is asked next, and where they differ."""

from datetime import date

import pytest

from coprod_desktop.domain.placements import Placement, View
from coprod_desktop.domain.side_views import WaitingView
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.two_sides_panel import TwoSidesPanelPresenter

ON = date(2026, 11, 22)


class FakeScreen:
    """Keeps what it was told to show."""

    def __init__(self) -> None:
        self.sides = None
        self.gone = False
        self.warned = ""

    def show_sides(self, sides) -> None:
        self.sides = sides

    def show_gone(self) -> None:
        self.gone = True

    def warn(self, words) -> None:
        self.warned = words


class FakeDoors:
    """Notes where it was led; `sure` is what somebody answers."""

    def __init__(self) -> None:
        self.led: list[object] = []
        self.told: list[str] = []
        self.sure = True

    def ask_side(self, initiative_id, view) -> None:
        self.led.append(("ask", initiative_id, view))

    def agree(self, initiative_id) -> None:
        self.led.append(("agree", initiative_id))

    def plan_meeting(self) -> None:
        self.led.append("plan")

    def go(self, place) -> None:
        self.led.append(place)

    def tell(self, words) -> None:
        self.told.append(words)

    def is_sure(self, title, text, yes) -> bool:
        self.told.append(text)
        return self.sure


@pytest.fixture
def screen() -> FakeScreen:
    return FakeScreen()


@pytest.fixture
def doors() -> FakeDoors:
    return FakeDoors()


@pytest.fixture
def panel(riverside, screen, doors) -> TwoSidesPanelPresenter:
    file = riverside.file
    return TwoSidesPanelPresenter(
        screen,
        file.initiatives,
        file.side_views,
        file.meetings,
        doors=doors,
        words=file.words,
        clock=riverside.clock,
    )


@pytest.fixture
def give(riverside):
    """Gives a view of one side on the carers' corner."""

    def given(view, rung) -> None:
        riverside.file.side_views.give(
            WaitingView(
                initiative_id=riverside.initiatives["corner"],
                view=view,
                rung=rung,
                on=ON,
                reason=f"That is how the {view} see it",
                who="five patients",
            )
        )

    return given


def test_at_first_both_sides_can_be_asked(riverside, panel, screen, doors) -> None:
    corner = riverside.initiatives["corner"]
    panel.show(corner)
    panel.ask()

    assert (screen.sides.ask, screen.sides.again) == ("Ask both sides", False)
    assert doors.led == [("ask", corner, None)]


def test_while_one_view_waits_only_that_it_waits_is_told(
    riverside, panel, screen, give, doors
) -> None:
    corner = riverside.initiatives["corner"]
    give(View.PATIENTS, "consultation")
    panel.show(corner)
    panel.ask()

    assert screen.sides.waiting == (
        "The patient side gave its view on 22 November 2026. "
        "It stays hidden until the staff side's view is in."
    )
    assert screen.sides.waiting_who == "Who said so: five patients"
    assert screen.sides.ask == "Give the staff side's view"
    assert (screen.sides.sides, screen.sides.gap) == ((), None)
    assert "see it" not in str(screen.sides)
    assert doors.led == [("ask", corner, View.STAFF)]


def test_a_waiting_view_hides_what_was_said_before_too(riverside, panel, screen) -> None:
    phones = riverside.initiatives["phones"]
    waiting = WaitingView(
        initiative_id=phones, view=View.STAFF, rung="informing", on=ON, reason="Not any more"
    )
    riverside.file.side_views.give(waiting)

    panel.show(phones)

    assert (screen.sides.sides, screen.sides.waiting_who) == ((), "")
    assert screen.sides.ask == "Give the patient side's view"


def test_a_view_is_taken_back_only_when_that_is_really_wanted(
    riverside, panel, doors, give
) -> None:
    corner = riverside.initiatives["corner"]
    give(View.PATIENTS, "consultation")
    panel.show(corner)
    doors.sure = False
    panel.take_back()
    still = len(riverside.file.side_views.waiting(corner))
    doors.sure = True
    panel.take_back()

    assert (still, riverside.file.side_views.waiting(corner)) == (1, ())
    assert doors.told[-1] == "The patient side's view is taken back."


def test_where_they_differ_the_gap_is_a_question(riverside, panel, screen, give) -> None:
    give(View.PATIENTS, "consultation")
    give(View.STAFF, "co_design")
    panel.show(riverside.initiatives["corner"])

    sides = screen.sides
    assert [side.says for side in sides.sides] == ["Patients: Consultation", "Staff: Co-design"]
    assert [side.reason for side in sides.sides] == [
        "That is how the patients see it",
        "That is how the staff see it",
    ]
    assert sides.gap.question == (
        "Patients say Consultation, staff say Co-design. "
        "What does each side see that the other does not?"
    )
    assert (sides.gap.can_put, sides.gap.can_plan, sides.agree) == (True, False, True)


def test_one_key_puts_it_on_the_next_agenda(riverside, panel, screen, give, doors) -> None:
    give(View.PATIENTS, "consultation")
    give(View.STAFF, "co_design")
    panel.show(riverside.initiatives["corner"])
    panel.put_on_agenda()
    panel.refresh()

    assert doors.told == ["It is on the agenda of Monday 30 November 2026."]
    assert (screen.sides.gap.can_put, screen.sides.gap.can_plan) == (False, False)
    link = screen.sides.gap.agenda
    assert link.text == "It is on the agenda: Monday 30 November 2026"
    assert (link.place.room, link.place.id) == ("meeting", riverside.meetings["november"])


def test_without_a_planned_meeting_planning_it_is_offered(
    riverside, panel, screen, give, doors
) -> None:
    riverside.file.meetings.remove(riverside.meetings["november"])
    give(View.PATIENTS, "consultation")
    give(View.STAFF, "co_design")
    panel.show(riverside.initiatives["corner"])
    panel.plan_meeting()

    assert (screen.sides.gap.can_put, screen.sides.gap.can_plan) == (False, True)
    assert screen.sides.gap.note.startswith("No meeting is planned yet.")
    assert doors.led == ["plan"]


def test_putting_it_there_twice_says_so(riverside, panel, screen, give) -> None:
    give(View.PATIENTS, "consultation")
    give(View.STAFF, "co_design")
    panel.show(riverside.initiatives["corner"])
    panel.put_on_agenda()
    panel.put_on_agenda()

    assert "agenda" in screen.warned


def test_after_the_group_agreed_nothing_is_asked_any_more(
    riverside, panel, screen, give, doors
) -> None:
    corner = riverside.initiatives["corner"]
    give(View.PATIENTS, "consultation")
    give(View.STAFF, "co_design")
    riverside.file.initiatives.place(
        Placement(initiative_id=corner, rung="engagement", on=ON, reason="We talked about it")
    )
    panel.show(corner)

    assert screen.sides.gap is None
    assert screen.sides.settled == (
        "The group agreed on Engagement on 22 November 2026, after both views were in."
    )
    assert (screen.sides.again, screen.sides.agree) == (True, False)


def test_where_both_say_the_same_that_can_be_agreed(riverside, panel, screen, give, doors) -> None:
    corner = riverside.initiatives["corner"]
    give(View.PATIENTS, "co_design")
    give(View.STAFF, "co_design")
    panel.show(corner)
    panel.agree()

    assert (screen.sides.settled, screen.sides.gap) == ("Both sides say Co-design.", None)
    assert (screen.sides.agree, doors.led) == (True, [("agree", corner)])


def test_one_side_alone_can_be_compared(riverside, panel, screen) -> None:
    corner = riverside.initiatives["corner"]
    riverside.file.initiatives.place(
        Placement(initiative_id=corner, rung="informing", view=View.STAFF, on=ON, reason="Told")
    )
    panel.show(corner)

    assert screen.sides.lead.startswith("Only the staff side's view is in so far.")
    assert [side.view for side in screen.sides.sides] == [View.STAFF]
    assert screen.sides.ask == "Ask both sides"


def test_one_that_is_gone_is_not_shown(panel, screen) -> None:
    panel.show(987)

    assert screen.gone


def test_a_link_leads_on(panel, doors) -> None:
    panel.follow(Place("meeting", 1))

    assert doors.led == [Place("meeting", 1)]
