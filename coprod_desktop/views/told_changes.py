"""Shows in a box what an action changed: each thing as a link, each field from what to what."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from coprod_desktop.presenters.told_changes import FieldTold, ThingTold
from coprod_desktop.views.stacks import holds, lines_of, text_label
from coprod_desktop.widgets.link_button import LinkButton

Followed = Callable[[str, str], None]


def show_things(box: QWidget, things: Sequence[ThingTold], followed: Followed) -> None:
    """Each thing that was changed, under it what each field said and says."""
    if holds(box, things):
        return
    for thing in things:
        lines_of(box).addWidget(thing_part(box, thing, followed))


def thing_part(parent: QWidget, thing: ThingTold, followed: Followed) -> QWidget:
    """One thing that was changed."""
    part = QFrame(parent)
    part.setProperty("look", "story")
    lines = QVBoxLayout(part)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(3)
    if thing.there:
        link = LinkButton(part, text=thing.heading.replace("&", "&&"))
        link.setAutoDefault(False)
        link.clicked.connect(lambda: followed(thing.kind, thing.uid))
        lines.addWidget(link)
    else:
        lines.addWidget(text_label(part, thing.heading, "strong"))
    for field in thing.fields:
        _add_field(part, lines, field)
    return part


def _add_field(part: QWidget, lines: QVBoxLayout, field: FieldTold) -> None:
    name, *values = field.lines
    head = text_label(part, name, "small-strong" if values else "small")
    head.setAccessibleName(field.sentence)
    lines.addWidget(head)
    for value in values:
        lines.addWidget(text_label(part, value, "small"))
