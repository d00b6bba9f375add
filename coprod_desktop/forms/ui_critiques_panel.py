# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'critiques_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_CritiquesPanel(object):
    def setupUi(self, CritiquesPanel):
        if not CritiquesPanel.objectName():
            CritiquesPanel.setObjectName(u"CritiquesPanel")
        self.down = QVBoxLayout(CritiquesPanel)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.heading = WrapLabel(CritiquesPanel)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"look", u"card-title")

        self.down.addWidget(self.heading)

        self.gone = WrapLabel(CritiquesPanel)
        self.gone.setObjectName(u"gone")
        self.gone.setProperty(u"filled_later", True)
        self.gone.setProperty(u"look", u"quiet")

        self.down.addWidget(self.gone)

        self.content = QWidget(CritiquesPanel)
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

        self.critiques = QWidget(self.content)
        self.critiques.setObjectName(u"critiques")
        self.critiques_lines = QVBoxLayout(self.critiques)
        self.critiques_lines.setSpacing(12)
        self.critiques_lines.setObjectName(u"critiques_lines")
        self.critiques_lines.setContentsMargins(0, 0, 0, 0)

        self.content_lines.addWidget(self.critiques)

        self.buttons = FlowRow(self.content)
        self.buttons.setObjectName(u"buttons")
        self.add = QPushButton(self.buttons)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"writes", True)

        self.content_lines.addWidget(self.buttons)


        self.down.addWidget(self.content)


        self.retranslateUi(CritiquesPanel)
    # setupUi

    def retranslateUi(self, CritiquesPanel):
        CritiquesPanel.setWindowTitle(QCoreApplication.translate("CritiquesPanel", u"A hard look at it", None))
        self.heading.setText(QCoreApplication.translate("CritiquesPanel", u"A hard look at it", None))
        self.add.setText(QCoreApplication.translate("CritiquesPanel", u"Answer three questions", None))
    # retranslateUi
