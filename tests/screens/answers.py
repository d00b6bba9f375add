"""Answers the questions of the program in a person's place; a question nobody expects fails."""

from pathlib import Path
from typing import TypeVar

from coprod_desktop.views.ask import Ask

T = TypeVar("T")


class Answers(Ask):
    """Give `paths` and `yes` beforehand; `asked` tells what was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[Path | None] = []
        self.yes: list[bool] = []
        self.asked: list[str] = []

    def confirm(self, title: str, text: str, yes: str, no: str = "") -> bool:
        self.asked.append(text)
        return _next(self.yes, yes)

    def open_path(self, title: str, folder: Path, kinds: str) -> Path | None:
        return self._path(title)

    def save_path(self, title: str, suggested: Path, kinds: str) -> Path | None:
        return self._path(title)

    def folder(self, title: str, start: Path) -> Path | None:
        return self._path(title)

    def _path(self, title: str) -> Path | None:
        self.asked.append(title)
        return _next(self.paths, title)


def _next(answers: list[T], question: str) -> T:
    assert answers, f"Nobody expected to be asked: {question}"
    return answers.pop(0)
