"""Notes as they are kept: Markdown of paragraphs, lists and bold that loses no character."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from html import unescape

BLANKS = " \t"
_LIST_LINE = re.compile(r"( *)(?:([-*+])|(\d{1,9})[.)])(?: +(.*))?$")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_TOKEN = re.compile(
    rf"(?P<mark>\*\*)|\\(?P<escaped>[\n!-/:-@\[-`{{-~])|(?P<entity>{_ENTITY.pattern})"
    r"|(?P<text>[^*\\&]+|.)",
    re.DOTALL,
)
_ESCAPED_ANYWHERE = re.compile(rf"[\\*`<\[]|{_ENTITY.pattern}")
_MARK_AT_START = re.compile(r"^(\*\*)?(?=[#>+=~|-])")
_NUMBER_AT_START = re.compile(r"^((?:\*\*)?\d{1,9})(?=[.)](?:$|[ \t]))")
_BLANK_END = re.compile(r"[ \t]+(?=\n)|[ \t\n]+\Z")
_INDENT = 3
_DEEPEST = 4


class BlockKind(StrEnum):
    """What a block of notes is."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one weight; a line break inside it is a newline."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or list item; `level` counts from 0, `number` is that of a numbered item."""

    kind: BlockKind
    spans: tuple[Span, ...]
    level: int = 0
    number: int = 0

    @property
    def text(self) -> str:
        """The words without their weight."""
        return "".join(span.text for span in self.spans)


def read(markdown: str) -> tuple[Block, ...]:
    """The blocks of a text; what is neither a list nor bold is text as it stands."""
    return tuple(replace(block, spans=_spans(block.text)) for block in _raw_blocks(markdown))


def plain(markdown: str) -> str:
    """The words alone, a line for each block."""
    return "\n".join(block.text for block in read(markdown))


def write(blocks: Iterable[Block]) -> str:
    """The blocks as Markdown, from which `read` gives the same words back.

    Empty paragraphs, blanks at the end of a line, and line breaks at the end of a block are
    left out.
    """
    parts: list[str] = []
    before: Block | None = None
    for block in map(_tidy, blocks):
        if block.kind is BlockKind.PARAGRAPH and not block.text:
            continue
        if before is not None:
            parts.append("\n" if _goes_on(before, block) else "\n\n")
        parts.append(_written(block))
        before = block
    return "".join(parts)


def _goes_on(before: Block, block: Block) -> bool:
    """Whether a block is the next item of a list; only a first number may follow another list."""
    if BlockKind.PARAGRAPH in (before.kind, block.kind):
        return False
    return before.kind is block.kind or block.number <= 1


def _raw_blocks(markdown: str) -> Iterator[Block]:
    """Blocks whose one span is still Markdown."""
    current: Block | None = None
    for line in markdown.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        item, words = _item(line), line.strip(BLANKS)
        if current is not None and (item or not words):
            yield current
            current = None
        if item:
            current = item
        elif current is not None:
            current = replace(current, spans=(Span(f"{current.text}\n{words}"),))
        elif words:
            current = Block(BlockKind.PARAGRAPH, (Span(words),))
    if current is not None:
        yield current


def _item(line: str) -> Block | None:
    found = _LIST_LINE.match(line)
    if found is None:
        return None
    indent, bullet, number, text = found.groups()
    kind = BlockKind.BULLET if bullet else BlockKind.NUMBER
    level = min((len(indent) + 1) // _INDENT, _DEEPEST)
    return Block(kind, (Span((text or "").strip(BLANKS)),), level, int(number or 0))


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    is_mark: bool


def _spans(markdown: str) -> tuple[Span, ...]:
    tokens = [_token(found) for found in _TOKEN.finditer(markdown)]
    ends = [at for at in range(1, len(tokens)) if _closes(tokens, at)]
    last_end = ends[-1] if ends else -1
    spans: list[Span] = []
    bold = False
    for at, token in enumerate(tokens):
        turns = token.is_mark and (_closes(tokens, at) if bold else _opens(tokens, at, last_end))
        if turns:
            bold = not bold
        else:
            spans.append(Span(token.text, bold))
    return _joined(spans)


def _token(found: re.Match[str]) -> _Token:
    text = found["escaped"] or found["text"] or found["mark"] or unescape(found["entity"])
    return _Token(text, found["mark"] is not None)


def _opens(tokens: list[_Token], at: int, last_end: int) -> bool:
    """Two stars begin bold when words follow at once and an end comes later."""
    if at + 1 >= last_end:
        return False
    following = tokens[at + 1]
    return not following.is_mark and not following.text[0].isspace()


def _closes(tokens: list[_Token], at: int) -> bool:
    """Two stars end bold when words stand right before them."""
    return tokens[at].is_mark and not tokens[at - 1].text[-1].isspace()


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].bold == span.bold:
            joined[-1] = Span(joined[-1].text + span.text, span.bold)
        elif span.text:
            joined.append(span)
    return tuple(joined)


def _tidy(block: Block) -> Block:
    """The block with nothing blank at the end of a line; blanks around bold words are plain."""
    ends = _BLANK_END.finditer(block.text)
    left_out = {at for found in ends for at in range(*found.span())}
    spans: list[Span] = []
    start = 0
    for span in block.spans:
        shown = "".join(c for at, c in enumerate(span.text, start) if at not in left_out)
        spans.append(Span(shown, span.bold))
        start += len(span.text)
    apart = (piece for span in _joined(spans) for piece in _blanks_apart(span))
    return replace(block, spans=_joined(apart))


def _blanks_apart(span: Span) -> tuple[Span, ...]:
    core = span.text.strip()
    if not span.bold or core == span.text:
        return (span,)
    if not core:
        return (Span(span.text),)
    start = span.text.index(core)
    return (Span(span.text[:start]), Span(core, bold=True), Span(span.text[start + len(core) :]))


def _written(block: Block) -> str:
    marks = {BlockKind.BULLET: "- ", BlockKind.NUMBER: f"{block.number}. "}
    mark = marks.get(block.kind, "")
    indent = " " * (_INDENT * block.level)
    hanging = indent + " " * (_INDENT if mark else 0)
    lines = map(_safe_line, "".join(map(_marked, block.spans)).split("\n"))
    return indent + (mark + f"\\\n{hanging}".join(lines)).rstrip(" ")


def _marked(span: Span) -> str:
    text = _ESCAPED_ANYWHERE.sub(lambda found: f"\\{found.group()}", span.text)
    return f"**{text}**" if span.bold else text


def _safe_line(line: str) -> str:
    """A line that begins with no mark of Markdown and keeps the blanks before its words."""
    line = _MARK_AT_START.sub(lambda found: f"{found[1] or ''}\\", line, count=1)
    line = _NUMBER_AT_START.sub(r"\1\\", line, count=1)
    words = line.lstrip(BLANKS)
    blanks = line[: len(line) - len(words)]
    return "".join(f"&#{ord(blank)};" for blank in blanks) + words
