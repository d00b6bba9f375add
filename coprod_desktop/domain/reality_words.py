"""What a reality check comes to, in words: alike on screens and papers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from coprod_desktop.domain.framework_lists import GuidedWords
from coprod_desktop.domain.placements import Placement
from coprod_desktop.domain.reality_check import Step, Verdict
from coprod_desktop.domain.reality_facts import Became
from coprod_desktop.domain.reality_lines import Line, Subject
from coprod_desktop.domain.reality_sheets import RealitySheet
from coprod_desktop.domain.words import Words


def verdict_said(sheet: RealitySheet, words: Words) -> str:
    """How what the record bears stands to the rung agreed, in a sentence or two."""
    check = sheet.check
    key = check.verdict.value
    if check.verdict is Verdict.FITS and check.rung != check.claimed:
        key = "fits_more" if check.rung else "fits_low"
    if check.verdict is Verdict.NOT_PLACED and not check.rung:
        key = "not_placed_open"
    return words.say(
        f"reality_check.{key}",
        claimed=rung_said(sheet, check.claimed),
        rung=rung_said(sheet, check.rung),
        ceiling=rung_said(sheet, check.ceiling),
        limit=limit_said(sheet.agreed, words),
    )


def rung_said(sheet: RealitySheet, rung: str) -> str:
    """The name of a rung; its key alone where it stands on another ladder, "" for none."""
    for one in (*sheet.framework.rungs, *sheet.framework.beside):
        if one.key == rung:
            return one.name
    return rung


def limit_said(placed: Placement | None, words: Words) -> str:
    """Why a lower rung was right here, with the group's own words; "" where nobody said."""
    if placed is None or placed.limit_kind is None:
        return ""
    limit = words.name(placed.limit_kind)
    if not placed.limit_note:
        return limit
    return words.say("reality_check.limit_note", limit=limit, note=placed.limit_note.rstrip("."))


def line_said(line: Line, words: Words, part_said: Callable[[str], str] | None = None) -> str:
    """What the record shows on one subject; `part_said` names one of the four Co's by its key."""
    facts = {
        name: words.date(fact) if isinstance(fact, date) else fact
        for name, fact in line.facts.items()
    }
    if line.subject is Subject.ADVICE:
        counts = [(became, facts.get(became.value, 0)) for became in Became]
        what = [words.say(f"reality_check.became.{one.value}", count=n) for one, n in counts if n]
        facts["what"] = words.listed(what)
    elif "part" in facts:
        key = str(facts["part"])
        part = part_said(key) if part_said else words.say(f"part.{key}")
        facts["part"] = part[:1].lower() + part[1:]
    key = f"reality_check.{line.subject.value}.{line.key}"
    if facts.get("mandates") == 0 and words.has(f"{key}_unsaid"):
        key = f"{key}_unsaid"
    elif facts.get("mandates") == facts.get("count") and words.has(f"{key}_all"):
        key = f"{key}_all"
    return words.say(key, **facts)


def about_said(line: Line, words: Words) -> str:
    """What a line is about: "Who decided"."""
    return words.say(f"reality_check.about.{line.subject.value}")


def steps_said(sheet: RealitySheet, guided: GuidedWords, words: Words) -> tuple[str, ...]:
    """What would bear more, the first things first."""
    check = sheet.check
    if check.verdict is Verdict.FITS and not check.towards:
        return (words.say("reality_check.top"),)
    return tuple(_step_said(step, guided, words) for step in check.steps)


def _step_said(step: Step, guided: GuidedWords, words: Words) -> str:
    if not step.needed:
        return words.say(f"reality_check.step.{step.about}")
    return guided.question(step.about).answer(step.needed).next
