# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'group_editor.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_GroupEditor(object):
    def setupUi(self, GroupEditor):
        if not GroupEditor.objectName():
            GroupEditor.setObjectName(u"GroupEditor")
        self.page = QVBoxLayout(GroupEditor)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(GroupEditor)
        self.scroll.setObjectName(u"scroll")
        self.ground = QWidget()
        self.ground.setObjectName(u"ground")
        self.down = QVBoxLayout(self.ground)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 16, 20, 16)
        self.title = WrapLabel(self.ground)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"card-title")
        self.title.setProperty(u"filled_later", True)

        self.down.addWidget(self.title)

        self.name_label = WrapLabel(self.ground)
        self.name_label.setObjectName(u"name_label")

        self.down.addWidget(self.name_label)

        self.name = QLineEdit(self.ground)
        self.name.setObjectName(u"name")

        self.down.addWidget(self.name)

        self.kind_label = WrapLabel(self.ground)
        self.kind_label.setObjectName(u"kind_label")

        self.down.addWidget(self.kind_label)

        self.kind = QComboBox(self.ground)
        self.kind.setObjectName(u"kind")

        self.down.addWidget(self.kind)

        self.aims_label = WrapLabel(self.ground)
        self.aims_label.setObjectName(u"aims_label")

        self.down.addWidget(self.aims_label)

        self.aims = QPlainTextEdit(self.ground)
        self.aims.setObjectName(u"aims")
        self.aims.setTabChangesFocus(True)

        self.down.addWidget(self.aims)

        self.action_prefix_label = WrapLabel(self.ground)
        self.action_prefix_label.setObjectName(u"action_prefix_label")

        self.down.addWidget(self.action_prefix_label)

        self.action_prefix = QLineEdit(self.ground)
        self.action_prefix.setObjectName(u"action_prefix")

        self.down.addWidget(self.action_prefix)

        self.ladder_part = QWidget(self.ground)
        self.ladder_part.setObjectName(u"ladder_part")
        self.ladder_down = QVBoxLayout(self.ladder_part)
        self.ladder_down.setSpacing(10)
        self.ladder_down.setObjectName(u"ladder_down")
        self.ladder_down.setContentsMargins(0, 0, 0, 0)
        self.ladder_title = WrapLabel(self.ladder_part)
        self.ladder_title.setObjectName(u"ladder_title")
        self.ladder_title.setProperty(u"look", u"heading")

        self.ladder_down.addWidget(self.ladder_title)

        self.ladder_label = WrapLabel(self.ladder_part)
        self.ladder_label.setObjectName(u"ladder_label")

        self.ladder_down.addWidget(self.ladder_label)

        self.ladder = QComboBox(self.ladder_part)
        self.ladder.setObjectName(u"ladder")

        self.ladder_down.addWidget(self.ladder)

        self.vocabulary_label = WrapLabel(self.ladder_part)
        self.vocabulary_label.setObjectName(u"vocabulary_label")

        self.ladder_down.addWidget(self.vocabulary_label)

        self.vocabulary = QComboBox(self.ladder_part)
        self.vocabulary.setObjectName(u"vocabulary")

        self.ladder_down.addWidget(self.vocabulary)

        self.review_months_label = WrapLabel(self.ladder_part)
        self.review_months_label.setObjectName(u"review_months_label")

        self.ladder_down.addWidget(self.review_months_label)

        self.review_months = QSpinBox(self.ladder_part)
        self.review_months.setObjectName(u"review_months")
        self.review_months.setMinimum(0)
        self.review_months.setMaximum(60)

        self.ladder_down.addWidget(self.review_months)


        self.down.addWidget(self.ladder_part)

        self.rules_part = QWidget(self.ground)
        self.rules_part.setObjectName(u"rules_part")
        self.rules_down = QVBoxLayout(self.rules_part)
        self.rules_down.setSpacing(10)
        self.rules_down.setObjectName(u"rules_down")
        self.rules_down.setContentsMargins(0, 0, 0, 0)
        self.rules_title = WrapLabel(self.rules_part)
        self.rules_title.setObjectName(u"rules_title")
        self.rules_title.setProperty(u"look", u"heading")

        self.rules_down.addWidget(self.rules_title)

        self.rules_hint = WrapLabel(self.rules_part)
        self.rules_hint.setObjectName(u"rules_hint")
        self.rules_hint.setProperty(u"look", u"quiet")

        self.rules_down.addWidget(self.rules_hint)

        self.quorum_row = SideBySide(self.rules_part)
        self.quorum_row.setObjectName(u"quorum_row")
        self.quorum_row.setProperty(u"stack_below", 560)
        self.quorum_row.setProperty(u"top", True)
        self.quorum_number_part = QWidget(self.quorum_row)
        self.quorum_number_part.setObjectName(u"quorum_number_part")
        self.quorum_number_down = QVBoxLayout(self.quorum_number_part)
        self.quorum_number_down.setSpacing(4)
        self.quorum_number_down.setObjectName(u"quorum_number_down")
        self.quorum_number_down.setContentsMargins(0, 0, 0, 0)
        self.quorum_number_label = WrapLabel(self.quorum_number_part)
        self.quorum_number_label.setObjectName(u"quorum_number_label")

        self.quorum_number_down.addWidget(self.quorum_number_label)

        self.quorum_number = QSpinBox(self.quorum_number_part)
        self.quorum_number.setObjectName(u"quorum_number")
        self.quorum_number.setMinimum(0)
        self.quorum_number.setMaximum(500)

        self.quorum_number_down.addWidget(self.quorum_number)

        self.quorum_percent_part = QWidget(self.quorum_row)
        self.quorum_percent_part.setObjectName(u"quorum_percent_part")
        self.quorum_percent_down = QVBoxLayout(self.quorum_percent_part)
        self.quorum_percent_down.setSpacing(4)
        self.quorum_percent_down.setObjectName(u"quorum_percent_down")
        self.quorum_percent_down.setContentsMargins(0, 0, 0, 0)
        self.quorum_percent_label = WrapLabel(self.quorum_percent_part)
        self.quorum_percent_label.setObjectName(u"quorum_percent_label")

        self.quorum_percent_down.addWidget(self.quorum_percent_label)

        self.quorum_percent = QSpinBox(self.quorum_percent_part)
        self.quorum_percent.setObjectName(u"quorum_percent")
        self.quorum_percent.setMinimum(0)
        self.quorum_percent.setMaximum(100)

        self.quorum_percent_down.addWidget(self.quorum_percent)

        self.quorum_patients_part = QWidget(self.quorum_row)
        self.quorum_patients_part.setObjectName(u"quorum_patients_part")
        self.quorum_patients_down = QVBoxLayout(self.quorum_patients_part)
        self.quorum_patients_down.setSpacing(4)
        self.quorum_patients_down.setObjectName(u"quorum_patients_down")
        self.quorum_patients_down.setContentsMargins(0, 0, 0, 0)
        self.quorum_patients_label = WrapLabel(self.quorum_patients_part)
        self.quorum_patients_label.setObjectName(u"quorum_patients_label")

        self.quorum_patients_down.addWidget(self.quorum_patients_label)

        self.quorum_patients = QSpinBox(self.quorum_patients_part)
        self.quorum_patients.setObjectName(u"quorum_patients")
        self.quorum_patients.setMinimum(0)
        self.quorum_patients.setMaximum(500)

        self.quorum_patients_down.addWidget(self.quorum_patients)


        self.rules_down.addWidget(self.quorum_row)

        self.paper_row = SideBySide(self.rules_part)
        self.paper_row.setObjectName(u"paper_row")
        self.paper_row.setProperty(u"stack_below", 560)
        self.paper_row.setProperty(u"top", True)
        self.notice_days_part = QWidget(self.paper_row)
        self.notice_days_part.setObjectName(u"notice_days_part")
        self.notice_days_down = QVBoxLayout(self.notice_days_part)
        self.notice_days_down.setSpacing(4)
        self.notice_days_down.setObjectName(u"notice_days_down")
        self.notice_days_down.setContentsMargins(0, 0, 0, 0)
        self.notice_days_label = WrapLabel(self.notice_days_part)
        self.notice_days_label.setObjectName(u"notice_days_label")

        self.notice_days_down.addWidget(self.notice_days_label)

        self.notice_days = QSpinBox(self.notice_days_part)
        self.notice_days.setObjectName(u"notice_days")
        self.notice_days.setMinimum(-1)
        self.notice_days.setMaximum(90)

        self.notice_days_down.addWidget(self.notice_days)

        self.minutes_days_part = QWidget(self.paper_row)
        self.minutes_days_part.setObjectName(u"minutes_days_part")
        self.minutes_days_down = QVBoxLayout(self.minutes_days_part)
        self.minutes_days_down.setSpacing(4)
        self.minutes_days_down.setObjectName(u"minutes_days_down")
        self.minutes_days_down.setContentsMargins(0, 0, 0, 0)
        self.minutes_days_label = WrapLabel(self.minutes_days_part)
        self.minutes_days_label.setObjectName(u"minutes_days_label")

        self.minutes_days_down.addWidget(self.minutes_days_label)

        self.minutes_days = QSpinBox(self.minutes_days_part)
        self.minutes_days.setObjectName(u"minutes_days")
        self.minutes_days.setMinimum(0)
        self.minutes_days.setMaximum(90)

        self.minutes_days_down.addWidget(self.minutes_days)

        self.meetings_a_year_part = QWidget(self.paper_row)
        self.meetings_a_year_part.setObjectName(u"meetings_a_year_part")
        self.meetings_a_year_down = QVBoxLayout(self.meetings_a_year_part)
        self.meetings_a_year_down.setSpacing(4)
        self.meetings_a_year_down.setObjectName(u"meetings_a_year_down")
        self.meetings_a_year_down.setContentsMargins(0, 0, 0, 0)
        self.meetings_a_year_label = WrapLabel(self.meetings_a_year_part)
        self.meetings_a_year_label.setObjectName(u"meetings_a_year_label")

        self.meetings_a_year_down.addWidget(self.meetings_a_year_label)

        self.meetings_a_year = QSpinBox(self.meetings_a_year_part)
        self.meetings_a_year.setObjectName(u"meetings_a_year")
        self.meetings_a_year.setMinimum(0)
        self.meetings_a_year.setMaximum(60)

        self.meetings_a_year_down.addWidget(self.meetings_a_year)


        self.rules_down.addWidget(self.paper_row)

        self.term_row = SideBySide(self.rules_part)
        self.term_row.setObjectName(u"term_row")
        self.term_row.setProperty(u"stack_below", 200)
        self.term_row.setProperty(u"top", True)
        self.term_years_part = QWidget(self.term_row)
        self.term_years_part.setObjectName(u"term_years_part")
        self.term_years_down = QVBoxLayout(self.term_years_part)
        self.term_years_down.setSpacing(4)
        self.term_years_down.setObjectName(u"term_years_down")
        self.term_years_down.setContentsMargins(0, 0, 0, 0)
        self.term_years_label = WrapLabel(self.term_years_part)
        self.term_years_label.setObjectName(u"term_years_label")

        self.term_years_down.addWidget(self.term_years_label)

        self.term_years = QSpinBox(self.term_years_part)
        self.term_years.setObjectName(u"term_years")
        self.term_years.setMinimum(0)
        self.term_years.setMaximum(10)

        self.term_years_down.addWidget(self.term_years)


        self.rules_down.addWidget(self.term_row)

        self.absences_row = SideBySide(self.rules_part)
        self.absences_row.setObjectName(u"absences_row")
        self.absences_row.setProperty(u"stack_below", 200)
        self.absences_row.setProperty(u"top", True)
        self.absences_part = QWidget(self.absences_row)
        self.absences_part.setObjectName(u"absences_part")
        self.absences_down = QVBoxLayout(self.absences_part)
        self.absences_down.setSpacing(4)
        self.absences_down.setObjectName(u"absences_down")
        self.absences_down.setContentsMargins(0, 0, 0, 0)
        self.absences_label = WrapLabel(self.absences_part)
        self.absences_label.setObjectName(u"absences_label")

        self.absences_down.addWidget(self.absences_label)

        self.absences = QSpinBox(self.absences_part)
        self.absences.setObjectName(u"absences")
        self.absences.setMinimum(1)
        self.absences.setMaximum(6)

        self.absences_down.addWidget(self.absences)


        self.rules_down.addWidget(self.absences_row)


        self.down.addWidget(self.rules_part)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.page.addWidget(self.scroll)

        self.foot = QWidget(GroupEditor)
        self.foot.setObjectName(u"foot")
        self.foot_down = QVBoxLayout(self.foot)
        self.foot_down.setObjectName(u"foot_down")
        self.foot_down.setContentsMargins(20, 8, 20, 14)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(self.buttons)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"look", u"primary")
        self.cancel = QPushButton(self.buttons)
        self.cancel.setObjectName(u"cancel")
        self.who_changed = QPushButton(self.buttons)
        self.who_changed.setObjectName(u"who_changed")
        self.who_changed.setAutoDefault(False)

        self.foot_down.addWidget(self.buttons)


        self.page.addWidget(self.foot)

        self.page.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.kind_label.setBuddy(self.kind)
        self.aims_label.setBuddy(self.aims)
        self.action_prefix_label.setBuddy(self.action_prefix)
        self.ladder_label.setBuddy(self.ladder)
        self.vocabulary_label.setBuddy(self.vocabulary)
        self.review_months_label.setBuddy(self.review_months)
        self.quorum_number_label.setBuddy(self.quorum_number)
        self.quorum_percent_label.setBuddy(self.quorum_percent)
        self.quorum_patients_label.setBuddy(self.quorum_patients)
        self.notice_days_label.setBuddy(self.notice_days)
        self.minutes_days_label.setBuddy(self.minutes_days)
        self.meetings_a_year_label.setBuddy(self.meetings_a_year)
        self.term_years_label.setBuddy(self.term_years)
        self.absences_label.setBuddy(self.absences)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.kind)
        QWidget.setTabOrder(self.kind, self.aims)
        QWidget.setTabOrder(self.aims, self.action_prefix)
        QWidget.setTabOrder(self.action_prefix, self.ladder)
        QWidget.setTabOrder(self.ladder, self.vocabulary)
        QWidget.setTabOrder(self.vocabulary, self.review_months)
        QWidget.setTabOrder(self.review_months, self.quorum_number)
        QWidget.setTabOrder(self.quorum_number, self.quorum_percent)
        QWidget.setTabOrder(self.quorum_percent, self.quorum_patients)
        QWidget.setTabOrder(self.quorum_patients, self.notice_days)
        QWidget.setTabOrder(self.notice_days, self.minutes_days)
        QWidget.setTabOrder(self.minutes_days, self.meetings_a_year)
        QWidget.setTabOrder(self.meetings_a_year, self.term_years)
        QWidget.setTabOrder(self.term_years, self.absences)
        QWidget.setTabOrder(self.absences, self.save)
        QWidget.setTabOrder(self.save, self.cancel)
        QWidget.setTabOrder(self.cancel, self.who_changed)

        self.retranslateUi(GroupEditor)
    # setupUi

    def retranslateUi(self, GroupEditor):
        GroupEditor.setWindowTitle(QCoreApplication.translate("GroupEditor", u"About this group", None))
        self.name_label.setText(QCoreApplication.translate("GroupEditor", u"&Name of the group", None))
        self.kind_label.setText(QCoreApplication.translate("GroupEditor", u"&Kind of group", None))
        self.aims_label.setText(QCoreApplication.translate("GroupEditor", u"What the group is &for", None))
        self.action_prefix_label.setText(QCoreApplication.translate("GroupEditor", u"Letters before the numbers of &actions (AP gives AP12)", None))
        self.action_prefix.setPlaceholderText(QCoreApplication.translate("GroupEditor", u"None", None))
        self.ladder_title.setText(QCoreApplication.translate("GroupEditor", u"The ladder", None))
        self.ladder_label.setText(QCoreApplication.translate("GroupEditor", u"The ladder you place your work on", None))
        self.vocabulary_label.setText(QCoreApplication.translate("GroupEditor", u"Your words for the four parts", None))
        self.review_months_label.setText(QCoreApplication.translate("GroupEditor", u"Look at a place again after", None))
        self.review_months.setSpecialValueText(QCoreApplication.translate("GroupEditor", u"No rule", None))
        self.review_months.setSuffix(QCoreApplication.translate("GroupEditor", u" months", None))
        self.rules_title.setText(QCoreApplication.translate("GroupEditor", u"The group's own rules", None))
        self.rules_hint.setText(QCoreApplication.translate("GroupEditor", u"Fill in only what your own rules say. The program then keeps count.", None))
        self.quorum_number_label.setText(QCoreApplication.translate("GroupEditor", u"Members needed to decide", None))
        self.quorum_number.setSpecialValueText(QCoreApplication.translate("GroupEditor", u"No rule", None))
        self.quorum_number.setSuffix("")
        self.quorum_percent_label.setText(QCoreApplication.translate("GroupEditor", u"Share of members needed", None))
        self.quorum_percent.setSpecialValueText(QCoreApplication.translate("GroupEditor", u"No rule", None))
        self.quorum_percent.setSuffix(QCoreApplication.translate("GroupEditor", u" %", None))
        self.quorum_patients_label.setText(QCoreApplication.translate("GroupEditor", u"Of them on the patient side", None))
        self.quorum_patients.setSpecialValueText(QCoreApplication.translate("GroupEditor", u"No rule", None))
        self.quorum_patients.setSuffix("")
        self.notice_days_label.setText(QCoreApplication.translate("GroupEditor", u"Notice of a meeting", None))
        self.notice_days.setSpecialValueText(QCoreApplication.translate("GroupEditor", u"No rule", None))
        self.notice_days.setSuffix(QCoreApplication.translate("GroupEditor", u" days", None))
        self.minutes_days_label.setText(QCoreApplication.translate("GroupEditor", u"Draft minutes go round within", None))
        self.minutes_days.setSpecialValueText(QCoreApplication.translate("GroupEditor", u"No rule", None))
        self.minutes_days.setSuffix(QCoreApplication.translate("GroupEditor", u" days", None))
        self.meetings_a_year_label.setText(QCoreApplication.translate("GroupEditor", u"Meetings a year", None))
        self.meetings_a_year.setSpecialValueText(QCoreApplication.translate("GroupEditor", u"No rule", None))
        self.meetings_a_year.setSuffix("")
        self.term_years_label.setText(QCoreApplication.translate("GroupEditor", u"An office is held for", None))
        self.term_years.setSpecialValueText(QCoreApplication.translate("GroupEditor", u"No rule", None))
        self.term_years.setSuffix(QCoreApplication.translate("GroupEditor", u" years", None))
        self.absences_label.setText(QCoreApplication.translate("GroupEditor", u"Absences in a row without word before we ask how somebody is", None))
        self.absences.setSpecialValueText(QCoreApplication.translate("GroupEditor", u"No rule", None))
        self.absences.setSuffix(QCoreApplication.translate("GroupEditor", u" in a row", None))
        self.save.setText(QCoreApplication.translate("GroupEditor", u"Save", None))
        self.cancel.setText(QCoreApplication.translate("GroupEditor", u"Close without saving", None))
        self.who_changed.setText(QCoreApplication.translate("GroupEditor", u"Who changed this?", None))
    # retranslateUi
