# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'initiative_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QLabel, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.link_button import LinkButton
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_InitiativePanel(object):
    def setupUi(self, InitiativePanel):
        if not InitiativePanel.objectName():
            InitiativePanel.setObjectName(u"InitiativePanel")
        self.down = QVBoxLayout(InitiativePanel)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.selected_label = QLabel(InitiativePanel)
        self.selected_label.setObjectName(u"selected_label")
        self.selected_label.setProperty(u"look", u"small-quiet")

        self.down.addWidget(self.selected_label)

        self.title = WrapLabel(InitiativePanel)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"card-title")
        self.title.setProperty(u"filled_later", True)

        self.down.addWidget(self.title)

        self.tags = FlowRow(InitiativePanel)
        self.tags.setObjectName(u"tags")

        self.down.addWidget(self.tags)

        self.buttons = FlowRow(InitiativePanel)
        self.buttons.setObjectName(u"buttons")
        self.place = QPushButton(self.buttons)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"writes", True)
        self.place.setProperty(u"look", u"primary")
        self.place.setProperty(u"filled_later", True)
        self.history = QPushButton(self.buttons)
        self.history.setObjectName(u"history")
        self.print_page = QPushButton(self.buttons)
        self.print_page.setObjectName(u"print_page")
        self.open_page = QPushButton(self.buttons)
        self.open_page.setObjectName(u"open_page")
        self.open_page.setProperty(u"look", u"link")

        self.down.addWidget(self.buttons)

        self.why_heading = QLabel(InitiativePanel)
        self.why_heading.setObjectName(u"why_heading")
        self.why_heading.setProperty(u"look", u"heading")

        self.down.addWidget(self.why_heading)

        self.agreed_on = WrapLabel(InitiativePanel)
        self.agreed_on.setObjectName(u"agreed_on")
        self.agreed_on.setProperty(u"look", u"small-quiet")
        self.agreed_on.setProperty(u"filled_later", True)

        self.down.addWidget(self.agreed_on)

        self.why = QWidget(InitiativePanel)
        self.why.setObjectName(u"why")
        self.why_lines = QVBoxLayout(self.why)
        self.why_lines.setSpacing(4)
        self.why_lines.setObjectName(u"why_lines")
        self.why_lines.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.why)

        self.evidence = QWidget(InitiativePanel)
        self.evidence.setObjectName(u"evidence")
        self.evidence_lines = QVBoxLayout(self.evidence)
        self.evidence_lines.setSpacing(0)
        self.evidence_lines.setObjectName(u"evidence_lines")
        self.evidence_lines.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.evidence)

        self.parts_heading = QLabel(InitiativePanel)
        self.parts_heading.setObjectName(u"parts_heading")
        self.parts_heading.setProperty(u"look", u"heading")

        self.down.addWidget(self.parts_heading)

        self.parts = QWidget(InitiativePanel)
        self.parts.setObjectName(u"parts")
        self.parts_lines = QVBoxLayout(self.parts)
        self.parts_lines.setSpacing(0)
        self.parts_lines.setObjectName(u"parts_lines")
        self.parts_lines.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.parts)

        self.parts_row = FlowRow(InitiativePanel)
        self.parts_row.setObjectName(u"parts_row")
        self.share_parts = LinkButton(self.parts_row)
        self.share_parts.setObjectName(u"share_parts")
        self.share_parts.setProperty(u"writes", True)
        self.share_parts.setProperty(u"look", u"link")

        self.down.addWidget(self.parts_row)

        self.reality = QWidget(InitiativePanel)
        self.reality.setObjectName(u"reality")
        self.reality_lines = QVBoxLayout(self.reality)
        self.reality_lines.setSpacing(6)
        self.reality_lines.setObjectName(u"reality_lines")
        self.reality_lines.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.reality)

        self.next_heading = QLabel(InitiativePanel)
        self.next_heading.setObjectName(u"next_heading")
        self.next_heading.setProperty(u"look", u"heading")

        self.down.addWidget(self.next_heading)

        self.next = QWidget(InitiativePanel)
        self.next.setObjectName(u"next")
        self.next_lines = QVBoxLayout(self.next)
        self.next_lines.setSpacing(0)
        self.next_lines.setObjectName(u"next_lines")
        self.next_lines.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.next)

        self.next_rung_part = QWidget(InitiativePanel)
        self.next_rung_part.setObjectName(u"next_rung_part")
        self.next_rung_down = QVBoxLayout(self.next_rung_part)
        self.next_rung_down.setSpacing(4)
        self.next_rung_down.setObjectName(u"next_rung_down")
        self.next_rung_down.setContentsMargins(0, 0, 0, 0)
        self.next_rung_heading = QLabel(self.next_rung_part)
        self.next_rung_heading.setObjectName(u"next_rung_heading")
        self.next_rung_heading.setProperty(u"look", u"heading")

        self.next_rung_down.addWidget(self.next_rung_heading)

        self.next_rung = QWidget(self.next_rung_part)
        self.next_rung.setObjectName(u"next_rung")
        self.next_rung_lines = QVBoxLayout(self.next_rung)
        self.next_rung_lines.setSpacing(4)
        self.next_rung_lines.setObjectName(u"next_rung_lines")
        self.next_rung_lines.setContentsMargins(0, 0, 0, 0)

        self.next_rung_down.addWidget(self.next_rung)


        self.down.addWidget(self.next_rung_part)

        QWidget.setTabOrder(self.place, self.history)
        QWidget.setTabOrder(self.history, self.print_page)
        QWidget.setTabOrder(self.print_page, self.open_page)
        QWidget.setTabOrder(self.open_page, self.share_parts)

        self.retranslateUi(InitiativePanel)
    # setupUi

    def retranslateUi(self, InitiativePanel):
        InitiativePanel.setWindowTitle(QCoreApplication.translate("InitiativePanel", u"The chosen initiative", None))
        self.selected_label.setText(QCoreApplication.translate("InitiativePanel", u"Selected", None))
        self.history.setText(QCoreApplication.translate("InitiativePanel", u"History", None))
        self.print_page.setText(QCoreApplication.translate("InitiativePanel", u"Print one page", None))
        self.open_page.setText(QCoreApplication.translate("InitiativePanel", u"Open its page", None))
        self.why_heading.setText(QCoreApplication.translate("InitiativePanel", u"Why this rung", None))
        self.parts_heading.setText(QCoreApplication.translate("InitiativePanel", u"Which parts were shared?", None))
        self.share_parts.setText(QCoreApplication.translate("InitiativePanel", u"Record which parts were shared", None))
        self.next_heading.setText(QCoreApplication.translate("InitiativePanel", u"Next", None))
        self.next_rung_heading.setText(QCoreApplication.translate("InitiativePanel", u"To reach the next rung", None))
    # retranslateUi
