# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'checklist_run.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_ChecklistRun(object):
    def setupUi(self, ChecklistRun):
        if not ChecklistRun.objectName():
            ChecklistRun.setObjectName(u"ChecklistRun")
        self.whole = QVBoxLayout(ChecklistRun)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(ChecklistRun)
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

        self.about = WrapLabel(self.ground)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"filled_later", True)
        self.about.setProperty(u"look", u"quiet")

        self.down.addWidget(self.about)

        self.credit = WrapLabel(self.ground)
        self.credit.setObjectName(u"credit")
        self.credit.setProperty(u"filled_later", True)
        self.credit.setProperty(u"look", u"small-quiet")

        self.down.addWidget(self.credit)

        self.hint = WrapLabel(self.ground)
        self.hint.setObjectName(u"hint")

        self.down.addWidget(self.hint)

        self.scores = QWidget(self.ground)
        self.scores.setObjectName(u"scores")
        self.scores_lines = QVBoxLayout(self.scores)
        self.scores_lines.setSpacing(14)
        self.scores_lines.setObjectName(u"scores_lines")
        self.scores_lines.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.scores)

        self.when = SideBySide(self.ground)
        self.when.setObjectName(u"when")
        self.when.setProperty(u"stack_below", 700)
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

        self.on_label = WrapLabel(self.meeting_id_part)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"look", u"strong")

        self.meeting_id_part_lines.addWidget(self.on_label)

        self.on = DateChoice(self.meeting_id_part)
        self.on.setObjectName(u"on")

        self.meeting_id_part_lines.addWidget(self.on)

        self.who_part = QWidget(self.when)
        self.who_part.setObjectName(u"who_part")
        self.who_part_lines = QVBoxLayout(self.who_part)
        self.who_part_lines.setSpacing(6)
        self.who_part_lines.setObjectName(u"who_part_lines")
        self.who_part_lines.setContentsMargins(0, 0, 0, 0)
        self.who_label = WrapLabel(self.who_part)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"look", u"strong")

        self.who_part_lines.addWidget(self.who_label)

        self.who_hint = WrapLabel(self.who_part)
        self.who_hint.setObjectName(u"who_hint")
        self.who_hint.setProperty(u"look", u"small-quiet")

        self.who_part_lines.addWidget(self.who_hint)

        self.who = QLineEdit(self.who_part)
        self.who.setObjectName(u"who")

        self.who_part_lines.addWidget(self.who)

        self.note_label = WrapLabel(self.who_part)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"look", u"strong")

        self.who_part_lines.addWidget(self.note_label)

        self.note = QPlainTextEdit(self.who_part)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.who_part_lines.addWidget(self.note)


        self.down.addWidget(self.when)

        self.draft = QPlainTextEdit(self.ground)
        self.draft.setObjectName(u"draft")

        self.down.addWidget(self.draft)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(ChecklistRun)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(ChecklistRun)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(self.buttons)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)
        self.answered = WrapLabel(self.buttons)
        self.answered.setObjectName(u"answered")
        self.answered.setProperty(u"filled_later", True)
        self.answered.setProperty(u"look", u"quiet")

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.meeting_id_label.setBuddy(self.meeting_id)
        self.on_label.setBuddy(self.on)
        self.who_label.setBuddy(self.who)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.meeting_id, self.on)
        QWidget.setTabOrder(self.on, self.who)
        QWidget.setTabOrder(self.who, self.note)
        QWidget.setTabOrder(self.note, self.draft)
        QWidget.setTabOrder(self.draft, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(ChecklistRun)
    # setupUi

    def retranslateUi(self, ChecklistRun):
        ChecklistRun.setWindowTitle(QCoreApplication.translate("ChecklistRun", u"Go through a checklist", None))
        self.hint.setText(QCoreApplication.translate("ChecklistRun", u"Talk about each sentence, then choose what fits. Leave out what nobody can say.", None))
        self.meeting_id_label.setText(QCoreApplication.translate("ChecklistRun", u"At which meeting?", None))
        self.on_label.setText(QCoreApplication.translate("ChecklistRun", u"On which day?", None))
        self.who_label.setText(QCoreApplication.translate("ChecklistRun", u"Who took part?", None))
        self.who_hint.setText(QCoreApplication.translate("ChecklistRun", u"In your own words, such as \u201csix patients and two staff together\u201d.", None))
        self.note_label.setText(QCoreApplication.translate("ChecklistRun", u"A note, if you like", None))
#if QT_CONFIG(accessibility)
        self.draft.setAccessibleName(QCoreApplication.translate("ChecklistRun", u"All answers as text", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("ChecklistRun", u"Keep it", None))
        self.leave.setText(QCoreApplication.translate("ChecklistRun", u"Close without keeping", None))
    # retranslateUi
