# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'password_card.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_PasswordCard(object):
    def setupUi(self, PasswordCard):
        if not PasswordCard.objectName():
            PasswordCard.setObjectName(u"PasswordCard")
        PasswordCard.setProperty(u"look", u"card")
        self.down = QVBoxLayout(PasswordCard)
        self.down.setSpacing(10)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.title = WrapLabel(PasswordCard)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"card-title")

        self.down.addWidget(self.title)

        self.state = WrapLabel(PasswordCard)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"look", u"strong")
        self.state.setProperty(u"filled_later", True)

        self.down.addWidget(self.state)

        self.meaning = WrapLabel(PasswordCard)
        self.meaning.setObjectName(u"meaning")
        self.meaning.setProperty(u"filled_later", True)

        self.down.addWidget(self.meaning)

        self.deeds = FlowRow(PasswordCard)
        self.deeds.setObjectName(u"deeds")
        self.set_password = QPushButton(self.deeds)
        self.set_password.setObjectName(u"set_password")
        self.set_password.setProperty(u"writes", True)
        self.change_password = QPushButton(self.deeds)
        self.change_password.setObjectName(u"change_password")
        self.change_password.setProperty(u"writes", True)
        self.remove_password = QPushButton(self.deeds)
        self.remove_password.setObjectName(u"remove_password")
        self.remove_password.setProperty(u"writes", True)
        self.show_sheet = QPushButton(self.deeds)
        self.show_sheet.setObjectName(u"show_sheet")

        self.down.addWidget(self.deeds)

        self.barred = WrapLabel(PasswordCard)
        self.barred.setObjectName(u"barred")
        self.barred.setProperty(u"look", u"quiet")
        self.barred.setProperty(u"filled_later", True)

        self.down.addWidget(self.barred)

        self.readable_part = QWidget(PasswordCard)
        self.readable_part.setObjectName(u"readable_part")
        self.readable_lines = QVBoxLayout(self.readable_part)
        self.readable_lines.setSpacing(6)
        self.readable_lines.setObjectName(u"readable_lines")
        self.readable_lines.setContentsMargins(0, 0, 0, 0)
        self.readable_title = WrapLabel(self.readable_part)
        self.readable_title.setObjectName(u"readable_title")
        self.readable_title.setProperty(u"look", u"heading")

        self.readable_lines.addWidget(self.readable_title)

        self.readable = WrapLabel(self.readable_part)
        self.readable.setObjectName(u"readable")
        self.readable.setProperty(u"filled_later", True)

        self.readable_lines.addWidget(self.readable)

        self.readable_deeds = FlowRow(self.readable_part)
        self.readable_deeds.setObjectName(u"readable_deeds")
        self.protect_copies = QPushButton(self.readable_deeds)
        self.protect_copies.setObjectName(u"protect_copies")
        self.protect_copies.setProperty(u"writes", True)
        self.protecting = WrapLabel(self.readable_deeds)
        self.protecting.setObjectName(u"protecting")
        self.protecting.setProperty(u"filled_later", True)
        self.protecting.setProperty(u"look", u"quiet")
        self.protecting.setProperty(u"grow", True)

        self.readable_lines.addWidget(self.readable_deeds)


        self.down.addWidget(self.readable_part)

        self.lock_part = QWidget(PasswordCard)
        self.lock_part.setObjectName(u"lock_part")
        self.lock_lines = QVBoxLayout(self.lock_part)
        self.lock_lines.setSpacing(6)
        self.lock_lines.setObjectName(u"lock_lines")
        self.lock_lines.setContentsMargins(0, 0, 0, 0)
        self.lock_title = WrapLabel(self.lock_part)
        self.lock_title.setObjectName(u"lock_title")
        self.lock_title.setProperty(u"look", u"heading")

        self.lock_lines.addWidget(self.lock_title)

        self.lock_meaning = WrapLabel(self.lock_part)
        self.lock_meaning.setObjectName(u"lock_meaning")

        self.lock_lines.addWidget(self.lock_meaning)

        self.lock_row = FlowRow(self.lock_part)
        self.lock_row.setObjectName(u"lock_row")
        self.minutes_label = WrapLabel(self.lock_row)
        self.minutes_label.setObjectName(u"minutes_label")
        self.minutes = QComboBox(self.lock_row)
        self.minutes.setObjectName(u"minutes")
        self.lock_now = QPushButton(self.lock_row)
        self.lock_now.setObjectName(u"lock_now")

        self.lock_lines.addWidget(self.lock_row)


        self.down.addWidget(self.lock_part)

#if QT_CONFIG(shortcut)
        self.minutes_label.setBuddy(self.minutes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.set_password, self.change_password)
        QWidget.setTabOrder(self.change_password, self.remove_password)
        QWidget.setTabOrder(self.remove_password, self.show_sheet)
        QWidget.setTabOrder(self.show_sheet, self.protect_copies)
        QWidget.setTabOrder(self.protect_copies, self.minutes)
        QWidget.setTabOrder(self.minutes, self.lock_now)

        self.retranslateUi(PasswordCard)
    # setupUi

    def retranslateUi(self, PasswordCard):
        PasswordCard.setWindowTitle(QCoreApplication.translate("PasswordCard", u"Password", None))
        self.title.setText(QCoreApplication.translate("PasswordCard", u"Password", None))
        self.set_password.setText(QCoreApplication.translate("PasswordCard", u"Set a password\u2026", None))
        self.change_password.setText(QCoreApplication.translate("PasswordCard", u"Change the password\u2026", None))
        self.remove_password.setText(QCoreApplication.translate("PasswordCard", u"Take the password away\u2026", None))
        self.show_sheet.setText(QCoreApplication.translate("PasswordCard", u"Print the emergency sheet\u2026", None))
        self.readable_title.setText(QCoreApplication.translate("PasswordCard", u"These copies can be read by anyone", None))
        self.protect_copies.setText(QCoreApplication.translate("PasswordCard", u"Give these the password too", None))
        self.lock_title.setText(QCoreApplication.translate("PasswordCard", u"Lock the file", None))
        self.lock_meaning.setText(QCoreApplication.translate("PasswordCard", u"Locked, the window shows nothing until the password is typed. What you were typing is kept in the file.", None))
        self.minutes_label.setText(QCoreApplication.translate("PasswordCard", u"Lock by &itself", None))
        self.lock_now.setText(QCoreApplication.translate("PasswordCard", u"Lock now", None))
#if QT_CONFIG(tooltip)
        self.lock_now.setToolTip(QCoreApplication.translate("PasswordCard", u"Hide everything until the password is typed (Ctrl+L)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi
