# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'this_file.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_ThisFile(object):
    def setupUi(self, ThisFile):
        if not ThisFile.objectName():
            ThisFile.setObjectName(u"ThisFile")
        self.page = QVBoxLayout(ThisFile)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(ThisFile)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.down = QVBoxLayout(self.content)
        self.down.setSpacing(14)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(26, 10, 26, 26)
        self.title = WrapLabel(self.content)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.down.addWidget(self.title)

        self.cards = QVBoxLayout()
        self.cards.setSpacing(14)
        self.cards.setObjectName(u"cards")

        self.down.addLayout(self.cards)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.rest)

        self.scroll.setWidget(self.content)

        self.page.addWidget(self.scroll)


        self.retranslateUi(ThisFile)
    # setupUi

    def retranslateUi(self, ThisFile):
        self.title.setText(QCoreApplication.translate("ThisFile", u"This file", None))
        pass
    # retranslateUi
