# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'changes_of.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_ChangesOf(object):
    def setupUi(self, ChangesOf):
        if not ChangesOf.objectName():
            ChangesOf.setObjectName(u"ChangesOf")
        self.whole = QVBoxLayout(ChangesOf)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(ChangesOf)
        self.scroll.setObjectName(u"scroll")
        self.ground = QWidget()
        self.ground.setObjectName(u"ground")
        self.down = QVBoxLayout(self.ground)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 16, 20, 16)
        self.heading = WrapLabel(self.ground)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"look", u"card-title")
        self.heading.setProperty(u"filled_later", True)

        self.down.addWidget(self.heading)

        self.none = WrapLabel(self.ground)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"look", u"quiet")
        self.none.setProperty(u"filled_later", True)

        self.down.addWidget(self.none)

        self.entries = QWidget(self.ground)
        self.entries.setObjectName(u"entries")
        self.entries_lines = QVBoxLayout(self.entries)
        self.entries_lines.setSpacing(14)
        self.entries_lines.setObjectName(u"entries_lines")
        self.entries_lines.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.entries)

        self.older = QPushButton(self.ground)
        self.older.setObjectName(u"older")

        self.down.addWidget(self.older)

        self.verticalSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.verticalSpacer)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(ChangesOf)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(ChangesOf)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.close = QPushButton(self.buttons)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"look", u"primary")
        self.all = QPushButton(self.buttons)
        self.all.setObjectName(u"all")
        self.all.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

        QWidget.setTabOrder(self.older, self.close)
        QWidget.setTabOrder(self.close, self.all)

        self.retranslateUi(ChangesOf)

        self.close.setDefault(True)

    # setupUi

    def retranslateUi(self, ChangesOf):
        ChangesOf.setWindowTitle(QCoreApplication.translate("ChangesOf", u"Who changed this?", None))
        self.older.setText(QCoreApplication.translate("ChangesOf", u"Show older", None))
        self.close.setText(QCoreApplication.translate("ChangesOf", u"Close", None))
        self.all.setText(QCoreApplication.translate("ChangesOf", u"All that was changed", None))
    # retranslateUi
