# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_Unlock(object):
    def setupUi(self, Unlock):
        if not Unlock.objectName():
            Unlock.setObjectName(u"Unlock")
        self.page = QVBoxLayout(Unlock)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(Unlock)
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

        self.file_name = WrapLabel(self.ground)
        self.file_name.setObjectName(u"file_name")
        self.file_name.setProperty(u"filled_later", True)

        self.down.addWidget(self.file_name)

        self.password_label = WrapLabel(self.ground)
        self.password_label.setObjectName(u"password_label")

        self.down.addWidget(self.password_label)

        self.password = QLineEdit(self.ground)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.down.addWidget(self.password)

        self.show_password = QCheckBox(self.ground)
        self.show_password.setObjectName(u"show_password")

        self.down.addWidget(self.show_password)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.page.addWidget(self.scroll)

        self.foot = QWidget(Unlock)
        self.foot.setObjectName(u"foot")
        self.foot_down = QVBoxLayout(self.foot)
        self.foot_down.setObjectName(u"foot_down")
        self.foot_down.setContentsMargins(20, 8, 20, 14)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.open_file = QPushButton(self.buttons)
        self.open_file.setObjectName(u"open_file")
        self.open_file.setProperty(u"look", u"primary")
        self.cancel = QPushButton(self.buttons)
        self.cancel.setObjectName(u"cancel")

        self.foot_down.addWidget(self.buttons)


        self.page.addWidget(self.foot)

        self.page.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.password, self.show_password)
        QWidget.setTabOrder(self.show_password, self.open_file)
        QWidget.setTabOrder(self.open_file, self.cancel)

        self.retranslateUi(Unlock)
    # setupUi

    def retranslateUi(self, Unlock):
        Unlock.setWindowTitle(QCoreApplication.translate("Unlock", u"Open a group file", None))
        self.title.setText(QCoreApplication.translate("Unlock", u"This group file has a password", None))
        self.password_label.setText(QCoreApplication.translate("Unlock", u"&Password", None))
        self.show_password.setText(QCoreApplication.translate("Unlock", u"&Show what I type", None))
        self.open_file.setText(QCoreApplication.translate("Unlock", u"Open the file", None))
        self.cancel.setText(QCoreApplication.translate("Unlock", u"Cancel", None))
    # retranslateUi
