import pytest

from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.presenters.erase_person import ErasePersonPresenter
from coprod_desktop.store.store import Store
from tests.presenters.shown import Shown

NAME = "Amina Yusuf"


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def presenter(riverside, screen) -> ErasePersonPresenter:
    riverside.file.meetings.write_notes(riverside.items["phones"], "Amina asked. Mrs Yusuf agreed.")
    presenter = ErasePersonPresenter(
        screen, riverside.file, riverside.people[NAME], go=screen.go, told=screen.tell
    )
    presenter.begin()
    return presenter


def erasure(screen: Shown):
    return screen.told["show_erasure"]


@pytest.mark.usefixtures("presenter")
def test_what_would_change_is_counted_and_what_stays_is_said(screen) -> None:
    shown = erasure(screen)

    assert shown.heading == "Erase Amina Yusuf?"
    assert shown.changed[0] == "From now on the record says AY in place of the name."
    assert "Person: 1 entry" in shown.changed
    assert any(said.startswith("Older copies of this file") for said in shown.kept)
    assert [one.offer for one in shown.also] == ["Replace “Amina” everywhere"]
    assert [one.words for one in shown.stays] == [
        "Meeting of 14 September 2026: 4. New phone menu, Notes: Amina"
    ]


def test_a_word_that_is_ticked_goes_too(riverside, presenter, screen) -> None:
    presenter.replace_also(("Amina",))
    assert erasure(screen).stays == ()
    assert erasure(screen).also[0].ticked

    presenter.erase(sure=True)

    assert riverside.file.meetings.item(riverside.items["phones"]).notes == "AY asked. AY agreed."


def test_nothing_happens_before_it_is_ticked_that_it_cannot_be_undone(
    riverside, presenter, screen
) -> None:
    presenter.erase(sure=False)

    assert screen.told["say_problem"].startswith("Please tick that you know.")
    assert riverside.file.people.get(riverside.people[NAME]).name == NAME


def test_afterwards_it_is_told_what_stays_and_where_copies_lie(
    riverside, presenter, screen
) -> None:
    riverside.file.copies.take()

    presenter.erase(sure=True)

    done = screen.told["show_done"]
    assert done.done.startswith("AY stands in place of the name now")
    assert done.copies.startswith("One copy beside the file still holds the name.")
    assert done.any_copies
    assert (done.overwritten, len(done.stays)) == ("", 1)
    assert screen.told["tell"] == "AY stands in place of the name now."


def test_traces_that_could_not_be_overwritten_are_told(presenter, screen, monkeypatch) -> None:
    def full(_store: Store) -> None:
        raise Unavailable("disk_full", path="")

    monkeypatch.setattr(Store, "compact", full)

    presenter.erase(sure=True)

    assert screen.told["show_done"].overwritten.startswith("The disk is too full")


def test_a_place_leads_there_and_the_dialog_closes(presenter, screen) -> None:
    place = erasure(screen).stays[0]

    presenter.follow(place.kind, place.uid)

    assert "close_editor" in screen.told
    assert screen.told["go"] == ("item", place.uid)


def test_nobody_is_erased_twice(presenter, screen) -> None:
    presenter.erase(sure=True)

    with pytest.raises(Refused, match="erased_already"):
        presenter.begin()
    presenter.erase(sure=True)
    assert screen.told["point_out"].code == "erased_already"
