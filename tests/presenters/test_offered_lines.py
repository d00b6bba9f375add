"""What the notes say is offered to be written down, and taken out of them once it is."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.meetings import DecisionHow, Presence
from coprod_desktop.presenters.meeting import MeetingPresenter
from coprod_desktop.presenters.meeting_captures import MeetingCapturesPresenter
from coprod_desktop.presenters.offered_lines import OfferedLinesPresenter
from coprod_desktop.presenters.places import Place
from tests.presenters.shown import Shown

LINE = "Action: Helen to ring the practice by Friday"
OFFERED = "Action for Helen Cross, by Friday 4 December: ring the practice"


class Notes(Shown):
    """A screen with notes of one item and panels that hold what was typed before, or not."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.begun_before = False

    def has_line(self, item_id: int, line: str) -> bool:
        return line in self.lines

    def take_line_out(self, item_id: int, line: str) -> bool:
        self.lines.remove(line)
        return True

    def holds_untouched(self, record: object) -> bool:
        return not self.begun_before


@pytest.fixture
def screen() -> Notes:
    return Notes()


@pytest.fixture
def planned(riverside, screen) -> MeetingPresenter:
    meeting = MeetingPresenter(screen, riverside.file, screen)
    riverside.file.announce = meeting.refresh
    meeting.show(Place("meeting", riverside.meetings["november"]))
    return meeting


@pytest.fixture
def meeting(planned: MeetingPresenter) -> MeetingPresenter:
    planned.start()
    return planned


@pytest.fixture
def captures(riverside, screen, planned) -> MeetingCapturesPresenter:
    return MeetingCapturesPresenter(screen, riverside.file, planned, screen.tell)


@pytest.fixture
def offered(riverside, screen, planned, captures) -> OfferedLinesPresenter:
    return OfferedLinesPresenter(screen, riverside.file, planned, captures, screen.tell)


def item_of(meeting: MeetingPresenter) -> int:
    item = meeting.item
    assert item is not None
    return item.item.id


def typed(screen, offered, meeting, line: str) -> str:
    """Type a line, end it, and read the strip."""
    screen.lines.append(line)
    offered.line_ended(item_of(meeting), line)
    return str(screen.told["show_offer"])


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (LINE, OFFERED),
        ("Action: HC to ring", "Action for Helen Cross: ring"),
        ("Action: ring them by the next meeting", "Action, by the next meeting: ring them"),
        ("Action: ring them", "Action: ring them"),
        ("Decision: use version B", "Decision: use version B"),
        (
            "Pledge: the practice will reply by 4 January",
            "Pledge of the practice, by Monday 4 January 2027: reply",
        ),
        ("Helen said the phones ring", ""),
    ],
)
def test_a_line_is_told_as_what_it_would_record(
    screen, offered, meeting, line: str, words: str
) -> None:
    assert typed(screen, offered, meeting, line) == words


def test_nothing_is_offered_before_minutes_are_taken(screen, offered, planned) -> None:
    assert typed(screen, offered, planned, LINE) == ""


def test_the_panel_of_an_action_opens_with_all_filled_in(screen, offered, meeting) -> None:
    typed(screen, offered, meeting, LINE)
    offered.write_down()

    action, names = screen.told["open_action"]
    assert (action.text, action.owner, action.due) == (
        "ring the practice",
        "Helen Cross",
        date(2026, 12, 4),
    )
    assert "Helen Cross" in names


def test_initials_and_several_names_stay_as_they_were_typed(screen, offered, meeting) -> None:
    typed(screen, offered, meeting, "Action: HC / Joe to ring")
    offered.write_down()

    assert screen.told["open_action"][0].owner == "HC / Joe"


def test_a_decision_counts_who_is_here_by_side(riverside, screen, offered, meeting) -> None:
    november = riverside.meetings["november"]
    riverside.file.meetings.mark(november, riverside.people["Helen Cross"], Presence.PRESENT)
    typed(screen, offered, meeting, "Decision: use version B")
    offered.write_down()

    decision = screen.told["open_decision"]
    assert (decision.text, decision.how) == ("use version B", DecisionHow.ALL)
    assert (decision.patients, decision.staff) == (0, 1)


def test_a_pledge_keeps_the_words_of_a_time_that_is_no_day(screen, offered, meeting) -> None:
    typed(screen, offered, meeting, "Pledge: the practice will reply by the next meeting")
    offered.write_down()

    assert screen.told["open_pledge"][0].text == "reply (by the next meeting)"


def test_a_line_written_down_is_taken_out_of_the_notes(screen, offered, captures, meeting) -> None:
    typed(screen, offered, meeting, LINE)
    offered.write_down()
    captures.record_action(screen.told["open_action"][0])

    assert screen.lines == []
    assert screen.told["show_offer"] == ""
    assert screen.told["tell"].startswith("Written down.")
    assert [one.text for one in meeting.item.actions] == ["ring the practice"]


def test_another_kind_written_down_leaves_the_line_in_the_notes(
    screen, offered, captures, meeting
) -> None:
    typed(screen, offered, meeting, LINE)
    offered.write_down()
    captures.begin_decision()
    captures.record_decision(replace(screen.told["open_decision"], text="use version B"))

    assert screen.lines == [LINE]


def test_a_refused_action_leaves_the_line_in_the_notes(screen, offered, captures, meeting) -> None:
    typed(screen, offered, meeting, LINE)
    offered.write_down()
    captures.record_action(replace(screen.told["open_action"][0], text=""))

    assert screen.lines == [LINE]


def test_a_form_begun_before_is_not_overwritten(screen, offered, captures, meeting) -> None:
    screen.begun_before = True
    typed(screen, offered, meeting, LINE)
    offered.write_down()
    assert screen.told["tell"].startswith("Something you began before")

    captures.record_action(screen.told["open_action"][0])

    assert screen.lines == [LINE]


def test_a_line_left_in_the_notes_is_not_offered_again(screen, offered, meeting) -> None:
    typed(screen, offered, meeting, LINE)
    offered.leave()
    assert screen.told["show_offer"] == ""

    assert typed(screen, offered, meeting, LINE) == ""


def test_of_two_lines_the_later_is_offered_first(screen, offered, meeting) -> None:
    typed(screen, offered, meeting, LINE)
    assert typed(screen, offered, meeting, "Decision: use version B") == "Decision: use version B"

    offered.leave()

    assert screen.told["show_offer"] == OFFERED


def test_a_line_changed_since_is_no_longer_offered(screen, offered, meeting) -> None:
    typed(screen, offered, meeting, LINE)
    screen.lines[0] = "Helen rang the practice"
    offered.line_ended(item_of(meeting), screen.lines[0])

    assert screen.told["show_offer"] == ""


def test_an_offer_waits_with_its_own_item(screen, offered, meeting) -> None:
    first = item_of(meeting)
    typed(screen, offered, meeting, LINE)
    meeting.step(1)
    offered.show()
    assert screen.told["show_offer"] == ""

    meeting.go_to(first)
    offered.show()

    assert screen.told["show_offer"] == OFFERED


def test_somebody_who_came_in_later_is_known(riverside, screen, offered, meeting) -> None:
    typed(screen, offered, meeting, LINE)
    riverside.file.meetings.add_guest(riverside.meetings["november"], name="Olwen Guest")

    words = typed(screen, offered, meeting, "Action: Olwen to ring")

    assert words == "Action for Olwen Guest: ring"
