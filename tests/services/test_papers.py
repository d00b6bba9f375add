"""Papers: prepared from the record, refused before printing what cannot be printed."""

import io
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from coprod_desktop.domain.actions import ActionState
from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.refusals import Refused


def _print(riverside, name: str, uid: str | None, *, public: bool = False) -> bytes:
    return bytes(riverside.file.papers.prepare(name, uid, public=public).draw(PaperSize.STANDARD))


def _text(pdf: bytes) -> str:
    pages = (page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return " ".join(" ".join(pages).split())


def _september(riverside) -> str:
    return str(riverside.file.meetings.get(riverside.meetings["september"]).uid)


def _phones(riverside) -> str:
    return str(riverside.file.initiatives.get(riverside.initiatives["phones"]).uid)


def test_minutes_stay_the_same_when_their_actions_are_done_later(riverside) -> None:
    before = _print(riverside, "minutes", _september(riverside))

    riverside.file.actions.report(riverside.actions["poster"], ActionState.DONE, "It is up")

    assert _print(riverside, "minutes", _september(riverside)) == before


def test_each_kind_of_paper_can_be_printed_of_each_of_its_choices(riverside) -> None:
    for kind in riverside.file.papers.kinds():
        for choice in riverside.file.papers.choices(kind.name, riverside.group):
            assert _print(riverside, kind.name, choice.uid).startswith(b"%PDF")


def test_the_ladder_of_the_only_group_needs_no_id(riverside) -> None:
    assert "Walking group" in _text(_print(riverside, "ladder", None))


@pytest.mark.parametrize(
    ("name", "uid", "language", "code"),
    [
        ("newsletter", None, "en-GB", "no_such_paper"),
        ("minutes", None, "en-GB", "nothing_to_print"),
        ("minutes", "no-such-id", "en-GB", "no_such_thing"),
        ("ladder", None, "cy", "no_such_language"),
    ],
)
def test_what_cannot_be_printed_is_refused(
    riverside, name: str, uid: str | None, language: str, code: str
) -> None:
    with pytest.raises(Refused, match=code):
        riverside.file.papers.prepare(name, uid, language=language)


def test_characters_that_cannot_be_printed_are_named_before_printing(riverside) -> None:
    riverside.file.meetings.write_notes(riverside.items["corner"], "Thank you \U0001f600 شكرا ᚠ")

    with pytest.raises(Refused, match="unprintable") as refusal:
        riverside.file.papers.prepare("minutes", _september(riverside))

    assert "grinning face" in str(refusal.value.facts["characters"]).lower()
    assert "runic" in str(refusal.value.facts["characters"]).lower()
    assert "arabic" not in str(refusal.value.facts["characters"]).lower()


def test_a_public_copy_has_initials_and_no_names(riverside) -> None:
    for name, uid in (("minutes", _september(riverside)), ("initiative", _phones(riverside))):
        text = _text(_print(riverside, name, uid, public=True))

        assert "JA" in text
        assert not any(person in text for person in riverside.people)


def test_a_public_pack_says_initials_of_papers_attached_too(riverside) -> None:
    riverside.file.attachments.attach(
        riverside.meetings["september"],
        "plan.pdf",
        b"%PDF-1.4",
        title="The plan of Joe Adams",
        summary="What Amina Yusuf saw on the ward.",
    )
    september = _september(riverside)

    full = _text(_print(riverside, "pack", september))
    public = _text(_print(riverside, "pack", september, public=True))

    assert "What Amina Yusuf saw" in full
    assert "What AY saw on the ward" in public
    assert not any(person in public for person in riverside.people)


def test_what_came_of_a_confidential_item_is_in_no_public_copy(riverside) -> None:
    item = riverside.file.meetings.item(riverside.items["phones"])
    riverside.file.meetings.change_item(replace(item, confidential=True))
    action = riverside.file.actions.line(riverside.actions["poster"]).action
    riverside.file.actions.change(
        replace(action, initiative_id=riverside.initiatives["phones"], due=date(2026, 12, 1))
    )

    for name, uid in (("minutes", _september(riverside)), ("initiative", _phones(riverside))):
        assert "poster" in _text(_print(riverside, name, uid))
        assert "poster" not in _text(_print(riverside, name, uid, public=True))


def test_a_paper_is_named_so_that_anyone_finds_it_again(riverside) -> None:
    paper = riverside.file.papers.prepare("minutes", _september(riverside), public=True)

    assert paper.file_name == "Minutes Riverside PPG 2026-09-14 public copy.pdf"
