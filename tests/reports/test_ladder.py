from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.framework_definitions import ladder_of
from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.placements import View
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import Figure, texts
from coprod_desktop.reports.ladder import Elsewhere, ladder
from coprod_desktop.reports.ladder_figure import LadderSketch
from coprod_desktop.reports.pictures import Label, Room
from coprod_desktop.reports.sizes import measures
from tests.reports.reading import all_text, in_order, read
from tests.reports.samples import framework, initiative_line, ladder_sheet, placement, words


def test_the_ladder_is_drawn_and_told_as_a_list():
    assert in_order(
        all_text(draw(ladder(ladder_sheet(), words()), PaperSize.STANDARD)),
        "Riverside PPG · Ladder",
        "Where our work stands",
        "As the group agreed, on 24 November 2026.",
        "Co-production",
        "Walking group since 3 June 2026",
        "New phone menu since 14 Sept 2026 views differ by 2 rungs",
        "Coercion",
        "Led by the community",
        "Repair café",
        "The same as a list",
        "Walking group Co-production 3 June 2026",
        "New phone menu Co-design 14 Sept 2026 Patient side: Consultation. Staff side: Co-design.",
        "Repair café Led by the community",
        "Waiting room Not placed yet",
        "Think Local Act Personal and the National Co-production Advisory Group",
    )


def test_the_drawing_is_told_in_words():
    (figure,) = [b for b in ladder(ladder_sheet(), words()).blocks if isinstance(b, Figure)]

    assert "On Engagement: Carers’ corner, Text reminders" in figure.alt
    assert "Led by the community: Repair café." in figure.alt


def test_the_credit_leads_to_the_makers_of_the_ladder():
    pdf = draw(ladder(ladder_sheet(), words()), PaperSize.STANDARD)
    links = {
        note.get_object()["/A"]["/URI"]
        for page in read(pdf).pages
        for note in page.get("/Annots", ())
    }

    assert links == {framework().link}


def test_a_group_without_initiatives_has_an_empty_ladder():
    assert "There are no initiatives yet." in texts(ladder(ladder_sheet(lines=()), words()))


@pytest.mark.parametrize("size", PaperSize)
def test_the_ladder_is_whole_in_every_size(size):
    text = all_text(draw(ladder(ladder_sheet(), words()), size))

    assert in_order(text, "Walking group", "Coercion", "Waiting room", "Advisory Group")


def test_work_on_another_ladder_is_told_with_its_ladder():
    waiting = next(one for one in ladder_sheet().lines if one.agreed is None)
    initiative = replace(waiting.initiative, id=7)
    placed = replace(placement(1, "asked", View.AGREED, date(2025, 3, 1)), initiative_id=7)
    other = Elsewhere("Waiting room", placed, "Asked", "Our steps", framework())
    sheet = ladder_sheet(lines=(replace(waiting, initiative=initiative),))

    text = " ".join(" ".join(texts(ladder(sheet, words(), elsewhere=(other,)))).split())
    assert "Waiting room Asked (on another ladder, “Our steps”) 1 March 2025" in text


def own(rungs, *, name="Rung", bands=0):
    """A ladder of a group's own."""
    made = {
        "kind": "ladder",
        "key": "own",
        "version": "1",
        "name": "Our steps",
        "bands": [{"key": f"b{n}", "name": f"Band {n}"} for n in range(bands)],
        "rungs": [
            {
                "key": f"r{n}",
                "name": f"{name} {n}",
                "band": f"b{n * bands // rungs}" if bands else "",
            }
            for n in range(rungs)
        ],
    }
    return ladder_of(made)


@pytest.mark.parametrize("size", [PaperSize.STANDARD, PaperSize.GIANT])
@pytest.mark.parametrize(
    ("rungs", "name", "bands"),
    [(2, "Rung", 0), (12, "Everybody sits together and talks of " * 2, 4)],
)
def test_ladders_of_a_group_s_own_are_drawn_whole(size, rungs, name, bands):
    framework_of_ours = own(rungs, name=name[:57], bands=bands)
    lines = tuple(initiative_line(f"Work {n}", f"r{n % rungs}") for n in range(30))
    sheet = ladder_sheet(framework=framework_of_ours, lines=lines)

    text = all_text(draw(ladder(sheet, words()), size))
    assert all(f"Work {n}" in text for n in range(30))
    assert "Our steps." in text


@pytest.mark.parametrize("size", [PaperSize.STANDARD, PaperSize.GIANT])
def test_long_names_of_rungs_leave_room_for_the_path(size):
    room = Room(measures(size).text_width, 600, measures(size))
    sketch = LadderSketch(own(12, name="Everybody sits together and talks of all of it"), room)
    sketch.draw_ladder()
    names = [sketch.label_box(one) for one in sketch.shapes if isinstance(one, Label)]

    assert sketch.left < room.width / 2
    assert all(box.left >= 0 and box.right <= sketch.left for box in names)
    assert not [one for one in names if any(one.meets(other) for other in names if other != one)]
