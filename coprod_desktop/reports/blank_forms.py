"""The same papers empty, for those who write with a pen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.meetings import Purpose
from coprod_desktop.domain.placements import Level
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.elements import (
    Block,
    Bullets,
    CardSheet,
    Column,
    ColumnKind,
    Document,
    Heading,
    KeepTogether,
    LabelledValues,
    Lines,
    ListItem,
    Marker,
    PaperCard,
    Para,
    SignatureLine,
    Style,
    Table,
    Text,
    Value,
)
from coprod_desktop.reports.ladder import credit
from coprod_desktop.reports.ladder_figure import cards_figure

ITEMS, NOTE_LINES, CARDS = 7, 6, 4
AGENDA_ROWS, ACTION_ROWS, PLEDGE_ROWS, SIGNATURE_ROWS = 12, 18, 17, 18
PARTS = ("co_design", "co_decision", "co_delivery", "co_evaluation")


def blank_form(name: str, group: Group, framework: Framework, words: Words) -> Document:
    """An empty form of a kind in FORMS, with the name of the group; KeyError for another."""
    form = Form(name, group, framework, words)
    return form.document(FORMS[name](form))


@dataclass(frozen=True, slots=True)
class Form:
    name: str
    group: Group
    framework: Framework
    words: Words

    def document(self, blocks: Iterator[Block]) -> Document:
        return Document(
            title=self.say("title"),
            language=self.words.language,
            author=self.group.name,
            kind_line=self.words.say("papers.blank.kind", group=self.group.name),
            footer=self.words.say("papers.blank.footer", group=self.group.name),
            page_words=self.words.say("papers.page", page="{page}", pages="{pages}"),
            blocks=tuple(blocks),
        )

    def say(self, key: str, **facts: object) -> str:
        """Words of this form."""
        return self.words.say(f"papers.blank_form.{self.name}.{key}", **facts)

    def shared(self, key: str) -> str:
        """Words that several forms have."""
        return self.words.say(f"papers.blank.{key}")

    def fields(self, *keys: str) -> LabelledValues:
        """Labels with a line to write on behind each."""
        return LabelledValues(tuple(Value(self.shared(key), ("",)) for key in keys), to_write=True)

    def table(self, *keys: str, rows: int, numbered: bool = False) -> Table:
        """An empty table with tall rows; the columns are named by shared words."""
        columns = tuple(
            Column(self.shared(key), ColumnKind.PROSE, weight=WIDE.get(key, 1)) for key in keys
        )
        empty: tuple[Text, ...] = ("",) * (len(keys) - 1)
        lines = tuple((str(n) if numbered else "", *empty) for n in range(1, rows + 1))
        return Table(columns, lines, to_write=True)


WIDE: Mapping[str, float] = {"item": 4, "action": 4, "promise": 4, "number": 0.6, "minutes": 0.8}


def _agenda(form: Form) -> Iterator[Block]:
    yield form.fields("date", "time", "place", "access")
    yield Heading(2, form.shared("items"))
    yield form.table(
        "number", "item", "who", "what_for", "minutes", rows=AGENDA_ROWS, numbered=True
    )
    purposes = [form.words.name(purpose) for purpose in Purpose if purpose is not Purpose.NOT_SAID]
    yield Para(form.say("purposes", purposes=form.words.listed(purposes)), Style.QUIET)


def _minutes(form: Form) -> Iterator[Block]:
    yield form.fields("date", "time", "place", "chair", "minute_taker")
    for key in ("present_patients", "present_staff", "apologies", "interests"):
        yield KeepTogether((Heading(2, form.say(key)), Lines(2)))
    for number in range(1, ITEMS + 1):
        yield KeepTogether(
            (
                Heading(2, form.say("item", number=number)),
                Lines(NOTE_LINES),
                form.fields("decision", "how_decided"),
                form.fields("action", "who", "when"),
            )
        )
    yield KeepTogether((Heading(2, form.say("next")), form.fields("date", "time", "place")))
    yield KeepTogether(
        (
            Heading(2, form.words.say("papers.minutes.sign")),
            SignatureLine(
                (
                    form.words.say("papers.minutes.signed"),
                    form.words.say("papers.minutes.signed_on"),
                )
            ),
        )
    )


def _attendance(form: Form) -> Iterator[Block]:
    yield form.fields("date", "place")
    yield Para(form.words.say("papers.attendance.how"))
    yield form.table("name", "role", "signature", "time", rows=SIGNATURE_ROWS)


def _actions(form: Form) -> Iterator[Block]:
    yield form.fields("date")
    yield form.table("number", "action", "who", "when", "done", rows=ACTION_ROWS)


def _pledges(form: Form) -> Iterator[Block]:
    yield form.fields("date")
    yield form.table("promise", "who", "to_whom", "when", "what_became", rows=PLEDGE_ROWS)


def _pledge_cards(form: Form) -> Iterator[Block]:
    card = PaperCard(
        (
            Para(form.say("card"), Style.STRONG),
            Lines(3),
            form.fields("who", "to_whom", "when"),
        )
    )
    yield CardSheet((card,) * CARDS)


def _initiative(form: Form) -> Iterator[Block]:
    for key in ("what", "matters", "matters_to", "success"):
        yield KeepTogether((Heading(2, form.say(key)), Lines(2)))
    yield form.fields("lead_patient", "lead_staff", "started")
    yield Heading(2, form.say("parts"))
    levels = tuple(form.words.name(level) for level in Level)
    columns = (Column(form.say("part")), *(Column(name, ColumnKind.PROSE) for name in levels))
    rows = tuple((form.words.say(f"part.{part}"), "", "", "") for part in PARTS)
    yield Table(columns, rows, row_heads=True, to_write=True)
    yield KeepTogether((Heading(2, form.say("next")), Lines(3)))


def _ladder(form: Form) -> Iterator[Block]:
    yield form.fields("date", "whose_view")
    yield Para(form.say("how"))
    yield cards_figure(form.framework, (), form.say("alt"))
    for key in ("why", "shows", "what_else"):
        yield KeepTogether((Heading(2, form.say(key)), Lines(3)))
    yield Heading(2, form.say("rungs"))
    yield Bullets(
        tuple(
            ListItem(f"{rung.name}: {rung.short}")
            for rung in (*form.framework.top_down, *form.framework.beside)
        ),
        Marker.BOX,
    )
    yield credit(form.framework)


FORMS: Mapping[str, Callable[[Form], Iterator[Block]]] = {
    "agenda": _agenda,
    "minutes": _minutes,
    "attendance": _attendance,
    "actions": _actions,
    "initiative": _initiative,
    "ladder": _ladder,
    "pledges": _pledges,
    "pledge_cards": _pledge_cards,
}
"""The forms by the name of the paper they are the empty form of."""
