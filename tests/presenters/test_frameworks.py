"""The room of ladders and checklists: what is shown, chosen, shared and brought in."""

from pathlib import Path

import pytest

from coprod_desktop.presenters.frameworks import FrameworksPresenter

LADDER = {"kind": "ladder", "name": "Our ladder", "rungs": [{"name": "Told"}, {"name": "With"}]}


class Screen:
    """Keeps what it is shown."""

    def show_rows(self, rows, chosen) -> None:
        self.rows, self.chosen = rows, chosen

    def show_card(self, card) -> None:
        self.card = card

    def show_wrong(self, sentence, problems) -> None:
        self.wrong = (sentence, problems)

    def point_out(self, refused) -> None:
        self.refused = refused.code


class Doors:
    """Answers which file, and keeps what was asked for."""

    def __init__(self, path: Path) -> None:
        self.path: Path | None = path
        self.asked: list[object] = []
        self.told: list[str] = []

    def add(self, kind) -> None:
        self.asked.append(kind.value)

    def change(self, key) -> None:
        self.asked.append(key)

    def copy(self, own) -> None:
        self.asked.append(own.key)

    def go_through(self, key) -> None:
        self.asked.append(("go through", key))

    def place_to_save(self, file_name) -> Path | None:
        self.asked.append(file_name)
        return self.path

    def file_to_bring_in(self) -> Path | None:
        return self.path

    def tell(self, text) -> None:
        self.told.append(text)


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def doors(tmp_path: Path) -> Doors:
    return Doors(tmp_path / "ours.json")


@pytest.fixture
def own(riverside) -> str:
    key: str = riverside.file.frameworks.add_own(riverside.group, LADDER)
    return key


@pytest.fixture
def room(riverside, own, screen, doors) -> FrameworksPresenter:
    file = riverside.file
    made = FrameworksPresenter(screen, file.frameworks, doors, file.words)
    made.show(riverside.group, own)
    return made


def choose(screen: Screen, room: FrameworksPresenter, title: str) -> None:
    room.choose(next(row.id for row in screen.rows if row.title == title))


def may(screen: Screen) -> list[str]:
    names = ("use", "change", "copy", "share", "retire", "offer_again")
    return [name for name in names if getattr(screen.card, f"may_{name}")]


def test_the_groups_own_stand_first_under_their_heading(screen, room) -> None:
    assert [row.title for row in screen.rows][:4] == [
        "Our own",
        "Our ladder",
        "Ladders",
        "The ladder of co-production",
    ]
    assert screen.rows[3].sentence == "The ladder of co-production, Ladder, Our group uses it"


def test_every_framework_can_be_read_with_its_credit(screen, room) -> None:
    for row in screen.rows:
        if row.id is not None and row.title != "Our ladder":
            room.choose(row.id)
            assert screen.card.pieces
            assert screen.card.credit


def test_what_can_be_done_depends_on_whose_it_is(screen, room) -> None:
    assert may(screen) == ["use", "change", "share", "retire"]
    choose(screen, room, "The ladder of co-production")
    assert may(screen) == ["copy"]
    choose(screen, room, "Five steps to success")
    assert may(screen) == []


def test_a_ladder_is_used_from_now_on(riverside, screen, room, doors, own) -> None:
    room.use()

    assert riverside.file.frameworks.ladder(riverside.group).key == own
    assert may(screen) == ["change", "share"]
    assert "now uses “Our ladder”" in doors.told[0]


def test_what_is_retired_can_be_offered_again(screen, room) -> None:
    room.retire()
    assert screen.card.tags[0].text == "Retired on 24 November 2026"
    assert may(screen) == ["change", "share", "offer_again"]

    room.offer_again()
    assert may(screen) == ["use", "change", "share", "retire"]


def test_a_ladder_is_shared_under_its_name(screen, room, doors) -> None:
    room.share()

    assert doors.asked == ["Our ladder.json"]
    assert "Our ladder" in doors.path.read_text()
    assert doors.told == ["Written as “ours.json”. Give this file to the other group."]


def test_nobody_chose_a_place_and_nothing_is_written(room, doors) -> None:
    doors.path = None
    room.share()
    room.bring_in()

    assert doors.told == []


def test_a_file_that_cannot_be_written_is_told(screen, room, doors, tmp_path) -> None:
    doors.path = tmp_path / "gone" / "ours.json"
    room.share()

    assert screen.wrong[0].startswith("There is no folder")


def test_what_was_shared_is_brought_in_by_another_group(riverside, screen, room, doors) -> None:
    room.share()
    room.show(riverside.file.groups.begin("Hilltop"))
    room.bring_in()

    assert screen.card.name == "Our ladder"
    assert doors.told[-1] == "“Our ladder” is here now, among your own."


def test_a_wrong_file_is_told_line_by_line(screen, room, doors) -> None:
    room.share()
    doors.path.write_text(doors.path.read_text().replace('"Told"', '""').replace('"With"', "7"))
    room.bring_in()

    assert screen.wrong[0] == "Nothing was brought in. One thing in the file is wrong:"
    assert screen.wrong[1] == ("framework.rungs[1].name: 7 is not text in quotation marks.",)


def test_another_kind_of_file_is_told_in_one_sentence(screen, room, doors) -> None:
    doors.path.write_text("[]")
    room.bring_in()

    assert screen.wrong == (
        "“ours.json” is not a ladder or checklist of Coprod Desktop. Nothing has been changed.",
        (),
    )


def test_forms_are_opened_for_what_is_chosen(screen, room, doors, own) -> None:
    room.add_ladder()
    room.add_checklist()
    room.change()
    choose(screen, room, "Five values")
    room.copy()

    assert doors.asked == ["ladder", "checklist", own, "five_values"]


def test_what_was_undone_elsewhere_leaves_the_room_at_the_groups_ladder(
    riverside, screen, room
) -> None:
    riverside.file.history.undo()
    room.refresh()

    assert screen.card.name == "The ladder of co-production"


def test_a_checklist_can_be_gone_through_from_here_and_a_ladder_cannot(
    room, screen, doors, riverside
) -> None:
    room.show(riverside.group, "five_values")
    assert screen.card.may_go_through
    room.go_through()
    room.show(riverside.group, "ladder")

    assert not screen.card.may_go_through
    assert doors.asked == [("go through", "five_values")]
