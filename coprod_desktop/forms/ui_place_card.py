# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'place_card.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_PlaceCard(object):
    def setupUi(self, PlaceCard):
        if not PlaceCard.objectName():
            PlaceCard.setObjectName(u"PlaceCard")
        PlaceCard.setProperty(u"look", u"card")
        self.down = QVBoxLayout(PlaceCard)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.title = WrapLabel(PlaceCard)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"card-title")

        self.down.addWidget(self.title)

        self.path = WrapLabel(PlaceCard)
        self.path.setObjectName(u"path")
        self.path.setProperty(u"look", u"strong")
        self.path.setProperty(u"filled_later", True)

        self.down.addWidget(self.path)

        self.said = QWidget(PlaceCard)
        self.said.setObjectName(u"said")
        self.said_lines = QVBoxLayout(self.said)
        self.said_lines.setSpacing(6)
        self.said_lines.setObjectName(u"said_lines")
        self.said_lines.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.said)

        self.buttons = FlowRow(PlaceCard)
        self.buttons.setObjectName(u"buttons")
        self.compare = QPushButton(self.buttons)
        self.compare.setObjectName(u"compare")
        self.help = QPushButton(self.buttons)
        self.help.setObjectName(u"help")
        self.help.setProperty(u"look", u"link")

        self.down.addWidget(self.buttons)

        self.comparing = WrapLabel(PlaceCard)
        self.comparing.setObjectName(u"comparing")
        self.comparing.setProperty(u"look", u"quiet")
        self.comparing.setProperty(u"filled_later", True)

        self.down.addWidget(self.comparing)

        self.copies = QWidget(PlaceCard)
        self.copies.setObjectName(u"copies")
        self.copies_lines = QVBoxLayout(self.copies)
        self.copies_lines.setSpacing(10)
        self.copies_lines.setObjectName(u"copies_lines")
        self.copies_lines.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.copies)

        QWidget.setTabOrder(self.compare, self.help)

        self.retranslateUi(PlaceCard)
    # setupUi

    def retranslateUi(self, PlaceCard):
        self.title.setText(QCoreApplication.translate("PlaceCard", u"Where this file lies", None))
        self.compare.setText(QCoreApplication.translate("PlaceCard", u"Compare the second copies", None))
        self.help.setText(QCoreApplication.translate("PlaceCard", u"What is safe, and what is not?", None))
        pass
    # retranslateUi
