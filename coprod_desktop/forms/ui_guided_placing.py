# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guided_placing.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.short_text import ShortText
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_GuidedPlacing(object):
    def setupUi(self, GuidedPlacing):
        if not GuidedPlacing.objectName():
            GuidedPlacing.setObjectName(u"GuidedPlacing")
        self.down = QVBoxLayout(GuidedPlacing)
        self.down.setSpacing(10)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.hint = WrapLabel(GuidedPlacing)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"look", u"quiet")

        self.down.addWidget(self.hint)

        self.both = SideBySide(GuidedPlacing)
        self.both.setObjectName(u"both")
        self.both.setProperty(u"stack_below", 820)
        self.both.setProperty(u"top", True)
        self.asked_part = QWidget(self.both)
        self.asked_part.setObjectName(u"asked_part")
        self.asked_part.setProperty(u"weight", 3)
        self.asked_part_lines = QVBoxLayout(self.asked_part)
        self.asked_part_lines.setSpacing(10)
        self.asked_part_lines.setObjectName(u"asked_part_lines")
        self.asked_part_lines.setContentsMargins(0, 0, 0, 0)
        self.questions = QWidget(self.asked_part)
        self.questions.setObjectName(u"questions")
        self.questions_lines = QVBoxLayout(self.questions)
        self.questions_lines.setSpacing(16)
        self.questions_lines.setObjectName(u"questions_lines")
        self.questions_lines.setContentsMargins(0, 0, 0, 0)

        self.asked_part_lines.addWidget(self.questions)

        self.proposal_part = QWidget(self.both)
        self.proposal_part.setObjectName(u"proposal_part")
        self.proposal_part.setProperty(u"weight", 2)
        self.proposal_part_lines = QVBoxLayout(self.proposal_part)
        self.proposal_part_lines.setSpacing(16)
        self.proposal_part_lines.setObjectName(u"proposal_part_lines")
        self.proposal_part_lines.setContentsMargins(0, 0, 0, 0)
        self.proposal = QFrame(self.proposal_part)
        self.proposal.setObjectName(u"proposal")
        self.proposal.setProperty(u"look", u"selected")
        self.proposal_lines = QVBoxLayout(self.proposal)
        self.proposal_lines.setSpacing(8)
        self.proposal_lines.setObjectName(u"proposal_lines")
        self.proposal_lines.setContentsMargins(14, 12, 14, 12)
        self.said = WrapLabel(self.proposal)
        self.said.setObjectName(u"said")
        self.said.setProperty(u"filled_later", True)
        self.said.setProperty(u"look", u"heading")

        self.proposal_lines.addWidget(self.said)

        self.meaning = WrapLabel(self.proposal)
        self.meaning.setObjectName(u"meaning")
        self.meaning.setProperty(u"filled_later", True)
        self.meaning.setProperty(u"look", u"small")

        self.proposal_lines.addWidget(self.meaning)

        self.use_row = FlowRow(self.proposal)
        self.use_row.setObjectName(u"use_row")
        self.use = QPushButton(self.use_row)
        self.use.setObjectName(u"use")
        self.use.setProperty(u"filled_later", True)
        self.use.setAutoDefault(False)
        self.use.setProperty(u"look", u"primary")

        self.proposal_lines.addWidget(self.use_row)

        self.limits_heading = WrapLabel(self.proposal)
        self.limits_heading.setObjectName(u"limits_heading")
        self.limits_heading.setProperty(u"filled_later", True)
        self.limits_heading.setProperty(u"look", u"small-strong")

        self.proposal_lines.addWidget(self.limits_heading)

        self.limits = QWidget(self.proposal)
        self.limits.setObjectName(u"limits")
        self.limits_lines = QVBoxLayout(self.limits)
        self.limits_lines.setSpacing(6)
        self.limits_lines.setObjectName(u"limits_lines")
        self.limits_lines.setContentsMargins(0, 0, 0, 0)

        self.proposal_lines.addWidget(self.limits)


        self.proposal_part_lines.addWidget(self.proposal)

        self.other_part = QWidget(self.proposal_part)
        self.other_part.setObjectName(u"other_part")
        self.other_part_lines = QVBoxLayout(self.other_part)
        self.other_part_lines.setSpacing(6)
        self.other_part_lines.setObjectName(u"other_part_lines")
        self.other_part_lines.setContentsMargins(0, 0, 0, 0)
        self.other_label = WrapLabel(self.other_part)
        self.other_label.setObjectName(u"other_label")
        self.other_label.setProperty(u"look", u"strong")

        self.other_part_lines.addWidget(self.other_label)

        self.other_rung = QComboBox(self.other_part)
        self.other_rung.setObjectName(u"other_rung")

        self.other_part_lines.addWidget(self.other_rung)

        self.overruled_label = WrapLabel(self.other_part)
        self.overruled_label.setObjectName(u"overruled_label")
        self.overruled_label.setProperty(u"look", u"strong")

        self.other_part_lines.addWidget(self.overruled_label)

        self.overruled = ShortText(self.other_part)
        self.overruled.setObjectName(u"overruled")

        self.other_part_lines.addWidget(self.overruled)

        self.other_row = FlowRow(self.other_part)
        self.other_row.setObjectName(u"other_row")
        self.use_other = QPushButton(self.other_row)
        self.use_other.setObjectName(u"use_other")
        self.use_other.setAutoDefault(False)

        self.other_part_lines.addWidget(self.other_row)

        self.guided_problem = WrapLabel(self.other_part)
        self.guided_problem.setObjectName(u"guided_problem")
        self.guided_problem.setProperty(u"filled_later", True)
        self.guided_problem.setProperty(u"look", u"error")

        self.other_part_lines.addWidget(self.guided_problem)


        self.proposal_part_lines.addWidget(self.other_part)

        self.credit = WrapLabel(self.proposal_part)
        self.credit.setObjectName(u"credit")
        self.credit.setProperty(u"filled_later", True)
        self.credit.setProperty(u"look", u"small-quiet")

        self.proposal_part_lines.addWidget(self.credit)


        self.down.addWidget(self.both)

#if QT_CONFIG(shortcut)
        self.other_label.setBuddy(self.other_rung)
        self.overruled_label.setBuddy(self.overruled)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.use, self.other_rung)
        QWidget.setTabOrder(self.other_rung, self.overruled)
        QWidget.setTabOrder(self.overruled, self.use_other)

        self.retranslateUi(GuidedPlacing)
    # setupUi

    def retranslateUi(self, GuidedPlacing):
        GuidedPlacing.setWindowTitle(QCoreApplication.translate("GuidedPlacing", u"Place it by plain questions", None))
        self.hint.setText(QCoreApplication.translate("GuidedPlacing", u"Talk it over and choose one answer each. What you do not know, leave as it is.", None))
        self.other_label.setText(QCoreApplication.translate("GuidedPlacing", u"Another rung fits better", None))
        self.overruled_label.setText(QCoreApplication.translate("GuidedPlacing", u"Why that one?", None))
        self.use_other.setText(QCoreApplication.translate("GuidedPlacing", u"Use that rung instead", None))
    # retranslateUi
