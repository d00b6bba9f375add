# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'locked.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_Locked(object):
    def setupUi(self, Locked):
        if not Locked.objectName():
            Locked.setObjectName(u"Locked")
        self.page = QVBoxLayout(Locked)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(Locked)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.around = QVBoxLayout(self.content)
        self.around.setSpacing(12)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(26, 18, 26, 26)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.around.addItem(self.above)

        self.across = QHBoxLayout()
        self.across.setSpacing(0)
        self.across.setObjectName(u"across")
        self.across.setContentsMargins(0, 0, 0, 0)
        self.before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across.addItem(self.before)

        self.card = QFrame(self.content)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.down = QVBoxLayout(self.card)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(6, 4, 6, 4)
        self.title = WrapLabel(self.card)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.down.addWidget(self.title)

        self.file_name = WrapLabel(self.card)
        self.file_name.setObjectName(u"file_name")
        self.file_name.setProperty(u"look", u"strong")
        self.file_name.setProperty(u"filled_later", True)

        self.down.addWidget(self.file_name)

        self.meaning = WrapLabel(self.card)
        self.meaning.setObjectName(u"meaning")

        self.down.addWidget(self.meaning)

        self.password_label = WrapLabel(self.card)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"look", u"strong")

        self.down.addWidget(self.password_label)

        self.password = QLineEdit(self.card)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.down.addWidget(self.password)

        self.show_typed = QCheckBox(self.card)
        self.show_typed.setObjectName(u"show_typed")

        self.down.addWidget(self.show_typed)

        self.problem = WrapLabel(self.card)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

        self.buttons = FlowRow(self.card)
        self.buttons.setObjectName(u"buttons")
        self.unlock = QPushButton(self.buttons)
        self.unlock.setObjectName(u"unlock")
        self.unlock.setProperty(u"look", u"primary")
        self.close_file = QPushButton(self.buttons)
        self.close_file.setObjectName(u"close_file")

        self.down.addWidget(self.buttons)


        self.across.addWidget(self.card)

        self.after = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across.addItem(self.after)

        self.across.setStretch(0, 1)
        self.across.setStretch(1, 100)
        self.across.setStretch(2, 1)

        self.around.addLayout(self.across)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.around.addItem(self.below)

        self.around.setStretch(0, 1)
        self.around.setStretch(2, 2)
        self.scroll.setWidget(self.content)

        self.page.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.password, self.show_typed)
        QWidget.setTabOrder(self.show_typed, self.unlock)
        QWidget.setTabOrder(self.unlock, self.close_file)

        self.retranslateUi(Locked)
    # setupUi

    def retranslateUi(self, Locked):
        Locked.setWindowTitle(QCoreApplication.translate("Locked", u"Locked", None))
        self.title.setText(QCoreApplication.translate("Locked", u"This file is locked", None))
        self.meaning.setText(QCoreApplication.translate("Locked", u"Type its password to go on where you were. Everything is kept in the file.", None))
        self.password_label.setText(QCoreApplication.translate("Locked", u"&Password", None))
        self.show_typed.setText(QCoreApplication.translate("Locked", u"&Show what I type", None))
        self.unlock.setText(QCoreApplication.translate("Locked", u"Unlock", None))
        self.close_file.setText(QCoreApplication.translate("Locked", u"Close this file", None))
    # retranslateUi
