"""A ladder or checklist of a group's own as a file that can be handed to other groups."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from coprod_desktop.domain.framework_definitions import Own, definition_of, read
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.exchange.problems import Problem, misfits
from coprod_desktop.exchange.record import decoded, json_of

FORMAT = "coprod-framework"
VERSION = 1
SCHEMA = "framework"
LARGEST = 1_000_000
"""The most bytes that are read; the largest checklist that is allowed takes less."""


@dataclass(frozen=True, slots=True)
class ParsedFramework:
    """What a file holds, or None and what is wrong with it."""

    own: Own | None
    problems: tuple[Problem, ...] = ()


def write(own: Own) -> bytes:
    """The file of a ladder or checklist."""
    document = {"format": FORMAT, "version": VERSION, "framework": definition_of(own)}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def parse(data: bytes, name: str, words: Words) -> ParsedFramework:
    """Read a file called `name`; everything in it is data and text, and is never run.

    Raises Unavailable "not_json" for what is no JSON; refuses "framework_file_large",
    "not_a_framework_file" and "framework_file_newer". All else that is wrong is told in
    `problems`.
    """
    if len(data) > LARGEST:
        raise Refused("framework_file_large", "path", name=name)
    document, problems = json_of(decoded(data, name), name, words)
    if not problems:
        _refuse_another(document, name)
    found = misfits(document, words, SCHEMA) if not problems else ()
    problems += [misfit.problem for misfit in found]
    if problems:
        return ParsedFramework(None, tuple(problems))
    own, refusals = read(document["framework"])
    return ParsedFramework(own, tuple(_told(refused, words) for refused in refusals))


def _refuse_another(document: Any, name: str) -> None:
    """Refuse what is not such a file, or one of a version that is not known here."""
    ours = isinstance(document, dict) and document.get("format") == FORMAT
    if not ours or not isinstance(document.get("framework"), dict):
        raise Refused("not_a_framework_file", "path", name=name)
    if document.get("version") != VERSION:
        raise Refused("framework_file_newer", "path", name=name)


def _told(refused: Refused, words: Words) -> Problem:
    return Problem(f"framework.{refused.field}", words.refusal(refused))
