"""Promises on paper: tracker, wall, cards, certificate."""

from dataclasses import replace

import pytest

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import (
    CardSheet,
    Document,
    Heading,
    PaperCard,
    Para,
    Table,
    plain,
    texts,
)
from tests.reports.reading import all_text, read


def _paper(riverside, name: str, *, public: bool = False) -> Document:
    document: Document = riverside.file.papers.prepare(name, None, public=public).document
    return document


def _headings(document: Document) -> list[str]:
    return [plain(block.text) for block in document.blocks if isinstance(block, Heading)]


def test_promises_stand_by_what_became_of_them(riverside) -> None:
    document = _paper(riverside, "pledges")

    assert _headings(document) == ["Open", "Kept", "Not kept, and why"]
    assert "1 of 2 promises that came to an end were kept. 1 are open." in texts(document)


def test_a_late_promise_says_how_late_and_a_kept_one_who_checked(riverside) -> None:
    tables = [block for block in _paper(riverside, "pledges").blocks if isinstance(block, Table)]

    assert "days late" in plain(tables[0].rows[0][-1])
    assert "Checked on" in plain(tables[1].rows[0][-1])


def test_what_is_not_public_is_in_no_public_copy_and_not_on_the_wall(riverside) -> None:
    pledge = riverside.file.pledges.line(riverside.pledges["board"]).pledge
    riverside.file.pledges.change(replace(pledge, public=False))

    assert pledge.text in " ".join(texts(_paper(riverside, "pledges")))
    assert pledge.text not in " ".join(texts(_paper(riverside, "pledges", public=True)))
    assert pledge.text not in " ".join(texts(_paper(riverside, "pledge-wall")))


def test_a_card_for_each_open_promise(riverside) -> None:
    sheet = next(b for b in _paper(riverside, "pledge-cards").blocks if isinstance(b, CardSheet))
    board = riverside.file.pledges.line(riverside.pledges["board"]).pledge

    assert len(sheet.cards) == 1
    assert board.text in list(sheet.words())


@pytest.mark.parametrize(
    ("size", "pages"),
    [(PaperSize.STANDARD, 2), (PaperSize.CLEAR, 2), (PaperSize.LARGE, 3), (PaperSize.GIANT, 6)],
)
def test_four_cards_fit_a_page_and_in_bigger_print_fewer(riverside, size, pages: int) -> None:
    document = _paper(riverside, "pledge-cards")
    cards = next(block for block in document.blocks if isinstance(block, CardSheet))
    six = replace(document, blocks=(CardSheet(cards.cards * 6),))

    assert len(read(draw(six, size)).pages) == pages


def test_a_certificate_is_for_a_promise_that_was_kept(riverside) -> None:
    kept = riverside.file.pledges.line(riverside.pledges["test"]).pledge

    document = riverside.file.papers.prepare("certificate", kept.uid).document

    assert document.title == "A promise kept"
    assert f"“{kept.text}”" in texts(document)


def test_an_open_promise_has_no_certificate(riverside) -> None:
    titles = [one.id for one in riverside.file.papers.choices("certificate", riverside.group)]
    board = riverside.file.pledges.line(riverside.pledges["board"]).pledge

    assert titles == [riverside.pledges["test"]]
    with pytest.raises(Refused, match="no_such_thing"):
        riverside.file.papers.prepare("certificate", board.uid)


def test_a_group_without_promises_is_told_so(group_file) -> None:
    group_file.groups.begin("Millpond PPG")

    for name, said in (
        ("pledges", "No promise has been written down yet."),
        ("pledge-wall", "No promise is shown here yet."),
        ("pledge-cards", "No promise is open."),
    ):
        assert said in texts(group_file.papers.prepare(name, None).document)


def test_a_card_longer_than_a_page_is_printed_all_the_same(riverside) -> None:
    document = _paper(riverside, "pledge-cards")
    long = PaperCard((Para("A promise with very many words. " * 400),))

    pdf = draw(replace(document, blocks=(CardSheet((long,) * 2),)), PaperSize.GIANT)

    assert all_text(pdf).count("very") == 800
