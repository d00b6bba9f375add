# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'crash_report.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QPlainTextEdit, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_CrashReport(object):
    def setupUi(self, CrashReport):
        if not CrashReport.objectName():
            CrashReport.setObjectName(u"CrashReport")
        self.page = QVBoxLayout(CrashReport)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(CrashReport)
        self.scroll.setObjectName(u"scroll")
        self.ground = QWidget()
        self.ground.setObjectName(u"ground")
        self.down = QVBoxLayout(self.ground)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 16, 20, 16)
        self.title = WrapLabel(self.ground)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"card-title")

        self.down.addWidget(self.title)

        self.what_now = WrapLabel(self.ground)
        self.what_now.setObjectName(u"what_now")

        self.down.addWidget(self.what_now)

        self.please_tell = WrapLabel(self.ground)
        self.please_tell.setObjectName(u"please_tell")

        self.down.addWidget(self.please_tell)

        self.details_label = WrapLabel(self.ground)
        self.details_label.setObjectName(u"details_label")

        self.down.addWidget(self.details_label)

        self.details = QPlainTextEdit(self.ground)
        self.details.setObjectName(u"details")
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)

        self.down.addWidget(self.details)

        self.scroll.setWidget(self.ground)

        self.page.addWidget(self.scroll)

        self.foot = QWidget(CrashReport)
        self.foot.setObjectName(u"foot")
        self.foot_down = QVBoxLayout(self.foot)
        self.foot_down.setObjectName(u"foot_down")
        self.foot_down.setContentsMargins(20, 8, 20, 14)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.go_on = QPushButton(self.buttons)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"look", u"primary")
        self.copy_details = QPushButton(self.buttons)
        self.copy_details.setObjectName(u"copy_details")
        self.save_report = QPushButton(self.buttons)
        self.save_report.setObjectName(u"save_report")

        self.foot_down.addWidget(self.buttons)


        self.page.addWidget(self.foot)

        self.page.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.details_label.setBuddy(self.details)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.go_on, self.copy_details)
        QWidget.setTabOrder(self.copy_details, self.save_report)
        QWidget.setTabOrder(self.save_report, self.details)

        self.retranslateUi(CrashReport)
    # setupUi

    def retranslateUi(self, CrashReport):
        CrashReport.setWindowTitle(QCoreApplication.translate("CrashReport", u"Something went wrong", None))
        self.title.setText(QCoreApplication.translate("CrashReport", u"Something went wrong in the program", None))
        self.what_now.setText(QCoreApplication.translate("CrashReport", u"What you typed is still here, and everything saved before is safe. You can go on working.", None))
        self.please_tell.setText(QCoreApplication.translate("CrashReport", u"If it happens again, please pass on the details below to whoever helps you. They hold nothing from your record.", None))
        self.details_label.setText(QCoreApplication.translate("CrashReport", u"&Details", None))
        self.go_on.setText(QCoreApplication.translate("CrashReport", u"Go on", None))
        self.copy_details.setText(QCoreApplication.translate("CrashReport", u"Copy the details", None))
        self.save_report.setText(QCoreApplication.translate("CrashReport", u"Save a report\u2026", None))
    # retranslateUi
