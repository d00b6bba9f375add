# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'membership_editor.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_MembershipEditor(object):
    def setupUi(self, MembershipEditor):
        if not MembershipEditor.objectName():
            MembershipEditor.setObjectName(u"MembershipEditor")
        self.whole = QVBoxLayout(MembershipEditor)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(MembershipEditor)
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

        self.office_row = SideBySide(self.ground)
        self.office_row.setObjectName(u"office_row")
        self.office_row.setProperty(u"stack_below", 480)
        self.office_row.setProperty(u"top", True)
        self.office_part = QWidget(self.office_row)
        self.office_part.setObjectName(u"office_part")
        self.office_part.setProperty(u"weight", 1)
        self.office_lines = QVBoxLayout(self.office_part)
        self.office_lines.setSpacing(4)
        self.office_lines.setObjectName(u"office_lines")
        self.office_lines.setContentsMargins(0, 0, 0, 0)
        self.office_label = WrapLabel(self.office_part)
        self.office_label.setObjectName(u"office_label")
        self.office_label.setProperty(u"look", u"strong")

        self.office_lines.addWidget(self.office_label)

        self.office = QComboBox(self.office_part)
        self.office.setObjectName(u"office")
        self.office.setEditable(True)
        self.office.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.office_lines.addWidget(self.office)

        self.side_part = QWidget(self.office_row)
        self.side_part.setObjectName(u"side_part")
        self.side_part.setProperty(u"weight", 1)
        self.side_lines = QVBoxLayout(self.side_part)
        self.side_lines.setSpacing(4)
        self.side_lines.setObjectName(u"side_lines")
        self.side_lines.setContentsMargins(0, 0, 0, 0)
        self.side_label = WrapLabel(self.side_part)
        self.side_label.setObjectName(u"side_label")
        self.side_label.setProperty(u"look", u"strong")

        self.side_lines.addWidget(self.side_label)

        self.side = QComboBox(self.side_part)
        self.side.setObjectName(u"side")

        self.side_lines.addWidget(self.side)


        self.down.addWidget(self.office_row)

        self.time_row = SideBySide(self.ground)
        self.time_row.setObjectName(u"time_row")
        self.time_row.setProperty(u"stack_below", 560)
        self.time_row.setProperty(u"top", True)
        self.started_part = QWidget(self.time_row)
        self.started_part.setObjectName(u"started_part")
        self.started_part.setProperty(u"weight", 1)
        self.started_lines = QVBoxLayout(self.started_part)
        self.started_lines.setSpacing(4)
        self.started_lines.setObjectName(u"started_lines")
        self.started_lines.setContentsMargins(0, 0, 0, 0)
        self.started_label = WrapLabel(self.started_part)
        self.started_label.setObjectName(u"started_label")
        self.started_label.setProperty(u"look", u"strong")

        self.started_lines.addWidget(self.started_label)

        self.started = DateChoice(self.started_part)
        self.started.setObjectName(u"started")
        self.started.setProperty(u"optional", True)

        self.started_lines.addWidget(self.started)

        self.ended_part = QWidget(self.time_row)
        self.ended_part.setObjectName(u"ended_part")
        self.ended_part.setProperty(u"weight", 1)
        self.ended_lines = QVBoxLayout(self.ended_part)
        self.ended_lines.setSpacing(4)
        self.ended_lines.setObjectName(u"ended_lines")
        self.ended_lines.setContentsMargins(0, 0, 0, 0)
        self.ended_label = WrapLabel(self.ended_part)
        self.ended_label.setObjectName(u"ended_label")
        self.ended_label.setProperty(u"look", u"strong")

        self.ended_lines.addWidget(self.ended_label)

        self.ended = DateChoice(self.ended_part)
        self.ended.setObjectName(u"ended")
        self.ended.setProperty(u"optional", True)

        self.ended_lines.addWidget(self.ended)


        self.down.addWidget(self.time_row)

        self.mandate_rows = QWidget(self.ground)
        self.mandate_rows.setObjectName(u"mandate_rows")
        self.mandate_rows_lines = QVBoxLayout(self.mandate_rows)
        self.mandate_rows_lines.setSpacing(12)
        self.mandate_rows_lines.setObjectName(u"mandate_rows_lines")
        self.mandate_rows_lines.setContentsMargins(0, 0, 0, 0)
        self.mandate_part = QWidget(self.mandate_rows)
        self.mandate_part.setObjectName(u"mandate_part")
        self.mandate_lines = QVBoxLayout(self.mandate_part)
        self.mandate_lines.setSpacing(4)
        self.mandate_lines.setObjectName(u"mandate_lines")
        self.mandate_lines.setContentsMargins(0, 0, 0, 0)
        self.mandate_label = WrapLabel(self.mandate_part)
        self.mandate_label.setObjectName(u"mandate_label")
        self.mandate_label.setProperty(u"look", u"strong")

        self.mandate_lines.addWidget(self.mandate_label)

        self.mandate_hint = WrapLabel(self.mandate_part)
        self.mandate_hint.setObjectName(u"mandate_hint")
        self.mandate_hint.setProperty(u"look", u"small-quiet")

        self.mandate_lines.addWidget(self.mandate_hint)

        self.mandate = QComboBox(self.mandate_part)
        self.mandate.setObjectName(u"mandate")

        self.mandate_lines.addWidget(self.mandate)


        self.mandate_rows_lines.addWidget(self.mandate_part)

        self.chosen_by_part = QWidget(self.mandate_rows)
        self.chosen_by_part.setObjectName(u"chosen_by_part")
        self.chosen_by_lines = QVBoxLayout(self.chosen_by_part)
        self.chosen_by_lines.setSpacing(4)
        self.chosen_by_lines.setObjectName(u"chosen_by_lines")
        self.chosen_by_lines.setContentsMargins(0, 0, 0, 0)
        self.chosen_by_label = WrapLabel(self.chosen_by_part)
        self.chosen_by_label.setObjectName(u"chosen_by_label")
        self.chosen_by_label.setProperty(u"look", u"strong")

        self.chosen_by_lines.addWidget(self.chosen_by_label)

        self.chosen_by = QLineEdit(self.chosen_by_part)
        self.chosen_by.setObjectName(u"chosen_by")

        self.chosen_by_lines.addWidget(self.chosen_by)


        self.mandate_rows_lines.addWidget(self.chosen_by_part)

        self.speaks_for_part = QWidget(self.mandate_rows)
        self.speaks_for_part.setObjectName(u"speaks_for_part")
        self.speaks_for_lines = QVBoxLayout(self.speaks_for_part)
        self.speaks_for_lines.setSpacing(4)
        self.speaks_for_lines.setObjectName(u"speaks_for_lines")
        self.speaks_for_lines.setContentsMargins(0, 0, 0, 0)
        self.speaks_for_label = WrapLabel(self.speaks_for_part)
        self.speaks_for_label.setObjectName(u"speaks_for_label")
        self.speaks_for_label.setProperty(u"look", u"strong")

        self.speaks_for_lines.addWidget(self.speaks_for_label)

        self.speaks_for = QLineEdit(self.speaks_for_part)
        self.speaks_for.setObjectName(u"speaks_for")

        self.speaks_for_lines.addWidget(self.speaks_for)


        self.mandate_rows_lines.addWidget(self.speaks_for_part)

        self.mandate_until_part = QWidget(self.mandate_rows)
        self.mandate_until_part.setObjectName(u"mandate_until_part")
        self.mandate_until_lines = QVBoxLayout(self.mandate_until_part)
        self.mandate_until_lines.setSpacing(4)
        self.mandate_until_lines.setObjectName(u"mandate_until_lines")
        self.mandate_until_lines.setContentsMargins(0, 0, 0, 0)
        self.mandate_until_label = WrapLabel(self.mandate_until_part)
        self.mandate_until_label.setObjectName(u"mandate_until_label")
        self.mandate_until_label.setProperty(u"look", u"strong")

        self.mandate_until_lines.addWidget(self.mandate_until_label)

        self.mandate_until = DateChoice(self.mandate_until_part)
        self.mandate_until.setObjectName(u"mandate_until")
        self.mandate_until.setProperty(u"optional", True)

        self.mandate_until_lines.addWidget(self.mandate_until)


        self.mandate_rows_lines.addWidget(self.mandate_until_part)

        self.gathers_views_part = QWidget(self.mandate_rows)
        self.gathers_views_part.setObjectName(u"gathers_views_part")
        self.gathers_views_lines = QVBoxLayout(self.gathers_views_part)
        self.gathers_views_lines.setSpacing(4)
        self.gathers_views_lines.setObjectName(u"gathers_views_lines")
        self.gathers_views_lines.setContentsMargins(0, 0, 0, 0)
        self.gathers_views_label = WrapLabel(self.gathers_views_part)
        self.gathers_views_label.setObjectName(u"gathers_views_label")
        self.gathers_views_label.setProperty(u"look", u"strong")

        self.gathers_views_lines.addWidget(self.gathers_views_label)

        self.gathers_views = QPlainTextEdit(self.gathers_views_part)
        self.gathers_views.setObjectName(u"gathers_views")
        self.gathers_views.setTabChangesFocus(True)

        self.gathers_views_lines.addWidget(self.gathers_views)


        self.mandate_rows_lines.addWidget(self.gathers_views_part)


        self.down.addWidget(self.mandate_rows)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

        self.verticalSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.verticalSpacer)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(MembershipEditor)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(MembershipEditor)
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
        self.save.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.office_label.setBuddy(self.office)
        self.side_label.setBuddy(self.side)
        self.started_label.setBuddy(self.started)
        self.ended_label.setBuddy(self.ended)
        self.mandate_label.setBuddy(self.mandate)
        self.chosen_by_label.setBuddy(self.chosen_by)
        self.speaks_for_label.setBuddy(self.speaks_for)
        self.mandate_until_label.setBuddy(self.mandate_until)
        self.gathers_views_label.setBuddy(self.gathers_views)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.office, self.side)
        QWidget.setTabOrder(self.side, self.started)
        QWidget.setTabOrder(self.started, self.ended)
        QWidget.setTabOrder(self.ended, self.mandate)
        QWidget.setTabOrder(self.mandate, self.chosen_by)
        QWidget.setTabOrder(self.chosen_by, self.speaks_for)
        QWidget.setTabOrder(self.speaks_for, self.mandate_until)
        QWidget.setTabOrder(self.mandate_until, self.gathers_views)
        QWidget.setTabOrder(self.gathers_views, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(MembershipEditor)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, MembershipEditor):
        MembershipEditor.setWindowTitle(QCoreApplication.translate("MembershipEditor", u"Change a membership", None))
        self.office_label.setText(QCoreApplication.translate("MembershipEditor", u"Office (may stay empty)", None))
        self.side_label.setText(QCoreApplication.translate("MembershipEditor", u"Side", None))
        self.started_label.setText(QCoreApplication.translate("MembershipEditor", u"From", None))
        self.ended_label.setText(QCoreApplication.translate("MembershipEditor", u"To (empty while they are a member)", None))
        self.mandate_label.setText(QCoreApplication.translate("MembershipEditor", u"How they came to speak here", None))
        self.mandate_hint.setText(QCoreApplication.translate("MembershipEditor", u"\u201cSpeaking for myself\u201d is an honest answer.", None))
        self.chosen_by_label.setText(QCoreApplication.translate("MembershipEditor", u"Chosen by whom (may stay empty)", None))
        self.chosen_by.setPlaceholderText(QCoreApplication.translate("MembershipEditor", u"the members at the annual meeting", None))
        self.speaks_for_label.setText(QCoreApplication.translate("MembershipEditor", u"Whom they speak for (may stay empty)", None))
        self.speaks_for.setPlaceholderText(QCoreApplication.translate("MembershipEditor", u"carers in the village", None))
        self.mandate_until_label.setText(QCoreApplication.translate("MembershipEditor", u"Until when", None))
        self.gathers_views_label.setText(QCoreApplication.translate("MembershipEditor", u"How they gather views (may stay empty)", None))
        self.leave.setText(QCoreApplication.translate("MembershipEditor", u"Close without saving", None))
    # retranslateUi
