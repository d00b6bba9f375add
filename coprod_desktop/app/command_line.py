"""The program without its window: verbs for checks, scripts and whoever likes typing."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from coprod_desktop import __version__, assets
from coprod_desktop.domain.clock import Clock, local_time
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.domain.words import Words

if TYPE_CHECKING:  # argparse, services and reports are loaded by the verbs that need them
    from argparse import ArgumentParser, Namespace

    from coprod_desktop.services.group_file import GroupFile

PROGRAM = "coprod-desktop"
DONE, FAILED, WRONG_USAGE = 0, 1, 2
STANDARD_INPUT = "-"
PDF, HTML, BOM = b"%PDF-", b"<!DOCTYPE html>", b"\xef\xbb\xbf"
RECORD = b'{\n "format": "coprod-record"'


class OpenWindow(Protocol):
    """How the window is opened; gives the exit code when it is closed again."""

    def __call__(self, path: Path | None, *, example: bool) -> int:
        """Open the group file at `path`, the example group, or the welcome screen."""


def main(arguments: Sequence[str], open_window: OpenWindow, *, clock: Clock = local_time) -> int:
    """Do what was typed after the program's name and return the exit code.

    0 done; 1 refused or failed, with a line on stderr; 2 wrong usage.
    """
    if not arguments:
        return open_window(None, example=False)
    if len(arguments) == 1 and arguments[0] not in VERBS and not arguments[0].startswith("-"):
        return open_window(Path(arguments[0]), example=False)
    words = Words(assets.text("words", "en.toml"))
    try:
        given = _parser(words).parse_args(arguments)
    except SystemExit as told:  # --help, --version, or wrong usage, said by argparse itself
        return WRONG_USAGE if told.code else DONE
    if given.verb == "demo" and given.to is None:
        return open_window(None, example=True)
    return _done(given, words, clock)


def _done(given: Namespace, words: Words, clock: Clock) -> int:
    try:
        VERBS[given.verb](given, words, clock)
        sys.stdout.flush()
    except BrokenPipeError:  # nobody reads on, as after `| head`
        _close_output()
    except Refused as refused:
        _complain(words.refusal(refused), *getattr(refused, "problems", ()))
    except Unavailable as unavailable:
        _complain(words.unavailability(unavailable))
    except OSError as error:  # a name that no system can have, a drive that went away
        failed = Unavailable("cannot_use", path=error.filename, detail=error.strerror)
        _complain(words.unavailability(failed))
    else:
        return DONE
    return FAILED


def _say(text: str) -> None:
    _write(sys.stdout, text)


def _complain(*lines: str) -> None:
    for line in lines:
        _write(sys.stderr, " ".join(line.split()))


def _write(stream: Any, text: str) -> None:
    """Print a line; what the terminal cannot show comes as a question mark."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding), file=stream)


def _close_output() -> None:
    """Keep Python from complaining at its end that nobody reads its output."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _demo(given: Namespace, words: Words, clock: Clock) -> None:
    from coprod_desktop.services.example import write_example

    write_example(given.to, clock)
    _say(words.say("command.demo_written", path=given.to))


def _new(given: Namespace, words: Words, clock: Clock) -> None:
    from coprod_desktop.domain.groups import Group
    from coprod_desktop.services.group_file import GroupFile

    if given.group is not None and not given.group.strip():
        raise Refused("group_name_empty")
    name = None if given.group is None else Group(name=given.group).checked().name
    password = _password(given)
    if password == "":
        raise Refused("password_empty")
    with closing(GroupFile.create(given.file, password=password, clock=clock)) as file:
        if name is not None:
            file.groups.begin(name)
    _say(words.say("command.made", path=given.file))


def _info(given: Namespace, words: Words, clock: Clock) -> None:
    from coprod_desktop.exchange.nouns import NOUNS

    with _opened(given, clock, read_only=True) as file:
        facts, groups = file.facts(), file.groups.all()
    counts = {noun.plural: facts.counts[noun.plural] for noun in NOUNS}
    if given.json:
        import json

        described = {
            "path": facts.path,
            "format": facts.format,
            "protected": facts.protected,
            "groups": [{"id": one.uid, "name": one.name, "kind": one.kind} for one in groups],
            "counts": counts,
            "last_saved": facts.last_saved and facts.last_saved.isoformat(),
            "last_copy": facts.last_copy and facts.last_copy.isoformat(),
        }
        return _say(json.dumps(described, ensure_ascii=False, indent=1))

    def moment(when: Any) -> str:
        if when is None:
            return words.say("command.never")
        return words.moment(when)

    _say(words.say("command.info.file", path=facts.path, format=facts.format))
    _say(words.say(f"command.info.{'protected' if facts.protected else 'open'}"))
    for group in groups:
        _say(words.say("command.info.group", name=group.name, kind=words.name(group.kind)))
    for plural, count in counts.items():
        _say(words.say(f"command.count.{plural}", count=count))
    _say(words.say("command.info.saved", when=moment(facts.last_saved)))
    _say(words.say("command.info.copied", when=moment(facts.last_copy)))
    return None


def _load(given: Namespace, words: Words, clock: Clock) -> None:
    from coprod_desktop.exchange.nouns import noun
    from coprod_desktop.exchange.record import decoded

    text = decoded(_contents(given.record), str(given.record))
    with _opened(given, clock) as file:
        result = file.records.load(text, str(given.record))
    if not result.added:
        return _say(words.say("command.loaded_nothing"))
    added = [
        words.say(f"command.count.{noun(kind).plural}", count=count)
        for kind, count in result.added.items()
    ]
    return _say(words.say("command.loaded", added=words.listed(added), same=result.same))


def _dump(given: Namespace, words: Words, clock: Clock) -> None:
    from coprod_desktop.services.whole_file import write_whole

    with _opened(given, clock, read_only=True) as file:
        text = file.records.dump()
    write_whole(given.to, text.encode(), replaces=RECORD)
    _say(words.say("command.dumped", path=given.to))


def _papers(given: Namespace, words: Words, clock: Clock) -> None:
    from coprod_desktop.services.papers import kinds

    if given.file is None:
        for kind in kinds(words):
            _say(words.say("command.paper", name=kind.name, needs=kind.needs, title=kind.title))
        return
    with _opened(given, clock, read_only=True) as file:
        for kind in file.papers.kinds():
            _say(words.say("command.paper", name=kind.name, needs=kind.needs, title=kind.title))
            for group in file.groups.all():
                for choice in file.papers.choices(kind.name, group.id):
                    _say(f"  {choice.uid}  {group.name}: {choice.title}")


def _print(given: Namespace, words: Words, clock: Clock) -> None:
    from coprod_desktop.services.whole_file import write_whole

    size = _size(given.size)
    with _opened(given, clock, read_only=True) as file:
        paper = file.papers.prepare(given.paper, given.of, public=given.public, language=given.lang)
    match given.to.suffix.lower():
        case ".html" | ".htm":
            write_whole(given.to, paper.as_html().encode(), replaces=HTML)
        case ".txt":
            write_whole(given.to, BOM + paper.as_text().encode(), replaces=BOM)
        case _:
            write_whole(given.to, paper.draw(size), replaces=PDF)
    _say(words.say("command.printed", title=paper.title, path=given.to))


def _check(given: Namespace, words: Words, clock: Clock) -> None:
    if problems := _problems(given, words, clock):
        wrong = Refused("file_unsound", path=given.file, count=len(problems))
        wrong.problems = problems  # type: ignore[attr-defined]
        raise wrong
    _say(words.say("command.sound", path=given.file))


def _problems(given: Namespace, words: Words, clock: Clock) -> tuple[str, ...]:
    """What is wrong with the file, also where it is so damaged that it does not open."""
    from coprod_desktop.services.group_file import GroupFile
    from coprod_desktop.services.rescue import check

    password = _password(given) or None
    try:
        with closing(GroupFile.open(given.file, password=password, clock=clock, read_only=True)):
            pass
    except Unavailable as told:
        if told.code != "damaged":
            raise
    return check(given.file, password, words)


def _backup(given: Namespace, words: Words, clock: Clock) -> None:
    target = given.to / given.file.name if given.to.is_dir() else given.to
    with _opened(given, clock, or_read=True) as file:
        file.backup(target)
    _say(words.say("command.copied", path=target))


def _rescue(given: Namespace, words: Words, clock: Clock) -> None:
    from coprod_desktop.services.group_file import logged_in
    from coprod_desktop.services.rescue import rescue

    password = _password(given) or None
    report = rescue(given.file, password, given.to, words, who=logged_in(), clock=clock)
    brought = words.listed(report.brought)
    _say(words.say("command.rescued", damaged=given.file, path=report.path, brought=brought))
    _say(words.say("command.rescue_list", path=report.list_path))


VERBS: dict[str, Callable[[Namespace, Words, Clock], None]] = {
    "demo": _demo,
    "new": _new,
    "info": _info,
    "load": _load,
    "dump": _dump,
    "papers": _papers,
    "print": _print,
    "check": _check,
    "backup": _backup,
    "rescue": _rescue,
}


@contextmanager
def _opened(
    given: Namespace, clock: Clock, *, read_only: bool = False, or_read: bool = False
) -> Iterator[GroupFile]:
    """The file, open to write or only to read; `or_read` reads one that is open elsewhere."""
    from coprod_desktop.services.group_file import GroupFile

    opened = partial(GroupFile.open, given.file, password=_password(given) or None, clock=clock)
    if read_only:
        file = opened(read_only=True)
    else:
        try:
            file = opened(upgrade=given.upgrade, take_over=given.take_over)
        except Unavailable as told:
            if told.code != "held" or not or_read:
                raise
            file = opened(read_only=True)
    with closing(file):
        yield file


def _password(given: Namespace) -> str | None:
    """The first line of the password file, or of standard input; None where none is named."""
    if given.password_file is None:
        return None
    if given.password_file == STANDARD_INPUT:
        return sys.stdin.readline().rstrip("\r\n")
    text = _contents(Path(given.password_file)).decode("utf-8-sig", "replace")
    return text.splitlines()[0] if text else ""


def _contents(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Unavailable("missing", path=path) from error
    except OSError as error:
        raise Unavailable("cannot_use", path=path, detail=error.strerror) from error


def _size(name: str) -> Any:
    from coprod_desktop.domain.people import PaperSize

    try:
        return PaperSize(name)
    except ValueError:
        raise Refused("no_such_size", size=name) from None


def _parser(words: Words) -> ArgumentParser:
    from argparse import ArgumentParser

    parser = ArgumentParser(
        prog=PROGRAM,
        usage=words.say("command.usage", program=PROGRAM, verbs="|".join(VERBS)),
        description=words.say("command.about"),
        epilog=words.say("command.password_note"),
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True, prog=PROGRAM)

    def verb(name: str, *, file: bool = True) -> ArgumentParser:
        told = words.say(f"command.help.{name}")
        added = verbs.add_parser(name, help=told, description=told, allow_abbrev=False)
        if file:
            added.add_argument("file", metavar="FILE", type=Path)
            added.add_argument("--password-file", metavar="F")
        return added

    verb("demo", file=False).add_argument("--to", metavar="FILE", type=Path)
    verb("new").add_argument("--group", metavar="NAME")
    verb("info").add_argument("--json", action="store_true")
    load = verb("load")
    load.add_argument("record", metavar="RECORD.json", type=Path)
    _opening_options(load, words)
    verb("dump").add_argument("--to", metavar="RECORD.json", type=Path, required=True)
    papers = verb("papers", file=False)
    papers.add_argument("file", metavar="FILE", type=Path, nargs="?")
    papers.add_argument("--password-file", metavar="F")
    _print_options(verb("print"))
    verb("check")
    backup = verb("backup")
    backup.add_argument("--to", metavar="PATH", type=Path, required=True)
    _opening_options(backup, words)
    verb("rescue").add_argument("--to", metavar="NEW", type=Path, required=True)
    return parser


def _opening_options(parser: ArgumentParser, words: Words) -> None:
    for option in ("upgrade", "take_over"):
        told = words.say(f"command.help_option.{option}")
        parser.add_argument(f"--{option.replace('_', '-')}", action="store_true", help=told)


def _print_options(parser: ArgumentParser) -> None:
    parser.add_argument("paper", metavar="PAPER")
    parser.add_argument("--of", metavar="ID")
    parser.add_argument("--size", default="standard", metavar="standard|clear|large|giant")
    parser.add_argument("--public", action="store_true")
    parser.add_argument("--lang", default="en-GB", metavar="L")
    parser.add_argument("--to", metavar="OUT.pdf|OUT.html|OUT.txt", type=Path, required=True)
