# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'checklists.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.row_list import RowList
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_Checklists(object):
    def setupUi(self, Checklists):
        if not Checklists.objectName():
            Checklists.setObjectName(u"Checklists")
        self.page = QVBoxLayout(Checklists)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(Checklists)
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
        self.as_runs = QPushButton(self.heading_row)
        self.as_runs.setObjectName(u"as_runs")
        self.as_runs.setCheckable(True)
        self.as_runs.setProperty(u"look", u"tab")
        self.as_counts = QPushButton(self.heading_row)
        self.as_counts.setObjectName(u"as_counts")
        self.as_counts.setCheckable(True)
        self.as_counts.setProperty(u"look", u"tab")
        self.frameworks = QPushButton(self.heading_row)
        self.frameworks.setObjectName(u"frameworks")
        self.frameworks.setProperty(u"look", u"link")
        self.frameworks.setProperty(u"push", True)
        self.begin = QPushButton(self.heading_row)
        self.begin.setObjectName(u"begin")
        self.begin.setProperty(u"look", u"primary")
        self.begin.setProperty(u"writes", True)

        self.down.addWidget(self.heading_row)

        self.intro = WrapLabel(self.content)
        self.intro.setObjectName(u"intro")
        self.intro.setProperty(u"filled_later", True)
        self.intro.setProperty(u"look", u"quiet")

        self.down.addWidget(self.intro)

        self.runs_part = QWidget(self.content)
        self.runs_part.setObjectName(u"runs_part")
        self.runs_part_lines = QVBoxLayout(self.runs_part)
        self.runs_part_lines.setSpacing(8)
        self.runs_part_lines.setObjectName(u"runs_part_lines")
        self.runs_part_lines.setContentsMargins(0, 0, 0, 0)
        self.both = SideBySide(self.runs_part)
        self.both.setObjectName(u"both")
        self.both.setProperty(u"stack_below", 820)
        self.list_part = QWidget(self.both)
        self.list_part.setObjectName(u"list_part")
        self.list_part.setProperty(u"weight", 10)
        self.list_part_lines = QVBoxLayout(self.list_part)
        self.list_part_lines.setSpacing(6)
        self.list_part_lines.setObjectName(u"list_part_lines")
        self.list_part_lines.setContentsMargins(0, 0, 0, 0)
        self.runs_label = WrapLabel(self.list_part)
        self.runs_label.setObjectName(u"runs_label")
        self.runs_label.setProperty(u"look", u"heading")

        self.list_part_lines.addWidget(self.runs_label)

        self.runs = RowList(self.list_part)
        self.runs.setObjectName(u"runs")
        self.runs.setProperty(u"weight", 10)

        self.list_part_lines.addWidget(self.runs)

        self.run_card = QFrame(self.both)
        self.run_card.setObjectName(u"run_card")
        self.run_card.setProperty(u"look", u"card")
        self.run_card.setProperty(u"weight", 18)
        self.run_card_lines = QVBoxLayout(self.run_card)
        self.run_card_lines.setSpacing(8)
        self.run_card_lines.setObjectName(u"run_card_lines")
        self.run_card_lines.setContentsMargins(0, 0, 0, 0)
        self.run_title = WrapLabel(self.run_card)
        self.run_title.setObjectName(u"run_title")
        self.run_title.setProperty(u"filled_later", True)
        self.run_title.setProperty(u"look", u"card-title")

        self.run_card_lines.addWidget(self.run_title)

        self.facts = QWidget(self.run_card)
        self.facts.setObjectName(u"facts")
        self.facts_lines = QVBoxLayout(self.facts)
        self.facts_lines.setSpacing(2)
        self.facts_lines.setObjectName(u"facts_lines")
        self.facts_lines.setContentsMargins(0, 0, 0, 0)

        self.run_card_lines.addWidget(self.facts)

        self.note = WrapLabel(self.run_card)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"filled_later", True)

        self.run_card_lines.addWidget(self.note)

        self.run_buttons = FlowRow(self.run_card)
        self.run_buttons.setObjectName(u"run_buttons")
        self.again = QPushButton(self.run_buttons)
        self.again.setObjectName(u"again")
        self.again.setProperty(u"look", u"primary")
        self.again.setProperty(u"writes", True)
        self.change = QPushButton(self.run_buttons)
        self.change.setObjectName(u"change")
        self.change.setProperty(u"writes", True)
        self.print_report = QPushButton(self.run_buttons)
        self.print_report.setObjectName(u"print_report")
        self.show_initiative = QPushButton(self.run_buttons)
        self.show_initiative.setObjectName(u"show_initiative")
        self.show_initiative.setProperty(u"filled_later", True)
        self.show_initiative.setProperty(u"look", u"link")
        self.who_changed = QPushButton(self.run_buttons)
        self.who_changed.setObjectName(u"who_changed")
        self.who_changed.setProperty(u"look", u"link")
        self.remove = QPushButton(self.run_buttons)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"look", u"link")
        self.remove.setProperty(u"writes", True)

        self.run_card_lines.addWidget(self.run_buttons)

        self.problem = WrapLabel(self.run_card)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.run_card_lines.addWidget(self.problem)

        self.compared = WrapLabel(self.run_card)
        self.compared.setObjectName(u"compared")
        self.compared.setProperty(u"filled_later", True)
        self.compared.setProperty(u"look", u"heading")

        self.run_card_lines.addWidget(self.compared)

        self.sections = QWidget(self.run_card)
        self.sections.setObjectName(u"sections")
        self.sections_lines = QVBoxLayout(self.sections)
        self.sections_lines.setSpacing(10)
        self.sections_lines.setObjectName(u"sections_lines")
        self.sections_lines.setContentsMargins(0, 0, 0, 0)

        self.run_card_lines.addWidget(self.sections)

        self.credit = WrapLabel(self.run_card)
        self.credit.setObjectName(u"credit")
        self.credit.setProperty(u"filled_later", True)
        self.credit.setProperty(u"look", u"small-quiet")

        self.run_card_lines.addWidget(self.credit)


        self.runs_part_lines.addWidget(self.both)

        self.none_part = QFrame(self.runs_part)
        self.none_part.setObjectName(u"none_part")
        self.none_part.setProperty(u"look", u"card")
        self.none_part_lines = QVBoxLayout(self.none_part)
        self.none_part_lines.setSpacing(6)
        self.none_part_lines.setObjectName(u"none_part_lines")
        self.none_part_lines.setContentsMargins(0, 0, 0, 0)
        self.none_heading = WrapLabel(self.none_part)
        self.none_heading.setObjectName(u"none_heading")
        self.none_heading.setProperty(u"look", u"heading")

        self.none_part_lines.addWidget(self.none_heading)

        self.none_text = WrapLabel(self.none_part)
        self.none_text.setObjectName(u"none_text")

        self.none_part_lines.addWidget(self.none_text)


        self.runs_part_lines.addWidget(self.none_part)


        self.down.addWidget(self.runs_part)

        self.coming_back_part = QWidget(self.content)
        self.coming_back_part.setObjectName(u"coming_back_part")
        self.coming_back_part_lines = QVBoxLayout(self.coming_back_part)
        self.coming_back_part_lines.setSpacing(12)
        self.coming_back_part_lines.setObjectName(u"coming_back_part_lines")
        self.coming_back_part_lines.setContentsMargins(0, 0, 0, 0)
        self.year_row = FlowRow(self.coming_back_part)
        self.year_row.setObjectName(u"year_row")
        self.year_label = WrapLabel(self.year_row)
        self.year_label.setObjectName(u"year_label")
        self.year_label.setProperty(u"look", u"strong")
        self.year = QComboBox(self.year_row)
        self.year.setObjectName(u"year")
        self.year_said = WrapLabel(self.year_row)
        self.year_said.setObjectName(u"year_said")
        self.year_said.setProperty(u"filled_later", True)
        self.year_said.setProperty(u"look", u"quiet")
        self.note_challenge = QPushButton(self.year_row)
        self.note_challenge.setObjectName(u"note_challenge")
        self.note_challenge.setProperty(u"look", u"primary")
        self.note_challenge.setProperty(u"writes", True)
        self.note_challenge.setProperty(u"push", True)

        self.coming_back_part_lines.addWidget(self.year_row)

        self.counts = QWidget(self.coming_back_part)
        self.counts.setObjectName(u"counts")
        self.counts_lines = QVBoxLayout(self.counts)
        self.counts_lines.setSpacing(12)
        self.counts_lines.setObjectName(u"counts_lines")
        self.counts_lines.setContentsMargins(0, 0, 0, 0)

        self.coming_back_part_lines.addWidget(self.counts)

        self.counts_none = WrapLabel(self.coming_back_part)
        self.counts_none.setObjectName(u"counts_none")
        self.counts_none.setProperty(u"filled_later", True)
        self.counts_none.setProperty(u"look", u"quiet")

        self.coming_back_part_lines.addWidget(self.counts_none)

        self.before_part = QWidget(self.coming_back_part)
        self.before_part.setObjectName(u"before_part")
        self.before_part_lines = QVBoxLayout(self.before_part)
        self.before_part_lines.setSpacing(4)
        self.before_part_lines.setObjectName(u"before_part_lines")
        self.before_part_lines.setContentsMargins(0, 0, 0, 0)
        self.before_heading = WrapLabel(self.before_part)
        self.before_heading.setObjectName(u"before_heading")
        self.before_heading.setProperty(u"filled_later", True)
        self.before_heading.setProperty(u"look", u"heading")

        self.before_part_lines.addWidget(self.before_heading)

        self.before_lines_box = QWidget(self.before_part)
        self.before_lines_box.setObjectName(u"before_lines_box")
        self.before_lines_box_lines = QVBoxLayout(self.before_lines_box)
        self.before_lines_box_lines.setSpacing(4)
        self.before_lines_box_lines.setObjectName(u"before_lines_box_lines")
        self.before_lines_box_lines.setContentsMargins(0, 0, 0, 0)

        self.before_part_lines.addWidget(self.before_lines_box)


        self.coming_back_part_lines.addWidget(self.before_part)

        self.counts_credit = WrapLabel(self.coming_back_part)
        self.counts_credit.setObjectName(u"counts_credit")
        self.counts_credit.setProperty(u"filled_later", True)
        self.counts_credit.setProperty(u"look", u"small-quiet")

        self.coming_back_part_lines.addWidget(self.counts_credit)


        self.down.addWidget(self.coming_back_part)

        self.down.setStretch(2, 1)
        self.down.setStretch(3, 1)
        self.scroll.setWidget(self.content)

        self.page.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.runs_label.setBuddy(self.runs)
        self.year_label.setBuddy(self.year)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.as_runs, self.as_counts)
        QWidget.setTabOrder(self.as_counts, self.frameworks)
        QWidget.setTabOrder(self.frameworks, self.begin)
        QWidget.setTabOrder(self.begin, self.runs)
        QWidget.setTabOrder(self.runs, self.again)
        QWidget.setTabOrder(self.again, self.change)
        QWidget.setTabOrder(self.change, self.print_report)
        QWidget.setTabOrder(self.print_report, self.show_initiative)
        QWidget.setTabOrder(self.show_initiative, self.who_changed)
        QWidget.setTabOrder(self.who_changed, self.remove)
        QWidget.setTabOrder(self.remove, self.year)
        QWidget.setTabOrder(self.year, self.note_challenge)

        self.retranslateUi(Checklists)
    # setupUi

    def retranslateUi(self, Checklists):
        Checklists.setWindowTitle(QCoreApplication.translate("Checklists", u"Checklists", None))
        self.title.setText(QCoreApplication.translate("Checklists", u"Checklists", None))
        self.as_runs.setText(QCoreApplication.translate("Checklists", u"Gone through", None))
        self.as_counts.setText(QCoreApplication.translate("Checklists", u"What keeps coming back", None))
        self.frameworks.setText(QCoreApplication.translate("Checklists", u"All ladders and checklists", None))
        self.begin.setText(QCoreApplication.translate("Checklists", u"Do a checklist", None))
        self.runs_label.setText(QCoreApplication.translate("Checklists", u"Gone through so far", None))
        self.again.setText(QCoreApplication.translate("Checklists", u"Do it again", None))
        self.change.setText(QCoreApplication.translate("Checklists", u"Change", None))
        self.print_report.setText(QCoreApplication.translate("Checklists", u"Print the report", None))
        self.who_changed.setText(QCoreApplication.translate("Checklists", u"Who changed this?", None))
        self.remove.setText(QCoreApplication.translate("Checklists", u"Remove", None))
        self.none_heading.setText(QCoreApplication.translate("Checklists", u"Nothing gone through yet", None))
        self.none_text.setText(QCoreApplication.translate("Checklists", u"Go through a checklist together, in twenty minutes or so. Do it again in half a year, and see what has changed.", None))
        self.year_label.setText(QCoreApplication.translate("Checklists", u"Year", None))
        self.note_challenge.setText(QCoreApplication.translate("Checklists", u"Note a challenge", None))
    # retranslateUi
