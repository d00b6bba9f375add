# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guest_editor.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_GuestEditor(object):
    def setupUi(self, GuestEditor):
        if not GuestEditor.objectName():
            GuestEditor.setObjectName(u"GuestEditor")
        self.whole = QVBoxLayout(GuestEditor)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(GuestEditor)
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

        self.down.addWidget(self.heading)

        self.name_part = QWidget(self.ground)
        self.name_part.setObjectName(u"name_part")
        self.name_part.setProperty(u"weight", 1)
        self.name_part_lines = QVBoxLayout(self.name_part)
        self.name_part_lines.setSpacing(6)
        self.name_part_lines.setObjectName(u"name_part_lines")
        self.name_part_lines.setContentsMargins(0, 0, 0, 0)
        self.name_label = WrapLabel(self.name_part)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"look", u"strong")

        self.name_part_lines.addWidget(self.name_label)

        self.name = QLineEdit(self.name_part)
        self.name.setObjectName(u"name")

        self.name_part_lines.addWidget(self.name)


        self.down.addWidget(self.name_part)

        self.role_part = QWidget(self.ground)
        self.role_part.setObjectName(u"role_part")
        self.role_part.setProperty(u"weight", 1)
        self.role_part_lines = QVBoxLayout(self.role_part)
        self.role_part_lines.setSpacing(6)
        self.role_part_lines.setObjectName(u"role_part_lines")
        self.role_part_lines.setContentsMargins(0, 0, 0, 0)
        self.role_label = WrapLabel(self.role_part)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setProperty(u"look", u"strong")

        self.role_part_lines.addWidget(self.role_label)

        self.role = QLineEdit(self.role_part)
        self.role.setObjectName(u"role")

        self.role_part_lines.addWidget(self.role)


        self.down.addWidget(self.role_part)

        self.side_part = QWidget(self.ground)
        self.side_part.setObjectName(u"side_part")
        self.side_part.setProperty(u"weight", 1)
        self.side_part_lines = QVBoxLayout(self.side_part)
        self.side_part_lines.setSpacing(6)
        self.side_part_lines.setObjectName(u"side_part_lines")
        self.side_part_lines.setContentsMargins(0, 0, 0, 0)
        self.side_label = WrapLabel(self.side_part)
        self.side_label.setObjectName(u"side_label")
        self.side_label.setProperty(u"look", u"strong")

        self.side_part_lines.addWidget(self.side_label)

        self.side = QComboBox(self.side_part)
        self.side.setObjectName(u"side")
        self.side.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.side.setMinimumContentsLength(10)

        self.side_part_lines.addWidget(self.side)


        self.down.addWidget(self.side_part)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(GuestEditor)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(GuestEditor)
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
        self.name_label.setBuddy(self.name)
        self.role_label.setBuddy(self.role)
        self.side_label.setBuddy(self.side)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.role)
        QWidget.setTabOrder(self.role, self.side)
        QWidget.setTabOrder(self.side, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(GuestEditor)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, GuestEditor):
        GuestEditor.setWindowTitle(QCoreApplication.translate("GuestEditor", u"Add a guest", None))
        self.heading.setText(QCoreApplication.translate("GuestEditor", u"Who is here but no member?", None))
        self.name_label.setText(QCoreApplication.translate("GuestEditor", u"Name", None))
        self.role_label.setText(QCoreApplication.translate("GuestEditor", u"Who they are", None))
        self.role.setPlaceholderText(QCoreApplication.translate("GuestEditor", u"Speaker from the hospital", None))
        self.side_label.setText(QCoreApplication.translate("GuestEditor", u"They speak for", None))
        self.save.setText(QCoreApplication.translate("GuestEditor", u"Add the guest", None))
        self.leave.setText(QCoreApplication.translate("GuestEditor", u"Close without saving", None))
    # retranslateUi
