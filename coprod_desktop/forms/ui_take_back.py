# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'take_back.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_TakeBack(object):
    def setupUi(self, TakeBack):
        if not TakeBack.objectName():
            TakeBack.setObjectName(u"TakeBack")
        self.whole = QVBoxLayout(TakeBack)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(TakeBack)
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

        self.hint = WrapLabel(self.ground)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"filled_later", True)

        self.down.addWidget(self.hint)

        self.steps = WrapLabel(self.ground)
        self.steps.setObjectName(u"steps")
        self.steps.setProperty(u"filled_later", True)

        self.down.addWidget(self.steps)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

        self.verticalSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.verticalSpacer)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(TakeBack)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(TakeBack)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.go_on = QPushButton(self.buttons)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"look", u"primary")
        self.go_on.setProperty(u"filled_later", True)
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

        QWidget.setTabOrder(self.go_on, self.leave)

        self.retranslateUi(TakeBack)

        self.go_on.setDefault(True)

    # setupUi

    def retranslateUi(self, TakeBack):
        TakeBack.setWindowTitle(QCoreApplication.translate("TakeBack", u"Take several steps back", None))
        self.leave.setText(QCoreApplication.translate("TakeBack", u"Leave it as it is", None))
    # retranslateUi
