"""A year on the ladder: arrows, their words, and the same as a list."""

from datetime import date

import pytest

from coprod_desktop.domain.placements import Placement, View
from coprod_desktop.reports.elements import Document, Figure, Table, plain, texts
from coprod_desktop.reports.ladder_moves import Move, moves_figure
from coprod_desktop.reports.pictures import Disc, Path, Room
from coprod_desktop.reports.sizes import Measures
from coprod_desktop.reports.tables import column_widths
from tests.reports.samples import framework


@pytest.fixture
def moved(riverside):
    """The walking group went up from engagement to co-production within the year."""
    for rung, day in (("engagement", date(2025, 3, 3)), ("co_production", date(2026, 10, 5))):
        riverside.file.initiatives.place(
            Placement(
                initiative_id=riverside.initiatives["walking"],
                rung=rung,
                view=View.AGREED,
                on=day,
                reason="Patients lead it.",
            )
        )
    return riverside


def _year(riverside) -> Document:
    document: Document = riverside.file.papers.prepare("year", None).document
    return document


def _row(document: Document, title: str) -> list[str]:
    table = next(block for block in document.blocks if isinstance(block, Table))
    return next([plain(cell) for cell in row] for row in table.rows if plain(row[0]) == title)


def test_the_list_says_where_each_was_and_is(moved) -> None:
    assert _row(_year(moved), "Walking group") == [
        "Walking group",
        "Engagement",
        "Co-production",
        "2 rungs up. Patients lead it.",
    ]


def test_the_drawing_is_told_in_words(moved) -> None:
    figure = next(block for block in _year(moved).blocks if isinstance(block, Figure))

    assert "Walking group went from Engagement to Co-production." in figure.alt


def test_what_was_not_placed_a_year_ago_is_new(riverside) -> None:
    assert _row(_year(riverside), "New phone menu")[1] == "Not placed yet"


def test_what_happened_has_more_room_than_where_it_is(moved) -> None:
    table = next(block for block in _year(moved).blocks if isinstance(block, Table))
    widths = column_widths(table, Measures(12))

    assert widths is not None
    assert widths[3] > max(widths[:3]) * 1.5


def test_work_on_another_ladder_is_told_and_not_dropped(moved) -> None:
    rungs = [{"name": "Told"}, {"name": "Shared"}]
    file = moved.file
    key = file.frameworks.add_own(
        moved.group, {"kind": "ladder", "name": "Our steps", "rungs": rungs}
    )
    file.frameworks.choose_ladder(moved.group, key)

    said = list(texts(_year(moved)))
    assert "On another ladder" in said
    assert (
        "Walking group: Co-production, on the ladder “The ladder of co-production”,"
        " since 5 Oct 2026."
    ) in said


def test_the_public_copy_has_initials_in_the_reasons(moved) -> None:
    moved.file.initiatives.place(
        Placement(
            initiative_id=moved.initiatives["walking"],
            rung="co_design",
            on=date(2026, 11, 2),
            reason="Amina Yusuf leads it.",
        )
    )
    said = _year(moved), moved.file.papers.prepare("year", None, public=True).document

    full, public = (_row(document, "Walking group")[3] for document in said)
    assert "Amina Yusuf leads it." in full
    assert "AY leads it." in public


def test_a_group_without_placements_is_told_so(group_file) -> None:
    group_file.groups.begin("Millpond PPG")

    document = group_file.papers.prepare("year", None).document

    assert "Nothing has been placed on the ladder yet." in texts(document)


def test_an_arrow_begins_at_a_ring_and_ends_at_a_full_dot() -> None:
    measures = Measures(12)
    room = Room(measures.text_width, 600, measures)
    figure = moves_figure(framework(), [Move("Walks", "engagement", "co_production")], "alt")

    shapes = figure.draw(room)[0].shapes
    discs = [shape for shape in shapes if isinstance(shape, Disc)]
    arrow = next(shape for shape in shapes if isinstance(shape, Path))

    assert [disc.colour for disc in discs] == ["#16211f", "#ffffff", "#16211f", "#b87400"]
    assert arrow.points[0][1] < arrow.points[1][1]


def test_what_stayed_has_a_dot_and_no_arrow() -> None:
    measures = Measures(12)
    room = Room(measures.text_width, 600, measures)
    figure = moves_figure(framework(), [Move("Walks", "engagement", "engagement")], "alt")

    assert not [shape for shape in figure.draw(room)[0].shapes if isinstance(shape, Path)]


@pytest.mark.parametrize("body", [12, 24])
def test_thirty_initiatives_all_stand_in_the_key(body: int) -> None:
    measures = Measures(body)
    room = Room(measures.text_width, 600, measures)
    moves = [Move(f"Initiative {n}", "", "engagement") for n in range(1, 31)]

    strips = moves_figure(framework(), moves, "alt").draw(room)
    said = [getattr(shape, "text", "") for strip in strips for shape in strip.shapes]

    assert {move.title for move in moves} <= set(said)
