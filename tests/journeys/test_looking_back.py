"""Somebody looks back: finds a meeting, follows a topic, sees who came; by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.presenters.places import Place
from coprod_desktop.widgets.row_list import RowList, RowRole
from tests.screens.keyboard import ALT, Keyboard
from tests.screens.seen import texts

MEETINGS = Qt.Key.Key_2


class LookingBack:
    """Somebody at the window of Riverside with nothing but a keyboard."""

    def __init__(self, qtbot, window) -> None:
        self.keys = Keyboard(qtbot, window)
        self._navigator = window.session.navigator

    @property
    def here(self) -> Place:
        """The place that is shown."""
        place: Place = self._navigator.here
        return place

    @property
    def room(self) -> QWidget:
        """Its screen."""
        widget: QWidget = self._navigator.widget
        return widget

    def listed(self) -> list[str]:
        """What stands in the list that is shown, without the headings."""
        rows = next(one for one in self.room.findChildren(RowList) if one.isVisible())
        model = rows.model()
        shown = [model.index(row, 0) for row in range(model.rowCount())]
        return [index.data() for index in shown if index.data(RowRole.ID) is not None]


@pytest.fixture
def person(qtbot, main_window) -> LookingBack:
    return LookingBack(qtbot, main_window)


def test_a_meeting_is_found_by_words_and_its_topic_followed(riverside, person) -> None:
    keys = person.keys
    keys.key(MEETINGS, ALT)
    keys.fill("Words", "phone menu")
    assert person.listed() == ["Monday 14 September 2026"]

    keys.press("One topic across all meetings")
    assert "“phone menu”, across all meetings" in texts(person.room)
    keys.tab_to("The topic across all meetings")
    keys.key(Qt.Key.Key_Return)

    phones = riverside.items["phones"]
    assert person.here == Place("meeting", riverside.meetings["september"], "item", phones)


def test_nothing_found_leads_back_to_all(person) -> None:
    keys = person.keys
    keys.key(MEETINGS, ALT)
    keys.fill("Words", "zeppelin")
    assert "No meeting is like that" in texts(person.room)

    keys.press("Show all meetings")

    assert len(person.listed()) == 2
    assert keys.here() == "Meetings"


def test_a_choice_stays_while_the_file_is_open(riverside, person) -> None:
    keys = person.keys
    keys.key(MEETINGS, ALT)
    keys.tab_to("Who was there")
    keys.type("Amina")
    assert person.listed() == ["Monday 14 September 2026"]

    keys.key(Qt.Key.Key_1, ALT)
    keys.key(MEETINGS, ALT)

    assert person.listed() == ["Monday 14 September 2026"]


def test_who_came_leads_to_a_person(person) -> None:
    keys = person.keys
    keys.key(MEETINGS, ALT)
    keys.press("Who came")
    assert keys.here() == "Who came"

    keys.key(Qt.Key.Key_Return)

    assert person.here.room == "person"


def test_an_initiative_is_followed_across_all_meetings(riverside, person, main_window) -> None:
    phones = riverside.initiatives["phones"]
    main_window.session.navigator.go(Place("initiative", phones))

    person.keys.press("Across all meetings")

    assert person.here == Place("topic", phones)
    assert person.listed()[0] == "4. New phone menu"
