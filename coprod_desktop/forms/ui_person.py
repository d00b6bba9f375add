# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.link_button import LinkButton
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_Person(object):
    def setupUi(self, Person):
        if not Person.objectName():
            Person.setObjectName(u"Person")
        self.page = QVBoxLayout(Person)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(Person)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.down = QVBoxLayout(self.content)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(26, 10, 26, 26)
        self.heading_row = FlowRow(self.content)
        self.heading_row.setObjectName(u"heading_row")
        self.back = LinkButton(self.heading_row)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"look", u"link")
        self.name = WrapLabel(self.heading_row)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"look", u"title")
        self.name.setProperty(u"filled_later", True)
        self.edit = QPushButton(self.heading_row)
        self.edit.setObjectName(u"edit")
        self.edit.setProperty(u"writes", True)
        self.edit.setProperty(u"push", True)
        self.who_changed = QPushButton(self.heading_row)
        self.who_changed.setObjectName(u"who_changed")
        self.join = QPushButton(self.heading_row)
        self.join.setObjectName(u"join")
        self.join.setProperty(u"writes", True)
        self.join.setProperty(u"look", u"primary")
        self.join.setProperty(u"filled_later", True)
        self.erase = QPushButton(self.heading_row)
        self.erase.setObjectName(u"erase")
        self.erase.setProperty(u"writes", True)

        self.down.addWidget(self.heading_row)

        self.gone = WrapLabel(self.content)
        self.gone.setObjectName(u"gone")
        self.gone.setProperty(u"look", u"quiet")

        self.down.addWidget(self.gone)

        self.both = SideBySide(self.content)
        self.both.setObjectName(u"both")
        self.both.setProperty(u"stack_below", 700)
        self.both.setProperty(u"top", True)
        self.left = QWidget(self.both)
        self.left.setObjectName(u"left")
        self.left.setProperty(u"weight", 1)
        self.left_lines = QVBoxLayout(self.left)
        self.left_lines.setSpacing(16)
        self.left_lines.setObjectName(u"left_lines")
        self.left_lines.setContentsMargins(0, 0, 0, 0)
        self.facts_card = QFrame(self.left)
        self.facts_card.setObjectName(u"facts_card")
        self.facts_card.setProperty(u"look", u"card")
        self.facts_card_lines = QVBoxLayout(self.facts_card)
        self.facts_card_lines.setSpacing(6)
        self.facts_card_lines.setObjectName(u"facts_card_lines")
        self.facts_card_lines.setContentsMargins(0, 0, 0, 0)
        self.facts_heading = WrapLabel(self.facts_card)
        self.facts_heading.setObjectName(u"facts_heading")
        self.facts_heading.setProperty(u"look", u"card-title")

        self.facts_card_lines.addWidget(self.facts_heading)

        self.facts = QWidget(self.facts_card)
        self.facts.setObjectName(u"facts")
        self.facts_lines = QVBoxLayout(self.facts)
        self.facts_lines.setSpacing(2)
        self.facts_lines.setObjectName(u"facts_lines")
        self.facts_lines.setContentsMargins(0, 0, 0, 0)

        self.facts_card_lines.addWidget(self.facts)


        self.left_lines.addWidget(self.facts_card)

        self.memberships_card = QFrame(self.left)
        self.memberships_card.setObjectName(u"memberships_card")
        self.memberships_card.setProperty(u"look", u"card")
        self.memberships_card_lines = QVBoxLayout(self.memberships_card)
        self.memberships_card_lines.setSpacing(6)
        self.memberships_card_lines.setObjectName(u"memberships_card_lines")
        self.memberships_card_lines.setContentsMargins(0, 0, 0, 0)
        self.memberships_heading = WrapLabel(self.memberships_card)
        self.memberships_heading.setObjectName(u"memberships_heading")
        self.memberships_heading.setProperty(u"look", u"card-title")

        self.memberships_card_lines.addWidget(self.memberships_heading)

        self.memberships = QWidget(self.memberships_card)
        self.memberships.setObjectName(u"memberships")
        self.memberships_lines = QVBoxLayout(self.memberships)
        self.memberships_lines.setSpacing(14)
        self.memberships_lines.setObjectName(u"memberships_lines")
        self.memberships_lines.setContentsMargins(0, 0, 0, 0)

        self.memberships_card_lines.addWidget(self.memberships)


        self.left_lines.addWidget(self.memberships_card)

        self.verticalSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_lines.addItem(self.verticalSpacer)

        self.right = QWidget(self.both)
        self.right.setObjectName(u"right")
        self.right.setProperty(u"weight", 1)
        self.right_lines = QVBoxLayout(self.right)
        self.right_lines.setSpacing(16)
        self.right_lines.setObjectName(u"right_lines")
        self.right_lines.setContentsMargins(0, 0, 0, 0)
        self.actions_card = QFrame(self.right)
        self.actions_card.setObjectName(u"actions_card")
        self.actions_card.setProperty(u"look", u"card")
        self.actions_card_lines = QVBoxLayout(self.actions_card)
        self.actions_card_lines.setSpacing(6)
        self.actions_card_lines.setObjectName(u"actions_card_lines")
        self.actions_card_lines.setContentsMargins(0, 0, 0, 0)
        self.actions_heading = WrapLabel(self.actions_card)
        self.actions_heading.setObjectName(u"actions_heading")
        self.actions_heading.setProperty(u"look", u"card-title")

        self.actions_card_lines.addWidget(self.actions_heading)

        self.actions = QWidget(self.actions_card)
        self.actions.setObjectName(u"actions")
        self.actions_lines = QVBoxLayout(self.actions)
        self.actions_lines.setSpacing(2)
        self.actions_lines.setObjectName(u"actions_lines")
        self.actions_lines.setContentsMargins(0, 0, 0, 0)

        self.actions_card_lines.addWidget(self.actions)


        self.right_lines.addWidget(self.actions_card)

        self.pledges_card = QFrame(self.right)
        self.pledges_card.setObjectName(u"pledges_card")
        self.pledges_card.setProperty(u"look", u"card")
        self.pledges_card_lines = QVBoxLayout(self.pledges_card)
        self.pledges_card_lines.setSpacing(6)
        self.pledges_card_lines.setObjectName(u"pledges_card_lines")
        self.pledges_card_lines.setContentsMargins(0, 0, 0, 0)
        self.pledges_heading = WrapLabel(self.pledges_card)
        self.pledges_heading.setObjectName(u"pledges_heading")
        self.pledges_heading.setProperty(u"look", u"card-title")

        self.pledges_card_lines.addWidget(self.pledges_heading)

        self.pledges = QWidget(self.pledges_card)
        self.pledges.setObjectName(u"pledges")
        self.pledges_lines = QVBoxLayout(self.pledges)
        self.pledges_lines.setSpacing(2)
        self.pledges_lines.setObjectName(u"pledges_lines")
        self.pledges_lines.setContentsMargins(0, 0, 0, 0)

        self.pledges_card_lines.addWidget(self.pledges)


        self.right_lines.addWidget(self.pledges_card)

        self.leads_card = QFrame(self.right)
        self.leads_card.setObjectName(u"leads_card")
        self.leads_card.setProperty(u"look", u"card")
        self.leads_card_lines = QVBoxLayout(self.leads_card)
        self.leads_card_lines.setSpacing(6)
        self.leads_card_lines.setObjectName(u"leads_card_lines")
        self.leads_card_lines.setContentsMargins(0, 0, 0, 0)
        self.leads_heading = WrapLabel(self.leads_card)
        self.leads_heading.setObjectName(u"leads_heading")
        self.leads_heading.setProperty(u"look", u"card-title")

        self.leads_card_lines.addWidget(self.leads_heading)

        self.leads = QWidget(self.leads_card)
        self.leads.setObjectName(u"leads")
        self.leads_lines = QVBoxLayout(self.leads)
        self.leads_lines.setSpacing(2)
        self.leads_lines.setObjectName(u"leads_lines")
        self.leads_lines.setContentsMargins(0, 0, 0, 0)

        self.leads_card_lines.addWidget(self.leads)


        self.right_lines.addWidget(self.leads_card)

        self.meetings_card = QFrame(self.right)
        self.meetings_card.setObjectName(u"meetings_card")
        self.meetings_card.setProperty(u"look", u"card")
        self.meetings_card_lines = QVBoxLayout(self.meetings_card)
        self.meetings_card_lines.setSpacing(6)
        self.meetings_card_lines.setObjectName(u"meetings_card_lines")
        self.meetings_card_lines.setContentsMargins(0, 0, 0, 0)
        self.meetings_heading = WrapLabel(self.meetings_card)
        self.meetings_heading.setObjectName(u"meetings_heading")
        self.meetings_heading.setProperty(u"look", u"card-title")

        self.meetings_card_lines.addWidget(self.meetings_heading)

        self.came = WrapLabel(self.meetings_card)
        self.came.setObjectName(u"came")
        self.came.setProperty(u"look", u"small-quiet")
        self.came.setProperty(u"filled_later", True)

        self.meetings_card_lines.addWidget(self.came)

        self.meetings = QWidget(self.meetings_card)
        self.meetings.setObjectName(u"meetings")
        self.meetings_lines = QVBoxLayout(self.meetings)
        self.meetings_lines.setSpacing(2)
        self.meetings_lines.setObjectName(u"meetings_lines")
        self.meetings_lines.setContentsMargins(0, 0, 0, 0)

        self.meetings_card_lines.addWidget(self.meetings)


        self.right_lines.addWidget(self.meetings_card)

        self.nothing = WrapLabel(self.right)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"look", u"quiet")

        self.right_lines.addWidget(self.nothing)

        self.verticalSpacer_2 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_lines.addItem(self.verticalSpacer_2)


        self.down.addWidget(self.both)

        self.down.setStretch(2, 1)
        self.scroll.setWidget(self.content)

        self.page.addWidget(self.scroll)

        QWidget.setTabOrder(self.back, self.edit)
        QWidget.setTabOrder(self.edit, self.who_changed)
        QWidget.setTabOrder(self.who_changed, self.join)
        QWidget.setTabOrder(self.join, self.erase)

        self.retranslateUi(Person)
    # setupUi

    def retranslateUi(self, Person):
        self.back.setText(QCoreApplication.translate("Person", u"People \u203a", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("Person", u"Back to People", None))
#endif // QT_CONFIG(accessibility)
        self.edit.setText(QCoreApplication.translate("Person", u"Change details", None))
        self.who_changed.setText(QCoreApplication.translate("Person", u"Who changed this?", None))
        self.erase.setText(QCoreApplication.translate("Person", u"Erase this person\u2026", None))
        self.gone.setText(QCoreApplication.translate("Person", u"This person is no longer in the file. Undo may bring them back.", None))
        self.facts_heading.setText(QCoreApplication.translate("Person", u"What we hold", None))
        self.memberships_heading.setText(QCoreApplication.translate("Person", u"Member of", None))
        self.actions_heading.setText(QCoreApplication.translate("Person", u"Actions", None))
        self.pledges_heading.setText(QCoreApplication.translate("Person", u"Pledges", None))
        self.leads_heading.setText(QCoreApplication.translate("Person", u"Initiatives they lead", None))
        self.meetings_heading.setText(QCoreApplication.translate("Person", u"Meetings", None))
        self.nothing.setText(QCoreApplication.translate("Person", u"No meetings, actions or pledges yet.", None))
        pass
    # retranslateUi
