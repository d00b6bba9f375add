from dataclasses import replace
from itertools import combinations, pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from coprod_desktop.widgets.ladder_board import BandMark, CardMark, LadderBoard, RungMark
from coprod_desktop.widgets.ladder_card import CardFaces
from coprod_desktop.widgets.ladder_model import LadderRole
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.theme import LIGHT, apply_theme, worn
from tests.screens import ladder

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


@pytest.fixture
def board(qtbot: QtBot) -> LadderBoard:
    return made(qtbot)


def test_cards_stand_higher_on_higher_rungs(board: LadderBoard) -> None:
    tops = [board.area_of(key).y() for key in (WALKING, PHONES, CARERS, HOURS)]

    assert tops == sorted(tops)
    assert len(set(tops)) == 4


def test_a_screen_reader_hears_title_place_note_and_movement(board: LadderBoard) -> None:
    assert "New phone menu, on Co-design, since 14 Sept, 2 rungs up" in ladder.said(board)


def test_a_screen_reader_hears_every_other_state(qtbot: QtBot) -> None:
    due = CardMark(
        PHONES,
        "New phone menu",
        "review due",
        "codesign",
        since="since 14 Sept",
        moved_from="engagement",
        more=("views differ by 2 rungs",),
    )

    board = made(qtbot, (due,))

    states = "review due, since 14 Sept, 1 rung up, views differ by 2 rungs"
    assert ladder.said(board) == [f"New phone menu, on Co-design, {states}"]


def test_a_screen_reader_finds_a_tree_of_rungs_and_cards(board: LadderBoard) -> None:
    found = ladder.told_of(board)

    item = QAccessible.Role.TreeItem
    assert found["Co-design: in a few words, done with, 1 initiative"] is item
    assert found["Coercion: in a few words, done to, no initiatives"] is item
    assert found["Led by the community, not on this ladder, no initiatives"] is item
    assert found["Carers' corner, on Engagement, since 3 June"] is item
    assert QAccessible.queryAccessibleInterface(board).role() is QAccessible.Role.Tree


def test_a_screen_reader_finds_a_card_where_it_is_drawn(board: LadderBoard) -> None:
    tree = QAccessible.queryAccessibleInterface(board)
    found = [tree.child(number) for number in range(tree.childCount())]
    [seen] = [one for one in found if one.text(QAccessible.Text.Name).startswith("Carers")]

    corner = board.viewport().mapToGlobal(board.area_of(CARERS).topLeft())
    assert seen.rect().topLeft() == corner


def test_a_screen_reader_hears_what_stands_on_each_rung(board: LadderBoard) -> None:
    said = board.accessibleDescription()

    assert "Engagement: Carers' corner, Text reminders" in said
    assert "Coercion: nothing" in said


def test_of_very_many_cards_only_their_number_is_told_at_once(qtbot: QtBot) -> None:
    board = made(qtbot, crowd(31))

    assert "Co-production: 8" in board.accessibleDescription()


def test_a_screen_reader_hears_both_views_of_the_selected_card(board: LadderBoard) -> None:
    board.select(PHONES)

    board.set_marks(patients="consultation", staff="codesign")

    said = ladder.index_of(board, "New phone menu").data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert said == "patients put it on Consultation, staff put it on Co-design"


def test_the_tree_underneath_keeps_to_the_rules_of_qt(board: LadderBoard) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(board.model(), mode)

    board.set_cards(CARDS[:2])
    board.set_marks(patients="consultation", staff=None)

    assert tester.model() is board.model()


def test_a_click_selects(qtbot: QtBot, board: LadderBoard) -> None:
    with qtbot.waitSignal(board.selected) as told:
        ladder.click(board, "Carers' corner")

    assert told.args == [CARERS]
    assert ladder.chosen(board) == ["Carers' corner"]


def test_a_second_click_keeps_it_selected(qtbot: QtBot, board: LadderBoard) -> None:
    ladder.click(board, "Carers' corner")

    with qtbot.assertNotEmitted(board.selected):
        ladder.click(board, "Carers' corner")

    assert ladder.chosen(board) == ["Carers' corner"]


def test_a_double_click_asks_to_place(qtbot: QtBot, board: LadderBoard) -> None:
    spot = ladder.middle(board, "Carers' corner")
    with qtbot.waitSignal(board.place_requested) as asked:
        QTest.mouseDClick(board.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseRelease(board.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert asked.args == [CARERS]


def test_enter_selects_first_and_then_asks_to_place(qtbot: QtBot, board: LadderBoard) -> None:
    ladder.go_to(board, "Opening hours")

    with qtbot.assertNotEmitted(board.place_requested), qtbot.waitSignal(board.selected):
        QTest.keyClick(board, Qt.Key.Key_Return)

    with qtbot.waitSignal(board.place_requested) as asked:
        QTest.keyClick(board, Qt.Key.Key_Space)

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
        ("Text reminders", Qt.Key.Key_PageUp, "New phone menu"),
        ("Walking group", Qt.Key.Key_PageDown, "New phone menu"),
        ("Walking group", Qt.Key.Key_O, "Opening hours"),
    ],
)
def test_arrows_go_from_card_to_card(board: LadderBoard, start: str, key: Qt.Key, end: str) -> None:
    ladder.click(board, start)

    QTest.keyClick(board, key)

    assert ladder.current(board) == end
    assert ladder.chosen(board) == [end]


def test_left_of_the_first_card_is_its_rung_and_the_card_stays_selected(
    qtbot: QtBot, board: LadderBoard
) -> None:
    ladder.click(board, "Carers' corner")
    seen = []

    with qtbot.assertNotEmitted(board.selected), qtbot.assertNotEmitted(board.place_requested):
        keys = Qt.Key
        for key in (keys.Key_Left, keys.Key_Down, keys.Key_Return, keys.Key_Up, keys.Key_Right):
            QTest.keyClick(board, key)
            seen.append(ladder.current(board))

    assert seen == ["Engagement", "Consultation", "Consultation", "Engagement", "Carers' corner"]
    assert ladder.chosen(board) == ["Carers' corner"]


def test_a_ladder_without_cards_is_walked_rung_by_rung(qtbot: QtBot) -> None:
    board = made(qtbot, ())
    board.setFocus()
    qtbot.waitUntil(board.hasFocus)
    seen = [ladder.current(board)]

    for key in [Qt.Key.Key_Down] * 9:
        QTest.keyClick(board, key)
        seen.append(ladder.current(board))

    beside = "Led by the community, not on this ladder"
    assert seen == [*(rung.name for rung in RUNGS), beside, beside, beside]


@pytest.mark.parametrize(
    ("key", "rung"), [(Qt.Key.Key_Up, "coproduction"), (Qt.Key.Key_Down, "engagement")]
)
def test_alt_and_an_arrow_ask_to_move_one_rung(
    qtbot: QtBot, board: LadderBoard, key: Qt.Key, rung: str
) -> None:
    ladder.go_to(board, "New phone menu")

    with qtbot.waitSignal(board.move_requested) as asked:
        QTest.keyClick(board, key, Qt.KeyboardModifier.AltModifier)

    assert asked.args == [PHONES, rung]


def test_no_card_is_asked_above_the_highest_rung(qtbot: QtBot, board: LadderBoard) -> None:
    ladder.go_to(board, "Walking group")

    with qtbot.assertNotEmitted(board.move_requested):
        QTest.keyClick(board, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)


def pick_up(board: LadderBoard, title: str, *keys: Qt.Key) -> list[str]:
    """Pick a card up by keys and carry it; answer what was said on the way."""
    said: list[str] = []
    board.told.connect(said.append)
    ladder.go_to(board, title)
    QTest.keyClick(board, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    for key in keys:
        QTest.keyClick(board, key)
    return said


def test_a_card_is_picked_up_and_put_down_by_keys(qtbot: QtBot, board: LadderBoard) -> None:
    with qtbot.waitSignal(board.move_requested) as asked:
        said = pick_up(board, "New phone menu", Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)

    assert asked.args == [PHONES, "consultation"]
    assert said[0].startswith("Moving “New phone menu”.")
    assert said[2].startswith("Move “New phone menu” to Consultation")
    assert said[-1] == ""


def test_a_card_is_carried_by_keys_to_the_place_beside_the_ladder(
    qtbot: QtBot, board: LadderBoard
) -> None:
    with qtbot.waitSignal(board.move_requested) as asked:
        pick_up(board, "New phone menu", Qt.Key.Key_End, Qt.Key.Key_Space)

    assert asked.args == [PHONES, "beside"]


@pytest.mark.parametrize("last", [Qt.Key.Key_Escape, Qt.Key.Key_Tab])
def test_escape_and_leaving_let_a_carried_card_go(
    qtbot: QtBot, board: LadderBoard, last: Qt.Key
) -> None:
    with qtbot.assertNotEmitted(board.move_requested):
        said = pick_up(board, "New phone menu", Qt.Key.Key_Down, Qt.Key.Key_Escape)
        QTest.keyClick(board, last)

    assert said[-1] == ""
    assert ladder.current(board) == "New phone menu"


def test_a_card_put_down_where_it_stood_asks_nothing(qtbot: QtBot, board: LadderBoard) -> None:
    keys = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)

    with (
        qtbot.assertNotEmitted(board.move_requested),
        qtbot.assertNotEmitted(board.place_requested),
    ):
        said = pick_up(board, "New phone menu", *keys)

    assert said[2].startswith("“New phone menu” is where it stands now, Co-design")


def test_where_a_carried_card_would_land_is_seen(board: LadderBoard) -> None:
    ladder.click(board, "New phone menu")
    pick_up(board, "New phone menu")
    here = board.grab().toImage()

    QTest.keyClick(board, Qt.Key.Key_Down)

    assert board.grab().toImage() != here


def test_losing_the_focus_lets_a_carried_card_go(qtbot: QtBot, board: LadderBoard) -> None:
    pick_up(board, "New phone menu", Qt.Key.Key_Down)
    board.clearFocus()
    board.setFocus()

    with qtbot.assertNotEmitted(board.move_requested):
        QTest.keyClick(board, Qt.Key.Key_Return)


def let_go(board: LadderBoard) -> None:
    QTest.mouseRelease(board.viewport(), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("place", ["informing", "coercion", "beside"])
def test_a_card_dragged_to_another_place_asks_to_move(
    qtbot: QtBot, board: LadderBoard, place: str
) -> None:
    home = board.area_of(WALKING)
    ladder.drag(board, "Walking group", place)

    with qtbot.waitSignal(board.move_requested) as asked:
        let_go(board)

    assert asked.args == [WALKING, place]
    assert board.area_of(WALKING) == home


def test_a_drag_says_where_the_card_would_land(qtbot: QtBot, board: LadderBoard) -> None:
    said: list[str] = []
    board.told.connect(said.append)

    ladder.drag(board, "Walking group", "informing")
    words = said[-1]
    let_go(board)

    assert words.startswith("Let go to move “Walking group” to Informing.")


def test_a_card_let_go_on_its_own_rung_asks_nothing(qtbot: QtBot, board: LadderBoard) -> None:
    ladder.drag(board, "Walking group", "coproduction")

    with qtbot.assertNotEmitted(board.move_requested):
        let_go(board)


def test_escape_stops_a_drag(qtbot: QtBot, board: LadderBoard) -> None:
    before = board.grab().toImage()
    ladder.click(board, "Walking group")
    selected = board.grab().toImage()
    ladder.drag(board, "Walking group", "informing")

    QTest.keyClick(board, Qt.Key.Key_Escape)

    assert before != selected
    assert board.grab().toImage() == selected
    with qtbot.assertNotEmitted(board.move_requested):
        let_go(board)


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
    assert board.hasFocus()
    assert ladder.current(board) == "Text reminders"
    QTest.keyClick(board, Qt.Key.Key_Tab)

    assert after.hasFocus()


def test_selection_and_focus_stay_when_the_cards_are_shown_anew(board: LadderBoard) -> None:
    ladder.click(board, "Carers' corner")
    moved = CardMark(CARERS, "Carers' corner", "since today", "codesign", moved_from="engagement")

    board.set_cards((moved, *CARDS[3:]))

    assert board.selected_card() == CARERS
    assert ladder.current(board) == "Carers' corner"
    assert len(ladder.titles(board)) == 3


def test_a_card_that_is_gone_is_not_selected(board: LadderBoard) -> None:
    board.select(HOURS)

    board.set_cards(CARDS[:2])

    assert board.selected_card() is None
    assert ladder.chosen(board) == []


def test_a_card_without_a_place_is_refused(board: LadderBoard) -> None:
    with pytest.raises(ValueError, match="moon"):
        board.set_cards((CardMark(9, "Lost", "", "moon"),))


def test_another_ladder_takes_the_cards_of_the_old_one_away(board: LadderBoard) -> None:
    board.set_rungs(tuple(replace(rung, key=f"other {rung.key}") for rung in RUNGS[:3]))

    assert ladder.titles(board) == []


def test_work_led_by_the_community_stands_below_the_ladder(qtbot: QtBot) -> None:
    board = made(qtbot, (*CARDS, COMMUNITY))

    assert board.area_of(GARDEN).y() > board.area_of(HOURS).y() + 100
    assert any("Led by the community" in words for words in ladder.said(board))


def test_several_places_stand_beside_the_ladder_one_below_the_other(qtbot: QtBot) -> None:
    board = made(qtbot)
    board.set_beside("waiting", "Waiting for the health board")

    tops = [board.middle_of(place).y() for place in ("coercion", "beside", "waiting")]

    assert tops == sorted(set(tops))


def crowd(number: int, rungs: int = 4) -> tuple[CardMark, ...]:
    """So many cards with long titles on the highest rungs, some of them moved."""
    return tuple(
        CardMark(
            key,
            f"Initiative number {key} with a title that is longer than any card is wide",
            "since 3 June",
            RUNGS[key % rungs].key,
            moved_from=RUNGS[(key + 2) % 7].key if key % 3 == 0 else None,
            more=("views differ by 2 rungs",) if key % 4 == 0 else (),
        )
        for key in range(number)
    )


def areas(board: LadderBoard) -> list[QRect]:
    return [board.area_of(index.data(LadderRole.CARD)) for index in ladder.indexes(board)]


@pytest.mark.parametrize(("number", "rungs"), [(30, 4), (30, 1), (12, 1), (200, 7)])
@pytest.mark.parametrize("width", [420, 700, 1400])
def test_crowded_rungs_overlap_nowhere_and_all_is_inside(
    qtbot: QtBot, number: int, rungs: int, width: int
) -> None:
    board = made(qtbot, crowd(number, rungs))
    board.resize(width, board.heightForWidth(width))

    found = areas(board)

    assert all(board.rect().contains(area) for area in found)
    assert not any(one.intersects(other) for one, other in combinations(found, 2))


def test_the_cards_of_a_rung_lie_between_its_line_and_the_one_above(qtbot: QtBot) -> None:
    board = made(qtbot, crowd(30))
    rows = {row.key: row for row in board._placing().rows}

    for index in ladder.indexes(board):
        mark = ladder.mark(board, index)
        area = board.area_of(mark.key)
        assert rows[mark.rung].area.top() <= area.top()
        assert area.bottom() < rows[mark.rung].line.top()


@pytest.mark.parametrize("width", [360, 500, 700, 1100])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.5])
@pytest.mark.parametrize("compact", [False, True])
def test_every_card_is_big_enough_for_its_words(
    qtbot: QtBot, app: QApplication, width: int, scale: float, compact: bool
) -> None:
    apply_theme(app, LIGHT, scale)
    board = made(qtbot, (*CARDS, COMMUNITY, *crowd(9)[7:]), compact=compact)

    board.resize(width, board.heightForWidth(width))

    faces = CardFaces(worn(), compact=compact)
    for index in ladder.indexes(board):
        mark = ladder.mark(board, index)
        area = board.area_of(mark.key)
        assert area.height() >= faces.words_height(RUNGS, mark, area.width())
        assert board.rect().contains(area)


@pytest.mark.parametrize("width", [560, 700, 1100])
def test_the_words_of_one_rung_never_touch_those_of_the_next(qtbot: QtBot, width: int) -> None:
    board = made(qtbot)
    board.set_rungs(tuple(replace(rung, short="a few words too many " * 3) for rung in RUNGS))
    board.resize(width, board.heightForWidth(width))

    rows = board._placing().rows

    assert all(one.short.bottom() < other.name.top() for one, other in pairwise(rows))


LADDERS = {
    "three rungs without bands": (RUNGS[:3], ()),
    "twelve rungs": (
        tuple(
            RungMark(
                str(place), f"The rung of number {place}", "some words", "ab"[place > 5], place
            )
            for place in range(12)
        ),
        (BandMark("a", "a band whose name is rather long for it"), BandMark("b", "b")),
    ),
    "a band for each rung": (
        tuple(replace(rung, band=rung.key) for rung in RUNGS),
        tuple(BandMark(rung.key, f"all that is {rung.name}") for rung in RUNGS),
    ),
}


@pytest.mark.parametrize("ladder_name", LADDERS)
@pytest.mark.parametrize("width", [400, 720, 1300])
@pytest.mark.parametrize("scale", [1.0, 2.5])
def test_any_ladder_is_drawn_with_every_band_named_and_nothing_over_anything(
    qtbot: QtBot, app: QApplication, ladder_name: str, width: int, scale: float
) -> None:
    apply_theme(app, LIGHT, scale)
    rungs, bands = LADDERS[ladder_name]
    cards = tuple(CardMark(key, f"Card {key}", "since May", rungs[key % 3].key) for key in range(9))
    board = made(qtbot, ())
    board.set_rungs(rungs)
    board.set_bands(bands)
    board.set_cards(cards)
    board.resize(width, board.heightForWidth(width))

    placing = board._placing()
    words = [area for row in placing.rows for area in (row.head, row.name, row.short)]
    things = [area for area in (*words, *placing.cards.values()) if not area.isEmpty()]
    heads = [row.head for row in placing.rows if row.head.isValid()]

    assert len(placing.brackets) + len(heads) == len(bands)
    assert all(board.rect().contains(area) for area in things)
    assert not any(one.intersects(other) for one, other in combinations(things, 2))


def test_a_narrow_board_puts_the_names_above_the_lines(qtbot: QtBot, app: QApplication) -> None:
    board = made(qtbot)
    wide = board.area_of(WALKING).x()

    apply_theme(app, LIGHT, 2.0)
    board.resize(700, 1400)

    assert board.area_of(WALKING).x() < wide


def test_what_scrolls_around_the_board_follows_the_keyboard(qtbot: QtBot) -> None:
    room, board = RoomScroll(), filled(crowd(30))
    qtbot.addWidget(room)
    room.setWidget(board)
    room.resize(700, 400)
    room.show()
    qtbot.waitExposed(room)
    board.setFocus()

    QTest.keyClick(board, Qt.Key.Key_End)

    last = board.area_of(board.selected_card() or 0)
    seen = QRect(QPoint(0, room.verticalScrollBar().value()), room.viewport().size())
    assert seen.top() > 0
    assert seen.contains(last)


def test_a_card_carried_to_the_edge_scrolls_on(qtbot: QtBot) -> None:
    room, board = RoomScroll(), filled(crowd(30))
    qtbot.addWidget(room)
    room.setWidget(board)
    room.resize(700, 400)
    room.show()
    qtbot.waitUntil(lambda: room.verticalScrollBar().maximum() > 0)
    first = ladder.titles(board)[0]
    start = ladder.middle(board, first)
    port, button = board.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, button, pos=start)

    QTest.mouseMove(port, QPoint(start.x(), 250))
    QTest.mouseMove(port, QPoint(start.x(), 390))

    qtbot.waitUntil(lambda: room.verticalScrollBar().value() > 100)
    QTest.keyClick(board, Qt.Key.Key_Escape)
    let_go(board)


def test_a_compact_board_opens_what_is_clicked(qtbot: QtBot) -> None:
    board = made(qtbot, compact=True)

    with qtbot.waitSignal(board.opened) as asked:
        ladder.click(board, "Text reminders")

    assert asked.args == [TEXTS]


def test_a_compact_board_is_walked_with_arrows_and_opened_with_enter(qtbot: QtBot) -> None:
    board = made(qtbot, compact=True)
    ladder.go_to(board, "Walking group")

    QTest.keyClick(board, Qt.Key.Key_Down)
    with qtbot.waitSignal(board.opened) as asked:
        QTest.keyClick(board, Qt.Key.Key_Return)

    assert asked.args == [PHONES]


def test_a_compact_board_can_be_moved_neither_by_mouse_nor_by_keys(qtbot: QtBot) -> None:
    board = made(qtbot, compact=True)

    with qtbot.assertNotEmitted(board.move_requested):
        ladder.drag(board, "Walking group", "informing")
        let_go(board)
        assert pick_up(board, "Walking group", Qt.Key.Key_Down, Qt.Key.Key_Up) == []


def test_the_picture_changes_with_the_selected_card(board: LadderBoard) -> None:
    before = board.grab().toImage()

    board.select(PHONES)
    selected = board.grab().toImage()
    board.set_marks(patients="consultation", staff="codesign")

    assert selected != before
    assert board.grab().toImage() != selected


def test_only_what_is_exposed_is_painted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    board = made(qtbot, crowd(30))
    board.resize(900, board.heightForWidth(900))
    painted: list[int] = []
    paint = CardFaces.paint

    def noted(
        faces: CardFaces, brush: Any, area: QRect, rungs: Any, card: CardMark, *rest: Any
    ) -> None:
        painted.append(card.key)
        paint(faces, brush, area, rungs, card, *rest)

    monkeypatch.setattr(CardFaces, "paint", noted)

    board.viewport().grab(board.area_of(7))

    assert painted == [7]
