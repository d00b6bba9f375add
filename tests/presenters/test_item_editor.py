import pytest

from coprod_desktop.domain.meetings import Purpose
from coprod_desktop.presenters.item_editor import ItemEditorPresenter, ItemEntry
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def presenter(riverside, screen) -> ItemEditorPresenter:
    return ItemEditorPresenter(screen, riverside.file, recorded=screen.recorded)


def test_a_new_item_stands_before_the_closing_items_with_its_number(
    riverside, presenter, screen
) -> None:
    presenter.begin(riverside.meetings["november"])
    presenter.record(
        ItemEntry(title="Car park", purpose=Purpose.DISCUSS, minutes=10, lead="Tom O'Hara")
    )

    item = riverside.file.meetings.item(screen.told["recorded"])
    assert (item.heading, item.purpose, item.minutes) == ("4. Car park", Purpose.DISCUSS, 10)


def test_an_item_is_changed_and_keeps_its_notes(riverside, presenter, screen) -> None:
    phones = riverside.items["phones"]
    presenter.change(phones)
    entry = screen.told["show_entry"][0]
    assert (entry.title, entry.initiative_id) == (
        "New phone menu",
        riverside.initiatives["phones"],
    )

    presenter.record(ItemEntry(title="Phones", confidential=True))

    item = riverside.file.meetings.item(phones)
    assert (item.heading, item.confidential) == ("4. Phones", True)
    assert item.notes.startswith("Both versions")


@pytest.mark.parametrize("begun", [True, False])
def test_the_chairs_own_notes_are_kept(riverside, presenter, screen, begun) -> None:
    if begun:
        presenter.begin(riverside.meetings["november"])
    else:
        presenter.change(riverside.items["phones"])
    presenter.record(ItemEntry(title="Phones", chair_notes="Ask Tom to begin"))

    item = riverside.file.meetings.item(screen.told["recorded"])
    assert item.chair_notes == "Ask Tom to begin"


def test_the_groups_initiatives_are_offered_and_none(riverside, presenter, screen) -> None:
    presenter.begin(riverside.meetings["november"])

    offered = screen.told["offer_initiatives"]
    assert offered[0].id is None
    assert "New phone menu" in [choice.words for choice in offered]


@pytest.mark.parametrize(
    ("entry", "field"),
    [(ItemEntry(title="  "), "title"), (ItemEntry(title="Phones", minutes=0), "minutes")],
)
def test_what_is_amiss_is_pointed_out(riverside, presenter, screen, entry, field) -> None:
    presenter.begin(riverside.meetings["november"])
    presenter.record(entry)

    assert screen.told["point_out"].field == field
    assert "close_editor" not in screen.told
