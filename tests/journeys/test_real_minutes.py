"""Twelve sets of minutes as groups really write them, from record to paper and back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from pypdf import PageObject, PdfReader

from coprod_desktop import assets
from coprod_desktop.app.command_line import main
from coprod_desktop.domain.owners import EVERYBODY
from coprod_desktop.domain.words import Words
from tests.journeys import truth

WORDS = Words(assets.text("words", "en.toml"))
SIDES = {
    "patient": "Patient side",
    "staff": "Staff side",
    "guest": "Guests",
    "unknown": "Side not recorded",
}
LISTS = (*SIDES.values(), "Apologies", "Not there")
STATES = {
    None: "To do",
    "done": "Done",
    "ongoing": "Going on",
    "carried forward": "Carried forward",
}

Said = dict[str, Any]


@dataclass(frozen=True)
class Printed:
    """One paper's truth and the text of the minutes printed from it."""

    said: Said
    text: str

    def between(self, start: str, end: str, after: int = 0) -> str:
        """What stands between two pieces of text."""
        begins = self.text.index(start, after) + len(start)
        return self.text[begins : self.text.index(end, begins)]

    @property
    def head(self) -> str:
        """What stands before the list of people."""
        return self.text[: self.text.index("Who was there")]

    def listed(self) -> dict[str, str]:
        """The people under each label of the list."""
        people = self.between("Who was there", start_of(self.said["items"][0]))
        labels = "|".join(LISTS)
        parts = re.split(rf"\b({labels})\b", people)
        return dict(zip(parts[1::2], parts[2::2], strict=True))

    def items(self) -> Iterator[tuple[Said, str]]:
        """Each item with what stands from its heading to the next one."""
        starts, place = [], self.text.index("Who was there")
        for item in self.said["items"]:
            place = self.text.index(start_of(item), place)
            starts.append(place)
        ends = [*starts[1:], self.text.rindex("Next meeting")]
        for item, start, end in zip(self.said["items"], starts, ends, strict=True):
            yield item, self.text[start:end]

    def end(self) -> str:
        """The next meeting and the list of all actions."""
        end = self.text[self.text.rindex("Next meeting") :]
        return end.replace(" Number Action Who By when State", "")  # repeated on each page


def start_of(item: Said) -> str:
    """Heading and first words of an item, as printed."""
    dot = "." if item["number"] and item["title"] else ""
    heading = f"{item['number'] or ''}{dot} {item['title'] or ''}".strip()
    return folded(f"{heading} {item['notes_first_words'] or ''}")


def folded(text: str) -> str:
    """The text with any run of blanks and line breaks as one blank."""
    return " ".join(text.split())


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Printed]:
    """All twelve records in one group file, and the minutes printed from each."""
    folder = tmp_path_factory.mktemp("real")
    file = folder / "twelve.coprod"
    run("new", file)
    for name in truth.NAMES:
        record = folder / f"{name}.json"
        record.write_text(truth.record_of(name), encoding="utf-8")
        run("load", file, record)
    return {name: print_minutes(file, name, folder / f"{name}.pdf") for name in truth.NAMES}


def run(*arguments: object) -> None:
    assert main([str(one) for one in arguments], no_window) == 0


def no_window(path: Path | None, *, example: bool) -> int:
    raise AssertionError("no window is wanted here")


def print_minutes(file: Path, name: str, to: Path) -> Printed:
    run("print", file, "minutes", "--of", truth.meeting_uid(name), "--to", to)
    said = truth.truth(name)
    pages = [body(page, said) for page in PdfReader(to).pages]
    return Printed(said, folded(" ".join(pages)))


def body(page: PageObject, said: Said) -> str:
    """The page without its running head and foot, whose lines stand last in the file."""
    lines = page.extract_text().splitlines()
    state = len(lines) - lines[::-1].index("Draft") - 1
    assert re.search(r"Page \d+ of \d+$", lines[-1])
    return folded(" ".join(lines[:state])).removesuffix(title_line(said))


def title_line(said: Said) -> str:
    kind = {"AGM": " · Annual general meeting"}.get(said["kind"], "")
    return folded(f"{said['group']} · Minutes{kind}")


each_paper = pytest.mark.parametrize("name", truth.NAMES)


def test_there_are_twelve_papers() -> None:
    assert len(truth.NAMES) == 12


@each_paper
def test_day_times_and_place_are_printed(printed: dict[str, Printed], name: str) -> None:
    said, head = printed[name].said, printed[name].head
    start, end = (time.fromisoformat(said[key]) if said[key] else None for key in ("start", "end"))
    facts = [WORDS.day(date.fromisoformat(said["date"])), WORDS.span(start, end)]

    assert missing_from(head, [*facts, said["venue"] or ""]) == []


@each_paper
def test_group_and_kind_of_meeting_stand_first(printed: dict[str, Printed], name: str) -> None:
    said = printed[name].said
    day = WORDS.day(date.fromisoformat(said["date"]))

    assert printed[name].text.startswith(f"{title_line(said)} {day} ")


@each_paper
def test_chair_and_minute_taker_are_printed(printed: dict[str, Printed], name: str) -> None:
    said, head = printed[name].said, printed[name].head
    wanted = [("Chair", said["chair"]), ("Minutes by", said["minute_taker"])]

    assert missing_from(head, [f"{label} {who}" for label, who in wanted if who]) == []
    assert [label for label, who in wanted if not who and f"{label} " in head] == []


@each_paper
def test_what_became_of_the_last_minutes_is_printed(printed: dict[str, Printed], name: str) -> None:
    words = {True: "Last minutes Approved ", False: "Last minutes Not approved yet "}
    approved = printed[name].said["previous_minutes_approved"]

    found = [value for value, sentence in words.items() if sentence in printed[name].head]

    assert found == ([] if approved is None else [approved])


@each_paper
def test_everybody_present_is_listed_on_their_side_with_initials_and_role(
    printed: dict[str, Printed], name: str
) -> None:
    listed = printed[name].listed()
    people = printed[name].said["present"]

    for side, label in SIDES.items():
        wanted = [line_of(one) for one in people if one["side"] == side]
        assert listed.get(label, "").strip() == " ".join(wanted)


@each_paper
@pytest.mark.parametrize(("key", "label"), [("apologies", "Apologies"), ("absent", "Not there")])
def test_everybody_away_is_listed_as_away(
    printed: dict[str, Printed], name: str, key: str, label: str
) -> None:
    wanted = [line_of(one) for one in printed[name].said[key]]

    assert printed[name].listed().get(label, "").strip() == " ".join(wanted)


@each_paper
def test_every_item_is_printed_with_its_decisions(printed: dict[str, Printed], name: str) -> None:
    for item, text in printed[name].items():
        assert missing_from(text, [f"Decision {one}" for one in item["decisions"]]) == []
        assert text.count("Decision ") == len(item["decisions"])


@each_paper
def test_every_action_is_printed_under_its_item(printed: dict[str, Printed], name: str) -> None:
    numbers = action_names(printed[name].said)
    for item, text in printed[name].items():
        assert missing_from(text, [noted(numbers(one), one) for one in item["actions"]]) == []


@each_paper
def test_every_action_is_in_the_list_at_the_end(printed: dict[str, Printed], name: str) -> None:
    said = printed[name].said
    numbers = action_names(said)
    actions = [action for item in said["items"] for action in item["actions"]]

    assert missing_from(printed[name].end(), [row(numbers(one), one) for one in actions]) == []


@each_paper
def test_the_next_meeting_is_printed(printed: dict[str, Printed], name: str) -> None:
    following = printed[name].said["next_meeting"]
    facts = [
        WORDS.day(date.fromisoformat(following["date"])),
        WORDS.clock(time.fromisoformat(following["time"])),
        following["venue"],
    ]

    assert printed[name].end().startswith(f"Next meeting {' · '.join(filter(None, facts))} ")


@each_paper
def test_whoever_is_named_as_owner_is_found_among_the_people(name: str) -> None:
    record = json.loads(truth.record_of(name))
    for action in record.get("actions", ()):
        named = re.split(r"\s*(?:/|&|,|\band\b)\s*", action["owner"])
        wanted = 0 if action["owner"].casefold() in EVERYBODY else len(named)
        assert (action["owner"], len(action["owners"])) == (action["owner"], wanted)


def missing_from(text: str, wanted: list[str]) -> list[str]:
    return [one for one in map(folded, wanted) if one not in text]


def line_of(one: Said) -> str:
    """'Ana Gray (AG), Chair', or the initials of somebody known by those alone."""
    name, initials = one["name"], one["initials"]
    known_as = f"{name} ({initials})" if name and initials else name or initials
    return folded(", ".join(filter(None, (known_as, one["role"]))))


def action_names(said: Said) -> Callable[[Said], str]:
    """The name of each action: its own, or its number in the paper."""
    actions = [action for item in said["items"] for action in item["actions"]]

    def name_of(action: Said) -> str:
        number = next(n for n, one in enumerate(actions, start=1) if one is action)
        return action["ref"] or str(number)

    return name_of


def noted(name: str, action: Said) -> str:
    """An action under its item: agreed there, or reported there with its state."""
    state = f", {STATES[action['status']].lower()}." if action["status"] else ""
    return f"Action {name}{state} {action['owner']}: {action['text']}{due_note(action)}"


def due_note(action: Said) -> str:
    due = action["due"]
    if not due:
        return ""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", due):
        return f" {due[:1].upper()}{due[1:]}"
    return f" By {WORDS.date(date.fromisoformat(due))}"


def row(name: str, action: Said) -> str:
    """An action in the table at the end."""
    due = action["due"] or ""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", due):
        due = WORDS.short_date(date.fromisoformat(due))
    return f"{name} {action['text']} {action['owner']} {due} {STATES[action['status']]}"
