# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'home.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.ladder_board import LadderBoard
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_Home(object):
    def setupUi(self, Home):
        if not Home.objectName():
            Home.setObjectName(u"Home")
        self.page = QVBoxLayout(Home)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(Home)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.down = QVBoxLayout(self.content)
        self.down.setSpacing(14)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(26, 10, 26, 26)
        self.heading_row = FlowRow(self.content)
        self.heading_row.setObjectName(u"heading_row")
        self.heading_row.setProperty(u"spacing", 14)
        self.greeting = WrapLabel(self.heading_row)
        self.greeting.setObjectName(u"greeting")
        self.greeting.setProperty(u"look", u"title")
        self.greeting.setProperty(u"filled_later", True)
        self.today = WrapLabel(self.heading_row)
        self.today.setObjectName(u"today")
        self.today.setProperty(u"look", u"quiet")
        self.today.setProperty(u"filled_later", True)
        self.example_words = WrapLabel(self.heading_row)
        self.example_words.setObjectName(u"example_words")
        self.example_words.setProperty(u"push", True)
        self.example_words.setProperty(u"look", u"strong")
        self.begin_own = QPushButton(self.heading_row)
        self.begin_own.setObjectName(u"begin_own")
        self.begin_own.setProperty(u"look", u"small")

        self.down.addWidget(self.heading_row)

        self.upper = SideBySide(self.content)
        self.upper.setObjectName(u"upper")
        self.upper.setProperty(u"stack_below", 760)
        self.next_card = QFrame(self.upper)
        self.next_card.setObjectName(u"next_card")
        self.next_card.setProperty(u"look", u"next-card")
        self.next_card.setProperty(u"weight", 5)
        self.next_down = QVBoxLayout(self.next_card)
        self.next_down.setSpacing(8)
        self.next_down.setObjectName(u"next_down")
        self.next_down.setContentsMargins(0, 0, 0, 0)
        self.next_over = WrapLabel(self.next_card)
        self.next_over.setObjectName(u"next_over")
        self.next_over.setProperty(u"look", u"quiet")
        self.next_over.setProperty(u"filled_later", True)

        self.next_down.addWidget(self.next_over)

        self.next_title = WrapLabel(self.next_card)
        self.next_title.setObjectName(u"next_title")
        self.next_title.setProperty(u"look", u"card-title")
        self.next_title.setProperty(u"filled_later", True)

        self.next_down.addWidget(self.next_title)

        self.next_empty = WrapLabel(self.next_card)
        self.next_empty.setObjectName(u"next_empty")
        self.next_empty.setProperty(u"filled_later", True)

        self.next_down.addWidget(self.next_empty)

        self.checks = SideBySide(self.next_card)
        self.checks.setObjectName(u"checks")
        self.checks.setProperty(u"stack_below", 420)
        self.checks.setProperty(u"top", True)
        self.checks_left = QWidget(self.checks)
        self.checks_left.setObjectName(u"checks_left")
        self.checks_left_down = QVBoxLayout(self.checks_left)
        self.checks_left_down.setSpacing(2)
        self.checks_left_down.setObjectName(u"checks_left_down")
        self.checks_left_down.setContentsMargins(0, 0, 0, 0)
        self.checks_right = QWidget(self.checks)
        self.checks_right.setObjectName(u"checks_right")
        self.checks_right_down = QVBoxLayout(self.checks_right)
        self.checks_right_down.setSpacing(2)
        self.checks_right_down.setObjectName(u"checks_right_down")
        self.checks_right_down.setContentsMargins(0, 0, 0, 0)

        self.next_down.addWidget(self.checks)

        self.next_buttons = FlowRow(self.next_card)
        self.next_buttons.setObjectName(u"next_buttons")
        self.open_agenda = QPushButton(self.next_buttons)
        self.open_agenda.setObjectName(u"open_agenda")
        self.open_agenda.setProperty(u"look", u"primary")
        self.start_minutes = QPushButton(self.next_buttons)
        self.start_minutes.setObjectName(u"start_minutes")
        self.start_minutes.setProperty(u"writes", True)
        self.print_last = QPushButton(self.next_buttons)
        self.print_last.setObjectName(u"print_last")
        self.plan_meeting = QPushButton(self.next_buttons)
        self.plan_meeting.setObjectName(u"plan_meeting")
        self.plan_meeting.setProperty(u"writes", True)
        self.plan_meeting.setProperty(u"look", u"primary")

        self.next_down.addWidget(self.next_buttons)

        self.coming_title = QLabel(self.next_card)
        self.coming_title.setObjectName(u"coming_title")
        self.coming_title.setProperty(u"look", u"small-quiet")

        self.next_down.addWidget(self.coming_title)

        self.coming_rows = QVBoxLayout()
        self.coming_rows.setSpacing(2)
        self.coming_rows.setObjectName(u"coming_rows")

        self.next_down.addLayout(self.coming_rows)

        self.next_down_space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.next_down.addItem(self.next_down_space1)

        self.attention_card = QFrame(self.upper)
        self.attention_card.setObjectName(u"attention_card")
        self.attention_card.setProperty(u"look", u"card")
        self.attention_card.setProperty(u"weight", 4)
        self.attention_down = QVBoxLayout(self.attention_card)
        self.attention_down.setSpacing(8)
        self.attention_down.setObjectName(u"attention_down")
        self.attention_down.setContentsMargins(0, 0, 0, 0)
        self.attention_title = QLabel(self.attention_card)
        self.attention_title.setObjectName(u"attention_title")
        self.attention_title.setProperty(u"look", u"card-title")

        self.attention_down.addWidget(self.attention_title)

        self.attention_empty = WrapLabel(self.attention_card)
        self.attention_empty.setObjectName(u"attention_empty")

        self.attention_down.addWidget(self.attention_empty)

        self.attention_rows = QVBoxLayout()
        self.attention_rows.setSpacing(6)
        self.attention_rows.setObjectName(u"attention_rows")

        self.attention_down.addLayout(self.attention_rows)

        self.attention_down_space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.attention_down.addItem(self.attention_down_space1)


        self.down.addWidget(self.upper)

        self.lower = SideBySide(self.content)
        self.lower.setObjectName(u"lower")
        self.lower.setProperty(u"stack_below", 760)
        self.ladder_card = QFrame(self.lower)
        self.ladder_card.setObjectName(u"ladder_card")
        self.ladder_card.setProperty(u"look", u"card")
        self.ladder_card.setProperty(u"weight", 5)
        self.ladder_down = QVBoxLayout(self.ladder_card)
        self.ladder_down.setSpacing(8)
        self.ladder_down.setObjectName(u"ladder_down")
        self.ladder_down.setContentsMargins(0, 0, 0, 0)
        self.ladder_heading = FlowRow(self.ladder_card)
        self.ladder_heading.setObjectName(u"ladder_heading")
        self.ladder_heading.setProperty(u"spacing", 12)
        self.ladder_title = QLabel(self.ladder_heading)
        self.ladder_title.setObjectName(u"ladder_title")
        self.ladder_title.setProperty(u"look", u"card-title")
        self.ladder_note = WrapLabel(self.ladder_heading)
        self.ladder_note.setObjectName(u"ladder_note")
        self.ladder_note.setProperty(u"push", True)
        self.ladder_note.setProperty(u"look", u"small-quiet")
        self.ladder_note.setProperty(u"filled_later", True)

        self.ladder_down.addWidget(self.ladder_heading)

        self.ladder_empty = WrapLabel(self.ladder_card)
        self.ladder_empty.setObjectName(u"ladder_empty")
        self.ladder_empty.setProperty(u"filled_later", True)

        self.ladder_down.addWidget(self.ladder_empty)

        self.ladder = LadderBoard(self.ladder_card)
        self.ladder.setObjectName(u"ladder")
        self.ladder.setProperty(u"compact", True)

        self.ladder_down.addWidget(self.ladder)

        self.ladder_buttons = FlowRow(self.ladder_card)
        self.ladder_buttons.setObjectName(u"ladder_buttons")
        self.add_first = QPushButton(self.ladder_buttons)
        self.add_first.setObjectName(u"add_first")
        self.add_first.setProperty(u"writes", True)

        self.ladder_down.addWidget(self.ladder_buttons)

        self.ladder_down_space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ladder_down.addItem(self.ladder_down_space1)

        self.right_part = QWidget(self.lower)
        self.right_part.setObjectName(u"right_part")
        self.right_part.setProperty(u"weight", 4)
        self.right_down = QVBoxLayout(self.right_part)
        self.right_down.setSpacing(16)
        self.right_down.setObjectName(u"right_down")
        self.right_down.setContentsMargins(0, 0, 0, 0)
        self.year_card = QFrame(self.right_part)
        self.year_card.setObjectName(u"year_card")
        self.year_card.setProperty(u"look", u"card")
        self.year_down = QVBoxLayout(self.year_card)
        self.year_down.setSpacing(8)
        self.year_down.setObjectName(u"year_down")
        self.year_down.setContentsMargins(0, 0, 0, 0)
        self.year_title = QLabel(self.year_card)
        self.year_title.setObjectName(u"year_title")
        self.year_title.setProperty(u"look", u"card-title")

        self.year_down.addWidget(self.year_title)

        self.figures = FlowRow(self.year_card)
        self.figures.setObjectName(u"figures")
        self.figures.setProperty(u"spacing", 26)

        self.year_down.addWidget(self.figures)


        self.right_down.addWidget(self.year_card)

        self.start_card = QFrame(self.right_part)
        self.start_card.setObjectName(u"start_card")
        self.start_card.setProperty(u"look", u"card")
        self.start_down = QVBoxLayout(self.start_card)
        self.start_down.setSpacing(8)
        self.start_down.setObjectName(u"start_down")
        self.start_down.setContentsMargins(0, 0, 0, 0)
        self.start_title = QLabel(self.start_card)
        self.start_title.setObjectName(u"start_title")
        self.start_title.setProperty(u"look", u"card-title")

        self.start_down.addWidget(self.start_title)

        self.start_upper = SideBySide(self.start_card)
        self.start_upper.setObjectName(u"start_upper")
        self.start_upper.setProperty(u"stack_below", 300)
        self.start_upper.setProperty(u"spacing", 8)
        self.record_meeting = QPushButton(self.start_upper)
        self.record_meeting.setObjectName(u"record_meeting")
        self.record_meeting.setProperty(u"writes", True)
        self.record_meeting.setProperty(u"look", u"wide")
        self.add_initiative = QPushButton(self.start_upper)
        self.add_initiative.setObjectName(u"add_initiative")
        self.add_initiative.setProperty(u"writes", True)
        self.add_initiative.setProperty(u"look", u"wide")

        self.start_down.addWidget(self.start_upper)

        self.start_lower = SideBySide(self.start_card)
        self.start_lower.setObjectName(u"start_lower")
        self.start_lower.setProperty(u"stack_below", 300)
        self.start_lower.setProperty(u"spacing", 8)
        self.make_pledge = QPushButton(self.start_lower)
        self.make_pledge.setObjectName(u"make_pledge")
        self.make_pledge.setProperty(u"writes", True)
        self.make_pledge.setProperty(u"look", u"wide")
        self.add_person = QPushButton(self.start_lower)
        self.add_person.setObjectName(u"add_person")
        self.add_person.setProperty(u"writes", True)
        self.add_person.setProperty(u"look", u"wide")

        self.start_down.addWidget(self.start_lower)

        self.start_down_space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.start_down.addItem(self.start_down_space1)


        self.right_down.addWidget(self.start_card)

        self.right_down_space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_down.addItem(self.right_down_space1)


        self.down.addWidget(self.lower)

        self.down_space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.down_space1)

        self.scroll.setWidget(self.content)

        self.page.addWidget(self.scroll)

        QWidget.setTabOrder(self.open_agenda, self.start_minutes)
        QWidget.setTabOrder(self.start_minutes, self.print_last)
        QWidget.setTabOrder(self.print_last, self.plan_meeting)
        QWidget.setTabOrder(self.plan_meeting, self.add_first)
        QWidget.setTabOrder(self.add_first, self.record_meeting)
        QWidget.setTabOrder(self.record_meeting, self.add_initiative)
        QWidget.setTabOrder(self.add_initiative, self.make_pledge)
        QWidget.setTabOrder(self.make_pledge, self.add_person)
        QWidget.setTabOrder(self.add_person, self.begin_own)

        self.retranslateUi(Home)
    # setupUi

    def retranslateUi(self, Home):
        self.example_words.setText(QCoreApplication.translate("Home", u"A made-up group to try things in", None))
        self.begin_own.setText(QCoreApplication.translate("Home", u"Begin our own group", None))
        self.open_agenda.setText(QCoreApplication.translate("Home", u"Open agenda", None))
        self.start_minutes.setText(QCoreApplication.translate("Home", u"Start taking minutes", None))
        self.print_last.setText(QCoreApplication.translate("Home", u"Print the last minutes", None))
        self.plan_meeting.setText(QCoreApplication.translate("Home", u"Plan the next meeting", None))
        self.coming_title.setText(QCoreApplication.translate("Home", u"Coming up", None))
        self.attention_title.setText(QCoreApplication.translate("Home", u"Needs attention", None))
        self.attention_empty.setText(QCoreApplication.translate("Home", u"Nothing is late, and nothing waits for an answer.", None))
        self.ladder_title.setText(QCoreApplication.translate("Home", u"Where our work stands", None))
#if QT_CONFIG(accessibility)
        self.ladder.setAccessibleName(QCoreApplication.translate("Home", u"Where our work stands, on the ladder", None))
#endif // QT_CONFIG(accessibility)
        self.add_first.setText(QCoreApplication.translate("Home", u"Add the first initiative", None))
        self.year_title.setText(QCoreApplication.translate("Home", u"The last twelve months", None))
        self.start_title.setText(QCoreApplication.translate("Home", u"Start something", None))
        self.record_meeting.setText(QCoreApplication.translate("Home", u"Record a meeting", None))
        self.add_initiative.setText(QCoreApplication.translate("Home", u"Add an initiative", None))
        self.make_pledge.setText(QCoreApplication.translate("Home", u"Make a pledge", None))
        self.add_person.setText(QCoreApplication.translate("Home", u"Add a person", None))
        pass
    # retranslateUi
