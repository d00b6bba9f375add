# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meetings.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

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
        self.record = QPushButton(self.top_row)
        self.record.setObjectName(u"record")
        self.record.setProperty(u"writes", True)
        self.record.setAutoDefault(False)
        self.record.setProperty(u"look", u"primary")
        self.record.setProperty(u"push", True)

        self.ground_lines.addWidget(self.top_row)

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
        self.record_first = QPushButton(self.empty_buttons)
        self.record_first.setObjectName(u"record_first")
        self.record_first.setProperty(u"writes", True)
        self.record_first.setAutoDefault(False)
        self.record_first.setProperty(u"look", u"primary")

        self.empty_lines.addWidget(self.empty_buttons)


        self.ground_lines.addWidget(self.empty)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ground_lines.addItem(self.rest)

        self.ground_lines.setStretch(1, 1)
        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        QWidget.setTabOrder(self.record, self.rows)
        QWidget.setTabOrder(self.rows, self.record_first)

        self.retranslateUi(Meetings)
    # setupUi

    def retranslateUi(self, Meetings):
        self.title.setText(QCoreApplication.translate("Meetings", u"Meetings", None))
        self.record.setText(QCoreApplication.translate("Meetings", u"Record a meeting", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("Meetings", u"Meetings", None))
#endif // QT_CONFIG(accessibility)
        self.empty_heading.setText(QCoreApplication.translate("Meetings", u"No meetings yet", None))
        self.empty_text.setText(QCoreApplication.translate("Meetings", u"Every meeting of your group belongs here: those to come, and those that were held. A meeting held on paper can be typed up too.", None))
        self.record_first.setText(QCoreApplication.translate("Meetings", u"Record your first meeting", None))
        pass
    # retranslateUi
