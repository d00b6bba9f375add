import pytest

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import Figure, texts
from coprod_desktop.reports.ladder import ladder
from tests.reports.reading import all_text, in_order, read
from tests.reports.samples import framework, ladder_sheet, words


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
