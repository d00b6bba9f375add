# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'challenges_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_ChallengesPanel(object):
    def setupUi(self, ChallengesPanel):
        if not ChallengesPanel.objectName():
            ChallengesPanel.setObjectName(u"ChallengesPanel")
        self.down = QVBoxLayout(ChallengesPanel)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.heading = WrapLabel(ChallengesPanel)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"look", u"card-title")

        self.down.addWidget(self.heading)

        self.gone = WrapLabel(ChallengesPanel)
        self.gone.setObjectName(u"gone")
        self.gone.setProperty(u"filled_later", True)
        self.gone.setProperty(u"look", u"quiet")

        self.down.addWidget(self.gone)

        self.content = QWidget(ChallengesPanel)
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

        self.met = QWidget(self.content)
        self.met.setObjectName(u"met")
        self.met_lines = QVBoxLayout(self.met)
        self.met_lines.setSpacing(12)
        self.met_lines.setObjectName(u"met_lines")
        self.met_lines.setContentsMargins(0, 0, 0, 0)

        self.content_lines.addWidget(self.met)

        self.buttons = FlowRow(self.content)
        self.buttons.setObjectName(u"buttons")
        self.add = QPushButton(self.buttons)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"writes", True)

        self.content_lines.addWidget(self.buttons)


        self.down.addWidget(self.content)


        self.retranslateUi(ChallengesPanel)
    # setupUi

    def retranslateUi(self, ChallengesPanel):
        ChallengesPanel.setWindowTitle(QCoreApplication.translate("ChallengesPanel", u"Challenges met", None))
        self.heading.setText(QCoreApplication.translate("ChallengesPanel", u"Challenges met", None))
        self.add.setText(QCoreApplication.translate("ChallengesPanel", u"Note a challenge", None))
    # retranslateUi
