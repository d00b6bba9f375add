"""Fills a box of a form with texts or links, one below the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from coprod_desktop.presenters.initiative_words import Link, Tag
from coprod_desktop.presenters.places import Place
from coprod_desktop.widgets.child_arranger import ChildArranger
from coprod_desktop.widgets.link_button import LinkButton
from coprod_desktop.widgets.pill import Pill
from coprod_desktop.widgets.wrap_label import WrapLabel


def show_texts(box: QWidget, texts: Sequence[str], look: str = "") -> None:
    """Show texts in a box; hide the box where there are none."""
    if holds(box, texts):
        return
    for text in texts:
        lines_of(box).addWidget(text_label(box, text, look))


def show_links(box: QWidget, links: Sequence[Link], followed: Callable[[Place], None]) -> None:
    """Show links in a box; words that lead nowhere are shown as text."""
    if holds(box, links):
        return
    for link in links:
        lines_of(box).addWidget(link_widget(box, link, followed))


def show_tags(row: ChildArranger, tags: Sequence[Tag]) -> None:
    """Show states in words as pills."""
    if holds(row, tags):
        return
    for tag in tags:
        pill = Pill()
        pill.set_words(tag.text, tag.tone)
        row.add(pill)


def text_label(parent: QWidget, text: str, look: str = "") -> WrapLabel:
    """A wrapping text with a look of the theme."""
    label = WrapLabel(parent, text=text)
    if look:
        label.setProperty("look", look)
    return label


def link_widget(parent: QWidget, link: Link, followed: Callable[[Place], None]) -> QWidget:
    """A link as a button, or its words alone where it leads nowhere."""
    place = link.place
    if place is None:
        return text_label(parent, link.text)
    button = LinkButton(parent, text=link.text.replace("&", "&&"))
    button.clicked.connect(lambda: followed(place))
    return button


def empty(box: QWidget) -> None:
    """Take away what a box holds."""
    for child in box.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        child.hide()
        child.deleteLater()
    layout = box.layout()
    while layout is not None and layout.takeAt(0) is not None:
        pass


def lines_of(box: QWidget) -> QBoxLayout:
    """The layout of a box, to which lines are added."""
    return cast("QBoxLayout", box.layout())


def holds(box: QWidget, things: Sequence[object]) -> bool:
    """Whether a box shows just these things; if not, it is emptied for them.

    A box that stays as it is keeps the focus that somebody has in it. One without things
    to show is hidden.
    """
    wanted = repr(tuple(things))
    if box.property("holds") == wanted:
        return True
    box.setProperty("holds", wanted)
    empty(box)
    box.setVisible(bool(things))
    return False
