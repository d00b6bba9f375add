# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meetings.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.row_list import RowList
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_Meetings(object):
    def setupUi(self, Meetings):
        if not Meetings.objectName():
            Meetings.setObjectName(u"Meetings")
        self.whole = QVBoxLayout(Meetings)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(Meetings)
        self.scroll.setObjectName(u"scroll")
        self.ground = QWidget()
        self.ground.setObjectName(u"ground")
        self.ground_lines = QVBoxLayout(self.ground)
        self.ground_lines.setSpacing(16)
        self.ground_lines.setObjectName(u"ground_lines")
        self.ground_lines.setContentsMargins(26, 16, 26, 20)
        self.top_row = FlowRow(self.ground)
        self.top_row.setObjectName(u"top_row")
        self.title = WrapLabel(self.top_row)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")
        self.all_meetings = QPushButton(self.top_row)
        self.all_meetings.setObjectName(u"all_meetings")
        self.all_meetings.setCheckable(True)
        self.all_meetings.setChecked(True)
        self.all_meetings.setProperty(u"look", u"tab")
        self.who_came = QPushButton(self.top_row)
        self.who_came.setObjectName(u"who_came")
        self.who_came.setCheckable(True)
        self.who_came.setProperty(u"look", u"tab")
        self.plan_next = QPushButton(self.top_row)
        self.plan_next.setObjectName(u"plan_next")
        self.plan_next.setProperty(u"writes", True)
        self.plan_next.setAutoDefault(False)
        self.plan_next.setProperty(u"look", u"primary")
        self.plan_next.setProperty(u"push", True)
        self.record = QPushButton(self.top_row)
        self.record.setObjectName(u"record")
        self.record.setProperty(u"writes", True)
        self.record.setAutoDefault(False)

        self.ground_lines.addWidget(self.top_row)

        self.filters = FlowRow(self.ground)
        self.filters.setObjectName(u"filters")
        self.year_part = QWidget(self.filters)
        self.year_part.setObjectName(u"year_part")
        self.year_line = QHBoxLayout(self.year_part)
        self.year_line.setSpacing(8)
        self.year_line.setObjectName(u"year_line")
        self.year_line.setContentsMargins(0, 0, 0, 0)
        self.year_label = QLabel(self.year_part)
        self.year_label.setObjectName(u"year_label")
        self.year_label.setProperty(u"look", u"small")

        self.year_line.addWidget(self.year_label)

        self.year = QComboBox(self.year_part)
        self.year.setObjectName(u"year")
        self.year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.year_line.addWidget(self.year)

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

        self.person_part = QWidget(self.filters)
        self.person_part.setObjectName(u"person_part")
        self.person_line = QHBoxLayout(self.person_part)
        self.person_line.setSpacing(8)
        self.person_line.setObjectName(u"person_line")
        self.person_line.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.person_part)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setProperty(u"look", u"small")

        self.person_line.addWidget(self.person_label)

        self.person = QComboBox(self.person_part)
        self.person.setObjectName(u"person")
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.person_line.addWidget(self.person)

        self.initiative_part = QWidget(self.filters)
        self.initiative_part.setObjectName(u"initiative_part")
        self.initiative_line = QHBoxLayout(self.initiative_part)
        self.initiative_line.setSpacing(8)
        self.initiative_line.setObjectName(u"initiative_line")
        self.initiative_line.setContentsMargins(0, 0, 0, 0)
        self.initiative_label = QLabel(self.initiative_part)
        self.initiative_label.setObjectName(u"initiative_label")
        self.initiative_label.setProperty(u"look", u"small")

        self.initiative_line.addWidget(self.initiative_label)

        self.initiative = QComboBox(self.initiative_part)
        self.initiative.setObjectName(u"initiative")
        self.initiative.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.initiative_line.addWidget(self.initiative)

        self.words_part = QWidget(self.filters)
        self.words_part.setObjectName(u"words_part")
        self.words_part.setProperty(u"grow", True)
        self.words_line = QHBoxLayout(self.words_part)
        self.words_line.setSpacing(8)
        self.words_line.setObjectName(u"words_line")
        self.words_line.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(self.words_part)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"look", u"small")

        self.words_line.addWidget(self.words_label)

        self.words = QLineEdit(self.words_part)
        self.words.setObjectName(u"words")

        self.words_line.addWidget(self.words)

        self.topic = QPushButton(self.filters)
        self.topic.setObjectName(u"topic")

        self.ground_lines.addWidget(self.filters)

        self.none_found = QFrame(self.ground)
        self.none_found.setObjectName(u"none_found")
        self.none_found.setProperty(u"look", u"card")
        self.none_found_lines = QVBoxLayout(self.none_found)
        self.none_found_lines.setSpacing(12)
        self.none_found_lines.setObjectName(u"none_found_lines")
        self.none_found_lines.setContentsMargins(0, 0, 0, 0)
        self.none_found_heading = WrapLabel(self.none_found)
        self.none_found_heading.setObjectName(u"none_found_heading")
        self.none_found_heading.setProperty(u"look", u"card-title")

        self.none_found_lines.addWidget(self.none_found_heading)

        self.none_found_text = WrapLabel(self.none_found)
        self.none_found_text.setObjectName(u"none_found_text")

        self.none_found_lines.addWidget(self.none_found_text)

        self.none_found_buttons = FlowRow(self.none_found)
        self.none_found_buttons.setObjectName(u"none_found_buttons")
        self.show_all = QPushButton(self.none_found_buttons)
        self.show_all.setObjectName(u"show_all")

        self.none_found_lines.addWidget(self.none_found_buttons)


        self.ground_lines.addWidget(self.none_found)

        self.rows = RowList(self.ground)
        self.rows.setObjectName(u"rows")

        self.ground_lines.addWidget(self.rows)

        self.empty = QFrame(self.ground)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"look", u"card")
        self.empty_lines = QVBoxLayout(self.empty)
        self.empty_lines.setSpacing(12)
        self.empty_lines.setObjectName(u"empty_lines")
        self.empty_lines.setContentsMargins(0, 0, 0, 0)
        self.empty_heading = WrapLabel(self.empty)
        self.empty_heading.setObjectName(u"empty_heading")
        self.empty_heading.setProperty(u"look", u"card-title")

        self.empty_lines.addWidget(self.empty_heading)

        self.empty_text = WrapLabel(self.empty)
        self.empty_text.setObjectName(u"empty_text")

        self.empty_lines.addWidget(self.empty_text)

        self.empty_buttons = FlowRow(self.empty)
        self.empty_buttons.setObjectName(u"empty_buttons")
        self.plan_first = QPushButton(self.empty_buttons)
        self.plan_first.setObjectName(u"plan_first")
        self.plan_first.setProperty(u"writes", True)
        self.plan_first.setAutoDefault(False)
        self.plan_first.setProperty(u"look", u"primary")
        self.record_first = QPushButton(self.empty_buttons)
        self.record_first.setObjectName(u"record_first")
        self.record_first.setProperty(u"writes", True)
        self.record_first.setAutoDefault(False)

        self.empty_lines.addWidget(self.empty_buttons)


        self.ground_lines.addWidget(self.empty)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ground_lines.addItem(self.rest)

        self.ground_lines.setStretch(3, 1)
        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year)
        self.kind_label.setBuddy(self.kind)
        self.person_label.setBuddy(self.person)
        self.initiative_label.setBuddy(self.initiative)
        self.words_label.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.all_meetings, self.who_came)
        QWidget.setTabOrder(self.who_came, self.plan_next)
        QWidget.setTabOrder(self.plan_next, self.record)
        QWidget.setTabOrder(self.record, self.year)
        QWidget.setTabOrder(self.year, self.kind)
        QWidget.setTabOrder(self.kind, self.person)
        QWidget.setTabOrder(self.person, self.initiative)
        QWidget.setTabOrder(self.initiative, self.words)
        QWidget.setTabOrder(self.words, self.topic)
        QWidget.setTabOrder(self.topic, self.show_all)
        QWidget.setTabOrder(self.show_all, self.rows)
        QWidget.setTabOrder(self.rows, self.plan_first)
        QWidget.setTabOrder(self.plan_first, self.record_first)

        self.retranslateUi(Meetings)
    # setupUi

    def retranslateUi(self, Meetings):
        self.title.setText(QCoreApplication.translate("Meetings", u"Meetings", None))
        self.all_meetings.setText(QCoreApplication.translate("Meetings", u"All meetings", None))
        self.who_came.setText(QCoreApplication.translate("Meetings", u"Who came", None))
        self.plan_next.setText(QCoreApplication.translate("Meetings", u"Plan the next meeting", None))
        self.record.setText(QCoreApplication.translate("Meetings", u"Record a meeting", None))
        self.year_label.setText(QCoreApplication.translate("Meetings", u"Year", None))
        self.kind_label.setText(QCoreApplication.translate("Meetings", u"Kind", None))
        self.person_label.setText(QCoreApplication.translate("Meetings", u"Who was there", None))
        self.initiative_label.setText(QCoreApplication.translate("Meetings", u"Initiative", None))
        self.words_label.setText(QCoreApplication.translate("Meetings", u"Words", None))
        self.words.setPlaceholderText(QCoreApplication.translate("Meetings", u"Words in the agenda or minutes", None))
        self.topic.setText(QCoreApplication.translate("Meetings", u"One topic across all meetings", None))
        self.none_found_heading.setText(QCoreApplication.translate("Meetings", u"No meeting is like that", None))
        self.none_found_text.setText(QCoreApplication.translate("Meetings", u"Choose less above, or see them all again.", None))
        self.show_all.setText(QCoreApplication.translate("Meetings", u"Show all meetings", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("Meetings", u"Meetings", None))
#endif // QT_CONFIG(accessibility)
        self.empty_heading.setText(QCoreApplication.translate("Meetings", u"No meetings yet", None))
        self.empty_text.setText(QCoreApplication.translate("Meetings", u"Every meeting of your group belongs here: those to come, and those that were held. A meeting held on paper can be typed up too.", None))
        self.plan_first.setText(QCoreApplication.translate("Meetings", u"Plan your first meeting", None))
        self.record_first.setText(QCoreApplication.translate("Meetings", u"Record your first meeting", None))
        pass
    # retranslateUi
