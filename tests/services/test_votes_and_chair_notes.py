"""Who proposed and seconded is said in the minutes; the chair's own notes are said nowhere."""

from dataclasses import replace

import pytest

from coprod_desktop.domain.meetings import Decision, DecisionHow

OWN = "Let Tom finish before the partners answer"


@pytest.fixture
def noted(riverside):
    """Riverside with a note of the chair's own on the item about phones."""
    item = riverside.file.meetings.item(riverside.items["phones"])
    riverside.file.meetings.change_item(replace(item, chair_notes=OWN))
    return riverside


def _paper(riverside, name: str, *, public: bool = False) -> str:
    uid = riverside.file.meetings.get(riverside.meetings["september"]).uid
    text = riverside.file.papers.prepare(name, uid, public=public).as_text()
    return " ".join(text.split())


def _vote(riverside) -> None:
    decision = Decision(
        item_id=riverside.items["corner"],
        text="Open the corner on Tuesdays.",
        how=DecisionHow.VOTE,
        votes_for=5,
        votes_against=1,
        proposer=" Amina Yusuf ",
        seconder="Joe Adeyemi",
    )
    riverside.file.meetings.decide(decision)


def test_the_minutes_say_who_proposed_and_seconded(riverside) -> None:
    _vote(riverside)

    assert "5 for, 1 against, proposed by Amina Yusuf, seconded by Joe Adeyemi" in _paper(
        riverside, "minutes"
    )


def test_the_public_copy_says_it_in_initials(riverside) -> None:
    _vote(riverside)

    assert "proposed by AY, seconded by JA" in _paper(riverside, "minutes", public=True)


@pytest.mark.parametrize("name", ["agenda", "notice", "pack", "attendance", "checklist", "minutes"])
def test_no_paper_says_the_chairs_own_notes(noted, name: str) -> None:
    assert OWN not in _paper(noted, name)


def test_the_chairs_own_notes_are_kept_with_the_record_and_not_found_by_search(noted) -> None:
    assert noted.file.meetings.item(noted.items["phones"]).chair_notes == OWN
    assert OWN in noted.file.records.dump()
    assert noted.file.search.find("partners answer") == ()
