"""What is wrong with a group file, in words, and bringing over what can still be read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from coprod_desktop.domain.clock import Clock, local_time
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.services.whole_file import write_whole
from coprod_desktop.store import rescue as reading
from coprod_desktop.store.rescue import Lost, Rescued
from coprod_desktop.store.soundness import Problem, problems

SHOWN = 40  # numbers of rows that a line names; more it counts


@dataclass(frozen=True, slots=True)
class Report:
    """What a rescue brought over, in words."""

    path: Path
    list_path: Path
    brought: tuple[str, ...]
    lost: tuple[str, ...]


def check(
    path: Path, password: str | None, words: Words, progress: Progress | None = None
) -> tuple[str, ...]:
    """What is wrong with the file at `path`, a sentence each; empty when it is sound.

    The file is only read, and may be open; any thread may ask.
    """
    return tuple(_problem(one, words) for one in problems(path, password, progress))


def rescue(
    damaged: Path,
    password: str | None,
    target: Path,
    words: Words,
    *,
    who: str = "",
    clock: Clock = local_time,
    progress: Progress | None = None,
) -> Report:
    """Write all that can be read of `damaged` to a new file, and a list of what cannot beside it.

    The list names tables and numbers of rows, never what stood in them, since it has no
    password. Raises Unavailable as store.rescue.rescue; the damaged file is never touched.
    """
    listing = target.with_name(f"{target.stem} {words.say('rescue.list_name')}.txt")
    if listing.exists():
        raise Unavailable("exists", path=listing)
    if not damaged.is_file():
        raise Unavailable("missing", path=damaged)
    found = reading.rescue(damaged, password, target, clock(), who, progress)
    brought, lost = _brought(found, words), _lost(found.lost, words)
    lines = [
        words.say("rescue.of", damaged=damaged.name, day=words.day(clock().date())),
        "",
        words.say("rescue.brought"),
        *brought,
        "",
        words.say("rescue.lost" if lost else "rescue.nothing_lost"),
        *lost,
        "",
    ]
    write_whole(listing, "\r\n".join(lines).encode("utf-8-sig"), replaces=b"\xef\xbb\xbf")
    return Report(target, listing, brought, lost)


def _problem(problem: Problem, words: Words) -> str:
    tables = [
        words.say(f"table.{table}") for table in problem.tables if words.has(f"table.{table}")
    ]
    if problem.code == "references":
        child, parent = tables
        return words.say("check.references", count=problem.count, child=child, parent=parent)
    return words.say(
        f"check.{problem.code}",
        count=problem.count,
        tables=words.listed(tables) or words.say("table.unknown"),
        **problem.facts,
    )


def _brought(found: Rescued, words: Words) -> tuple[str, ...]:
    lines = []
    for table, count in found.counts.items():
        if not count or not words.has(f"command.count.{table}"):
            continue
        line = words.say(f"command.count.{table}", count=count)
        if back := found.from_history.get(table):
            line = words.say("rescue.from_history", line=line, count=back)
        lines.append(line)
    return tuple(lines)


def _lost(lost: tuple[Lost, ...], words: Words) -> tuple[str, ...]:
    return tuple(
        words.say(
            f"rescue_list.{one.code}",
            table=words.say(f"table.{one.table}") if one.table else "",
            count=len(one.rows),
            rows=_numbers(one.rows, words),
        )
        for one in lost
    )


def _numbers(rows: tuple[int, ...], words: Words) -> str:
    shown = [str(number) for number in rows[:SHOWN]]
    if len(rows) > SHOWN:
        shown.append(words.say("rescue_list.more", count=len(rows) - SHOWN))
    return words.listed(shown)
