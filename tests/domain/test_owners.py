import pytest

from coprod_desktop.domain.owners import resolve
from coprod_desktop.domain.people import Person

PEOPLE = (
    Person(id=1, name="Petra Holm", initials="PH"),
    Person(id=2, name="Sunil Kay", initials="SK"),
    Person(id=3, name="Dorothy Rusk", initials="DR"),
    Person(id=4, name="Mrs Kate Vell", initials="KV"),
    Person(id=5, name="Hugh Carr-Jones", initials="H C-J"),
    Person(id=6, name="", initials="TJW"),
    Person(id=7, name="Miriam Stane", initials="MS"),
    Person(id=8, name="Malcolm Sewer", initials="MS"),
    Person(id=9, name="Dr. S. Ade-Holt", initials="SAH"),
    Person(id=10, name="Kath Sandy", initials="KS"),
)


@pytest.mark.parametrize(
    ("owner", "ids"),
    [
        ("PH", (1,)),
        ("ph", (1,)),
        ("P.H.", (1,)),
        ("PH / SK", (1, 2)),
        ("Dorothy and Kate", (3, 4)),
        ("PH, SK & DR", (1, 2, 3)),
        ("DR; SK", (3, 2)),
        ("PH and PH", (1,)),
        ("Mrs Vell", (4,)),
        ("Mr Kay and Mrs Rusk", (2, 3)),
        ("Kate Vell", (4,)),
        ("H C-J", (5,)),
        ("Carr-Jones", (5,)),
        ("TJW", (6,)),
        ("Dr S Ade-Holt", (9,)),
        ("Petra Holm (secretary)", (1,)),
        ("Kath Sandy", (10,)),
    ],
)
def test_words_for_people_mean_those_people(owner: str, ids: tuple[int, ...]) -> None:
    assert resolve(owner, PEOPLE) == ids


@pytest.mark.parametrize("owner", ["All", "ALL", "Everyone", "All members", "", " / "])
def test_words_for_everyone_mean_nobody_in_particular(owner: str) -> None:
    assert resolve(owner, PEOPLE) == ()


def test_initials_of_two_people_mean_neither() -> None:
    assert resolve("MS", PEOPLE) == ()


def test_the_full_name_tells_two_people_with_the_same_initials_apart() -> None:
    assert resolve("Malcolm Sewer", PEOPLE) == (8,)


def test_somebody_who_is_not_on_the_register_is_left_out() -> None:
    assert resolve("Reception team and SK", PEOPLE) == (2,)


def test_a_title_alone_means_nobody() -> None:
    assert resolve("Mrs", PEOPLE) == ()
