# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pledge_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.owners_edit import OwnersEdit
from coprod_desktop.widgets.short_text import ShortText
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_PledgePanel(object):
    def setupUi(self, PledgePanel):
        if not PledgePanel.objectName():
            PledgePanel.setObjectName(u"PledgePanel")
        PledgePanel.setProperty(u"look", u"pledge")
        self.down = QVBoxLayout(PledgePanel)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.text_part = QWidget(PledgePanel)
        self.text_part.setObjectName(u"text_part")
        self.text_part.setProperty(u"weight", 1)
        self.text_part_lines = QVBoxLayout(self.text_part)
        self.text_part_lines.setSpacing(6)
        self.text_part_lines.setObjectName(u"text_part_lines")
        self.text_part_lines.setContentsMargins(0, 0, 0, 0)
        self.text_label = WrapLabel(self.text_part)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"look", u"strong")

        self.text_part_lines.addWidget(self.text_label)

        self.text = ShortText(self.text_part)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.text_part_lines.addWidget(self.text)


        self.down.addWidget(self.text_part)

        self.promiser_row = SideBySide(PledgePanel)
        self.promiser_row.setObjectName(u"promiser_row")
        self.promiser_row.setProperty(u"stack_below", 360)
        self.promiser_row.setProperty(u"top", True)
        self.promiser_part = QWidget(self.promiser_row)
        self.promiser_part.setObjectName(u"promiser_part")
        self.promiser_part.setProperty(u"weight", 1)
        self.promiser_part_lines = QVBoxLayout(self.promiser_part)
        self.promiser_part_lines.setSpacing(6)
        self.promiser_part_lines.setObjectName(u"promiser_part_lines")
        self.promiser_part_lines.setContentsMargins(0, 0, 0, 0)
        self.promiser_label = WrapLabel(self.promiser_part)
        self.promiser_label.setObjectName(u"promiser_label")
        self.promiser_label.setProperty(u"look", u"strong")

        self.promiser_part_lines.addWidget(self.promiser_label)

        self.promiser = OwnersEdit(self.promiser_part)
        self.promiser.setObjectName(u"promiser")

        self.promiser_part_lines.addWidget(self.promiser)

        self.promiser_kind_part = QWidget(self.promiser_row)
        self.promiser_kind_part.setObjectName(u"promiser_kind_part")
        self.promiser_kind_part.setProperty(u"weight", 1)
        self.promiser_kind_part_lines = QVBoxLayout(self.promiser_kind_part)
        self.promiser_kind_part_lines.setSpacing(6)
        self.promiser_kind_part_lines.setObjectName(u"promiser_kind_part_lines")
        self.promiser_kind_part_lines.setContentsMargins(0, 0, 0, 0)
        self.promiser_kind_label = WrapLabel(self.promiser_kind_part)
        self.promiser_kind_label.setObjectName(u"promiser_kind_label")
        self.promiser_kind_label.setProperty(u"look", u"strong")

        self.promiser_kind_part_lines.addWidget(self.promiser_kind_label)

        self.promiser_kind = QComboBox(self.promiser_kind_part)
        self.promiser_kind.setObjectName(u"promiser_kind")
        self.promiser_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.promiser_kind.setMinimumContentsLength(10)

        self.promiser_kind_part_lines.addWidget(self.promiser_kind)


        self.down.addWidget(self.promiser_row)

        self.due_row = SideBySide(PledgePanel)
        self.due_row.setObjectName(u"due_row")
        self.due_row.setProperty(u"stack_below", 360)
        self.due_row.setProperty(u"top", True)
        self.to_whom_part = QWidget(self.due_row)
        self.to_whom_part.setObjectName(u"to_whom_part")
        self.to_whom_part.setProperty(u"weight", 3)
        self.to_whom_part_lines = QVBoxLayout(self.to_whom_part)
        self.to_whom_part_lines.setSpacing(6)
        self.to_whom_part_lines.setObjectName(u"to_whom_part_lines")
        self.to_whom_part_lines.setContentsMargins(0, 0, 0, 0)
        self.to_whom_label = WrapLabel(self.to_whom_part)
        self.to_whom_label.setObjectName(u"to_whom_label")
        self.to_whom_label.setProperty(u"look", u"strong")

        self.to_whom_part_lines.addWidget(self.to_whom_label)

        self.to_whom = QLineEdit(self.to_whom_part)
        self.to_whom.setObjectName(u"to_whom")

        self.to_whom_part_lines.addWidget(self.to_whom)

        self.due_part = QWidget(self.due_row)
        self.due_part.setObjectName(u"due_part")
        self.due_part.setProperty(u"weight", 7)
        self.due_part_lines = QVBoxLayout(self.due_part)
        self.due_part_lines.setSpacing(6)
        self.due_part_lines.setObjectName(u"due_part_lines")
        self.due_part_lines.setContentsMargins(0, 0, 0, 0)
        self.due_label = WrapLabel(self.due_part)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"look", u"strong")

        self.due_part_lines.addWidget(self.due_label)

        self.due = DateChoice(self.due_part)
        self.due.setObjectName(u"due")
        self.due.setProperty(u"optional", True)

        self.due_part_lines.addWidget(self.due)


        self.down.addWidget(self.due_row)

        self.problem = WrapLabel(PledgePanel)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.buttons = FlowRow(PledgePanel)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(self.buttons)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"filled_later", True)
        self.save.setAutoDefault(False)
        self.save.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.down.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.promiser_label.setBuddy(self.promiser)
        self.promiser_kind_label.setBuddy(self.promiser_kind)
        self.to_whom_label.setBuddy(self.to_whom)
        self.due_label.setBuddy(self.due)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.promiser)
        QWidget.setTabOrder(self.promiser, self.promiser_kind)
        QWidget.setTabOrder(self.promiser_kind, self.to_whom)
        QWidget.setTabOrder(self.to_whom, self.due)
        QWidget.setTabOrder(self.due, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(PledgePanel)
    # setupUi

    def retranslateUi(self, PledgePanel):
        self.text_label.setText(QCoreApplication.translate("PledgePanel", u"What is promised", None))
        self.promiser_label.setText(QCoreApplication.translate("PledgePanel", u"Who promises", None))
        self.promiser_kind_label.setText(QCoreApplication.translate("PledgePanel", u"They are", None))
        self.to_whom_label.setText(QCoreApplication.translate("PledgePanel", u"To whom", None))
        self.to_whom.setPlaceholderText(QCoreApplication.translate("PledgePanel", u"All patients", None))
        self.due_label.setText(QCoreApplication.translate("PledgePanel", u"By when", None))
        self.leave.setText(QCoreApplication.translate("PledgePanel", u"Leave it (Esc)", None))
        pass
    # retranslateUi
