# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'item_editor.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.short_text import ShortText
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_ItemEditor(object):
    def setupUi(self, ItemEditor):
        if not ItemEditor.objectName():
            ItemEditor.setObjectName(u"ItemEditor")
        self.whole = QVBoxLayout(ItemEditor)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(ItemEditor)
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

        self.title_part = QWidget(self.ground)
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


        self.down.addWidget(self.title_part)

        self.purpose_row = SideBySide(self.ground)
        self.purpose_row.setObjectName(u"purpose_row")
        self.purpose_row.setProperty(u"stack_below", 520)
        self.purpose_row.setProperty(u"top", True)
        self.purpose_part = QWidget(self.purpose_row)
        self.purpose_part.setObjectName(u"purpose_part")
        self.purpose_part.setProperty(u"weight", 3)
        self.purpose_part_lines = QVBoxLayout(self.purpose_part)
        self.purpose_part_lines.setSpacing(6)
        self.purpose_part_lines.setObjectName(u"purpose_part_lines")
        self.purpose_part_lines.setContentsMargins(0, 0, 0, 0)
        self.purpose_label = WrapLabel(self.purpose_part)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setProperty(u"look", u"strong")

        self.purpose_part_lines.addWidget(self.purpose_label)

        self.purpose = QComboBox(self.purpose_part)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.purpose.setMinimumContentsLength(10)

        self.purpose_part_lines.addWidget(self.purpose)

        self.minutes_part = QWidget(self.purpose_row)
        self.minutes_part.setObjectName(u"minutes_part")
        self.minutes_part.setProperty(u"weight", 2)
        self.minutes_part_lines = QVBoxLayout(self.minutes_part)
        self.minutes_part_lines.setSpacing(6)
        self.minutes_part_lines.setObjectName(u"minutes_part_lines")
        self.minutes_part_lines.setContentsMargins(0, 0, 0, 0)
        self.minutes_label = WrapLabel(self.minutes_part)
        self.minutes_label.setObjectName(u"minutes_label")
        self.minutes_label.setProperty(u"look", u"strong")

        self.minutes_part_lines.addWidget(self.minutes_label)

        self.minutes = QSpinBox(self.minutes_part)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setMaximum(600)

        self.minutes_part_lines.addWidget(self.minutes)


        self.down.addWidget(self.purpose_row)

        self.lead_part = QWidget(self.ground)
        self.lead_part.setObjectName(u"lead_part")
        self.lead_part.setProperty(u"weight", 1)
        self.lead_part_lines = QVBoxLayout(self.lead_part)
        self.lead_part_lines.setSpacing(6)
        self.lead_part_lines.setObjectName(u"lead_part_lines")
        self.lead_part_lines.setContentsMargins(0, 0, 0, 0)
        self.lead_label = WrapLabel(self.lead_part)
        self.lead_label.setObjectName(u"lead_label")
        self.lead_label.setProperty(u"look", u"strong")

        self.lead_part_lines.addWidget(self.lead_label)

        self.lead = QLineEdit(self.lead_part)
        self.lead.setObjectName(u"lead")

        self.lead_part_lines.addWidget(self.lead)


        self.down.addWidget(self.lead_part)

        self.initiative_id_part = QWidget(self.ground)
        self.initiative_id_part.setObjectName(u"initiative_id_part")
        self.initiative_id_part.setProperty(u"weight", 1)
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
        self.initiative_id.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.initiative_id.setMinimumContentsLength(10)

        self.initiative_id_part_lines.addWidget(self.initiative_id)


        self.down.addWidget(self.initiative_id_part)

        self.chair_notes_part = QWidget(self.ground)
        self.chair_notes_part.setObjectName(u"chair_notes_part")
        self.chair_notes_part.setProperty(u"weight", 1)
        self.chair_notes_part_lines = QVBoxLayout(self.chair_notes_part)
        self.chair_notes_part_lines.setSpacing(6)
        self.chair_notes_part_lines.setObjectName(u"chair_notes_part_lines")
        self.chair_notes_part_lines.setContentsMargins(0, 0, 0, 0)
        self.chair_notes_label = WrapLabel(self.chair_notes_part)
        self.chair_notes_label.setObjectName(u"chair_notes_label")
        self.chair_notes_label.setProperty(u"look", u"strong")

        self.chair_notes_part_lines.addWidget(self.chair_notes_label)

        self.chair_notes = ShortText(self.chair_notes_part)
        self.chair_notes.setObjectName(u"chair_notes")
        self.chair_notes.setTabChangesFocus(True)

        self.chair_notes_part_lines.addWidget(self.chair_notes)


        self.down.addWidget(self.chair_notes_part)

        self.confidential_part = QWidget(self.ground)
        self.confidential_part.setObjectName(u"confidential_part")
        self.confidential_part.setProperty(u"weight", 1)
        self.confidential_part_lines = QVBoxLayout(self.confidential_part)
        self.confidential_part_lines.setSpacing(6)
        self.confidential_part_lines.setObjectName(u"confidential_part_lines")
        self.confidential_part_lines.setContentsMargins(0, 0, 0, 0)
        self.confidential = QCheckBox(self.confidential_part)
        self.confidential.setObjectName(u"confidential")

        self.confidential_part_lines.addWidget(self.confidential)


        self.down.addWidget(self.confidential_part)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(ItemEditor)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(ItemEditor)
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
        self.title_label.setBuddy(self.title)
        self.purpose_label.setBuddy(self.purpose)
        self.minutes_label.setBuddy(self.minutes)
        self.lead_label.setBuddy(self.lead)
        self.initiative_id_label.setBuddy(self.initiative_id)
        self.chair_notes_label.setBuddy(self.chair_notes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.purpose)
        QWidget.setTabOrder(self.purpose, self.minutes)
        QWidget.setTabOrder(self.minutes, self.lead)
        QWidget.setTabOrder(self.lead, self.initiative_id)
        QWidget.setTabOrder(self.initiative_id, self.chair_notes)
        QWidget.setTabOrder(self.chair_notes, self.confidential)
        QWidget.setTabOrder(self.confidential, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(ItemEditor)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ItemEditor):
        ItemEditor.setWindowTitle(QCoreApplication.translate("ItemEditor", u"Agenda item", None))
        self.title_label.setText(QCoreApplication.translate("ItemEditor", u"What it is about", None))
        self.title.setPlaceholderText(QCoreApplication.translate("ItemEditor", u"New phone menu", None))
        self.purpose_label.setText(QCoreApplication.translate("ItemEditor", u"What for", None))
        self.minutes_label.setText(QCoreApplication.translate("ItemEditor", u"Minutes", None))
        self.lead_label.setText(QCoreApplication.translate("ItemEditor", u"Who leads it", None))
        self.initiative_id_label.setText(QCoreApplication.translate("ItemEditor", u"Part of which initiative", None))
        self.chair_notes_label.setText(QCoreApplication.translate("ItemEditor", u"The chair\u2019s own notes (never printed)", None))
        self.confidential.setText(QCoreApplication.translate("ItemEditor", u"Confidential: leave it out of public copies", None))
        self.leave.setText(QCoreApplication.translate("ItemEditor", u"Close without saving", None))
    # retranslateUi
