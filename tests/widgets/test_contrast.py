import re

import pytest
from PySide6.QtGui import QColor

from coprod_desktop.widgets.style_sheet import stylesheet
from coprod_desktop.widgets.tokens import LIGHT, Theme

GROUNDS = ("paper", "card", "field", "here_wash", "button_hover", "progress")
CAPTURED = ("decision_wash", "action_wash", "pledge_wash", "voice_wash")
BUTTON_GROUNDS = ("card", "paper", "button_hover", "button_pressed")
STATES = ("late", "soon", "todo", "good")
TEXT_PAIRS = (
    *(("text", ground) for ground in (*GROUNDS, *CAPTURED)),
    *(("quiet", ground) for ground in ("paper", "card", "field", "here_wash", *CAPTURED)),
    *(("button_text", ground) for ground in BUTTON_GROUNDS),
    *(("primary", ground) for ground in ("card", "paper", "here_wash", "button_hover", *CAPTURED)),
    *(("on_primary", ground) for ground in ("primary", "primary_hover", "side")),
    *(("side_text", ground) for ground in ("side", "side_hover")),
    *((state, ground) for state in STATES for ground in ("card", "paper", "here_wash", *CAPTURED)),
    ("side_quiet", "side"),
    ("on_side_selected", "side_selected"),
    ("on_badge", "badge"),
)
FRAME_PAIRS = (
    *(("field_frame", ground) for ground in ("field", "card", "paper")),
    *(("here_frame", ground) for ground in ("card", "paper", "here_wash")),
    *(("focus", ground) for ground in ("card", "paper", "field")),
    *(("focus_on_dark", ground) for ground in ("side", "primary_hover")),
    *(("voice", ground) for ground in ("voice_wash", "card")),
    ("rail", "card"),
)


def luminance(colour: str) -> float:
    """How light a colour is, from 0 to 1, as the rules for web content reckon it."""
    parts = QColor(colour)
    red, green, blue = (linear(part) for part in (parts.redF(), parts.greenF(), parts.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def colour(theme: Theme, name: str) -> str:
    return str(getattr(theme, name))


def coloured_rules(sheet: str) -> list[tuple[str, str, str]]:
    """Selector, text colour and ground of each rule that names both."""
    found = []
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        ink = re.search(r"(?<![-\w])color: (#\w{6})", body)
        ground = re.search(r"(?<![-\w])background: (#\w{6})", body)
        if ink and ground:
            found.append((selector.strip(), ink[1], ground[1]))
    return found


@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_stands_out_seven_to_one_from_its_ground(ink: str, ground: str) -> None:
    assert contrast(colour(LIGHT, ink), colour(LIGHT, ground)) >= 7


@pytest.mark.parametrize(("line", "ground"), FRAME_PAIRS)
def test_frames_stand_out_three_to_one_from_their_ground(line: str, ground: str) -> None:
    assert contrast(colour(LIGHT, line), colour(LIGHT, ground)) >= 3


@pytest.mark.parametrize("rung", LIGHT.rungs)
def test_every_rung_stands_out_three_to_one_from_the_card(rung: str) -> None:
    assert contrast(rung, LIGHT.card) >= 3


@pytest.mark.parametrize("ground", ["paper", "card", "field"])
def test_what_is_switched_off_can_still_be_read(ground: str) -> None:
    assert contrast(LIGHT.disabled_text, colour(LIGHT, ground)) >= 4.5


def test_no_rule_of_the_style_sheet_pairs_colours_that_are_too_near() -> None:
    rules = coloured_rules(stylesheet(LIGHT, 1.0))

    weak = [
        selector
        for selector, ink, ground in rules
        if contrast(ink, ground) < (4.5 if ink == LIGHT.disabled_text else 7)
    ]

    assert len(rules) > 15
    assert weak == []


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
