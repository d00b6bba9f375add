"""Typed lines are read as what they mean to record, and no word of them is lost."""

import re
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coprod_desktop import assets
from coprod_desktop.domain.captures import Capture, CaptureKind, CaptureWords, capture
from coprod_desktop.domain.people import Person
from coprod_desktop.domain.words import Words

WORDS = Words(assets.text("words", "en.toml"))
READ_BY = CaptureWords(
    ways=WORDS.table("capture"), weekdays=WORDS.weekdays(), months=WORDS.months()
)
PEOPLE = (
    Person(id=1, name="Pat Hill", initials="PH"),
    Person(id=2, name="Sunita Kaur", initials="SK"),
    Person(id=3, name="Dr Priya Nair", initials="PN"),
    Person(id=4, name="Tom Hill", initials="TH"),
)
DAY = date(2026, 11, 24)  # a Tuesday


def read(line: str) -> Capture | None:
    return capture(line, said_on=DAY, people=PEOPLE, words=READ_BY, offices={"Chair": 3})


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("Action: ring the practice", CaptureKind.ACTION, "ring the practice"),
        ("ACTION – ring the practice", CaptureKind.ACTION, "ring the practice"),
        ("AP: ring the practice", CaptureKind.ACTION, "ring the practice"),
        ("- **Action:** ring the practice", CaptureKind.ACTION, "ring the practice"),
        ("Decision: use version B", CaptureKind.DECISION, "use version B"),
        ("Agreed: use version B", CaptureKind.DECISION, "use version B"),
        ("agreed - use version B by Friday", CaptureKind.DECISION, "use version B by Friday"),
        ("Pledge: we shall ask first", CaptureKind.PLEDGE, "we shall ask first"),
    ],
)
def test_the_word_that_begins_a_line_says_what_it_is(line, kind, text) -> None:
    found = read(line)

    assert found is not None
    assert (found.kind, found.text) == (kind, text)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Action",
        "Action:",
        "Action-packed day",
        "The action: none",
        "Agreed by all",
        "* AP",
        ":",
    ],
)
def test_other_lines_are_left_alone(line: str) -> None:
    assert read(line) is None


@pytest.mark.parametrize(
    ("said", "owner", "ids", "text"),
    [
        ("Pat to ring the practice", "Pat", (1,), "ring the practice"),
        ("PH to ring them", "PH", (1,), "ring them"),
        ("PH/SK to ring them", "PH/SK", (1, 2), "ring them"),
        ("Sunita and Dr Nair will ring", "Sunita and Dr Nair", (2, 3), "ring"),
        ("All to read the survey", "All", (), "read the survey"),
        ("The chair to write to them", "The chair", (3,), "write to them"),
        ("ring the practice (Pat)", "Pat", (1,), "ring the practice"),
        ("letter to go to the bus company", "", (), "letter to go to the bus company"),
        ("Hill to ring them", "", (), "Hill to ring them"),
        ("Pat and Zoe to ring them", "", (), "Pat and Zoe to ring them"),
        ("ring them (again)", "", (), "ring them (again)"),
    ],
)
def test_who_does_it_is_taken_only_where_it_is_sure(said, owner, ids, text) -> None:
    found = read(f"Action: {said}")

    assert found is not None
    assert (found.owner, found.owner_ids, found.text) == (owner, ids, text)


@pytest.mark.parametrize(
    ("when", "due"),
    [
        ("Friday", date(2026, 11, 27)),
        ("Tuesday", date(2026, 12, 1)),
        ("next Monday", date(2026, 11, 30)),
        ("fri", date(2026, 11, 27)),
        ("tomorrow", date(2026, 11, 25)),
        ("the end of the week", date(2026, 11, 27)),
        ("next week", date(2026, 12, 4)),
        ("1 March", date(2027, 3, 1)),
        ("1st March.", date(2027, 3, 1)),
        ("Tuesday 1 December", date(2026, 12, 1)),
        ("March 1, 2028", date(2028, 3, 1)),
        ("24 November", DAY),
        ("1/3/27", date(2027, 3, 1)),
        ("1/3", date(2027, 3, 1)),
        ("2027-03-01", date(2027, 3, 1)),
        ("the end of the month", date(2026, 11, 30)),
        ("the end of February", date(2027, 2, 28)),
        ("March", date(2027, 3, 31)),
        ("end of next month", date(2026, 12, 31)),
        ("the end of the year", date(2026, 12, 31)),
    ],
)
def test_a_day_after_by_is_understood_and_leaves_the_words(when: str, due: date) -> None:
    found = read(f"Action: Pat to ring the practice by {when}")

    assert found is not None
    assert (found.owner, found.text, found.due) == ("Pat", "ring the practice", due)


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("ring on Friday", date(2026, 11, 27)),
        ("ring next week", date(2026, 12, 4)),
        ("ring in two weeks", date(2026, 12, 8)),
        ("ring within 3 months.", date(2027, 2, 24)),
    ],
)
def test_a_day_without_by_is_understood_and_its_words_stay(said: str, due: date) -> None:
    found = read(f"Action: Pat to {said}")

    assert found is not None
    assert (found.text, found.due) == (said, due)


@pytest.mark.parametrize(
    "said",
    [
        "stand in for May",
        "write about Friday",
        "finish by 31 February",
        "drop by the hall",
        "go by bus",
        "finish by 29 February 9999999",
        "meet in two cars",
    ],
)
def test_what_is_no_day_stays_in_the_words(said: str) -> None:
    found = read(f"Action: Pat to {said}")

    assert found is not None
    assert (found.text, found.due, found.due_words) == (said, None, "")


def test_the_next_meeting_is_kept_in_words() -> None:
    found = read("Action: Pat to ring them by the next meeting")

    assert found is not None
    assert (found.text, found.due, found.due_words) == ("ring them", None, "the next meeting")


def test_a_pledge_may_be_made_by_people_outside_the_register() -> None:
    found = read("Pledge: reception will answer in two rings by 1 March")

    assert found is not None
    assert (found.owner, found.owner_ids) == ("reception", ())
    assert (found.text, found.due) == ("answer in two rings", date(2027, 3, 1))


def test_a_day_may_stand_before_who_does_it() -> None:
    found = read("Action: ring them by Friday (PH)")

    assert found is not None
    assert (found.owner, found.text, found.due) == ("PH", "ring them", date(2026, 11, 27))


WORD = st.text(st.characters(whitelist_categories=("L", "N", "P")), min_size=1, max_size=9)
SPOKEN = st.sampled_from(
    ["Pat", "PH", "to", "will", "by", "on", "Friday", "1", "March", "next", "week", "the", "(SK)"]
)
LINES = st.lists(WORD | SPOKEN, min_size=1, max_size=12).map(" ".join)
LEFT_OUT = set(
    re.findall(r"\w+", " ".join(READ_BY.ways[key] for key in ("by", "at", "promises", "the")))
)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


@given(st.sampled_from(["Action: ", "Pledge: ", "Decision: "]), LINES)
@example("Action: ", "Pat to by Friday")
@example("Action: ", "(SK) (PH)")
def test_words_are_never_lost(begins: str, line: str) -> None:
    found = read(begins + line)

    assert found is not None
    kept = _words(f"{found.owner} {found.text} {found.due_words}")
    gone = [word for word in _words(found.said) if word not in kept]
    left_out = [word for word in gone if word.casefold() not in LEFT_OUT]
    if found.due is None:
        assert left_out == []
    else:  # the day itself, three words at most: "Friday 1 March"
        assert len(left_out) <= 3
        assert not left_out or found.said.rstrip(" .)").endswith(left_out[-1])


@given(LINES)
def test_what_stands_in_a_line_is_found_in_it_as_it_was_typed(line: str) -> None:
    found = read(f"Action: {line}")

    assert found is not None
    assert found.said == line.strip()
    assert found.text in found.said
    assert found.owner in found.said


@given(st.text(max_size=200))
def test_whatever_is_typed_is_read_as_something_or_nothing(line: str) -> None:
    found, action = read(line), read(f"Action: {line}")

    assert found is None or found.said in line
    assert (action is None) == (not line.strip())
