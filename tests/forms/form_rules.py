"""What every form in ui/ keeps to, read from its XML; each rule lists the faults it finds."""

import re
from collections.abc import Callable, Iterator
from xml.etree import ElementTree as ET

from PySide6 import QtWidgets

from coprod_desktop.widgets.style_sheet import TONES, stylesheet
from coprod_desktop.widgets.tokens import LIGHT

INPUTS = {
    *("QComboBox", "QDateEdit", "QDateTimeEdit", "QDial", "QDoubleSpinBox", "QFontComboBox"),
    *("QKeySequenceEdit", "QLineEdit", "QListView", "QListWidget", "QPlainTextEdit", "QSlider"),
    *("QSpinBox", "QTableView", "QTableWidget", "QTextBrowser", "QTextEdit", "QTimeEdit"),
    *("QTreeView", "QTreeWidget"),
}
BUTTONS = {"QCheckBox", "QCommandLinkButton", "QPushButton", "QRadioButton", "QToolButton"}
PICTURES = ("iconset", "pixmap", "resources/include")

LAYOUT_NAMES = {
    "QBoxLayout": "layout",
    "QFormLayout": "formLayout",
    "QGridLayout": "gridLayout",
    "QHBoxLayout": "horizontalLayout",
    "QStackedLayout": "stackedLayout",
    "QVBoxLayout": "verticalLayout",
}


def looks_of_the_theme() -> dict[str, set[str]]:
    """The classes that the style sheet of the theme gives each look to."""
    looks: dict[str, set[str]] = {}
    for kind, look in re.findall(r'(\w+)\[look="([\w-]+)"\]', stylesheet(LIGHT, 1.0)):
        looks.setdefault(look, set()).add(kind)
    return looks


LOOKS = looks_of_the_theme()
Rule = Callable[[str, ET.Element], list[str]]


def root_class_is_the_stem(stem: str, form: ET.Element) -> list[str]:
    wanted = "".join(word.capitalize() for word in stem.split("_"))
    root = form.find("widget")
    names = [form.findtext("class"), root.get("name") if root is not None else None]
    if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", stem):
        return [f"{stem} is not snake_case"]
    return [] if names == [wanted, wanted] else [f"class and root should be named {wanted}"]


def names_are_ours(_stem: str, form: ET.Element) -> list[str]:
    """Widgets and layouts below the root have names in snake_case that Designer did not give."""
    root = form.find("widget")
    faults = []
    for thing in form.iter():
        if thing.tag not in ("widget", "layout") or thing is root:
            continue
        name, kind = thing.get("name", ""), thing.get("class", "")
        if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name) or name in defaults(kind, name):
            faults.append(f"{kind} is named {name!r}")
    return faults


def defaults(kind: str, name: str) -> set[str]:
    """The name Designer gives to this kind of thing, with the number it has in `name`."""
    given = LAYOUT_NAMES.get(kind, kind.removeprefix("Q")[:1].lower() + kind[2:])
    number = re.search(r"(_\d+)?$", name)
    return {given + (number.group() if number else ""), "layout", "widget"}


def every_input_is_named(_stem: str, form: ET.Element) -> list[str]:
    """A buddy label for each input; an accessibleName does too, but for combo boxes."""
    buddies = set(buddy_names(form))
    faults = []
    for widget in inputs(form):
        spoken = value(widget, "accessibleName") and base(form, widget) not in COMBO_BOXES
        if widget.get("name") not in buddies and not spoken:
            faults.append(f"{widget.get('name')} has no label and no accessible name")
    return faults


COMBO_BOXES = {"QComboBox", "QFontComboBox"}  # on Linux their accessible name is their value


def every_buddy_exists(_stem: str, form: ET.Element) -> list[str]:
    known = {widget.get("name") for widget in form.iter("widget")}
    return [f"the buddy {name} does not exist" for name in buddy_names(form) if name not in known]


def labels_and_buttons_have_text(_stem: str, form: ET.Element) -> list[str]:
    """Text that a person can read, or the property `filled_later`."""
    faults = []
    for widget in form.iter("widget"):
        speaks = base(form, widget) in BUTTONS | {"QLabel"}
        if speaks and not value(widget, "text") and value(widget, "filled_later") != "true":
            faults.append(f"{widget.get('name')} has no text")
        if base(form, widget) == "QGroupBox" and not value(widget, "title"):
            faults.append(f"{widget.get('name')} has no title")
    return faults


def tab_order_is_set(_stem: str, form: ET.Element) -> list[str]:
    """With two inputs or more, all of them stand in the order of the Tab key."""
    order = [stop.text or "" for stop in form.iterfind("tabstops/tabstop")]
    known = {widget.get("name") for widget in form.iter("widget")}
    faults = [f"the tab stop {name} does not exist" for name in order if name not in known]
    names = [widget.get("name", "") for widget in inputs(form)]
    if len(names) > 1:
        faults += [f"{name} is not in the tab order" for name in names if name not in order]
    return faults


def nothing_is_connected(_stem: str, form: ET.Element) -> list[str]:
    wired = [*form.iterfind("connections/connection"), *form.iterfind("slots/*")]
    return [f"a form holds no {thing.tag}" for thing in wired]


def nothing_is_styled(_stem: str, form: ET.Element) -> list[str]:
    """Fonts, colours and pictures belong to the theme and to code."""
    faults = [
        f"a form has no {name}"
        for name in ("styleSheet", "font", "palette")
        for _ in form.iterfind(f".//property[@name='{name}']")
    ]
    return faults + [f"a form has no {tag}" for tag in PICTURES for _ in form.iterfind(f".//{tag}")]


def looks_are_known(_stem: str, form: ET.Element) -> list[str]:
    """A look, and the tone of a pill, that the theme has for this kind of widget."""
    faults = []
    for widget in form.iter("widget"):
        look, tone = value(widget, "look"), value(widget, "tone")
        kinds = {widget.get("class", ""), *ancestors(base(form, widget))}
        if look and not kinds & LOOKS.get(look, set()):
            faults.append(f"{widget.get('name')} has the unknown look {look}")
        if tone and (tone not in TONES or look != "pill"):
            faults.append(f"{widget.get('name')} has the unknown tone {tone}")
    return faults


def ancestors(kind: str) -> set[str]:
    """The names of Qt's classes that this one is."""
    return {parent.__name__ for parent in getattr(QtWidgets, kind, object).__mro__}


def painted_controls_are_ours(_stem: str, form: ET.Element) -> list[str]:
    """Promoted widgets come from the folder of widgets, by module name."""
    headers = {
        custom.findtext("class", ""): custom.findtext("header", "")
        for custom in form.iterfind("customwidgets/customwidget")
    }
    ours = re.compile(r"coprod_desktop\.widgets\.[a-z_]+")
    return [f"{name} comes from {at}" for name, at in headers.items() if not ours.fullmatch(at)]


RULES: tuple[Rule, ...] = (
    root_class_is_the_stem,
    names_are_ours,
    every_input_is_named,
    every_buddy_exists,
    labels_and_buttons_have_text,
    tab_order_is_set,
    nothing_is_connected,
    nothing_is_styled,
    looks_are_known,
    painted_controls_are_ours,
)


def inputs(form: ET.Element) -> Iterator[ET.Element]:
    """The widgets a person types into or chooses from."""
    return (widget for widget in form.iter("widget") if base(form, widget) in INPUTS)


def base(form: ET.Element, widget: ET.Element) -> str:
    """Qt's class of a widget; for a promoted one, the class it extends."""
    kind = widget.get("class", "")
    for custom in form.iterfind("customwidgets/customwidget"):
        if custom.findtext("class") == kind:
            return custom.findtext("extends", "")
    return kind


def buddy_names(form: ET.Element) -> list[str]:
    return [found for widget in form.iter("widget") if (found := value(widget, "buddy"))]


def value(widget: ET.Element, name: str) -> str:
    """What a property of this widget says, or nothing."""
    found = widget.find(f"property[@name='{name}']")
    return "".join(found.itertext()).strip() if found is not None else ""
