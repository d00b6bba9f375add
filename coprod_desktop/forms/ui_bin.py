# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bin.ui'
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

class Ui_Bin(object):
    def setupUi(self, Bin):
        if not Bin.objectName():
            Bin.setObjectName(u"Bin")
        self.page = QVBoxLayout(Bin)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(Bin)
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
        self.changes.setProperty(u"look", u"tab")
        self.bin = QPushButton(self.heading_row)
        self.bin.setObjectName(u"bin")
        self.bin.setCheckable(True)
        self.bin.setChecked(True)
        self.bin.setProperty(u"look", u"tab")

        self.down.addWidget(self.heading_row)

        self.intro = WrapLabel(self.content)
        self.intro.setObjectName(u"intro")

        self.down.addWidget(self.intro)

        self.back_card = QFrame(self.content)
        self.back_card.setObjectName(u"back_card")
        self.back_card.setProperty(u"look", u"card")
        self.back_lines = QVBoxLayout(self.back_card)
        self.back_lines.setSpacing(6)
        self.back_lines.setObjectName(u"back_lines")
        self.back_lines.setContentsMargins(0, 0, 0, 0)
        self.back = WrapLabel(self.back_card)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"look", u"strong")
        self.back.setProperty(u"filled_later", True)

        self.back_lines.addWidget(self.back)

        self.go_row = FlowRow(self.back_card)
        self.go_row.setObjectName(u"go_row")
        self.go = QPushButton(self.go_row)
        self.go.setObjectName(u"go")

        self.back_lines.addWidget(self.go_row)


        self.down.addWidget(self.back_card)

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
        self.rows.setProperty(u"weight", 12)
        self.card = QFrame(self.both)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.card.setProperty(u"weight", 10)
        self.card_lines = QVBoxLayout(self.card)
        self.card_lines.setSpacing(6)
        self.card_lines.setObjectName(u"card_lines")
        self.card_lines.setContentsMargins(0, 0, 0, 0)
        self.what = WrapLabel(self.card)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"look", u"card-title")
        self.what.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.what)

        self.told = WrapLabel(self.card)
        self.told.setObjectName(u"told")
        self.told.setProperty(u"look", u"small")
        self.told.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.told)

        self.with_it = WrapLabel(self.card)
        self.with_it.setObjectName(u"with_it")
        self.with_it.setProperty(u"look", u"small")
        self.with_it.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.with_it)

        self.problem = WrapLabel(self.card)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.card_lines.addWidget(self.problem)

        self.restore_row = FlowRow(self.card)
        self.restore_row.setObjectName(u"restore_row")
        self.restore = QPushButton(self.restore_row)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"writes", True)
        self.restore.setProperty(u"look", u"primary")

        self.card_lines.addWidget(self.restore_row)

        self.verticalSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.card_lines.addItem(self.verticalSpacer)


        self.down.addWidget(self.both)

        self.down.setStretch(4, 1)
        self.scroll.setWidget(self.content)

        self.page.addWidget(self.scroll)

        QWidget.setTabOrder(self.changes, self.bin)
        QWidget.setTabOrder(self.bin, self.go)
        QWidget.setTabOrder(self.go, self.rows)
        QWidget.setTabOrder(self.rows, self.restore)

        self.retranslateUi(Bin)
    # setupUi

    def retranslateUi(self, Bin):
        self.title.setText(QCoreApplication.translate("Bin", u"History", None))
        self.changes.setText(QCoreApplication.translate("Bin", u"What was changed", None))
        self.bin.setText(QCoreApplication.translate("Bin", u"Bin", None))
        self.intro.setText(QCoreApplication.translate("Bin", u"What you remove comes here. It stays until you bring it back.", None))
        self.go.setText(QCoreApplication.translate("Bin", u"Go to it", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("Bin", u"What was removed", None))
#endif // QT_CONFIG(accessibility)
        self.restore.setText(QCoreApplication.translate("Bin", u"Bring it back", None))
        pass
    # retranslateUi
