# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'file_trouble.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_FileTrouble(object):
    def setupUi(self, FileTrouble):
        if not FileTrouble.objectName():
            FileTrouble.setObjectName(u"FileTrouble")
        self.page = QVBoxLayout(FileTrouble)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(FileTrouble)
        self.scroll.setObjectName(u"scroll")
        self.ground = QWidget()
        self.ground.setObjectName(u"ground")
        self.down = QVBoxLayout(self.ground)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 16, 20, 16)
        self.title = WrapLabel(self.ground)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"card-title")
        self.title.setProperty(u"filled_later", True)

        self.down.addWidget(self.title)

        self.said = QWidget(self.ground)
        self.said.setObjectName(u"said")
        self.said_lines = QVBoxLayout(self.said)
        self.said_lines.setSpacing(6)
        self.said_lines.setObjectName(u"said_lines")
        self.said_lines.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.said)

        self.progress = WrapLabel(self.ground)
        self.progress.setObjectName(u"progress")
        self.progress.setProperty(u"look", u"quiet")
        self.progress.setProperty(u"filled_later", True)

        self.down.addWidget(self.progress)

        self.listed = QWidget(self.ground)
        self.listed.setObjectName(u"listed")
        self.listed_lines = QVBoxLayout(self.listed)
        self.listed_lines.setSpacing(4)
        self.listed_lines.setObjectName(u"listed_lines")
        self.listed_lines.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.listed)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.page.addWidget(self.scroll)

        self.foot = QWidget(FileTrouble)
        self.foot.setObjectName(u"foot")
        self.foot_down = QVBoxLayout(self.foot)
        self.foot_down.setObjectName(u"foot_down")
        self.foot_down.setContentsMargins(20, 8, 20, 14)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")

        self.foot_down.addWidget(self.buttons)


        self.page.addWidget(self.foot)

        self.page.setStretch(0, 1)

        self.retranslateUi(FileTrouble)
    # setupUi

    def retranslateUi(self, FileTrouble):
        FileTrouble.setWindowTitle(QCoreApplication.translate("FileTrouble", u"Open a group file", None))
        self.leave.setText(QCoreApplication.translate("FileTrouble", u"Close", None))
    # retranslateUi
