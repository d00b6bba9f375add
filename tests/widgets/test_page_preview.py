from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from coprod_desktop.widgets.page_preview import PagePreview
from coprod_desktop.widgets.theme import LIGHT


def paper(*colours: str) -> bytes:
    """A PDF of A4 pages, each filled with a colour and naming it."""
    written = BytesIO()
    canvas = Canvas(written, pagesize=(595.28, 841.89))
    for colour in colours:
        canvas.setFillColor(colour)
        canvas.rect(0, 0, 596, 842, stroke=0, fill=1)
        canvas.setFillColor("black")
        canvas.drawString(72, 700, f"A {colour} page")
        canvas.showPage()
    canvas.save()
    return written.getvalue()


@pytest.fixture
def preview(qtbot) -> Iterator[PagePreview]:
    preview = PagePreview()
    qtbot.addWidget(preview)
    preview.resize(400, 300)
    preview.show_pdf(paper("red", "lime", "blue"))
    preview.show()
    qtbot.waitExposed(preview)
    yield preview
    preview.hide()


def colour(preview: PagePreview) -> str:
    """The colour in the middle of what is to be seen."""
    middle = QPoint(preview.width() // 2, preview.height() // 2)
    return preview.grab().toImage().pixelColor(middle).name()


def press(qtbot, preview: PagePreview, key: Qt.Key, held: Any = None) -> None:
    preview.setFocus()
    qtbot.keyClick(preview, key, held or Qt.KeyboardModifier.NoModifier)


def test_the_pages_are_shown_as_they_are(preview) -> None:
    assert colour(preview) == QColor("red").name()
    assert (preview.page(), preview.page_count()) == (0, 3)


def test_a_page_takes_the_whole_width(preview) -> None:
    picture = preview.grab().toImage()

    reds = [x for x in range(400) if picture.pixelColor(x, 150) == QColor("red")]
    assert len(reds) > 350
    assert picture.pixelColor(reds[0] - 4, 150) == QColor(LIGHT.paper)


def test_page_down_and_page_up_go_on_by_what_is_seen(qtbot, preview) -> None:
    press(qtbot, preview, Qt.Key.Key_PageDown)
    press(qtbot, preview, Qt.Key.Key_PageDown)
    assert preview.page() == 1

    press(qtbot, preview, Qt.Key.Key_PageUp)
    press(qtbot, preview, Qt.Key.Key_PageUp)
    assert preview.page() == 0


def test_with_ctrl_they_go_to_the_next_page(qtbot, preview) -> None:
    with qtbot.waitSignal(preview.page_changed) as told:
        press(qtbot, preview, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)

    assert told.args == [1]
    assert colour(preview) == QColor("lime").name()


def test_end_and_home_go_to_the_last_and_the_first(qtbot, preview) -> None:
    press(qtbot, preview, Qt.Key.Key_End)
    assert (preview.page(), colour(preview)) == (2, QColor("blue").name())

    press(qtbot, preview, Qt.Key.Key_Home)
    assert (preview.page(), colour(preview)) == (0, QColor("red").name())


def test_beyond_the_last_page_there_is_none(preview) -> None:
    preview.go_to(7)

    assert preview.page() == 2


def test_the_same_page_is_in_sight_at_another_width(preview) -> None:
    preview.go_to(1)
    preview.resize(250, 300)

    assert (preview.page(), colour(preview)) == (1, QColor("lime").name())


def test_the_wheel_scrolls_and_is_handed_on_at_the_end(preview) -> None:
    assert not turned(preview, 120).isAccepted()
    assert turned(preview, -120).isAccepted()


def turned(preview: PagePreview, by: int) -> QWheelEvent:
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(preview, event)
    return event


def test_the_words_of_a_page_can_be_read(preview) -> None:
    assert preview.text_of(1).strip() == "A lime page"


def test_screen_readers_take_it_for_a_picture(preview) -> None:
    preview.setAccessibleName("Page 1 of 3")
    seen = QAccessible.queryAccessibleInterface(preview)

    assert seen.role() is QAccessible.Role.Graphic
    assert seen.text(QAccessible.Text.Name) == "Page 1 of 3"


def test_another_paper_begins_at_its_first_page(preview) -> None:
    preview.go_to(2)
    preview.show_pdf(paper("yellow"))

    assert (preview.page(), preview.page_count()) == (0, 1)
    assert colour(preview) == QColor("yellow").name()


def test_without_a_paper_there_is_no_page(preview) -> None:
    preview.clear()

    assert preview.page_count() == 0
    assert colour(preview) not in {QColor("red").name(), QColor("white").name()}


def test_what_is_no_paper_is_refused(preview) -> None:
    with pytest.raises(ValueError, match="no PDF"):
        preview.show_pdf(b"Dear all")


def test_a_finer_screen_gets_a_finer_picture(preview, monkeypatch) -> None:
    monkeypatch.setattr(preview, "devicePixelRatioF", lambda: 2.0)
    preview.grab()

    assert max(image.width() for image in preview._images.values()) > 700
