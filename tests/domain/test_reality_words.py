"""A reality check in words, alike on screens and papers."""

from datetime import date

from coprod_desktop import assets
from coprod_desktop.domain.placements import LimitKind, Placement
from coprod_desktop.domain.reality_lines import Line, Subject
from coprod_desktop.domain.reality_words import about_said, limit_said, line_said
from coprod_desktop.domain.words import Words

WORDS = Words(assets.text("words", "en.toml"))


def placed(**facts) -> Placement:
    return Placement(
        initiative_id=1, rung="informing", on=date(2026, 4, 27), reason="Bought before", **facts
    )


def parts_line() -> Line:
    facts: dict[str, int | date | str] = {"day": date(2026, 9, 14), "part": "co_decision"}
    return Line(subject=Subject.PARTS, key="least_descriptive", facts=facts)


def test_days_are_told_as_people_write_them() -> None:
    line = Line(subject=Subject.FIRST_DAY, key="from_start", facts={"day": date(2026, 1, 12)})

    assert line_said(line, WORDS) == "Patients had a part from the start, on 12 January 2026."


def test_what_became_of_advice_is_counted_and_nothing_is_counted_as_none() -> None:
    facts = {"count": 3, "done": 2, "open": 1, "changed": 0, "not_done": 0}
    line = Line(subject=Subject.ADVICE, key="came_of_it", facts=facts)

    assert line_said(line, WORDS) == (
        "3 actions and pledges came of it: 2 done or kept and 1 under way."
    )


def test_a_part_has_the_name_that_the_group_uses() -> None:
    assert "co-decision was not shared" in line_said(parts_line(), WORDS)
    assert "co-commission was not" in line_said(parts_line(), WORDS, lambda _: "Co-commission")


def test_a_line_says_what_it_is_about() -> None:
    assert about_said(parts_line(), WORDS) == "Which parts were shared"


def test_a_limit_is_told_with_the_group_s_own_words() -> None:
    note = "Four days to spend it."

    assert limit_said(None, WORDS) == ""
    assert limit_said(placed(), WORDS) == ""
    assert limit_said(placed(limit_kind=LimitKind.TIME), WORDS) == "There was no time"
    assert limit_said(placed(limit_kind=LimitKind.TIME, limit_note=note), WORDS) == (
        "There was no time (Four days to spend it)"
    )


def test_where_every_mandate_is_written_down_each_is_told_of() -> None:
    told = Line(subject=Subject.VOICES, key="several", facts={"count": 4, "mandates": 4})

    assert "for whom each of them speaks" in line_said(told, WORDS)


def test_where_nobody_s_mandate_is_written_down_no_nought_is_told() -> None:
    silent = Line(subject=Subject.VOICES, key="several", facts={"count": 4, "mandates": 0})
    told = Line(subject=Subject.VOICES, key="several", facts={"count": 4, "mandates": 3})

    assert "For whom they speak is not written down." in line_said(silent, WORDS)
    assert "for whom 3 of them speak" in line_said(told, WORDS)
