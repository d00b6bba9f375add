"""What was typed and not saved is shown beside what is saved, and nothing is chosen by itself."""

import pytest

from coprod_desktop.domain.drafts import Draft, DraftForm, DraftPlace, FoundDraft
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.typed_before import (
    Piece,
    TypedBeforePresenter,
    TypedCard,
    TypedWay,
    compared,
    said_before,
)
from tests.presenters.shown import Shown


class Found:
    """Drafts in the file of Riverside, and the dialog about them."""

    def __init__(self, riverside) -> None:
        self.here = riverside
        self.file = riverside.file
        self.screen, self.ways = Shown(), Shown()
        self.presenter = TypedBeforePresenter(self.screen, self.file, self.ways, self.file.words)

    def pledge(self, field: str) -> DraftPlace:
        """A field of the late pledge."""
        uid = self.file.pledges.line(self.here.pledges["board"]).pledge.uid
        return DraftPlace("pledge", uid, field)

    def begun(self, field: str) -> DraftPlace:
        """A field of something new in the group."""
        return DraftPlace("group", self.file.groups.get(self.here.group).uid, field)

    def keep(self, place: DraftPlace, text: str = "Typed") -> None:
        """Have words kept aside."""
        self.file.drafts.keep(place, text)

    def cards(self) -> tuple[TypedCard, ...]:
        """What the dialog shows."""
        self.presenter.show(self.file.drafts.found())
        cards: tuple[TypedCard, ...] = self.screen.told["show_cards"]
        return cards


@pytest.fixture
def found(riverside) -> Found:
    return Found(riverside)


def test_a_card_says_where_and_when_and_by_whom(found) -> None:
    found.keep(found.pledge("to_whom"), "Everybody")

    (card,) = found.cards()

    assert card.heading == "Pledge: Waiting times shown on the board by 9 am"
    assert card.when == "Typed on Tuesday 24 November 2026, 2.02 pm, by pat"
    assert card.note == ""


def test_both_texts_are_shown_with_what_differs(found) -> None:
    found.keep(found.pledge("text"), "Waiting times shown on the screen by 9 am")

    (card,) = found.cards()

    (field,) = card.fields
    assert field.name == "Words"
    assert [one.text for one in field.typed if one.differs] == ["screen"]
    assert [one.text for one in field.saved or () if one.differs] == ["board"]


def test_each_field_of_an_entry_is_decided_about_by_itself(found) -> None:
    found.keep(found.pledge("text"))
    found.keep(found.pledge("to_whom"))

    assert len(found.cards()) == 2


def test_all_fields_of_something_new_are_one_card(found) -> None:
    found.keep(found.begun("pledge.text"), "Bring chairs")
    found.keep(found.begun("pledge.promiser"), "Reception team")

    (card,) = found.cards()

    assert card.heading == "A new pledge: Riverside PPG"
    assert {one.name: one.saved for one in card.fields} == {"Words": None, "Who promises": None}
    assert card.ways == (TypedWay.OPEN, TypedWay.THROW_AWAY)


@pytest.mark.parametrize(
    ("field", "ways"),
    [
        ("text", (TypedWay.USE, TypedWay.KEEP_SAVED)),
        ("due", (TypedWay.OPEN, TypedWay.KEEP_SAVED)),
        ("promiser", (TypedWay.OPEN, TypedWay.KEEP_SAVED)),
        ("pledge_note.text", (TypedWay.USE, TypedWay.THROW_AWAY)),
        ("close_pledge.kept.note", (TypedWay.OPEN, TypedWay.THROW_AWAY)),
    ],
)
def test_days_and_names_are_looked_at_in_their_form(found, field, ways) -> None:
    found.keep(found.pledge(field))

    (card,) = found.cards()

    assert card.ways == ways


def test_a_day_is_compared_in_words(found) -> None:
    found.keep(found.pledge("due"), "friday")

    (card,) = found.cards()

    assert "".join(one.text for one in card.fields[0].saved or ()) == "15 November 2026"


def test_the_newest_stands_first(found) -> None:
    found.keep(found.pledge("text"), "Older")
    found.here.clock.forward(minutes=1)
    found.keep(found.pledge("to_whom"), "Newer")

    assert [card.fields[0].name for card in found.cards()] == ["To whom", "Words"]


def test_what_was_typed_goes_into_the_record_and_its_draft_goes(found) -> None:
    found.keep(found.pledge("to_whom"), "Everybody")
    (card,) = found.cards()

    found.presenter.do(card.number, TypedWay.USE)

    assert found.file.pledges.line(found.here.pledges["board"]).pledge.to_whom == "Everybody"
    assert found.file.drafts.found() == ()
    assert found.screen.told["take_away"] == card.number
    assert found.ways.told["tell"] == "What you typed is saved. Undo takes it back."


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        ("group", "aims"),
        ("person", "contact"),
        ("meeting", "venue"),
        ("item", "title"),
        ("item", "notes"),
        ("action", "text"),
        ("initiative", "matters"),
        ("pledge", "to_whom"),
        ("pledge", "pledge_note.text"),
    ],
)
def test_plain_words_of_each_kind_can_be_used(found, kind, field) -> None:
    here, file = found.here, found.file
    entry = {
        "group": lambda: file.groups.get(here.group),
        "person": lambda: file.people.get(here.people["Amina Yusuf"]),
        "meeting": lambda: file.meetings.get(here.meetings["november"]),
        "item": lambda: file.meetings.item(here.items["corner"]),
        "action": lambda: file.actions.line(here.actions["poster"]).action,
        "initiative": lambda: file.initiatives.get(here.initiatives["corner"]),
        "pledge": lambda: file.pledges.line(here.pledges["board"]).pledge,
    }[kind]
    found.keep(DraftPlace(kind, entry().uid, field), "Typed before")
    (card,) = found.cards()

    found.presenter.do(card.number, TypedWay.USE)

    said = getattr(entry(), field, file.pledges.line(here.pledges["board"]).notes[-1].text)
    assert said == "Typed before"
    assert file.history.undo_title() is not None


def test_what_is_saved_stays_and_the_draft_goes(found) -> None:
    found.keep(found.pledge("to_whom"), "Everybody")
    (card,) = found.cards()

    found.presenter.do(card.number, TypedWay.KEEP_SAVED)

    assert found.file.pledges.line(found.here.pledges["board"]).pledge.to_whom == ""
    assert found.file.drafts.found() == ()


def test_where_a_rule_says_no_the_card_says_why_and_the_draft_stays(found) -> None:
    meeting = found.here.meetings["september"]
    item = found.file.meetings.item(found.here.items["phones"])
    found.file.meetings.approve(meeting, found.here.clock().date(), None)
    found.keep(DraftPlace("item", item.uid, "notes"), "Typed")
    (card,) = found.cards()

    found.presenter.do(card.number, TypedWay.USE)

    assert found.screen.told["say_problem"][0] == card.number
    assert len(found.file.drafts.found()) == 1


def test_a_form_is_opened_with_all_its_words_after_the_dialog_is_closed(found) -> None:
    found.keep(found.begun("pledge.text"), "Bring chairs")
    found.keep(found.begun("pledge.promiser"), "Reception team")
    (card,) = found.cards()

    found.presenter.do(card.number, TypedWay.OPEN)

    form = DraftForm("group", found.begun("x").uid, "pledge")
    texts = {"text": "Bring chairs", "promiser": "Reception team"}
    assert found.ways.told["open"] == (form, found.here.group, texts)
    assert "close_editor" in found.screen.told
    assert len(found.file.drafts.found()) == 2


def test_words_about_something_removed_can_only_be_copied_or_thrown_away(found) -> None:
    found.keep(found.pledge("text"), "Bring chairs")
    found.file.pledges.remove(found.here.pledges["board"])

    (card,) = found.cards()
    found.presenter.do(card.number, TypedWay.COPY)

    assert card.ways == (TypedWay.COPY, TypedWay.THROW_AWAY)
    assert card.note.startswith("What this was about was removed.")
    assert found.ways.told["copy"] == "Bring chairs"


def test_in_a_file_open_to_read_words_can_only_be_copied(found, monkeypatch) -> None:
    found.keep(found.pledge("text"), "Bring chairs")
    monkeypatch.setattr(type(found.file), "read_only", True)

    (card,) = found.cards()

    assert card.ways == (TypedWay.COPY,)
    assert card.note.startswith("This file is open to read only.")


def test_where_the_file_cannot_be_written_the_card_stays(found, monkeypatch) -> None:
    found.keep(found.pledge("text"), "Bring chairs")
    (card,) = found.cards()

    def full(*_: object) -> None:
        raise Unavailable("disk_full", path=found.file.path)

    monkeypatch.setattr(found.file.drafts, "settle", full)
    with pytest.raises(Unavailable):
        found.presenter.do(card.number, TypedWay.KEEP_SAVED)

    assert "take_away" not in found.screen.told


@pytest.mark.parametrize(
    ("typed", "saved", "only_typed", "only_saved"),
    [
        ("a b c", "a b c", [], []),
        ("a x c", "a b c", ["x"], ["b"]),
        ("a b c d", "a b c", [" d"], []),
        ("one\ntwo", "one two", ["\n"], [" "]),
        ("a b c d e", "a x y d e", ["b c"], ["x y"]),
        ("nothing is alike", "other words here", [], []),
        ("", "a", [], []),
    ],
)
def test_texts_are_compared_word_by_word(typed, saved, only_typed, only_saved) -> None:
    ours, theirs = compared(typed, saved)

    assert [one.text for one in ours if one.differs] == only_typed
    assert [one.text for one in theirs if one.differs] == only_saved
    assert "".join(one.text for one in ours) == typed
    assert "".join(one.text for one in theirs) == saved


def test_nothing_saved_is_no_difference_to_point_at(found) -> None:
    found.keep(found.pledge("to_whom"), "Everybody")

    (card,) = found.cards()

    assert card.fields[0].typed == (Piece("Everybody", differs=False),)
    assert card.fields[0].saved == ()


def test_a_form_tells_of_words_typed_in_it_before_in_short(riverside) -> None:
    place = DraftPlace("group", "0f7c", "pledge.text")
    text = "We will bring chairs " * 20
    draft = Draft(place=place, text=text, at=riverside.clock(), who="pat")
    one = FoundDraft(draft=draft, saved=None, id=1, gone=False, about="", field="Words")

    said = said_before([one], riverside.file.words)

    assert said.startswith("You typed this here on Tuesday 24 November 2026, 2.02 pm")
    assert "Words: “We will bring chairs We" in said
    assert said.endswith("…")
