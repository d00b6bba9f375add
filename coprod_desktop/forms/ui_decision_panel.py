# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decision_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QPushButton, QSpinBox, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.owners_edit import OwnersEdit
from coprod_desktop.widgets.short_text import ShortText
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_DecisionPanel(object):
    def setupUi(self, DecisionPanel):
        if not DecisionPanel.objectName():
            DecisionPanel.setObjectName(u"DecisionPanel")
        DecisionPanel.setProperty(u"look", u"decision")
        self.down = QVBoxLayout(DecisionPanel)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.text_part = QWidget(DecisionPanel)
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

        self.how_row = SideBySide(DecisionPanel)
        self.how_row.setObjectName(u"how_row")
        self.how_row.setProperty(u"stack_below", 360)
        self.how_row.setProperty(u"top", True)
        self.how_part = QWidget(self.how_row)
        self.how_part.setObjectName(u"how_part")
        self.how_part.setProperty(u"weight", 4)
        self.how_part_lines = QVBoxLayout(self.how_part)
        self.how_part_lines.setSpacing(6)
        self.how_part_lines.setObjectName(u"how_part_lines")
        self.how_part_lines.setContentsMargins(0, 0, 0, 0)
        self.how_label = WrapLabel(self.how_part)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setProperty(u"look", u"strong")

        self.how_part_lines.addWidget(self.how_label)

        self.how = QComboBox(self.how_part)
        self.how.setObjectName(u"how")
        self.how.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.how.setMinimumContentsLength(10)

        self.how_part_lines.addWidget(self.how)

        self.patients_part = QWidget(self.how_row)
        self.patients_part.setObjectName(u"patients_part")
        self.patients_part.setProperty(u"weight", 2)
        self.patients_part_lines = QVBoxLayout(self.patients_part)
        self.patients_part_lines.setSpacing(6)
        self.patients_part_lines.setObjectName(u"patients_part_lines")
        self.patients_part_lines.setContentsMargins(0, 0, 0, 0)
        self.patients_label = WrapLabel(self.patients_part)
        self.patients_label.setObjectName(u"patients_label")
        self.patients_label.setProperty(u"look", u"strong")

        self.patients_part_lines.addWidget(self.patients_label)

        self.patients = QSpinBox(self.patients_part)
        self.patients.setObjectName(u"patients")
        self.patients.setMaximum(999)

        self.patients_part_lines.addWidget(self.patients)

        self.staff_part = QWidget(self.how_row)
        self.staff_part.setObjectName(u"staff_part")
        self.staff_part.setProperty(u"weight", 2)
        self.staff_part_lines = QVBoxLayout(self.staff_part)
        self.staff_part_lines.setSpacing(6)
        self.staff_part_lines.setObjectName(u"staff_part_lines")
        self.staff_part_lines.setContentsMargins(0, 0, 0, 0)
        self.staff_label = WrapLabel(self.staff_part)
        self.staff_label.setObjectName(u"staff_label")
        self.staff_label.setProperty(u"look", u"strong")

        self.staff_part_lines.addWidget(self.staff_label)

        self.staff = QSpinBox(self.staff_part)
        self.staff.setObjectName(u"staff")
        self.staff.setMaximum(999)

        self.staff_part_lines.addWidget(self.staff)


        self.down.addWidget(self.how_row)

        self.votes_row = SideBySide(DecisionPanel)
        self.votes_row.setObjectName(u"votes_row")
        self.votes_row.setProperty(u"stack_below", 300)
        self.votes_row.setProperty(u"top", True)
        self.votes_for_part = QWidget(self.votes_row)
        self.votes_for_part.setObjectName(u"votes_for_part")
        self.votes_for_part.setProperty(u"weight", 1)
        self.votes_for_part_lines = QVBoxLayout(self.votes_for_part)
        self.votes_for_part_lines.setSpacing(6)
        self.votes_for_part_lines.setObjectName(u"votes_for_part_lines")
        self.votes_for_part_lines.setContentsMargins(0, 0, 0, 0)
        self.votes_for_label = WrapLabel(self.votes_for_part)
        self.votes_for_label.setObjectName(u"votes_for_label")
        self.votes_for_label.setProperty(u"look", u"strong")

        self.votes_for_part_lines.addWidget(self.votes_for_label)

        self.votes_for = QSpinBox(self.votes_for_part)
        self.votes_for.setObjectName(u"votes_for")
        self.votes_for.setMaximum(999)

        self.votes_for_part_lines.addWidget(self.votes_for)

        self.votes_against_part = QWidget(self.votes_row)
        self.votes_against_part.setObjectName(u"votes_against_part")
        self.votes_against_part.setProperty(u"weight", 1)
        self.votes_against_part_lines = QVBoxLayout(self.votes_against_part)
        self.votes_against_part_lines.setSpacing(6)
        self.votes_against_part_lines.setObjectName(u"votes_against_part_lines")
        self.votes_against_part_lines.setContentsMargins(0, 0, 0, 0)
        self.votes_against_label = WrapLabel(self.votes_against_part)
        self.votes_against_label.setObjectName(u"votes_against_label")
        self.votes_against_label.setProperty(u"look", u"strong")

        self.votes_against_part_lines.addWidget(self.votes_against_label)

        self.votes_against = QSpinBox(self.votes_against_part)
        self.votes_against.setObjectName(u"votes_against")
        self.votes_against.setMaximum(999)

        self.votes_against_part_lines.addWidget(self.votes_against)

        self.votes_abstained_part = QWidget(self.votes_row)
        self.votes_abstained_part.setObjectName(u"votes_abstained_part")
        self.votes_abstained_part.setProperty(u"weight", 1)
        self.votes_abstained_part_lines = QVBoxLayout(self.votes_abstained_part)
        self.votes_abstained_part_lines.setSpacing(6)
        self.votes_abstained_part_lines.setObjectName(u"votes_abstained_part_lines")
        self.votes_abstained_part_lines.setContentsMargins(0, 0, 0, 0)
        self.votes_abstained_label = WrapLabel(self.votes_abstained_part)
        self.votes_abstained_label.setObjectName(u"votes_abstained_label")
        self.votes_abstained_label.setProperty(u"look", u"strong")

        self.votes_abstained_part_lines.addWidget(self.votes_abstained_label)

        self.votes_abstained = QSpinBox(self.votes_abstained_part)
        self.votes_abstained.setObjectName(u"votes_abstained")
        self.votes_abstained.setMaximum(999)

        self.votes_abstained_part_lines.addWidget(self.votes_abstained)


        self.down.addWidget(self.votes_row)

        self.proposed_row = SideBySide(DecisionPanel)
        self.proposed_row.setObjectName(u"proposed_row")
        self.proposed_row.setProperty(u"stack_below", 300)
        self.proposed_row.setProperty(u"top", True)
        self.proposer_part = QWidget(self.proposed_row)
        self.proposer_part.setObjectName(u"proposer_part")
        self.proposer_part.setProperty(u"weight", 1)
        self.proposer_part_lines = QVBoxLayout(self.proposer_part)
        self.proposer_part_lines.setSpacing(6)
        self.proposer_part_lines.setObjectName(u"proposer_part_lines")
        self.proposer_part_lines.setContentsMargins(0, 0, 0, 0)
        self.proposer_label = WrapLabel(self.proposer_part)
        self.proposer_label.setObjectName(u"proposer_label")
        self.proposer_label.setProperty(u"look", u"strong")

        self.proposer_part_lines.addWidget(self.proposer_label)

        self.proposer = OwnersEdit(self.proposer_part)
        self.proposer.setObjectName(u"proposer")

        self.proposer_part_lines.addWidget(self.proposer)

        self.seconder_part = QWidget(self.proposed_row)
        self.seconder_part.setObjectName(u"seconder_part")
        self.seconder_part.setProperty(u"weight", 1)
        self.seconder_part_lines = QVBoxLayout(self.seconder_part)
        self.seconder_part_lines.setSpacing(6)
        self.seconder_part_lines.setObjectName(u"seconder_part_lines")
        self.seconder_part_lines.setContentsMargins(0, 0, 0, 0)
        self.seconder_label = WrapLabel(self.seconder_part)
        self.seconder_label.setObjectName(u"seconder_label")
        self.seconder_label.setProperty(u"look", u"strong")

        self.seconder_part_lines.addWidget(self.seconder_label)

        self.seconder = OwnersEdit(self.seconder_part)
        self.seconder.setObjectName(u"seconder")

        self.seconder_part_lines.addWidget(self.seconder)


        self.down.addWidget(self.proposed_row)

        self.problem = WrapLabel(DecisionPanel)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.buttons = FlowRow(DecisionPanel)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(self.buttons)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"filled_later", True)
        self.save.setAutoDefault(False)
        self.save.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.down.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.how_label.setBuddy(self.how)
        self.patients_label.setBuddy(self.patients)
        self.staff_label.setBuddy(self.staff)
        self.votes_for_label.setBuddy(self.votes_for)
        self.votes_against_label.setBuddy(self.votes_against)
        self.votes_abstained_label.setBuddy(self.votes_abstained)
        self.proposer_label.setBuddy(self.proposer)
        self.seconder_label.setBuddy(self.seconder)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.how)
        QWidget.setTabOrder(self.how, self.patients)
        QWidget.setTabOrder(self.patients, self.staff)
        QWidget.setTabOrder(self.staff, self.votes_for)
        QWidget.setTabOrder(self.votes_for, self.votes_against)
        QWidget.setTabOrder(self.votes_against, self.votes_abstained)
        QWidget.setTabOrder(self.votes_abstained, self.proposer)
        QWidget.setTabOrder(self.proposer, self.seconder)
        QWidget.setTabOrder(self.seconder, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(DecisionPanel)
    # setupUi

    def retranslateUi(self, DecisionPanel):
        self.text_label.setText(QCoreApplication.translate("DecisionPanel", u"What was decided", None))
        self.how_label.setText(QCoreApplication.translate("DecisionPanel", u"How", None))
        self.patients_label.setText(QCoreApplication.translate("DecisionPanel", u"Patients", None))
        self.staff_label.setText(QCoreApplication.translate("DecisionPanel", u"Staff", None))
        self.votes_for_label.setText(QCoreApplication.translate("DecisionPanel", u"For", None))
        self.votes_against_label.setText(QCoreApplication.translate("DecisionPanel", u"Against", None))
        self.votes_abstained_label.setText(QCoreApplication.translate("DecisionPanel", u"Not voting", None))
        self.proposer_label.setText(QCoreApplication.translate("DecisionPanel", u"Proposed by", None))
        self.seconder_label.setText(QCoreApplication.translate("DecisionPanel", u"Seconded by", None))
        self.leave.setText(QCoreApplication.translate("DecisionPanel", u"Leave it (Esc)", None))
        pass
    # retranslateUi
