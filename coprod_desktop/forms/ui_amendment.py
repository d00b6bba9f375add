# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'amendment.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.short_text import ShortText
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_Amendment(object):
    def setupUi(self, Amendment):
        if not Amendment.objectName():
            Amendment.setObjectName(u"Amendment")
        self.whole = QVBoxLayout(Amendment)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(Amendment)
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

        self.text_part = QWidget(self.ground)
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

        self.said_at_id_part = QWidget(self.ground)
        self.said_at_id_part.setObjectName(u"said_at_id_part")
        self.said_at_id_part.setProperty(u"weight", 1)
        self.said_at_id_part_lines = QVBoxLayout(self.said_at_id_part)
        self.said_at_id_part_lines.setSpacing(6)
        self.said_at_id_part_lines.setObjectName(u"said_at_id_part_lines")
        self.said_at_id_part_lines.setContentsMargins(0, 0, 0, 0)
        self.said_at_id_label = WrapLabel(self.said_at_id_part)
        self.said_at_id_label.setObjectName(u"said_at_id_label")
        self.said_at_id_label.setProperty(u"look", u"strong")

        self.said_at_id_part_lines.addWidget(self.said_at_id_label)

        self.said_at_id = QComboBox(self.said_at_id_part)
        self.said_at_id.setObjectName(u"said_at_id")
        self.said_at_id.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.said_at_id.setMinimumContentsLength(10)

        self.said_at_id_part_lines.addWidget(self.said_at_id)


        self.down.addWidget(self.said_at_id_part)

        self.confidential_part = QWidget(self.ground)
        self.confidential_part.setObjectName(u"confidential_part")
        self.confidential_part.setProperty(u"weight", 1)
        self.confidential_part_lines = QVBoxLayout(self.confidential_part)
        self.confidential_part_lines.setSpacing(6)
        self.confidential_part_lines.setObjectName(u"confidential_part_lines")
        self.confidential_part_lines.setContentsMargins(0, 0, 0, 0)
        self.confidential = QCheckBox(self.confidential_part)
        self.confidential.setObjectName(u"confidential")

        self.confidential_part_lines.addWidget(self.confidential)


        self.down.addWidget(self.confidential_part)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(Amendment)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(Amendment)
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
        self.save.setAutoDefault(True)
        self.save.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.said_at_id_label.setBuddy(self.said_at_id)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.said_at_id)
        QWidget.setTabOrder(self.said_at_id, self.confidential)
        QWidget.setTabOrder(self.confidential, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(Amendment)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, Amendment):
        Amendment.setWindowTitle(QCoreApplication.translate("Amendment", u"Add a correction", None))
        self.explained.setText(QCoreApplication.translate("Amendment", u"Approved minutes stay as they are. The correction is printed after them, with its day.", None))
        self.text_label.setText(QCoreApplication.translate("Amendment", u"What is corrected", None))
        self.said_at_id_label.setText(QCoreApplication.translate("Amendment", u"Said at", None))
        self.confidential.setText(QCoreApplication.translate("Amendment", u"Confidential: leave it out of public copies", None))
        self.leave.setText(QCoreApplication.translate("Amendment", u"Close without saving", None))
    # retranslateUi
