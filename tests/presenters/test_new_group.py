"""The four questions: what is suggested, what is refused, what is handed on."""

from pathlib import Path

import pytest

from coprod_desktop.domain.groups import GroupKind
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.new_group import NewGroup, NewGroupPresenter, file_stem


class Screen:
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.place: Path | None = None
        self.refused: list[tuple[str, str]] = []

    def suggest_place(self, path: Path) -> None:
        self.place = path

    def point_out(self, refused: Refused) -> None:
        self.refused.append((refused.code, refused.field))


@pytest.fixture
def begun() -> list[NewGroup]:
    return []


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def questions(screen, begun, tmp_path) -> NewGroupPresenter:
    return NewGroupPresenter(screen, tmp_path, begun.append)


def test_the_file_is_named_after_the_group(questions, screen, tmp_path) -> None:
    questions.name_changed("Riverside PPG")

    assert screen.place == tmp_path / "Riverside PPG.coprod"


def test_a_file_that_is_there_is_never_suggested(questions, screen, tmp_path) -> None:
    (tmp_path / "Riverside.coprod").write_bytes(b"")

    questions.name_changed("Riverside")

    assert screen.place == tmp_path / "Riverside 2.coprod"


def test_a_place_that_the_person_wrote_is_left_alone(questions, screen) -> None:
    questions.place_changed("/media/stick/ours.coprod")

    questions.name_changed("Riverside")

    assert screen.place is None


def test_another_folder_keeps_the_name(questions, screen, tmp_path) -> None:
    questions.folder_chosen(tmp_path / "stick", "Riverside")

    assert screen.place == tmp_path / "stick" / "Riverside.coprod"


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("  A & B: carers/users?  ", "A & B carers users"),
        ("Con", "Con group"),
        ("Cyfeillion Dyfrdwy", "Cyfeillion Dyfrdwy"),
        ("???", ""),
    ],
)
def test_file_names_are_good_on_every_system(name: str, stem: str) -> None:
    assert file_stem(name) == stem


def test_all_four_answers_are_handed_on(questions, begun, tmp_path) -> None:
    questions.begin("Riverside", GroupKind.PPG, str(tmp_path / "ours"), "kettle", "kettle")

    path = tmp_path / "ours.coprod"
    assert begun == [NewGroup(name="Riverside", kind=GroupKind.PPG, path=path, password="kettle")]


def test_an_empty_password_means_none(questions, begun, tmp_path) -> None:
    questions.begin("Riverside", GroupKind.PPG, str(tmp_path / "ours.coprod"), "", "")

    assert begun[0].password is None


@pytest.mark.parametrize(
    ("name", "place", "again", "told"),
    [
        (" ", "/home/pat/x.coprod", "kettle", ("empty", "name")),
        ("Riverside", "", "kettle", ("empty", "place")),
        ("Riverside", "x.coprod", "kettle", ("place_without_folder", "place")),
        ("Riverside", "/home/pat/x.coprod", "Kettle", ("passwords_differ", "password_again")),
    ],
)
def test_the_first_answer_that_cannot_be_is_pointed_out(
    questions, screen, begun, name, place, again, told
) -> None:
    questions.begin(name, GroupKind.PPG, place, "kettle", again)

    assert (screen.refused, begun) == ([told], [])
