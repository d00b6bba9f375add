"""The one gate through which all text goes on its way to ReportLab.

Whatever people typed is made harmless here and stays text: normalised, freed of characters
that must not reach a PDF, escaped, and split among the faces that can print it. No other
module makes ReportLab's markup.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from coprod_desktop.reports import fonts, scripts
from coprod_desktop.reports.elements import Document, Run, Text, runs, texts
from coprod_desktop.reports.fonts import FontRun
from coprod_desktop.reports.scripts import Script
from coprod_desktop.reports.tagging.structure import span_target

QUIET = "#46524e"
LINK = "#0b5e5a"
LINK_SCHEMES = ("http://", "https://", "mailto:", "tel:")

_LINE_ENDS = str.maketrans(dict.fromkeys("\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", "\n"))
_HIDDEN = frozenset({"Cc", "Cs", "Cf"})
_VARIATION_SELECTORS = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))

# Ranges of scripts whose letters join, stack or change places: printed letter by letter
# they come out wrong, and no check of a PDF would notice. Those in `scripts` are shaped.
_SHAPED = ((0x0590, 0x109F), (0x1780, 0x18AF), (0x1900, 0x1CFF), (0xA8E0, 0xA8FF))
_SHAPED_BLOCKS_APART = ((0xA980, 0xA9DF), (0xAA00, 0xAA7F), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFF))
_FAR_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


@dataclass(frozen=True, slots=True)
class Unprintable:
    """A character that cannot be printed, or a script whose letters need joining.

    `name` is Unicode's name of the character, or of the script ("Arabic writing").
    """

    character: str
    name: str

    def __str__(self) -> str:
        return f"{self.character} ({self.name})"


def clean(text: str) -> str:
    """The text as it will be printed: NFC, one kind of line end, no invisible controls.

    Control characters, lone surrogates, direction overrides and zero-width characters are
    dropped, but for those that tell letters of some scripts how to join; tabs become blanks.
    """
    if text.isprintable() and _VARIATION_SELECTORS.isdisjoint(text):
        return unicodedata.normalize("NFC", text)
    text = text.replace("\r\n", "\n").translate(_LINE_ENDS).replace("\t", " ")
    kept = [""]
    for character in text:
        joins = character in scripts.JOINERS and kept[-1] and scripts.script_of(kept[-1])
        if character == "\n" or joins or not _is_hidden(character):
            kept.append(character)
    return unicodedata.normalize("NFC", "".join(kept))


def _is_hidden(character: str) -> bool:
    return unicodedata.category(character) in _HIDDEN or character in _VARIATION_SELECTORS


def line(text: str) -> str:
    """Clean text on one line, as for a title or a bookmark."""
    return " ".join(clean(text).split())


def markup(text: Text, *, strong: bool = False, face: str = fonts.TEXT) -> str:
    """ReportLab's markup for a text: every character escaped, every face but `face` named.

    `face` is the one of the paragraph's own style.
    """
    return "".join(_run(run, face, strong=strong or run.strong) for run in runs(text))


def _run(run: Run, face: str, *, strong: bool) -> str:
    made = "".join(
        _part(part, face, spans=not (run.link or run.language))
        for part in _parts(run, strong=strong)
    ).replace("\n", "<br/>")
    if run.quiet:
        made = f'<font color="{QUIET}">{made}</font>'
    if run.language:
        link = _address(run.link) if run.link else ""
        target = span_target(link=link, language=run.language)
        colour = f' color="{LINK}"' if link else ""
        made = f"<a href={quoteattr(target)}{colour}>{made}</a>"
    elif run.link:
        made = f'<a href={quoteattr(_address(run.link))} color="{LINK}">{made}</a>'
    return made


def _parts(run: Run, *, strong: bool) -> tuple[FontRun, ...]:
    return fonts.font_runs(clean(run.text), strong=strong)


def _part(part: FontRun, face: str, *, spans: bool) -> str:
    """Text of one face; with `spans` letters of other scripts say their language."""
    made = escape(part.text)
    if part.face != face:
        made = f'<font face="{part.face}">{made}</font>'
    language = fonts.language_of(part) if spans else ""
    if not language:
        return made
    return f"<a href={quoteattr(span_target(language=language))}>{made}</a>"


def _address(link: str) -> str:
    if not link.startswith(LINK_SCHEMES) or clean(link) != link:
        raise ValueError("a paper links to web, mail and telephone addresses only")
    return link


def unprintable(document: Document) -> tuple[Unprintable, ...]:
    """What a paper holds that cannot be printed right, each once, in order; empty when all can.

    A character that no face has comes under its own name. Scripts that need shaping and have
    no font here (Hebrew, Thai …) come once each, under the name of the script.
    """
    found: dict[str, Unprintable] = {}
    for text in texts(document):
        for problem in _problems(clean(text).replace("\n", " ")):
            found.setdefault(problem.name, problem)
    return tuple(found.values())


def _problems(text: str) -> Iterator[Unprintable]:
    for script, stretch in scripts.stretches(text):
        if script is None:
            yield from filter(None, map(_problem, dict.fromkeys(fonts.clusters(stretch))))
            continue
        for word in dict.fromkeys(stretch.split()):
            if not fonts.can_shape(word, script):
                yield _unshaped(word, script)


def _problem(cluster: str) -> Unprintable | None:
    if any(map(_needs_shaping, cluster)):
        character = next(filter(_needs_shaping, cluster))
        script = unicodedata.name(character, "UNKNOWN").split()[0].capitalize()
        return Unprintable(character, f"{script} writing")
    if fonts.can_print(cluster):
        return None
    missing = next((c for c in cluster if not fonts.can_print(c)), cluster)
    return Unprintable(missing, " with ".join(map(_name, missing)))


def _unshaped(word: str, script: Script) -> Unprintable:
    """The first letter of a word that the font of its script does not have, or all of it."""
    missing = next((c for c in word if not fonts.can_shape(c, script)), word)
    return Unprintable(missing, " with ".join(map(_name, missing)))


def _name(character: str) -> str:
    return unicodedata.name(character, "").lower() or f"U+{ord(character):04X}"


def _needs_shaping(character: str) -> bool:
    code = ord(character)
    if code < 0x0590:
        return False
    ranges = (*_SHAPED, *_SHAPED_BLOCKS_APART)
    return (
        any(first <= code <= last for first, last in ranges)
        or unicodedata.bidirectional(character) in _FAR_RIGHT_TO_LEFT
    )
