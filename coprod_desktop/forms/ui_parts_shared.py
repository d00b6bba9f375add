# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'parts_shared.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_PartsShared(object):
    def setupUi(self, PartsShared):
        if not PartsShared.objectName():
            PartsShared.setObjectName(u"PartsShared")
        self.whole = QVBoxLayout(PartsShared)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(PartsShared)
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

        self.hint = WrapLabel(self.ground)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"look", u"quiet")

        self.down.addWidget(self.hint)

        self.parts = QWidget(self.ground)
        self.parts.setObjectName(u"parts")
        self.parts_lines = QVBoxLayout(self.parts)
        self.parts_lines.setSpacing(12)
        self.parts_lines.setObjectName(u"parts_lines")
        self.parts_lines.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.parts)

        self.note_part = QWidget(self.ground)
        self.note_part.setObjectName(u"note_part")
        self.note_part.setProperty(u"weight", 1)
        self.note_part_lines = QVBoxLayout(self.note_part)
        self.note_part_lines.setSpacing(6)
        self.note_part_lines.setObjectName(u"note_part_lines")
        self.note_part_lines.setContentsMargins(0, 0, 0, 0)
        self.note_label = WrapLabel(self.note_part)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"look", u"strong")

        self.note_part_lines.addWidget(self.note_label)

        self.note = QLineEdit(self.note_part)
        self.note.setObjectName(u"note")

        self.note_part_lines.addWidget(self.note)

        self.on_label = WrapLabel(self.note_part)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"look", u"strong")

        self.note_part_lines.addWidget(self.on_label)

        self.on = DateChoice(self.note_part)
        self.on.setObjectName(u"on")

        self.note_part_lines.addWidget(self.on)


        self.down.addWidget(self.note_part)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

        self.credit = WrapLabel(self.ground)
        self.credit.setObjectName(u"credit")
        self.credit.setProperty(u"look", u"small-quiet")
        self.credit.setProperty(u"filled_later", True)

        self.down.addWidget(self.credit)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(PartsShared)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(PartsShared)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.record = QPushButton(self.buttons)
        self.record.setObjectName(u"record")
        self.record.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.note_label.setBuddy(self.note)
        self.on_label.setBuddy(self.on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.note, self.on)
        QWidget.setTabOrder(self.on, self.record)
        QWidget.setTabOrder(self.record, self.leave)

        self.retranslateUi(PartsShared)

        self.record.setDefault(True)

    # setupUi

    def retranslateUi(self, PartsShared):
        PartsShared.setWindowTitle(QCoreApplication.translate("PartsShared", u"Which parts were shared?", None))
        self.hint.setText(QCoreApplication.translate("PartsShared", u"Talk it over with both sides, then choose one answer for each part.", None))
        self.note_label.setText(QCoreApplication.translate("PartsShared", u"A note, if you like", None))
        self.on_label.setText(QCoreApplication.translate("PartsShared", u"On which day?", None))
        self.record.setText(QCoreApplication.translate("PartsShared", u"Record it", None))
        self.leave.setText(QCoreApplication.translate("PartsShared", u"Close without recording", None))
    # retranslateUi
