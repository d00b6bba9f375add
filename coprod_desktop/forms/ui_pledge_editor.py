# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pledge_editor.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_PledgeEditor(object):
    def setupUi(self, PledgeEditor):
        if not PledgeEditor.objectName():
            PledgeEditor.setObjectName(u"PledgeEditor")
        self.whole = QVBoxLayout(PledgeEditor)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(PledgeEditor)
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

        self.text_part = QWidget(self.ground)
        self.text_part.setObjectName(u"text_part")
        self.text_lines = QVBoxLayout(self.text_part)
        self.text_lines.setSpacing(4)
        self.text_lines.setObjectName(u"text_lines")
        self.text_lines.setContentsMargins(0, 0, 0, 0)
        self.text_label = WrapLabel(self.text_part)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"look", u"strong")

        self.text_lines.addWidget(self.text_label)

        self.text_hint = WrapLabel(self.text_part)
        self.text_hint.setObjectName(u"text_hint")
        self.text_hint.setProperty(u"look", u"small-quiet")

        self.text_lines.addWidget(self.text_hint)

        self.text = QPlainTextEdit(self.text_part)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.text_lines.addWidget(self.text)


        self.down.addWidget(self.text_part)

        self.who_row = SideBySide(self.ground)
        self.who_row.setObjectName(u"who_row")
        self.who_row.setProperty(u"stack_below", 480)
        self.who_row.setProperty(u"top", True)
        self.promiser_part = QWidget(self.who_row)
        self.promiser_part.setObjectName(u"promiser_part")
        self.promiser_part.setProperty(u"weight", 3)
        self.promiser_lines = QVBoxLayout(self.promiser_part)
        self.promiser_lines.setSpacing(4)
        self.promiser_lines.setObjectName(u"promiser_lines")
        self.promiser_lines.setContentsMargins(0, 0, 0, 0)
        self.promiser_label = WrapLabel(self.promiser_part)
        self.promiser_label.setObjectName(u"promiser_label")
        self.promiser_label.setProperty(u"look", u"strong")

        self.promiser_lines.addWidget(self.promiser_label)

        self.promiser = QComboBox(self.promiser_part)
        self.promiser.setObjectName(u"promiser")
        self.promiser.setEditable(True)
        self.promiser.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.promiser_lines.addWidget(self.promiser)

        self.promiser_kind_part = QWidget(self.who_row)
        self.promiser_kind_part.setObjectName(u"promiser_kind_part")
        self.promiser_kind_part.setProperty(u"weight", 2)
        self.promiser_kind_lines = QVBoxLayout(self.promiser_kind_part)
        self.promiser_kind_lines.setSpacing(4)
        self.promiser_kind_lines.setObjectName(u"promiser_kind_lines")
        self.promiser_kind_lines.setContentsMargins(0, 0, 0, 0)
        self.promiser_kind_label = WrapLabel(self.promiser_kind_part)
        self.promiser_kind_label.setObjectName(u"promiser_kind_label")
        self.promiser_kind_label.setProperty(u"look", u"strong")

        self.promiser_kind_lines.addWidget(self.promiser_kind_label)

        self.promiser_kind = QComboBox(self.promiser_kind_part)
        self.promiser_kind.setObjectName(u"promiser_kind")

        self.promiser_kind_lines.addWidget(self.promiser_kind)


        self.down.addWidget(self.who_row)

        self.to_whom_part = QWidget(self.ground)
        self.to_whom_part.setObjectName(u"to_whom_part")
        self.to_whom_lines = QVBoxLayout(self.to_whom_part)
        self.to_whom_lines.setSpacing(4)
        self.to_whom_lines.setObjectName(u"to_whom_lines")
        self.to_whom_lines.setContentsMargins(0, 0, 0, 0)
        self.to_whom_label = WrapLabel(self.to_whom_part)
        self.to_whom_label.setObjectName(u"to_whom_label")
        self.to_whom_label.setProperty(u"look", u"strong")

        self.to_whom_lines.addWidget(self.to_whom_label)

        self.to_whom = QLineEdit(self.to_whom_part)
        self.to_whom.setObjectName(u"to_whom")

        self.to_whom_lines.addWidget(self.to_whom)


        self.down.addWidget(self.to_whom_part)

        self.dates_row = SideBySide(self.ground)
        self.dates_row.setObjectName(u"dates_row")
        self.dates_row.setProperty(u"stack_below", 560)
        self.dates_row.setProperty(u"top", True)
        self.made_on_part = QWidget(self.dates_row)
        self.made_on_part.setObjectName(u"made_on_part")
        self.made_on_part.setProperty(u"weight", 1)
        self.made_on_lines = QVBoxLayout(self.made_on_part)
        self.made_on_lines.setSpacing(4)
        self.made_on_lines.setObjectName(u"made_on_lines")
        self.made_on_lines.setContentsMargins(0, 0, 0, 0)
        self.made_on_label = WrapLabel(self.made_on_part)
        self.made_on_label.setObjectName(u"made_on_label")
        self.made_on_label.setProperty(u"look", u"strong")

        self.made_on_lines.addWidget(self.made_on_label)

        self.made_on = DateChoice(self.made_on_part)
        self.made_on.setObjectName(u"made_on")
        self.made_on.setProperty(u"optional", False)

        self.made_on_lines.addWidget(self.made_on)

        self.due_part = QWidget(self.dates_row)
        self.due_part.setObjectName(u"due_part")
        self.due_part.setProperty(u"weight", 1)
        self.due_lines = QVBoxLayout(self.due_part)
        self.due_lines.setSpacing(4)
        self.due_lines.setObjectName(u"due_lines")
        self.due_lines.setContentsMargins(0, 0, 0, 0)
        self.due_label = WrapLabel(self.due_part)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"look", u"strong")

        self.due_lines.addWidget(self.due_label)

        self.due = DateChoice(self.due_part)
        self.due.setObjectName(u"due")
        self.due.setProperty(u"optional", True)

        self.due_lines.addWidget(self.due)


        self.down.addWidget(self.dates_row)

        self.item_id_part = QWidget(self.ground)
        self.item_id_part.setObjectName(u"item_id_part")
        self.item_id_lines = QVBoxLayout(self.item_id_part)
        self.item_id_lines.setSpacing(4)
        self.item_id_lines.setObjectName(u"item_id_lines")
        self.item_id_lines.setContentsMargins(0, 0, 0, 0)
        self.item_id_label = WrapLabel(self.item_id_part)
        self.item_id_label.setObjectName(u"item_id_label")
        self.item_id_label.setProperty(u"look", u"strong")

        self.item_id_lines.addWidget(self.item_id_label)

        self.item_id = QComboBox(self.item_id_part)
        self.item_id.setObjectName(u"item_id")

        self.item_id_lines.addWidget(self.item_id)


        self.down.addWidget(self.item_id_part)

        self.initiative_id_part = QWidget(self.ground)
        self.initiative_id_part.setObjectName(u"initiative_id_part")
        self.initiative_id_lines = QVBoxLayout(self.initiative_id_part)
        self.initiative_id_lines.setSpacing(4)
        self.initiative_id_lines.setObjectName(u"initiative_id_lines")
        self.initiative_id_lines.setContentsMargins(0, 0, 0, 0)
        self.initiative_id_label = WrapLabel(self.initiative_id_part)
        self.initiative_id_label.setObjectName(u"initiative_id_label")
        self.initiative_id_label.setProperty(u"look", u"strong")

        self.initiative_id_lines.addWidget(self.initiative_id_label)

        self.initiative_id = QComboBox(self.initiative_id_part)
        self.initiative_id.setObjectName(u"initiative_id")

        self.initiative_id_lines.addWidget(self.initiative_id)


        self.down.addWidget(self.initiative_id_part)

        self.public = QCheckBox(self.ground)
        self.public.setObjectName(u"public")

        self.down.addWidget(self.public)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

        self.verticalSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.verticalSpacer)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(PledgeEditor)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(PledgeEditor)
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
        self.text_label.setBuddy(self.text)
        self.promiser_label.setBuddy(self.promiser)
        self.promiser_kind_label.setBuddy(self.promiser_kind)
        self.to_whom_label.setBuddy(self.to_whom)
        self.made_on_label.setBuddy(self.made_on)
        self.due_label.setBuddy(self.due)
        self.item_id_label.setBuddy(self.item_id)
        self.initiative_id_label.setBuddy(self.initiative_id)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.promiser)
        QWidget.setTabOrder(self.promiser, self.promiser_kind)
        QWidget.setTabOrder(self.promiser_kind, self.to_whom)
        QWidget.setTabOrder(self.to_whom, self.made_on)
        QWidget.setTabOrder(self.made_on, self.due)
        QWidget.setTabOrder(self.due, self.item_id)
        QWidget.setTabOrder(self.item_id, self.initiative_id)
        QWidget.setTabOrder(self.initiative_id, self.public)
        QWidget.setTabOrder(self.public, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(PledgeEditor)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PledgeEditor):
        PledgeEditor.setWindowTitle(QCoreApplication.translate("PledgeEditor", u"Make a pledge", None))
        self.text_label.setText(QCoreApplication.translate("PledgeEditor", u"What is promised", None))
        self.text_hint.setText(QCoreApplication.translate("PledgeEditor", u"Something others can see and check, in one sentence.", None))
        self.promiser_label.setText(QCoreApplication.translate("PledgeEditor", u"Who promises", None))
        self.promiser_kind_label.setText(QCoreApplication.translate("PledgeEditor", u"That is", None))
        self.to_whom_label.setText(QCoreApplication.translate("PledgeEditor", u"To whom (may stay empty)", None))
        self.to_whom.setPlaceholderText(QCoreApplication.translate("PledgeEditor", u"All patients of the practice", None))
        self.made_on_label.setText(QCoreApplication.translate("PledgeEditor", u"Made on", None))
        self.due_label.setText(QCoreApplication.translate("PledgeEditor", u"To be kept by", None))
        self.item_id_label.setText(QCoreApplication.translate("PledgeEditor", u"Where it was made", None))
        self.initiative_id_label.setText(QCoreApplication.translate("PledgeEditor", u"What it is about", None))
        self.public.setText(QCoreApplication.translate("PledgeEditor", u"They agree to it being shown in public", None))
        self.leave.setText(QCoreApplication.translate("PledgeEditor", u"Close without saving", None))
    # retranslateUi
