"""Reads the structure of a PDF back as a reading program does: what is what, in which order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Name

from tests.reports.reading import squeezed

_LETTER = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")


@dataclass
class Node:
    """One element as read back: its kind, what it says of itself, its text, what is inside."""

    kind: str
    facts: dict[str, str] = field(default_factory=dict)
    kids: list[Node | str] = field(default_factory=list)

    def all(self) -> Iterator[Node]:
        """This one and all inside it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.all()

    def of(self, *kinds: str) -> list[Node]:
        return [node for node in self.all() if node.kind in kinds]

    @property
    def text(self) -> str:
        """All text, where a figure is its alternative text."""
        if "Alt" in self.facts:
            return f"{self.facts['Alt']} "
        if "ActualText" in self.facts:
            return f"{self.facts['ActualText']} "
        inside = "".join(kid if isinstance(kid, str) else kid.text for kid in self.kids)
        return inside if self.kind in {"Link", "Span"} else f"{inside} "

    def outline(self, depth: int = 0) -> str:
        """Kinds and texts as indented lines, easy to compare."""
        lines = []
        own = squeezed("".join(kid for kid in self.kids if isinstance(kid, str)))
        lines.append("  " * depth + f"{self.kind} {own}".rstrip())
        lines += [kid.outline(depth + 1) for kid in self.kids if isinstance(kid, Node)]
        return "\n".join(lines)


@dataclass
class ReadBack:
    """A file as a reading program has it: the tree, and text that is in no element."""

    root: Node
    artifacts: str
    untagged: str

    @property
    def words(self) -> list[str]:
        return self.root.text.split()


def read_back(pdf: bytes) -> ReadBack:
    """The structure of a PDF with the text of each element."""
    with pikepdf.open(BytesIO(pdf)) as file:
        pages = [_PageText(page.obj) for page in file.pages]
        places = {page.obj.objgen: number for number, page in enumerate(file.pages)}
        (top,) = [_node(file.Root.StructTreeRoot.K, pages, places, None)]
        return ReadBack(
            root=top,
            artifacts=" ".join(page.artifacts for page in pages),
            untagged="".join(page.untagged for page in pages),
        )


def _node(element: Any, pages: list[_PageText], places: dict[Any, int], page: Any) -> Node:
    facts = {
        key[1:]: str(element[key]) for key in ("/Alt", "/ActualText", "/Lang") if key in element
    }
    attributes = element.get(Name.A, {})
    facts |= {key[1:]: str(value).lstrip("/") for key, value in attributes.items()}
    node = Node(str(element.S)[1:], facts)
    page = element.get(Name.Pg, page)
    kids = element.get(Name.K, pikepdf.Array())
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            node.kids.append(pages[places[page.objgen]].text(kid))
        elif kid.get(Name.Type) == Name.OBJR:
            node.facts["leads to"] = _leads_to(kid.Obj)
        elif Name.S in kid:
            node.kids.append(_node(kid, pages, places, page))
        else:
            node.kids.append(pages[places[kid.get(Name.Pg, page).objgen]].text(int(kid.MCID)))
    return node


def _leads_to(annotation: Any) -> str:
    if Name.A in annotation:
        return str(annotation.A.URI)
    return str(annotation.Dest)


class _PageText:
    """The text of one page by the numbers of its stretches."""

    def __init__(self, page: Any) -> None:
        self._marked: dict[int, str] = {}
        self.artifacts = self.untagged = ""
        fonts = page.get(Name.Resources, {}).get(Name.Font, {})
        letters = {name: _letters(font) for name, font in fonts.items()}
        known: dict[bytes, str] = {}
        marks: list[int | str] = []
        for instruction in pikepdf.parse_content_stream(page):
            operands: Any = instruction.operands
            match str(instruction.operator):
                case "BMC" | "BDC":
                    marks.append(_mark(operands))
                case "EMC":
                    marks.pop()
                case "Tf":
                    known = letters[str(operands[0])]
                case "Tj":
                    self._note(marks, _decoded(operands[0], known))
                case "TJ":
                    shown = [o for o in operands[0] if isinstance(o, pikepdf.String)]
                    self._note(marks, "".join(_decoded(o, known) for o in shown))
        assert not marks, "a stretch of a page does not end"

    def _note(self, marks: list[int | str], text: str) -> None:
        assert len(marks) < 2, "one stretch of a page is inside another"
        if not marks:
            self.untagged += text
        elif isinstance(marks[-1], int):
            self._marked[marks[-1]] = self._marked.get(marks[-1], "") + text
        else:
            self.artifacts += text

    def text(self, number: int) -> str:
        return self._marked.get(number, "")


def _mark(operands: Any) -> int | str:
    if len(operands) > 1 and Name.MCID in operands[1]:
        return int(operands[1].MCID)
    return str(operands[0])


def _letters(font: Any) -> dict[bytes, str]:
    table = font.ToUnicode.read_bytes()
    return {
        bytes.fromhex(code.decode()): bytes.fromhex(text.decode()).decode("utf-16-be")
        for code, text in _LETTER.findall(table.partition(b"beginbfchar")[2])
    }


def _decoded(shown: Any, known: dict[bytes, str]) -> str:
    return "".join(known[bytes([code])] for code in bytes(shown))
