"""Papers that no one would write: every block there is, and blocks by chance, from a seed."""

from __future__ import annotations

from random import Random

from coprod_desktop.reports.elements import (
    BesidePicture,
    Block,
    Bullets,
    Column,
    ColumnKind,
    Contents,
    Document,
    Figure,
    Heading,
    KeepTogether,
    LabelledValues,
    Lines,
    ListItem,
    Marker,
    Notice,
    NoticeKind,
    PageBreak,
    Para,
    Run,
    SignatureLine,
    Spare,
    Style,
    Table,
    Text,
    Value,
)
from coprod_desktop.reports.pictures import Bar, Box, Disc, Label, Path, Picture, Room
from tests.reports.reading import document

LINK = "https://example.org/a?b=(c)&d=é"
LETTERS = "abcdefghijklmnopqrstuvwyzéŵłß’"


def squares(room: Room) -> tuple[Picture, ...]:
    """A drawing of one strip with every shape."""
    size = room.measures.body
    shapes = (
        Bar(Box(0, 0, 60, 40), "#0b5e5a"),
        Bar(Box(70, 0, 130, 40), "#b87400", frame=1.5, radius=4),
        Path(((0, 0), (60, 40), (130, 10)), "#16211f", 2),
        Disc(150, 20, 12, "#29428a"),
        Label(170, 10, "inside ✓", size, strong=True),
    )
    return (Picture(room.width, 60, shapes),)


def towers(room: Room) -> tuple[Picture, ...]:
    """A drawing of strips that take more than one page."""
    return tuple(
        Picture(room.width, room.height * 0.4, (Label(0, 10, f"strip {n}", room.measures.body),))
        for n in range(4)
    )


def everything() -> Document:
    """Every kind of block, and every way a text can look."""
    look: tuple[Run, ...] = (
        Run("Plain, "),
        Run("strong", strong=True),
        Run(", quiet ", quiet=True),
        Run("and a link", link=LINK),
        Run(", then Welsh: "),
        Run("Croeso i bawb", language="cy"),
        Run(", and "),
        Run("dolen Gymraeg", language="cy", link="mailto:post@example.org"),
        Run(".\nA new line."),
    )
    inner = (Para("inside the item"), Bullets((ListItem("deeper"),), Marker.BULLET))
    rows = tuple((f"Row {n}", "prose " * (n * 4), f"{n}") for n in range(12))
    columns = (Column("Name"), Column("Words", ColumnKind.PROSE, 3), Column("", ColumnKind.NUMBER))
    return document(
        Contents(3),
        Para("A leading sentence.", Style.LEAD),
        Para(look),
        Para((Run("All of it is one link", link=LINK),)),
        Para((Run("Y cyfan yn Gymraeg", language="cy"),)),
        Heading(2, "Lists"),
        Bullets((ListItem(look), ListItem("with more", inner)), Marker.NUMBER, 9),
        Bullets((ListItem("chairs"), ListItem("tea"))),
        Bullets((ListItem("do this"),), Marker.BOX),
        Heading(3, "Values"),
        LabelledValues((Value("Chair", ("Ana",)), Value("Present", ("Ben", look, "Dot")))),
        Heading(2, "Tables"),
        Table(columns, rows, row_heads=True),
        Table((Column("Alone"),), (("x",), ("",))),
        Notice(NoticeKind.DECISION, "Decision", look, "by all"),
        Notice(NoticeKind.ACTION, "Action", "do it"),
        Heading(2, "Figures"),
        Figure(squares, "Two squares, a line and a disc.", ("inside ✓",)),
        Figure(towers, "Four strips of a tower.", tuple(f"strip {n}" for n in range(4))),
        PageBreak(),
        Spare(Para("spare words"), 1, "spare"),
        Lines(3),
        BesidePicture((Para("one idea a line", Style.LEAD), Para("and a second one"))),
        KeepTogether((Heading(2, "Agreed"), SignatureLine(("Signed with a long label", "Date")))),
        Heading(3, "Last"),
        Para("The end. " * 120),
        state="Draft",
        footer="Riverside PPG test, with a footer so long that it takes a second line in big print",
    )


def random_story(seed: int) -> Document:
    """A paper of blocks by chance; the same seed makes the same paper."""
    chance = Random(seed)  # noqa: S311 - the same stories every time
    blocks = [_block(chance, 0) for _ in range(chance.randint(6, 18))]
    if chance.random() < 0.5:
        blocks.insert(0, Contents(chance.randint(2, 3)))
    return document(*blocks, title=_words(chance, 4) or "Title", state=_words(chance, 2))


def _words(chance: Random, most: int) -> str:
    return " ".join(
        "".join(chance.choices(LETTERS, k=chance.choice((1, 3, 5, 8, 13, 60))))
        for _ in range(chance.randint(1, most))
    )


def _text(chance: Random, most: int = 40) -> Text:
    if chance.random() < 0.5:
        return _words(chance, most)
    return tuple(
        Run(
            _words(chance, most) + chance.choice((" ", "\n", "")),
            strong=chance.random() < 0.3,
            quiet=chance.random() < 0.2,
            link=chance.choice(("", "", LINK)),
            language=chance.choice(("", "", "", "cy")),
        )
        for _ in range(chance.randint(1, 4))
    )


def _block(chance: Random, depth: int) -> Block:
    match chance.randint(0, 10 if depth else 12):
        case 0 | 1:
            return Heading(chance.choice((2, 2, 3)), _words(chance, 8))
        case 2 | 3:
            return Para(_text(chance, 300), chance.choice(list(Style)), keep=chance.random() < 0.2)
        case 4 | 5:
            return _list(chance, 0)
        case 6:
            return _table(chance)
        case 7:
            return LabelledValues(tuple(_value(chance) for _ in range(chance.randint(1, 5))))
        case 8:
            kind = chance.choice(list(NoticeKind))
            return Notice(kind, _words(chance, 2), _text(chance, 60), chance.choice(("", "by all")))
        case 9:
            return Figure(chance.choice((squares, towers)), _words(chance, 20))
        case 10:
            return chance.choice((Lines(2), SignatureLine((_words(chance, 3), "Date"))))
        case 11:
            return PageBreak()
        case _:
            return KeepTogether(tuple(_block(chance, 1) for _ in range(chance.randint(1, 3))))


def _value(chance: Random) -> Value:
    lines = range(chance.randint(1, 3))
    return Value(_words(chance, 3), tuple(_text(chance) for _ in lines))


def _list(chance: Random, depth: int) -> Bullets:
    items = []
    for _ in range(chance.randint(1, 5)):
        inner: list[Para | Bullets] = []
        if depth < 2 and chance.random() < 0.3:
            inner.append(_list(chance, depth + 1))
        if chance.random() < 0.2:
            inner.append(Para(_text(chance)))
        items.append(ListItem(_text(chance), tuple(inner)))
    return Bullets(tuple(items), chance.choice(list(Marker)), chance.randint(1, 120))


def _table(chance: Random) -> Table:
    count = chance.randint(1, 4)
    columns = tuple(
        Column(_words(chance, 2) if chance.random() < 0.9 else "", chance.choice(list(ColumnKind)))
        for _ in range(count)
    )
    rows = tuple(
        tuple(_text(chance, 12) if chance.random() < 0.9 else "" for _ in range(count))
        for _ in range(chance.randint(1, 40))
    )
    return Table(columns, rows, row_heads=chance.random() < 0.5)
