# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'challenge_met.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.row_list import RowList
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_ChallengeMet(object):
    def setupUi(self, ChallengeMet):
        if not ChallengeMet.objectName():
            ChallengeMet.setObjectName(u"ChallengeMet")
        self.whole = QVBoxLayout(ChallengeMet)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(ChallengeMet)
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

        self.challenge_part = QWidget(self.ground)
        self.challenge_part.setObjectName(u"challenge_part")
        self.challenge_part_lines = QVBoxLayout(self.challenge_part)
        self.challenge_part_lines.setSpacing(6)
        self.challenge_part_lines.setObjectName(u"challenge_part_lines")
        self.challenge_part_lines.setContentsMargins(0, 0, 0, 0)
        self.challenge_label = WrapLabel(self.challenge_part)
        self.challenge_label.setObjectName(u"challenge_label")
        self.challenge_label.setProperty(u"look", u"strong")

        self.challenge_part_lines.addWidget(self.challenge_label)

        self.challenge = RowList(self.challenge_part)
        self.challenge.setObjectName(u"challenge")

        self.challenge_part_lines.addWidget(self.challenge)


        self.down.addWidget(self.challenge_part)

        self.note_part = QWidget(self.ground)
        self.note_part.setObjectName(u"note_part")
        self.note_part_lines = QVBoxLayout(self.note_part)
        self.note_part_lines.setSpacing(6)
        self.note_part_lines.setObjectName(u"note_part_lines")
        self.note_part_lines.setContentsMargins(0, 0, 0, 0)
        self.note_label = WrapLabel(self.note_part)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"look", u"strong")

        self.note_part_lines.addWidget(self.note_label)

        self.note = QPlainTextEdit(self.note_part)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.note_part_lines.addWidget(self.note)


        self.down.addWidget(self.note_part)

        self.initiative_id_part = QWidget(self.ground)
        self.initiative_id_part.setObjectName(u"initiative_id_part")
        self.initiative_id_part_lines = QVBoxLayout(self.initiative_id_part)
        self.initiative_id_part_lines.setSpacing(6)
        self.initiative_id_part_lines.setObjectName(u"initiative_id_part_lines")
        self.initiative_id_part_lines.setContentsMargins(0, 0, 0, 0)
        self.initiative_id_label = WrapLabel(self.initiative_id_part)
        self.initiative_id_label.setObjectName(u"initiative_id_label")
        self.initiative_id_label.setProperty(u"look", u"strong")

        self.initiative_id_part_lines.addWidget(self.initiative_id_label)

        self.initiative_id = QComboBox(self.initiative_id_part)
        self.initiative_id.setObjectName(u"initiative_id")

        self.initiative_id_part_lines.addWidget(self.initiative_id)


        self.down.addWidget(self.initiative_id_part)

        self.when = SideBySide(self.ground)
        self.when.setObjectName(u"when")
        self.when.setProperty(u"stack_below", 560)
        self.when.setProperty(u"top", True)
        self.meeting_id_part = QWidget(self.when)
        self.meeting_id_part.setObjectName(u"meeting_id_part")
        self.meeting_id_part_lines = QVBoxLayout(self.meeting_id_part)
        self.meeting_id_part_lines.setSpacing(6)
        self.meeting_id_part_lines.setObjectName(u"meeting_id_part_lines")
        self.meeting_id_part_lines.setContentsMargins(0, 0, 0, 0)
        self.meeting_id_label = WrapLabel(self.meeting_id_part)
        self.meeting_id_label.setObjectName(u"meeting_id_label")
        self.meeting_id_label.setProperty(u"look", u"strong")

        self.meeting_id_part_lines.addWidget(self.meeting_id_label)

        self.meeting_id = QComboBox(self.meeting_id_part)
        self.meeting_id.setObjectName(u"meeting_id")

        self.meeting_id_part_lines.addWidget(self.meeting_id)

        self.on_part = QWidget(self.when)
        self.on_part.setObjectName(u"on_part")
        self.on_part_lines = QVBoxLayout(self.on_part)
        self.on_part_lines.setSpacing(6)
        self.on_part_lines.setObjectName(u"on_part_lines")
        self.on_part_lines.setContentsMargins(0, 0, 0, 0)
        self.on_label = WrapLabel(self.on_part)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"look", u"strong")

        self.on_part_lines.addWidget(self.on_label)

        self.on = DateChoice(self.on_part)
        self.on.setObjectName(u"on")

        self.on_part_lines.addWidget(self.on)


        self.down.addWidget(self.when)

        self.credit = WrapLabel(self.ground)
        self.credit.setObjectName(u"credit")
        self.credit.setProperty(u"filled_later", True)
        self.credit.setProperty(u"look", u"small-quiet")

        self.down.addWidget(self.credit)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(ChallengeMet)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(ChallengeMet)
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
        self.remove = QPushButton(self.buttons)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)
        self.remove.setProperty(u"look", u"link")
        self.remove.setProperty(u"writes", True)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.challenge_label.setBuddy(self.challenge)
        self.note_label.setBuddy(self.note)
        self.initiative_id_label.setBuddy(self.initiative_id)
        self.meeting_id_label.setBuddy(self.meeting_id)
        self.on_label.setBuddy(self.on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.challenge, self.note)
        QWidget.setTabOrder(self.note, self.initiative_id)
        QWidget.setTabOrder(self.initiative_id, self.meeting_id)
        QWidget.setTabOrder(self.meeting_id, self.on)
        QWidget.setTabOrder(self.on, self.save)
        QWidget.setTabOrder(self.save, self.leave)
        QWidget.setTabOrder(self.leave, self.remove)

        self.retranslateUi(ChallengeMet)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ChallengeMet):
        ChallengeMet.setWindowTitle(QCoreApplication.translate("ChallengeMet", u"A challenge met", None))
        self.challenge_label.setText(QCoreApplication.translate("ChallengeMet", u"What got in the way?", None))
        self.note_label.setText(QCoreApplication.translate("ChallengeMet", u"What happened, in a few words", None))
        self.initiative_id_label.setText(QCoreApplication.translate("ChallengeMet", u"In which work?", None))
        self.meeting_id_label.setText(QCoreApplication.translate("ChallengeMet", u"At which meeting?", None))
        self.on_label.setText(QCoreApplication.translate("ChallengeMet", u"On which day?", None))
        self.save.setText(QCoreApplication.translate("ChallengeMet", u"Note it", None))
        self.leave.setText(QCoreApplication.translate("ChallengeMet", u"Close without noting", None))
        self.remove.setText(QCoreApplication.translate("ChallengeMet", u"Remove this note", None))
    # retranslateUi
