# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'checklists_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_ChecklistsPanel(object):
    def setupUi(self, ChecklistsPanel):
        if not ChecklistsPanel.objectName():
            ChecklistsPanel.setObjectName(u"ChecklistsPanel")
        self.down = QVBoxLayout(ChecklistsPanel)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.heading = WrapLabel(ChecklistsPanel)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"look", u"card-title")

        self.down.addWidget(self.heading)

        self.gone = WrapLabel(ChecklistsPanel)
        self.gone.setObjectName(u"gone")
        self.gone.setProperty(u"look", u"quiet")
        self.gone.setProperty(u"filled_later", True)

        self.down.addWidget(self.gone)

        self.content = QWidget(ChecklistsPanel)
        self.content.setObjectName(u"content")
        self.content_down = QVBoxLayout(self.content)
        self.content_down.setSpacing(8)
        self.content_down.setObjectName(u"content_down")
        self.content_down.setContentsMargins(0, 0, 0, 0)
        self.about = WrapLabel(self.content)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"look", u"quiet")
        self.about.setProperty(u"filled_later", True)

        self.content_down.addWidget(self.about)

        self.runs = QWidget(self.content)
        self.runs.setObjectName(u"runs")
        self.runs_lines = QVBoxLayout(self.runs)
        self.runs_lines.setSpacing(6)
        self.runs_lines.setObjectName(u"runs_lines")
        self.runs_lines.setContentsMargins(0, 0, 0, 0)

        self.content_down.addWidget(self.runs)

        self.buttons = FlowRow(self.content)
        self.buttons.setObjectName(u"buttons")
        self.begin = QPushButton(self.buttons)
        self.begin.setObjectName(u"begin")
        self.begin.setProperty(u"writes", True)

        self.content_down.addWidget(self.buttons)


        self.down.addWidget(self.content)


        self.retranslateUi(ChecklistsPanel)
    # setupUi

    def retranslateUi(self, ChecklistsPanel):
        ChecklistsPanel.setWindowTitle(QCoreApplication.translate("ChecklistsPanel", u"Checklists of an initiative", None))
        self.heading.setText(QCoreApplication.translate("ChecklistsPanel", u"Checklists", None))
        self.begin.setText(QCoreApplication.translate("ChecklistsPanel", u"Go through a checklist", None))
    # retranslateUi
