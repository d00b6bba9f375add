# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'typed_before.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_TypedBefore(object):
    def setupUi(self, TypedBefore):
        if not TypedBefore.objectName():
            TypedBefore.setObjectName(u"TypedBefore")
        self.whole = QVBoxLayout(TypedBefore)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(TypedBefore)
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

        self.down.addWidget(self.heading)

        self.explained = WrapLabel(self.ground)
        self.explained.setObjectName(u"explained")

        self.down.addWidget(self.explained)

        self.cards = QWidget(self.ground)
        self.cards.setObjectName(u"cards")
        self.cards_lines = QVBoxLayout(self.cards)
        self.cards_lines.setSpacing(14)
        self.cards_lines.setObjectName(u"cards_lines")
        self.cards_lines.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.cards)

        self.verticalSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.verticalSpacer)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(TypedBefore)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(TypedBefore)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.later = QPushButton(self.buttons)
        self.later.setObjectName(u"later")
        self.later.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)


        self.retranslateUi(TypedBefore)
    # setupUi

    def retranslateUi(self, TypedBefore):
        TypedBefore.setWindowTitle(QCoreApplication.translate("TypedBefore", u"Typed and not saved", None))
        self.heading.setText(QCoreApplication.translate("TypedBefore", u"You were typing this", None))
        self.explained.setText(QCoreApplication.translate("TypedBefore", u"These words were typed and not saved. Nothing is decided for you.", None))
        self.later.setText(QCoreApplication.translate("TypedBefore", u"Decide later", None))
    # retranslateUi
