"""Every widget test wears the light theme at 100 %, whatever the test before it wore."""

import pytest
from PySide6.QtWidgets import QApplication

from coprod_desktop.widgets.theme import LIGHT, Look, apply_theme, worn


@pytest.fixture(autouse=True)
def app(qapp: QApplication) -> QApplication:
    """The application in the light theme."""
    if qapp.styleSheet() == "" or worn() != Look(LIGHT, 1.0):
        apply_theme(qapp, LIGHT, 1.0)
    return qapp
