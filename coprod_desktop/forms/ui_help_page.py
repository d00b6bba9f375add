# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'help_page.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QListWidget, QPushButton, QTextBrowser, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_HelpPage(object):
    def setupUi(self, HelpPage):
        if not HelpPage.objectName():
            HelpPage.setObjectName(u"HelpPage")
        self.page = QVBoxLayout(HelpPage)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(HelpPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.down = QVBoxLayout(self.content)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(26, 12, 26, 16)
        self.columns = SideBySide(self.content)
        self.columns.setObjectName(u"columns")
        self.columns.setProperty(u"stack_below", 620)
        self.contents_card = QFrame(self.columns)
        self.contents_card.setObjectName(u"contents_card")
        self.contents_card.setProperty(u"look", u"card")
        self.contents_card.setProperty(u"weight", 2)
        self.contents_down = QVBoxLayout(self.contents_card)
        self.contents_down.setSpacing(8)
        self.contents_down.setObjectName(u"contents_down")
        self.contents_down.setContentsMargins(0, 0, 0, 0)
        self.contents_label = WrapLabel(self.contents_card)
        self.contents_label.setObjectName(u"contents_label")
        self.contents_label.setProperty(u"look", u"card-title")

        self.contents_down.addWidget(self.contents_label)

        self.contents = QListWidget(self.contents_card)
        self.contents.setObjectName(u"contents")

        self.contents_down.addWidget(self.contents)

        self.text_card = QFrame(self.columns)
        self.text_card.setObjectName(u"text_card")
        self.text_card.setProperty(u"look", u"card")
        self.text_card.setProperty(u"weight", 5)
        self.text_down = QVBoxLayout(self.text_card)
        self.text_down.setSpacing(8)
        self.text_down.setObjectName(u"text_down")
        self.text_down.setContentsMargins(0, 0, 0, 0)
        self.page_row = FlowRow(self.text_card)
        self.page_row.setObjectName(u"page_row")
        self.all_pages = QPushButton(self.page_row)
        self.all_pages.setObjectName(u"all_pages")
        self.earlier = QPushButton(self.page_row)
        self.earlier.setObjectName(u"earlier")
        self.leave_help = QPushButton(self.page_row)
        self.leave_help.setObjectName(u"leave_help")
        self.leave_help.setProperty(u"push", True)
        self.leave_help.setProperty(u"look", u"primary")

        self.text_down.addWidget(self.page_row)

        self.text = QTextBrowser(self.text_card)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.text_down.addWidget(self.text)


        self.down.addWidget(self.columns)

        self.scroll.setWidget(self.content)

        self.page.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.contents_label.setBuddy(self.contents)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.contents, self.all_pages)
        QWidget.setTabOrder(self.all_pages, self.earlier)
        QWidget.setTabOrder(self.earlier, self.leave_help)
        QWidget.setTabOrder(self.leave_help, self.text)

        self.retranslateUi(HelpPage)
    # setupUi

    def retranslateUi(self, HelpPage):
        self.contents_label.setText(QCoreApplication.translate("HelpPage", u"&Contents", None))
        self.all_pages.setText(QCoreApplication.translate("HelpPage", u"Contents", None))
        self.earlier.setText(QCoreApplication.translate("HelpPage", u"Page before", None))
        self.leave_help.setText(QCoreApplication.translate("HelpPage", u"Back to my work", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("HelpPage", u"Help", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
