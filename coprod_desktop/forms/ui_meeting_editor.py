# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_editor.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.time_choice import TimeChoice
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_MeetingEditor(object):
    def setupUi(self, MeetingEditor):
        if not MeetingEditor.objectName():
            MeetingEditor.setObjectName(u"MeetingEditor")
        self.whole = QVBoxLayout(MeetingEditor)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(MeetingEditor)
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

        self.day_row = SideBySide(self.ground)
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


        self.down.addWidget(self.day_row)

        self.kind_part = QWidget(self.ground)
        self.kind_part.setObjectName(u"kind_part")
        self.kind_part.setProperty(u"weight", 1)
        self.kind_part_lines = QVBoxLayout(self.kind_part)
        self.kind_part_lines.setSpacing(6)
        self.kind_part_lines.setObjectName(u"kind_part_lines")
        self.kind_part_lines.setContentsMargins(0, 0, 0, 0)
        self.kind_label = WrapLabel(self.kind_part)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"look", u"strong")

        self.kind_part_lines.addWidget(self.kind_label)

        self.kind = QComboBox(self.kind_part)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(10)

        self.kind_part_lines.addWidget(self.kind)


        self.down.addWidget(self.kind_part)

        self.venue_part = QWidget(self.ground)
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


        self.down.addWidget(self.venue_part)

        self.access_part = QWidget(self.ground)
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


        self.down.addWidget(self.access_part)

        self.standing_part = QWidget(self.ground)
        self.standing_part.setObjectName(u"standing_part")
        self.standing_part.setProperty(u"weight", 1)
        self.standing_part_lines = QVBoxLayout(self.standing_part)
        self.standing_part_lines.setSpacing(6)
        self.standing_part_lines.setObjectName(u"standing_part_lines")
        self.standing_part_lines.setContentsMargins(0, 0, 0, 0)
        self.standing_items = QCheckBox(self.standing_part)
        self.standing_items.setObjectName(u"standing_items")

        self.standing_part_lines.addWidget(self.standing_items)

        self.standing_hint = WrapLabel(self.standing_part)
        self.standing_hint.setObjectName(u"standing_hint")
        self.standing_hint.setProperty(u"look", u"small-quiet")

        self.standing_part_lines.addWidget(self.standing_hint)


        self.down.addWidget(self.standing_part)

        self.later_part = QWidget(self.ground)
        self.later_part.setObjectName(u"later_part")
        self.later_part_lines = QVBoxLayout(self.later_part)
        self.later_part_lines.setSpacing(12)
        self.later_part_lines.setObjectName(u"later_part_lines")
        self.later_part_lines.setContentsMargins(0, 0, 0, 0)
        self.title_part = QWidget(self.later_part)
        self.title_part.setObjectName(u"title_part")
        self.title_part.setProperty(u"weight", 1)
        self.title_part_lines = QVBoxLayout(self.title_part)
        self.title_part_lines.setSpacing(6)
        self.title_part_lines.setObjectName(u"title_part_lines")
        self.title_part_lines.setContentsMargins(0, 0, 0, 0)
        self.title_label = WrapLabel(self.title_part)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"look", u"strong")

        self.title_part_lines.addWidget(self.title_label)

        self.title = QLineEdit(self.title_part)
        self.title.setObjectName(u"title")

        self.title_part_lines.addWidget(self.title)


        self.later_part_lines.addWidget(self.title_part)

        self.roles_row = SideBySide(self.later_part)
        self.roles_row.setObjectName(u"roles_row")
        self.roles_row.setProperty(u"stack_below", 520)
        self.roles_row.setProperty(u"top", True)
        self.chair_id_part = QWidget(self.roles_row)
        self.chair_id_part.setObjectName(u"chair_id_part")
        self.chair_id_part.setProperty(u"weight", 1)
        self.chair_id_part_lines = QVBoxLayout(self.chair_id_part)
        self.chair_id_part_lines.setSpacing(6)
        self.chair_id_part_lines.setObjectName(u"chair_id_part_lines")
        self.chair_id_part_lines.setContentsMargins(0, 0, 0, 0)
        self.chair_id_label = WrapLabel(self.chair_id_part)
        self.chair_id_label.setObjectName(u"chair_id_label")
        self.chair_id_label.setProperty(u"look", u"strong")

        self.chair_id_part_lines.addWidget(self.chair_id_label)

        self.chair_id = QComboBox(self.chair_id_part)
        self.chair_id.setObjectName(u"chair_id")
        self.chair_id.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chair_id.setMinimumContentsLength(10)

        self.chair_id_part_lines.addWidget(self.chair_id)

        self.minute_taker_id_part = QWidget(self.roles_row)
        self.minute_taker_id_part.setObjectName(u"minute_taker_id_part")
        self.minute_taker_id_part.setProperty(u"weight", 1)
        self.minute_taker_id_part_lines = QVBoxLayout(self.minute_taker_id_part)
        self.minute_taker_id_part_lines.setSpacing(6)
        self.minute_taker_id_part_lines.setObjectName(u"minute_taker_id_part_lines")
        self.minute_taker_id_part_lines.setContentsMargins(0, 0, 0, 0)
        self.minute_taker_id_label = WrapLabel(self.minute_taker_id_part)
        self.minute_taker_id_label.setObjectName(u"minute_taker_id_label")
        self.minute_taker_id_label.setProperty(u"look", u"strong")

        self.minute_taker_id_part_lines.addWidget(self.minute_taker_id_label)

        self.minute_taker_id = QComboBox(self.minute_taker_id_part)
        self.minute_taker_id.setObjectName(u"minute_taker_id")
        self.minute_taker_id.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.minute_taker_id.setMinimumContentsLength(10)

        self.minute_taker_id_part_lines.addWidget(self.minute_taker_id)


        self.later_part_lines.addWidget(self.roles_row)

        self.previous_minutes_part = QWidget(self.later_part)
        self.previous_minutes_part.setObjectName(u"previous_minutes_part")
        self.previous_minutes_part.setProperty(u"weight", 1)
        self.previous_minutes_part_lines = QVBoxLayout(self.previous_minutes_part)
        self.previous_minutes_part_lines.setSpacing(6)
        self.previous_minutes_part_lines.setObjectName(u"previous_minutes_part_lines")
        self.previous_minutes_part_lines.setContentsMargins(0, 0, 0, 0)
        self.previous_minutes_label = WrapLabel(self.previous_minutes_part)
        self.previous_minutes_label.setObjectName(u"previous_minutes_label")
        self.previous_minutes_label.setProperty(u"look", u"strong")

        self.previous_minutes_part_lines.addWidget(self.previous_minutes_label)

        self.previous_minutes = QComboBox(self.previous_minutes_part)
        self.previous_minutes.setObjectName(u"previous_minutes")
        self.previous_minutes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.previous_minutes.setMinimumContentsLength(10)

        self.previous_minutes_part_lines.addWidget(self.previous_minutes)


        self.later_part_lines.addWidget(self.previous_minutes_part)

        self.next_row = SideBySide(self.later_part)
        self.next_row.setObjectName(u"next_row")
        self.next_row.setProperty(u"stack_below", 520)
        self.next_row.setProperty(u"top", True)
        self.next_date_part = QWidget(self.next_row)
        self.next_date_part.setObjectName(u"next_date_part")
        self.next_date_part.setProperty(u"weight", 2)
        self.next_date_part_lines = QVBoxLayout(self.next_date_part)
        self.next_date_part_lines.setSpacing(6)
        self.next_date_part_lines.setObjectName(u"next_date_part_lines")
        self.next_date_part_lines.setContentsMargins(0, 0, 0, 0)
        self.next_date_label = WrapLabel(self.next_date_part)
        self.next_date_label.setObjectName(u"next_date_label")
        self.next_date_label.setProperty(u"look", u"strong")

        self.next_date_part_lines.addWidget(self.next_date_label)

        self.next_date = DateChoice(self.next_date_part)
        self.next_date.setObjectName(u"next_date")
        self.next_date.setProperty(u"optional", True)

        self.next_date_part_lines.addWidget(self.next_date)

        self.next_start_part = QWidget(self.next_row)
        self.next_start_part.setObjectName(u"next_start_part")
        self.next_start_part.setProperty(u"weight", 1)
        self.next_start_part_lines = QVBoxLayout(self.next_start_part)
        self.next_start_part_lines.setSpacing(6)
        self.next_start_part_lines.setObjectName(u"next_start_part_lines")
        self.next_start_part_lines.setContentsMargins(0, 0, 0, 0)
        self.next_start_label = WrapLabel(self.next_start_part)
        self.next_start_label.setObjectName(u"next_start_label")
        self.next_start_label.setProperty(u"look", u"strong")

        self.next_start_part_lines.addWidget(self.next_start_label)

        self.next_start = TimeChoice(self.next_start_part)
        self.next_start.setObjectName(u"next_start")
        self.next_start.setProperty(u"optional", True)

        self.next_start_part_lines.addWidget(self.next_start)


        self.later_part_lines.addWidget(self.next_row)

        self.next_venue_part = QWidget(self.later_part)
        self.next_venue_part.setObjectName(u"next_venue_part")
        self.next_venue_part.setProperty(u"weight", 1)
        self.next_venue_part_lines = QVBoxLayout(self.next_venue_part)
        self.next_venue_part_lines.setSpacing(6)
        self.next_venue_part_lines.setObjectName(u"next_venue_part_lines")
        self.next_venue_part_lines.setContentsMargins(0, 0, 0, 0)
        self.next_venue_label = WrapLabel(self.next_venue_part)
        self.next_venue_label.setObjectName(u"next_venue_label")
        self.next_venue_label.setProperty(u"look", u"strong")

        self.next_venue_part_lines.addWidget(self.next_venue_label)

        self.next_venue = QLineEdit(self.next_venue_part)
        self.next_venue.setObjectName(u"next_venue")

        self.next_venue_part_lines.addWidget(self.next_venue)


        self.later_part_lines.addWidget(self.next_venue_part)


        self.down.addWidget(self.later_part)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(MeetingEditor)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(MeetingEditor)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(self.buttons)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"filled_later", True)
        self.save.setAutoDefault(True)
        self.save.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.date_label.setBuddy(self.date)
        self.start_label.setBuddy(self.start)
        self.end_label.setBuddy(self.end)
        self.kind_label.setBuddy(self.kind)
        self.venue_label.setBuddy(self.venue)
        self.access_label.setBuddy(self.access)
        self.title_label.setBuddy(self.title)
        self.chair_id_label.setBuddy(self.chair_id)
        self.minute_taker_id_label.setBuddy(self.minute_taker_id)
        self.previous_minutes_label.setBuddy(self.previous_minutes)
        self.next_date_label.setBuddy(self.next_date)
        self.next_start_label.setBuddy(self.next_start)
        self.next_venue_label.setBuddy(self.next_venue)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.date, self.start)
        QWidget.setTabOrder(self.start, self.end)
        QWidget.setTabOrder(self.end, self.kind)
        QWidget.setTabOrder(self.kind, self.venue)
        QWidget.setTabOrder(self.venue, self.access)
        QWidget.setTabOrder(self.access, self.standing_items)
        QWidget.setTabOrder(self.standing_items, self.title)
        QWidget.setTabOrder(self.title, self.chair_id)
        QWidget.setTabOrder(self.chair_id, self.minute_taker_id)
        QWidget.setTabOrder(self.minute_taker_id, self.previous_minutes)
        QWidget.setTabOrder(self.previous_minutes, self.next_date)
        QWidget.setTabOrder(self.next_date, self.next_start)
        QWidget.setTabOrder(self.next_start, self.next_venue)
        QWidget.setTabOrder(self.next_venue, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(MeetingEditor)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, MeetingEditor):
        MeetingEditor.setWindowTitle(QCoreApplication.translate("MeetingEditor", u"Record a meeting", None))
        self.date_label.setText(QCoreApplication.translate("MeetingEditor", u"Day", None))
        self.start_label.setText(QCoreApplication.translate("MeetingEditor", u"Starts", None))
        self.end_label.setText(QCoreApplication.translate("MeetingEditor", u"Ends", None))
        self.kind_label.setText(QCoreApplication.translate("MeetingEditor", u"Kind of meeting", None))
        self.venue_label.setText(QCoreApplication.translate("MeetingEditor", u"Where", None))
        self.venue.setPlaceholderText(QCoreApplication.translate("MeetingEditor", u"Community room", None))
        self.access_label.setText(QCoreApplication.translate("MeetingEditor", u"How people get in and take part", None))
        self.access.setPlaceholderText(QCoreApplication.translate("MeetingEditor", u"Step-free, hearing loop, bus 12", None))
        self.standing_items.setText(QCoreApplication.translate("MeetingEditor", u"Put in the usual items", None))
        self.standing_hint.setText(QCoreApplication.translate("MeetingEditor", u"Welcome, last minutes, actions, any other business and the next date.", None))
        self.title_label.setText(QCoreApplication.translate("MeetingEditor", u"Its name, if it has one", None))
        self.title.setPlaceholderText(QCoreApplication.translate("MeetingEditor", u"With Tuesday Carers", None))
        self.chair_id_label.setText(QCoreApplication.translate("MeetingEditor", u"Chair", None))
        self.minute_taker_id_label.setText(QCoreApplication.translate("MeetingEditor", u"Minutes taken by", None))
        self.previous_minutes_label.setText(QCoreApplication.translate("MeetingEditor", u"The minutes of the last meeting were", None))
        self.next_date_label.setText(QCoreApplication.translate("MeetingEditor", u"Next meeting on", None))
        self.next_start_label.setText(QCoreApplication.translate("MeetingEditor", u"at", None))
        self.next_venue_label.setText(QCoreApplication.translate("MeetingEditor", u"Next meeting where", None))
        self.leave.setText(QCoreApplication.translate("MeetingEditor", u"Close without saving", None))
    # retranslateUi
