# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'critique.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_Critique(object):
    def setupUi(self, Critique):
        if not Critique.objectName():
            Critique.setObjectName(u"Critique")
        self.whole = QVBoxLayout(Critique)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(Critique)
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

        self.about = WrapLabel(self.ground)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"filled_later", True)
        self.about.setProperty(u"look", u"quiet")

        self.down.addWidget(self.about)

        self.level_part = QWidget(self.ground)
        self.level_part.setObjectName(u"level_part")
        self.level_part_lines = QVBoxLayout(self.level_part)
        self.level_part_lines.setSpacing(6)
        self.level_part_lines.setObjectName(u"level_part_lines")
        self.level_part_lines.setContentsMargins(0, 0, 0, 0)
        self.level_label = WrapLabel(self.level_part)
        self.level_label.setObjectName(u"level_label")
        self.level_label.setProperty(u"filled_later", True)
        self.level_label.setProperty(u"look", u"heading")

        self.level_part_lines.addWidget(self.level_label)

        self.level_hint = WrapLabel(self.level_part)
        self.level_hint.setObjectName(u"level_hint")
        self.level_hint.setProperty(u"filled_later", True)
        self.level_hint.setProperty(u"look", u"small-quiet")

        self.level_part_lines.addWidget(self.level_hint)

        self.level = QPlainTextEdit(self.level_part)
        self.level.setObjectName(u"level")
        self.level.setTabChangesFocus(True)
        self.level.setProperty(u"filled_later", True)

        self.level_part_lines.addWidget(self.level)

        self.rung_label = WrapLabel(self.level_part)
        self.rung_label.setObjectName(u"rung_label")
        self.rung_label.setProperty(u"look", u"strong")

        self.level_part_lines.addWidget(self.rung_label)

        self.rung = QComboBox(self.level_part)
        self.rung.setObjectName(u"rung")

        self.level_part_lines.addWidget(self.rung)


        self.down.addWidget(self.level_part)

        self.missed_part = QWidget(self.ground)
        self.missed_part.setObjectName(u"missed_part")
        self.missed_part_lines = QVBoxLayout(self.missed_part)
        self.missed_part_lines.setSpacing(6)
        self.missed_part_lines.setObjectName(u"missed_part_lines")
        self.missed_part_lines.setContentsMargins(0, 0, 0, 0)
        self.missed_label = WrapLabel(self.missed_part)
        self.missed_label.setObjectName(u"missed_label")
        self.missed_label.setProperty(u"filled_later", True)
        self.missed_label.setProperty(u"look", u"heading")

        self.missed_part_lines.addWidget(self.missed_label)

        self.missed_hint = WrapLabel(self.missed_part)
        self.missed_hint.setObjectName(u"missed_hint")
        self.missed_hint.setProperty(u"filled_later", True)
        self.missed_hint.setProperty(u"look", u"small-quiet")

        self.missed_part_lines.addWidget(self.missed_hint)

        self.missed = QPlainTextEdit(self.missed_part)
        self.missed.setObjectName(u"missed")
        self.missed.setTabChangesFocus(True)
        self.missed.setProperty(u"filled_later", True)

        self.missed_part_lines.addWidget(self.missed)


        self.down.addWidget(self.missed_part)

        self.better_part = QWidget(self.ground)
        self.better_part.setObjectName(u"better_part")
        self.better_part_lines = QVBoxLayout(self.better_part)
        self.better_part_lines.setSpacing(6)
        self.better_part_lines.setObjectName(u"better_part_lines")
        self.better_part_lines.setContentsMargins(0, 0, 0, 0)
        self.better_label = WrapLabel(self.better_part)
        self.better_label.setObjectName(u"better_label")
        self.better_label.setProperty(u"filled_later", True)
        self.better_label.setProperty(u"look", u"heading")

        self.better_part_lines.addWidget(self.better_label)

        self.better_hint = WrapLabel(self.better_part)
        self.better_hint.setObjectName(u"better_hint")
        self.better_hint.setProperty(u"filled_later", True)
        self.better_hint.setProperty(u"look", u"small-quiet")

        self.better_part_lines.addWidget(self.better_hint)

        self.better = QPlainTextEdit(self.better_part)
        self.better.setObjectName(u"better")
        self.better.setTabChangesFocus(True)
        self.better.setProperty(u"filled_later", True)

        self.better_part_lines.addWidget(self.better)


        self.down.addWidget(self.better_part)

        self.who_part = QWidget(self.ground)
        self.who_part.setObjectName(u"who_part")
        self.who_part_lines = QVBoxLayout(self.who_part)
        self.who_part_lines.setSpacing(6)
        self.who_part_lines.setObjectName(u"who_part_lines")
        self.who_part_lines.setContentsMargins(0, 0, 0, 0)
        self.who_label = WrapLabel(self.who_part)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"look", u"strong")

        self.who_part_lines.addWidget(self.who_label)

        self.who = QLineEdit(self.who_part)
        self.who.setObjectName(u"who")

        self.who_part_lines.addWidget(self.who)


        self.down.addWidget(self.who_part)

        self.when = SideBySide(self.ground)
        self.when.setObjectName(u"when")
        self.when.setProperty(u"stack_below", 560)
        self.when.setProperty(u"top", True)
        self.meeting_id_part = QWidget(self.when)
        self.meeting_id_part.setObjectName(u"meeting_id_part")
        self.meeting_id_part_lines = QVBoxLayout(self.meeting_id_part)
        self.meeting_id_part_lines.setSpacing(6)
        self.meeting_id_part_lines.setObjectName(u"meeting_id_part_lines")
        self.meeting_id_part_lines.setContentsMargins(0, 0, 0, 0)
        self.meeting_id_label = WrapLabel(self.meeting_id_part)
        self.meeting_id_label.setObjectName(u"meeting_id_label")
        self.meeting_id_label.setProperty(u"look", u"strong")

        self.meeting_id_part_lines.addWidget(self.meeting_id_label)

        self.meeting_id = QComboBox(self.meeting_id_part)
        self.meeting_id.setObjectName(u"meeting_id")

        self.meeting_id_part_lines.addWidget(self.meeting_id)

        self.on_part = QWidget(self.when)
        self.on_part.setObjectName(u"on_part")
        self.on_part_lines = QVBoxLayout(self.on_part)
        self.on_part_lines.setSpacing(6)
        self.on_part_lines.setObjectName(u"on_part_lines")
        self.on_part_lines.setContentsMargins(0, 0, 0, 0)
        self.on_label = WrapLabel(self.on_part)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"look", u"strong")

        self.on_part_lines.addWidget(self.on_label)

        self.on = DateChoice(self.on_part)
        self.on.setObjectName(u"on")

        self.on_part_lines.addWidget(self.on)


        self.down.addWidget(self.when)

        self.credit = WrapLabel(self.ground)
        self.credit.setObjectName(u"credit")
        self.credit.setProperty(u"filled_later", True)
        self.credit.setProperty(u"look", u"small-quiet")

        self.down.addWidget(self.credit)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(Critique)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(Critique)
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
        self.remove = QPushButton(self.buttons)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)
        self.remove.setProperty(u"look", u"link")
        self.remove.setProperty(u"writes", True)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.level_label.setBuddy(self.level)
        self.rung_label.setBuddy(self.rung)
        self.missed_label.setBuddy(self.missed)
        self.better_label.setBuddy(self.better)
        self.who_label.setBuddy(self.who)
        self.meeting_id_label.setBuddy(self.meeting_id)
        self.on_label.setBuddy(self.on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.level, self.rung)
        QWidget.setTabOrder(self.rung, self.missed)
        QWidget.setTabOrder(self.missed, self.better)
        QWidget.setTabOrder(self.better, self.who)
        QWidget.setTabOrder(self.who, self.meeting_id)
        QWidget.setTabOrder(self.meeting_id, self.on)
        QWidget.setTabOrder(self.on, self.save)
        QWidget.setTabOrder(self.save, self.leave)
        QWidget.setTabOrder(self.leave, self.remove)

        self.retranslateUi(Critique)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, Critique):
        Critique.setWindowTitle(QCoreApplication.translate("Critique", u"Three questions about a case", None))
        self.rung_label.setText(QCoreApplication.translate("Critique", u"The rung it stood on, if you like", None))
        self.who_label.setText(QCoreApplication.translate("Critique", u"Who said it?", None))
        self.meeting_id_label.setText(QCoreApplication.translate("Critique", u"At which meeting?", None))
        self.on_label.setText(QCoreApplication.translate("Critique", u"On which day?", None))
        self.save.setText(QCoreApplication.translate("Critique", u"Keep it", None))
        self.leave.setText(QCoreApplication.translate("Critique", u"Close without keeping", None))
        self.remove.setText(QCoreApplication.translate("Critique", u"Remove this critique", None))
    # retranslateUi
