"""Painted marks."""

import pytest
from PySide6.QtGui import QColor

from coprod_desktop.widgets.mark import Mark
from coprod_desktop.widgets.theme import LIGHT, apply_theme


def painted(mark: Mark, across: float, down: float) -> str:
    picture = mark.grab().toImage()
    return picture.pixelColor(
        round((picture.width() - 1) * across), round((picture.height() - 1) * down)
    ).name()


@pytest.mark.parametrize(
    ("shape", "middle"),
    [("dot", LIGHT.text), ("square", LIGHT.text), ("bar", LIGHT.primary)],
)
def test_a_filled_mark_is_filled(qtbot, shape, middle) -> None:
    mark = Mark(shape=shape)
    qtbot.addWidget(mark)

    assert painted(mark, 0.5, 0.5) == QColor(middle).name()


def test_a_ring_is_empty_in_the_middle(qtbot) -> None:
    ring, dot = Mark(shape="ring"), Mark(shape="dot")
    qtbot.addWidget(ring)
    qtbot.addWidget(dot)

    assert painted(ring, 0.5, 0.5) != painted(dot, 0.5, 0.5)


def test_a_mark_grows_with_the_text(qtbot, app) -> None:
    mark = Mark()
    qtbot.addWidget(mark)
    before = mark.sizeHint().width()

    apply_theme(app, LIGHT, 2.0)

    assert mark.sizeHint().width() >= 2 * before - 4
