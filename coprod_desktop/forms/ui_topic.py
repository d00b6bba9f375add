# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'topic.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.link_button import LinkButton
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.row_list import RowList
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_Topic(object):
    def setupUi(self, Topic):
        if not Topic.objectName():
            Topic.setObjectName(u"Topic")
        self.whole = QVBoxLayout(Topic)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(Topic)
        self.scroll.setObjectName(u"scroll")
        self.ground = QWidget()
        self.ground.setObjectName(u"ground")
        self.ground_lines = QVBoxLayout(self.ground)
        self.ground_lines.setSpacing(16)
        self.ground_lines.setObjectName(u"ground_lines")
        self.ground_lines.setContentsMargins(26, 16, 26, 20)
        self.heading_row = FlowRow(self.ground)
        self.heading_row.setObjectName(u"heading_row")
        self.heading_row.setProperty(u"spacing", 12)
        self.back = LinkButton(self.heading_row)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"look", u"link")
        self.title = WrapLabel(self.heading_row)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"grow", True)
        self.title.setProperty(u"look", u"title")
        self.title.setProperty(u"filled_later", True)

        self.ground_lines.addWidget(self.heading_row)

        self.count = WrapLabel(self.ground)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"look", u"quiet")
        self.count.setProperty(u"filled_later", True)

        self.ground_lines.addWidget(self.count)

        self.links = FlowRow(self.ground)
        self.links.setObjectName(u"links")
        self.initiative = QPushButton(self.links)
        self.initiative.setObjectName(u"initiative")

        self.ground_lines.addWidget(self.links)

        self.rows = RowList(self.ground)
        self.rows.setObjectName(u"rows")

        self.ground_lines.addWidget(self.rows)

        self.ground_lines.setStretch(3, 1)
        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        QWidget.setTabOrder(self.back, self.initiative)
        QWidget.setTabOrder(self.initiative, self.rows)

        self.retranslateUi(Topic)
    # setupUi

    def retranslateUi(self, Topic):
        self.back.setText(QCoreApplication.translate("Topic", u"Meetings \u203a", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("Topic", u"Back to all meetings", None))
#endif // QT_CONFIG(accessibility)
        self.initiative.setText(QCoreApplication.translate("Topic", u"The page of the initiative", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("Topic", u"The topic across all meetings", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
