# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pledges.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.link_button import LinkButton
from coprod_desktop.widgets.pill import Pill
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.row_list import RowList
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_Pledges(object):
    def setupUi(self, Pledges):
        if not Pledges.objectName():
            Pledges.setObjectName(u"Pledges")
        self.page = QVBoxLayout(Pledges)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(Pledges)
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
        self.pledges.setChecked(True)
        self.pledges.setProperty(u"look", u"tab")
        self.actions = QPushButton(self.heading_row)
        self.actions.setObjectName(u"actions")
        self.actions.setCheckable(True)
        self.actions.setProperty(u"look", u"tab")
        self.make = QPushButton(self.heading_row)
        self.make.setObjectName(u"make")
        self.make.setProperty(u"writes", True)
        self.make.setProperty(u"push", True)
        self.make.setProperty(u"look", u"primary")

        self.down.addWidget(self.heading_row)

        self.filters = FlowRow(self.content)
        self.filters.setObjectName(u"filters")
        self.filter_all = QPushButton(self.filters)
        self.filter_all.setObjectName(u"filter_all")
        self.filter_all.setCheckable(True)
        self.filter_all.setChecked(True)
        self.filter_all.setProperty(u"look", u"filter")
        self.filter_all.setProperty(u"filled_later", True)
        self.filter_made = QPushButton(self.filters)
        self.filter_made.setObjectName(u"filter_made")
        self.filter_made.setCheckable(True)
        self.filter_made.setProperty(u"look", u"filter")
        self.filter_made.setProperty(u"filled_later", True)
        self.filter_under_way = QPushButton(self.filters)
        self.filter_under_way.setObjectName(u"filter_under_way")
        self.filter_under_way.setCheckable(True)
        self.filter_under_way.setProperty(u"look", u"filter")
        self.filter_under_way.setProperty(u"filled_later", True)
        self.filter_kept = QPushButton(self.filters)
        self.filter_kept.setObjectName(u"filter_kept")
        self.filter_kept.setCheckable(True)
        self.filter_kept.setProperty(u"look", u"filter")
        self.filter_kept.setProperty(u"filled_later", True)
        self.filter_changed = QPushButton(self.filters)
        self.filter_changed.setObjectName(u"filter_changed")
        self.filter_changed.setCheckable(True)
        self.filter_changed.setProperty(u"look", u"filter")
        self.filter_changed.setProperty(u"filled_later", True)
        self.filter_not_kept = QPushButton(self.filters)
        self.filter_not_kept.setObjectName(u"filter_not_kept")
        self.filter_not_kept.setCheckable(True)
        self.filter_not_kept.setProperty(u"look", u"filter")
        self.filter_not_kept.setProperty(u"filled_later", True)
        self.grouping_part = QWidget(self.filters)
        self.grouping_part.setObjectName(u"grouping_part")
        self.grouping_part.setProperty(u"push", True)
        self.grouping_line = QHBoxLayout(self.grouping_part)
        self.grouping_line.setSpacing(8)
        self.grouping_line.setObjectName(u"grouping_line")
        self.grouping_line.setContentsMargins(0, 0, 0, 0)
        self.grouping_label = QLabel(self.grouping_part)
        self.grouping_label.setObjectName(u"grouping_label")
        self.grouping_label.setProperty(u"look", u"small")

        self.grouping_line.addWidget(self.grouping_label)

        self.grouping = QComboBox(self.grouping_part)
        self.grouping.setObjectName(u"grouping")
        self.grouping.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.grouping_line.addWidget(self.grouping)


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
        self.both.setProperty(u"stack_below", 760)
        self.rows = RowList(self.both)
        self.rows.setObjectName(u"rows")
        self.rows.setProperty(u"weight", 17)
        self.card = QFrame(self.both)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.card.setProperty(u"weight", 10)
        self.card_lines = QVBoxLayout(self.card)
        self.card_lines.setSpacing(4)
        self.card_lines.setObjectName(u"card_lines")
        self.card_lines.setContentsMargins(0, 0, 0, 0)
        self.card_top = FlowRow(self.card)
        self.card_top.setObjectName(u"card_top")
        self.chosen = WrapLabel(self.card_top)
        self.chosen.setObjectName(u"chosen")
        self.chosen.setProperty(u"look", u"small-quiet")
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

        self.made = WrapLabel(self.card)
        self.made.setObjectName(u"made")
        self.made.setProperty(u"look", u"small")
        self.made.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.made)

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

        self.public = WrapLabel(self.card)
        self.public.setObjectName(u"public")
        self.public.setProperty(u"look", u"small-quiet")
        self.public.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.public)

        self.due = WrapLabel(self.card)
        self.due.setObjectName(u"due")
        self.due.setProperty(u"look", u"small-strong")
        self.due.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.due)

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

        self.note_row = FlowRow(self.card)
        self.note_row.setObjectName(u"note_row")
        self.note = QLineEdit(self.note_row)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"writes", True)
        self.note.setProperty(u"grow", True)
        self.add_note = QPushButton(self.note_row)
        self.add_note.setObjectName(u"add_note")
        self.add_note.setProperty(u"writes", True)

        self.card_lines.addWidget(self.note_row)

        self.going_heading = WrapLabel(self.card)
        self.going_heading.setObjectName(u"going_heading")
        self.going_heading.setProperty(u"look", u"heading")

        self.card_lines.addWidget(self.going_heading)

        self.verbs = QWidget(self.card)
        self.verbs.setObjectName(u"verbs")
        self.verb_grid = QGridLayout(self.verbs)
        self.verb_grid.setSpacing(8)
        self.verb_grid.setObjectName(u"verb_grid")
        self.verb_grid.setContentsMargins(0, 0, 0, 0)
        self.start = QPushButton(self.verbs)
        self.start.setObjectName(u"start")
        self.start.setProperty(u"writes", True)

        self.verb_grid.addWidget(self.start, 0, 0, 1, 2)

        self.open_again = QPushButton(self.verbs)
        self.open_again.setObjectName(u"open_again")
        self.open_again.setProperty(u"writes", True)

        self.verb_grid.addWidget(self.open_again, 1, 0, 1, 2)

        self.keep = QPushButton(self.verbs)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"writes", True)

        self.verb_grid.addWidget(self.keep, 2, 0, 1, 1)

        self.postpone = QPushButton(self.verbs)
        self.postpone.setObjectName(u"postpone")
        self.postpone.setProperty(u"writes", True)

        self.verb_grid.addWidget(self.postpone, 2, 1, 1, 1)

        self.change_course = QPushButton(self.verbs)
        self.change_course.setObjectName(u"change_course")
        self.change_course.setProperty(u"writes", True)

        self.verb_grid.addWidget(self.change_course, 3, 0, 1, 1)

        self.not_keep = QPushButton(self.verbs)
        self.not_keep.setObjectName(u"not_keep")
        self.not_keep.setProperty(u"writes", True)

        self.verb_grid.addWidget(self.not_keep, 3, 1, 1, 1)


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
        self.grouping_label.setBuddy(self.grouping)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pledges, self.actions)
        QWidget.setTabOrder(self.actions, self.make)
        QWidget.setTabOrder(self.make, self.filter_all)
        QWidget.setTabOrder(self.filter_all, self.filter_made)
        QWidget.setTabOrder(self.filter_made, self.filter_under_way)
        QWidget.setTabOrder(self.filter_under_way, self.filter_kept)
        QWidget.setTabOrder(self.filter_kept, self.filter_changed)
        QWidget.setTabOrder(self.filter_changed, self.filter_not_kept)
        QWidget.setTabOrder(self.filter_not_kept, self.grouping)
        QWidget.setTabOrder(self.grouping, self.rows)
        QWidget.setTabOrder(self.rows, self.source)
        QWidget.setTabOrder(self.source, self.about)
        QWidget.setTabOrder(self.about, self.note)
        QWidget.setTabOrder(self.note, self.add_note)
        QWidget.setTabOrder(self.add_note, self.start)
        QWidget.setTabOrder(self.start, self.open_again)
        QWidget.setTabOrder(self.open_again, self.keep)
        QWidget.setTabOrder(self.keep, self.postpone)
        QWidget.setTabOrder(self.postpone, self.change_course)
        QWidget.setTabOrder(self.change_course, self.not_keep)
        QWidget.setTabOrder(self.not_keep, self.edit)
        QWidget.setTabOrder(self.edit, self.remove)
        QWidget.setTabOrder(self.remove, self.who_changed)

        self.retranslateUi(Pledges)
    # setupUi

    def retranslateUi(self, Pledges):
        self.title.setText(QCoreApplication.translate("Pledges", u"Pledges & actions", None))
        self.pledges.setText(QCoreApplication.translate("Pledges", u"Pledges", None))
        self.actions.setText(QCoreApplication.translate("Pledges", u"Actions", None))
        self.make.setText(QCoreApplication.translate("Pledges", u"Make a pledge", None))
        self.grouping_label.setText(QCoreApplication.translate("Pledges", u"Grouped", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("Pledges", u"Pledges", None))
#endif // QT_CONFIG(accessibility)
        self.chosen.setText(QCoreApplication.translate("Pledges", u"Selected pledge", None))
        self.source_label.setText(QCoreApplication.translate("Pledges", u"At the", None))
        self.about_label.setText(QCoreApplication.translate("Pledges", u"About", None))
        self.story_heading.setText(QCoreApplication.translate("Pledges", u"What happened", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("Pledges", u"What happened since?", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("Pledges", u"What happened since?", None))
        self.add_note.setText(QCoreApplication.translate("Pledges", u"Add a note", None))
        self.going_heading.setText(QCoreApplication.translate("Pledges", u"How is it going?", None))
        self.start.setText(QCoreApplication.translate("Pledges", u"Start it", None))
        self.open_again.setText(QCoreApplication.translate("Pledges", u"Open it again", None))
        self.keep.setText(QCoreApplication.translate("Pledges", u"Kept", None))
        self.postpone.setText(QCoreApplication.translate("Pledges", u"Needs longer", None))
        self.change_course.setText(QCoreApplication.translate("Pledges", u"Changed", None))
        self.not_keep.setText(QCoreApplication.translate("Pledges", u"Not kept", None))
        self.edit.setText(QCoreApplication.translate("Pledges", u"Change the pledge", None))
        self.remove.setText(QCoreApplication.translate("Pledges", u"Remove it", None))
        self.who_changed.setText(QCoreApplication.translate("Pledges", u"Who changed this?", None))
        pass
    # retranslateUi
