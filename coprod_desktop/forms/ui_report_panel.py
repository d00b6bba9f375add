# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.short_text import ShortText
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_ReportPanel(object):
    def setupUi(self, ReportPanel):
        if not ReportPanel.objectName():
            ReportPanel.setObjectName(u"ReportPanel")
        ReportPanel.setProperty(u"look", u"action")
        self.down = QVBoxLayout(ReportPanel)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.none_open = WrapLabel(ReportPanel)
        self.none_open.setObjectName(u"none_open")

        self.down.addWidget(self.none_open)

        self.action_id_part = QWidget(ReportPanel)
        self.action_id_part.setObjectName(u"action_id_part")
        self.action_id_part.setProperty(u"weight", 1)
        self.action_id_part_lines = QVBoxLayout(self.action_id_part)
        self.action_id_part_lines.setSpacing(6)
        self.action_id_part_lines.setObjectName(u"action_id_part_lines")
        self.action_id_part_lines.setContentsMargins(0, 0, 0, 0)
        self.action_id_label = WrapLabel(self.action_id_part)
        self.action_id_label.setObjectName(u"action_id_label")
        self.action_id_label.setProperty(u"look", u"strong")

        self.action_id_part_lines.addWidget(self.action_id_label)

        self.action_id = QComboBox(self.action_id_part)
        self.action_id.setObjectName(u"action_id")
        self.action_id.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.action_id.setMinimumContentsLength(10)

        self.action_id_part_lines.addWidget(self.action_id)


        self.down.addWidget(self.action_id_part)

        self.state_part = QWidget(ReportPanel)
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
        self.state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.state.setMinimumContentsLength(10)

        self.state_part_lines.addWidget(self.state)


        self.down.addWidget(self.state_part)

        self.note_part = QWidget(ReportPanel)
        self.note_part.setObjectName(u"note_part")
        self.note_part.setProperty(u"weight", 1)
        self.note_part_lines = QVBoxLayout(self.note_part)
        self.note_part_lines.setSpacing(6)
        self.note_part_lines.setObjectName(u"note_part_lines")
        self.note_part_lines.setContentsMargins(0, 0, 0, 0)
        self.note_label = WrapLabel(self.note_part)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"look", u"strong")

        self.note_part_lines.addWidget(self.note_label)

        self.note_hint = WrapLabel(self.note_part)
        self.note_hint.setObjectName(u"note_hint")
        self.note_hint.setProperty(u"look", u"small-quiet")

        self.note_part_lines.addWidget(self.note_hint)

        self.note = ShortText(self.note_part)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.note_part_lines.addWidget(self.note)


        self.down.addWidget(self.note_part)

        self.problem = WrapLabel(ReportPanel)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.buttons = FlowRow(ReportPanel)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(self.buttons)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.down.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.action_id_label.setBuddy(self.action_id)
        self.state_label.setBuddy(self.state)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.action_id, self.state)
        QWidget.setTabOrder(self.state, self.note)
        QWidget.setTabOrder(self.note, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(ReportPanel)
    # setupUi

    def retranslateUi(self, ReportPanel):
        self.none_open.setText(QCoreApplication.translate("ReportPanel", u"No action of an earlier meeting is open.", None))
        self.action_id_label.setText(QCoreApplication.translate("ReportPanel", u"Which action", None))
        self.state_label.setText(QCoreApplication.translate("ReportPanel", u"How far it is", None))
        self.note_label.setText(QCoreApplication.translate("ReportPanel", u"What was said", None))
        self.note_hint.setText(QCoreApplication.translate("ReportPanel", u"Say why, if it is dropped.", None))
        self.save.setText(QCoreApplication.translate("ReportPanel", u"Write it down", None))
        self.leave.setText(QCoreApplication.translate("ReportPanel", u"Leave it (Esc)", None))
        pass
    # retranslateUi
