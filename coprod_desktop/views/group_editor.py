"""The dialog about a group: its name, kind, aims and own rules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from coprod_desktop.domain.groups import Group, GroupKind, Rules, Vocabulary
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_group_editor import Ui_GroupEditor
from coprod_desktop.presenters.group_editor import GroupEditorPresenter
from coprod_desktop.presenters.rows import Chip
from coprod_desktop.views.choosing import choose, show_chips
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.widgets.icons import icon
from coprod_desktop.widgets.theme import worn


class GroupEditorView(EditorDialog):
    """Shows a group to be changed, or asks for a new one."""

    save_requested = Signal(object)
    changes_requested = Signal()
    presenter: GroupEditorPresenter

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._group = Group(name="")
        self._ui = Ui_GroupEditor()
        self._ui.setupUi(self)
        for kind in GroupKind:
            self._ui.kind.addItem(words.name(kind), kind)
        for vocabulary in Vocabulary:
            self._ui.vocabulary.addItem(words.name(vocabulary), vocabulary)
        self._ui.problem.hide()
        self._ui.save.setDefault(True)
        self._ui.save.clicked.connect(self.do_main_thing)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.who_changed.setIcon(icon("history", worn().theme.button_text))
        self._ui.who_changed.clicked.connect(self.changes_requested)

    def offer_ladders(self, ladders: Sequence[Chip]) -> None:
        """Offer the ladders that the group may choose."""
        show_chips(self._ui.ladder, ladders, "")

    def show_group(self, group: Group, *, new: bool) -> None:
        """Fill the form; a new group is asked only for its name and kind."""
        self._group = group
        self.setWindowTitle(self.tr("Begin another group") if new else self.tr("About this group"))
        self._ui.title.setText(self.windowTitle())
        self._ui.save.setText(self.tr("Begin the group") if new else self.tr("Save"))
        ui = self._ui
        for later in (ui.aims_label, ui.aims, ui.ladder_part, ui.rules_part):
            later.setVisible(not new)
        self._ui.action_prefix_label.setVisible(not new)
        self._ui.action_prefix.setVisible(not new)
        self._ui.who_changed.setVisible(not new)
        self._ui.name.setText(group.name)
        self._ui.kind.setCurrentIndex(self._ui.kind.findData(group.kind))
        self._ui.aims.setPlainText(group.aims)
        self._ui.action_prefix.setText(group.action_prefix)
        choose(ui.ladder, group.ladder)
        choose(ui.vocabulary, group.vocabulary)
        ui.review_months.setValue(group.review_months or 0)
        for name, spin in self._rule_boxes().items():
            value = getattr(group, name)
            spin.setValue(spin.minimum() if value is None else value)
        self._ui.name.setFocus()

    def close_saved(self) -> None:
        """Close, since it is saved."""
        self.accept()

    def ask(self) -> None:
        rules: dict[str, Any] = {
            name: None if spin.value() == spin.minimum() else spin.value()
            for name, spin in self._rule_boxes().items()
        }
        self.save_requested.emit(
            Group(
                name=self._ui.name.text(),
                kind=GroupKind(self._ui.kind.currentData()),
                aims=self._ui.aims.toPlainText().strip(),
                action_prefix=self._ui.action_prefix.text(),
                ladder=self._ui.ladder.currentData() or "",
                vocabulary=Vocabulary(self._ui.vocabulary.currentData()),
                review_months=self._ui.review_months.value() or None,
                **rules,
            )
        )

    def _rule_boxes(self) -> dict[str, QSpinBox]:
        return {name: getattr(self._ui, name) for name in Rules.__dataclass_fields__}
