# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'closing.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_Closing(object):
    def setupUi(self, Closing):
        if not Closing.objectName():
            Closing.setObjectName(u"Closing")
        self.whole = QVBoxLayout(Closing)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(Closing)
        self.scroll.setObjectName(u"scroll")
        self.ground = QWidget()
        self.ground.setObjectName(u"ground")
        self.down = QVBoxLayout(self.ground)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 16, 20, 16)
        self.heading = WrapLabel(self.ground)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"filled_later", True)
        self.heading.setProperty(u"look", u"card-title")

        self.down.addWidget(self.heading)

        self.said = WrapLabel(self.ground)
        self.said.setObjectName(u"said")
        self.said.setProperty(u"filled_later", True)

        self.down.addWidget(self.said)

        self.more = WrapLabel(self.ground)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"filled_later", True)
        self.more.setProperty(u"look", u"quiet")

        self.down.addWidget(self.more)

        self.bar = QProgressBar(self.ground)
        self.bar.setObjectName(u"bar")
        self.bar.setValue(0)
        self.bar.setTextVisible(False)

        self.down.addWidget(self.bar)

        self.rest = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.rest)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(Closing)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(Closing)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.main = QPushButton(self.buttons)
        self.main.setObjectName(u"main")
        self.main.setProperty(u"filled_later", True)
        self.main.setProperty(u"look", u"primary")
        self.other = QPushButton(self.buttons)
        self.other.setObjectName(u"other")
        self.other.setProperty(u"filled_later", True)
        self.other.setAutoDefault(False)
        self.never = QPushButton(self.buttons)
        self.never.setObjectName(u"never")
        self.never.setProperty(u"look", u"link")
        self.never.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

        QWidget.setTabOrder(self.main, self.other)
        QWidget.setTabOrder(self.other, self.never)

        self.retranslateUi(Closing)
    # setupUi

    def retranslateUi(self, Closing):
        Closing.setWindowTitle(QCoreApplication.translate("Closing", u"Closing the file", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("Closing", u"How far it is", None))
#endif // QT_CONFIG(accessibility)
        self.never.setText(QCoreApplication.translate("Closing", u"Do not ask again on this computer", None))
    # retranslateUi
