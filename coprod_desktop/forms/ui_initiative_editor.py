# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'initiative_editor.ui'
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

class Ui_InitiativeEditor(object):
    def setupUi(self, InitiativeEditor):
        if not InitiativeEditor.objectName():
            InitiativeEditor.setObjectName(u"InitiativeEditor")
        self.whole = QVBoxLayout(InitiativeEditor)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(InitiativeEditor)
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

        self.about_part = QWidget(self.ground)
        self.about_part.setObjectName(u"about_part")
        self.about_part.setProperty(u"weight", 1)
        self.about_part_lines = QVBoxLayout(self.about_part)
        self.about_part_lines.setSpacing(6)
        self.about_part_lines.setObjectName(u"about_part_lines")
        self.about_part_lines.setContentsMargins(0, 0, 0, 0)
        self.title_label = WrapLabel(self.about_part)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"look", u"strong")

        self.about_part_lines.addWidget(self.title_label)

        self.title = QLineEdit(self.about_part)
        self.title.setObjectName(u"title")

        self.about_part_lines.addWidget(self.title)

        self.matters_label = WrapLabel(self.about_part)
        self.matters_label.setObjectName(u"matters_label")
        self.matters_label.setProperty(u"look", u"strong")

        self.about_part_lines.addWidget(self.matters_label)

        self.matters_hint = WrapLabel(self.about_part)
        self.matters_hint.setObjectName(u"matters_hint")
        self.matters_hint.setProperty(u"look", u"small-quiet")

        self.about_part_lines.addWidget(self.matters_hint)

        self.matters = QPlainTextEdit(self.about_part)
        self.matters.setObjectName(u"matters")
        self.matters.setTabChangesFocus(True)

        self.about_part_lines.addWidget(self.matters)

        self.matters_to_label = WrapLabel(self.about_part)
        self.matters_to_label.setObjectName(u"matters_to_label")
        self.matters_to_label.setProperty(u"look", u"strong")

        self.about_part_lines.addWidget(self.matters_to_label)

        self.matters_to = QLineEdit(self.about_part)
        self.matters_to.setObjectName(u"matters_to")

        self.about_part_lines.addWidget(self.matters_to)


        self.down.addWidget(self.about_part)

        self.kind_part = QWidget(self.ground)
        self.kind_part.setObjectName(u"kind_part")
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

        self.kind_part_lines.addWidget(self.kind)

        self.kind_meaning = WrapLabel(self.kind_part)
        self.kind_meaning.setObjectName(u"kind_meaning")
        self.kind_meaning.setProperty(u"look", u"small-quiet")
        self.kind_meaning.setProperty(u"filled_later", True)

        self.kind_part_lines.addWidget(self.kind_meaning)

        self.kind_credit = WrapLabel(self.kind_part)
        self.kind_credit.setObjectName(u"kind_credit")
        self.kind_credit.setProperty(u"look", u"small-quiet")
        self.kind_credit.setProperty(u"filled_later", True)

        self.kind_part_lines.addWidget(self.kind_credit)


        self.down.addWidget(self.kind_part)

        self.phase_part = QWidget(self.ground)
        self.phase_part.setObjectName(u"phase_part")
        self.phase_part_lines = QVBoxLayout(self.phase_part)
        self.phase_part_lines.setSpacing(6)
        self.phase_part_lines.setObjectName(u"phase_part_lines")
        self.phase_part_lines.setContentsMargins(0, 0, 0, 0)
        self.phase_label = WrapLabel(self.phase_part)
        self.phase_label.setObjectName(u"phase_label")
        self.phase_label.setProperty(u"look", u"strong")

        self.phase_part_lines.addWidget(self.phase_label)

        self.phase = QComboBox(self.phase_part)
        self.phase.setObjectName(u"phase")

        self.phase_part_lines.addWidget(self.phase)

        self.phase_meaning = WrapLabel(self.phase_part)
        self.phase_meaning.setObjectName(u"phase_meaning")
        self.phase_meaning.setProperty(u"look", u"small-quiet")
        self.phase_meaning.setProperty(u"filled_later", True)

        self.phase_part_lines.addWidget(self.phase_meaning)


        self.down.addWidget(self.phase_part)

        self.checkers_part = QWidget(self.ground)
        self.checkers_part.setObjectName(u"checkers_part")
        self.checkers_part_lines = QVBoxLayout(self.checkers_part)
        self.checkers_part_lines.setSpacing(6)
        self.checkers_part_lines.setObjectName(u"checkers_part_lines")
        self.checkers_part_lines.setContentsMargins(0, 0, 0, 0)
        self.checkers_label = WrapLabel(self.checkers_part)
        self.checkers_label.setObjectName(u"checkers_label")
        self.checkers_label.setProperty(u"look", u"strong")

        self.checkers_part_lines.addWidget(self.checkers_label)

        self.checkers_hint = WrapLabel(self.checkers_part)
        self.checkers_hint.setObjectName(u"checkers_hint")
        self.checkers_hint.setProperty(u"look", u"small-quiet")
        self.checkers_hint.setProperty(u"filled_later", True)

        self.checkers_part_lines.addWidget(self.checkers_hint)

        self.checkers = QLineEdit(self.checkers_part)
        self.checkers.setObjectName(u"checkers")

        self.checkers_part_lines.addWidget(self.checkers)


        self.down.addWidget(self.checkers_part)

        self.leads_hint = WrapLabel(self.ground)
        self.leads_hint.setObjectName(u"leads_hint")
        self.leads_hint.setProperty(u"look", u"small-quiet")
        self.leads_hint.setProperty(u"filled_later", True)

        self.down.addWidget(self.leads_hint)

        self.leads = SideBySide(self.ground)
        self.leads.setObjectName(u"leads")
        self.leads.setProperty(u"stack_below", 520)
        self.leads.setProperty(u"top", True)
        self.patient_part = QWidget(self.leads)
        self.patient_part.setObjectName(u"patient_part")
        self.patient_part.setProperty(u"weight", 1)
        self.patient_part_lines = QVBoxLayout(self.patient_part)
        self.patient_part_lines.setSpacing(6)
        self.patient_part_lines.setObjectName(u"patient_part_lines")
        self.patient_part_lines.setContentsMargins(0, 0, 0, 0)
        self.patient_lead_id_label = WrapLabel(self.patient_part)
        self.patient_lead_id_label.setObjectName(u"patient_lead_id_label")
        self.patient_lead_id_label.setProperty(u"look", u"strong")

        self.patient_part_lines.addWidget(self.patient_lead_id_label)

        self.patient_lead_id = QComboBox(self.patient_part)
        self.patient_lead_id.setObjectName(u"patient_lead_id")

        self.patient_part_lines.addWidget(self.patient_lead_id)

        self.staff_part = QWidget(self.leads)
        self.staff_part.setObjectName(u"staff_part")
        self.staff_part.setProperty(u"weight", 1)
        self.staff_part_lines = QVBoxLayout(self.staff_part)
        self.staff_part_lines.setSpacing(6)
        self.staff_part_lines.setObjectName(u"staff_part_lines")
        self.staff_part_lines.setContentsMargins(0, 0, 0, 0)
        self.staff_lead_id_label = WrapLabel(self.staff_part)
        self.staff_lead_id_label.setObjectName(u"staff_lead_id_label")
        self.staff_lead_id_label.setProperty(u"look", u"strong")

        self.staff_part_lines.addWidget(self.staff_lead_id_label)

        self.staff_lead_id = QComboBox(self.staff_part)
        self.staff_lead_id.setObjectName(u"staff_lead_id")

        self.staff_part_lines.addWidget(self.staff_lead_id)


        self.down.addWidget(self.leads)

        self.state_part = QWidget(self.ground)
        self.state_part.setObjectName(u"state_part")
        self.state_part.setProperty(u"weight", 1)
        self.state_part_lines = QVBoxLayout(self.state_part)
        self.state_part_lines.setSpacing(6)
        self.state_part_lines.setObjectName(u"state_part_lines")
        self.state_part_lines.setContentsMargins(0, 0, 0, 0)
        self.state_label = WrapLabel(self.state_part)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"look", u"strong")

        self.state_part_lines.addWidget(self.state_label)

        self.state = QComboBox(self.state_part)
        self.state.setObjectName(u"state")

        self.state_part_lines.addWidget(self.state)


        self.down.addWidget(self.state_part)

        self.dates = SideBySide(self.ground)
        self.dates.setObjectName(u"dates")
        self.dates.setProperty(u"stack_below", 520)
        self.dates.setProperty(u"top", True)
        self.started_part = QWidget(self.dates)
        self.started_part.setObjectName(u"started_part")
        self.started_part.setProperty(u"weight", 1)
        self.started_part_lines = QVBoxLayout(self.started_part)
        self.started_part_lines.setSpacing(6)
        self.started_part_lines.setObjectName(u"started_part_lines")
        self.started_part_lines.setContentsMargins(0, 0, 0, 0)
        self.started_label = WrapLabel(self.started_part)
        self.started_label.setObjectName(u"started_label")
        self.started_label.setProperty(u"look", u"strong")

        self.started_part_lines.addWidget(self.started_label)

        self.started = DateChoice(self.started_part)
        self.started.setObjectName(u"started")
        self.started.setProperty(u"optional", True)

        self.started_part_lines.addWidget(self.started)

        self.ended_part = QWidget(self.dates)
        self.ended_part.setObjectName(u"ended_part")
        self.ended_part.setProperty(u"weight", 1)
        self.ended_part_lines = QVBoxLayout(self.ended_part)
        self.ended_part_lines.setSpacing(6)
        self.ended_part_lines.setObjectName(u"ended_part_lines")
        self.ended_part_lines.setContentsMargins(0, 0, 0, 0)
        self.ended_label = WrapLabel(self.ended_part)
        self.ended_label.setObjectName(u"ended_label")
        self.ended_label.setProperty(u"look", u"strong")

        self.ended_part_lines.addWidget(self.ended_label)

        self.ended = DateChoice(self.ended_part)
        self.ended.setObjectName(u"ended")
        self.ended.setProperty(u"optional", True)

        self.ended_part_lines.addWidget(self.ended)


        self.down.addWidget(self.dates)

        self.involved_part = QWidget(self.ground)
        self.involved_part.setObjectName(u"involved_part")
        self.involved_part_lines = QVBoxLayout(self.involved_part)
        self.involved_part_lines.setSpacing(6)
        self.involved_part_lines.setObjectName(u"involved_part_lines")
        self.involved_part_lines.setContentsMargins(0, 0, 0, 0)
        self.involved_from_label = WrapLabel(self.involved_part)
        self.involved_from_label.setObjectName(u"involved_from_label")
        self.involved_from_label.setProperty(u"look", u"strong")

        self.involved_part_lines.addWidget(self.involved_from_label)

        self.involved_hint = WrapLabel(self.involved_part)
        self.involved_hint.setObjectName(u"involved_hint")
        self.involved_hint.setProperty(u"look", u"small-quiet")

        self.involved_part_lines.addWidget(self.involved_hint)

        self.involved_from = DateChoice(self.involved_part)
        self.involved_from.setObjectName(u"involved_from")
        self.involved_from.setProperty(u"optional", True)

        self.involved_part_lines.addWidget(self.involved_from)


        self.down.addWidget(self.involved_part)

        self.success_part = QWidget(self.ground)
        self.success_part.setObjectName(u"success_part")
        self.success_part.setProperty(u"weight", 1)
        self.success_part_lines = QVBoxLayout(self.success_part)
        self.success_part_lines.setSpacing(6)
        self.success_part_lines.setObjectName(u"success_part_lines")
        self.success_part_lines.setContentsMargins(0, 0, 0, 0)
        self.success_label = WrapLabel(self.success_part)
        self.success_label.setObjectName(u"success_label")
        self.success_label.setProperty(u"look", u"strong")

        self.success_part_lines.addWidget(self.success_label)

        self.success = QPlainTextEdit(self.success_part)
        self.success.setObjectName(u"success")
        self.success.setTabChangesFocus(True)

        self.success_part_lines.addWidget(self.success)

        self.partners_label = WrapLabel(self.success_part)
        self.partners_label.setObjectName(u"partners_label")
        self.partners_label.setProperty(u"look", u"strong")

        self.success_part_lines.addWidget(self.partners_label)

        self.partners = QLineEdit(self.success_part)
        self.partners.setObjectName(u"partners")

        self.success_part_lines.addWidget(self.partners)


        self.down.addWidget(self.success_part)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(InitiativeEditor)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(InitiativeEditor)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(self.buttons)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"look", u"primary")
        self.save.setProperty(u"filled_later", True)
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.matters_label.setBuddy(self.matters)
        self.matters_to_label.setBuddy(self.matters_to)
        self.kind_label.setBuddy(self.kind)
        self.phase_label.setBuddy(self.phase)
        self.checkers_label.setBuddy(self.checkers)
        self.patient_lead_id_label.setBuddy(self.patient_lead_id)
        self.staff_lead_id_label.setBuddy(self.staff_lead_id)
        self.state_label.setBuddy(self.state)
        self.started_label.setBuddy(self.started)
        self.ended_label.setBuddy(self.ended)
        self.involved_from_label.setBuddy(self.involved_from)
        self.success_label.setBuddy(self.success)
        self.partners_label.setBuddy(self.partners)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.matters)
        QWidget.setTabOrder(self.matters, self.matters_to)
        QWidget.setTabOrder(self.matters_to, self.kind)
        QWidget.setTabOrder(self.kind, self.phase)
        QWidget.setTabOrder(self.phase, self.checkers)
        QWidget.setTabOrder(self.checkers, self.patient_lead_id)
        QWidget.setTabOrder(self.patient_lead_id, self.staff_lead_id)
        QWidget.setTabOrder(self.staff_lead_id, self.state)
        QWidget.setTabOrder(self.state, self.started)
        QWidget.setTabOrder(self.started, self.ended)
        QWidget.setTabOrder(self.ended, self.involved_from)
        QWidget.setTabOrder(self.involved_from, self.success)
        QWidget.setTabOrder(self.success, self.partners)
        QWidget.setTabOrder(self.partners, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(InitiativeEditor)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, InitiativeEditor):
        InitiativeEditor.setWindowTitle(QCoreApplication.translate("InitiativeEditor", u"Add an initiative", None))
        self.title_label.setText(QCoreApplication.translate("InitiativeEditor", u"Its name", None))
        self.title.setPlaceholderText(QCoreApplication.translate("InitiativeEditor", u"New phone menu", None))
        self.matters_label.setText(QCoreApplication.translate("InitiativeEditor", u"What matters most", None))
        self.matters_hint.setText(QCoreApplication.translate("InitiativeEditor", u"What should be different for people when it is done?", None))
        self.matters_to_label.setText(QCoreApplication.translate("InitiativeEditor", u"To whom", None))
        self.kind_label.setText(QCoreApplication.translate("InitiativeEditor", u"What kind of work it is", None))
        self.phase_label.setText(QCoreApplication.translate("InitiativeEditor", u"How far this Always Event is", None))
        self.checkers_label.setText(QCoreApplication.translate("InitiativeEditor", u"Who checks", None))
        self.patient_lead_id_label.setText(QCoreApplication.translate("InitiativeEditor", u"Lead on the patient side", None))
        self.staff_lead_id_label.setText(QCoreApplication.translate("InitiativeEditor", u"Lead on the staff side", None))
        self.state_label.setText(QCoreApplication.translate("InitiativeEditor", u"How far it is", None))
        self.started_label.setText(QCoreApplication.translate("InitiativeEditor", u"Started on", None))
        self.ended_label.setText(QCoreApplication.translate("InitiativeEditor", u"Finished on", None))
        self.involved_from_label.setText(QCoreApplication.translate("InitiativeEditor", u"Patients have had a part since", None))
        self.involved_hint.setText(QCoreApplication.translate("InitiativeEditor", u"The first day on which patients or carers took part. Leave it empty if you do not know.", None))
        self.success_label.setText(QCoreApplication.translate("InitiativeEditor", u"We will know it works when", None))
        self.partners_label.setText(QCoreApplication.translate("InitiativeEditor", u"Who else takes part", None))
        self.leave.setText(QCoreApplication.translate("InitiativeEditor", u"Close without saving", None))
    # retranslateUi
