"""Writing systems that a paper can be printed in, beside Latin, Greek and Cyrillic.

A script stands here once its letters are joined, stacked and ordered right on paper, which no
check of a PDF would notice. Whatever needs that and is not here is refused before printing.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

JOINERS = frozenset("\u200c\u200d")
"""Characters without width that tell letters to join or not; only these scripts keep them."""

_DANDAS = frozenset("\u0964\u0965")
_URDU_ONLY = frozenset("ٹڈڑںھہۃۓے")
_PERSIAN_ONLY = frozenset("پچژگی")


@dataclass(frozen=True, slots=True)
class Script:
    """A script whose letters need shaping: its ISO 15924 `tag`, its name, its language here.

    `language` is what it is most often used for; `face` the beginning of its fonts' names.
    """

    tag: str
    name: str
    language: str
    face: str
    ranges: tuple[tuple[int, int], ...]
    from_right: bool = False

    def has(self, character: str) -> bool:
        """Whether a character is a letter, sign or digit of this script."""
        code = ord(character)
        return any(first <= code <= last for first, last in self.ranges)


ARABIC = Script(
    "Arab",
    "Arabic",
    "ar",
    "Coprod-Arabic",
    ((0x0600, 0x06FF), (0x0750, 0x077F), (0x0870, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFE)),
    from_right=True,
)
SHAPED = (
    ARABIC,
    Script("Deva", "Devanagari", "hi", "Coprod-Devanagari", ((0x0900, 0x097F), (0xA8E0, 0xA8FF))),
    Script("Beng", "Bengali", "bn", "Coprod-Bengali", ((0x0980, 0x09FF),)),
    Script("Guru", "Gurmukhi", "pa", "Coprod-Gurmukhi", ((0x0A00, 0x0A7F),)),
    Script("Gujr", "Gujarati", "gu", "Coprod-Gujarati", ((0x0A80, 0x0AFF),)),
    Script("Taml", "Tamil", "ta", "Coprod-Tamil", ((0x0B80, 0x0BFF),)),
)
CHINESE = "Coprod-Chinese"
_CHINESE_RANGES = (
    (0x3000, 0x303F),
    (0x31C0, 0x31EF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0xFE30, 0xFE4F),
    (0xFF00, 0xFFEF),
    (0x20000, 0x323AF),
)
_FAR_EAST = re.compile("[\u3000-\uffef\U00020000-\U000323af]")
_NEVER_FIRST = frozenset("、。，．：；？！）］｝〉》」』】〕〗”’…·—～々ー%‰")
_NEVER_LAST = frozenset("（［｛〈《「『【〔〖“‘")


def script_of(character: str) -> Script | None:
    """The script a character belongs to, if it is one that needs shaping."""
    if character < "\u0590":
        return None
    return next((script for script in SHAPED if script.has(character)), None)


def is_chinese(character: str) -> bool:
    """Whether a character is a Chinese one, or a sign as wide as these."""
    code = ord(character)
    return code >= 0x3000 and any(first <= code <= last for first, last in _CHINESE_RANGES)


def has_chinese(text: str) -> bool:
    """Whether any character of a text is a Chinese one or as wide."""
    return _FAR_EAST.search(text) is not None and any(map(is_chinese, text))


def is_letter(character: str) -> bool:
    """Whether a character is a Chinese one, not a sign of punctuation."""
    return is_chinese(character) and unicodedata.category(character) == "Lo"


def may_break(before: str, after: str) -> bool:
    """Whether a line of Chinese may end between two characters that no blank parts."""
    if before in _NEVER_LAST or after in _NEVER_FIRST:
        return False
    return is_chinese(before) or is_chinese(after)


def stretches(text: str) -> list[tuple[Script | None, str]]:
    """The text in pieces of one shaped script each, or of none.

    A joiner, the stop that Indian scripts share, and blanks between two words of a script
    stay with the letters before them.
    """
    made: list[tuple[Script | None, str]] = []
    for character in text:
        script = script_of(character)
        last = made[-1][0] if made else None
        if character in JOINERS or (character in _DANDAS and last and not last.from_right):
            script = last
        elif script and len(made) > 1 and made[-2][0] is script and made[-1][1].strip(" ") == "":
            (_, before), (_, blanks) = made[-2:]
            made[-2:] = [(script, before + blanks)]
        if made and made[-1][0] is script:
            made[-1] = (script, made[-1][1] + character)
        else:
            made.append((script, character))
    return made


def language_of(script: Script, text: str) -> str:
    """The language, as BCP 47 has it, that some text of a script is most likely in."""
    if script is not ARABIC:
        return script.language
    if _URDU_ONLY.intersection(text):
        return "ur"
    return "fa" if _PERSIAN_ONLY.intersection(text) else "ar"


def unbroken(text: str) -> list[str]:
    """The pieces of a text that stay on one line: words, or parts of Chinese between two breaks."""
    pieces: list[str] = []
    for word in text.split():
        if not has_chinese(word):
            pieces.append(word)
            continue
        pieces.append(word[0])
        for before, after in pairwise(word):
            if may_break(before, after):
                pieces.append(after)
            else:
                pieces[-1] += after
    return pieces
