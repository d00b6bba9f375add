# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_editor.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_PersonEditor(object):
    def setupUi(self, PersonEditor):
        if not PersonEditor.objectName():
            PersonEditor.setObjectName(u"PersonEditor")
        self.whole = QVBoxLayout(PersonEditor)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(PersonEditor)
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

        self.name_part = QWidget(self.ground)
        self.name_part.setObjectName(u"name_part")
        self.name_lines = QVBoxLayout(self.name_part)
        self.name_lines.setSpacing(4)
        self.name_lines.setObjectName(u"name_lines")
        self.name_lines.setContentsMargins(0, 0, 0, 0)
        self.name_label = WrapLabel(self.name_part)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"look", u"strong")

        self.name_lines.addWidget(self.name_label)

        self.name = QLineEdit(self.name_part)
        self.name.setObjectName(u"name")

        self.name_lines.addWidget(self.name)


        self.down.addWidget(self.name_part)

        self.known = WrapLabel(self.ground)
        self.known.setObjectName(u"known")
        self.known.setProperty(u"look", u"strong")
        self.known.setProperty(u"filled_later", True)

        self.down.addWidget(self.known)

        self.short_row = SideBySide(self.ground)
        self.short_row.setObjectName(u"short_row")
        self.short_row.setProperty(u"stack_below", 560)
        self.short_row.setProperty(u"top", True)
        self.initials_part = QWidget(self.short_row)
        self.initials_part.setObjectName(u"initials_part")
        self.initials_part.setProperty(u"weight", 2)
        self.initials_lines = QVBoxLayout(self.initials_part)
        self.initials_lines.setSpacing(4)
        self.initials_lines.setObjectName(u"initials_lines")
        self.initials_lines.setContentsMargins(0, 0, 0, 0)
        self.initials_label = WrapLabel(self.initials_part)
        self.initials_label.setObjectName(u"initials_label")
        self.initials_label.setProperty(u"look", u"strong")

        self.initials_lines.addWidget(self.initials_label)

        self.initials = QLineEdit(self.initials_part)
        self.initials.setObjectName(u"initials")

        self.initials_lines.addWidget(self.initials)

        self.side_part = QWidget(self.short_row)
        self.side_part.setObjectName(u"side_part")
        self.side_part.setProperty(u"weight", 3)
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

        self.office_part = QWidget(self.short_row)
        self.office_part.setObjectName(u"office_part")
        self.office_part.setProperty(u"weight", 3)
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


        self.down.addWidget(self.short_row)

        self.contact_part = QWidget(self.ground)
        self.contact_part.setObjectName(u"contact_part")
        self.contact_lines = QVBoxLayout(self.contact_part)
        self.contact_lines.setSpacing(4)
        self.contact_lines.setObjectName(u"contact_lines")
        self.contact_lines.setContentsMargins(0, 0, 0, 0)
        self.contact_label = WrapLabel(self.contact_part)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setProperty(u"look", u"strong")

        self.contact_lines.addWidget(self.contact_label)

        self.contact = QLineEdit(self.contact_part)
        self.contact.setObjectName(u"contact")

        self.contact_lines.addWidget(self.contact)


        self.down.addWidget(self.contact_part)

        self.access_needs_part = QWidget(self.ground)
        self.access_needs_part.setObjectName(u"access_needs_part")
        self.access_needs_lines = QVBoxLayout(self.access_needs_part)
        self.access_needs_lines.setSpacing(4)
        self.access_needs_lines.setObjectName(u"access_needs_lines")
        self.access_needs_lines.setContentsMargins(0, 0, 0, 0)
        self.access_needs_label = WrapLabel(self.access_needs_part)
        self.access_needs_label.setObjectName(u"access_needs_label")
        self.access_needs_label.setProperty(u"look", u"strong")

        self.access_needs_lines.addWidget(self.access_needs_label)

        self.access_needs_hint = WrapLabel(self.access_needs_part)
        self.access_needs_hint.setObjectName(u"access_needs_hint")
        self.access_needs_hint.setProperty(u"look", u"small-quiet")

        self.access_needs_lines.addWidget(self.access_needs_hint)

        self.access_needs = QLineEdit(self.access_needs_part)
        self.access_needs.setObjectName(u"access_needs")

        self.access_needs_lines.addWidget(self.access_needs)


        self.down.addWidget(self.access_needs_part)

        self.paper_size_part = QWidget(self.ground)
        self.paper_size_part.setObjectName(u"paper_size_part")
        self.paper_size_lines = QVBoxLayout(self.paper_size_part)
        self.paper_size_lines.setSpacing(4)
        self.paper_size_lines.setObjectName(u"paper_size_lines")
        self.paper_size_lines.setContentsMargins(0, 0, 0, 0)
        self.paper_size_label = WrapLabel(self.paper_size_part)
        self.paper_size_label.setObjectName(u"paper_size_label")
        self.paper_size_label.setProperty(u"look", u"strong")

        self.paper_size_lines.addWidget(self.paper_size_label)

        self.paper_size = QComboBox(self.paper_size_part)
        self.paper_size.setObjectName(u"paper_size")

        self.paper_size_lines.addWidget(self.paper_size)


        self.down.addWidget(self.paper_size_part)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

        self.verticalSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.verticalSpacer)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(PersonEditor)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(PersonEditor)
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
        self.name_label.setBuddy(self.name)
        self.initials_label.setBuddy(self.initials)
        self.side_label.setBuddy(self.side)
        self.office_label.setBuddy(self.office)
        self.contact_label.setBuddy(self.contact)
        self.access_needs_label.setBuddy(self.access_needs)
        self.paper_size_label.setBuddy(self.paper_size)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.initials)
        QWidget.setTabOrder(self.initials, self.side)
        QWidget.setTabOrder(self.side, self.office)
        QWidget.setTabOrder(self.office, self.contact)
        QWidget.setTabOrder(self.contact, self.access_needs)
        QWidget.setTabOrder(self.access_needs, self.paper_size)
        QWidget.setTabOrder(self.paper_size, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(PersonEditor)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PersonEditor):
        PersonEditor.setWindowTitle(QCoreApplication.translate("PersonEditor", u"Add a person", None))
        self.name_label.setText(QCoreApplication.translate("PersonEditor", u"Name", None))
        self.initials_label.setText(QCoreApplication.translate("PersonEditor", u"Initials", None))
        self.side_label.setText(QCoreApplication.translate("PersonEditor", u"Side", None))
        self.office_label.setText(QCoreApplication.translate("PersonEditor", u"Office (may stay empty)", None))
        self.contact_label.setText(QCoreApplication.translate("PersonEditor", u"How to reach them (may stay empty)", None))
        self.contact.setPlaceholderText(QCoreApplication.translate("PersonEditor", u"Phone, email, or \u201cask at reception\u201d", None))
        self.access_needs_label.setText(QCoreApplication.translate("PersonEditor", u"What they ask for to take part (may stay empty)", None))
        self.access_needs_hint.setText(QCoreApplication.translate("PersonEditor", u"Only what they tell you themselves. No reasons, nothing about health.", None))
        self.access_needs.setPlaceholderText(QCoreApplication.translate("PersonEditor", u"Large print, hearing loop, a lift home", None))
        self.paper_size_label.setText(QCoreApplication.translate("PersonEditor", u"Size of print for their papers", None))
        self.leave.setText(QCoreApplication.translate("PersonEditor", u"Close without saving", None))
    # retranslateUi
