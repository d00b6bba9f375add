"""How large a dialog opens over the window."""

from PySide6.QtWidgets import QApplication, QScrollArea

from coprod_desktop.presenters.places import Place
from tests.screens.seen import open_dialog, part, press


def test_a_dialog_does_not_scroll_where_there_is_room(qtbot, main_window) -> None:
    main_window.resize(1366, 768)
    main_window.session.navigator.go(Place("this_file"))
    press(qtbot, main_window, "Set a password…")
    dialog = open_dialog(qtbot, "PasswordEditor")
    for _ in range(20):
        QApplication.processEvents()

    assert part(dialog, QScrollArea).verticalScrollBar().maximum() == 0
    dialog.reject()
