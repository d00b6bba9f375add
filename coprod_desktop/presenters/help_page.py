"""The pages of help: which there are, in which order, and what each says."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

CONTENTS = "index"
_LINK = re.compile(r"\[([^\]]+)\]\(([a-z_\-]+)\.md\)")


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One page in the list of contents."""

    page: str
    title: str


class HelpScreen(Protocol):
    """What the presenter tells the screen."""

    def show_contents(self, lines: tuple[HelpLine, ...]) -> None:
        """List the pages."""

    def show_text(self, page: str, markdown: str) -> None:
        """Show one page."""

    def set_earlier(self, *, there: bool) -> None:
        """Offer to go back a page, or not."""


class HelpPages:
    """Reads the pages; `read` gives the Markdown of a page and raises FileNotFoundError."""

    def __init__(self, read: Callable[[str], str]) -> None:
        self._read = read

    def text(self, page: str) -> str:
        """The page, or the contents where there is no such page."""
        try:
            return self._read(page)
        except FileNotFoundError:
            return self._read(CONTENTS)

    def contents(self) -> tuple[HelpLine, ...]:
        """The pages in the order in which the page of contents links to them."""
        links = _LINK.findall(self._read(CONTENTS))
        return tuple(HelpLine(page, title) for title, page in links)


class HelpPresenter:
    """Shows pages and remembers the way back."""

    def __init__(self, screen: HelpScreen, pages: HelpPages) -> None:
        self._screen = screen
        self._pages = pages
        self._way: list[str] = []

    def show(self, page: str) -> None:
        """Show a page asked for from outside: the way back begins here."""
        self._screen.show_contents(self._pages.contents())
        self._way = []
        self.follow(page or CONTENTS)

    def follow(self, page: str) -> None:
        """Show a page reached by a link or from the contents."""
        if not self._way or self._way[-1] != page:
            self._way.append(page)
        self._show()

    def earlier(self) -> None:
        """Show the page before."""
        if len(self._way) > 1:
            self._way.pop()
        self._show()

    def _show(self) -> None:
        self._screen.show_text(self._way[-1], self._pages.text(self._way[-1]))
        self._screen.set_earlier(there=len(self._way) > 1)


def page_of_link(target: str) -> str | None:
    """The page a link leads to; None for anything that is not one of our pages."""
    found = re.fullmatch(r"([a-z_\-]+)\.md", target)
    return found.group(1) if found else None
