"""Which copies there are, what is in each, and what going back to one would do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from coprod_desktop.domain.copies import Copy
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.copies_card import size_said
from coprod_desktop.presenters.rows import Row

if TYPE_CHECKING:
    from coprod_desktop.services.copies import Restored
    from coprod_desktop.services.copies_at_hand import Around, Preview
    from coprod_desktop.services.group_file import GroupFile

KNOWN_BY_COUNT = ("people", "meetings", "decisions", "actions", "initiatives", "pledges")
"""What tells people which state of their file a copy is; the rest is in the differences."""

PASSWORD = frozenset({"password_needed", "wrong_password"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewSaid:
    """What is in a copy, in words."""

    what: str
    state: str
    differences: str
    newest: str


class Work(Protocol):
    """Does something beside the window; one of the two is called when it is over."""

    def __call__(
        self,
        work: Callable[[Progress], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[Unavailable], None],
    ) -> None:
        """Begin."""


class GoBackScreen(Protocol):
    """What the dialog shows."""

    def show_rows(self, rows: tuple[Row, ...], chosen: int | None) -> None:
        """List the copies."""

    def show_looking(self, words: str) -> None:
        """Say that a copy is being looked into."""

    def show_preview(self, said: PreviewSaid) -> None:
        """Say what is in the copy."""

    def show_happens(self, words: str) -> None:
        """Say what going back would do; "" where one cannot go back to what is chosen."""

    def ask_password(self, words: str, problem: str) -> None:
        """Ask for the password of the copy, and say what was wrong with the one typed."""

    def offer_letting_go(self, *, offered: bool) -> None:
        """Offer to let the chosen copy go, or not."""

    def say_problem(self, words: str) -> None:
        """Say why something could not be done; "" takes it away."""

    def show_working(self, words: str) -> None:
        """Say that the program is going back; "" says it is over."""

    def close_editor(self) -> None:
        """Close: it is done."""


class GoBackPresenter:
    """Lists copies, looks into them, and goes back to one.

    `look` is work beside the window, `going` work during which nobody else may use the file;
    `returned` is told where the file as it was before is kept.
    """

    def __init__(
        self,
        screen: GoBackScreen,
        file: GroupFile,
        *,
        look: Work,
        going: Work,
        returned: Callable[[Restored], None],
        held: Iterable[Path] = (),
    ) -> None:
        self._screen = screen
        self._file = file
        self._words: Words = file.words
        self._look_beside = look
        self._going = going
        self._returned = returned
        self._held = frozenset(held)
        self._groups: tuple[tuple[str, tuple[Copy, ...]], ...] = ()
        self._other: Path | None = None
        self._chosen: Path | None = None
        self._passwords: dict[Path, str] = {}

    def begin(self) -> None:
        """Find the copies that lie about."""
        looking = self._file.copies.begin_looking_around()
        self._look_beside(looking.run, done=self._found, failed=self._say)

    def choose(self, row: int) -> None:
        """Look into the copy in a row, unless it is the one that is looked into."""
        path = self._paths()[row]
        if path != self._chosen:
            self._choose(path)

    def open_other(self, path: Path) -> None:
        """Look into a file that lies elsewhere."""
        self._other = path
        self._choose(path)
        self._show_rows()

    def try_password(self, typed: str) -> None:
        """Look into the chosen copy with a password of its own."""
        if self._chosen is not None and typed:
            self._passwords[self._chosen] = typed
            self._choose(self._chosen)

    def go_back(self) -> None:
        """Make the file as it is in the chosen copy; how it is now is kept first."""
        path = self._chosen
        if path is None:
            self._screen.say_problem(self._words.say("go_back.nothing_chosen"))
            return
        self._screen.say_problem("")
        self._screen.show_working(self._words.say("go_back.working"))
        typed = self._passwords.get(path)
        self._going(
            lambda progress: self._file.copies.bring_back(path, typed, progress),
            done=self._gone_back,
            failed=self._could_not,
        )

    def stopped(self) -> None:
        """The person stopped it: nothing was changed."""
        self._screen.show_working("")
        self._screen.say_problem(self._words.say("go_back.stopped"))

    def question(self) -> str:
        """What to ask before the chosen copy is let go."""
        return self._words.say("go_back.let_go", when=self._name(self._chosen))

    def let_go(self) -> Path | None:
        """Remove the chosen copy for good; gives where it was, None where it stays."""
        path = self._chosen
        if path is None:
            return None
        try:
            self._file.copies.let_go([path])
        except Unavailable as error:
            self._say(error)
            return None
        self._held = self._held - {path}
        self._chosen = None
        self.begin()
        return path

    def _found(self, around: Around) -> None:
        self._groups = (("beside", around.beside), ("elsewhere", around.elsewhere))
        paths = self._paths()
        if self._chosen not in paths:
            held = [path for path in paths if path in self._held]
            first = held or paths
            self._chosen = None
            if first:
                self._choose(first[0])
            else:
                self._screen.show_happens("")
        self._show_rows()

    def _choose(self, path: Path) -> None:
        self._chosen = path
        screen, words = self._screen, self._words
        screen.say_problem("")
        screen.show_happens("")
        screen.offer_letting_go(offered=path in self._held)
        screen.show_looking(words.say("go_back.looking"))
        try:
            looking = self._file.copies.begin_look(path, self._passwords.get(path))
        except Unavailable as error:
            self._say(error)
            return

        def failed(error: Unavailable) -> None:
            if path == self._chosen:
                self._could_not_look(path, error)

        self._look_beside(looking.run, done=self._looked, failed=failed)

    def _looked(self, preview: Preview) -> None:
        if preview.path != self._chosen:
            return
        self._screen.show_preview(preview_said(preview, self._words, self._file.copies.ago))
        happens = self._words.say("go_back.happens")
        if not preview.same_file:
            happens = f"{self._words.say('go_back.other_group')} {happens}"
        self._screen.show_happens(happens)

    def _could_not_look(self, path: Path, error: Unavailable) -> None:
        if error.code in PASSWORD:
            typed = path in self._passwords
            problem = self._words.unavailability(error) if typed else ""
            self._screen.ask_password(self._words.say("go_back.needs_password"), problem)
        else:
            self._say(error)

    def _gone_back(self, restored: Restored) -> None:
        self._screen.show_working("")
        self._returned(restored)
        self._screen.close_editor()

    def _could_not(self, error: Unavailable) -> None:
        self._screen.show_working("")
        self._say(error)

    def _say(self, error: Unavailable) -> None:
        self._screen.show_looking("")
        self._screen.say_problem(self._words.unavailability(error))

    def _paths(self) -> list[Path]:
        listed = [copy.path for _, copies in self._groups for copy in copies]
        return listed if self._other is None else [*listed, self._other]

    def _show_rows(self) -> None:
        words, rows, number = self._words, [], 0
        for name, copies in self._groups:
            if copies:
                rows.append(Row(title=words.say(f"go_back.{name}")))
            for copy in copies:
                rows.append(self._row(number, copy))
                number += 1
        if self._other is not None:
            rows.append(Row(title=words.say("go_back.others")))
            folder = str(self._other.parent)
            rows.append(Row(id=number, title=self._other.name, under=folder))
        paths = self._paths()
        chosen = paths.index(self._chosen) if self._chosen in paths else None
        self._screen.show_rows(tuple(rows), chosen)

    def _row(self, number: int, copy: Copy) -> Row:
        say, held = self._words.say, copy.path in self._held
        facts = {
            "when": self._when(copy),
            "kind": say(f"go_back.kind_{copy.kind}"),
            "size": size_said(copy.size, self._words),
        }
        return Row(
            id=number,
            title=facts["when"],
            under=say("go_back.under_held" if held else "go_back.under", **facts),
            sentence=say("go_back.row_held" if held else "go_back.row", **facts),
        )

    def _when(self, copy: Copy) -> str:
        day = self._words.day(copy.at.date())
        return self._words.say("go_back.made", day=day, clock=self._words.clock(copy.at))

    def _name(self, path: Path | None) -> str:
        for _, copies in self._groups:
            for copy in copies:
                if copy.path == path:
                    return self._when(copy)
        return path.name if path is not None else ""


def preview_said(preview: Preview, words: Words, ago: Callable[[Any], str]) -> PreviewSaid:
    """What is in a copy, and what is more or less in it than in the file."""
    say = words.say
    if preview.at is not None:
        made = say("go_back.made", day=words.day(preview.at.date()), clock=words.clock(preview.at))
        what = say("go_back.what", when=made)
    else:
        what = say("go_back.what_other", name=preview.path.name)
    held = preview.holding.counts
    counts = _counted({table: held.get(table, 0) for table in KNOWN_BY_COUNT}, words)
    state = [say("go_back.holds", counted=counts) if counts else say("go_back.empty")]
    if preview.holding.last_saved is not None:
        state.insert(0, say("go_back.saved", when=ago(preview.holding.last_saved)))
    return PreviewSaid(
        what=what,
        state=" ".join(state),
        differences=_differences(preview, words),
        newest="\n".join(preview.newest) or say("go_back.nothing_newest"),
    )


def _differences(preview: Preview, words: Words) -> str:
    more = {one.table: one.there - one.here for one in preview.differences}
    lines = [
        words.say(f"go_back.{key}", counted=counted)
        for key, sign in (("more", 1), ("fewer", -1))
        if (counted := _counted({table: sign * count for table, count in more.items()}, words))
    ]
    return "\n".join(lines) or words.say("go_back.same")


def _counted(counts: dict[str, int], words: Words) -> str:
    said = [
        words.say(f"command.count.{table}", count=counts[table])
        for table in (*KNOWN_BY_COUNT, *sorted(counts.keys() - set(KNOWN_BY_COUNT)))
        if counts.get(table, 0) > 0 and words.has(f"command.count.{table}")
    ]
    return words.listed(said)
