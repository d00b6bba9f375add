# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'action_editor.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.owners_edit import OwnersEdit
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_ActionEditor(object):
    def setupUi(self, ActionEditor):
        if not ActionEditor.objectName():
            ActionEditor.setObjectName(u"ActionEditor")
        self.whole = QVBoxLayout(ActionEditor)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(ActionEditor)
        self.scroll.setObjectName(u"scroll")
        self.ground = QWidget()
        self.ground.setObjectName(u"ground")
        self.down = QVBoxLayout(self.ground)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 16, 20, 16)
        self.heading = WrapLabel(self.ground)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"look", u"card-title")
        self.heading.setProperty(u"filled_later", True)

        self.down.addWidget(self.heading)

        self.text_part = QWidget(self.ground)
        self.text_part.setObjectName(u"text_part")
        self.text_lines = QVBoxLayout(self.text_part)
        self.text_lines.setSpacing(4)
        self.text_lines.setObjectName(u"text_lines")
        self.text_lines.setContentsMargins(0, 0, 0, 0)
        self.text_label = WrapLabel(self.text_part)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"look", u"strong")

        self.text_lines.addWidget(self.text_label)

        self.text = QPlainTextEdit(self.text_part)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.text_lines.addWidget(self.text)


        self.down.addWidget(self.text_part)

        self.owner_part = QWidget(self.ground)
        self.owner_part.setObjectName(u"owner_part")
        self.owner_lines = QVBoxLayout(self.owner_part)
        self.owner_lines.setSpacing(4)
        self.owner_lines.setObjectName(u"owner_lines")
        self.owner_lines.setContentsMargins(0, 0, 0, 0)
        self.owner_label = WrapLabel(self.owner_part)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setProperty(u"look", u"strong")

        self.owner_lines.addWidget(self.owner_label)

        self.owner_hint = WrapLabel(self.owner_part)
        self.owner_hint.setObjectName(u"owner_hint")
        self.owner_hint.setProperty(u"look", u"small-quiet")

        self.owner_lines.addWidget(self.owner_hint)

        self.owner = OwnersEdit(self.owner_part)
        self.owner.setObjectName(u"owner")

        self.owner_lines.addWidget(self.owner)

        self.meant = WrapLabel(self.owner_part)
        self.meant.setObjectName(u"meant")
        self.meant.setProperty(u"look", u"small-quiet")
        self.meant.setProperty(u"filled_later", True)

        self.owner_lines.addWidget(self.meant)


        self.down.addWidget(self.owner_part)

        self.due_row = SideBySide(self.ground)
        self.due_row.setObjectName(u"due_row")
        self.due_row.setProperty(u"stack_below", 520)
        self.due_row.setProperty(u"top", True)
        self.due_part = QWidget(self.due_row)
        self.due_part.setObjectName(u"due_part")
        self.due_part.setProperty(u"weight", 1)
        self.due_lines = QVBoxLayout(self.due_part)
        self.due_lines.setSpacing(4)
        self.due_lines.setObjectName(u"due_lines")
        self.due_lines.setContentsMargins(0, 0, 0, 0)
        self.due_label = WrapLabel(self.due_part)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"look", u"strong")

        self.due_lines.addWidget(self.due_label)

        self.due = DateChoice(self.due_part)
        self.due.setObjectName(u"due")
        self.due.setProperty(u"optional", True)

        self.due_lines.addWidget(self.due)

        self.due_words_part = QWidget(self.due_row)
        self.due_words_part.setObjectName(u"due_words_part")
        self.due_words_part.setProperty(u"weight", 1)
        self.due_words_lines = QVBoxLayout(self.due_words_part)
        self.due_words_lines.setSpacing(4)
        self.due_words_lines.setObjectName(u"due_words_lines")
        self.due_words_lines.setContentsMargins(0, 0, 0, 0)
        self.due_words_label = WrapLabel(self.due_words_part)
        self.due_words_label.setObjectName(u"due_words_label")
        self.due_words_label.setProperty(u"look", u"strong")

        self.due_words_lines.addWidget(self.due_words_label)

        self.due_words = QLineEdit(self.due_words_part)
        self.due_words.setObjectName(u"due_words")

        self.due_words_lines.addWidget(self.due_words)


        self.down.addWidget(self.due_row)

        self.item_id_part = QWidget(self.ground)
        self.item_id_part.setObjectName(u"item_id_part")
        self.item_id_lines = QVBoxLayout(self.item_id_part)
        self.item_id_lines.setSpacing(4)
        self.item_id_lines.setObjectName(u"item_id_lines")
        self.item_id_lines.setContentsMargins(0, 0, 0, 0)
        self.item_id_label = WrapLabel(self.item_id_part)
        self.item_id_label.setObjectName(u"item_id_label")
        self.item_id_label.setProperty(u"look", u"strong")

        self.item_id_lines.addWidget(self.item_id_label)

        self.item_id = QComboBox(self.item_id_part)
        self.item_id.setObjectName(u"item_id")

        self.item_id_lines.addWidget(self.item_id)


        self.down.addWidget(self.item_id_part)

        self.initiative_id_part = QWidget(self.ground)
        self.initiative_id_part.setObjectName(u"initiative_id_part")
        self.initiative_id_lines = QVBoxLayout(self.initiative_id_part)
        self.initiative_id_lines.setSpacing(4)
        self.initiative_id_lines.setObjectName(u"initiative_id_lines")
        self.initiative_id_lines.setContentsMargins(0, 0, 0, 0)
        self.initiative_id_label = WrapLabel(self.initiative_id_part)
        self.initiative_id_label.setObjectName(u"initiative_id_label")
        self.initiative_id_label.setProperty(u"look", u"strong")

        self.initiative_id_lines.addWidget(self.initiative_id_label)

        self.initiative_id = QComboBox(self.initiative_id_part)
        self.initiative_id.setObjectName(u"initiative_id")

        self.initiative_id_lines.addWidget(self.initiative_id)


        self.down.addWidget(self.initiative_id_part)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

        self.verticalSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.verticalSpacer)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(ActionEditor)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(ActionEditor)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(self.buttons)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"filled_later", True)
        self.save.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.owner_label.setBuddy(self.owner)
        self.due_label.setBuddy(self.due)
        self.due_words_label.setBuddy(self.due_words)
        self.item_id_label.setBuddy(self.item_id)
        self.initiative_id_label.setBuddy(self.initiative_id)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.owner)
        QWidget.setTabOrder(self.owner, self.due)
        QWidget.setTabOrder(self.due, self.due_words)
        QWidget.setTabOrder(self.due_words, self.item_id)
        QWidget.setTabOrder(self.item_id, self.initiative_id)
        QWidget.setTabOrder(self.initiative_id, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(ActionEditor)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ActionEditor):
        ActionEditor.setWindowTitle(QCoreApplication.translate("ActionEditor", u"Add an action", None))
        self.text_label.setText(QCoreApplication.translate("ActionEditor", u"What will be done", None))
        self.owner_label.setText(QCoreApplication.translate("ActionEditor", u"Who will do it", None))
        self.owner_hint.setText(QCoreApplication.translate("ActionEditor", u"A name, initials, or several: \u201cPH / SK\u201d, \u201cEveryone\u201d.", None))
        self.due_label.setText(QCoreApplication.translate("ActionEditor", u"By when", None))
        self.due_words_label.setText(QCoreApplication.translate("ActionEditor", u"Or in words", None))
        self.due_words.setPlaceholderText(QCoreApplication.translate("ActionEditor", u"next meeting", None))
        self.item_id_label.setText(QCoreApplication.translate("ActionEditor", u"Where it was agreed", None))
        self.initiative_id_label.setText(QCoreApplication.translate("ActionEditor", u"What it is about", None))
        self.leave.setText(QCoreApplication.translate("ActionEditor", u"Close without saving", None))
    # retranslateUi
