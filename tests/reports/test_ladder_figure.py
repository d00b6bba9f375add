from itertools import combinations

import pytest

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.reports import fonts
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.ladder_figure import (
    AGREED,
    Card,
    Mark,
    PathWords,
    Step,
    cards_figure,
    path_figure,
)
from coprod_desktop.reports.pictures import Bar, Box, Disc, Label, Room
from coprod_desktop.reports.sizes import PAGE_HEIGHT, measures
from tests.reports.reading import all_text, document, in_order, read
from tests.reports.samples import framework

WORDS = PathWords("both sides", lambda count: f"{count} earlier")
RUNGS = [rung.key for rung in framework().rungs]
PATIENTS, STAFF = Mark("consultation", "patients"), Mark("co_design", "staff")
UP = (("informing", "14 Jan 2026"), ("consultation", "3 April"), ("co_design", "14 Sept"))


def room(size):
    m = measures(size)
    return Room(m.text_width, PAGE_HEIGHT - 200, m)


def path(steps, marks=(None, None)):
    return path_figure(framework(), [Step(*step) for step in steps], marks, WORDS, "alt")


def shapes(figure, size=PaperSize.STANDARD, kind=Label):
    return [s for strip in figure.draw(room(size)) for s in strip.shapes if isinstance(s, kind)]


def words_of(figure, size=PaperSize.STANDARD):
    return [label.text for label in shapes(figure, size)]


def box_of(label):
    right = label.x + fonts.width(label.text, label.size, strong=label.strong)
    return Box(label.x, label.y - label.size * 0.2, right, label.y + label.size * 0.7)


PATHS = {
    "up": UP,
    "level": [("engagement", f"{n} May") for n in range(1, 6)],
    "down": [("co_production", "1 May 2024"), ("co_design", "2 May"), ("coercion", "3 May")],
    "zigzag": [(RUNGS[n * 3 % 7], f"{n} March 2026") for n in range(1, 10)],
    "top": [("co_production", "30 September 2026")] * 2,
    "bottom": [("coercion", "30 September 2026")] * 3,
    "one": [("co_design", "14 September 2026")],
}


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("marks", [(None, None), (PATIENTS, STAFF), (STAFF, STAFF)])
@pytest.mark.parametrize("steps", PATHS.values(), ids=PATHS)
def test_no_two_words_of_a_path_cover_each_other(steps, marks, size):
    for strip in path(steps, marks).draw(room(size)):
        boxes = [box_of(shape) for shape in strip.shapes if isinstance(shape, Label)]
        assert not [pair for pair in combinations(boxes, 2) if pair[0].meets(pair[1])]
        for box in boxes:
            assert box.left >= 0
            assert box.right <= strip.width
            assert box.bottom >= 0
            assert box.top <= strip.height


def test_words_are_as_big_as_the_paper_asks():
    for size in PaperSize:
        sizes = {label.size for label in shapes(path(UP, (PATIENTS, STAFF)), size)}
        assert sizes == {measures(size).body}


def test_each_agreed_placement_is_a_dot_and_higher_rungs_are_higher():
    dots = [disc for disc in shapes(path(UP), kind=Disc) if disc.colour == AGREED]

    assert [dot.y for dot in dots] == sorted(dot.y for dot in dots)
    assert [dot.x for dot in dots] == sorted(dot.x for dot in dots)
    assert len(dots) == 3


def test_patients_are_a_circle_and_staff_a_square_each_with_its_name():
    figure = path((), (PATIENTS, STAFF))
    square = [bar.box for bar in shapes(figure, kind=Bar)][-1]

    assert {"patients", "staff"} <= set(words_of(figure))
    assert len(shapes(figure, kind=Disc)) == 1
    assert square.right - square.left == pytest.approx(square.top - square.bottom)


def test_sides_that_agree_stand_side_by_side_under_one_name():
    assert "both sides" in words_of(path(UP, (STAFF, STAFF)))


def test_days_that_do_not_fit_are_numbered_and_listed_below():
    words = words_of(path([("co_design", f"{n} September 2026") for n in range(1, 10)]))

    assert {str(number) for number in range(1, 10)} <= set(words)
    assert all(f"{n}: {n} September 2026" in " · ".join(words) for n in range(1, 10))


def test_placements_for_which_there_is_no_room_are_counted():
    steps = [("co_design", f"1 May {year}") for year in range(1960, 2026)]

    assert any("earlier" in words for words in words_of(path(steps), PaperSize.GIANT))


def test_a_placement_beside_the_ladder_is_no_dot():
    assert not shapes(path([("community_led", "1 May 2026")]), kind=Disc)


def test_every_rung_is_named():
    names = {rung.name for rung in framework().rungs}

    assert names <= set(words_of(path(())))
    assert names <= set(words_of(cards_figure(framework(), (), "alt")))


CARDS = [
    Card(RUNGS[n % 7], f"Initiative number {n} with some words", (f"since {n} May 2026",))
    for n in range(40)
]


@pytest.mark.parametrize("size", PaperSize)
def test_cards_stand_on_their_rungs_without_covering_each_other(size):
    for strip in cards_figure(framework(), CARDS, "alt").draw(room(size)):
        boxes = [s.box for s in strip.shapes if isinstance(s, Bar) and s.frame]
        assert not [pair for pair in combinations(boxes, 2) if pair[0].meets(pair[1])]
        assert all(0 <= box.bottom < box.top <= strip.height + 0.01 for box in boxes)
        assert all(box.right <= strip.width for box in boxes)


@pytest.mark.parametrize("size", PaperSize)
def test_the_words_of_a_card_stay_inside_it(size):
    card = Card("engagement", "Supercalifragilisticexpialidocious " * 3, ("since 1 May 2026",))
    (strip,) = [
        s
        for s in cards_figure(framework(), [card], "alt").draw(room(size))
        if any(isinstance(shape, Bar) and shape.frame for shape in s.shapes)
    ]
    (frame,) = [s.box for s in strip.shapes if isinstance(s, Bar) and s.frame]
    inside = [box_of(s) for s in strip.shapes if isinstance(s, Label) and s.x > frame.left]

    assert inside
    assert all(frame.left < box.left and box.right < frame.right for box in inside)
    assert all(frame.bottom < box.bottom and box.top < frame.top for box in inside)


@pytest.mark.parametrize("size", PaperSize)
def test_a_full_ladder_is_printed_whole(size):
    pdf = draw(document(cards_figure(framework(), CARDS, "alt")), size)
    text = all_text(pdf)

    assert all(f"since {n} May 2026" in text for n in range(40))
    assert size is PaperSize.STANDARD or len(read(pdf).pages) > 1


def test_a_rung_with_more_cards_than_a_page_holds_goes_on_under_its_name():
    cards = [Card("engagement", f"Work {n}", ("since May",)) for n in range(60)]
    strips = cards_figure(framework(), cards, "alt").draw(room(PaperSize.GIANT))

    assert max(strip.height for strip in strips) <= room(PaperSize.GIANT).height
    named = [s for s in strips if any(getattr(x, "text", "") == "Engagement" for x in s.shapes)]
    assert len(named) > 1


def test_what_the_community_leads_stands_beside_the_ladder_only_when_there():
    beside = Card("community_led", "Repair café", ())
    without = words_of(cards_figure(framework(), CARDS, "alt"))
    with_one = words_of(cards_figure(framework(), [beside], "alt"))

    assert "Led by the community" not in without
    assert in_order(" ".join(with_one), "Coercion", "Led by the community", "Repair café")


def test_hostile_titles_are_text():
    title = "<b>&amp;</b> <img src='x'>"

    assert title in all_text(
        draw(
            document(cards_figure(framework(), [Card("informing", title, ())], "alt")),
            PaperSize.STANDARD,
        )
    )
