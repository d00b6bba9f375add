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
        self.heading.setProperty(u"look", u"card-title")
        self.heading.setProperty(u"filled_later", True)

        self.down.addWidget(self.heading)

        self.now = QWidget(self.ground)
        self.now.setObjectName(u"now")
        self.now_lines = QVBoxLayout(self.now)
        self.now_lines.setSpacing(0)
        self.now_lines.setObjectName(u"now_lines")
        self.now_lines.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.now)

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
        self.rung_label = QLabel(self.rung_part)
        self.rung_label.setObjectName(u"rung_label")
        self.rung_label.setProperty(u"look", u"heading")

        self.rung_part_lines.addWidget(self.rung_label)

        self.rung_hint = WrapLabel(self.rung_part)
        self.rung_hint.setObjectName(u"rung_hint")
        self.rung_hint.setProperty(u"look", u"small-quiet")

        self.rung_part_lines.addWidget(self.rung_hint)

        self.rungs = QWidget(self.rung_part)
        self.rungs.setObjectName(u"rungs")
        self.rungs_lines = QVBoxLayout(self.rungs)
        self.rungs_lines.setSpacing(2)
        self.rungs_lines.setObjectName(u"rungs_lines")
        self.rungs_lines.setContentsMargins(0, 0, 0, 0)

        self.rung_part_lines.addWidget(self.rungs)

        self.credit = WrapLabel(self.rung_part)
        self.credit.setObjectName(u"credit")
        self.credit.setProperty(u"look", u"small-quiet")
        self.credit.setProperty(u"filled_later", True)

        self.rung_part_lines.addWidget(self.credit)

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

        self.evidence_label = QLabel(self.why_part)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setProperty(u"look", u"heading")

        self.why_part_lines.addWidget(self.evidence_label)

        self.evidence_hint = WrapLabel(self.why_part)
        self.evidence_hint.setObjectName(u"evidence_hint")
        self.evidence_hint.setProperty(u"look", u"small-quiet")

        self.why_part_lines.addWidget(self.evidence_hint)

        self.evidence = QListWidget(self.why_part)
        self.evidence.setObjectName(u"evidence")

        self.why_part_lines.addWidget(self.evidence)

        self.no_evidence = WrapLabel(self.why_part)
        self.no_evidence.setObjectName(u"no_evidence")
        self.no_evidence.setProperty(u"look", u"quiet")
        self.no_evidence.setProperty(u"filled_later", True)

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


        self.down.addWidget(self.both)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

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
        self.place.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
        self.evidence_label.setBuddy(self.evidence)
        self.own_words_label.setBuddy(self.own_words)
        self.meeting_id_label.setBuddy(self.meeting_id)
        self.on_label.setBuddy(self.on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason, self.evidence)
        QWidget.setTabOrder(self.evidence, self.own_words)
        QWidget.setTabOrder(self.own_words, self.view_agreed)
        QWidget.setTabOrder(self.view_agreed, self.view_patients)
        QWidget.setTabOrder(self.view_patients, self.view_staff)
        QWidget.setTabOrder(self.view_staff, self.meeting_id)
        QWidget.setTabOrder(self.meeting_id, self.on)
        QWidget.setTabOrder(self.on, self.place)
        QWidget.setTabOrder(self.place, self.leave)

        self.retranslateUi(PlaceInitiative)

        self.place.setDefault(True)

    # setupUi

    def retranslateUi(self, PlaceInitiative):
        PlaceInitiative.setWindowTitle(QCoreApplication.translate("PlaceInitiative", u"Place an initiative", None))
        self.rung_label.setText(QCoreApplication.translate("PlaceInitiative", u"Which rung is it on?", None))
        self.rung_hint.setText(QCoreApplication.translate("PlaceInitiative", u"Any rung can be the honest answer, and right for the work.", None))
        self.reason_label.setText(QCoreApplication.translate("PlaceInitiative", u"Why here, and not higher or lower?", None))
        self.evidence_label.setText(QCoreApplication.translate("PlaceInitiative", u"What shows it?", None))
        self.evidence_hint.setText(QCoreApplication.translate("PlaceInitiative", u"Tick what is in the record, or say it in your own words.", None))
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
        self.place.setText(QCoreApplication.translate("PlaceInitiative", u"Place it here", None))
        self.leave.setText(QCoreApplication.translate("PlaceInitiative", u"Close without placing", None))
    # retranslateUi
