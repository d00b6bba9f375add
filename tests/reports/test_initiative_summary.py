from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.actions import ActionState
from coprod_desktop.domain.people import PaperSize, Person
from coprod_desktop.domain.placements import LimitKind, View
from coprod_desktop.domain.sheets import Source
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import Figure, texts
from coprod_desktop.reports.initiative_summary import initiative_summary
from tests.reports.reading import all_text, in_order, read
from tests.reports.samples import initiative_line, initiative_sheet, placement, words


def said(sheet, **options):
    return "\n".join(texts(initiative_summary(sheet, words(), **options)))


def placed_on(rung):
    line = initiative_line("New phone menu", rung)
    return initiative_sheet(line=line, placements=(line.agreed,))


def test_the_summary_tells_everything_in_order():
    pdf = draw(initiative_summary(initiative_sheet(), words()), PaperSize.STANDARD)

    assert in_order(
        all_text(pdf),
        "Riverside PPG · Initiative summary",
        "New phone menu",
        "What matters most: people who cannot use the website",
        "Under way. Led by Cy Dunn (patient side) and Hana King (staff side).",
        "patients",
        "staff",
        "14 Jan 2026",
        "14 Sept",
        "Why co-design, and not higher",
        "Four patients wrote the options with reception staff",
        "What shows it: Meeting of 14 September 2026, item 4",
        "Patients’ view Consultation, on 14 Sept 2026. We chose from two only.",
        "Staff’s view Co-design, on 14 Sept 2026.",
        "Which parts were shared Descriptive Intermediate Transformative",
        "Co-design ● equal Co-decision ● asked Co-delivery ● helped Co-evaluation ● not yet",
        "Next ☐ Gil Jones: have version B recorded again (by 11 Dec 2026)",
        "☐ Reception team promises: patients will test",
        "How we will know it works: Nine of ten calls",
        "Think Local Act Personal and the National Co-production Advisory Group",
        "www.thinklocalactpersonal.org.uk",
        "Placed by the group on 14 September 2026",
    )


def test_the_summary_takes_one_page_in_standard_print():
    pdf = draw(initiative_summary(initiative_sheet(), words()), PaperSize.STANDARD)

    assert len(read(pdf).pages) == 1


@pytest.mark.parametrize("size", PaperSize)
def test_the_summary_is_whole_in_every_size(size):
    text = all_text(draw(initiative_summary(initiative_sheet(), words()), size))

    assert in_order(text, "Co-production", "Why co-design", "not yet", "Next", "Advisory Group")


def test_the_drawing_is_told_in_words():
    blocks = initiative_summary(initiative_sheet(), words()).blocks
    (figure,) = [block for block in blocks if isinstance(block, Figure)]

    assert in_order(
        figure.alt,
        "New phone menu",
        "The group agreed on Informing on 14 January 2026.",
        "The group agreed on Co-design on 14 September 2026.",
        "The patient side now puts it on Consultation.",
        "The staff side now puts it on Co-design.",
    )


@pytest.mark.parametrize(
    ("rung", "heading"),
    [
        ("co_production", "Why co-production\n"),
        ("informing", "Why informing, and not higher\n"),
        ("community_led", "Why led by the community\n"),
    ],
)
def test_the_heading_fits_the_rung(rung, heading):
    assert heading in said(placed_on(rung))


def test_an_initiative_not_placed_yet_says_so():
    sheet = initiative_sheet(line=initiative_line("Bench", None), placements=())

    assert "Not placed on the ladder yet" in said(sheet)
    assert "The group has not placed it yet." in said(sheet)


def test_what_is_done_is_not_next():
    (first, second) = initiative_sheet().actions
    done = replace(first, action=replace(first.action, state=ActionState.DONE))

    assert "have version B" not in said(initiative_sheet(actions=(done, second)))


def test_a_side_without_a_lead_is_named():
    assert "Nobody leads it on the staff side yet." in said(initiative_sheet(staff_lead=""))


def test_views_are_told_only_where_they_differ():
    line = initiative_line("Bench", "informing")
    same = placement(2, "informing", View.PATIENTS, date(2026, 6, 3))

    assert "Patients’ view" not in said(initiative_sheet(line=replace(line, patients=same)))


def test_the_public_copy_has_initials():
    text = said(initiative_sheet(), public=True, people=(Person(name="Gil Jones", initials="GJ"),))

    assert "Led by CD (patient side) and HK (staff side)." in text
    assert "GJ: have version B recorded again" in text
    assert "Public copy" in text


def test_a_rich_summary_leaves_the_least_out_to_keep_to_one_page():
    sheet = initiative_sheet()
    assert sheet.parts
    noted = replace(sheet.parts, note="Nobody has looked back together yet. " * 6)
    rich = replace(sheet, parts=noted, actions=sheet.actions * 3)
    text = all_text(draw(initiative_summary(rich, words()), PaperSize.STANDARD))

    assert "Left out to keep to one page: a note on the parts" in text
    assert in_order(
        text, "New phone menu", "Why co-design", "Patients’ view", "Next", "Page 1 of 1"
    )


def test_earlier_steps_are_told_with_their_reasons_and_those_shown_above_are_not():
    text = said(initiative_sheet())

    assert in_order(
        " ".join(text.split()),
        "The way here",
        "14 Jan 2026, Informing: Agreed by the group, for the first time. As agreed.",
        "3 April 2026, Consultation: Agreed by the group, one rung up. As agreed.",
        "9 June 2026, Consultation: Agreed by the group, no change. As agreed.",
        "Which parts were shared",
    )
    assert "14 Sept 2026, Co-design: " not in text


def test_a_place_without_evidence_says_so_and_one_with_evidence_does_not():
    words_of = " ".join(said(initiative_sheet()).split())
    bare = said(initiative_sheet(evidence={}))

    assert words_of.count("No evidence named yet.") == 3
    assert "As agreed. No evidence named yet." in words_of
    assert bare.count("No evidence named yet.") == 4


def test_the_public_copy_does_not_say_that_confidential_evidence_was_never_named():
    source = Source(meeting_id=1, meeting_date=date(2026, 9, 14), confidential=True)
    hidden = replace(initiative_sheet().evidence[4][0], source=source)
    text = said(initiative_sheet(evidence={4: (hidden,)}), public=True)

    assert "What shows it" not in text
    assert text.count("No evidence named yet.") == 3


def test_the_gap_between_the_sides_is_told_in_words():
    assert "The two sides are two rungs apart." in said(initiative_sheet())


def test_a_limit_and_the_next_look_are_told():
    line = initiative_line("Chairs", "informing", review_due=date(2026, 12, 3))
    assert line.agreed
    limited = replace(
        line.agreed, limit_kind=LimitKind.LAW, limit_note="The contract ended.", still_open="Hours."
    )
    sheet = initiative_sheet(line=replace(line, agreed=limited), placements=(limited,))

    assert in_order(
        said(sheet),
        "Why this level was right here: The law left no choice. The contract ended.",
        "What can still be influenced: Hours.",
        "Look at it again: by 3 December 2026",
    )


def test_work_beside_the_ladder_has_no_empty_ladder():
    blocks = initiative_summary(placed_on("community_led"), words()).blocks

    assert not [block for block in blocks if isinstance(block, Figure)]
