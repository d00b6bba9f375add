"""Both sides place an initiative unseen by each other, talk, agree, see the path: by keyboard."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from coprod_desktop.presenters.places import Place
from tests.screens import planted
from tests.screens.initiatives import settle
from tests.screens.keyboard import ALT, Keyboard
from tests.screens.seen import no_dialog, open_dialog, texts

TITLE = "Carers' corner"
SECRET = "Nobody asked the night shift"
STAFF_REASON = "We drew the plan with two carers"
QUESTION = (
    "Patients say Consultation, staff say Co-design. "
    "What does each side see that the other does not?"
)
WAITS = (
    "The patient side gave its view on 24 November 2026. "
    "It stays hidden until the staff side's view is in."
)

ANSWERS = (
    ("2. When did people come in?", "While the choices were being worked out"),
    ("3. Who took part?", "Several people, with different lives"),
    ("4. What was their part?", "They worked it out with staff"),
    ("5. Who decides?", "Staff, after hearing what people think"),
)


class Sides:
    """Two sides at one computer, one after the other, without a mouse."""

    def __init__(self, qtbot, window) -> None:
        self._qtbot = qtbot
        self.window = window
        self.keys = Keyboard(qtbot, window)

    def open_page(self) -> None:
        """Go to the page of the initiative."""
        self.keys.key(Qt.Key.Key_3, ALT)
        self.keys.press(TITLE)
        settle()
        self.keys.press("Open its page")
        settle()

    def know(self, rung: str, reason: str, who: str = "") -> None:
        """Give a view by choosing the rung."""
        open_dialog(self._qtbot, "SideView")
        self._choose(rung)
        self.keys.fill("Why here, and not higher or lower?", reason)
        if who:
            self.keys.fill("Who said so?", who)
        self.keys.press("Done")
        self.closed()

    def are_helped(self, reason: str) -> None:
        """Give a view by the plain questions."""
        open_dialog(self._qtbot, "SideView")
        self.keys.tab_to("I know the rung")
        self.keys.key(Qt.Key.Key_Left)
        for question, answer in ANSWERS:
            self.keys.tab_to(f"{question} We do not know")
            while not self.keys.here().endswith(answer):
                self.keys.key(Qt.Key.Key_Up)
        self.keys.press("Use this rung: Co-design")
        self.keys.fill("Why here, and not higher or lower?", reason)
        self.keys.press("Done")
        self.closed()

    def agree(self, rung: str, reason: str) -> None:
        """Place it by the view of the group."""
        open_dialog(self._qtbot, "PlaceInitiative")
        self._choose(rung)
        self.keys.fill("Why here, and not higher or lower?", reason)
        self.keys.press(f"Place it: {rung.partition(':')[0]}")
        self.closed()

    def closed(self) -> None:
        """Wait until the dialog is gone and its widgets with it."""
        no_dialog(self._qtbot)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        settle()

    def page(self) -> list[str]:
        """All that the page says."""
        return texts(self.window.session.navigator.widget)

    def _choose(self, rung: str) -> None:
        """Go down the ladder from its top to a rung."""
        self.keys.tab_to("Co-production: equal partners throughout")
        for _ in range(9):
            if self.keys.here() == rung:
                self.keys.key(Qt.Key.Key_Space)
                return
            self.keys.key(Qt.Key.Key_Down)
        raise LookupError(rung)


@pytest.fixture
def sides(qtbot, main_window) -> Sides:
    made = Sides(qtbot, main_window)
    made.open_page()
    return made


@pytest.fixture
def one_waits(sides: Sides) -> Sides:
    """The patient side has spoken."""
    sides.keys.press("Ask both sides")
    sides.know("Consultation: asked once, others decide", SECRET, "five patients, on paper slips")
    return sides


@pytest.fixture
def both(one_waits: Sides) -> Sides:
    """Then the staff side has."""
    one_waits.keys.press("Give the staff side's view")
    one_waits.are_helped(STAFF_REASON)
    return one_waits


def test_after_the_first_view_only_that_it_waits_is_told(one_waits) -> None:
    shown = one_waits.page()

    assert WAITS in shown
    assert "Who said so: five patients, on paper slips" in shown
    assert one_waits.keys.here() == "Give the staff side's view"


def test_the_waiting_words_are_nowhere_in_the_window(qtbot, one_waits, riverside) -> None:
    navigator, corner = one_waits.window.session.navigator, riverside.initiatives["corner"]
    found = {}
    for place in (
        Place("home"),
        Place("initiatives", corner),
        Place("initiative", corner),
        Place("topic", corner),
        Place("history"),
        Place("history", part="bin"),
        Place("print", corner, "initiative"),
        Place("print", None, "ladder"),
    ):
        navigator.go(place)
        qtbot.waitUntil(lambda: not one_waits.window.session.desk.tasks.busy)
        settle()
        found[place] = planted.holding(SECRET)
    assert {place: where for place, where in found.items() if where} == {}


def test_the_waiting_words_are_in_no_draft_no_search_no_history(one_waits, riverside) -> None:
    file = riverside.file

    assert SECRET not in str(file.drafts.found())
    assert file.search.find("night shift") == ()
    assert SECRET not in str(file.history.entries())


def test_the_second_side_does_not_see_the_first(qtbot, one_waits) -> None:
    one_waits.keys.press("Give the staff side's view")
    dialog = open_dialog(qtbot, "SideView")

    assert planted.holding(SECRET) == []
    assert "The patient side's view is in, and still hidden. " in " ".join(texts(dialog))
    one_waits.keys.key(Qt.Key.Key_Escape)
    one_waits.closed()


def test_then_both_are_shown_with_the_gap_as_a_question(both) -> None:
    shown = both.page()

    for words in (QUESTION, "Patients: Consultation", SECRET, "Staff: Co-design", STAFF_REASON):
        assert words in shown
    assert both.keys.here() == "Put it on the next agenda"


def test_one_key_puts_it_on_the_agenda_and_the_group_agrees(qtbot, both, riverside) -> None:
    both.keys.key(Qt.Key.Key_Space)
    settle()
    agenda = riverside.file.meetings.sheet(riverside.meetings["november"]).items
    both.keys.press("Agree a place together")
    dialog = open_dialog(qtbot, "PlaceInitiative")
    beside = texts(dialog)
    both.agree("Engagement: asked often, some influence", "We count the night shift from now on")

    assert f"{TITLE}: we see it differently" in [one.item.title for one in agenda]
    assert {QUESTION, SECRET, STAFF_REASON} <= set(beside)
    shown = both.page()
    assert "The group agreed on Engagement on 24 November 2026, after both views were in." in shown
    for reason in (SECRET, STAFF_REASON, "We count the night shift from now on"):
        assert reason in shown, "the path tells all three"


def test_without_a_planned_meeting_it_is_proposed_when_one_is_planned(
    qtbot, one_waits, riverside
) -> None:
    riverside.file.meetings.remove(riverside.meetings["november"])
    one_waits.keys.press("Give the staff side's view")
    one_waits.are_helped(STAFF_REASON)
    assert one_waits.keys.here() == "Plan the next meeting"

    one_waits.keys.key(Qt.Key.Key_Space)
    open_dialog(qtbot, "NextMeeting")
    one_waits.keys.press("Plan this meeting")
    no_dialog(qtbot)

    agenda = riverside.file.meetings.sheet(one_waits.window.place.id).items
    assert f"{TITLE}: we see it differently" in [one.item.title for one in agenda]


def test_a_view_given_by_mistake_is_taken_back_unseen(one_waits, answers, riverside) -> None:
    answers.yes.append(True)
    one_waits.keys.press("Take the patient side's view back")
    QApplication.processEvents()

    assert riverside.file.side_views.waiting(riverside.initiatives["corner"]) == ()
    assert one_waits.keys.here() == "Ask both sides"
