"""What a careful person would record from real minutes, as RECORD.json of the program.

The truth files in `papers/` say what stands in twelve sets of minutes; `papers/README.md`
explains them. The words stay the paper's own.
"""

from __future__ import annotations

import json
import re
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from coprod_desktop.domain.owners import resolve
from coprod_desktop.domain.people import Person

PAPERS = Path(__file__).parent / "papers"
NAMES = tuple(sorted(path.name.removesuffix(".truth.json") for path in PAPERS.glob("*.json")))
STATES = {
    None: "open",
    "done": "done",
    "ongoing": "going_on",
    "carried forward": "carried_forward",
}
PRESENCES = ("present", "apologies", "absent")
_SPACE = uuid.UUID("1f1c2b52-7a5c-4a52-9a35-5f2f2b7f0f01")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

Entry = dict[str, Any]


def truth(name: str) -> Entry:
    """What the paper called `name` says."""
    read: Entry = json.loads((PAPERS / f"{name}.truth.json").read_text(encoding="utf-8"))
    return read


def people_of(said: Entry) -> list[tuple[str, Entry]]:
    """Everybody on the paper's lists: how they were there, and who they are."""
    return [(presence, one) for presence in PRESENCES for one in said[presence]]


@dataclass
class Paper:
    """One truth being turned into a record."""

    name: str
    said: Entry
    record: dict[str, list[Entry]] = field(default_factory=dict)
    actions: int = 0

    def uid(self, kind: str, *place: int) -> str:
        """The same UUID for the same thing, every time."""
        return str(uuid.uuid5(_SPACE, "/".join((self.name, kind, *map(str, place)))))

    def add(self, plural: str, singular: str, /, *place: int, **fields: Any) -> str:
        """Put an entry in its list and return its id."""
        uid = self.uid(singular, *place)
        self.record.setdefault(plural, []).append({"id": uid, **fields})
        return uid

    def person(self, name: str | None) -> str | None:
        """The id of somebody on the lists, by name or initials."""
        for index, (_, one) in enumerate(people_of(self.said)):
            if name and name in (one["name"], one["initials"]):
                return self.uid("person", index)
        return None

    def owners(self, words: str) -> list[str]:
        """The ids of the people meant by an owner's words."""
        people = [
            Person(id=index, name=one["name"] or "", initials=one["initials"] or "")
            for index, (_, one) in enumerate(people_of(self.said), start=1)
        ]
        return [self.uid("person", index - 1) for index in resolve(words, people)]


def record_of(name: str) -> str:
    """The paper as RECORD.json."""
    paper = Paper(name, truth(name))
    _group(paper)
    _people(paper)
    _meeting(paper)
    for position, item in enumerate(paper.said["items"], start=1):
        _item(paper, position, item)
    return json.dumps({"format": "coprod-record", "version": 1, **paper.record})


def meeting_uid(name: str) -> str:
    """The id of the one meeting in a paper."""
    return Paper(name, {}).uid("meeting")


def prefix_of(said: Entry) -> str:
    """What stands before the numbers of the actions: "AP" where the paper has AP88."""
    refs = [action["ref"] for item in said["items"] for action in item["actions"] if action["ref"]]
    return re.sub(r"\d+$", "", refs[0]) if refs else ""


def _group(paper: Paper) -> None:
    paper.add("groups", "group", name=paper.said["group"], action_prefix=prefix_of(paper.said))


def _people(paper: Paper) -> None:
    for index, (presence, one) in enumerate(people_of(paper.said)):
        who = {"name": one["name"] or "", "initials": one["initials"] or ""}
        person = paper.add("people", "person", index, **who)
        if one["side"] != "guest":
            paper.add(
                "memberships",
                "membership",
                index,
                person=person,
                group=paper.uid("group"),
                side=one["side"],
                office=one["role"] or "",
            )
        paper.add(
            "attendances",
            "attendance",
            index,
            meeting=paper.uid("meeting"),
            person=person,
            position=index + 1,
            presence=presence,
            role=one["role"] or "",
            side=one["side"],
            **who,
        )


def _meeting(paper: Paper) -> None:
    said, following = paper.said, paper.said["next_meeting"]
    minutes = {True: "approved", False: "not_approved", None: "not_said"}
    paper.add(
        "meetings",
        "meeting",
        group=paper.uid("group"),
        kind=said["kind"].lower(),
        date=said["date"],
        start=said["start"],
        end=said["end"],
        venue=said["venue"] or "",
        state="draft",
        chair=paper.person(said["chair"]),
        minute_taker=paper.person(said["minute_taker"]),
        previous_minutes=minutes[said["previous_minutes_approved"]],
        next_date=following["date"],
        next_start=following["time"],
        next_venue=following["venue"] or "",
    )


def _item(paper: Paper, position: int, item: Entry) -> None:
    uid = paper.add(
        "items",
        "item",
        position,
        meeting=paper.uid("meeting"),
        position=position,
        number=item["number"] or "",
        title=item["title"] or "",
        notes=item["notes_first_words"] or "",
        state="done",
    )
    for index, text in enumerate(item["decisions"], start=1):
        paper.add("decisions", "decision", position, index, item=uid, position=index, text=text)
    for action in item["actions"]:
        _action(paper, uid, action)


def _action(paper: Paper, item: str, action: Entry) -> None:
    """An action agreed at the item; one whose state the paper says was agreed before."""
    paper.actions += 1
    ref, due = action["ref"], action["due"]
    number = int(re.sub(r"\D", "", ref)) if ref else paper.actions
    is_day = bool(due and _DAY.fullmatch(due))
    agreed_before = action["status"] is not None
    uid = paper.add(
        "actions",
        "action",
        paper.actions,
        group=paper.uid("group"),
        number=number,
        text=action["text"],
        owner=action["owner"],
        owners=paper.owners(action["owner"]),
        due=due if is_day else None,
        due_words="" if is_day else due or "",
        state=STATES[action["status"]],
        item=None if agreed_before else item,
    )
    if agreed_before:
        paper.add(
            "action_reports",
            "action_report",
            paper.actions,
            action=uid,
            item=item,
            on=paper.said["date"],
            state=STATES[action["status"]],
        )
