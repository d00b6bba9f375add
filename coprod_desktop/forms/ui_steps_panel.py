# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'steps_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QVBoxLayout, QWidget)

from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_StepsPanel(object):
    def setupUi(self, StepsPanel):
        if not StepsPanel.objectName():
            StepsPanel.setObjectName(u"StepsPanel")
        self.down = QVBoxLayout(StepsPanel)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.heading = WrapLabel(StepsPanel)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"look", u"card-title")

        self.down.addWidget(self.heading)

        self.gone = WrapLabel(StepsPanel)
        self.gone.setObjectName(u"gone")
        self.gone.setProperty(u"filled_later", True)
        self.gone.setProperty(u"look", u"quiet")

        self.down.addWidget(self.gone)

        self.content = QWidget(StepsPanel)
        self.content.setObjectName(u"content")
        self.content_lines = QVBoxLayout(self.content)
        self.content_lines.setSpacing(8)
        self.content_lines.setObjectName(u"content_lines")
        self.content_lines.setContentsMargins(0, 0, 0, 0)
        self.about = WrapLabel(self.content)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"filled_later", True)
        self.about.setProperty(u"look", u"quiet")

        self.content_lines.addWidget(self.about)

        self.answered = WrapLabel(self.content)
        self.answered.setObjectName(u"answered")
        self.answered.setProperty(u"filled_later", True)
        self.answered.setProperty(u"look", u"strong")

        self.content_lines.addWidget(self.answered)

        self.steps = QWidget(self.content)
        self.steps.setObjectName(u"steps")
        self.steps_lines = QVBoxLayout(self.steps)
        self.steps_lines.setSpacing(6)
        self.steps_lines.setObjectName(u"steps_lines")
        self.steps_lines.setContentsMargins(0, 0, 0, 0)

        self.content_lines.addWidget(self.steps)

        self.credit = WrapLabel(self.content)
        self.credit.setObjectName(u"credit")
        self.credit.setProperty(u"filled_later", True)
        self.credit.setProperty(u"look", u"small-quiet")

        self.content_lines.addWidget(self.credit)


        self.down.addWidget(self.content)


        self.retranslateUi(StepsPanel)
    # setupUi

    def retranslateUi(self, StepsPanel):
        StepsPanel.setWindowTitle(QCoreApplication.translate("StepsPanel", u"Five steps to success", None))
        self.heading.setText(QCoreApplication.translate("StepsPanel", u"Five steps to success", None))
    # retranslateUi
