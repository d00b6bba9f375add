# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.row_list import RowList
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_People(object):
    def setupUi(self, People):
        if not People.objectName():
            People.setObjectName(u"People")
        self.page = QVBoxLayout(People)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(People)
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
        self.count = WrapLabel(self.heading_row)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"look", u"quiet")
        self.count.setProperty(u"filled_later", True)
        self.add = QPushButton(self.heading_row)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"writes", True)
        self.add.setProperty(u"push", True)
        self.add.setProperty(u"look", u"primary")

        self.down.addWidget(self.heading_row)

        self.filters = FlowRow(self.content)
        self.filters.setObjectName(u"filters")
        self.wanted_label = WrapLabel(self.filters)
        self.wanted_label.setObjectName(u"wanted_label")
        self.wanted_label.setProperty(u"look", u"small")
        self.wanted = QLineEdit(self.filters)
        self.wanted.setObjectName(u"wanted")
        self.wanted.setProperty(u"grow", True)
        self.with_former = QCheckBox(self.filters)
        self.with_former.setObjectName(u"with_former")

        self.down.addWidget(self.filters)

        self.empty = WrapLabel(self.content)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"look", u"quiet")
        self.empty.setProperty(u"filled_later", True)

        self.down.addWidget(self.empty)

        self.rows = RowList(self.content)
        self.rows.setObjectName(u"rows")

        self.down.addWidget(self.rows)

        self.down.setStretch(3, 1)
        self.scroll.setWidget(self.content)

        self.page.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.wanted_label.setBuddy(self.wanted)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.add, self.wanted)
        QWidget.setTabOrder(self.wanted, self.with_former)
        QWidget.setTabOrder(self.with_former, self.rows)

        self.retranslateUi(People)
    # setupUi

    def retranslateUi(self, People):
        self.title.setText(QCoreApplication.translate("People", u"People", None))
        self.add.setText(QCoreApplication.translate("People", u"Add a person", None))
        self.wanted_label.setText(QCoreApplication.translate("People", u"Find somebody", None))
        self.wanted.setPlaceholderText(QCoreApplication.translate("People", u"Name or office", None))
        self.with_former.setText(QCoreApplication.translate("People", u"Show those who left, too", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("People", u"People of the group", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
