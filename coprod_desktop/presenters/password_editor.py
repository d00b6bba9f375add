"""Sets, changes or takes away the password of the open file, and that of its copies."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.password_card import RestingWork

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile


class PasswordWish(StrEnum):
    """What is to be done with the password."""

    SET = "set"
    CHANGE = "change"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordForm:
    """What was typed; the names are those of the inputs."""

    old: str = ""
    password: str = ""
    again: str = ""
    copies_too: bool = True

    def __repr__(self) -> str:
        """Nothing of it: what was typed here goes into no report."""
        return "PasswordForm()"


class PasswordEditorScreen(Protocol):
    """What the dialog shows."""

    def show_wish(self, wish: PasswordWish, meaning: str, copies: str) -> None:
        """Ask for what the wish needs; `copies` says what becomes of them, "" if there are none."""

    def show_estimate(self, words: str) -> None:
        """Say how hard the password is to guess; "" while nothing is typed."""

    def show_working(self, words: str) -> None:
        """Say what is under way, and take nothing else meanwhile; "" ends that."""

    def point_out(self, refused: Refused) -> None:
        """Say what is amiss beside the input it is about."""

    def say_problem(self, text: str) -> None:
        """Say what the disk or another program answered."""

    def close_editor(self) -> None:
        """Close, since it is done."""


class PasswordEditorPresenter:
    """Does one wish. `done` is told in words what became of it."""

    def __init__(
        self,
        screen: PasswordEditorScreen,
        file: GroupFile,
        wish: PasswordWish,
        *,
        start: RestingWork,
        done: Callable[[str], None],
    ) -> None:
        self._screen = screen
        self._file = file
        self._wish = wish
        self._start = start
        self._done = done

    def begin(self) -> None:
        """Ask for what is needed."""
        words = self._file.words
        there = bool(self._file.copies.all()) or self._file.copies.ages().second_place is not None
        self._screen.show_wish(
            self._wish,
            words.say(f"password_editor.{self._wish}_means"),
            words.say("password_editor.copies") if there else "",
        )
        self._screen.show_estimate("")

    def typed(self, password: str) -> None:
        """Judge what is typed so far; nothing is ever forbidden."""
        judged = self._file.security.estimate(password)
        said = (judged.says, judged.tip) if judged else ()
        self._screen.show_estimate(" ".join(part for part in said if part))

    def record(self, form: PasswordForm) -> None:
        """Do it, in the worker; the dialog stays open until it is done."""
        words = self._file.words
        self._screen.show_working(words.say("password_editor.working"))
        work = partial(_carry_out, self._file, self._wish, form)
        self._start(work, done=self._carried_out, failed=self._failed)

    def _carried_out(self, left: int) -> None:
        words = self._file.words
        said = words.say(f"password_editor.{self._wish}_done")
        if left:
            said = f"{said} {words.say('password_editor.left', count=left)}"
        self._screen.show_working("")
        self._screen.close_editor()
        self._done(said)

    def _failed(self, problem: Refused | Unavailable | None) -> None:
        self._screen.show_working("")
        if isinstance(problem, Refused):
            self._screen.point_out(problem)
        elif problem is not None:
            self._screen.say_problem(self._words.unavailability(problem))

    @property
    def _words(self) -> Words:
        return self._file.words


def _carry_out(file: GroupFile, wish: PasswordWish, form: PasswordForm, progress: Progress) -> int:
    """The work; gives how many copies could not follow. The file itself is done first."""
    security, before = file.security, file.security.password
    if wish is PasswordWish.SET:
        security.set(form.password, form.again)
    elif wish is PasswordWish.CHANGE:
        security.change(form.old, form.password, form.again)
    else:
        security.remove(form.old)
    if not form.copies_too:
        return 0
    left = file.copies.follow_password(before, progress)
    with suppress(Unavailable):  # what stays readable is named on the card
        security.protect_copies(progress)
    return left
