# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'who_came.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.row_table import RowTable
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_WhoCame(object):
    def setupUi(self, WhoCame):
        if not WhoCame.objectName():
            WhoCame.setObjectName(u"WhoCame")
        self.whole = QVBoxLayout(WhoCame)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(WhoCame)
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
        self.all_meetings.setProperty(u"look", u"tab")
        self.who_came = QPushButton(self.top_row)
        self.who_came.setObjectName(u"who_came")
        self.who_came.setCheckable(True)
        self.who_came.setChecked(True)
        self.who_came.setProperty(u"look", u"tab")

        self.ground_lines.addWidget(self.top_row)

        self.filters = FlowRow(self.ground)
        self.filters.setObjectName(u"filters")
        self.last_part = QWidget(self.filters)
        self.last_part.setObjectName(u"last_part")
        self.last_line = QHBoxLayout(self.last_part)
        self.last_line.setSpacing(8)
        self.last_line.setObjectName(u"last_line")
        self.last_line.setContentsMargins(0, 0, 0, 0)
        self.last_label = QLabel(self.last_part)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setProperty(u"look", u"small")

        self.last_line.addWidget(self.last_label)

        self.last = QComboBox(self.last_part)
        self.last.setObjectName(u"last")
        self.last.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.last_line.addWidget(self.last)

        self.hint = WrapLabel(self.filters)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"look", u"small-quiet")

        self.ground_lines.addWidget(self.filters)

        self.empty = WrapLabel(self.ground)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"look", u"quiet")

        self.ground_lines.addWidget(self.empty)

        self.missed = WrapLabel(self.ground)
        self.missed.setObjectName(u"missed")
        self.missed.setProperty(u"filled_later", True)

        self.ground_lines.addWidget(self.missed)

        self.rows = RowTable(self.ground)
        self.rows.setObjectName(u"rows")

        self.ground_lines.addWidget(self.rows)

        self.ground_lines.setStretch(4, 1)
        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.last_label.setBuddy(self.last)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.all_meetings, self.who_came)
        QWidget.setTabOrder(self.who_came, self.last)
        QWidget.setTabOrder(self.last, self.rows)

        self.retranslateUi(WhoCame)
    # setupUi

    def retranslateUi(self, WhoCame):
        self.title.setText(QCoreApplication.translate("WhoCame", u"Meetings", None))
        self.all_meetings.setText(QCoreApplication.translate("WhoCame", u"All meetings", None))
        self.who_came.setText(QCoreApplication.translate("WhoCame", u"Who came", None))
        self.last_label.setText(QCoreApplication.translate("WhoCame", u"Look at", None))
        self.hint.setText(QCoreApplication.translate("WhoCame", u"Click a name, or press Enter on it, to see the person's page.", None))
        self.empty.setText(QCoreApplication.translate("WhoCame", u"No meeting has been held yet. Once you tick who came, you can see it here over time.", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("WhoCame", u"Who came", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
