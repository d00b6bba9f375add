# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'erase_person.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QFrame, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_ErasePerson(object):
    def setupUi(self, ErasePerson):
        if not ErasePerson.objectName():
            ErasePerson.setObjectName(u"ErasePerson")
        self.whole = QVBoxLayout(ErasePerson)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(ErasePerson)
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

        self.asking = QWidget(self.ground)
        self.asking.setObjectName(u"asking")
        self.asking_lines = QVBoxLayout(self.asking)
        self.asking_lines.setSpacing(10)
        self.asking_lines.setObjectName(u"asking_lines")
        self.asking_lines.setContentsMargins(0, 0, 0, 0)
        self.changes_heading = WrapLabel(self.asking)
        self.changes_heading.setObjectName(u"changes_heading")
        self.changes_heading.setProperty(u"look", u"heading")

        self.asking_lines.addWidget(self.changes_heading)

        self.changed = QWidget(self.asking)
        self.changed.setObjectName(u"changed")
        self.changed_lines = QVBoxLayout(self.changed)
        self.changed_lines.setSpacing(4)
        self.changed_lines.setObjectName(u"changed_lines")
        self.changed_lines.setContentsMargins(0, 0, 0, 0)

        self.asking_lines.addWidget(self.changed)

        self.kept_heading = WrapLabel(self.asking)
        self.kept_heading.setObjectName(u"kept_heading")
        self.kept_heading.setProperty(u"look", u"heading")

        self.asking_lines.addWidget(self.kept_heading)

        self.kept = QWidget(self.asking)
        self.kept.setObjectName(u"kept")
        self.kept_lines = QVBoxLayout(self.kept)
        self.kept_lines.setSpacing(6)
        self.kept_lines.setObjectName(u"kept_lines")
        self.kept_lines.setContentsMargins(0, 0, 0, 0)

        self.asking_lines.addWidget(self.kept)

        self.also_part = QWidget(self.asking)
        self.also_part.setObjectName(u"also_part")
        self.also_part_lines = QVBoxLayout(self.also_part)
        self.also_part_lines.setSpacing(6)
        self.also_part_lines.setObjectName(u"also_part_lines")
        self.also_part_lines.setContentsMargins(0, 0, 0, 0)
        self.also_heading = WrapLabel(self.also_part)
        self.also_heading.setObjectName(u"also_heading")
        self.also_heading.setProperty(u"look", u"heading")

        self.also_part_lines.addWidget(self.also_heading)

        self.also_hint = WrapLabel(self.also_part)
        self.also_hint.setObjectName(u"also_hint")

        self.also_part_lines.addWidget(self.also_hint)

        self.also = QWidget(self.also_part)
        self.also.setObjectName(u"also")
        self.also_lines = QVBoxLayout(self.also)
        self.also_lines.setSpacing(4)
        self.also_lines.setObjectName(u"also_lines")
        self.also_lines.setContentsMargins(0, 0, 0, 0)

        self.also_part_lines.addWidget(self.also)


        self.asking_lines.addWidget(self.also_part)

        self.sure_heading = WrapLabel(self.asking)
        self.sure_heading.setObjectName(u"sure_heading")
        self.sure_heading.setProperty(u"look", u"heading")

        self.asking_lines.addWidget(self.sure_heading)

        self.sure = QCheckBox(self.asking)
        self.sure.setObjectName(u"sure")

        self.asking_lines.addWidget(self.sure)

        self.problem = WrapLabel(self.asking)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.asking_lines.addWidget(self.problem)

        self.stays_part = QWidget(self.asking)
        self.stays_part.setObjectName(u"stays_part")
        self.stays_lines = QVBoxLayout(self.stays_part)
        self.stays_lines.setSpacing(6)
        self.stays_lines.setObjectName(u"stays_lines")
        self.stays_lines.setContentsMargins(0, 0, 0, 0)
        self.stays_heading = WrapLabel(self.stays_part)
        self.stays_heading.setObjectName(u"stays_heading")
        self.stays_heading.setProperty(u"look", u"heading")

        self.stays_lines.addWidget(self.stays_heading)

        self.stays = QWidget(self.stays_part)
        self.stays.setObjectName(u"stays")
        self.stays_lines1 = QVBoxLayout(self.stays)
        self.stays_lines1.setSpacing(4)
        self.stays_lines1.setObjectName(u"stays_lines1")
        self.stays_lines1.setContentsMargins(0, 0, 0, 0)

        self.stays_lines.addWidget(self.stays)


        self.asking_lines.addWidget(self.stays_part)


        self.down.addWidget(self.asking)

        self.telling = QWidget(self.ground)
        self.telling.setObjectName(u"telling")
        self.telling_lines = QVBoxLayout(self.telling)
        self.telling_lines.setSpacing(10)
        self.telling_lines.setObjectName(u"telling_lines")
        self.telling_lines.setContentsMargins(0, 0, 0, 0)
        self.done = WrapLabel(self.telling)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"filled_later", True)

        self.telling_lines.addWidget(self.done)

        self.overwritten = WrapLabel(self.telling)
        self.overwritten.setObjectName(u"overwritten")
        self.overwritten.setProperty(u"look", u"strong")
        self.overwritten.setProperty(u"filled_later", True)

        self.telling_lines.addWidget(self.overwritten)

        self.copies = WrapLabel(self.telling)
        self.copies.setObjectName(u"copies")
        self.copies.setProperty(u"filled_later", True)

        self.telling_lines.addWidget(self.copies)

        self.to_copies_row = FlowRow(self.telling)
        self.to_copies_row.setObjectName(u"to_copies_row")
        self.to_copies = QPushButton(self.to_copies_row)
        self.to_copies.setObjectName(u"to_copies")
        self.to_copies.setAutoDefault(False)

        self.telling_lines.addWidget(self.to_copies_row)

        self.left_part = QWidget(self.telling)
        self.left_part.setObjectName(u"left_part")
        self.left_lines = QVBoxLayout(self.left_part)
        self.left_lines.setSpacing(6)
        self.left_lines.setObjectName(u"left_lines")
        self.left_lines.setContentsMargins(0, 0, 0, 0)
        self.left_heading = WrapLabel(self.left_part)
        self.left_heading.setObjectName(u"left_heading")
        self.left_heading.setProperty(u"look", u"heading")

        self.left_lines.addWidget(self.left_heading)

        self.left = QWidget(self.left_part)
        self.left.setObjectName(u"left")
        self.left_lines1 = QVBoxLayout(self.left)
        self.left_lines1.setSpacing(4)
        self.left_lines1.setObjectName(u"left_lines1")
        self.left_lines1.setContentsMargins(0, 0, 0, 0)

        self.left_lines.addWidget(self.left)


        self.telling_lines.addWidget(self.left_part)

        self.still_heading = WrapLabel(self.telling)
        self.still_heading.setObjectName(u"still_heading")
        self.still_heading.setProperty(u"look", u"heading")

        self.telling_lines.addWidget(self.still_heading)

        self.still = QWidget(self.telling)
        self.still.setObjectName(u"still")
        self.still_lines = QVBoxLayout(self.still)
        self.still_lines.setSpacing(6)
        self.still_lines.setObjectName(u"still_lines")
        self.still_lines.setContentsMargins(0, 0, 0, 0)

        self.telling_lines.addWidget(self.still)


        self.down.addWidget(self.telling)

        self.verticalSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.verticalSpacer)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(ErasePerson)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(ErasePerson)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.erase = QPushButton(self.buttons)
        self.erase.setObjectName(u"erase")
        self.erase.setAutoDefault(False)
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setProperty(u"look", u"primary")
        self.leave.setProperty(u"filled_later", True)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

        QWidget.setTabOrder(self.sure, self.to_copies)
        QWidget.setTabOrder(self.to_copies, self.erase)
        QWidget.setTabOrder(self.erase, self.leave)

        self.retranslateUi(ErasePerson)

        self.leave.setDefault(True)

    # setupUi

    def retranslateUi(self, ErasePerson):
        ErasePerson.setWindowTitle(QCoreApplication.translate("ErasePerson", u"Erase a person", None))
        self.changes_heading.setText(QCoreApplication.translate("ErasePerson", u"What will be changed", None))
        self.kept_heading.setText(QCoreApplication.translate("ErasePerson", u"What is kept, and why", None))
        self.also_heading.setText(QCoreApplication.translate("ErasePerson", u"Single words of the name", None))
        self.also_hint.setText(QCoreApplication.translate("ErasePerson", u"These still stand in the places below. They may mean somebody else. Tick a word to replace it everywhere.", None))
        self.sure_heading.setText(QCoreApplication.translate("ErasePerson", u"Before you erase", None))
        self.sure.setText(QCoreApplication.translate("ErasePerson", u"I know that erasing cannot be undone", None))
        self.stays_heading.setText(QCoreApplication.translate("ErasePerson", u"Places to look at", None))
        self.to_copies.setText(QCoreApplication.translate("ErasePerson", u"Show the copies", None))
        self.left_heading.setText(QCoreApplication.translate("ErasePerson", u"Places to look at", None))
        self.still_heading.setText(QCoreApplication.translate("ErasePerson", u"What is kept, and why", None))
        self.erase.setText(QCoreApplication.translate("ErasePerson", u"Erase this person for good", None))
    # retranslateUi
