from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from coprod_desktop.widgets.ladder_board import BandMark, CardMark, LadderBoard, RungMark
from coprod_desktop.widgets.ladder_card import LadderCard
from coprod_desktop.widgets.theme import LIGHT, apply_theme

RUNGS = tuple(
    RungMark(key, name, "in a few words", band, place)
    for place, (key, name, band) in enumerate(
        [
            ("coproduction", "Co-production", "with"),
            ("codesign", "Co-design", "with"),
            ("engagement", "Engagement", "for"),
            ("consultation", "Consultation", "for"),
            ("informing", "Informing", "for"),
            ("educating", "Educating", "to"),
            ("coercion", "Coercion", "to"),
        ]
    )
)
BANDS = (BandMark("with", "done with"), BandMark("for", "done for"), BandMark("to", "done to"))
WALKING, PHONES, CARERS, TEXTS, HOURS, GARDEN = range(1, 7)
CARDS = (
    CardMark(WALKING, "Walking group", "2 years running", "coproduction"),
    CardMark(PHONES, "New phone menu", "since 14 Sept", "codesign", moved_from="consultation"),
    CardMark(CARERS, "Carers' corner", "since 3 June", "engagement"),
    CardMark(TEXTS, "Text reminders", "review due", "engagement", tone="soon"),
    CardMark(HOURS, "Opening hours", "since 9 Jan", "informing"),
)
COMMUNITY = CardMark(GARDEN, "Community garden", "since May", "beside")


def filled(cards: tuple[CardMark, ...], *, compact: bool = False) -> LadderBoard:
    board = LadderBoard()
    board.setProperty("compact", compact)
    board.set_rungs(RUNGS)
    board.set_bands(BANDS)
    board.set_beside("beside", "Led by the community, not on this ladder")
    board.set_cards(cards)
    return board


def made(
    qtbot: QtBot, cards: tuple[CardMark, ...] = CARDS, *, compact: bool = False
) -> LadderBoard:
    board = filled(cards, compact=compact)
    qtbot.addWidget(board)
    board.resize(900, 640)
    board.show()
    return board


def card(board: LadderBoard, title: str) -> LadderCard:
    [found] = [one for one in board.findChildren(LadderCard) if one.text() == title]
    return found


def focused(board: LadderBoard) -> str:
    [found] = [one.text() for one in board.findChildren(LadderCard) if one.hasFocus()]
    return str(found)


@pytest.fixture
def board(qtbot: QtBot) -> LadderBoard:
    return made(qtbot)


def test_cards_stand_higher_on_higher_rungs(board: LadderBoard) -> None:
    titles = ["Walking group", "New phone menu", "Carers' corner", "Opening hours"]
    tops = [card(board, title).y() for title in titles]

    assert tops == sorted(tops)
    assert len(set(tops)) == 4


def test_a_screen_reader_hears_title_place_note_and_movement(board: LadderBoard) -> None:
    words = "New phone menu, on Co-design, since 14 Sept, 2 rungs up"

    assert card(board, "New phone menu").accessibleName() == words


def test_a_screen_reader_hears_what_stands_on_each_rung(board: LadderBoard) -> None:
    said = board.accessibleDescription()

    assert "Engagement: Carers' corner, Text reminders" in said
    assert "Coercion: nothing" in said


def test_a_screen_reader_hears_both_views_of_the_selected_card(board: LadderBoard) -> None:
    board.select(PHONES)

    board.set_marks(patients="consultation", staff="codesign")

    said = card(board, "New phone menu").accessibleDescription()
    assert said == "patients put it on Consultation, staff put it on Co-design"


def test_a_click_selects(qtbot: QtBot, board: LadderBoard) -> None:
    with qtbot.waitSignal(board.selected) as told:
        QTest.mouseClick(card(board, "Carers' corner"), Qt.MouseButton.LeftButton)

    assert told.args == [CARERS]
    assert card(board, "Carers' corner").isChecked()


def test_a_second_click_keeps_it_selected(qtbot: QtBot, board: LadderBoard) -> None:
    corner = card(board, "Carers' corner")
    QTest.mouseClick(corner, Qt.MouseButton.LeftButton)

    with qtbot.assertNotEmitted(board.selected):
        QTest.mouseClick(corner, Qt.MouseButton.LeftButton)

    assert corner.isChecked()


def test_a_double_click_asks_to_place(qtbot: QtBot, board: LadderBoard) -> None:
    corner = card(board, "Carers' corner")
    with qtbot.waitSignal(board.place_requested) as asked:
        QTest.mouseDClick(corner, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(corner, Qt.MouseButton.LeftButton)

    assert asked.args == [CARERS]


def test_enter_selects_first_and_then_asks_to_place(qtbot: QtBot, board: LadderBoard) -> None:
    hours = card(board, "Opening hours")

    with qtbot.assertNotEmitted(board.place_requested), qtbot.waitSignal(board.selected):
        QTest.keyClick(hours, Qt.Key.Key_Return)

    with qtbot.waitSignal(board.place_requested) as asked:
        QTest.keyClick(hours, Qt.Key.Key_Space)

    assert asked.args == [HOURS]


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        ("Walking group", Qt.Key.Key_Down, "New phone menu"),
        ("Walking group", Qt.Key.Key_Up, "Walking group"),
        ("Carers' corner", Qt.Key.Key_Right, "Text reminders"),
        ("Text reminders", Qt.Key.Key_Right, "Text reminders"),
        ("Text reminders", Qt.Key.Key_Left, "Carers' corner"),
        ("Text reminders", Qt.Key.Key_Down, "Opening hours"),
        ("Opening hours", Qt.Key.Key_Home, "Walking group"),
        ("Walking group", Qt.Key.Key_End, "Opening hours"),
    ],
)
def test_arrows_go_from_card_to_card(board: LadderBoard, start: str, key: Qt.Key, end: str) -> None:
    QTest.mouseClick(card(board, start), Qt.MouseButton.LeftButton)

    QTest.keyClick(card(board, start), key)

    assert focused(board) == end
    assert card(board, end).isChecked()


@pytest.mark.parametrize(
    ("key", "rung"), [(Qt.Key.Key_Up, "coproduction"), (Qt.Key.Key_Down, "engagement")]
)
def test_alt_and_an_arrow_ask_to_move_one_rung(
    qtbot: QtBot, board: LadderBoard, key: Qt.Key, rung: str
) -> None:
    with qtbot.waitSignal(board.move_requested) as asked:
        QTest.keyClick(card(board, "New phone menu"), key, Qt.KeyboardModifier.AltModifier)

    assert asked.args == [PHONES, rung]


def test_no_card_is_asked_above_the_highest_rung(qtbot: QtBot, board: LadderBoard) -> None:
    top = card(board, "Walking group")

    with qtbot.assertNotEmitted(board.move_requested):
        QTest.keyClick(top, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)


def drag(board: LadderBoard, title: str, target: str) -> LadderCard:
    """Carry a card to the rung on which the card `target` stands, without letting go."""
    carried = card(board, title)
    middle = carried.rect().center()
    way = card(board, target).geometry().center() - carried.geometry().center()
    QTest.mousePress(carried, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(carried, middle + QPoint(0, 30))
    QTest.mouseMove(carried, middle + way - QPoint(0, 30))
    return carried


def test_a_card_dragged_to_another_rung_asks_to_move(qtbot: QtBot, board: LadderBoard) -> None:
    home = card(board, "Walking group").geometry()
    carried = drag(board, "Walking group", "Opening hours")

    with qtbot.waitSignal(board.move_requested) as asked:
        QTest.mouseRelease(carried, Qt.MouseButton.LeftButton)

    assert asked.args == [WALKING, "informing"]
    assert carried.geometry() == home


def test_escape_stops_a_drag(qtbot: QtBot, board: LadderBoard) -> None:
    home = card(board, "Walking group").geometry()
    carried = drag(board, "Walking group", "Opening hours")

    QTest.keyClick(carried, Qt.Key.Key_Escape)

    assert carried.geometry() == home
    with qtbot.assertNotEmitted(board.move_requested):
        QTest.mouseRelease(carried, Qt.MouseButton.LeftButton)


def test_tab_stops_once_at_the_selected_card(qtbot: QtBot) -> None:
    window, before, board, after = QWidget(), QLineEdit(), filled(CARDS[:2]), QLineEdit()
    qtbot.addWidget(window)
    lines = QVBoxLayout(window)
    for part in (before, board, after):
        lines.addWidget(part)
    board.set_cards(CARDS)
    board.select(TEXTS)
    window.show()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)

    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert focused(board) == "Text reminders"
    QTest.keyClick(card(board, "Text reminders"), Qt.Key.Key_Tab)

    assert after.hasFocus()


def test_selection_and_focus_stay_when_the_cards_are_shown_anew(board: LadderBoard) -> None:
    QTest.mouseClick(card(board, "Carers' corner"), Qt.MouseButton.LeftButton)
    moved = CardMark(CARERS, "Carers' corner", "since today", "codesign", moved_from="engagement")

    board.set_cards((moved, *CARDS[3:]))

    assert board.selected_card() == CARERS
    assert focused(board) == "Carers' corner"
    assert len([one for one in board.findChildren(LadderCard) if one.isVisible()]) == 3


def test_a_card_that_is_gone_is_not_selected(board: LadderBoard) -> None:
    board.select(HOURS)

    board.set_cards(CARDS[:2])

    assert board.selected_card() is None


def test_a_card_without_a_place_is_refused(board: LadderBoard) -> None:
    with pytest.raises(ValueError, match="moon"):
        board.set_cards((CardMark(9, "Lost", "", "moon"),))


def test_work_led_by_the_community_stands_below_the_ladder(qtbot: QtBot) -> None:
    board = made(qtbot, (*CARDS, COMMUNITY))

    garden = card(board, "Community garden")

    assert garden.y() > card(board, "Opening hours").y() + 200
    assert "Led by the community" in garden.accessibleName()


def test_thirty_cards_overlap_nowhere_and_are_all_inside(qtbot: QtBot) -> None:
    many = tuple(
        CardMark(key, f"Initiative number {key}", "since 3 June", RUNGS[key % 4].key)
        for key in range(30)
    )
    board = made(qtbot, many)
    board.resize(700, board.heightForWidth(700))

    areas = [one.geometry() for one in board.findChildren(LadderCard)]

    assert all(board.rect().contains(area) for area in areas)
    assert not any(
        one.intersects(other) for place, one in enumerate(areas) for other in areas[place + 1 :]
    )


@pytest.mark.parametrize("width", [360, 500, 700, 1100])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.5])
@pytest.mark.parametrize("compact", [False, True])
def test_every_card_is_big_enough_for_its_words(
    qtbot: QtBot, app: QApplication, width: int, scale: float, compact: bool
) -> None:
    apply_theme(app, LIGHT, scale)
    board = made(qtbot, (*CARDS, COMMUNITY), compact=compact)

    board.resize(width, board.heightForWidth(width))

    for one in board.findChildren(LadderCard):
        assert one.height() >= one.size_within(one.width()).height()
        assert board.rect().contains(one.geometry())


@pytest.mark.parametrize("width", [560, 700, 1100])
def test_the_words_of_one_rung_never_touch_those_of_the_next(qtbot: QtBot, width: int) -> None:
    board = made(qtbot)
    board.set_rungs(tuple(replace(rung, short="a few words too many " * 3) for rung in RUNGS))

    rows = board._placing(width, 0).rows

    assert all(one.short.bottom() < other.name.top() for one, other in pairwise(rows))


def test_a_narrow_board_puts_the_names_above_the_lines(qtbot: QtBot, app: QApplication) -> None:
    board = made(qtbot)
    wide = card(board, "Walking group").x()

    apply_theme(app, LIGHT, 2.0)
    board.resize(700, 1400)

    assert card(board, "Walking group").x() < wide


def test_a_compact_board_opens_what_is_clicked(qtbot: QtBot) -> None:
    board = made(qtbot, compact=True)

    with qtbot.waitSignal(board.opened) as asked:
        QTest.mouseClick(card(board, "Text reminders"), Qt.MouseButton.LeftButton)

    assert asked.args == [TEXTS]


def test_a_compact_board_is_walked_with_arrows_and_opened_with_enter(qtbot: QtBot) -> None:
    board = made(qtbot, compact=True)
    card(board, "Walking group").setFocus()

    QTest.keyClick(card(board, "Walking group"), Qt.Key.Key_Down)
    with qtbot.waitSignal(board.opened) as asked:
        QTest.keyClick(card(board, "New phone menu"), Qt.Key.Key_Return)

    assert asked.args == [PHONES]


def test_a_compact_board_cannot_be_dragged(qtbot: QtBot) -> None:
    board = made(qtbot, compact=True)
    home = card(board, "Walking group").geometry()

    carried = drag(board, "Walking group", "Opening hours")
    QTest.mouseRelease(carried, Qt.MouseButton.LeftButton)

    assert card(board, "Walking group").geometry() == home


def test_the_picture_changes_with_the_selected_card(board: LadderBoard) -> None:
    before = board.grab().toImage()

    board.select(PHONES)
    selected = board.grab().toImage()
    board.set_marks(patients="consultation", staff="codesign")

    assert selected != before
    assert board.grab().toImage() != selected
