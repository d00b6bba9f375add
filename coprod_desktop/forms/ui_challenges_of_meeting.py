# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'challenges_of_meeting.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_ChallengesOfMeeting(object):
    def setupUi(self, ChallengesOfMeeting):
        if not ChallengesOfMeeting.objectName():
            ChallengesOfMeeting.setObjectName(u"ChallengesOfMeeting")
        self.whole = QVBoxLayout(ChallengesOfMeeting)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(ChallengesOfMeeting)
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

        self.challenges = QWidget(self.ground)
        self.challenges.setObjectName(u"challenges")
        self.challenges_lines = QVBoxLayout(self.challenges)
        self.challenges_lines.setSpacing(0)
        self.challenges_lines.setObjectName(u"challenges_lines")
        self.challenges_lines.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.challenges)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(ChallengesOfMeeting)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(ChallengesOfMeeting)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(True)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)


        self.retranslateUi(ChallengesOfMeeting)

        self.leave.setDefault(True)

    # setupUi

    def retranslateUi(self, ChallengesOfMeeting):
        ChallengesOfMeeting.setWindowTitle(QCoreApplication.translate("ChallengesOfMeeting", u"Challenges met", None))
        self.leave.setText(QCoreApplication.translate("ChallengesOfMeeting", u"Close", None))
    # retranslateUi
