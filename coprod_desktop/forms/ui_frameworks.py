# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'frameworks.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.row_list import RowList
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_Frameworks(object):
    def setupUi(self, Frameworks):
        if not Frameworks.objectName():
            Frameworks.setObjectName(u"Frameworks")
        self.page = QVBoxLayout(Frameworks)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(Frameworks)
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
        self.add_ladder = QPushButton(self.heading_row)
        self.add_ladder.setObjectName(u"add_ladder")
        self.add_ladder.setProperty(u"look", u"primary")
        self.add_ladder.setProperty(u"writes", True)
        self.add_checklist = QPushButton(self.heading_row)
        self.add_checklist.setObjectName(u"add_checklist")
        self.add_checklist.setProperty(u"writes", True)
        self.bring_in = QPushButton(self.heading_row)
        self.bring_in.setObjectName(u"bring_in")
        self.bring_in.setProperty(u"writes", True)

        self.down.addWidget(self.heading_row)

        self.intro = WrapLabel(self.content)
        self.intro.setObjectName(u"intro")
        self.intro.setProperty(u"look", u"quiet")

        self.down.addWidget(self.intro)

        self.wrong = WrapLabel(self.content)
        self.wrong.setObjectName(u"wrong")
        self.wrong.setProperty(u"filled_later", True)
        self.wrong.setProperty(u"look", u"error")

        self.down.addWidget(self.wrong)

        self.wrong_lines = QWidget(self.content)
        self.wrong_lines.setObjectName(u"wrong_lines")
        self.wrong_down = QVBoxLayout(self.wrong_lines)
        self.wrong_down.setSpacing(4)
        self.wrong_down.setObjectName(u"wrong_down")
        self.wrong_down.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.wrong_lines)

        self.both = SideBySide(self.content)
        self.both.setObjectName(u"both")
        self.both.setProperty(u"stack_below", 820)
        self.rows = RowList(self.both)
        self.rows.setObjectName(u"rows")
        self.rows.setProperty(u"weight", 10)
        self.card = QFrame(self.both)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.card.setProperty(u"weight", 14)
        self.card_lines = QVBoxLayout(self.card)
        self.card_lines.setSpacing(8)
        self.card_lines.setObjectName(u"card_lines")
        self.card_lines.setContentsMargins(0, 0, 0, 0)
        self.name = WrapLabel(self.card)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"filled_later", True)
        self.name.setProperty(u"look", u"card-title")

        self.card_lines.addWidget(self.name)

        self.tags = FlowRow(self.card)
        self.tags.setObjectName(u"tags")

        self.card_lines.addWidget(self.tags)

        self.about = WrapLabel(self.card)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.about)

        self.credit = WrapLabel(self.card)
        self.credit.setObjectName(u"credit")
        self.credit.setProperty(u"filled_later", True)
        self.credit.setProperty(u"look", u"small")

        self.card_lines.addWidget(self.credit)

        self.terms = WrapLabel(self.card)
        self.terms.setObjectName(u"terms")
        self.terms.setProperty(u"filled_later", True)
        self.terms.setProperty(u"look", u"small")

        self.card_lines.addWidget(self.terms)

        self.problem = WrapLabel(self.card)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.card_lines.addWidget(self.problem)

        self.card_buttons = FlowRow(self.card)
        self.card_buttons.setObjectName(u"card_buttons")
        self.go_through = QPushButton(self.card_buttons)
        self.go_through.setObjectName(u"go_through")
        self.go_through.setProperty(u"look", u"primary")
        self.go_through.setProperty(u"writes", True)
        self.use = QPushButton(self.card_buttons)
        self.use.setObjectName(u"use")
        self.use.setProperty(u"look", u"primary")
        self.use.setProperty(u"writes", True)
        self.change = QPushButton(self.card_buttons)
        self.change.setObjectName(u"change")
        self.change.setProperty(u"writes", True)
        self.copy = QPushButton(self.card_buttons)
        self.copy.setObjectName(u"copy")
        self.copy.setProperty(u"writes", True)
        self.share = QPushButton(self.card_buttons)
        self.share.setObjectName(u"share")
        self.retire = QPushButton(self.card_buttons)
        self.retire.setObjectName(u"retire")
        self.retire.setProperty(u"writes", True)
        self.offer_again = QPushButton(self.card_buttons)
        self.offer_again.setObjectName(u"offer_again")
        self.offer_again.setProperty(u"writes", True)

        self.card_lines.addWidget(self.card_buttons)

        self.parts = QWidget(self.card)
        self.parts.setObjectName(u"parts")
        self.parts_lines = QVBoxLayout(self.parts)
        self.parts_lines.setSpacing(2)
        self.parts_lines.setObjectName(u"parts_lines")
        self.parts_lines.setContentsMargins(0, 0, 0, 0)

        self.card_lines.addWidget(self.parts)

        self.verticalSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.card_lines.addItem(self.verticalSpacer)


        self.down.addWidget(self.both)

        self.down.setStretch(4, 1)
        self.scroll.setWidget(self.content)

        self.page.addWidget(self.scroll)

        QWidget.setTabOrder(self.add_ladder, self.add_checklist)
        QWidget.setTabOrder(self.add_checklist, self.bring_in)
        QWidget.setTabOrder(self.bring_in, self.rows)
        QWidget.setTabOrder(self.rows, self.go_through)
        QWidget.setTabOrder(self.go_through, self.use)
        QWidget.setTabOrder(self.use, self.change)
        QWidget.setTabOrder(self.change, self.copy)
        QWidget.setTabOrder(self.copy, self.share)
        QWidget.setTabOrder(self.share, self.retire)
        QWidget.setTabOrder(self.retire, self.offer_again)

        self.retranslateUi(Frameworks)
    # setupUi

    def retranslateUi(self, Frameworks):
        self.title.setText(QCoreApplication.translate("Frameworks", u"Ladders and checklists", None))
        self.add_ladder.setText(QCoreApplication.translate("Frameworks", u"Add a ladder", None))
        self.add_checklist.setText(QCoreApplication.translate("Frameworks", u"Add a checklist", None))
        self.bring_in.setText(QCoreApplication.translate("Frameworks", u"Bring one in", None))
        self.intro.setText(QCoreApplication.translate("Frameworks", u"What you place and check your work against, and whom to thank for it. You can make your own, and share it with other groups as a file.", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("Frameworks", u"Ladders, checklists and lists", None))
#endif // QT_CONFIG(accessibility)
        self.go_through.setText(QCoreApplication.translate("Frameworks", u"Go through it", None))
        self.use.setText(QCoreApplication.translate("Frameworks", u"Use this ladder", None))
        self.change.setText(QCoreApplication.translate("Frameworks", u"Change", None))
        self.copy.setText(QCoreApplication.translate("Frameworks", u"Make our own from this", None))
        self.share.setText(QCoreApplication.translate("Frameworks", u"Share as a file", None))
        self.retire.setText(QCoreApplication.translate("Frameworks", u"Retire", None))
        self.offer_again.setText(QCoreApplication.translate("Frameworks", u"Offer it again", None))
        pass
    # retranslateUi
