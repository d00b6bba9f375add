"""The page of one initiative as a person sees it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from coprod_desktop.app import initiative_room
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.parts_grid import PartsGrid
from coprod_desktop.widgets.room_scroll import RoomScroll
from tests.screens.initiatives import EditorDialog, PartsDialog, PlaceDialog
from tests.screens.seen import buttons, close_dialogs, part, press, texts


@pytest.fixture
def page(qtbot, desk, riverside) -> Iterator[QWidget]:
    room = initiative_room.build(desk)
    desk.committed.connect(room.refresh)
    qtbot.addWidget(room.widget)
    room.widget.resize(1150, 720)
    room.show(Place("initiative", riverside.initiatives["phones"]))
    room.widget.show()
    qtbot.waitExposed(room.widget)
    yield room.widget
    close_dialogs()


def test_it_shows_what_it_is_about_and_who_leads(page) -> None:
    shown = texts(page)

    assert "People who cannot use the website can still get through" in shown
    assert "Amina Yusuf (patient side) and Joe Adeyemi (staff side)" in shown


def test_it_shows_the_path_with_reasons(page) -> None:
    shown = texts(page)

    at = shown.index("Co-design · Agreed by the group")
    assert shown[at + 1] == "14 September 2026. 2 rungs up from Consultation"
    assert shown[at + 2] == "Four patients wrote the options with reception staff."


def test_it_shows_which_parts_were_shared(page) -> None:
    assert "Co-design: Equal" in part(page, PartsGrid).sentences()


def test_a_link_leads_to_where_it_was_talked_about(qtbot, desk, riverside, page) -> None:
    link = next(words for words in buttons(page) if words.endswith(": New phone menu"))

    with qtbot.waitSignal(desk.wanted) as asked:
        press(qtbot, page, link)

    assert asked.args == [
        Place("meeting", riverside.meetings["september"], "item", riverside.items["phones"])
    ]


def test_each_button_opens_its_editor(qtbot, page) -> None:
    press(qtbot, page, "Change")
    assert EditorDialog(qtbot).dialog.windowTitle() == "Change “New phone menu”"
    close_dialogs()
    press(qtbot, page, "Place again")
    assert PlaceDialog(qtbot).rung().startswith("Co-design")
    close_dialogs()
    press(qtbot, page, "Record parts shared")
    assert PartsDialog(qtbot).chosen()[0] == "Co-design: Equal"


def test_a_change_is_seen_on_the_page_at_once(qtbot, page) -> None:
    press(qtbot, page, "Change")
    editor = EditorDialog(qtbot)
    editor.type("partners", "The phone supplier")
    editor.enter()

    assert "The phone supplier" in texts(page)


def test_what_an_undo_took_away_is_said_to_be_gone(desk, riverside, page) -> None:
    room = initiative_room.build(desk)

    room.show(Place("initiative", 999))
    room.widget.show()

    assert [words for words in texts(room.widget) if "no longer in the group file" in words]
    room.widget.close()


def test_history_brings_the_path_into_view(qtbot, desk, riverside, page) -> None:
    room = initiative_room.build(desk)
    qtbot.addWidget(room.widget)
    room.widget.resize(500, 400)
    room.widget.show()
    bar = part(room.widget, RoomScroll).verticalScrollBar()

    room.show(Place("initiative", riverside.initiatives["phones"], "history"))

    qtbot.waitUntil(lambda: bar.value() > 0)
