"""One search over everything."""

import pytest

from coprod_desktop.domain.sheets import FoundKind


@pytest.mark.parametrize(
    ("typed", "kind", "title"),
    [
        ("versi play", FoundKind.ITEM, "New phone menu"),
        ("SLOWER", FoundKind.DECISION, "Use version B, recorded again at a slower speed."),
        ("poster", FoundKind.ACTION, "put a poster in the waiting room"),
        ("carers co", FoundKind.INITIATIVE, "Carers' corner"),
        ("centre", FoundKind.PLEDGE, "Visit the day centre every month"),
        ("wyn", FoundKind.PERSON, "Mair Ŵyn-Jones"),
        ("o'hara", FoundKind.PERSON, "Tom O'Hara"),
        ("2026-11-30", FoundKind.MEETING, "2026-11-30"),
    ],
)
def test_anything_is_found_by_the_beginnings_of_its_words(
    riverside, typed: str, kind: FoundKind, title: str
) -> None:
    found = riverside.file.search.find(typed)

    assert (kind, title) in [(one.kind, one.title) for one in found]


@pytest.mark.parametrize("typed", ["", "  ", '"', "*", "NEAR(", "a OR", "col:", "-"])
def test_anything_may_be_typed(riverside, typed: str) -> None:
    assert isinstance(riverside.file.search.find(typed), tuple)


def test_what_is_found_leads_to_its_group_and_meeting(riverside) -> None:
    (decision,) = riverside.file.search.find("slower")

    assert (decision.group_id, decision.meeting_id) == (
        riverside.group,
        riverside.meetings["september"],
    )


def test_an_excerpt_shows_the_words_around_the_match(riverside) -> None:
    long = "Before. " * 40 + "The zebra crossing was discussed. " + "After. " * 40
    riverside.file.meetings.write_notes(riverside.items["corner"], long)

    (found,) = riverside.file.search.find("zebra")

    assert "zebra crossing" in found.excerpt
    assert found.excerpt.startswith("… ")
    assert found.excerpt.endswith(" …")
    assert len(found.excerpt) < 110
