"""What is wrong with a record, where, in words that somebody who wrote it by hand can use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from coprod_desktop import assets
from coprod_desktop.domain.words import Words

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator, ValidationError


ONE_LINE = 60
"""How many characters of a wrong value are shown."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong: its place ("meetings[3].date", counted from 0) and a sentence."""

    place: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.place}: {self.sentence}" if self.place else self.sentence


@dataclass(frozen=True, slots=True)
class Misfit:
    """A place in the document where it does not fit the schema, and how to say so."""

    path: tuple[str | int, ...]
    problem: Problem


def place_of(path: Sequence[str | int]) -> str:
    """('meetings', 3, 'date') as "meetings[3].date"."""
    written = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return written.removeprefix(".")


def misfits(document: Any, words: Words, schema: str = "record") -> tuple[Misfit, ...]:
    """Every place where `document` does not fit a published schema, from first to last."""
    errors = _validator(schema).iter_errors(document)
    found = {misfit.path: misfit for error in errors for misfit in _told(error, words)}
    return tuple(sorted(found.values(), key=_sorting))


def _sorting(misfit: Misfit) -> list[tuple[int, str]]:
    return [(step, "") if isinstance(step, int) else (0, step) for step in misfit.path]


@cache
def _validator(name: str) -> Draft202012Validator:
    import json

    from jsonschema import Draft202012Validator

    schema = json.loads(assets.text("record", f"{name}.schema.json"))
    checker = Draft202012Validator.FORMAT_CHECKER
    return Draft202012Validator(schema, format_checker=checker)


def _told(error: ValidationError, words: Words) -> Iterator[Misfit]:
    """One error of the schema as one sentence a field."""
    path = tuple(error.absolute_path)
    match error.validator:
        case "required":
            for name in _missing(error):
                yield _misfit((*path, name), words.say("record.missing"))
        case "additionalProperties":
            for name in _unknown(error):
                yield _misfit((*path, name), words.say("record.no_such_field"))
        case _:
            yield _misfit(path, _sentence(error, words))


def _missing(error: ValidationError) -> list[str]:
    # The library reports each missing name as an error of its own, named only in its message.
    needed: Any = error.validator_value
    return [name for name in needed if error.message.startswith(repr(name))]


def _unknown(error: ValidationError) -> list[str]:
    schema: Any = error.schema
    fields: Any = error.instance
    return [name for name in fields if name not in schema["properties"]]


def _misfit(path: tuple[str | int, ...], sentence: str) -> Misfit:
    return Misfit(path, Problem(place_of(path), sentence))


def _sentence(error: ValidationError, words: Words) -> str:
    found = shown(error.instance)
    schema: Any = error.schema
    match error.validator:
        case "enum":
            choices = ", ".join(shown(choice) for choice in schema["enum"])
            return words.say("record.not_a_choice", found=found, choices=choices)
        case "type" | "pattern" | "format":
            return words.say(f"record.not_a_{_meant(schema)}", found=found)
        case "minimum" | "maximum":
            least, most = schema["minimum"], schema["maximum"]
            return words.say("record.out_of_range", found=found, least=least, most=most)
        case _:
            return words.say("record.does_not_fit", found=found)


def _meant(schema: Any) -> str:
    """What the schema wants in a place, as the end of a key in `[record]`."""
    if schema.get("title") in {"uuid", "day", "time"}:
        return str(schema["title"])
    kind = schema["type"]
    first = kind if isinstance(kind, str) else kind[0]
    return {"string": "text", "integer": "number", "boolean": "yes_no"}.get(first, first)


def shown(value: Any) -> str:
    """A value as it stands in the file, cut short; of a list or an object only its brackets."""
    import json

    if isinstance(value, list | dict):
        return "[…]" if isinstance(value, list) else "{…}"
    written = json.dumps(value, ensure_ascii=False)
    return written if len(written) <= ONE_LINE else f"{written[: ONE_LINE - 1]}…"
