# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'place_initiative.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_PlaceInitiative(object):
    def setupUi(self, PlaceInitiative):
        if not PlaceInitiative.objectName():
            PlaceInitiative.setObjectName(u"PlaceInitiative")
        self.whole = QVBoxLayout(PlaceInitiative)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(PlaceInitiative)
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

        self.now = QWidget(self.ground)
        self.now.setObjectName(u"now")
        self.now_lines = QVBoxLayout(self.now)
        self.now_lines.setSpacing(0)
        self.now_lines.setObjectName(u"now_lines")
        self.now_lines.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.now)

        self.sides = QFrame(self.ground)
        self.sides.setObjectName(u"sides")
        self.sides.setProperty(u"look", u"attention")
        self.sides_lines = QVBoxLayout(self.sides)
        self.sides_lines.setSpacing(8)
        self.sides_lines.setObjectName(u"sides_lines")
        self.sides_lines.setContentsMargins(0, 0, 0, 0)
        self.sides_question = WrapLabel(self.sides)
        self.sides_question.setObjectName(u"sides_question")
        self.sides_question.setProperty(u"filled_later", True)
        self.sides_question.setProperty(u"look", u"strong")

        self.sides_lines.addWidget(self.sides_question)

        self.sides_row = SideBySide(self.sides)
        self.sides_row.setObjectName(u"sides_row")
        self.sides_row.setProperty(u"stack_below", 560)
        self.sides_row.setProperty(u"top", True)
        self.sides_row.setProperty(u"spacing", 22)
        self.patients_said = QWidget(self.sides_row)
        self.patients_said.setObjectName(u"patients_said")
        self.patients_said_lines = QVBoxLayout(self.patients_said)
        self.patients_said_lines.setSpacing(2)
        self.patients_said_lines.setObjectName(u"patients_said_lines")
        self.patients_said_lines.setContentsMargins(0, 0, 0, 0)
        self.patients_says = WrapLabel(self.patients_said)
        self.patients_says.setObjectName(u"patients_says")
        self.patients_says.setProperty(u"filled_later", True)
        self.patients_says.setProperty(u"look", u"small-strong")

        self.patients_said_lines.addWidget(self.patients_says)

        self.patients_reason = WrapLabel(self.patients_said)
        self.patients_reason.setObjectName(u"patients_reason")
        self.patients_reason.setProperty(u"filled_later", True)
        self.patients_reason.setProperty(u"look", u"small")

        self.patients_said_lines.addWidget(self.patients_reason)

        self.staff_said = QWidget(self.sides_row)
        self.staff_said.setObjectName(u"staff_said")
        self.staff_said_lines = QVBoxLayout(self.staff_said)
        self.staff_said_lines.setSpacing(2)
        self.staff_said_lines.setObjectName(u"staff_said_lines")
        self.staff_said_lines.setContentsMargins(0, 0, 0, 0)
        self.staff_says = WrapLabel(self.staff_said)
        self.staff_says.setObjectName(u"staff_says")
        self.staff_says.setProperty(u"filled_later", True)
        self.staff_says.setProperty(u"look", u"small-strong")

        self.staff_said_lines.addWidget(self.staff_says)

        self.staff_reason = WrapLabel(self.staff_said)
        self.staff_reason.setObjectName(u"staff_reason")
        self.staff_reason.setProperty(u"filled_later", True)
        self.staff_reason.setProperty(u"look", u"small")

        self.staff_said_lines.addWidget(self.staff_reason)


        self.sides_lines.addWidget(self.sides_row)


        self.down.addWidget(self.sides)

        self.both = SideBySide(self.ground)
        self.both.setObjectName(u"both")
        self.both.setProperty(u"stack_below", 760)
        self.both.setProperty(u"top", True)
        self.both.setProperty(u"spacing", 26)
        self.rung_part = QWidget(self.both)
        self.rung_part.setObjectName(u"rung_part")
        self.rung_part.setProperty(u"weight", 11)
        self.rung_part_lines = QVBoxLayout(self.rung_part)
        self.rung_part_lines.setSpacing(6)
        self.rung_part_lines.setObjectName(u"rung_part_lines")
        self.rung_part_lines.setContentsMargins(0, 0, 0, 0)
        self.rung_label = WrapLabel(self.rung_part)
        self.rung_label.setObjectName(u"rung_label")
        self.rung_label.setProperty(u"look", u"heading")

        self.rung_part_lines.addWidget(self.rung_label)

        self.finder = QWidget(self.rung_part)
        self.finder.setObjectName(u"finder")
        self.finder_lines = QVBoxLayout(self.finder)
        self.finder_lines.setSpacing(0)
        self.finder_lines.setObjectName(u"finder_lines")
        self.finder_lines.setContentsMargins(0, 0, 0, 0)

        self.rung_part_lines.addWidget(self.finder)

        self.why_part = QWidget(self.both)
        self.why_part.setObjectName(u"why_part")
        self.why_part.setProperty(u"weight", 10)
        self.why_part_lines = QVBoxLayout(self.why_part)
        self.why_part_lines.setSpacing(6)
        self.why_part_lines.setObjectName(u"why_part_lines")
        self.why_part_lines.setContentsMargins(0, 0, 0, 0)
        self.reason_label = WrapLabel(self.why_part)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"look", u"heading")

        self.why_part_lines.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(self.why_part)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)

        self.why_part_lines.addWidget(self.reason)

        self.evidence_label = WrapLabel(self.why_part)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setProperty(u"look", u"heading")

        self.why_part_lines.addWidget(self.evidence_label)

        self.evidence_hint = WrapLabel(self.why_part)
        self.evidence_hint.setObjectName(u"evidence_hint")
        self.evidence_hint.setProperty(u"look", u"small-quiet")

        self.why_part_lines.addWidget(self.evidence_hint)

        self.find_evidence_label = WrapLabel(self.why_part)
        self.find_evidence_label.setObjectName(u"find_evidence_label")
        self.find_evidence_label.setProperty(u"look", u"strong")

        self.why_part_lines.addWidget(self.find_evidence_label)

        self.find_evidence = QLineEdit(self.why_part)
        self.find_evidence.setObjectName(u"find_evidence")
        self.find_evidence.setProperty(u"finds", True)

        self.why_part_lines.addWidget(self.find_evidence)

        self.evidence = QListWidget(self.why_part)
        self.evidence.setObjectName(u"evidence")

        self.why_part_lines.addWidget(self.evidence)

        self.evidence_count = WrapLabel(self.why_part)
        self.evidence_count.setObjectName(u"evidence_count")
        self.evidence_count.setProperty(u"filled_later", True)
        self.evidence_count.setProperty(u"look", u"small-quiet")

        self.why_part_lines.addWidget(self.evidence_count)

        self.no_evidence = WrapLabel(self.why_part)
        self.no_evidence.setObjectName(u"no_evidence")
        self.no_evidence.setProperty(u"filled_later", True)
        self.no_evidence.setProperty(u"look", u"quiet")

        self.why_part_lines.addWidget(self.no_evidence)

        self.own_words_label = WrapLabel(self.why_part)
        self.own_words_label.setObjectName(u"own_words_label")
        self.own_words_label.setProperty(u"look", u"strong")

        self.why_part_lines.addWidget(self.own_words_label)

        self.own_words = QLineEdit(self.why_part)
        self.own_words.setObjectName(u"own_words")

        self.why_part_lines.addWidget(self.own_words)

        self.view_label = QLabel(self.why_part)
        self.view_label.setObjectName(u"view_label")
        self.view_label.setProperty(u"look", u"heading")

        self.why_part_lines.addWidget(self.view_label)

        self.view = QWidget(self.why_part)
        self.view.setObjectName(u"view")
        self.view_lines = QVBoxLayout(self.view)
        self.view_lines.setSpacing(0)
        self.view_lines.setObjectName(u"view_lines")
        self.view_lines.setContentsMargins(0, 0, 0, 0)
        self.view_agreed = QRadioButton(self.view)
        self.view_agreed.setObjectName(u"view_agreed")
        self.view_agreed.setChecked(True)

        self.view_lines.addWidget(self.view_agreed)

        self.view_patients = QRadioButton(self.view)
        self.view_patients.setObjectName(u"view_patients")

        self.view_lines.addWidget(self.view_patients)

        self.view_staff = QRadioButton(self.view)
        self.view_staff.setObjectName(u"view_staff")

        self.view_lines.addWidget(self.view_staff)


        self.why_part_lines.addWidget(self.view)

        self.meeting_id_label = WrapLabel(self.why_part)
        self.meeting_id_label.setObjectName(u"meeting_id_label")
        self.meeting_id_label.setProperty(u"look", u"strong")

        self.why_part_lines.addWidget(self.meeting_id_label)

        self.meeting_id = QComboBox(self.why_part)
        self.meeting_id.setObjectName(u"meeting_id")

        self.why_part_lines.addWidget(self.meeting_id)

        self.on_label = WrapLabel(self.why_part)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"look", u"strong")

        self.why_part_lines.addWidget(self.on_label)

        self.on = DateChoice(self.why_part)
        self.on.setObjectName(u"on")

        self.why_part_lines.addWidget(self.on)

        self.limit_part = QWidget(self.why_part)
        self.limit_part.setObjectName(u"limit_part")
        self.limit_part_lines = QVBoxLayout(self.limit_part)
        self.limit_part_lines.setSpacing(6)
        self.limit_part_lines.setObjectName(u"limit_part_lines")
        self.limit_part_lines.setContentsMargins(0, 0, 0, 0)
        self.limit_heading = WrapLabel(self.limit_part)
        self.limit_heading.setObjectName(u"limit_heading")
        self.limit_heading.setProperty(u"look", u"heading")

        self.limit_part_lines.addWidget(self.limit_heading)

        self.limit_hint = WrapLabel(self.limit_part)
        self.limit_hint.setObjectName(u"limit_hint")
        self.limit_hint.setProperty(u"look", u"small-quiet")

        self.limit_part_lines.addWidget(self.limit_hint)

        self.limit_kind_label = WrapLabel(self.limit_part)
        self.limit_kind_label.setObjectName(u"limit_kind_label")
        self.limit_kind_label.setProperty(u"look", u"strong")

        self.limit_part_lines.addWidget(self.limit_kind_label)

        self.limit_kind = QComboBox(self.limit_part)
        self.limit_kind.setObjectName(u"limit_kind")

        self.limit_part_lines.addWidget(self.limit_kind)

        self.limit_note_label = WrapLabel(self.limit_part)
        self.limit_note_label.setObjectName(u"limit_note_label")
        self.limit_note_label.setProperty(u"look", u"strong")

        self.limit_part_lines.addWidget(self.limit_note_label)

        self.limit_note = QLineEdit(self.limit_part)
        self.limit_note.setObjectName(u"limit_note")

        self.limit_part_lines.addWidget(self.limit_note)

        self.still_open_label = WrapLabel(self.limit_part)
        self.still_open_label.setObjectName(u"still_open_label")
        self.still_open_label.setProperty(u"look", u"strong")

        self.limit_part_lines.addWidget(self.still_open_label)

        self.still_open = QLineEdit(self.limit_part)
        self.still_open.setObjectName(u"still_open")

        self.limit_part_lines.addWidget(self.still_open)


        self.why_part_lines.addWidget(self.limit_part)


        self.down.addWidget(self.both)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.down.setStretch(3, 1)
        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(PlaceInitiative)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(PlaceInitiative)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.place = QPushButton(self.buttons)
        self.place.setObjectName(u"place")
        self.place.setAutoDefault(True)
        self.place.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
        self.find_evidence_label.setBuddy(self.find_evidence)
        self.own_words_label.setBuddy(self.own_words)
        self.meeting_id_label.setBuddy(self.meeting_id)
        self.on_label.setBuddy(self.on)
        self.limit_kind_label.setBuddy(self.limit_kind)
        self.limit_note_label.setBuddy(self.limit_note)
        self.still_open_label.setBuddy(self.still_open)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason, self.find_evidence)
        QWidget.setTabOrder(self.find_evidence, self.evidence)
        QWidget.setTabOrder(self.evidence, self.own_words)
        QWidget.setTabOrder(self.own_words, self.view_agreed)
        QWidget.setTabOrder(self.view_agreed, self.view_patients)
        QWidget.setTabOrder(self.view_patients, self.view_staff)
        QWidget.setTabOrder(self.view_staff, self.meeting_id)
        QWidget.setTabOrder(self.meeting_id, self.on)
        QWidget.setTabOrder(self.on, self.limit_kind)
        QWidget.setTabOrder(self.limit_kind, self.limit_note)
        QWidget.setTabOrder(self.limit_note, self.still_open)
        QWidget.setTabOrder(self.still_open, self.place)
        QWidget.setTabOrder(self.place, self.leave)

        self.retranslateUi(PlaceInitiative)

        self.place.setDefault(True)

    # setupUi

    def retranslateUi(self, PlaceInitiative):
        PlaceInitiative.setWindowTitle(QCoreApplication.translate("PlaceInitiative", u"Place an initiative", None))
        self.rung_label.setText(QCoreApplication.translate("PlaceInitiative", u"Which rung is it on?", None))
        self.reason_label.setText(QCoreApplication.translate("PlaceInitiative", u"Why here, and not higher or lower?", None))
        self.evidence_label.setText(QCoreApplication.translate("PlaceInitiative", u"What shows it?", None))
        self.evidence_hint.setText(QCoreApplication.translate("PlaceInitiative", u"Tick what is in the record, or say it in your own words.", None))
        self.find_evidence_label.setText(QCoreApplication.translate("PlaceInitiative", u"Find in the record", None))
#if QT_CONFIG(accessibility)
        self.evidence.setAccessibleName(QCoreApplication.translate("PlaceInitiative", u"What in the record shows it?", None))
#endif // QT_CONFIG(accessibility)
        self.own_words_label.setText(QCoreApplication.translate("PlaceInitiative", u"In your own words", None))
        self.view_label.setText(QCoreApplication.translate("PlaceInitiative", u"Whose view is it?", None))
#if QT_CONFIG(accessibility)
        self.view.setAccessibleName(QCoreApplication.translate("PlaceInitiative", u"Whose view is it?", None))
#endif // QT_CONFIG(accessibility)
        self.view_agreed.setText(QCoreApplication.translate("PlaceInitiative", u"Agreed by the group", None))
        self.view_patients.setText(QCoreApplication.translate("PlaceInitiative", u"The patient side's view", None))
        self.view_staff.setText(QCoreApplication.translate("PlaceInitiative", u"The staff side's view", None))
        self.meeting_id_label.setText(QCoreApplication.translate("PlaceInitiative", u"At which meeting?", None))
        self.on_label.setText(QCoreApplication.translate("PlaceInitiative", u"On which day?", None))
        self.limit_heading.setText(QCoreApplication.translate("PlaceInitiative", u"Why this rung is right here", None))
        self.limit_hint.setText(QCoreApplication.translate("PlaceInitiative", u"Leave this out if you like. Some work is right on a lower rung.", None))
        self.limit_kind_label.setText(QCoreApplication.translate("PlaceInitiative", u"What set the limit?", None))
        self.limit_note_label.setText(QCoreApplication.translate("PlaceInitiative", u"In a few words", None))
        self.still_open_label.setText(QCoreApplication.translate("PlaceInitiative", u"What can still be influenced?", None))
        self.place.setText(QCoreApplication.translate("PlaceInitiative", u"Place it here", None))
        self.leave.setText(QCoreApplication.translate("PlaceInitiative", u"Close without placing", None))
    # retranslateUi
