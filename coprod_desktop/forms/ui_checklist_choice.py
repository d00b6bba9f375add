# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'checklist_choice.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.row_list import RowList
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_ChecklistChoice(object):
    def setupUi(self, ChecklistChoice):
        if not ChecklistChoice.objectName():
            ChecklistChoice.setObjectName(u"ChecklistChoice")
        self.whole = QVBoxLayout(ChecklistChoice)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(ChecklistChoice)
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

        self.hint = WrapLabel(self.ground)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"look", u"quiet")

        self.down.addWidget(self.hint)

        self.framework_part = QWidget(self.ground)
        self.framework_part.setObjectName(u"framework_part")
        self.framework_part_lines = QVBoxLayout(self.framework_part)
        self.framework_part_lines.setSpacing(6)
        self.framework_part_lines.setObjectName(u"framework_part_lines")
        self.framework_part_lines.setContentsMargins(0, 0, 0, 0)
        self.framework_label = WrapLabel(self.framework_part)
        self.framework_label.setObjectName(u"framework_label")
        self.framework_label.setProperty(u"look", u"strong")

        self.framework_part_lines.addWidget(self.framework_label)

        self.framework = RowList(self.framework_part)
        self.framework.setObjectName(u"framework")

        self.framework_part_lines.addWidget(self.framework)


        self.down.addWidget(self.framework_part)

        self.about = WrapLabel(self.ground)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"filled_later", True)
        self.about.setProperty(u"look", u"small")

        self.down.addWidget(self.about)

        self.credit = WrapLabel(self.ground)
        self.credit.setObjectName(u"credit")
        self.credit.setProperty(u"filled_later", True)
        self.credit.setProperty(u"look", u"small-quiet")

        self.down.addWidget(self.credit)

        self.initiative_id_part = QWidget(self.ground)
        self.initiative_id_part.setObjectName(u"initiative_id_part")
        self.initiative_id_part_lines = QVBoxLayout(self.initiative_id_part)
        self.initiative_id_part_lines.setSpacing(6)
        self.initiative_id_part_lines.setObjectName(u"initiative_id_part_lines")
        self.initiative_id_part_lines.setContentsMargins(0, 0, 0, 0)
        self.initiative_id_label = WrapLabel(self.initiative_id_part)
        self.initiative_id_label.setObjectName(u"initiative_id_label")
        self.initiative_id_label.setProperty(u"look", u"strong")

        self.initiative_id_part_lines.addWidget(self.initiative_id_label)

        self.initiative_id = QComboBox(self.initiative_id_part)
        self.initiative_id.setObjectName(u"initiative_id")

        self.initiative_id_part_lines.addWidget(self.initiative_id)


        self.down.addWidget(self.initiative_id_part)

        self.again = WrapLabel(self.ground)
        self.again.setObjectName(u"again")
        self.again.setProperty(u"filled_later", True)
        self.again.setProperty(u"look", u"small")

        self.down.addWidget(self.again)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(ChecklistChoice)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(ChecklistChoice)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.begin = QPushButton(self.buttons)
        self.begin.setObjectName(u"begin")
        self.begin.setAutoDefault(True)
        self.begin.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.framework_label.setBuddy(self.framework)
        self.initiative_id_label.setBuddy(self.initiative_id)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.framework, self.initiative_id)
        QWidget.setTabOrder(self.initiative_id, self.begin)
        QWidget.setTabOrder(self.begin, self.leave)

        self.retranslateUi(ChecklistChoice)

        self.begin.setDefault(True)

    # setupUi

    def retranslateUi(self, ChecklistChoice):
        ChecklistChoice.setWindowTitle(QCoreApplication.translate("ChecklistChoice", u"Do a checklist", None))
        self.heading.setText(QCoreApplication.translate("ChecklistChoice", u"Do a checklist", None))
        self.hint.setText(QCoreApplication.translate("ChecklistChoice", u"Go through it together. Nobody needs to know it before.", None))
        self.framework_label.setText(QCoreApplication.translate("ChecklistChoice", u"Which one?", None))
        self.initiative_id_label.setText(QCoreApplication.translate("ChecklistChoice", u"What is it about?", None))
        self.begin.setText(QCoreApplication.translate("ChecklistChoice", u"Begin", None))
        self.leave.setText(QCoreApplication.translate("ChecklistChoice", u"Close", None))
    # retranslateUi
