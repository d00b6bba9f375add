"""Walking through help, and the pages that come with the program."""

import re

import pytest

from coprod_desktop import assets
from coprod_desktop.presenters.help_page import HelpPages, HelpPresenter, page_of_link

PAGES = {
    "index": "# Help\n\n- [Home](home.md)\n- [Print](print.md)\n",
    "home": "# Home\n",
    "print": "# Print\n",
}


class Screen:
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.titles: list[str] = []
        self.text = ""
        self.earlier = False

    def show_contents(self, lines) -> None:
        self.titles = [line.title for line in lines]

    def show_text(self, page, markdown) -> None:
        self.text = markdown

    def set_earlier(self, *, there) -> None:
        self.earlier = there


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def help_pages(screen) -> HelpPresenter:
    def read(page: str) -> str:
        if page not in PAGES:
            raise FileNotFoundError(page)
        return PAGES[page]

    return HelpPresenter(screen, HelpPages(read))


def test_the_asked_page_is_shown_beside_all_titles(help_pages, screen) -> None:
    help_pages.show("print")

    assert (screen.titles, screen.text, screen.earlier) == (["Home", "Print"], "# Print\n", False)


def test_a_page_nobody_wrote_leads_to_the_contents(help_pages, screen) -> None:
    help_pages.show("dancing")

    assert screen.text.startswith("# Help")


def test_the_page_before_can_be_read_again(help_pages, screen) -> None:
    help_pages.show("home")
    help_pages.follow("print")

    help_pages.earlier()

    assert (screen.text, screen.earlier) == ("# Home\n", False)


@pytest.mark.parametrize(
    ("target", "page"),
    [("home.md", "home"), ("https://example.org", None), ("../secret.md", None), ("a.txt", None)],
)
def test_only_pages_of_help_are_followed(target: str, page: str | None) -> None:
    assert page_of_link(target) == page


@pytest.mark.parametrize("name", assets.names("help/en", ".md"))
def test_every_link_of_every_page_leads_to_a_page(name: str) -> None:
    targets = re.findall(r"\]\(([^)]+)\)", assets.text("help", "en", f"{name}.md"))

    assert [t for t in targets if page_of_link(t) not in assets.names("help/en", ".md")] == []


def test_every_page_is_in_the_contents() -> None:
    contents = assets.text("help", "en", "index.md")
    names = [name for name in assets.names("help/en", ".md") if name != "index"]

    assert [name for name in names if f"({name}.md)" not in contents] == []
