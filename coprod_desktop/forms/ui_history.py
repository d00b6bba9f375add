# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'history.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.column_scroll import ColumnScroll
from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.row_list import RowList
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_History(object):
    def setupUi(self, History):
        if not History.objectName():
            History.setObjectName(u"History")
        self.page = QVBoxLayout(History)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(History)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.down = QVBoxLayout(self.content)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(26, 10, 26, 26)
        self.heading_row = FlowRow(self.content)
        self.heading_row.setObjectName(u"heading_row")
        self.title = WrapLabel(self.heading_row)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")
        self.changes = QPushButton(self.heading_row)
        self.changes.setObjectName(u"changes")
        self.changes.setCheckable(True)
        self.changes.setChecked(True)
        self.changes.setProperty(u"look", u"tab")
        self.bin = QPushButton(self.heading_row)
        self.bin.setObjectName(u"bin")
        self.bin.setCheckable(True)
        self.bin.setProperty(u"look", u"tab")

        self.down.addWidget(self.heading_row)

        self.filters = FlowRow(self.content)
        self.filters.setObjectName(u"filters")
        self.text_part = QWidget(self.filters)
        self.text_part.setObjectName(u"text_part")
        self.text_line = QHBoxLayout(self.text_part)
        self.text_line.setSpacing(8)
        self.text_line.setObjectName(u"text_line")
        self.text_line.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(self.text_part)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"look", u"small")

        self.text_line.addWidget(self.text_label)

        self.text = QLineEdit(self.text_part)
        self.text.setObjectName(u"text")
        self.text.setClearButtonEnabled(True)

        self.text_line.addWidget(self.text)

        self.kind_part = QWidget(self.filters)
        self.kind_part.setObjectName(u"kind_part")
        self.kind_line = QHBoxLayout(self.kind_part)
        self.kind_line.setSpacing(8)
        self.kind_line.setObjectName(u"kind_line")
        self.kind_line.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_part)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"look", u"small")

        self.kind_line.addWidget(self.kind_label)

        self.kind = QComboBox(self.kind_part)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.kind_line.addWidget(self.kind)

        self.who_part = QWidget(self.filters)
        self.who_part.setObjectName(u"who_part")
        self.who_line = QHBoxLayout(self.who_part)
        self.who_line.setSpacing(8)
        self.who_line.setObjectName(u"who_line")
        self.who_line.setContentsMargins(0, 0, 0, 0)
        self.who_label = QLabel(self.who_part)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"look", u"small")

        self.who_line.addWidget(self.who_label)

        self.who = QComboBox(self.who_part)
        self.who.setObjectName(u"who")
        self.who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.who_line.addWidget(self.who)

        self.since_part = QWidget(self.filters)
        self.since_part.setObjectName(u"since_part")
        self.since_line = QHBoxLayout(self.since_part)
        self.since_line.setSpacing(8)
        self.since_line.setObjectName(u"since_line")
        self.since_line.setContentsMargins(0, 0, 0, 0)
        self.since_label = QLabel(self.since_part)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setProperty(u"look", u"small")

        self.since_line.addWidget(self.since_label)

        self.since = DateChoice(self.since_part)
        self.since.setObjectName(u"since")
        self.since.setProperty(u"optional", True)

        self.since_line.addWidget(self.since)

        self.until_part = QWidget(self.filters)
        self.until_part.setObjectName(u"until_part")
        self.until_line = QHBoxLayout(self.until_part)
        self.until_line.setSpacing(8)
        self.until_line.setObjectName(u"until_line")
        self.until_line.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(self.until_part)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"look", u"small")

        self.until_line.addWidget(self.until_label)

        self.until = DateChoice(self.until_part)
        self.until.setObjectName(u"until")
        self.until.setProperty(u"optional", True)

        self.until_line.addWidget(self.until)

        self.everything = QPushButton(self.filters)
        self.everything.setObjectName(u"everything")

        self.down.addWidget(self.filters)

        self.empty = WrapLabel(self.content)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"look", u"quiet")
        self.empty.setProperty(u"filled_later", True)

        self.down.addWidget(self.empty)

        self.both = SideBySide(self.content)
        self.both.setObjectName(u"both")
        self.both.setProperty(u"stack_below", 760)
        self.left = QWidget(self.both)
        self.left.setObjectName(u"left")
        self.left.setProperty(u"weight", 12)
        self.left_lines = QVBoxLayout(self.left)
        self.left_lines.setSpacing(8)
        self.left_lines.setObjectName(u"left_lines")
        self.left_lines.setContentsMargins(0, 0, 0, 0)
        self.rows = RowList(self.left)
        self.rows.setObjectName(u"rows")

        self.left_lines.addWidget(self.rows)

        self.older = QPushButton(self.left)
        self.older.setObjectName(u"older")

        self.left_lines.addWidget(self.older)

        self.card_scroll = ColumnScroll(self.both)
        self.card_scroll.setObjectName(u"card_scroll")
        self.card_scroll.setProperty(u"weight", 10)
        self.card = QFrame()
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.card_lines = QVBoxLayout(self.card)
        self.card_lines.setSpacing(6)
        self.card_lines.setObjectName(u"card_lines")
        self.card_lines.setContentsMargins(0, 0, 0, 0)
        self.entry_title = WrapLabel(self.card)
        self.entry_title.setObjectName(u"entry_title")
        self.entry_title.setProperty(u"look", u"card-title")
        self.entry_title.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.entry_title)

        self.told = WrapLabel(self.card)
        self.told.setObjectName(u"told")
        self.told.setProperty(u"look", u"small")
        self.told.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.told)

        self.state = WrapLabel(self.card)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"look", u"strong")
        self.state.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.state)

        self.things = QWidget(self.card)
        self.things.setObjectName(u"things")
        self.things_lines = QVBoxLayout(self.things)
        self.things_lines.setSpacing(10)
        self.things_lines.setObjectName(u"things_lines")
        self.things_lines.setContentsMargins(0, 0, 0, 0)

        self.card_lines.addWidget(self.things)

        self.untold = WrapLabel(self.card)
        self.untold.setObjectName(u"untold")
        self.untold.setProperty(u"look", u"small-quiet")
        self.untold.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.untold)

        self.take_back = QPushButton(self.card)
        self.take_back.setObjectName(u"take_back")
        self.take_back.setProperty(u"writes", True)

        self.card_lines.addWidget(self.take_back)

        self.again = QPushButton(self.card)
        self.again.setObjectName(u"again")
        self.again.setProperty(u"writes", True)

        self.card_lines.addWidget(self.again)

        self.why_not = WrapLabel(self.card)
        self.why_not.setObjectName(u"why_not")
        self.why_not.setProperty(u"look", u"small-quiet")
        self.why_not.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.why_not)

        self.verticalSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.card_lines.addItem(self.verticalSpacer)

        self.card_scroll.setWidget(self.card)

        self.down.addWidget(self.both)

        self.down.setStretch(3, 1)
        self.scroll.setWidget(self.content)

        self.page.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.kind_label.setBuddy(self.kind)
        self.who_label.setBuddy(self.who)
        self.since_label.setBuddy(self.since)
        self.until_label.setBuddy(self.until)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.changes, self.bin)
        QWidget.setTabOrder(self.bin, self.text)
        QWidget.setTabOrder(self.text, self.kind)
        QWidget.setTabOrder(self.kind, self.who)
        QWidget.setTabOrder(self.who, self.since)
        QWidget.setTabOrder(self.since, self.until)
        QWidget.setTabOrder(self.until, self.everything)
        QWidget.setTabOrder(self.everything, self.rows)
        QWidget.setTabOrder(self.rows, self.older)
        QWidget.setTabOrder(self.older, self.take_back)
        QWidget.setTabOrder(self.take_back, self.again)

        self.retranslateUi(History)
    # setupUi

    def retranslateUi(self, History):
        self.title.setText(QCoreApplication.translate("History", u"History", None))
        self.changes.setText(QCoreApplication.translate("History", u"What was changed", None))
        self.bin.setText(QCoreApplication.translate("History", u"Bin", None))
        self.text_label.setText(QCoreApplication.translate("History", u"Find", None))
        self.text.setPlaceholderText(QCoreApplication.translate("History", u"Words in it", None))
        self.kind_label.setText(QCoreApplication.translate("History", u"What", None))
        self.who_label.setText(QCoreApplication.translate("History", u"Who", None))
        self.since_label.setText(QCoreApplication.translate("History", u"From", None))
        self.until_label.setText(QCoreApplication.translate("History", u"To", None))
        self.everything.setText(QCoreApplication.translate("History", u"Show everything", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("History", u"What was changed", None))
#endif // QT_CONFIG(accessibility)
        self.older.setText(QCoreApplication.translate("History", u"Show older", None))
        self.take_back.setText(QCoreApplication.translate("History", u"Take back everything down to here\u2026", None))
        self.again.setText(QCoreApplication.translate("History", u"Do everything again up to here\u2026", None))
        pass
    # retranslateUi
