# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'approve_minutes.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.short_text import ShortText
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_ApproveMinutes(object):
    def setupUi(self, ApproveMinutes):
        if not ApproveMinutes.objectName():
            ApproveMinutes.setObjectName(u"ApproveMinutes")
        self.whole = QVBoxLayout(ApproveMinutes)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(ApproveMinutes)
        self.scroll.setObjectName(u"scroll")
        self.ground = QWidget()
        self.ground.setObjectName(u"ground")
        self.down = QVBoxLayout(self.ground)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 16, 20, 16)
        self.heading = WrapLabel(self.ground)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"filled_later", True)
        self.heading.setProperty(u"look", u"card-title")

        self.down.addWidget(self.heading)

        self.explained = WrapLabel(self.ground)
        self.explained.setObjectName(u"explained")

        self.down.addWidget(self.explained)

        self.approved_at_id_part = QWidget(self.ground)
        self.approved_at_id_part.setObjectName(u"approved_at_id_part")
        self.approved_at_id_part.setProperty(u"weight", 1)
        self.approved_at_id_part_lines = QVBoxLayout(self.approved_at_id_part)
        self.approved_at_id_part_lines.setSpacing(6)
        self.approved_at_id_part_lines.setObjectName(u"approved_at_id_part_lines")
        self.approved_at_id_part_lines.setContentsMargins(0, 0, 0, 0)
        self.approved_at_id_label = WrapLabel(self.approved_at_id_part)
        self.approved_at_id_label.setObjectName(u"approved_at_id_label")
        self.approved_at_id_label.setProperty(u"look", u"strong")

        self.approved_at_id_part_lines.addWidget(self.approved_at_id_label)

        self.approved_at_id = QComboBox(self.approved_at_id_part)
        self.approved_at_id.setObjectName(u"approved_at_id")
        self.approved_at_id.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.approved_at_id.setMinimumContentsLength(10)

        self.approved_at_id_part_lines.addWidget(self.approved_at_id)


        self.down.addWidget(self.approved_at_id_part)

        self.approved_on_part = QWidget(self.ground)
        self.approved_on_part.setObjectName(u"approved_on_part")
        self.approved_on_part.setProperty(u"weight", 1)
        self.approved_on_part_lines = QVBoxLayout(self.approved_on_part)
        self.approved_on_part_lines.setSpacing(6)
        self.approved_on_part_lines.setObjectName(u"approved_on_part_lines")
        self.approved_on_part_lines.setContentsMargins(0, 0, 0, 0)
        self.approved_on_label = WrapLabel(self.approved_on_part)
        self.approved_on_label.setObjectName(u"approved_on_label")
        self.approved_on_label.setProperty(u"look", u"strong")

        self.approved_on_part_lines.addWidget(self.approved_on_label)

        self.approved_on = DateChoice(self.approved_on_part)
        self.approved_on.setObjectName(u"approved_on")

        self.approved_on_part_lines.addWidget(self.approved_on)


        self.down.addWidget(self.approved_on_part)

        self.corrections_part = QWidget(self.ground)
        self.corrections_part.setObjectName(u"corrections_part")
        self.corrections_part.setProperty(u"weight", 1)
        self.corrections_part_lines = QVBoxLayout(self.corrections_part)
        self.corrections_part_lines.setSpacing(6)
        self.corrections_part_lines.setObjectName(u"corrections_part_lines")
        self.corrections_part_lines.setContentsMargins(0, 0, 0, 0)
        self.corrections_label = WrapLabel(self.corrections_part)
        self.corrections_label.setObjectName(u"corrections_label")
        self.corrections_label.setProperty(u"look", u"strong")

        self.corrections_part_lines.addWidget(self.corrections_label)

        self.corrections = ShortText(self.corrections_part)
        self.corrections.setObjectName(u"corrections")
        self.corrections.setTabChangesFocus(True)

        self.corrections_part_lines.addWidget(self.corrections)


        self.down.addWidget(self.corrections_part)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(ApproveMinutes)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(ApproveMinutes)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(self.buttons)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(True)
        self.save.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.approved_at_id_label.setBuddy(self.approved_at_id)
        self.approved_on_label.setBuddy(self.approved_on)
        self.corrections_label.setBuddy(self.corrections)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.approved_at_id, self.approved_on)
        QWidget.setTabOrder(self.approved_on, self.corrections)
        QWidget.setTabOrder(self.corrections, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(ApproveMinutes)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ApproveMinutes):
        ApproveMinutes.setWindowTitle(QCoreApplication.translate("ApproveMinutes", u"Approve the minutes", None))
        self.explained.setText(QCoreApplication.translate("ApproveMinutes", u"Approved minutes are locked as they are. Corrections stand beside them, with their day.", None))
        self.approved_at_id_label.setText(QCoreApplication.translate("ApproveMinutes", u"Approved at", None))
        self.approved_on_label.setText(QCoreApplication.translate("ApproveMinutes", u"On", None))
        self.corrections_label.setText(QCoreApplication.translate("ApproveMinutes", u"Corrections agreed with it, if any", None))
        self.save.setText(QCoreApplication.translate("ApproveMinutes", u"Approve and lock", None))
        self.leave.setText(QCoreApplication.translate("ApproveMinutes", u"Close without saving", None))
    # retranslateUi
