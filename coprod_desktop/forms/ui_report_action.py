# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_action.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_ReportAction(object):
    def setupUi(self, ReportAction):
        if not ReportAction.objectName():
            ReportAction.setObjectName(u"ReportAction")
        self.whole = QVBoxLayout(ReportAction)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(ReportAction)
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

        self.action = WrapLabel(self.ground)
        self.action.setObjectName(u"action")
        self.action.setProperty(u"look", u"quiet")
        self.action.setProperty(u"filled_later", True)

        self.down.addWidget(self.action)

        self.state_part = QWidget(self.ground)
        self.state_part.setObjectName(u"state_part")
        self.state_lines = QVBoxLayout(self.state_part)
        self.state_lines.setSpacing(4)
        self.state_lines.setObjectName(u"state_lines")
        self.state_lines.setContentsMargins(0, 0, 0, 0)
        self.state_label = WrapLabel(self.state_part)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"look", u"strong")

        self.state_lines.addWidget(self.state_label)

        self.state = QComboBox(self.state_part)
        self.state.setObjectName(u"state")

        self.state_lines.addWidget(self.state)


        self.down.addWidget(self.state_part)

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

        self.note_hint = WrapLabel(self.note_part)
        self.note_hint.setObjectName(u"note_hint")
        self.note_hint.setProperty(u"look", u"small-quiet")
        self.note_hint.setProperty(u"filled_later", True)

        self.note_lines.addWidget(self.note_hint)

        self.note = QPlainTextEdit(self.note_part)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.note_lines.addWidget(self.note)


        self.down.addWidget(self.note_part)

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

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

        self.verticalSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.verticalSpacer)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(ReportAction)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(ReportAction)
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
        self.state_label.setBuddy(self.state)
        self.note_label.setBuddy(self.note)
        self.item_id_label.setBuddy(self.item_id)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.state, self.note)
        QWidget.setTabOrder(self.note, self.item_id)
        QWidget.setTabOrder(self.item_id, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(ReportAction)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ReportAction):
        ReportAction.setWindowTitle(QCoreApplication.translate("ReportAction", u"Report on an action", None))
        self.state_label.setText(QCoreApplication.translate("ReportAction", u"How far it is", None))
        self.note_label.setText(QCoreApplication.translate("ReportAction", u"What was said", None))
        self.item_id_label.setText(QCoreApplication.translate("ReportAction", u"Where it was said", None))
        self.leave.setText(QCoreApplication.translate("ReportAction", u"Close without saving", None))
    # retranslateUi
