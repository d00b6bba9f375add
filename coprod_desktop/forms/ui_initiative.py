# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'initiative.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.line_list import LineList
from coprod_desktop.widgets.link_button import LinkButton
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_Initiative(object):
    def setupUi(self, Initiative):
        if not Initiative.objectName():
            Initiative.setObjectName(u"Initiative")
        self.whole = QVBoxLayout(Initiative)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(Initiative)
        self.scroll.setObjectName(u"scroll")
        self.ground = QWidget()
        self.ground.setObjectName(u"ground")
        self.down = QVBoxLayout(self.ground)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(26, 10, 26, 20)
        self.heading_row = FlowRow(self.ground)
        self.heading_row.setObjectName(u"heading_row")
        self.heading_row.setProperty(u"spacing", 12)
        self.back = LinkButton(self.heading_row)
        self.back.setObjectName(u"back")
        self.title = WrapLabel(self.heading_row)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")
        self.title.setProperty(u"filled_later", True)
        self.tags = FlowRow(self.heading_row)
        self.tags.setObjectName(u"tags")

        self.down.addWidget(self.heading_row)

        self.leads_row = FlowRow(self.ground)
        self.leads_row.setObjectName(u"leads_row")
        self.leads_label = QLabel(self.leads_row)
        self.leads_label.setObjectName(u"leads_label")
        self.leads_label.setProperty(u"look", u"small-quiet")
        self.leads = WrapLabel(self.leads_row)
        self.leads.setObjectName(u"leads")
        self.leads.setProperty(u"grow", True)
        self.leads.setProperty(u"look", u"small")
        self.leads.setProperty(u"filled_later", True)

        self.down.addWidget(self.leads_row)

        self.buttons = FlowRow(self.ground)
        self.buttons.setObjectName(u"buttons")
        self.place = QPushButton(self.buttons)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"writes", True)
        self.place.setProperty(u"look", u"primary")
        self.place.setProperty(u"filled_later", True)
        self.print_page = QPushButton(self.buttons)
        self.print_page.setObjectName(u"print_page")
        self.change = QPushButton(self.buttons)
        self.change.setObjectName(u"change")
        self.change.setProperty(u"writes", True)
        self.across_meetings = QPushButton(self.buttons)
        self.across_meetings.setObjectName(u"across_meetings")
        self.who_changed = QPushButton(self.buttons)
        self.who_changed.setObjectName(u"who_changed")

        self.down.addWidget(self.buttons)

        self.both = SideBySide(self.ground)
        self.both.setObjectName(u"both")
        self.both.setProperty(u"stack_below", 760)
        self.both.setProperty(u"top", True)
        self.left_part = QWidget(self.both)
        self.left_part.setObjectName(u"left_part")
        self.left_part.setProperty(u"weight", 1)
        self.left_part_down = QVBoxLayout(self.left_part)
        self.left_part_down.setSpacing(14)
        self.left_part_down.setObjectName(u"left_part_down")
        self.left_part_down.setContentsMargins(0, 0, 0, 0)
        self.now_card = QFrame(self.left_part)
        self.now_card.setObjectName(u"now_card")
        self.now_card.setProperty(u"look", u"card")
        self.now_card_lines = QVBoxLayout(self.now_card)
        self.now_card_lines.setSpacing(6)
        self.now_card_lines.setObjectName(u"now_card_lines")
        self.now_card_lines.setContentsMargins(0, 0, 0, 0)
        self.now_heading = WrapLabel(self.now_card)
        self.now_heading.setObjectName(u"now_heading")
        self.now_heading.setProperty(u"look", u"card-title")

        self.now_card_lines.addWidget(self.now_heading)

        self.rung = WrapLabel(self.now_card)
        self.rung.setObjectName(u"rung")
        self.rung.setProperty(u"look", u"title")
        self.rung.setProperty(u"filled_later", True)

        self.now_card_lines.addWidget(self.rung)

        self.rung_meaning = WrapLabel(self.now_card)
        self.rung_meaning.setObjectName(u"rung_meaning")
        self.rung_meaning.setProperty(u"filled_later", True)

        self.now_card_lines.addWidget(self.rung_meaning)

        self.since = WrapLabel(self.now_card)
        self.since.setObjectName(u"since")
        self.since.setProperty(u"look", u"small-quiet")
        self.since.setProperty(u"filled_later", True)

        self.now_card_lines.addWidget(self.since)

        self.review_box = QFrame(self.now_card)
        self.review_box.setObjectName(u"review_box")
        self.review_box.setProperty(u"look", u"attention")
        self.review_box_lines = QVBoxLayout(self.review_box)
        self.review_box_lines.setSpacing(6)
        self.review_box_lines.setObjectName(u"review_box_lines")
        self.review_box_lines.setContentsMargins(0, 0, 0, 0)
        self.review = WrapLabel(self.review_box)
        self.review.setObjectName(u"review")
        self.review.setProperty(u"filled_later", True)

        self.review_box_lines.addWidget(self.review)

        self.review_row = FlowRow(self.review_box)
        self.review_row.setObjectName(u"review_row")
        self.still_stands = QPushButton(self.review_row)
        self.still_stands.setObjectName(u"still_stands")
        self.still_stands.setProperty(u"writes", True)

        self.review_box_lines.addWidget(self.review_row)


        self.now_card_lines.addWidget(self.review_box)

        self.next_review = WrapLabel(self.now_card)
        self.next_review.setObjectName(u"next_review")
        self.next_review.setProperty(u"look", u"small-quiet")
        self.next_review.setProperty(u"filled_later", True)

        self.now_card_lines.addWidget(self.next_review)


        self.left_part_down.addWidget(self.now_card)

        self.path_card = QFrame(self.left_part)
        self.path_card.setObjectName(u"path_card")
        self.path_card.setProperty(u"look", u"card")
        self.path_card_lines = QVBoxLayout(self.path_card)
        self.path_card_lines.setSpacing(8)
        self.path_card_lines.setObjectName(u"path_card_lines")
        self.path_card_lines.setContentsMargins(0, 0, 0, 0)
        self.path_heading = WrapLabel(self.path_card)
        self.path_heading.setObjectName(u"path_heading")
        self.path_heading.setProperty(u"look", u"card-title")

        self.path_card_lines.addWidget(self.path_heading)

        self.before_and_after = WrapLabel(self.path_card)
        self.before_and_after.setObjectName(u"before_and_after")
        self.before_and_after.setProperty(u"filled_later", True)

        self.path_card_lines.addWidget(self.before_and_after)

        self.path_hint = WrapLabel(self.path_card)
        self.path_hint.setObjectName(u"path_hint")
        self.path_hint.setProperty(u"look", u"small-quiet")

        self.path_card_lines.addWidget(self.path_hint)

        self.path = QWidget(self.path_card)
        self.path.setObjectName(u"path")
        self.path_lines = QVBoxLayout(self.path)
        self.path_lines.setSpacing(0)
        self.path_lines.setObjectName(u"path_lines")
        self.path_lines.setContentsMargins(0, 0, 0, 0)

        self.path_card_lines.addWidget(self.path)

        self.path_row = FlowRow(self.path_card)
        self.path_row.setObjectName(u"path_row")
        self.show_earlier = LinkButton(self.path_row)
        self.show_earlier.setObjectName(u"show_earlier")
        self.show_earlier.setProperty(u"look", u"link")
        self.show_earlier.setProperty(u"filled_later", True)
        self.show_list = QPushButton(self.path_row)
        self.show_list.setObjectName(u"show_list")
        self.show_list.setCheckable(True)
        self.show_list.setProperty(u"look", u"link")

        self.path_card_lines.addWidget(self.path_row)

        self.path_list = LineList(self.path_card)
        self.path_list.setObjectName(u"path_list")

        self.path_card_lines.addWidget(self.path_list)

        self.credit = WrapLabel(self.path_card)
        self.credit.setObjectName(u"credit")
        self.credit.setProperty(u"look", u"small-quiet")
        self.credit.setProperty(u"filled_later", True)

        self.path_card_lines.addWidget(self.credit)


        self.left_part_down.addWidget(self.path_card)

        self.right_part = QWidget(self.both)
        self.right_part.setObjectName(u"right_part")
        self.right_part.setProperty(u"weight", 1)
        self.right_part_down = QVBoxLayout(self.right_part)
        self.right_part_down.setSpacing(14)
        self.right_part_down.setObjectName(u"right_part_down")
        self.right_part_down.setContentsMargins(0, 0, 0, 0)
        self.parts_card = QFrame(self.right_part)
        self.parts_card.setObjectName(u"parts_card")
        self.parts_card.setProperty(u"look", u"card")
        self.parts_card_lines = QVBoxLayout(self.parts_card)
        self.parts_card_lines.setSpacing(8)
        self.parts_card_lines.setObjectName(u"parts_card_lines")
        self.parts_card_lines.setContentsMargins(0, 0, 0, 0)
        self.parts_heading = QLabel(self.parts_card)
        self.parts_heading.setObjectName(u"parts_heading")
        self.parts_heading.setProperty(u"look", u"card-title")

        self.parts_card_lines.addWidget(self.parts_heading)

        self.parts = QWidget(self.parts_card)
        self.parts.setObjectName(u"parts")
        self.parts_lines = QVBoxLayout(self.parts)
        self.parts_lines.setSpacing(0)
        self.parts_lines.setObjectName(u"parts_lines")
        self.parts_lines.setContentsMargins(0, 0, 0, 0)

        self.parts_card_lines.addWidget(self.parts)

        self.parts_on = WrapLabel(self.parts_card)
        self.parts_on.setObjectName(u"parts_on")
        self.parts_on.setProperty(u"look", u"small-quiet")
        self.parts_on.setProperty(u"filled_later", True)

        self.parts_card_lines.addWidget(self.parts_on)

        self.parts_note = WrapLabel(self.parts_card)
        self.parts_note.setObjectName(u"parts_note")
        self.parts_note.setProperty(u"look", u"small")
        self.parts_note.setProperty(u"filled_later", True)

        self.parts_card_lines.addWidget(self.parts_note)

        self.parts_changed = WrapLabel(self.parts_card)
        self.parts_changed.setObjectName(u"parts_changed")
        self.parts_changed.setProperty(u"look", u"small")
        self.parts_changed.setProperty(u"filled_later", True)

        self.parts_card_lines.addWidget(self.parts_changed)

        self.parts_row = FlowRow(self.parts_card)
        self.parts_row.setObjectName(u"parts_row")
        self.share_parts = QPushButton(self.parts_row)
        self.share_parts.setObjectName(u"share_parts")
        self.share_parts.setProperty(u"writes", True)
        self.who_changed_parts = LinkButton(self.parts_row)
        self.who_changed_parts.setObjectName(u"who_changed_parts")

        self.parts_card_lines.addWidget(self.parts_row)

        self.parts_before_part = QWidget(self.parts_card)
        self.parts_before_part.setObjectName(u"parts_before_part")
        self.parts_before_part_down = QVBoxLayout(self.parts_before_part)
        self.parts_before_part_down.setSpacing(6)
        self.parts_before_part_down.setObjectName(u"parts_before_part_down")
        self.parts_before_part_down.setContentsMargins(0, 0, 0, 0)
        self.show_parts_before = QPushButton(self.parts_before_part)
        self.show_parts_before.setObjectName(u"show_parts_before")
        self.show_parts_before.setCheckable(True)
        self.show_parts_before.setProperty(u"look", u"link")

        self.parts_before_part_down.addWidget(self.show_parts_before)

        self.parts_before = QWidget(self.parts_before_part)
        self.parts_before.setObjectName(u"parts_before")
        self.parts_before_lines = QVBoxLayout(self.parts_before)
        self.parts_before_lines.setSpacing(6)
        self.parts_before_lines.setObjectName(u"parts_before_lines")
        self.parts_before_lines.setContentsMargins(0, 0, 0, 0)

        self.parts_before_part_down.addWidget(self.parts_before)


        self.parts_card_lines.addWidget(self.parts_before_part)


        self.right_part_down.addWidget(self.parts_card)

        self.reality_card = QFrame(self.right_part)
        self.reality_card.setObjectName(u"reality_card")
        self.reality_card.setProperty(u"look", u"card")
        self.reality_card_lines = QVBoxLayout(self.reality_card)
        self.reality_card_lines.setSpacing(8)
        self.reality_card_lines.setObjectName(u"reality_card_lines")
        self.reality_card_lines.setContentsMargins(0, 0, 0, 0)

        self.right_part_down.addWidget(self.reality_card)

        self.about_card = QFrame(self.right_part)
        self.about_card.setObjectName(u"about_card")
        self.about_card.setProperty(u"look", u"card")
        self.about_card_lines = QVBoxLayout(self.about_card)
        self.about_card_lines.setSpacing(4)
        self.about_card_lines.setObjectName(u"about_card_lines")
        self.about_card_lines.setContentsMargins(0, 0, 0, 0)
        self.about_heading = QLabel(self.about_card)
        self.about_heading.setObjectName(u"about_heading")
        self.about_heading.setProperty(u"look", u"card-title")

        self.about_card_lines.addWidget(self.about_heading)

        self.matters_label = QLabel(self.about_card)
        self.matters_label.setObjectName(u"matters_label")
        self.matters_label.setProperty(u"look", u"small-quiet")

        self.about_card_lines.addWidget(self.matters_label)

        self.matters = WrapLabel(self.about_card)
        self.matters.setObjectName(u"matters")
        self.matters.setProperty(u"filled_later", True)

        self.about_card_lines.addWidget(self.matters)

        self.matters_to_label = QLabel(self.about_card)
        self.matters_to_label.setObjectName(u"matters_to_label")
        self.matters_to_label.setProperty(u"look", u"small-quiet")

        self.about_card_lines.addWidget(self.matters_to_label)

        self.matters_to = WrapLabel(self.about_card)
        self.matters_to.setObjectName(u"matters_to")
        self.matters_to.setProperty(u"filled_later", True)

        self.about_card_lines.addWidget(self.matters_to)

        self.kind_facts = QWidget(self.about_card)
        self.kind_facts.setObjectName(u"kind_facts")
        self.kind_facts_lines = QVBoxLayout(self.kind_facts)
        self.kind_facts_lines.setSpacing(2)
        self.kind_facts_lines.setObjectName(u"kind_facts_lines")
        self.kind_facts_lines.setContentsMargins(0, 0, 0, 0)

        self.about_card_lines.addWidget(self.kind_facts)

        self.dates_label = QLabel(self.about_card)
        self.dates_label.setObjectName(u"dates_label")
        self.dates_label.setProperty(u"look", u"small-quiet")

        self.about_card_lines.addWidget(self.dates_label)

        self.dates = WrapLabel(self.about_card)
        self.dates.setObjectName(u"dates")
        self.dates.setProperty(u"filled_later", True)

        self.about_card_lines.addWidget(self.dates)

        self.success_label = QLabel(self.about_card)
        self.success_label.setObjectName(u"success_label")
        self.success_label.setProperty(u"look", u"small-quiet")

        self.about_card_lines.addWidget(self.success_label)

        self.success = WrapLabel(self.about_card)
        self.success.setObjectName(u"success")
        self.success.setProperty(u"filled_later", True)

        self.about_card_lines.addWidget(self.success)

        self.partners_label = QLabel(self.about_card)
        self.partners_label.setObjectName(u"partners_label")
        self.partners_label.setProperty(u"look", u"small-quiet")

        self.about_card_lines.addWidget(self.partners_label)

        self.partners = WrapLabel(self.about_card)
        self.partners.setObjectName(u"partners")
        self.partners.setProperty(u"filled_later", True)

        self.about_card_lines.addWidget(self.partners)

        self.kind_credit = WrapLabel(self.about_card)
        self.kind_credit.setObjectName(u"kind_credit")
        self.kind_credit.setProperty(u"look", u"small-quiet")
        self.kind_credit.setProperty(u"filled_later", True)

        self.about_card_lines.addWidget(self.kind_credit)


        self.right_part_down.addWidget(self.about_card)

        self.pledges_card = QFrame(self.right_part)
        self.pledges_card.setObjectName(u"pledges_card")
        self.pledges_card.setProperty(u"look", u"card")
        self.pledges_card_lines = QVBoxLayout(self.pledges_card)
        self.pledges_card_lines.setSpacing(8)
        self.pledges_card_lines.setObjectName(u"pledges_card_lines")
        self.pledges_card_lines.setContentsMargins(0, 0, 0, 0)
        self.pledges_heading = QLabel(self.pledges_card)
        self.pledges_heading.setObjectName(u"pledges_heading")
        self.pledges_heading.setProperty(u"look", u"card-title")

        self.pledges_card_lines.addWidget(self.pledges_heading)

        self.pledges = QWidget(self.pledges_card)
        self.pledges.setObjectName(u"pledges")
        self.pledges_lines = QVBoxLayout(self.pledges)
        self.pledges_lines.setSpacing(0)
        self.pledges_lines.setObjectName(u"pledges_lines")
        self.pledges_lines.setContentsMargins(0, 0, 0, 0)

        self.pledges_card_lines.addWidget(self.pledges)

        self.pledges_row = FlowRow(self.pledges_card)
        self.pledges_row.setObjectName(u"pledges_row")
        self.pledge = QPushButton(self.pledges_row)
        self.pledge.setObjectName(u"pledge")
        self.pledge.setProperty(u"writes", True)

        self.pledges_card_lines.addWidget(self.pledges_row)


        self.right_part_down.addWidget(self.pledges_card)

        self.actions_card = QFrame(self.right_part)
        self.actions_card.setObjectName(u"actions_card")
        self.actions_card.setProperty(u"look", u"card")
        self.actions_card_lines = QVBoxLayout(self.actions_card)
        self.actions_card_lines.setSpacing(8)
        self.actions_card_lines.setObjectName(u"actions_card_lines")
        self.actions_card_lines.setContentsMargins(0, 0, 0, 0)
        self.actions_heading = QLabel(self.actions_card)
        self.actions_heading.setObjectName(u"actions_heading")
        self.actions_heading.setProperty(u"look", u"card-title")

        self.actions_card_lines.addWidget(self.actions_heading)

        self.actions = QWidget(self.actions_card)
        self.actions.setObjectName(u"actions")
        self.actions_lines = QVBoxLayout(self.actions)
        self.actions_lines.setSpacing(0)
        self.actions_lines.setObjectName(u"actions_lines")
        self.actions_lines.setContentsMargins(0, 0, 0, 0)

        self.actions_card_lines.addWidget(self.actions)


        self.right_part_down.addWidget(self.actions_card)


        self.down.addWidget(self.both)

        self.below = SideBySide(self.ground)
        self.below.setObjectName(u"below")
        self.below.setProperty(u"stack_below", 760)
        self.below.setProperty(u"top", True)
        self.lower_left = QWidget(self.below)
        self.lower_left.setObjectName(u"lower_left")
        self.lower_left.setProperty(u"weight", 1)
        self.lower_left_down = QVBoxLayout(self.lower_left)
        self.lower_left_down.setSpacing(14)
        self.lower_left_down.setObjectName(u"lower_left_down")
        self.lower_left_down.setContentsMargins(0, 0, 0, 0)
        self.lower_right = QWidget(self.below)
        self.lower_right.setObjectName(u"lower_right")
        self.lower_right.setProperty(u"weight", 1)
        self.lower_right_down = QVBoxLayout(self.lower_right)
        self.lower_right_down.setSpacing(14)
        self.lower_right_down.setObjectName(u"lower_right_down")
        self.lower_right_down.setContentsMargins(0, 0, 0, 0)
        self.talks_card = QFrame(self.lower_right)
        self.talks_card.setObjectName(u"talks_card")
        self.talks_card.setProperty(u"look", u"card")
        self.talks_card_lines = QVBoxLayout(self.talks_card)
        self.talks_card_lines.setSpacing(8)
        self.talks_card_lines.setObjectName(u"talks_card_lines")
        self.talks_card_lines.setContentsMargins(0, 0, 0, 0)
        self.talks_heading = QLabel(self.talks_card)
        self.talks_heading.setObjectName(u"talks_heading")
        self.talks_heading.setProperty(u"look", u"card-title")

        self.talks_card_lines.addWidget(self.talks_heading)

        self.talks = QWidget(self.talks_card)
        self.talks.setObjectName(u"talks")
        self.talks_lines = QVBoxLayout(self.talks)
        self.talks_lines.setSpacing(0)
        self.talks_lines.setObjectName(u"talks_lines")
        self.talks_lines.setContentsMargins(0, 0, 0, 0)

        self.talks_card_lines.addWidget(self.talks)


        self.lower_right_down.addWidget(self.talks_card)


        self.down.addWidget(self.below)

        self.gone_card = QFrame(self.ground)
        self.gone_card.setObjectName(u"gone_card")
        self.gone_card.setProperty(u"look", u"card")
        self.gone_card_lines = QVBoxLayout(self.gone_card)
        self.gone_card_lines.setSpacing(8)
        self.gone_card_lines.setObjectName(u"gone_card_lines")
        self.gone_card_lines.setContentsMargins(0, 0, 0, 0)
        self.gone = WrapLabel(self.gone_card)
        self.gone.setObjectName(u"gone")
        self.gone.setProperty(u"look", u"card-title")
        self.gone.setProperty(u"filled_later", True)

        self.gone_card_lines.addWidget(self.gone)


        self.down.addWidget(self.gone_card)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.rest)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        QWidget.setTabOrder(self.back, self.place)
        QWidget.setTabOrder(self.place, self.print_page)
        QWidget.setTabOrder(self.print_page, self.change)
        QWidget.setTabOrder(self.change, self.across_meetings)
        QWidget.setTabOrder(self.across_meetings, self.who_changed)
        QWidget.setTabOrder(self.who_changed, self.still_stands)
        QWidget.setTabOrder(self.still_stands, self.show_earlier)
        QWidget.setTabOrder(self.show_earlier, self.show_list)
        QWidget.setTabOrder(self.show_list, self.path_list)
        QWidget.setTabOrder(self.path_list, self.share_parts)
        QWidget.setTabOrder(self.share_parts, self.who_changed_parts)
        QWidget.setTabOrder(self.who_changed_parts, self.show_parts_before)
        QWidget.setTabOrder(self.show_parts_before, self.pledge)

        self.retranslateUi(Initiative)
    # setupUi

    def retranslateUi(self, Initiative):
        Initiative.setWindowTitle(QCoreApplication.translate("Initiative", u"One initiative", None))
        self.back.setText(QCoreApplication.translate("Initiative", u"Initiatives \u203a", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("Initiative", u"Back to all initiatives", None))
#endif // QT_CONFIG(accessibility)
        self.leads_label.setText(QCoreApplication.translate("Initiative", u"Led by", None))
        self.print_page.setText(QCoreApplication.translate("Initiative", u"Print one page", None))
        self.change.setText(QCoreApplication.translate("Initiative", u"Change", None))
        self.across_meetings.setText(QCoreApplication.translate("Initiative", u"Across all meetings", None))
        self.who_changed.setText(QCoreApplication.translate("Initiative", u"Who changed this?", None))
        self.now_heading.setText(QCoreApplication.translate("Initiative", u"Where it stands now", None))
        self.still_stands.setText(QCoreApplication.translate("Initiative", u"It still stands", None))
        self.path_heading.setText(QCoreApplication.translate("Initiative", u"Its path over time", None))
        self.path_hint.setText(QCoreApplication.translate("Initiative", u"The newest comes first. What was once said here stays.", None))
        self.show_list.setText(QCoreApplication.translate("Initiative", u"Show the path as a list", None))
#if QT_CONFIG(accessibility)
        self.path_list.setAccessibleName(QCoreApplication.translate("Initiative", u"The path as a list, the newest first", None))
#endif // QT_CONFIG(accessibility)
        self.parts_heading.setText(QCoreApplication.translate("Initiative", u"Which parts were shared?", None))
        self.share_parts.setText(QCoreApplication.translate("Initiative", u"Record parts shared", None))
        self.who_changed_parts.setText(QCoreApplication.translate("Initiative", u"Who changed this?", None))
#if QT_CONFIG(accessibility)
        self.who_changed_parts.setAccessibleName(QCoreApplication.translate("Initiative", u"Who changed the parts shared?", None))
#endif // QT_CONFIG(accessibility)
        self.show_parts_before.setText(QCoreApplication.translate("Initiative", u"Show what was recorded before", None))
        self.about_heading.setText(QCoreApplication.translate("Initiative", u"What it is about", None))
        self.matters_label.setText(QCoreApplication.translate("Initiative", u"What matters most", None))
        self.matters_to_label.setText(QCoreApplication.translate("Initiative", u"To whom", None))
        self.dates_label.setText(QCoreApplication.translate("Initiative", u"When", None))
        self.success_label.setText(QCoreApplication.translate("Initiative", u"We will know it works when", None))
        self.partners_label.setText(QCoreApplication.translate("Initiative", u"Who else takes part", None))
        self.pledges_heading.setText(QCoreApplication.translate("Initiative", u"Pledges", None))
        self.pledge.setText(QCoreApplication.translate("Initiative", u"Make a pledge", None))
        self.actions_heading.setText(QCoreApplication.translate("Initiative", u"Actions", None))
        self.talks_heading.setText(QCoreApplication.translate("Initiative", u"Where it was talked about", None))
    # retranslateUi
