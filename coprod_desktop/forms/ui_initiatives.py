# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'initiatives.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.column_scroll import ColumnScroll
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.ladder_board import LadderBoard
from coprod_desktop.widgets.mark import Mark
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.row_table import RowTable
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_Initiatives(object):
    def setupUi(self, Initiatives):
        if not Initiatives.objectName():
            Initiatives.setObjectName(u"Initiatives")
        self.whole = QVBoxLayout(Initiatives)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(Initiatives)
        self.scroll.setObjectName(u"scroll")
        self.ground = QWidget()
        self.ground.setObjectName(u"ground")
        self.down = QVBoxLayout(self.ground)
        self.down.setSpacing(14)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(26, 12, 26, 20)
        self.header = FlowRow(self.ground)
        self.header.setObjectName(u"header")
        self.heading = QLabel(self.header)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"look", u"title")
        self.as_ladder = QPushButton(self.header)
        self.as_ladder.setObjectName(u"as_ladder")
        self.as_ladder.setCheckable(True)
        self.as_ladder.setChecked(True)
        self.as_ladder.setProperty(u"look", u"tab")
        self.as_list = QPushButton(self.header)
        self.as_list.setObjectName(u"as_list")
        self.as_list.setCheckable(True)
        self.as_list.setProperty(u"look", u"tab")
        self.checklists = QPushButton(self.header)
        self.checklists.setObjectName(u"checklists")
        self.checklists.setProperty(u"look", u"link")
        self.checklists.setProperty(u"push", True)
        self.frameworks = QPushButton(self.header)
        self.frameworks.setObjectName(u"frameworks")
        self.frameworks.setProperty(u"look", u"link")
        self.add = QPushButton(self.header)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"writes", True)
        self.add.setProperty(u"look", u"primary")

        self.down.addWidget(self.header)

        self.filters = FlowRow(self.ground)
        self.filters.setObjectName(u"filters")
        self.choose_some = QPushButton(self.filters)
        self.choose_some.setObjectName(u"choose_some")
        self.choose_some.setCheckable(True)
        self.choose_some.setProperty(u"look", u"small")
        self.differ = QCheckBox(self.filters)
        self.differ.setObjectName(u"differ")
        self.due = QCheckBox(self.filters)
        self.due.setObjectName(u"due")
        self.count = QLabel(self.filters)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"look", u"small-strong")
        self.count.setProperty(u"filled_later", True)
        self.show_all = QPushButton(self.filters)
        self.show_all.setObjectName(u"show_all")
        self.show_all.setProperty(u"look", u"small")

        self.down.addWidget(self.filters)

        self.choices = FlowRow(self.ground)
        self.choices.setObjectName(u"choices")
        self.group_part = QWidget(self.choices)
        self.group_part.setObjectName(u"group_part")
        self.group_line = QHBoxLayout(self.group_part)
        self.group_line.setSpacing(8)
        self.group_line.setObjectName(u"group_line")
        self.group_line.setContentsMargins(0, 0, 0, 0)
        self.group_label = QLabel(self.group_part)
        self.group_label.setObjectName(u"group_label")
        self.group_label.setProperty(u"look", u"small")

        self.group_line.addWidget(self.group_label)

        self.group = QComboBox(self.group_part)
        self.group.setObjectName(u"group")
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.group_line.addWidget(self.group)

        self.state_part = QWidget(self.choices)
        self.state_part.setObjectName(u"state_part")
        self.state_line = QHBoxLayout(self.state_part)
        self.state_line.setSpacing(8)
        self.state_line.setObjectName(u"state_line")
        self.state_line.setContentsMargins(0, 0, 0, 0)
        self.state_label = QLabel(self.state_part)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"look", u"small")

        self.state_line.addWidget(self.state_label)

        self.state = QComboBox(self.state_part)
        self.state.setObjectName(u"state")
        self.state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.state_line.addWidget(self.state)

        self.kind_part = QWidget(self.choices)
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

        self.lead_part = QWidget(self.choices)
        self.lead_part.setObjectName(u"lead_part")
        self.lead_line = QHBoxLayout(self.lead_part)
        self.lead_line.setSpacing(8)
        self.lead_line.setObjectName(u"lead_line")
        self.lead_line.setContentsMargins(0, 0, 0, 0)
        self.lead_label = QLabel(self.lead_part)
        self.lead_label.setObjectName(u"lead_label")
        self.lead_label.setProperty(u"look", u"small")

        self.lead_line.addWidget(self.lead_label)

        self.lead = QComboBox(self.lead_part)
        self.lead.setObjectName(u"lead")
        self.lead.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.lead_line.addWidget(self.lead)


        self.down.addWidget(self.choices)

        self.empty_card = QFrame(self.ground)
        self.empty_card.setObjectName(u"empty_card")
        self.empty_card.setProperty(u"look", u"card")
        self.empty_lines = QVBoxLayout(self.empty_card)
        self.empty_lines.setSpacing(12)
        self.empty_lines.setObjectName(u"empty_lines")
        self.empty_lines.setContentsMargins(0, 0, 0, 0)
        self.empty_words = WrapLabel(self.empty_card)
        self.empty_words.setObjectName(u"empty_words")
        self.empty_words.setProperty(u"look", u"card-title")

        self.empty_lines.addWidget(self.empty_words)

        self.empty_hint = WrapLabel(self.empty_card)
        self.empty_hint.setObjectName(u"empty_hint")
        self.empty_hint.setProperty(u"look", u"quiet")

        self.empty_lines.addWidget(self.empty_hint)

        self.empty_buttons = FlowRow(self.empty_card)
        self.empty_buttons.setObjectName(u"empty_buttons")
        self.add_first = QPushButton(self.empty_buttons)
        self.add_first.setObjectName(u"add_first")
        self.add_first.setProperty(u"writes", True)
        self.add_first.setProperty(u"look", u"primary")

        self.empty_lines.addWidget(self.empty_buttons)


        self.down.addWidget(self.empty_card)

        self.both = SideBySide(self.ground)
        self.both.setObjectName(u"both")
        self.both.setProperty(u"stack_below", 760)
        self.views_part = QWidget(self.both)
        self.views_part.setObjectName(u"views_part")
        self.views_part.setProperty(u"weight", 15)
        self.views_down = QVBoxLayout(self.views_part)
        self.views_down.setSpacing(0)
        self.views_down.setObjectName(u"views_down")
        self.views_down.setContentsMargins(0, 0, 0, 0)
        self.board_card = QFrame(self.views_part)
        self.board_card.setObjectName(u"board_card")
        self.board_card.setProperty(u"look", u"card")
        self.board_lines = QVBoxLayout(self.board_card)
        self.board_lines.setSpacing(10)
        self.board_lines.setObjectName(u"board_lines")
        self.board_lines.setContentsMargins(0, 0, 0, 0)
        self.legend = FlowRow(self.board_card)
        self.legend.setObjectName(u"legend")
        self.patients_mark = Mark(self.legend)
        self.patients_mark.setObjectName(u"patients_mark")
        self.patients_mark.setProperty(u"shape", u"dot")
        self.patients_key = QLabel(self.legend)
        self.patients_key.setObjectName(u"patients_key")
        self.patients_key.setProperty(u"look", u"small")
        self.staff_mark = Mark(self.legend)
        self.staff_mark.setObjectName(u"staff_mark")
        self.staff_mark.setProperty(u"shape", u"square")
        self.staff_key = QLabel(self.legend)
        self.staff_key.setObjectName(u"staff_key")
        self.staff_key.setProperty(u"look", u"small")
        self.agreed_mark = Mark(self.legend)
        self.agreed_mark.setObjectName(u"agreed_mark")
        self.agreed_mark.setProperty(u"shape", u"bar")
        self.agreed_key = QLabel(self.legend)
        self.agreed_key.setObjectName(u"agreed_key")
        self.agreed_key.setProperty(u"look", u"small")
        self.board_hint = WrapLabel(self.legend)
        self.board_hint.setObjectName(u"board_hint")
        self.board_hint.setProperty(u"push", True)
        self.board_hint.setProperty(u"look", u"small-quiet")

        self.board_lines.addWidget(self.legend)

        self.board_scroll = ColumnScroll(self.board_card)
        self.board_scroll.setObjectName(u"board_scroll")
        self.board_ground = QWidget()
        self.board_ground.setObjectName(u"board_ground")
        self.board_ground_lines = QVBoxLayout(self.board_ground)
        self.board_ground_lines.setSpacing(10)
        self.board_ground_lines.setObjectName(u"board_ground_lines")
        self.board_ground_lines.setContentsMargins(0, 0, 0, 0)
        self.ladder_board = LadderBoard(self.board_ground)
        self.ladder_board.setObjectName(u"ladder_board")

        self.board_ground_lines.addWidget(self.ladder_board)

        self.credit = WrapLabel(self.board_ground)
        self.credit.setObjectName(u"credit")
        self.credit.setProperty(u"look", u"small-quiet")
        self.credit.setProperty(u"filled_later", True)

        self.board_ground_lines.addWidget(self.credit)

        self.board_ground_lines.setStretch(0, 1)
        self.board_scroll.setWidget(self.board_ground)

        self.board_lines.addWidget(self.board_scroll)

        self.board_lines.setStretch(1, 1)

        self.views_down.addWidget(self.board_card)

        self.list_card = QFrame(self.views_part)
        self.list_card.setObjectName(u"list_card")
        self.list_card.setProperty(u"look", u"card")
        self.list_lines = QVBoxLayout(self.list_card)
        self.list_lines.setSpacing(10)
        self.list_lines.setObjectName(u"list_lines")
        self.list_lines.setContentsMargins(0, 0, 0, 0)
        self.order_row = FlowRow(self.list_card)
        self.order_row.setObjectName(u"order_row")
        self.order_label = QLabel(self.order_row)
        self.order_label.setObjectName(u"order_label")
        self.order_label.setProperty(u"look", u"small")
        self.order = QComboBox(self.order_row)
        self.order.setObjectName(u"order")
        self.backwards = QCheckBox(self.order_row)
        self.backwards.setObjectName(u"backwards")

        self.list_lines.addWidget(self.order_row)

        self.table = RowTable(self.list_card)
        self.table.setObjectName(u"table")

        self.list_lines.addWidget(self.table)


        self.views_down.addWidget(self.list_card)

        self.right_scroll = ColumnScroll(self.both)
        self.right_scroll.setObjectName(u"right_scroll")
        self.right_scroll.setProperty(u"weight", 7)
        self.right_part = QWidget()
        self.right_part.setObjectName(u"right_part")
        self.right_down = QVBoxLayout(self.right_part)
        self.right_down.setSpacing(14)
        self.right_down.setObjectName(u"right_down")
        self.right_down.setContentsMargins(0, 0, 0, 0)
        self.unplaced_part = QFrame(self.right_part)
        self.unplaced_part.setObjectName(u"unplaced_part")
        self.unplaced_part.setProperty(u"look", u"card")
        self.unplaced_down = QVBoxLayout(self.unplaced_part)
        self.unplaced_down.setSpacing(6)
        self.unplaced_down.setObjectName(u"unplaced_down")
        self.unplaced_down.setContentsMargins(0, 0, 0, 0)
        self.unplaced_heading = QLabel(self.unplaced_part)
        self.unplaced_heading.setObjectName(u"unplaced_heading")
        self.unplaced_heading.setProperty(u"look", u"heading")

        self.unplaced_down.addWidget(self.unplaced_heading)

        self.unplaced = QWidget(self.unplaced_part)
        self.unplaced.setObjectName(u"unplaced")
        self.unplaced_lines = QVBoxLayout(self.unplaced)
        self.unplaced_lines.setSpacing(6)
        self.unplaced_lines.setObjectName(u"unplaced_lines")
        self.unplaced_lines.setContentsMargins(0, 0, 0, 0)

        self.unplaced_down.addWidget(self.unplaced)


        self.right_down.addWidget(self.unplaced_part)

        self.panel_card = QFrame(self.right_part)
        self.panel_card.setObjectName(u"panel_card")
        self.panel_card.setProperty(u"look", u"card")
        self.panel_place = QVBoxLayout(self.panel_card)
        self.panel_place.setSpacing(0)
        self.panel_place.setObjectName(u"panel_place")
        self.panel_place.setContentsMargins(0, 0, 0, 0)

        self.right_down.addWidget(self.panel_card)

        self.right_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_down.addItem(self.right_below)

        self.right_scroll.setWidget(self.right_part)

        self.down.addWidget(self.both)

        self.down.setStretch(4, 1)
        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.group_label.setBuddy(self.group)
        self.state_label.setBuddy(self.state)
        self.kind_label.setBuddy(self.kind)
        self.lead_label.setBuddy(self.lead)
        self.order_label.setBuddy(self.order)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.as_ladder, self.as_list)
        QWidget.setTabOrder(self.as_list, self.checklists)
        QWidget.setTabOrder(self.checklists, self.frameworks)
        QWidget.setTabOrder(self.frameworks, self.add)
        QWidget.setTabOrder(self.add, self.choose_some)
        QWidget.setTabOrder(self.choose_some, self.differ)
        QWidget.setTabOrder(self.differ, self.due)
        QWidget.setTabOrder(self.due, self.show_all)
        QWidget.setTabOrder(self.show_all, self.group)
        QWidget.setTabOrder(self.group, self.state)
        QWidget.setTabOrder(self.state, self.kind)
        QWidget.setTabOrder(self.kind, self.lead)
        QWidget.setTabOrder(self.lead, self.add_first)
        QWidget.setTabOrder(self.add_first, self.ladder_board)
        QWidget.setTabOrder(self.ladder_board, self.order)
        QWidget.setTabOrder(self.order, self.backwards)
        QWidget.setTabOrder(self.backwards, self.table)

        self.retranslateUi(Initiatives)
    # setupUi

    def retranslateUi(self, Initiatives):
        Initiatives.setWindowTitle(QCoreApplication.translate("Initiatives", u"Initiatives", None))
        self.heading.setText(QCoreApplication.translate("Initiatives", u"Initiatives", None))
        self.as_ladder.setText(QCoreApplication.translate("Initiatives", u"Ladder", None))
        self.as_list.setText(QCoreApplication.translate("Initiatives", u"List", None))
        self.checklists.setText(QCoreApplication.translate("Initiatives", u"Checklists", None))
        self.frameworks.setText(QCoreApplication.translate("Initiatives", u"Ladders and checklists", None))
        self.add.setText(QCoreApplication.translate("Initiatives", u"Add an initiative", None))
        self.choose_some.setText(QCoreApplication.translate("Initiatives", u"Show only some", None))
        self.differ.setText(QCoreApplication.translate("Initiatives", u"Views differ", None))
        self.due.setText(QCoreApplication.translate("Initiatives", u"Review due", None))
        self.show_all.setText(QCoreApplication.translate("Initiatives", u"Show all", None))
        self.group_label.setText(QCoreApplication.translate("Initiatives", u"Group", None))
        self.state_label.setText(QCoreApplication.translate("Initiatives", u"State", None))
        self.kind_label.setText(QCoreApplication.translate("Initiatives", u"Kind", None))
        self.lead_label.setText(QCoreApplication.translate("Initiatives", u"Lead", None))
        self.empty_words.setText(QCoreApplication.translate("Initiatives", u"No initiatives yet. An initiative is a piece of work that your group does or wants to do.", None))
        self.empty_hint.setText(QCoreApplication.translate("Initiatives", u"Write one down. Then place it on the ladder together, and say why.", None))
        self.add_first.setText(QCoreApplication.translate("Initiatives", u"Add the first initiative", None))
        self.patients_key.setText(QCoreApplication.translate("Initiatives", u"patient side's view", None))
        self.staff_key.setText(QCoreApplication.translate("Initiatives", u"staff side's view", None))
        self.agreed_key.setText(QCoreApplication.translate("Initiatives", u"agreed place", None))
        self.board_hint.setText(QCoreApplication.translate("Initiatives", u"Drag a card. Enter places it, Ctrl+M moves it", None))
#if QT_CONFIG(accessibility)
        self.ladder_board.setAccessibleName(QCoreApplication.translate("Initiatives", u"The ladder with all initiatives", None))
#endif // QT_CONFIG(accessibility)
        self.order_label.setText(QCoreApplication.translate("Initiatives", u"Order by", None))
        self.backwards.setText(QCoreApplication.translate("Initiatives", u"Highest, newest or Z first", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Initiatives", u"All initiatives", None))
#endif // QT_CONFIG(accessibility)
        self.unplaced_heading.setText(QCoreApplication.translate("Initiatives", u"Not placed yet", None))
    # retranslateUi
