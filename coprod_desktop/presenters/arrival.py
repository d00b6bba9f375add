"""What a person is told once after a file was opened: a crash before, copies made, risky places."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from coprod_desktop.domain.holders import Holder
from coprod_desktop.domain.words import Words


def told_of_opening(
    former: Holder | None, kept: Iterable[Path], news: str, words: Words, here: str
) -> str:
    """What happened on the way to this file, in sentences; nothing where it simply opened."""
    said = [news] if news else []
    if former is not None and former.computer in ("", here):
        said.append(words.say("arrival.former", when=words.moment(former.beat)))
    elif former is not None:
        who = former.who or former.computer
        said.append(words.say("arrival.taken", who=who, computer=former.computer))
    said += [words.say("arrival.kept", name=path.name) for path in kept]
    return " ".join(said)
