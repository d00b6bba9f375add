# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'action_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QLineEdit, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.owners_edit import OwnersEdit
from coprod_desktop.widgets.short_text import ShortText
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_ActionPanel(object):
    def setupUi(self, ActionPanel):
        if not ActionPanel.objectName():
            ActionPanel.setObjectName(u"ActionPanel")
        ActionPanel.setProperty(u"look", u"action")
        self.down = QVBoxLayout(ActionPanel)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.text_part = QWidget(ActionPanel)
        self.text_part.setObjectName(u"text_part")
        self.text_part.setProperty(u"weight", 1)
        self.text_part_lines = QVBoxLayout(self.text_part)
        self.text_part_lines.setSpacing(6)
        self.text_part_lines.setObjectName(u"text_part_lines")
        self.text_part_lines.setContentsMargins(0, 0, 0, 0)
        self.text_label = WrapLabel(self.text_part)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"look", u"strong")

        self.text_part_lines.addWidget(self.text_label)

        self.text = ShortText(self.text_part)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.text_part_lines.addWidget(self.text)


        self.down.addWidget(self.text_part)

        self.owner_part = QWidget(ActionPanel)
        self.owner_part.setObjectName(u"owner_part")
        self.owner_part.setProperty(u"weight", 1)
        self.owner_part_lines = QVBoxLayout(self.owner_part)
        self.owner_part_lines.setSpacing(6)
        self.owner_part_lines.setObjectName(u"owner_part_lines")
        self.owner_part_lines.setContentsMargins(0, 0, 0, 0)
        self.owner_label = WrapLabel(self.owner_part)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setProperty(u"look", u"strong")

        self.owner_part_lines.addWidget(self.owner_label)

        self.owner = OwnersEdit(self.owner_part)
        self.owner.setObjectName(u"owner")

        self.owner_part_lines.addWidget(self.owner)


        self.down.addWidget(self.owner_part)

        self.due_row = SideBySide(ActionPanel)
        self.due_row.setObjectName(u"due_row")
        self.due_row.setProperty(u"stack_below", 360)
        self.due_row.setProperty(u"top", True)
        self.due_part = QWidget(self.due_row)
        self.due_part.setObjectName(u"due_part")
        self.due_part.setProperty(u"weight", 7)
        self.due_part_lines = QVBoxLayout(self.due_part)
        self.due_part_lines.setSpacing(6)
        self.due_part_lines.setObjectName(u"due_part_lines")
        self.due_part_lines.setContentsMargins(0, 0, 0, 0)
        self.due_label = WrapLabel(self.due_part)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"look", u"strong")

        self.due_part_lines.addWidget(self.due_label)

        self.due = DateChoice(self.due_part)
        self.due.setObjectName(u"due")
        self.due.setProperty(u"optional", True)

        self.due_part_lines.addWidget(self.due)

        self.due_words_part = QWidget(self.due_row)
        self.due_words_part.setObjectName(u"due_words_part")
        self.due_words_part.setProperty(u"weight", 3)
        self.due_words_part_lines = QVBoxLayout(self.due_words_part)
        self.due_words_part_lines.setSpacing(6)
        self.due_words_part_lines.setObjectName(u"due_words_part_lines")
        self.due_words_part_lines.setContentsMargins(0, 0, 0, 0)
        self.due_words_label = WrapLabel(self.due_words_part)
        self.due_words_label.setObjectName(u"due_words_label")
        self.due_words_label.setProperty(u"look", u"strong")

        self.due_words_part_lines.addWidget(self.due_words_label)

        self.due_words = QLineEdit(self.due_words_part)
        self.due_words.setObjectName(u"due_words")

        self.due_words_part_lines.addWidget(self.due_words)


        self.down.addWidget(self.due_row)

        self.problem = WrapLabel(ActionPanel)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.buttons = FlowRow(ActionPanel)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(self.buttons)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"filled_later", True)
        self.save.setAutoDefault(False)
        self.save.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.down.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.owner_label.setBuddy(self.owner)
        self.due_label.setBuddy(self.due)
        self.due_words_label.setBuddy(self.due_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.owner)
        QWidget.setTabOrder(self.owner, self.due)
        QWidget.setTabOrder(self.due, self.due_words)
        QWidget.setTabOrder(self.due_words, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(ActionPanel)
    # setupUi

    def retranslateUi(self, ActionPanel):
        self.text_label.setText(QCoreApplication.translate("ActionPanel", u"What will be done", None))
        self.owner_label.setText(QCoreApplication.translate("ActionPanel", u"Who will do it", None))
        self.due_label.setText(QCoreApplication.translate("ActionPanel", u"By when", None))
        self.due_words_label.setText(QCoreApplication.translate("ActionPanel", u"or in words", None))
        self.due_words.setPlaceholderText(QCoreApplication.translate("ActionPanel", u"next meeting", None))
        self.leave.setText(QCoreApplication.translate("ActionPanel", u"Leave it (Esc)", None))
        pass
    # retranslateUi
