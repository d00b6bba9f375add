"""Turns a theme and a text size into the one style sheet of the application."""

from collections.abc import Callable
from dataclasses import dataclass

from coprod_desktop import assets
from coprod_desktop.widgets.tokens import Theme, space_pixels, text_pixels

BUTTONS = ("QPushButton", "QToolButton")
PLAIN_FIELDS = ("QLineEdit", "QComboBox", "QAbstractSpinBox")
TEXT_FIELDS = ("QTextEdit", "QPlainTextEdit", "QTextBrowser")
VIEWS = ("QListView", "QTableView", "QTreeView")
TONES = ("late", "soon", "todo", "good", "quiet", "differs")


@dataclass(frozen=True, slots=True)
class _Sheet:
    theme: Theme
    scale: float

    def px(self, size: float) -> int:
        """Pixels for what grows with the text."""
        return text_pixels(size, self.scale)

    def gap(self, size: float) -> int:
        """Pixels for empty space."""
        return space_pixels(size, self.scale)

    def mark(self, name: str, ink: str) -> str:
        return f'url("{assets.path("icons", f"mark-{name}-{ink}.svg").as_posix()}")'


def stylesheet(theme: Theme, scale: float) -> str:
    """The whole style sheet; `scale` is 1.0 for text at 100 %."""
    sheet = _Sheet(theme, scale)
    parts: tuple[Callable[[_Sheet], str], ...] = (
        _labels,
        _pills,
        _buttons,
        _button_looks,
        _side_bar,
        _fields,
        _field_marks,
        _ticks,
        _frames,
        _views,
        _bars,
        _windows,
    )
    return "\n".join(part(sheet) for part in parts)


def each(types: tuple[str, ...], ending: str = "") -> str:
    """The selector "A<ending>, B<ending>"."""
    return ", ".join(f"{kind}{ending}" for kind in types)


def _labels(s: _Sheet) -> str:
    t = s.theme
    return f"""
QLabel {{ color: {t.text}; background: transparent; }}
QLabel[look="title"] {{ font-size: {s.px(t.title)}px; font-weight: 700; }}
QLabel[look="card-title"] {{ font-size: {s.px(t.card_title)}px; font-weight: 700; }}
QLabel[look="heading"] {{ font-size: {s.px(t.body)}px; font-weight: 700; }}
QLabel[look="strong"] {{ font-weight: 600; }}
QLabel[look="quiet"] {{ color: {t.quiet}; }}
QLabel[look="small"] {{ font-size: {s.px(t.small)}px; }}
QLabel[look="small-quiet"] {{ font-size: {s.px(t.small)}px; color: {t.quiet}; }}
QLabel[look="small-strong"] {{ font-size: {s.px(t.small)}px; font-weight: 600; }}
QLabel[look="figure"] {{ font-size: {s.px(t.figure)}px; font-weight: 700; }}
QLabel[look="error"] {{ color: {t.late}; font-weight: 600; }}
QLabel:disabled {{ color: {t.disabled_text}; }}
"""


def _pills(s: _Sheet) -> str:
    t = s.theme
    inks = dict(zip(TONES, (t.late, t.soon, t.todo, t.good, t.quiet, t.late), strict=True))
    tones = "\n".join(
        f'QLabel[look="pill"][tone="{tone}"] {{ color: {ink}; border-color: {ink}; }}'
        for tone, ink in inks.items()
    )
    return f"""
QLabel[look="pill"] {{
    color: {t.text}; background: {t.card}; border: {s.gap(1)}px solid {t.quiet};
    border-radius: {(s.px(t.small * 1.32) + 2 * s.gap(3)) // 2}px;
    padding: {s.gap(2)}px {s.gap(11)}px; font-size: {s.px(t.small)}px; font-weight: 600;
}}
{tones}
QLabel[look="badge"] {{
    color: {t.on_badge}; background: {t.badge}; border-radius: {s.px(9)}px;
    padding: 0px {s.gap(8)}px; font-size: {s.px(t.small)}px; font-weight: 700;
}}
"""


def _buttons(s: _Sheet) -> str:
    t = s.theme
    high, wide = s.gap(8), s.gap(14)
    return f"""
{each(BUTTONS)} {{
    color: {t.button_text}; background: {t.card}; border: 1px solid {t.button_text};
    border-radius: {s.gap(t.button_radius)}px; padding: {high}px {wide}px;
    min-height: {s.px(20)}px; font-weight: 600; icon-size: {s.px(22)}px;
}}
{each(BUTTONS, ":hover")} {{ background: {t.button_hover}; }}
{each(BUTTONS, ":pressed")} {{ background: {t.button_pressed}; }}
{each(BUTTONS, ":checked")} {{ background: {t.side}; color: {t.side_text}; }}
{each(BUTTONS, ":focus")} {{
    border: 3px solid {t.focus}; padding: {high - 2}px {wide - 2}px;
}}
{each(BUTTONS, ":checked:focus")} {{ border-color: {t.focus_on_dark}; }}
{each(BUTTONS, ":disabled")} {{
    color: {t.disabled_text}; background: {t.paper}; border: 1px dashed {t.field_frame};
}}
QPushButton::menu-indicator, QToolButton::menu-indicator {{
    image: {s.mark("down", t.mark_ink)}; width: {s.px(16)}px; height: {s.px(16)}px;
    subcontrol-origin: padding; subcontrol-position: center right; right: {s.gap(8)}px;
}}
"""


def _button_looks(s: _Sheet) -> str:
    t = s.theme
    return f"""
{each(BUTTONS, '[look="primary"]')} {{
    color: {t.on_primary}; background: {t.primary}; border: 1px solid {t.primary};
}}
{each(BUTTONS, '[look="primary"]:hover')} {{ background: {t.primary_hover}; }}
{each(BUTTONS, '[look="primary"]:pressed')} {{ background: {t.side}; }}
{each(BUTTONS, '[look="primary"]:focus')} {{
    border: 3px solid {t.focus_on_dark}; background: {t.primary_hover};
}}
{each(BUTTONS, '[look="primary"]:disabled')} {{
    color: {t.disabled_text}; background: {t.paper}; border: 1px dashed {t.field_frame};
}}
{each(BUTTONS, '[look="tab"]:checked')} {{ color: {t.side_text}; background: {t.side}; }}
{each(BUTTONS, '[look="filter"]')} {{
    border-radius: {s.px(13)}px; padding: {s.gap(3)}px {s.gap(11)}px;
    font-size: {s.px(t.small)}px; min-height: {s.px(24)}px;
}}
{each(BUTTONS, '[look="filter"]:focus')} {{
    padding: {s.gap(3) - 2}px {s.gap(11) - 2}px;
}}
{each(BUTTONS, '[look="small"]')} {{
    font-size: {s.px(t.small)}px; padding: {s.gap(5)}px {s.gap(10)}px;
}}
{each(BUTTONS, '[look="small"]:focus')} {{
    padding: {s.gap(5) - 2}px {s.gap(10) - 2}px;
}}
{each(BUTTONS, '[look="link"]')} {{
    color: {t.primary}; background: transparent; border: 2px solid transparent;
    border-radius: 4px; padding: {s.gap(4)}px {s.gap(3)}px; text-align: left;
}}
{each(BUTTONS, '[look="link"]:hover')} {{ text-decoration: underline; }}
{each(BUTTONS, '[look="link"]:focus')} {{
    border: 2px solid {t.focus}; padding: {s.gap(4)}px {s.gap(3)}px;
}}
{each(BUTTONS, '[look="link"]:disabled')} {{
    color: {t.disabled_text}; border: 2px solid transparent;
}}
{each(BUTTONS, '[look="row"]')} {{
    background: transparent; border: 2px solid transparent; color: {t.text};
    font-weight: 400; text-align: left; padding: {s.gap(6)}px {s.gap(8)}px;
}}
{each(BUTTONS, '[look="row"]:hover')} {{ background: {t.button_hover}; }}
{each(BUTTONS, '[look="row"]:checked')} {{
    background: {t.here_wash}; color: {t.text}; border-color: {t.here_frame}; font-weight: 600;
}}
{each(BUTTONS, '[look="row"]:focus')} {{
    border: 3px solid {t.focus}; padding: {s.gap(6) - 1}px {s.gap(8) - 1}px;
}}
{each(BUTTONS, '[look="wide"]')} {{ text-align: left; }}
"""


def _side_bar(s: _Sheet) -> str:
    t = s.theme
    high, wide = s.gap(10), s.gap(10)
    return f"""
QFrame[look="side-bar"] {{ background: {t.side}; border: none; }}
QFrame[look="side-bar"] QLabel {{ color: {t.side_text}; }}
QFrame[look="side-bar"] QLabel[look="quiet"], QFrame[look="side-bar"] QLabel[look="small-quiet"] {{
    color: {t.side_quiet};
}}
QFrame[look="side-bar"] QLabel[look="badge"] {{ color: {t.on_badge}; }}
QFrame[look="side-line"] {{
    background: {t.side_line}; border: none; min-height: 1px; max-height: 1px;
}}
{each(BUTTONS, '[look="side"]')} {{
    color: {t.side_text}; background: transparent; border: 3px solid transparent;
    padding: {high - 2}px {wide - 2}px; text-align: left; font-weight: 400;
}}
{each(BUTTONS, '[look="side"]:hover')} {{ background: {t.side_hover}; }}
{each(BUTTONS, '[look="side"]:checked')} {{
    color: {t.on_side_selected}; background: {t.side_selected}; font-weight: 700;
    border-color: {t.side_selected};
}}
{each(BUTTONS, '[look="side"]:focus')} {{ border: 3px solid {t.focus_on_dark}; }}
{each(BUTTONS, '[look="side"]:disabled')} {{ color: {t.side_quiet}; }}
"""


def _fields(s: _Sheet) -> str:
    t = s.theme
    high, wide = s.gap(6), s.gap(11)
    frame = s.gap(1.25)
    everything = (*PLAIN_FIELDS, *TEXT_FIELDS)
    return f"""
{each(everything)} {{
    color: {t.text}; background: {t.field}; border: {frame}px solid {t.field_frame};
    border-radius: {s.gap(t.button_radius)}px;
    selection-background-color: {t.primary}; selection-color: {t.on_primary};
}}
{each(PLAIN_FIELDS)} {{ padding: {high}px {wide}px; min-height: {s.px(21)}px; }}
{each(TEXT_FIELDS)} {{ padding: {s.gap(6)}px {s.gap(8)}px; }}
{each(PLAIN_FIELDS, ":focus")} {{
    border: 3px solid {t.focus}; padding: {high + frame - 3}px {wide + frame - 3}px;
}}
{each(TEXT_FIELDS, ":focus")} {{
    border: 3px solid {t.focus};
    padding: {s.gap(6) + frame - 3}px {s.gap(8) + frame - 3}px;
}}
{each(everything, '[wrong="true"]')} {{ border-color: {t.late}; }}
{each(everything, '[wrong="true"]:focus')} {{ border-color: {t.focus}; }}
{each(everything, ":disabled")} {{ color: {t.disabled_text}; background: {t.paper}; }}
{each(everything, ":read-only")} {{ background: {t.paper}; }}
QLineEdit, QTextEdit, QPlainTextEdit {{ placeholder-text-color: {t.quiet}; }}
QComboBox:read-only, QComboBox:!editable {{ background: {t.field}; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{
    border: none; padding: 0px; background: transparent; min-height: 0px; border-radius: 0px;
}}
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {{ border: none; padding: 0px; }}
QAbstractSpinBox {{ qproperty-alignment: AlignCenter; }}
"""


def _field_marks(s: _Sheet) -> str:
    t = s.theme
    return f"""
QComboBox {{ padding-right: {s.px(28)}px; }}
QComboBox:focus {{ padding-right: {s.px(28) - 1}px; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: {s.px(28)}px; }}
QComboBox::down-arrow {{
    image: {s.mark("down", t.mark_ink)}; width: {s.px(16)}px; height: {s.px(16)}px;
}}
QComboBox QAbstractItemView {{
    border: 1px solid {t.field_frame}; border-radius: 0px; padding: 0px;
}}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
    border: none; background: transparent; width: {s.px(26)}px;
}}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{
    background: {t.button_hover};
}}
QAbstractSpinBox::up-arrow {{
    image: {s.mark("up", t.mark_ink)}; width: {s.px(14)}px; height: {s.px(14)}px;
}}
QAbstractSpinBox::down-arrow {{
    image: {s.mark("down", t.mark_ink)}; width: {s.px(14)}px; height: {s.px(14)}px;
}}
QDateEdit::drop-down {{ border: none; width: {s.px(28)}px; }}
QDateEdit::down-arrow {{
    image: {s.mark("down", t.mark_ink)}; width: {s.px(16)}px; height: {s.px(16)}px;
}}
"""


def _ticks(s: _Sheet) -> str:
    t = s.theme
    both = ("QCheckBox", "QRadioButton")
    side = s.px(18)
    dot = s.px(6)
    return f"""
{each(both)} {{
    color: {t.text}; background: transparent; border: 3px solid transparent; border-radius: 6px;
    spacing: {s.gap(8)}px; padding: {s.gap(3)}px {s.gap(4)}px; min-height: {s.px(20)}px;
}}
{each(both, ":focus")} {{ border-color: {t.focus}; }}
{each(both, ":hover")} {{ background: {t.button_hover}; }}
{each(both, ":disabled")} {{ color: {t.disabled_text}; }}
QCheckBox::indicator, QAbstractItemView::indicator, QGroupBox::indicator {{
    width: {side}px; height: {side}px; background: {t.field};
    border: 2px solid {t.field_frame}; border-radius: 4px;
}}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked,
QGroupBox::indicator:checked {{
    background: {t.primary}; border-color: {t.primary};
    image: {s.mark("tick", t.mark_ink_on_primary)};
}}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {{
    background: {t.field}; border-color: {t.primary}; image: {s.mark("part", t.mark_ink)};
}}
QCheckBox::indicator:disabled {{ background: {t.paper}; border-color: {t.field_frame}; }}
QCheckBox::indicator:checked:disabled {{
    background: {t.paper}; image: {s.mark("tick", t.mark_ink)};
}}
QRadioButton::indicator {{
    width: {side}px; height: {side}px; background: {t.field};
    border: 2px solid {t.field_frame}; border-radius: {side // 2 + 2}px;
}}
QRadioButton::indicator:checked {{
    width: {side + 4 - 2 * dot}px; height: {side + 4 - 2 * dot}px;
    border: {dot}px solid {t.primary};
}}
QRadioButton::indicator:disabled {{ background: {t.paper}; border-color: {t.field_frame}; }}
"""


def _frames(s: _Sheet) -> str:
    t = s.theme
    captured = {
        "decision": (t.decision_wash, t.good),
        "action": (t.action_wash, t.here_frame),
        "pledge": (t.pledge_wash, t.todo),
        "voice": (t.voice_wash, t.voice),
    }
    blocks = "\n".join(
        f'QFrame[look="{look}"] {{ background: {wash}; border: none;'
        f" border-left: {s.gap(5)}px solid {bar}; padding: {s.gap(7)}px {s.gap(12)}px; }}"
        for look, (wash, bar) in captured.items()
    )
    card = (
        f"background: {t.card}; border: 1px solid {t.card_frame};"
        f" border-radius: {t.card_radius}px; padding: {s.gap(16)}px {s.gap(18)}px;"
    )
    return f"""
QFrame[look="card"] {{ {card} }}
QFrame[look="next-card"] {{
    {card} border-left: 8px solid {t.primary};
    border-top-left-radius: 0px; border-bottom-left-radius: 0px;
}}
QFrame[look="attention"] {{
    background: {t.here_wash}; border: 1px solid {t.here_frame};
    border-radius: {t.card_radius}px; padding: {s.gap(12)}px;
}}
QFrame[look="selected"] {{
    background: {t.here_wash}; border: 2px solid {t.here_frame};
    border-radius: {t.button_radius}px; padding: {s.gap(6)}px {s.gap(8)}px;
}}
QFrame[look="line"] {{
    background: {t.card_frame}; border: none; min-height: 1px; max-height: 1px;
}}
QFrame[look="story"] {{
    border: none; border-left: 3px solid {t.card_frame}; padding: 0px 0px 0px {s.gap(12)}px;
}}
{blocks}
QGroupBox {{
    border: 1px solid {t.card_frame}; border-radius: {t.button_radius}px;
    margin-top: {s.px(12)}px; padding: {s.px(14)}px {s.gap(12)}px {s.gap(10)}px {s.gap(12)}px;
}}
QGroupBox::title {{
    subcontrol-origin: margin; subcontrol-position: top left; left: {s.gap(10)}px;
    padding: 0px {s.gap(4)}px; color: {t.text};
}}
QScrollArea {{ border: none; background: transparent; }}
QToolTip {{
    color: {t.text}; background: {t.card}; border: 1px solid {t.field_frame};
    padding: {s.gap(5)}px;
}}
"""


def _views(s: _Sheet) -> str:
    t = s.theme
    return f"""
{each(VIEWS)} {{
    color: {t.text}; background: {t.card}; alternate-background-color: {t.card};
    border: 2px solid {t.card_frame}; border-radius: {t.button_radius}px; padding: 2px;
    selection-background-color: {t.here_wash}; selection-color: {t.text};
    gridline-color: {t.card_frame}; outline: 0px; show-decoration-selected: 1;
}}
{each(VIEWS, ":focus")} {{ border-color: {t.focus}; }}
QListView[look="lines"] {{ border-color: transparent; padding: 0px; }}
QListView[look="lines"]:focus {{ border-color: {t.focus}; }}
QTreeView[look="ladder"], QTreeView[look="ladder"]:focus {{ border: none; padding: 0px; }}
QListView::item, QTreeView::item {{
    color: {t.text}; border: 2px solid transparent; padding: {s.gap(5)}px {s.gap(6)}px;
}}
QListView::item {{ border-radius: 6px; }}
QTableView::item {{
    color: {t.text}; border: none; border-top: 2px solid transparent;
    border-bottom: 2px solid transparent; padding: {s.gap(4)}px {s.gap(6)}px;
}}
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover {{
    background: {t.button_hover};
}}
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {{
    color: {t.text}; background: {t.here_wash}; border-color: {t.here_frame};
}}
QTableView::item:focus {{ border: 2px solid {t.focus}; }}
QHeaderView {{ background: {t.card}; border: none; }}
QHeaderView::section {{
    color: {t.text}; background: {t.card}; border: none;
    border-bottom: 2px solid {t.card_frame}; padding: {s.gap(6)}px {s.gap(8)}px;
    font-weight: 700; text-align: left;
}}
QTableCornerButton::section {{ background: {t.card}; border: none; }}
QCalendarWidget QTableView {{ border-radius: 0px; padding: 0px; }}
QCalendarWidget QTableView::item {{ padding: 0px; border: 2px solid transparent; }}
QCalendarWidget QTableView::item:selected {{ border-color: {t.here_frame}; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {t.paper}; }}
QCalendarWidget QToolButton {{
    background: {t.paper}; border: 2px solid transparent; padding: {s.gap(4)}px;
    icon-size: {s.px(16)}px;
}}
QCalendarWidget QToolButton:focus {{ border: 2px solid {t.focus}; padding: {s.gap(4)}px; }}
QCalendarWidget QToolButton#qt_calendar_prevmonth {{
    qproperty-icon: {s.mark("left", t.mark_ink)};
}}
QCalendarWidget QToolButton#qt_calendar_nextmonth {{
    qproperty-icon: {s.mark("right", t.mark_ink)};
}}
QCalendarWidget QSpinBox {{ padding: 0px {s.px(28)}px 0px {s.gap(6)}px; }}
"""


def _bars(s: _Sheet) -> str:
    t = s.theme
    wide = s.gap(14)
    return f"""
QScrollBar {{ background: transparent; border: none; margin: 0px; }}
QScrollBar:vertical {{ width: {wide}px; }}
QScrollBar:horizontal {{ height: {wide}px; }}
QScrollBar::handle {{
    background: {t.field_frame}; border-radius: {wide // 2 - 2}px; margin: 2px;
}}
QScrollBar::handle:vertical {{ min-height: {s.px(32)}px; }}
QScrollBar::handle:horizontal {{ min-width: {s.px(32)}px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {t.quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{
    color: {t.text}; background: {t.card}; border: 1px solid {t.field_frame};
    border-radius: 6px; text-align: center; min-height: {s.px(22)}px;
}}
QProgressBar::chunk {{
    background: {t.progress}; border-radius: 5px; border-right: 2px solid {t.primary};
}}
QTabWidget::pane {{ border: 1px solid {t.card_frame}; border-radius: {t.button_radius}px; }}
QTabBar::tab {{
    color: {t.button_text}; background: {t.card}; border: 2px solid {t.card_frame};
    border-radius: {t.button_radius}px; padding: {s.gap(7)}px {s.gap(12)}px;
    margin: 2px {s.gap(6)}px {s.gap(6)}px 0px; min-height: {s.px(18)}px;
}}
QTabBar::tab:hover {{ background: {t.button_hover}; }}
QTabBar::tab:selected {{ color: {t.side_text}; background: {t.side}; border-color: {t.side}; }}
QTabBar::tab:focus, QTabBar:focus::tab:selected {{ border-color: {t.focus_on_dark}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QSplitter::handle {{ background: transparent; }}
"""


def _windows(s: _Sheet) -> str:
    t = s.theme
    return f"""
QMainWindow, QDialog {{ background: {t.paper}; color: {t.text}; }}
QMessageBox QLabel {{ min-width: {s.px(240)}px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QMenu {{
    color: {t.text}; background: {t.card}; border: 1px solid {t.field_frame};
    padding: {s.gap(4)}px; menu-scrollable: 1;
}}
QMenu::item {{
    color: {t.text}; border: 2px solid transparent; border-radius: 6px;
    padding: {s.gap(6)}px {s.gap(24)}px {s.gap(6)}px {s.gap(12)}px;
}}
QMenu::item:selected {{
    color: {t.text}; background: {t.here_wash}; border-color: {t.here_frame};
}}
QMenu::item:disabled {{ color: {t.disabled_text}; }}
QMenu::separator {{ height: 1px; background: {t.card_frame}; margin: {s.gap(4)}px; }}
QMenu::icon {{ padding-left: {s.gap(8)}px; }}
"""
