import pytest
from PySide6.QtCore import Qt

from coprod_desktop.widgets.owners_edit import OwnersEdit


@pytest.fixture
def edit(qtbot, themed) -> OwnersEdit:
    edit = OwnersEdit()
    edit.offer(["Amina Yusuf", "Joe Adeyemi", "Tom O'Hara"])
    qtbot.addWidget(edit)
    edit.show()
    qtbot.waitExposed(edit)
    return edit


def offered(edit: OwnersEdit, typed: str) -> list[str]:
    """What a completion of `typed` would make of the line."""
    completer = edit.completer()
    edit.setText(typed)
    completer.setCompletionPrefix(typed)
    rows = range(completer.completionCount())
    model = completer.completionModel()
    return [completer.pathFromIndex(model.index(row, 0)) for row in rows]


@pytest.mark.parametrize(
    ("typed", "becomes"),
    [
        ("jo", ["Joe Adeyemi"]),
        ("yus", ["Amina Yusuf"]),
        ("JA / to", ["JA / Tom O'Hara"]),
        ("Amina and jo", ["Amina and Joe Adeyemi"]),
        ("JA, to", ["JA, Tom O'Hara"]),
        ("JA / ", []),
        ("zz", []),
    ],
)
def test_the_last_name_is_completed_and_those_before_stay(edit, typed, becomes) -> None:
    assert offered(edit, typed) == becomes


def test_any_other_words_will_do(qtbot, edit) -> None:
    qtbot.keyClicks(edit, "the baker")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)

    assert edit.text() == "the baker"
