"""Colours and sizes of the look as plain data, so that another theme is only another value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours are "#rrggbb"; sizes are pixels at 100 % text size."""

    name: str
    paper: str
    card: str
    field: str
    text: str
    quiet: str
    disabled_text: str
    primary: str
    primary_hover: str
    on_primary: str
    button_text: str
    button_hover: str
    button_pressed: str
    side: str
    side_hover: str
    side_line: str
    side_text: str
    side_quiet: str
    side_selected: str
    on_side_selected: str
    badge: str
    on_badge: str
    here_wash: str
    here_frame: str
    focus: str
    focus_on_dark: str
    late: str
    soon: str
    todo: str
    good: str
    field_frame: str
    card_frame: str
    rail: str
    rungs: tuple[str, ...]
    decision_wash: str
    action_wash: str
    pledge_wash: str
    voice_wash: str
    voice: str
    progress: str
    mark_ink: str
    mark_ink_on_primary: str
    body: int = 16
    small: int = 14
    card_title: int = 19
    title: int = 27
    figure: int = 30
    card_radius: int = 12
    button_radius: int = 8


LIGHT = Theme(
    name="light",
    paper="#f6f4ee",
    card="#ffffff",
    field="#ffffff",
    text="#16211f",
    quiet="#46524e",
    disabled_text="#5c6864",
    primary="#095955",
    primary_hover="#084b48",
    on_primary="#ffffff",
    button_text="#0d3b3f",
    button_hover="#e6f0ee",
    button_pressed="#d3e5e2",
    side="#0d3b3f",
    side_hover="#14484d",
    side_line="#2a6064",
    side_text="#e9f1ef",
    side_quiet="#b9d2cf",
    side_selected="#f6f4ee",
    on_side_selected="#0d3b3f",
    badge="#f2b544",
    on_badge="#2a1d00",
    here_wash="#fff4da",
    here_frame="#b87400",
    focus="#b87400",
    focus_on_dark="#f2b544",
    late="#8a1c1c",
    soon="#6e4200",
    todo="#29428a",
    good="#095955",
    field_frame="#6b7a77",
    card_frame="#d8d5cb",
    rail="#16211f",
    rungs=("#0d6a66", "#2b857d", "#3d6fa8", "#5b83b3", "#7a93ae", "#8f8a80", "#6f6a61"),
    decision_wash="#edf5f3",
    action_wash="#fff7e6",
    pledge_wash="#eef1fa",
    voice_wash="#f6eef6",
    voice="#6b2f74",
    progress="#b5d9d4",
    mark_ink="dark",
    mark_ink_on_primary="light",
)


def text_pixels(size: float, scale: float) -> int:
    """Pixels for what grows with the text, from pixels at 100 %."""
    return max(1, round(size * scale))


def space_pixels(size: float, scale: float) -> int:
    """Pixels for empty space: it grows at a third of the speed, as big text needs the room."""
    return max(1, round(size * (1 + (scale - 1) / 3)))
