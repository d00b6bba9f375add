# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_group.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_NewGroup(object):
    def setupUi(self, NewGroup):
        if not NewGroup.objectName():
            NewGroup.setObjectName(u"NewGroup")
        self.page = QVBoxLayout(NewGroup)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(NewGroup)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.down = QVBoxLayout(self.content)
        self.down.setSpacing(14)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(26, 18, 26, 26)
        self.title = WrapLabel(self.content)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.down.addWidget(self.title)

        self.promise = WrapLabel(self.content)
        self.promise.setObjectName(u"promise")

        self.down.addWidget(self.promise)

        self.name_and_kind = SideBySide(self.content)
        self.name_and_kind.setObjectName(u"name_and_kind")
        self.name_and_kind.setProperty(u"stack_below", 760)
        self.question_1 = QFrame(self.name_and_kind)
        self.question_1.setObjectName(u"question_1")
        self.question_1.setProperty(u"look", u"card")
        self.question_1_down = QVBoxLayout(self.question_1)
        self.question_1_down.setSpacing(6)
        self.question_1_down.setObjectName(u"question_1_down")
        self.question_1_down.setContentsMargins(0, 0, 0, 0)
        self.name_label = WrapLabel(self.question_1)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"look", u"card-title")

        self.question_1_down.addWidget(self.name_label)

        self.name = QLineEdit(self.question_1)
        self.name.setObjectName(u"name")

        self.question_1_down.addWidget(self.name)

        self.question_2 = QFrame(self.name_and_kind)
        self.question_2.setObjectName(u"question_2")
        self.question_2.setProperty(u"look", u"card")
        self.question_2_down = QVBoxLayout(self.question_2)
        self.question_2_down.setSpacing(6)
        self.question_2_down.setObjectName(u"question_2_down")
        self.question_2_down.setContentsMargins(0, 0, 0, 0)
        self.kind_label = WrapLabel(self.question_2)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"look", u"card-title")

        self.question_2_down.addWidget(self.kind_label)

        self.kind = QComboBox(self.question_2)
        self.kind.setObjectName(u"kind")

        self.question_2_down.addWidget(self.kind)


        self.down.addWidget(self.name_and_kind)

        self.question_3 = QFrame(self.content)
        self.question_3.setObjectName(u"question_3")
        self.question_3.setProperty(u"look", u"card")
        self.question_3_down = QVBoxLayout(self.question_3)
        self.question_3_down.setSpacing(6)
        self.question_3_down.setObjectName(u"question_3_down")
        self.question_3_down.setContentsMargins(0, 0, 0, 0)
        self.place_label = WrapLabel(self.question_3)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"look", u"card-title")

        self.question_3_down.addWidget(self.place_label)

        self.place_hint = WrapLabel(self.question_3)
        self.place_hint.setObjectName(u"place_hint")
        self.place_hint.setProperty(u"look", u"quiet")

        self.question_3_down.addWidget(self.place_hint)

        self.place_row = FlowRow(self.question_3)
        self.place_row.setObjectName(u"place_row")
        self.place = QLineEdit(self.place_row)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"grow", True)
        self.choose_place = QPushButton(self.place_row)
        self.choose_place.setObjectName(u"choose_place")

        self.question_3_down.addWidget(self.place_row)


        self.down.addWidget(self.question_3)

        self.question_4 = QFrame(self.content)
        self.question_4.setObjectName(u"question_4")
        self.question_4.setProperty(u"look", u"card")
        self.question_4_down = QVBoxLayout(self.question_4)
        self.question_4_down.setSpacing(6)
        self.question_4_down.setObjectName(u"question_4_down")
        self.question_4_down.setContentsMargins(0, 0, 0, 0)
        self.password_label = WrapLabel(self.question_4)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"look", u"card-title")

        self.question_4_down.addWidget(self.password_label)

        self.password_hint = WrapLabel(self.question_4)
        self.password_hint.setObjectName(u"password_hint")
        self.password_hint.setProperty(u"look", u"quiet")

        self.question_4_down.addWidget(self.password_hint)

        self.passwords = SideBySide(self.question_4)
        self.passwords.setObjectName(u"passwords")
        self.passwords.setProperty(u"stack_below", 560)
        self.password_part = QWidget(self.passwords)
        self.password_part.setObjectName(u"password_part")
        self.password_down = QVBoxLayout(self.password_part)
        self.password_down.setObjectName(u"password_down")
        self.password_down.setContentsMargins(0, 0, 0, 0)
        self.password = QLineEdit(self.password_part)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_down.addWidget(self.password)

        self.again_part = QWidget(self.passwords)
        self.again_part.setObjectName(u"again_part")
        self.again_down = QVBoxLayout(self.again_part)
        self.again_down.setObjectName(u"again_down")
        self.again_down.setContentsMargins(0, 0, 0, 0)
        self.password_again = QLineEdit(self.again_part)
        self.password_again.setObjectName(u"password_again")
        self.password_again.setEchoMode(QLineEdit.EchoMode.Password)

        self.again_down.addWidget(self.password_again)


        self.question_4_down.addWidget(self.passwords)

        self.show_password = QCheckBox(self.question_4)
        self.show_password.setObjectName(u"show_password")

        self.question_4_down.addWidget(self.show_password)

        self.password_warning = WrapLabel(self.question_4)
        self.password_warning.setObjectName(u"password_warning")
        self.password_warning.setProperty(u"look", u"quiet")

        self.question_4_down.addWidget(self.password_warning)


        self.down.addWidget(self.question_4)

        self.problem = WrapLabel(self.content)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

        self.buttons = FlowRow(self.content)
        self.buttons.setObjectName(u"buttons")
        self.begin = QPushButton(self.buttons)
        self.begin.setObjectName(u"begin")
        self.begin.setProperty(u"look", u"primary")
        self.go_back = QPushButton(self.buttons)
        self.go_back.setObjectName(u"go_back")

        self.down.addWidget(self.buttons)

        self.down_space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.down_space1)

        self.scroll.setWidget(self.content)

        self.page.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.kind_label.setBuddy(self.kind)
        self.place_label.setBuddy(self.place)
        self.password_label.setBuddy(self.password)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.kind)
        QWidget.setTabOrder(self.kind, self.place)
        QWidget.setTabOrder(self.place, self.choose_place)
        QWidget.setTabOrder(self.choose_place, self.password)
        QWidget.setTabOrder(self.password, self.password_again)
        QWidget.setTabOrder(self.password_again, self.show_password)
        QWidget.setTabOrder(self.show_password, self.begin)
        QWidget.setTabOrder(self.begin, self.go_back)

        self.retranslateUi(NewGroup)
    # setupUi

    def retranslateUi(self, NewGroup):
        self.title.setText(QCoreApplication.translate("NewGroup", u"Begin our own group", None))
        self.promise.setText(QCoreApplication.translate("NewGroup", u"Four questions. You can change the first two later.", None))
        self.name_label.setText(QCoreApplication.translate("NewGroup", u"1  What is the &group called?", None))
        self.name.setPlaceholderText(QCoreApplication.translate("NewGroup", u"For example: Riverside patient group", None))
        self.kind_label.setText(QCoreApplication.translate("NewGroup", u"2  What &kind of group is it?", None))
        self.place_label.setText(QCoreApplication.translate("NewGroup", u"3  Where shall the &file be kept?", None))
        self.place_hint.setText(QCoreApplication.translate("NewGroup", u"One file holds everything. Keep it where you will find it again.", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("NewGroup", u"Where shall the file be kept?", None))
#endif // QT_CONFIG(accessibility)
        self.choose_place.setText(QCoreApplication.translate("NewGroup", u"Choose a folder\u2026", None))
        self.password_label.setText(QCoreApplication.translate("NewGroup", u"4  Do you want a &password?", None))
        self.password_hint.setText(QCoreApplication.translate("NewGroup", u"With a password, only those who know it can read the file. Without one, anyone with the file can.", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("NewGroup", u"Password, if you want one", None))
#endif // QT_CONFIG(accessibility)
        self.password.setPlaceholderText(QCoreApplication.translate("NewGroup", u"Leave empty for no password", None))
        self.password_again.setPlaceholderText(QCoreApplication.translate("NewGroup", u"The same password again", None))
#if QT_CONFIG(accessibility)
        self.password_again.setAccessibleName(QCoreApplication.translate("NewGroup", u"The same password again", None))
#endif // QT_CONFIG(accessibility)
        self.show_password.setText(QCoreApplication.translate("NewGroup", u"&Show what I type", None))
        self.password_warning.setText(QCoreApplication.translate("NewGroup", u"Nobody can open the file without its password, and nobody can find the password out. Write it down and keep it safe.", None))
        self.begin.setText(QCoreApplication.translate("NewGroup", u"Begin our group", None))
        self.go_back.setText(QCoreApplication.translate("NewGroup", u"Go back", None))
        pass
    # retranslateUi
