# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'next_meeting.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.line_list import LineList
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.time_choice import TimeChoice
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_NextMeeting(object):
    def setupUi(self, NextMeeting):
        if not NextMeeting.objectName():
            NextMeeting.setObjectName(u"NextMeeting")
        self.whole = QVBoxLayout(NextMeeting)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(NextMeeting)
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

        self.planned = WrapLabel(self.ground)
        self.planned.setObjectName(u"planned")
        self.planned.setProperty(u"filled_later", True)
        self.planned.setProperty(u"look", u"small-strong")

        self.down.addWidget(self.planned)

        self.template_part = QWidget(self.ground)
        self.template_part.setObjectName(u"template_part")
        self.template_part.setProperty(u"weight", 1)
        self.template_part_lines = QVBoxLayout(self.template_part)
        self.template_part_lines.setSpacing(6)
        self.template_part_lines.setObjectName(u"template_part_lines")
        self.template_part_lines.setContentsMargins(0, 0, 0, 0)
        self.template_label = WrapLabel(self.template_part)
        self.template_label.setObjectName(u"template_label")
        self.template_label.setProperty(u"look", u"strong")

        self.template_part_lines.addWidget(self.template_label)

        self.template = QComboBox(self.template_part)
        self.template.setObjectName(u"template")
        self.template.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.template.setMinimumContentsLength(10)

        self.template_part_lines.addWidget(self.template)


        self.down.addWidget(self.template_part)

        self.when_part = QWidget(self.ground)
        self.when_part.setObjectName(u"when_part")
        self.when_part_lines = QVBoxLayout(self.when_part)
        self.when_part_lines.setSpacing(4)
        self.when_part_lines.setObjectName(u"when_part_lines")
        self.when_part_lines.setContentsMargins(0, 0, 0, 0)
        self.day_row = SideBySide(self.when_part)
        self.day_row.setObjectName(u"day_row")
        self.day_row.setProperty(u"stack_below", 520)
        self.day_row.setProperty(u"top", True)
        self.date_part = QWidget(self.day_row)
        self.date_part.setObjectName(u"date_part")
        self.date_part.setProperty(u"weight", 2)
        self.date_part_lines = QVBoxLayout(self.date_part)
        self.date_part_lines.setSpacing(6)
        self.date_part_lines.setObjectName(u"date_part_lines")
        self.date_part_lines.setContentsMargins(0, 0, 0, 0)
        self.date_label = WrapLabel(self.date_part)
        self.date_label.setObjectName(u"date_label")
        self.date_label.setProperty(u"look", u"strong")

        self.date_part_lines.addWidget(self.date_label)

        self.date = DateChoice(self.date_part)
        self.date.setObjectName(u"date")

        self.date_part_lines.addWidget(self.date)

        self.start_part = QWidget(self.day_row)
        self.start_part.setObjectName(u"start_part")
        self.start_part.setProperty(u"weight", 1)
        self.start_part_lines = QVBoxLayout(self.start_part)
        self.start_part_lines.setSpacing(6)
        self.start_part_lines.setObjectName(u"start_part_lines")
        self.start_part_lines.setContentsMargins(0, 0, 0, 0)
        self.start_label = WrapLabel(self.start_part)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setProperty(u"look", u"strong")

        self.start_part_lines.addWidget(self.start_label)

        self.start = TimeChoice(self.start_part)
        self.start.setObjectName(u"start")
        self.start.setProperty(u"optional", True)

        self.start_part_lines.addWidget(self.start)

        self.end_part = QWidget(self.day_row)
        self.end_part.setObjectName(u"end_part")
        self.end_part.setProperty(u"weight", 1)
        self.end_part_lines = QVBoxLayout(self.end_part)
        self.end_part_lines.setSpacing(6)
        self.end_part_lines.setObjectName(u"end_part_lines")
        self.end_part_lines.setContentsMargins(0, 0, 0, 0)
        self.end_label = WrapLabel(self.end_part)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setProperty(u"look", u"strong")

        self.end_part_lines.addWidget(self.end_label)

        self.end = TimeChoice(self.end_part)
        self.end.setObjectName(u"end")
        self.end.setProperty(u"optional", True)

        self.end_part_lines.addWidget(self.end)


        self.when_part_lines.addWidget(self.day_row)

        self.day_from = WrapLabel(self.when_part)
        self.day_from.setObjectName(u"day_from")
        self.day_from.setProperty(u"filled_later", True)
        self.day_from.setProperty(u"look", u"small-quiet")

        self.when_part_lines.addWidget(self.day_from)

        self.notice = WrapLabel(self.when_part)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"filled_later", True)
        self.notice.setProperty(u"look", u"small")

        self.when_part_lines.addWidget(self.notice)


        self.down.addWidget(self.when_part)

        self.where_row = SideBySide(self.ground)
        self.where_row.setObjectName(u"where_row")
        self.where_row.setProperty(u"stack_below", 520)
        self.where_row.setProperty(u"top", True)
        self.venue_part = QWidget(self.where_row)
        self.venue_part.setObjectName(u"venue_part")
        self.venue_part.setProperty(u"weight", 1)
        self.venue_part_lines = QVBoxLayout(self.venue_part)
        self.venue_part_lines.setSpacing(6)
        self.venue_part_lines.setObjectName(u"venue_part_lines")
        self.venue_part_lines.setContentsMargins(0, 0, 0, 0)
        self.venue_label = WrapLabel(self.venue_part)
        self.venue_label.setObjectName(u"venue_label")
        self.venue_label.setProperty(u"look", u"strong")

        self.venue_part_lines.addWidget(self.venue_label)

        self.venue = QLineEdit(self.venue_part)
        self.venue.setObjectName(u"venue")

        self.venue_part_lines.addWidget(self.venue)

        self.access_part = QWidget(self.where_row)
        self.access_part.setObjectName(u"access_part")
        self.access_part.setProperty(u"weight", 1)
        self.access_part_lines = QVBoxLayout(self.access_part)
        self.access_part_lines.setSpacing(6)
        self.access_part_lines.setObjectName(u"access_part_lines")
        self.access_part_lines.setContentsMargins(0, 0, 0, 0)
        self.access_label = WrapLabel(self.access_part)
        self.access_label.setObjectName(u"access_label")
        self.access_label.setProperty(u"look", u"strong")

        self.access_part_lines.addWidget(self.access_label)

        self.access = QLineEdit(self.access_part)
        self.access.setObjectName(u"access")

        self.access_part_lines.addWidget(self.access)


        self.down.addWidget(self.where_row)

        self.items_part = QWidget(self.ground)
        self.items_part.setObjectName(u"items_part")
        self.items_part_lines = QVBoxLayout(self.items_part)
        self.items_part_lines.setSpacing(4)
        self.items_part_lines.setObjectName(u"items_part_lines")
        self.items_part_lines.setContentsMargins(0, 0, 0, 0)
        self.items_label = WrapLabel(self.items_part)
        self.items_label.setObjectName(u"items_label")
        self.items_label.setProperty(u"look", u"strong")

        self.items_part_lines.addWidget(self.items_label)

        self.items_hint = WrapLabel(self.items_part)
        self.items_hint.setObjectName(u"items_hint")
        self.items_hint.setProperty(u"look", u"small-quiet")

        self.items_part_lines.addWidget(self.items_hint)

        self.items = LineList(self.items_part)
        self.items.setObjectName(u"items")

        self.items_part_lines.addWidget(self.items)

        self.together = WrapLabel(self.items_part)
        self.together.setObjectName(u"together")
        self.together.setProperty(u"filled_later", True)
        self.together.setProperty(u"look", u"small")

        self.items_part_lines.addWidget(self.together)

        self.over = WrapLabel(self.items_part)
        self.over.setObjectName(u"over")
        self.over.setProperty(u"filled_later", True)
        self.over.setProperty(u"look", u"small-strong")

        self.items_part_lines.addWidget(self.over)

        self.own_note = WrapLabel(self.items_part)
        self.own_note.setObjectName(u"own_note")
        self.own_note.setProperty(u"look", u"small")

        self.items_part_lines.addWidget(self.own_note)

        self.own_row = FlowRow(self.items_part)
        self.own_row.setObjectName(u"own_row")
        self.forget_own = QPushButton(self.own_row)
        self.forget_own.setObjectName(u"forget_own")
        self.forget_own.setProperty(u"writes", True)
        self.forget_own.setAutoDefault(False)
        self.forget_own.setProperty(u"look", u"small")

        self.items_part_lines.addWidget(self.own_row)


        self.down.addWidget(self.items_part)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(NextMeeting)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(NextMeeting)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(self.buttons)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(True)
        self.save.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.template_label.setBuddy(self.template)
        self.date_label.setBuddy(self.date)
        self.start_label.setBuddy(self.start)
        self.end_label.setBuddy(self.end)
        self.venue_label.setBuddy(self.venue)
        self.access_label.setBuddy(self.access)
        self.items_label.setBuddy(self.items)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.template, self.date)
        QWidget.setTabOrder(self.date, self.start)
        QWidget.setTabOrder(self.start, self.end)
        QWidget.setTabOrder(self.end, self.venue)
        QWidget.setTabOrder(self.venue, self.access)
        QWidget.setTabOrder(self.access, self.items)
        QWidget.setTabOrder(self.items, self.forget_own)
        QWidget.setTabOrder(self.forget_own, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(NextMeeting)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, NextMeeting):
        NextMeeting.setWindowTitle(QCoreApplication.translate("NextMeeting", u"Plan the next meeting", None))
        self.heading.setText(QCoreApplication.translate("NextMeeting", u"Plan the next meeting", None))
        self.template_label.setText(QCoreApplication.translate("NextMeeting", u"Kind of meeting", None))
        self.date_label.setText(QCoreApplication.translate("NextMeeting", u"Day", None))
        self.start_label.setText(QCoreApplication.translate("NextMeeting", u"Starts", None))
        self.end_label.setText(QCoreApplication.translate("NextMeeting", u"Ends", None))
        self.venue_label.setText(QCoreApplication.translate("NextMeeting", u"Where", None))
        self.venue.setPlaceholderText(QCoreApplication.translate("NextMeeting", u"Community room", None))
        self.access_label.setText(QCoreApplication.translate("NextMeeting", u"How people get in and take part", None))
        self.items_label.setText(QCoreApplication.translate("NextMeeting", u"What comes on the agenda", None))
        self.items_hint.setText(QCoreApplication.translate("NextMeeting", u"Tick with the space bar. The order and the words can be changed later.", None))
#if QT_CONFIG(accessibility)
        self.items.setAccessibleName(QCoreApplication.translate("NextMeeting", u"What comes on the agenda", None))
#endif // QT_CONFIG(accessibility)
        self.own_note.setText(QCoreApplication.translate("NextMeeting", u"This is the agenda that your group keeps as its own.", None))
        self.forget_own.setText(QCoreApplication.translate("NextMeeting", u"Use the built-in agenda again", None))
        self.save.setText(QCoreApplication.translate("NextMeeting", u"Plan this meeting", None))
        self.leave.setText(QCoreApplication.translate("NextMeeting", u"Close without saving", None))
    # retranslateUi
