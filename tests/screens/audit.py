"""Looks over a screen as an inspector of accessibility would; each check lists its faults."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

NO_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}
ENOUGH = 7.0
THIN = 0.85  # the strokes of small letters never quite reach their own colour
SEEN = 24  # pixels that must change when something gets the focus
INPUTS = (QLineEdit, QComboBox, QAbstractSpinBox, QTextEdit, QPlainTextEdit, QAbstractItemView)


def stops(root: QWidget) -> list[QWidget]:
    """What the Tab key should reach: shown, enabled, and asking for Tab."""
    return [widget for widget in shown(root) if _is_stop(widget)]


def shown(root: QWidget) -> Iterator[QWidget]:
    """The root and all below it that is shown."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is root.window():
            yield widget


def controls_without_name_or_role(root: QWidget) -> list[str]:
    """A screen reader would say nothing, or only what kind of thing it is."""
    faults = []
    for widget in stops(root):
        if widget.property("filled_later") and not _words(widget):
            continue  # a dialog before it is told what it is about
        seen = QAccessible.queryAccessibleInterface(widget)
        name = seen.text(QAccessible.Text.Name).strip()
        if not name or (isinstance(widget, QComboBox) and not _has_label(widget)):
            faults.append(f"{_called(widget)} has no name")
        if seen.role() in NO_ROLES:
            faults.append(f"{_called(widget)} has no role")
    return faults


def traps(root: QWidget) -> list[str]:
    """Where the Tab key stays, and what it never reaches, forwards or backwards."""
    wanted = stops(root)
    faults = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        reached, stuck = _walk(wanted, key)
        faults += [f"{_called(widget)} keeps the {key.name}" for widget in stuck]
        missed = [w for w in wanted if w not in reached and w.isVisible() and _is_stop(w)]
        faults += [f"{_called(w)} is never reached by {key.name}" for w in missed]
    return faults


def invisible_focus(root: QWidget) -> list[str]:
    """What looks the same with the focus as without."""
    faults = []
    for widget in stops(root):
        if not _is_stop(widget):
            continue  # the focus on something else took it away
        QApplication.processEvents()
        _leave_focus()
        frame = _frame_of(widget)
        before = _picture(frame)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if _changed(before, _picture(frame)) < SEEN:
            faults.append(f"{_called(widget)} does not show that it has the focus")
    return faults


def faint_text(root: QWidget) -> list[str]:
    """Words whose letters stand out from what is behind them by less than 7 to 1."""
    _leave_focus()
    picture = _picture(root)
    faults = []
    for widget in shown(root):
        words = _words(widget)
        if not words or not widget.isEnabled():
            continue
        area = _visible_area(widget, root)
        if area.width() < 8 or area.height() < 12:
            continue
        contrast = _contrast(picture.copy(area))
        if contrast < ENOUGH * THIN:
            faults.append(f"{_called(widget)} has a contrast of {contrast:.1f}")
    return faults


def cut_off(root: QWidget) -> list[str]:
    """Words, buttons and fields that do not fit, and anything that scrolls sideways."""
    faults = []
    for widget in shown(root):
        if isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().isVisible():
            faults.append(f"{_called(widget)} scrolls sideways")
        if _inside_an_input(widget) or not (_words(widget) or isinstance(widget, INPUTS)):
            continue
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox):
            faults += _too_small(widget)
        faults += _outside(widget, root)
    return faults


def ratio(one: str, other: str) -> float:
    """The contrast of two colours ("#rrggbb"), from 1 to 21."""
    return _ratio(int(one[1:], 16), int(other[1:], 16))


def _is_stop(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    alone = widget.focusProxy() is None and not _inside_an_input(widget)
    return tab and alone and widget.isVisible() and widget.isEnabled()


def _inside_an_input(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox | QAbstractSpinBox)


def _has_label(widget: QWidget) -> bool:
    labels = widget.window().findChildren(QLabel)
    return bool(widget.accessibleName()) or any(label.buddy() is widget for label in labels)


def _walk(wanted: list[QWidget], key: Qt.Key) -> tuple[set[QWidget], list[QWidget]]:
    """Press the key as often as there are stops, and a few times more."""
    stuck: list[QWidget] = []
    reached: set[QWidget] = set()
    if not wanted:
        return reached, stuck
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    window = wanted[0].window()
    for _ in range(len(stops(window)) + 12):
        here = window.focusWidget()
        assert here is not None, "Nothing takes the focus"
        reached |= {here, *_group_of(here)}
        QTest.keyClick(here, key)
        if window.focusWidget() is here and len(wanted) > 1:
            stuck.append(here)
            break
    return reached, stuck


def _leave_focus() -> None:
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()


def _group_of(widget: QWidget) -> set[QWidget]:
    """Radio buttons of one question are one stop."""
    parent = widget.parentWidget()
    if isinstance(widget, QRadioButton) and parent is not None:
        return set(parent.findChildren(QRadioButton))
    return set()


def _frame_of(widget: QWidget) -> QWidget:
    """The widget that shows the focus: a frame may stand round the input itself."""
    parent = widget.parentWidget()
    return parent if parent is not None and parent.focusProxy() is widget else widget


def _picture(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _changed(one: QImage, other: QImage) -> int:
    if one.size() != other.size():
        return SEEN
    before, after = bytes(one.constBits()), bytes(other.constBits())
    return (
        sum(before[at : at + 4] != after[at : at + 4] for at in range(0, len(before), 4))
        if before != after
        else 0
    )


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return ""


def _visible_area(widget: QWidget, root: QWidget) -> QRect:
    region = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(root, region.topLeft()), region.size())


def _contrast(picture: QImage) -> float:
    """Between the commonest colour and the one that differs most from it."""
    colours: dict[int, int] = {}
    bits = bytes(picture.constBits())
    for at in range(0, len(bits), 4):
        colour = int.from_bytes(bits[at : at + 3], "little")
        colours[colour] = colours.get(colour, 0) + 1
    ground = max(colours, key=lambda colour: colours[colour])
    return max((_ratio(ground, colour) for colour in colours), default=1.0)


def _ratio(one: int, other: int) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(rgb: int) -> float:
    colour = QColor(rgb)
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _too_small(widget: QWidget) -> list[str]:
    wanted = _wanted(widget)
    faults = []
    if widget.height() < wanted.height():
        faults.append(f"{_called(widget)} has {widget.height()} of {wanted.height()} pixels down")
    if widget.width() < wanted.width():
        faults.append(f"{_called(widget)} has {widget.width()} of {wanted.width()} pixels across")
    return faults


def _wanted(widget: QWidget) -> QSize:
    """The least in which all of its words can be read; any width where they wrap."""
    if widget.hasHeightForWidth() or (isinstance(widget, QLabel) and widget.wordWrap()):
        return QSize(0, widget.heightForWidth(widget.width()))
    least = widget.minimumSizeHint()
    return least if isinstance(widget, QLabel | QAbstractButton) else QSize(0, least.height())


def _outside(widget: QWidget, root: QWidget) -> list[str]:
    """Whether any frame around it cuts it off; what can be scrolled down to is not."""
    here = QRect(QPoint(0, 0), widget.size())
    around = widget
    while around is not root and (parent := around.parentWidget()) is not None:
        here.translate(around.pos())
        scrolls = isinstance(parent.parentWidget(), QScrollArea)
        if here.left() < -1 or here.right() > parent.width() + 1:
            return [f"{_called(widget)} is cut off at the side of {_called(parent)}"]
        if not scrolls and (here.top() < -1 or here.bottom() > parent.height() + 1):
            return [f"{_called(widget)} is cut off at the end of {_called(parent)}"]
        if scrolls:
            return []
        around = parent
    return []


def _called(widget: QWidget) -> str:
    """What a person who mends it needs: its class, its name or that of what holds it, its words."""
    holder = widget.parentWidget()
    name = widget.objectName() or (f"in {holder.objectName()}" if holder is not None else "")
    words = widget.accessibleName() or _words(widget)
    return f"{type(widget).__name__} {name} {words[:40]!r}"
