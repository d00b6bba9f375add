# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_Welcome(object):
    def setupUi(self, Welcome):
        if not Welcome.objectName():
            Welcome.setObjectName(u"Welcome")
        self.page = QVBoxLayout(Welcome)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(Welcome)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.down = QVBoxLayout(self.content)
        self.down.setSpacing(16)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(26, 18, 26, 26)
        self.title = WrapLabel(self.content)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.down.addWidget(self.title)

        self.promise = WrapLabel(self.content)
        self.promise.setObjectName(u"promise")

        self.down.addWidget(self.promise)

        self.problem = WrapLabel(self.content)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

        self.recent_card = QFrame(self.content)
        self.recent_card.setObjectName(u"recent_card")
        self.recent_card.setProperty(u"look", u"card")
        self.recent_down = QVBoxLayout(self.recent_card)
        self.recent_down.setSpacing(8)
        self.recent_down.setObjectName(u"recent_down")
        self.recent_down.setContentsMargins(0, 0, 0, 0)
        self.recent_title = QLabel(self.recent_card)
        self.recent_title.setObjectName(u"recent_title")
        self.recent_title.setProperty(u"look", u"card-title")

        self.recent_down.addWidget(self.recent_title)

        self.recent_rows = QVBoxLayout()
        self.recent_rows.setSpacing(8)
        self.recent_rows.setObjectName(u"recent_rows")

        self.recent_down.addLayout(self.recent_rows)


        self.down.addWidget(self.recent_card)

        self.ways = SideBySide(self.content)
        self.ways.setObjectName(u"ways")
        self.ways.setProperty(u"stack_below", 720)
        self.look_card = QFrame(self.ways)
        self.look_card.setObjectName(u"look_card")
        self.look_card.setProperty(u"look", u"card")
        self.look_card_down = QVBoxLayout(self.look_card)
        self.look_card_down.setSpacing(10)
        self.look_card_down.setObjectName(u"look_card_down")
        self.look_card_down.setContentsMargins(0, 0, 0, 0)
        self.look_card_title = QLabel(self.look_card)
        self.look_card_title.setObjectName(u"look_card_title")
        self.look_card_title.setProperty(u"look", u"card-title")

        self.look_card_down.addWidget(self.look_card_title)

        self.look_card_text = WrapLabel(self.look_card)
        self.look_card_text.setObjectName(u"look_card_text")

        self.look_card_down.addWidget(self.look_card_text)

        self.look_card_down_space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.look_card_down.addItem(self.look_card_down_space1)

        self.look_card_buttons = FlowRow(self.look_card)
        self.look_card_buttons.setObjectName(u"look_card_buttons")
        self.see_example = QPushButton(self.look_card_buttons)
        self.see_example.setObjectName(u"see_example")

        self.look_card_down.addWidget(self.look_card_buttons)

        self.begin_card = QFrame(self.ways)
        self.begin_card.setObjectName(u"begin_card")
        self.begin_card.setProperty(u"look", u"card")
        self.begin_card_down = QVBoxLayout(self.begin_card)
        self.begin_card_down.setSpacing(10)
        self.begin_card_down.setObjectName(u"begin_card_down")
        self.begin_card_down.setContentsMargins(0, 0, 0, 0)
        self.begin_card_title = QLabel(self.begin_card)
        self.begin_card_title.setObjectName(u"begin_card_title")
        self.begin_card_title.setProperty(u"look", u"card-title")

        self.begin_card_down.addWidget(self.begin_card_title)

        self.begin_card_text = WrapLabel(self.begin_card)
        self.begin_card_text.setObjectName(u"begin_card_text")

        self.begin_card_down.addWidget(self.begin_card_text)

        self.begin_card_down_space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.begin_card_down.addItem(self.begin_card_down_space1)

        self.begin_card_buttons = FlowRow(self.begin_card)
        self.begin_card_buttons.setObjectName(u"begin_card_buttons")
        self.begin_group = QPushButton(self.begin_card_buttons)
        self.begin_group.setObjectName(u"begin_group")

        self.begin_card_down.addWidget(self.begin_card_buttons)

        self.open_card = QFrame(self.ways)
        self.open_card.setObjectName(u"open_card")
        self.open_card.setProperty(u"look", u"card")
        self.open_card_down = QVBoxLayout(self.open_card)
        self.open_card_down.setSpacing(10)
        self.open_card_down.setObjectName(u"open_card_down")
        self.open_card_down.setContentsMargins(0, 0, 0, 0)
        self.open_card_title = QLabel(self.open_card)
        self.open_card_title.setObjectName(u"open_card_title")
        self.open_card_title.setProperty(u"look", u"card-title")

        self.open_card_down.addWidget(self.open_card_title)

        self.open_card_text = WrapLabel(self.open_card)
        self.open_card_text.setObjectName(u"open_card_text")

        self.open_card_down.addWidget(self.open_card_text)

        self.open_card_down_space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.open_card_down.addItem(self.open_card_down_space1)

        self.open_card_buttons = FlowRow(self.open_card)
        self.open_card_buttons.setObjectName(u"open_card_buttons")
        self.open_file = QPushButton(self.open_card_buttons)
        self.open_file.setObjectName(u"open_file")

        self.open_card_down.addWidget(self.open_card_buttons)


        self.down.addWidget(self.ways)

        self.down_space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.down_space1)

        self.scroll.setWidget(self.content)

        self.page.addWidget(self.scroll)


        self.retranslateUi(Welcome)
    # setupUi

    def retranslateUi(self, Welcome):
        self.title.setText(QCoreApplication.translate("Welcome", u"Welcome to Coprod Desktop", None))
        self.promise.setText(QCoreApplication.translate("Welcome", u"Meetings, the ladder of co-production and pledges, in one file on this computer. Nothing is ever sent anywhere.", None))
        self.recent_title.setText(QCoreApplication.translate("Welcome", u"Go on where you were", None))
        self.look_card_title.setText(QCoreApplication.translate("Welcome", u"Look around", None))
        self.look_card_text.setText(QCoreApplication.translate("Welcome", u"A made-up group shows what a year of work looks like. You can try everything in it.", None))
        self.see_example.setText(QCoreApplication.translate("Welcome", u"See the example group", None))
        self.begin_card_title.setText(QCoreApplication.translate("Welcome", u"Make our own", None))
        self.begin_card_text.setText(QCoreApplication.translate("Welcome", u"Four short questions, and your group has its own file. You say where it is kept.", None))
        self.begin_group.setText(QCoreApplication.translate("Welcome", u"Begin our own group", None))
        self.open_card_title.setText(QCoreApplication.translate("Welcome", u"Open a file", None))
        self.open_card_text.setText(QCoreApplication.translate("Welcome", u"Your group has a file already, here or on a stick? Then open it.", None))
        self.open_file.setText(QCoreApplication.translate("Welcome", u"Open a group file", None))
        pass
    # retranslateUi
