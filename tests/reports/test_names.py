import pytest

from coprod_desktop.reports.names import Initials

PEOPLE = [
    ("Ana Gray", "AG"),
    ("Dr Ben O’Hara", "BO"),
    ("Will Marsh", "WM"),
    ("Cy Dunn", "CD"),
    ("Cy Ford", "CF"),
    ("Moira", "MW"),
    ("Jean-Luc Ng", ""),
]


@pytest.mark.parametrize(
    ("text", "public"),
    [
        ("Ana Gray spoke.", "AG spoke."),
        ("Ana\nGray spoke.", "AG spoke."),
        ("**Ana** Gray spoke.", "**AG** spoke."),
        ("**Ana Gray** spoke.", "**AG** spoke."),
        ("We asked Ana’s friend.", "We asked AG’s friend."),
        ("Mrs Gray and Dr. O’Hara left.", "AG and BO left."),
        ("Dr Ben O’Hara left.", "BO left."),
        ("Moira came.", "MW came."),
        ("Cy came.", "C came."),
        ("Jean-Luc Ng came.", "JLN came."),
        ("Will you come?", "Will you come?"),
        ("Will Marsh came.", "WM came."),
        ("Banana and Anagram.", "Banana and Anagram."),
        ("Mr Smith came.", "Mr Smith came."),
    ],
)
def test_names_in_text_become_initials(text, public):
    assert Initials(PEOPLE).within(text) == public


def test_nobody_known_leaves_text_as_it_is():
    assert Initials([]).within("Ana Gray spoke.") == "Ana Gray spoke."


def test_initials_are_made_where_none_are_known():
    assert Initials([]).person("Zoe Young", "") == "ZY"
