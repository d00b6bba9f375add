# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reality_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_RealityPanel(object):
    def setupUi(self, RealityPanel):
        if not RealityPanel.objectName():
            RealityPanel.setObjectName(u"RealityPanel")
        self.down = QVBoxLayout(RealityPanel)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.heading = WrapLabel(RealityPanel)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"look", u"card-title")

        self.down.addWidget(self.heading)

        self.gone = WrapLabel(RealityPanel)
        self.gone.setObjectName(u"gone")
        self.gone.setProperty(u"filled_later", True)
        self.gone.setProperty(u"look", u"quiet")

        self.down.addWidget(self.gone)

        self.content = QWidget(RealityPanel)
        self.content.setObjectName(u"content")
        self.content_lines = QVBoxLayout(self.content)
        self.content_lines.setSpacing(12)
        self.content_lines.setObjectName(u"content_lines")
        self.content_lines.setContentsMargins(0, 0, 0, 0)
        self.lead = QWidget(self.content)
        self.lead.setObjectName(u"lead")
        self.lead_lines = QVBoxLayout(self.lead)
        self.lead_lines.setSpacing(4)
        self.lead_lines.setObjectName(u"lead_lines")
        self.lead_lines.setContentsMargins(0, 0, 0, 0)

        self.content_lines.addWidget(self.lead)

        self.question_box = QFrame(self.content)
        self.question_box.setObjectName(u"question_box")
        self.question_box.setProperty(u"look", u"attention")
        self.question_box_lines = QVBoxLayout(self.question_box)
        self.question_box_lines.setSpacing(6)
        self.question_box_lines.setObjectName(u"question_box_lines")
        self.question_box_lines.setContentsMargins(14, 12, 14, 12)
        self.question = WrapLabel(self.question_box)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"filled_later", True)
        self.question.setProperty(u"look", u"heading")

        self.question_box_lines.addWidget(self.question)

        self.reasons = QWidget(self.question_box)
        self.reasons.setObjectName(u"reasons")
        self.reasons_lines = QVBoxLayout(self.reasons)
        self.reasons_lines.setSpacing(4)
        self.reasons_lines.setObjectName(u"reasons_lines")
        self.reasons_lines.setContentsMargins(0, 0, 0, 0)

        self.question_box_lines.addWidget(self.reasons)


        self.content_lines.addWidget(self.question_box)

        self.claims_part = QWidget(self.content)
        self.claims_part.setObjectName(u"claims_part")
        self.claims_part_lines = QVBoxLayout(self.claims_part)
        self.claims_part_lines.setSpacing(6)
        self.claims_part_lines.setObjectName(u"claims_part_lines")
        self.claims_part_lines.setContentsMargins(0, 0, 0, 0)
        self.claims_heading = WrapLabel(self.claims_part)
        self.claims_heading.setObjectName(u"claims_heading")
        self.claims_heading.setProperty(u"look", u"heading")

        self.claims_part_lines.addWidget(self.claims_heading)

        self.claims = QWidget(self.claims_part)
        self.claims.setObjectName(u"claims")
        self.claims_lines = QVBoxLayout(self.claims)
        self.claims_lines.setSpacing(8)
        self.claims_lines.setObjectName(u"claims_lines")
        self.claims_lines.setContentsMargins(0, 0, 0, 0)

        self.claims_part_lines.addWidget(self.claims)


        self.content_lines.addWidget(self.claims_part)

        self.steps_part = QWidget(self.content)
        self.steps_part.setObjectName(u"steps_part")
        self.steps_part_lines = QVBoxLayout(self.steps_part)
        self.steps_part_lines.setSpacing(4)
        self.steps_part_lines.setObjectName(u"steps_part_lines")
        self.steps_part_lines.setContentsMargins(0, 0, 0, 0)
        self.steps_heading = WrapLabel(self.steps_part)
        self.steps_heading.setObjectName(u"steps_heading")
        self.steps_heading.setProperty(u"filled_later", True)
        self.steps_heading.setProperty(u"look", u"heading")

        self.steps_part_lines.addWidget(self.steps_heading)

        self.steps = QWidget(self.steps_part)
        self.steps.setObjectName(u"steps")
        self.steps_lines = QVBoxLayout(self.steps)
        self.steps_lines.setSpacing(2)
        self.steps_lines.setObjectName(u"steps_lines")
        self.steps_lines.setContentsMargins(0, 0, 0, 0)

        self.steps_part_lines.addWidget(self.steps)


        self.content_lines.addWidget(self.steps_part)

        self.show_lines_row = FlowRow(self.content)
        self.show_lines_row.setObjectName(u"show_lines_row")
        self.show_lines = QPushButton(self.show_lines_row)
        self.show_lines.setObjectName(u"show_lines")
        self.show_lines.setCheckable(True)
        self.show_lines.setProperty(u"look", u"link")

        self.content_lines.addWidget(self.show_lines_row)

        self.lines = QWidget(self.content)
        self.lines.setObjectName(u"lines")
        self.lines_lines = QVBoxLayout(self.lines)
        self.lines_lines.setSpacing(10)
        self.lines_lines.setObjectName(u"lines_lines")
        self.lines_lines.setContentsMargins(0, 0, 0, 0)

        self.content_lines.addWidget(self.lines)

        self.silent_part = QWidget(self.content)
        self.silent_part.setObjectName(u"silent_part")
        self.silent_part_lines = QVBoxLayout(self.silent_part)
        self.silent_part_lines.setSpacing(4)
        self.silent_part_lines.setObjectName(u"silent_part_lines")
        self.silent_part_lines.setContentsMargins(0, 0, 0, 0)
        self.silent_heading = WrapLabel(self.silent_part)
        self.silent_heading.setObjectName(u"silent_heading")
        self.silent_heading.setProperty(u"look", u"heading")

        self.silent_part_lines.addWidget(self.silent_heading)

        self.silent = QWidget(self.silent_part)
        self.silent.setObjectName(u"silent")
        self.silent_lines = QVBoxLayout(self.silent)
        self.silent_lines.setSpacing(2)
        self.silent_lines.setObjectName(u"silent_lines")
        self.silent_lines.setContentsMargins(0, 0, 0, 0)

        self.silent_part_lines.addWidget(self.silent)


        self.content_lines.addWidget(self.silent_part)

        self.credit = WrapLabel(self.content)
        self.credit.setObjectName(u"credit")
        self.credit.setProperty(u"filled_later", True)
        self.credit.setProperty(u"look", u"small-quiet")

        self.content_lines.addWidget(self.credit)


        self.down.addWidget(self.content)


        self.retranslateUi(RealityPanel)
    # setupUi

    def retranslateUi(self, RealityPanel):
        RealityPanel.setWindowTitle(QCoreApplication.translate("RealityPanel", u"What the record shows", None))
        self.heading.setText(QCoreApplication.translate("RealityPanel", u"What the record shows", None))
        self.claims_heading.setText(QCoreApplication.translate("RealityPanel", u"Where it says \u201cco-produced\u201d", None))
        self.show_lines.setText(QCoreApplication.translate("RealityPanel", u"Show it line by line", None))
        self.silent_heading.setText(QCoreApplication.translate("RealityPanel", u"Not written down yet", None))
    # retranslateUi
