"""Puts the theme on the application, and tells widgets that paint themselves what is worn now."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop import assets
from coprod_desktop.widgets.style_sheet import stylesheet
from coprod_desktop.widgets.tokens import LIGHT, Theme, space_pixels, text_pixels

__all__ = ["LIGHT", "Look", "Theme", "apply_theme", "set_look", "stylesheet", "worn"]

SMALLEST_SCALE, BIGGEST_SCALE = 1.0, 2.5
FAMILY = "Atkinson Hyperlegible Next"
_FONT_FILES = tuple(
    f"AtkinsonHyperlegibleNext-{face}.ttf" for face in ("Regular", "SemiBold", "Bold")
)
_PROPERTY = "coprod_dressed"


@dataclass(frozen=True, slots=True)
class Look:
    """A theme at a text size. `scale` is 1.0 for text at 100 %."""

    theme: Theme
    scale: float

    def px(self, size: float) -> int:
        """Pixels for what grows with the text, from pixels at 100 %."""
        return text_pixels(size, self.scale)

    def gap(self, size: float) -> int:
        """Pixels for empty space, which grows at a third of the speed of the text."""
        return space_pixels(size, self.scale)

    def font(self, size: float | None = None, *, weight: int = 400) -> QFont:
        """The face at `size` pixels at 100 % (body size when not given)."""
        font = QFont(FAMILY)
        font.setPixelSize(self.px(self.theme.body if size is None else size))
        font.setWeight(QFont.Weight(weight))
        return font


_worn = [Look(LIGHT, 1.0)]
"""The look that is worn; asked for thousands of times when a screen is laid out."""


def worn() -> Look:
    """What the application wears now: LIGHT at 100 % until `apply_theme` was called."""
    return _worn[-1]


def apply_theme(app: QApplication, theme: Theme, scale: float) -> None:
    """Dress the whole application. May be called again at any time; no restart is needed.

    `scale` is kept between 1.0 and 2.5. Widgets that paint themselves hear of it by
    `changeEvent` with `QEvent.Type.StyleChange`.
    """
    look = Look(theme, min(max(scale, SMALLEST_SCALE), BIGGEST_SCALE))
    first = app.property(_PROPERTY) is None
    _load_fonts()
    app.setProperty(_PROPERTY, True)
    _worn[:] = [look]
    if first:
        app.setStyle("Fusion")
    app.setPalette(_palette(theme))
    app.setFont(look.font())
    app.setStyleSheet(stylesheet(theme, look.scale))


def set_look(widget: QWidget, look: str, tone: str = "") -> None:
    """Give a widget another `look` (and `tone`) after it was first shown."""
    if widget.property("look") == look and (widget.property("tone") or "") == tone:
        return
    widget.setProperty("look", look)
    widget.setProperty("tone", tone)
    restyle(widget)


def set_wrong(widget: QWidget, wrong: bool) -> None:
    """Frame an input in the colour of what is wrong. Say in words what it is, too."""
    if bool(widget.property("wrong")) != wrong:
        widget.setProperty("wrong", wrong)
        restyle(widget)


def restyle(widget: QWidget) -> None:
    """Let the style sheet see a property that was changed after the widget was first shown."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.updateGeometry()
    widget.update()


@cache
def _load_fonts() -> None:
    for name in _FONT_FILES:
        if QFontDatabase.addApplicationFont(str(assets.path("fonts", name))) < 0:
            raise OSError(f"The font {name} cannot be read")


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.paper,
        role.WindowText: theme.text,
        role.Base: theme.field,
        role.AlternateBase: theme.field,
        role.Text: theme.text,
        role.Button: theme.card,
        role.ButtonText: theme.button_text,
        role.BrightText: theme.on_primary,
        role.ToolTipBase: theme.card,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.quiet,
        role.Highlight: theme.primary,
        role.HighlightedText: theme.on_primary,
        role.Link: theme.primary,
        role.LinkVisited: theme.primary,
        role.Accent: theme.primary,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.disabled_text))
    return palette
