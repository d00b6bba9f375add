# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'password_editor.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_PasswordEditor(object):
    def setupUi(self, PasswordEditor):
        if not PasswordEditor.objectName():
            PasswordEditor.setObjectName(u"PasswordEditor")
        self.page = QVBoxLayout(PasswordEditor)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(PasswordEditor)
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
        self.title.setProperty(u"filled_later", True)

        self.down.addWidget(self.title)

        self.meaning = WrapLabel(self.ground)
        self.meaning.setObjectName(u"meaning")
        self.meaning.setProperty(u"filled_later", True)

        self.down.addWidget(self.meaning)

        self.old_label = WrapLabel(self.ground)
        self.old_label.setObjectName(u"old_label")
        self.old_label.setProperty(u"look", u"strong")

        self.down.addWidget(self.old_label)

        self.old = QLineEdit(self.ground)
        self.old.setObjectName(u"old")
        self.old.setEchoMode(QLineEdit.EchoMode.Password)

        self.down.addWidget(self.old)

        self.password_label = WrapLabel(self.ground)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"look", u"strong")

        self.down.addWidget(self.password_label)

        self.password = QLineEdit(self.ground)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.down.addWidget(self.password)

        self.estimate = WrapLabel(self.ground)
        self.estimate.setObjectName(u"estimate")
        self.estimate.setProperty(u"look", u"small-quiet")
        self.estimate.setProperty(u"filled_later", True)

        self.down.addWidget(self.estimate)

        self.again_label = WrapLabel(self.ground)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"look", u"strong")

        self.down.addWidget(self.again_label)

        self.again = QLineEdit(self.ground)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.down.addWidget(self.again)

        self.show_typed = QCheckBox(self.ground)
        self.show_typed.setObjectName(u"show_typed")

        self.down.addWidget(self.show_typed)

        self.copies_too = QCheckBox(self.ground)
        self.copies_too.setObjectName(u"copies_too")
        self.copies_too.setChecked(True)

        self.down.addWidget(self.copies_too)

        self.copies_words = WrapLabel(self.ground)
        self.copies_words.setObjectName(u"copies_words")
        self.copies_words.setProperty(u"look", u"small-quiet")
        self.copies_words.setProperty(u"filled_later", True)

        self.down.addWidget(self.copies_words)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

        self.working = WrapLabel(self.ground)
        self.working.setObjectName(u"working")
        self.working.setProperty(u"look", u"strong")
        self.working.setProperty(u"filled_later", True)

        self.down.addWidget(self.working)

        self.scroll.setWidget(self.ground)

        self.page.addWidget(self.scroll)

        self.foot = QWidget(PasswordEditor)
        self.foot.setObjectName(u"foot")
        self.foot_down = QVBoxLayout(self.foot)
        self.foot_down.setSpacing(8)
        self.foot_down.setObjectName(u"foot_down")
        self.foot_down.setContentsMargins(20, 8, 20, 14)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.record = QPushButton(self.buttons)
        self.record.setObjectName(u"record")
        self.record.setProperty(u"look", u"primary")
        self.record.setProperty(u"filled_later", True)
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")

        self.foot_down.addWidget(self.buttons)


        self.page.addWidget(self.foot)

        self.page.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.old_label.setBuddy(self.old)
        self.password_label.setBuddy(self.password)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.old, self.password)
        QWidget.setTabOrder(self.password, self.again)
        QWidget.setTabOrder(self.again, self.show_typed)
        QWidget.setTabOrder(self.show_typed, self.copies_too)
        QWidget.setTabOrder(self.copies_too, self.record)
        QWidget.setTabOrder(self.record, self.leave)

        self.retranslateUi(PasswordEditor)
    # setupUi

    def retranslateUi(self, PasswordEditor):
        PasswordEditor.setWindowTitle(QCoreApplication.translate("PasswordEditor", u"Password of the file", None))
        self.old_label.setText(QCoreApplication.translate("PasswordEditor", u"The password it has &now", None))
        self.password_label.setText(QCoreApplication.translate("PasswordEditor", u"The new &password", None))
        self.again_label.setText(QCoreApplication.translate("PasswordEditor", u"The new password &again", None))
        self.show_typed.setText(QCoreApplication.translate("PasswordEditor", u"&Show what I type", None))
        self.copies_too.setText(QCoreApplication.translate("PasswordEditor", u"Do the same with the &copies of this file", None))
        self.leave.setText(QCoreApplication.translate("PasswordEditor", u"Leave it as it is", None))
    # retranslateUi
