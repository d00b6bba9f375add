# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'two_sides_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.link_button import LinkButton
from coprod_desktop.widgets.mark import Mark
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_TwoSidesPanel(object):
    def setupUi(self, TwoSidesPanel):
        if not TwoSidesPanel.objectName():
            TwoSidesPanel.setObjectName(u"TwoSidesPanel")
        self.down = QVBoxLayout(TwoSidesPanel)
        self.down.setSpacing(10)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.heading = WrapLabel(TwoSidesPanel)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"look", u"card-title")

        self.down.addWidget(self.heading)

        self.lead = WrapLabel(TwoSidesPanel)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"filled_later", True)
        self.lead.setProperty(u"look", u"quiet")

        self.down.addWidget(self.lead)

        self.waiting = QFrame(TwoSidesPanel)
        self.waiting.setObjectName(u"waiting")
        self.waiting.setProperty(u"look", u"attention")
        self.waiting_lines = QVBoxLayout(self.waiting)
        self.waiting_lines.setSpacing(4)
        self.waiting_lines.setObjectName(u"waiting_lines")
        self.waiting_lines.setContentsMargins(0, 0, 0, 0)
        self.waiting_note = WrapLabel(self.waiting)
        self.waiting_note.setObjectName(u"waiting_note")
        self.waiting_note.setProperty(u"filled_later", True)

        self.waiting_lines.addWidget(self.waiting_note)

        self.waiting_who = WrapLabel(self.waiting)
        self.waiting_who.setObjectName(u"waiting_who")
        self.waiting_who.setProperty(u"filled_later", True)
        self.waiting_who.setProperty(u"look", u"small-quiet")

        self.waiting_lines.addWidget(self.waiting_who)


        self.down.addWidget(self.waiting)

        self.sides = SideBySide(TwoSidesPanel)
        self.sides.setObjectName(u"sides")
        self.sides.setProperty(u"stack_below", 420)
        self.sides.setProperty(u"top", True)
        self.sides.setProperty(u"spacing", 18)
        self.patients_part = QWidget(self.sides)
        self.patients_part.setObjectName(u"patients_part")
        self.patients_part_lines = QVBoxLayout(self.patients_part)
        self.patients_part_lines.setSpacing(2)
        self.patients_part_lines.setObjectName(u"patients_part_lines")
        self.patients_part_lines.setContentsMargins(0, 0, 0, 0)
        self.patients_row = FlowRow(self.patients_part)
        self.patients_row.setObjectName(u"patients_row")
        self.patients_mark = Mark(self.patients_row)
        self.patients_mark.setObjectName(u"patients_mark")
        self.patients_mark.setProperty(u"shape", u"dot")
        self.patients_says = WrapLabel(self.patients_row)
        self.patients_says.setObjectName(u"patients_says")
        self.patients_says.setProperty(u"filled_later", True)
        self.patients_says.setProperty(u"look", u"strong")

        self.patients_part_lines.addWidget(self.patients_row)

        self.patients_on = WrapLabel(self.patients_part)
        self.patients_on.setObjectName(u"patients_on")
        self.patients_on.setProperty(u"filled_later", True)
        self.patients_on.setProperty(u"look", u"small-quiet")

        self.patients_part_lines.addWidget(self.patients_on)

        self.patients_reason = WrapLabel(self.patients_part)
        self.patients_reason.setObjectName(u"patients_reason")
        self.patients_reason.setProperty(u"filled_later", True)

        self.patients_part_lines.addWidget(self.patients_reason)

        self.staff_part = QWidget(self.sides)
        self.staff_part.setObjectName(u"staff_part")
        self.staff_part_lines = QVBoxLayout(self.staff_part)
        self.staff_part_lines.setSpacing(2)
        self.staff_part_lines.setObjectName(u"staff_part_lines")
        self.staff_part_lines.setContentsMargins(0, 0, 0, 0)
        self.staff_row = FlowRow(self.staff_part)
        self.staff_row.setObjectName(u"staff_row")
        self.staff_mark = Mark(self.staff_row)
        self.staff_mark.setObjectName(u"staff_mark")
        self.staff_mark.setProperty(u"shape", u"square")
        self.staff_says = WrapLabel(self.staff_row)
        self.staff_says.setObjectName(u"staff_says")
        self.staff_says.setProperty(u"filled_later", True)
        self.staff_says.setProperty(u"look", u"strong")

        self.staff_part_lines.addWidget(self.staff_row)

        self.staff_on = WrapLabel(self.staff_part)
        self.staff_on.setObjectName(u"staff_on")
        self.staff_on.setProperty(u"filled_later", True)
        self.staff_on.setProperty(u"look", u"small-quiet")

        self.staff_part_lines.addWidget(self.staff_on)

        self.staff_reason = WrapLabel(self.staff_part)
        self.staff_reason.setObjectName(u"staff_reason")
        self.staff_reason.setProperty(u"filled_later", True)

        self.staff_part_lines.addWidget(self.staff_reason)


        self.down.addWidget(self.sides)

        self.gap = QFrame(TwoSidesPanel)
        self.gap.setObjectName(u"gap")
        self.gap.setProperty(u"look", u"attention")
        self.gap_lines = QVBoxLayout(self.gap)
        self.gap_lines.setSpacing(8)
        self.gap_lines.setObjectName(u"gap_lines")
        self.gap_lines.setContentsMargins(0, 0, 0, 0)
        self.gap_question = WrapLabel(self.gap)
        self.gap_question.setObjectName(u"gap_question")
        self.gap_question.setProperty(u"filled_later", True)
        self.gap_question.setProperty(u"look", u"strong")

        self.gap_lines.addWidget(self.gap_question)

        self.gap_note = WrapLabel(self.gap)
        self.gap_note.setObjectName(u"gap_note")
        self.gap_note.setProperty(u"filled_later", True)
        self.gap_note.setProperty(u"look", u"small")

        self.gap_lines.addWidget(self.gap_note)

        self.agenda_link = LinkButton(self.gap)
        self.agenda_link.setObjectName(u"agenda_link")
        self.agenda_link.setProperty(u"filled_later", True)

        self.gap_lines.addWidget(self.agenda_link)

        self.gap_row = FlowRow(self.gap)
        self.gap_row.setObjectName(u"gap_row")
        self.put_on_agenda = QPushButton(self.gap_row)
        self.put_on_agenda.setObjectName(u"put_on_agenda")
        self.put_on_agenda.setAutoDefault(False)
        self.put_on_agenda.setProperty(u"look", u"primary")
        self.put_on_agenda.setProperty(u"writes", True)
        self.plan = QPushButton(self.gap_row)
        self.plan.setObjectName(u"plan")
        self.plan.setAutoDefault(False)
        self.plan.setProperty(u"look", u"primary")
        self.plan.setProperty(u"writes", True)

        self.gap_lines.addWidget(self.gap_row)


        self.down.addWidget(self.gap)

        self.settled = WrapLabel(TwoSidesPanel)
        self.settled.setObjectName(u"settled")
        self.settled.setProperty(u"filled_later", True)

        self.down.addWidget(self.settled)

        self.buttons = FlowRow(TwoSidesPanel)
        self.buttons.setObjectName(u"buttons")
        self.ask = QPushButton(self.buttons)
        self.ask.setObjectName(u"ask")
        self.ask.setProperty(u"filled_later", True)
        self.ask.setAutoDefault(False)
        self.ask.setProperty(u"look", u"primary")
        self.ask.setProperty(u"writes", True)
        self.agree = QPushButton(self.buttons)
        self.agree.setObjectName(u"agree")
        self.agree.setAutoDefault(False)
        self.agree.setProperty(u"writes", True)
        self.ask_again = QPushButton(self.buttons)
        self.ask_again.setObjectName(u"ask_again")
        self.ask_again.setAutoDefault(False)
        self.ask_again.setProperty(u"writes", True)
        self.take_back = QPushButton(self.buttons)
        self.take_back.setObjectName(u"take_back")
        self.take_back.setProperty(u"filled_later", True)
        self.take_back.setAutoDefault(False)
        self.take_back.setProperty(u"writes", True)

        self.down.addWidget(self.buttons)

        QWidget.setTabOrder(self.agenda_link, self.put_on_agenda)
        QWidget.setTabOrder(self.put_on_agenda, self.plan)
        QWidget.setTabOrder(self.plan, self.ask)
        QWidget.setTabOrder(self.ask, self.agree)
        QWidget.setTabOrder(self.agree, self.ask_again)
        QWidget.setTabOrder(self.ask_again, self.take_back)

        self.retranslateUi(TwoSidesPanel)
    # setupUi

    def retranslateUi(self, TwoSidesPanel):
        TwoSidesPanel.setWindowTitle(QCoreApplication.translate("TwoSidesPanel", u"What the two sides say", None))
        self.heading.setText(QCoreApplication.translate("TwoSidesPanel", u"What the two sides say", None))
        self.put_on_agenda.setText(QCoreApplication.translate("TwoSidesPanel", u"Put it on the next agenda", None))
        self.plan.setText(QCoreApplication.translate("TwoSidesPanel", u"Plan the next meeting", None))
        self.agree.setText(QCoreApplication.translate("TwoSidesPanel", u"Agree a place together", None))
        self.ask_again.setText(QCoreApplication.translate("TwoSidesPanel", u"Ask both sides again", None))
    # retranslateUi
