# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance_editor.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.time_choice import TimeChoice
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_AttendanceEditor(object):
    def setupUi(self, AttendanceEditor):
        if not AttendanceEditor.objectName():
            AttendanceEditor.setObjectName(u"AttendanceEditor")
        self.whole = QVBoxLayout(AttendanceEditor)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(AttendanceEditor)
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

        self.presence_part = QWidget(self.ground)
        self.presence_part.setObjectName(u"presence_part")
        self.presence_part.setProperty(u"weight", 1)
        self.presence_part_lines = QVBoxLayout(self.presence_part)
        self.presence_part_lines.setSpacing(6)
        self.presence_part_lines.setObjectName(u"presence_part_lines")
        self.presence_part_lines.setContentsMargins(0, 0, 0, 0)
        self.presence_label = WrapLabel(self.presence_part)
        self.presence_label.setObjectName(u"presence_label")
        self.presence_label.setProperty(u"look", u"strong")

        self.presence_part_lines.addWidget(self.presence_label)

        self.presence = QComboBox(self.presence_part)
        self.presence.setObjectName(u"presence")
        self.presence.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.presence.setMinimumContentsLength(10)

        self.presence_part_lines.addWidget(self.presence)


        self.down.addWidget(self.presence_part)

        self.role_row = SideBySide(self.ground)
        self.role_row.setObjectName(u"role_row")
        self.role_row.setProperty(u"stack_below", 520)
        self.role_row.setProperty(u"top", True)
        self.role_part = QWidget(self.role_row)
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

        self.side_part = QWidget(self.role_row)
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


        self.down.addWidget(self.role_row)

        self.times_row = SideBySide(self.ground)
        self.times_row.setObjectName(u"times_row")
        self.times_row.setProperty(u"stack_below", 520)
        self.times_row.setProperty(u"top", True)
        self.arrived_part = QWidget(self.times_row)
        self.arrived_part.setObjectName(u"arrived_part")
        self.arrived_part.setProperty(u"weight", 1)
        self.arrived_part_lines = QVBoxLayout(self.arrived_part)
        self.arrived_part_lines.setSpacing(6)
        self.arrived_part_lines.setObjectName(u"arrived_part_lines")
        self.arrived_part_lines.setContentsMargins(0, 0, 0, 0)
        self.arrived_label = WrapLabel(self.arrived_part)
        self.arrived_label.setObjectName(u"arrived_label")
        self.arrived_label.setProperty(u"look", u"strong")

        self.arrived_part_lines.addWidget(self.arrived_label)

        self.arrived = TimeChoice(self.arrived_part)
        self.arrived.setObjectName(u"arrived")
        self.arrived.setProperty(u"optional", True)

        self.arrived_part_lines.addWidget(self.arrived)

        self.left_part = QWidget(self.times_row)
        self.left_part.setObjectName(u"left_part")
        self.left_part.setProperty(u"weight", 1)
        self.left_part_lines = QVBoxLayout(self.left_part)
        self.left_part_lines.setSpacing(6)
        self.left_part_lines.setObjectName(u"left_part_lines")
        self.left_part_lines.setContentsMargins(0, 0, 0, 0)
        self.left_label = WrapLabel(self.left_part)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setProperty(u"look", u"strong")

        self.left_part_lines.addWidget(self.left_label)

        self.left = TimeChoice(self.left_part)
        self.left.setObjectName(u"left")
        self.left.setProperty(u"optional", True)

        self.left_part_lines.addWidget(self.left)


        self.down.addWidget(self.times_row)

        self.interest_part = QWidget(self.ground)
        self.interest_part.setObjectName(u"interest_part")
        self.interest_part.setProperty(u"weight", 1)
        self.interest_part_lines = QVBoxLayout(self.interest_part)
        self.interest_part_lines.setSpacing(6)
        self.interest_part_lines.setObjectName(u"interest_part_lines")
        self.interest_part_lines.setContentsMargins(0, 0, 0, 0)
        self.interest_label = WrapLabel(self.interest_part)
        self.interest_label.setObjectName(u"interest_label")
        self.interest_label.setProperty(u"look", u"strong")

        self.interest_part_lines.addWidget(self.interest_label)

        self.interest_hint = WrapLabel(self.interest_part)
        self.interest_hint.setObjectName(u"interest_hint")
        self.interest_hint.setProperty(u"look", u"small-quiet")

        self.interest_part_lines.addWidget(self.interest_hint)

        self.interest = QLineEdit(self.interest_part)
        self.interest.setObjectName(u"interest")

        self.interest_part_lines.addWidget(self.interest)


        self.down.addWidget(self.interest_part)

        self.stepped_out_part = QWidget(self.ground)
        self.stepped_out_part.setObjectName(u"stepped_out_part")
        self.stepped_out_part.setProperty(u"weight", 1)
        self.stepped_out_part_lines = QVBoxLayout(self.stepped_out_part)
        self.stepped_out_part_lines.setSpacing(6)
        self.stepped_out_part_lines.setObjectName(u"stepped_out_part_lines")
        self.stepped_out_part_lines.setContentsMargins(0, 0, 0, 0)
        self.stepped_out_label = WrapLabel(self.stepped_out_part)
        self.stepped_out_label.setObjectName(u"stepped_out_label")
        self.stepped_out_label.setProperty(u"look", u"strong")

        self.stepped_out_part_lines.addWidget(self.stepped_out_label)

        self.stepped_out_hint = WrapLabel(self.stepped_out_part)
        self.stepped_out_hint.setObjectName(u"stepped_out_hint")
        self.stepped_out_hint.setProperty(u"look", u"small-quiet")

        self.stepped_out_part_lines.addWidget(self.stepped_out_hint)

        self.stepped_out = QLineEdit(self.stepped_out_part)
        self.stepped_out.setObjectName(u"stepped_out")

        self.stepped_out_part_lines.addWidget(self.stepped_out)


        self.down.addWidget(self.stepped_out_part)

        self.out_row = SideBySide(self.ground)
        self.out_row.setObjectName(u"out_row")
        self.out_row.setProperty(u"stack_below", 520)
        self.out_row.setProperty(u"top", True)
        self.stepped_out_at_part = QWidget(self.out_row)
        self.stepped_out_at_part.setObjectName(u"stepped_out_at_part")
        self.stepped_out_at_part.setProperty(u"weight", 1)
        self.stepped_out_at_part_lines = QVBoxLayout(self.stepped_out_at_part)
        self.stepped_out_at_part_lines.setSpacing(6)
        self.stepped_out_at_part_lines.setObjectName(u"stepped_out_at_part_lines")
        self.stepped_out_at_part_lines.setContentsMargins(0, 0, 0, 0)
        self.stepped_out_at_label = WrapLabel(self.stepped_out_at_part)
        self.stepped_out_at_label.setObjectName(u"stepped_out_at_label")
        self.stepped_out_at_label.setProperty(u"look", u"strong")

        self.stepped_out_at_part_lines.addWidget(self.stepped_out_at_label)

        self.stepped_out_at = TimeChoice(self.stepped_out_at_part)
        self.stepped_out_at.setObjectName(u"stepped_out_at")
        self.stepped_out_at.setProperty(u"optional", True)

        self.stepped_out_at_part_lines.addWidget(self.stepped_out_at)

        self.came_back_part = QWidget(self.out_row)
        self.came_back_part.setObjectName(u"came_back_part")
        self.came_back_part.setProperty(u"weight", 1)
        self.came_back_part_lines = QVBoxLayout(self.came_back_part)
        self.came_back_part_lines.setSpacing(6)
        self.came_back_part_lines.setObjectName(u"came_back_part_lines")
        self.came_back_part_lines.setContentsMargins(0, 0, 0, 0)
        self.came_back_label = WrapLabel(self.came_back_part)
        self.came_back_label.setObjectName(u"came_back_label")
        self.came_back_label.setProperty(u"look", u"strong")

        self.came_back_part_lines.addWidget(self.came_back_label)

        self.came_back = TimeChoice(self.came_back_part)
        self.came_back.setObjectName(u"came_back")
        self.came_back.setProperty(u"optional", True)

        self.came_back_part_lines.addWidget(self.came_back)


        self.down.addWidget(self.out_row)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(AttendanceEditor)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(AttendanceEditor)
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
        self.presence_label.setBuddy(self.presence)
        self.role_label.setBuddy(self.role)
        self.side_label.setBuddy(self.side)
        self.arrived_label.setBuddy(self.arrived)
        self.left_label.setBuddy(self.left)
        self.interest_label.setBuddy(self.interest)
        self.stepped_out_label.setBuddy(self.stepped_out)
        self.stepped_out_at_label.setBuddy(self.stepped_out_at)
        self.came_back_label.setBuddy(self.came_back)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.presence, self.role)
        QWidget.setTabOrder(self.role, self.side)
        QWidget.setTabOrder(self.side, self.arrived)
        QWidget.setTabOrder(self.arrived, self.left)
        QWidget.setTabOrder(self.left, self.interest)
        QWidget.setTabOrder(self.interest, self.stepped_out)
        QWidget.setTabOrder(self.stepped_out, self.stepped_out_at)
        QWidget.setTabOrder(self.stepped_out_at, self.came_back)
        QWidget.setTabOrder(self.came_back, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(AttendanceEditor)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, AttendanceEditor):
        AttendanceEditor.setWindowTitle(QCoreApplication.translate("AttendanceEditor", u"At this meeting", None))
        self.presence_label.setText(QCoreApplication.translate("AttendanceEditor", u"At the meeting", None))
        self.role_label.setText(QCoreApplication.translate("AttendanceEditor", u"Role on the day", None))
        self.side_label.setText(QCoreApplication.translate("AttendanceEditor", u"Side on the day", None))
        self.arrived_label.setText(QCoreApplication.translate("AttendanceEditor", u"Came late, at", None))
        self.left_label.setText(QCoreApplication.translate("AttendanceEditor", u"Left early, at", None))
        self.interest_label.setText(QCoreApplication.translate("AttendanceEditor", u"Interest declared", None))
        self.interest_hint.setText(QCoreApplication.translate("AttendanceEditor", u"What somebody declared, such as a relative who works there.", None))
        self.stepped_out_label.setText(QCoreApplication.translate("AttendanceEditor", u"Stepped out for an interest", None))
        self.stepped_out_hint.setText(QCoreApplication.translate("AttendanceEditor", u"Which interest it was. Leave it empty when nobody stepped out.", None))
        self.stepped_out_at_label.setText(QCoreApplication.translate("AttendanceEditor", u"Stepped out at", None))
        self.came_back_label.setText(QCoreApplication.translate("AttendanceEditor", u"Came back at", None))
        self.save.setText(QCoreApplication.translate("AttendanceEditor", u"Keep the changes", None))
        self.leave.setText(QCoreApplication.translate("AttendanceEditor", u"Close without saving", None))
    # retranslateUi
