# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'close_pledge.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_ClosePledge(object):
    def setupUi(self, ClosePledge):
        if not ClosePledge.objectName():
            ClosePledge.setObjectName(u"ClosePledge")
        self.whole = QVBoxLayout(ClosePledge)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(ClosePledge)
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

        self.pledge = WrapLabel(self.ground)
        self.pledge.setObjectName(u"pledge")
        self.pledge.setProperty(u"look", u"quiet")
        self.pledge.setProperty(u"filled_later", True)

        self.down.addWidget(self.pledge)

        self.hint = WrapLabel(self.ground)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"filled_later", True)

        self.down.addWidget(self.hint)

        self.checked_by_part = QWidget(self.ground)
        self.checked_by_part.setObjectName(u"checked_by_part")
        self.checked_by_lines = QVBoxLayout(self.checked_by_part)
        self.checked_by_lines.setSpacing(4)
        self.checked_by_lines.setObjectName(u"checked_by_lines")
        self.checked_by_lines.setContentsMargins(0, 0, 0, 0)
        self.checked_by_label = WrapLabel(self.checked_by_part)
        self.checked_by_label.setObjectName(u"checked_by_label")
        self.checked_by_label.setProperty(u"look", u"strong")

        self.checked_by_lines.addWidget(self.checked_by_label)

        self.checked_by = QComboBox(self.checked_by_part)
        self.checked_by.setObjectName(u"checked_by")
        self.checked_by.setEditable(True)
        self.checked_by.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.checked_by_lines.addWidget(self.checked_by)


        self.down.addWidget(self.checked_by_part)

        self.checked_on_part = QWidget(self.ground)
        self.checked_on_part.setObjectName(u"checked_on_part")
        self.checked_on_lines = QVBoxLayout(self.checked_on_part)
        self.checked_on_lines.setSpacing(4)
        self.checked_on_lines.setObjectName(u"checked_on_lines")
        self.checked_on_lines.setContentsMargins(0, 0, 0, 0)
        self.checked_on_label = WrapLabel(self.checked_on_part)
        self.checked_on_label.setObjectName(u"checked_on_label")
        self.checked_on_label.setProperty(u"look", u"strong")

        self.checked_on_lines.addWidget(self.checked_on_label)

        self.checked_on = DateChoice(self.checked_on_part)
        self.checked_on.setObjectName(u"checked_on")
        self.checked_on.setProperty(u"optional", False)

        self.checked_on_lines.addWidget(self.checked_on)


        self.down.addWidget(self.checked_on_part)

        self.reason_part = QWidget(self.ground)
        self.reason_part.setObjectName(u"reason_part")
        self.reason_lines = QVBoxLayout(self.reason_part)
        self.reason_lines.setSpacing(4)
        self.reason_lines.setObjectName(u"reason_lines")
        self.reason_lines.setContentsMargins(0, 0, 0, 0)
        self.reason_label = WrapLabel(self.reason_part)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"look", u"strong")

        self.reason_lines.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(self.reason_part)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)

        self.reason_lines.addWidget(self.reason)


        self.down.addWidget(self.reason_part)

        self.due_part = QWidget(self.ground)
        self.due_part.setObjectName(u"due_part")
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


        self.down.addWidget(self.due_part)

        self.note_part = QWidget(self.ground)
        self.note_part.setObjectName(u"note_part")
        self.note_lines = QVBoxLayout(self.note_part)
        self.note_lines.setSpacing(4)
        self.note_lines.setObjectName(u"note_lines")
        self.note_lines.setContentsMargins(0, 0, 0, 0)
        self.note_label = WrapLabel(self.note_part)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"look", u"strong")

        self.note_lines.addWidget(self.note_label)

        self.note = QLineEdit(self.note_part)
        self.note.setObjectName(u"note")

        self.note_lines.addWidget(self.note)


        self.down.addWidget(self.note_part)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

        self.verticalSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.verticalSpacer)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(ClosePledge)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(ClosePledge)
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
        self.checked_by_label.setBuddy(self.checked_by)
        self.checked_on_label.setBuddy(self.checked_on)
        self.reason_label.setBuddy(self.reason)
        self.due_label.setBuddy(self.due)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.checked_by, self.checked_on)
        QWidget.setTabOrder(self.checked_on, self.reason)
        QWidget.setTabOrder(self.reason, self.due)
        QWidget.setTabOrder(self.due, self.note)
        QWidget.setTabOrder(self.note, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(ClosePledge)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ClosePledge):
        ClosePledge.setWindowTitle(QCoreApplication.translate("ClosePledge", u"How is it going?", None))
        self.checked_by_label.setText(QCoreApplication.translate("ClosePledge", u"Who of the group checked", None))
        self.checked_on_label.setText(QCoreApplication.translate("ClosePledge", u"When they checked", None))
        self.reason_label.setText(QCoreApplication.translate("ClosePledge", u"Why", None))
        self.due_label.setText(QCoreApplication.translate("ClosePledge", u"The new day", None))
        self.note_label.setText(QCoreApplication.translate("ClosePledge", u"What did they see or hear? (may stay empty)", None))
        self.leave.setText(QCoreApplication.translate("ClosePledge", u"Close without saving", None))
    # retranslateUi
