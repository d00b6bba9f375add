# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'actions.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.link_button import LinkButton
from coprod_desktop.widgets.pill import Pill
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.row_table import RowTable
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_Actions(object):
    def setupUi(self, Actions):
        if not Actions.objectName():
            Actions.setObjectName(u"Actions")
        self.page = QVBoxLayout(Actions)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(Actions)
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
        self.pledges = QPushButton(self.heading_row)
        self.pledges.setObjectName(u"pledges")
        self.pledges.setCheckable(True)
        self.pledges.setProperty(u"look", u"tab")
        self.actions = QPushButton(self.heading_row)
        self.actions.setObjectName(u"actions")
        self.actions.setCheckable(True)
        self.actions.setChecked(True)
        self.actions.setProperty(u"look", u"tab")
        self.add = QPushButton(self.heading_row)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"writes", True)
        self.add.setProperty(u"push", True)
        self.add.setProperty(u"look", u"primary")

        self.down.addWidget(self.heading_row)

        self.filters = FlowRow(self.content)
        self.filters.setObjectName(u"filters")
        self.filter_to_do = QPushButton(self.filters)
        self.filter_to_do.setObjectName(u"filter_to_do")
        self.filter_to_do.setCheckable(True)
        self.filter_to_do.setChecked(True)
        self.filter_to_do.setProperty(u"look", u"filter")
        self.filter_to_do.setProperty(u"filled_later", True)
        self.filter_late = QPushButton(self.filters)
        self.filter_late.setObjectName(u"filter_late")
        self.filter_late.setCheckable(True)
        self.filter_late.setProperty(u"look", u"filter")
        self.filter_late.setProperty(u"filled_later", True)
        self.filter_done = QPushButton(self.filters)
        self.filter_done.setObjectName(u"filter_done")
        self.filter_done.setCheckable(True)
        self.filter_done.setProperty(u"look", u"filter")
        self.filter_done.setProperty(u"filled_later", True)
        self.filter_dropped = QPushButton(self.filters)
        self.filter_dropped.setObjectName(u"filter_dropped")
        self.filter_dropped.setCheckable(True)
        self.filter_dropped.setProperty(u"look", u"filter")
        self.filter_dropped.setProperty(u"filled_later", True)
        self.filter_all = QPushButton(self.filters)
        self.filter_all.setObjectName(u"filter_all")
        self.filter_all.setCheckable(True)
        self.filter_all.setProperty(u"look", u"filter")
        self.filter_all.setProperty(u"filled_later", True)
        self.owner_part = QWidget(self.filters)
        self.owner_part.setObjectName(u"owner_part")
        self.owner_part.setProperty(u"push", True)
        self.owner_line = QHBoxLayout(self.owner_part)
        self.owner_line.setSpacing(8)
        self.owner_line.setObjectName(u"owner_line")
        self.owner_line.setContentsMargins(0, 0, 0, 0)
        self.owner_label = QLabel(self.owner_part)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setProperty(u"look", u"small")

        self.owner_line.addWidget(self.owner_label)

        self.owner = QComboBox(self.owner_part)
        self.owner.setObjectName(u"owner")
        self.owner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.owner_line.addWidget(self.owner)


        self.down.addWidget(self.filters)

        self.problem = WrapLabel(self.content)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

        self.empty = WrapLabel(self.content)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"look", u"quiet")
        self.empty.setProperty(u"filled_later", True)

        self.down.addWidget(self.empty)

        self.both = SideBySide(self.content)
        self.both.setObjectName(u"both")
        self.both.setProperty(u"stack_below", 820)
        self.rows = RowTable(self.both)
        self.rows.setObjectName(u"rows")
        self.rows.setProperty(u"weight", 17)
        self.card = QFrame(self.both)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.card.setProperty(u"weight", 10)
        self.card_lines = QVBoxLayout(self.card)
        self.card_lines.setSpacing(6)
        self.card_lines.setObjectName(u"card_lines")
        self.card_lines.setContentsMargins(0, 0, 0, 0)
        self.card_top = FlowRow(self.card)
        self.card_top.setObjectName(u"card_top")
        self.chosen = WrapLabel(self.card_top)
        self.chosen.setObjectName(u"chosen")
        self.chosen.setProperty(u"look", u"small-quiet")
        self.chosen.setProperty(u"filled_later", True)
        self.pill = Pill(self.card_top)
        self.pill.setObjectName(u"pill")
        self.pill.setProperty(u"filled_later", True)
        self.pill.setProperty(u"look", u"pill")

        self.card_lines.addWidget(self.card_top)

        self.text = WrapLabel(self.card)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"look", u"card-title")
        self.text.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.text)

        self.who = WrapLabel(self.card)
        self.who.setObjectName(u"who")
        self.who.setProperty(u"look", u"small")
        self.who.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.who)

        self.due = WrapLabel(self.card)
        self.due.setObjectName(u"due")
        self.due.setProperty(u"look", u"small-strong")
        self.due.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.due)

        self.source_row = FlowRow(self.card)
        self.source_row.setObjectName(u"source_row")
        self.source_row.setProperty(u"spacing", 4)
        self.source_label = WrapLabel(self.source_row)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setProperty(u"look", u"small")
        self.source = LinkButton(self.source_row)
        self.source.setObjectName(u"source")
        self.source.setProperty(u"look", u"link")
        self.source.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.source_row)

        self.about_row = FlowRow(self.card)
        self.about_row.setObjectName(u"about_row")
        self.about_row.setProperty(u"spacing", 4)
        self.about_label = WrapLabel(self.about_row)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"look", u"small")
        self.about = LinkButton(self.about_row)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"look", u"link")
        self.about.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.about_row)

        self.outcome = WrapLabel(self.card)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setProperty(u"look", u"strong")
        self.outcome.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.outcome)

        self.story_heading = WrapLabel(self.card)
        self.story_heading.setObjectName(u"story_heading")
        self.story_heading.setProperty(u"look", u"heading")

        self.card_lines.addWidget(self.story_heading)

        self.story = QFrame(self.card)
        self.story.setObjectName(u"story")
        self.story.setProperty(u"look", u"story")
        self.story_lines = QVBoxLayout(self.story)
        self.story_lines.setSpacing(4)
        self.story_lines.setObjectName(u"story_lines")
        self.story_lines.setContentsMargins(0, 0, 0, 0)

        self.card_lines.addWidget(self.story)

        self.going_heading = WrapLabel(self.card)
        self.going_heading.setObjectName(u"going_heading")
        self.going_heading.setProperty(u"look", u"heading")

        self.card_lines.addWidget(self.going_heading)

        self.note = QLineEdit(self.card)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"writes", True)

        self.card_lines.addWidget(self.note)

        self.verbs = QWidget(self.card)
        self.verbs.setObjectName(u"verbs")
        self.verb_grid = QGridLayout(self.verbs)
        self.verb_grid.setSpacing(8)
        self.verb_grid.setObjectName(u"verb_grid")
        self.verb_grid.setContentsMargins(0, 0, 0, 0)
        self.going_on = QPushButton(self.verbs)
        self.going_on.setObjectName(u"going_on")
        self.going_on.setProperty(u"writes", True)

        self.verb_grid.addWidget(self.going_on, 0, 0, 1, 1)

        self.done = QPushButton(self.verbs)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"writes", True)
        self.done.setProperty(u"look", u"primary")

        self.verb_grid.addWidget(self.done, 0, 1, 1, 1)

        self.drop = QPushButton(self.verbs)
        self.drop.setObjectName(u"drop")
        self.drop.setProperty(u"writes", True)

        self.verb_grid.addWidget(self.drop, 1, 0, 1, 1)

        self.report = QPushButton(self.verbs)
        self.report.setObjectName(u"report")
        self.report.setProperty(u"writes", True)

        self.verb_grid.addWidget(self.report, 1, 1, 1, 1)

        self.open_again = QPushButton(self.verbs)
        self.open_again.setObjectName(u"open_again")
        self.open_again.setProperty(u"writes", True)

        self.verb_grid.addWidget(self.open_again, 2, 0, 1, 2)


        self.card_lines.addWidget(self.verbs)

        self.last_row = FlowRow(self.card)
        self.last_row.setObjectName(u"last_row")
        self.edit = QPushButton(self.last_row)
        self.edit.setObjectName(u"edit")
        self.edit.setProperty(u"writes", True)
        self.edit.setProperty(u"look", u"small")
        self.remove = QPushButton(self.last_row)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"writes", True)
        self.remove.setProperty(u"look", u"small")
        self.who_changed = QPushButton(self.last_row)
        self.who_changed.setObjectName(u"who_changed")
        self.who_changed.setProperty(u"look", u"small")

        self.card_lines.addWidget(self.last_row)

        self.verticalSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.card_lines.addItem(self.verticalSpacer)


        self.down.addWidget(self.both)

        self.down.setStretch(4, 1)
        self.scroll.setWidget(self.content)

        self.page.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.owner_label.setBuddy(self.owner)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pledges, self.actions)
        QWidget.setTabOrder(self.actions, self.add)
        QWidget.setTabOrder(self.add, self.filter_to_do)
        QWidget.setTabOrder(self.filter_to_do, self.filter_late)
        QWidget.setTabOrder(self.filter_late, self.filter_done)
        QWidget.setTabOrder(self.filter_done, self.filter_dropped)
        QWidget.setTabOrder(self.filter_dropped, self.filter_all)
        QWidget.setTabOrder(self.filter_all, self.owner)
        QWidget.setTabOrder(self.owner, self.rows)
        QWidget.setTabOrder(self.rows, self.source)
        QWidget.setTabOrder(self.source, self.about)
        QWidget.setTabOrder(self.about, self.note)
        QWidget.setTabOrder(self.note, self.going_on)
        QWidget.setTabOrder(self.going_on, self.done)
        QWidget.setTabOrder(self.done, self.drop)
        QWidget.setTabOrder(self.drop, self.report)
        QWidget.setTabOrder(self.report, self.open_again)
        QWidget.setTabOrder(self.open_again, self.edit)
        QWidget.setTabOrder(self.edit, self.remove)
        QWidget.setTabOrder(self.remove, self.who_changed)

        self.retranslateUi(Actions)
    # setupUi

    def retranslateUi(self, Actions):
        self.title.setText(QCoreApplication.translate("Actions", u"Pledges & actions", None))
        self.pledges.setText(QCoreApplication.translate("Actions", u"Pledges", None))
        self.actions.setText(QCoreApplication.translate("Actions", u"Actions", None))
        self.add.setText(QCoreApplication.translate("Actions", u"Add an action", None))
        self.owner_label.setText(QCoreApplication.translate("Actions", u"Who", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("Actions", u"Actions", None))
#endif // QT_CONFIG(accessibility)
        self.source_label.setText(QCoreApplication.translate("Actions", u"Agreed at", None))
        self.about_label.setText(QCoreApplication.translate("Actions", u"About", None))
        self.story_heading.setText(QCoreApplication.translate("Actions", u"What was said since", None))
        self.going_heading.setText(QCoreApplication.translate("Actions", u"How is it going?", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("Actions", u"A few words about it, may stay empty", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("Actions", u"A few words about it (may stay empty)", None))
        self.going_on.setText(QCoreApplication.translate("Actions", u"Going on", None))
        self.done.setText(QCoreApplication.translate("Actions", u"Done", None))
        self.drop.setText(QCoreApplication.translate("Actions", u"Drop\u2026", None))
        self.report.setText(QCoreApplication.translate("Actions", u"Report\u2026", None))
        self.open_again.setText(QCoreApplication.translate("Actions", u"It is to do after all", None))
        self.edit.setText(QCoreApplication.translate("Actions", u"Change the action", None))
        self.remove.setText(QCoreApplication.translate("Actions", u"Remove it", None))
        self.who_changed.setText(QCoreApplication.translate("Actions", u"Who changed this?", None))
        pass
    # retranslateUi
