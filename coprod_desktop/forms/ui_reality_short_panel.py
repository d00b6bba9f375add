# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reality_short_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QVBoxLayout, QWidget)

from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_RealityShortPanel(object):
    def setupUi(self, RealityShortPanel):
        if not RealityShortPanel.objectName():
            RealityShortPanel.setObjectName(u"RealityShortPanel")
        self.down = QVBoxLayout(RealityShortPanel)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.question_box = QFrame(RealityShortPanel)
        self.question_box.setObjectName(u"question_box")
        self.question_box.setProperty(u"look", u"attention")
        self.question_box_lines = QVBoxLayout(self.question_box)
        self.question_box_lines.setSpacing(4)
        self.question_box_lines.setObjectName(u"question_box_lines")
        self.question_box_lines.setContentsMargins(0, 0, 0, 0)
        self.question = WrapLabel(self.question_box)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"look", u"heading")
        self.question.setProperty(u"filled_later", True)

        self.question_box_lines.addWidget(self.question)

        self.claims = QWidget(self.question_box)
        self.claims.setObjectName(u"claims")
        self.claims_lines = QVBoxLayout(self.claims)
        self.claims_lines.setSpacing(2)
        self.claims_lines.setObjectName(u"claims_lines")
        self.claims_lines.setContentsMargins(0, 0, 0, 0)

        self.question_box_lines.addWidget(self.claims)

        self.reasons = QWidget(self.question_box)
        self.reasons.setObjectName(u"reasons")
        self.reasons_lines = QVBoxLayout(self.reasons)
        self.reasons_lines.setSpacing(4)
        self.reasons_lines.setObjectName(u"reasons_lines")
        self.reasons_lines.setContentsMargins(0, 0, 0, 0)

        self.question_box_lines.addWidget(self.reasons)


        self.down.addWidget(self.question_box)

        self.steps_part = QWidget(RealityShortPanel)
        self.steps_part.setObjectName(u"steps_part")
        self.steps_part_down = QVBoxLayout(self.steps_part)
        self.steps_part_down.setSpacing(4)
        self.steps_part_down.setObjectName(u"steps_part_down")
        self.steps_part_down.setContentsMargins(0, 0, 0, 0)
        self.steps_heading = WrapLabel(self.steps_part)
        self.steps_heading.setObjectName(u"steps_heading")
        self.steps_heading.setProperty(u"look", u"heading")
        self.steps_heading.setProperty(u"filled_later", True)

        self.steps_part_down.addWidget(self.steps_heading)

        self.steps = QWidget(self.steps_part)
        self.steps.setObjectName(u"steps")
        self.steps_lines = QVBoxLayout(self.steps)
        self.steps_lines.setSpacing(4)
        self.steps_lines.setObjectName(u"steps_lines")
        self.steps_lines.setContentsMargins(0, 0, 0, 0)

        self.steps_part_down.addWidget(self.steps)


        self.down.addWidget(self.steps_part)


        self.retranslateUi(RealityShortPanel)
    # setupUi

    def retranslateUi(self, RealityShortPanel):
        RealityShortPanel.setWindowTitle(QCoreApplication.translate("RealityShortPanel", u"What the record shows, in short", None))
    # retranslateUi
