# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'side_view.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_SideView(object):
    def setupUi(self, SideView):
        if not SideView.objectName():
            SideView.setObjectName(u"SideView")
        self.whole = QVBoxLayout(SideView)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(SideView)
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

        self.side_part = QWidget(self.ground)
        self.side_part.setObjectName(u"side_part")
        self.side_part_lines = QVBoxLayout(self.side_part)
        self.side_part_lines.setSpacing(0)
        self.side_part_lines.setObjectName(u"side_part_lines")
        self.side_part_lines.setContentsMargins(0, 0, 0, 0)
        self.view_label = WrapLabel(self.side_part)
        self.view_label.setObjectName(u"view_label")
        self.view_label.setProperty(u"look", u"heading")

        self.side_part_lines.addWidget(self.view_label)

        self.view = FlowRow(self.side_part)
        self.view.setObjectName(u"view")
        self.view_patients = QRadioButton(self.view)
        self.view_patients.setObjectName(u"view_patients")
        self.view_patients.setChecked(True)
        self.view_staff = QRadioButton(self.view)
        self.view_staff.setObjectName(u"view_staff")

        self.side_part_lines.addWidget(self.view)


        self.down.addWidget(self.side_part)

        self.hidden = QFrame(self.ground)
        self.hidden.setObjectName(u"hidden")
        self.hidden.setProperty(u"look", u"attention")
        self.hidden_lines = QVBoxLayout(self.hidden)
        self.hidden_lines.setSpacing(4)
        self.hidden_lines.setObjectName(u"hidden_lines")
        self.hidden_lines.setContentsMargins(0, 0, 0, 0)
        self.hidden_note = WrapLabel(self.hidden)
        self.hidden_note.setObjectName(u"hidden_note")
        self.hidden_note.setProperty(u"filled_later", True)

        self.hidden_lines.addWidget(self.hidden_note)


        self.down.addWidget(self.hidden)

        self.both = SideBySide(self.ground)
        self.both.setObjectName(u"both")
        self.both.setProperty(u"stack_below", 760)
        self.both.setProperty(u"top", True)
        self.both.setProperty(u"spacing", 26)
        self.rung_part = QWidget(self.both)
        self.rung_part.setObjectName(u"rung_part")
        self.rung_part.setProperty(u"weight", 11)
        self.rung_part_lines = QVBoxLayout(self.rung_part)
        self.rung_part_lines.setSpacing(6)
        self.rung_part_lines.setObjectName(u"rung_part_lines")
        self.rung_part_lines.setContentsMargins(0, 0, 0, 0)
        self.rung_label = WrapLabel(self.rung_part)
        self.rung_label.setObjectName(u"rung_label")
        self.rung_label.setProperty(u"look", u"heading")

        self.rung_part_lines.addWidget(self.rung_label)

        self.finder = QWidget(self.rung_part)
        self.finder.setObjectName(u"finder")
        self.finder_lines = QVBoxLayout(self.finder)
        self.finder_lines.setSpacing(0)
        self.finder_lines.setObjectName(u"finder_lines")
        self.finder_lines.setContentsMargins(0, 0, 0, 0)

        self.rung_part_lines.addWidget(self.finder)

        self.why_part = QWidget(self.both)
        self.why_part.setObjectName(u"why_part")
        self.why_part.setProperty(u"weight", 10)
        self.why_part_lines = QVBoxLayout(self.why_part)
        self.why_part_lines.setSpacing(6)
        self.why_part_lines.setObjectName(u"why_part_lines")
        self.why_part_lines.setContentsMargins(0, 0, 0, 0)
        self.reason_label = WrapLabel(self.why_part)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"look", u"heading")

        self.why_part_lines.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(self.why_part)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)

        self.why_part_lines.addWidget(self.reason)

        self.who_label = WrapLabel(self.why_part)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"look", u"strong")

        self.why_part_lines.addWidget(self.who_label)

        self.who = QLineEdit(self.why_part)
        self.who.setObjectName(u"who")

        self.why_part_lines.addWidget(self.who)

        self.who_hint = WrapLabel(self.why_part)
        self.who_hint.setObjectName(u"who_hint")
        self.who_hint.setProperty(u"look", u"small-quiet")

        self.why_part_lines.addWidget(self.who_hint)

        self.on_label = WrapLabel(self.why_part)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"look", u"strong")

        self.why_part_lines.addWidget(self.on_label)

        self.on = DateChoice(self.why_part)
        self.on.setObjectName(u"on")

        self.why_part_lines.addWidget(self.on)


        self.down.addWidget(self.both)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.down.setStretch(3, 1)
        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(SideView)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(SideView)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.give = QPushButton(self.buttons)
        self.give.setObjectName(u"give")
        self.give.setAutoDefault(True)
        self.give.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
        self.who_label.setBuddy(self.who)
        self.on_label.setBuddy(self.on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.view_patients, self.view_staff)
        QWidget.setTabOrder(self.view_staff, self.reason)
        QWidget.setTabOrder(self.reason, self.who)
        QWidget.setTabOrder(self.who, self.on)
        QWidget.setTabOrder(self.on, self.give)
        QWidget.setTabOrder(self.give, self.leave)

        self.retranslateUi(SideView)

        self.give.setDefault(True)

    # setupUi

    def retranslateUi(self, SideView):
        SideView.setWindowTitle(QCoreApplication.translate("SideView", u"One side's view", None))
        self.view_label.setText(QCoreApplication.translate("SideView", u"Whose view is it?", None))
#if QT_CONFIG(accessibility)
        self.view.setAccessibleName(QCoreApplication.translate("SideView", u"Whose view is it?", None))
#endif // QT_CONFIG(accessibility)
        self.view_patients.setText(QCoreApplication.translate("SideView", u"The patient side's view", None))
        self.view_staff.setText(QCoreApplication.translate("SideView", u"The staff side's view", None))
        self.rung_label.setText(QCoreApplication.translate("SideView", u"Which rung is it on?", None))
        self.reason_label.setText(QCoreApplication.translate("SideView", u"Why here, and not higher or lower?", None))
        self.who_label.setText(QCoreApplication.translate("SideView", u"Who said so?", None))
        self.who_hint.setText(QCoreApplication.translate("SideView", u"Such as \u201cfive patients, on paper slips\u201d. No names are needed, and everybody sees this at once.", None))
        self.on_label.setText(QCoreApplication.translate("SideView", u"On which day?", None))
        self.give.setText(QCoreApplication.translate("SideView", u"Done", None))
        self.leave.setText(QCoreApplication.translate("SideView", u"Close without giving a view", None))
    # retranslateUi
