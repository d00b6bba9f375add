# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'go_back.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QCheckBox, QFrame, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.row_list import RowList
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_GoBack(object):
    def setupUi(self, GoBack):
        if not GoBack.objectName():
            GoBack.setObjectName(u"GoBack")
        self.whole = QVBoxLayout(GoBack)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(GoBack)
        self.scroll.setObjectName(u"scroll")
        self.ground = QWidget()
        self.ground.setObjectName(u"ground")
        self.down = QVBoxLayout(self.ground)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 16, 20, 16)
        self.title = WrapLabel(self.ground)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"card-title")

        self.down.addWidget(self.title)

        self.intro = WrapLabel(self.ground)
        self.intro.setObjectName(u"intro")
        self.intro.setProperty(u"look", u"quiet")

        self.down.addWidget(self.intro)

        self.both = SideBySide(self.ground)
        self.both.setObjectName(u"both")
        self.both.setProperty(u"stack_below", 760)
        self.both.setProperty(u"top", True)
        self.choosing = QWidget(self.both)
        self.choosing.setObjectName(u"choosing")
        self.choosing_lines = QVBoxLayout(self.choosing)
        self.choosing_lines.setSpacing(6)
        self.choosing_lines.setObjectName(u"choosing_lines")
        self.choosing_lines.setContentsMargins(0, 0, 0, 0)
        self.copies_label = WrapLabel(self.choosing)
        self.copies_label.setObjectName(u"copies_label")

        self.choosing_lines.addWidget(self.copies_label)

        self.copies = RowList(self.choosing)
        self.copies.setObjectName(u"copies")
        self.copies.setMinimumSize(QSize(0, 230))

        self.choosing_lines.addWidget(self.copies)

        self.none_yet = WrapLabel(self.choosing)
        self.none_yet.setObjectName(u"none_yet")

        self.choosing_lines.addWidget(self.none_yet)

        self.choosing_buttons = FlowRow(self.choosing)
        self.choosing_buttons.setObjectName(u"choosing_buttons")
        self.other_file = QPushButton(self.choosing_buttons)
        self.other_file.setObjectName(u"other_file")
        self.other_file.setAutoDefault(False)

        self.choosing_lines.addWidget(self.choosing_buttons)

        self.preview = QFrame(self.both)
        self.preview.setObjectName(u"preview")
        self.preview.setProperty(u"look", u"card")
        self.preview_lines = QVBoxLayout(self.preview)
        self.preview_lines.setSpacing(6)
        self.preview_lines.setObjectName(u"preview_lines")
        self.preview_lines.setContentsMargins(0, 0, 0, 0)
        self.what = WrapLabel(self.preview)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"filled_later", True)
        self.what.setProperty(u"look", u"heading")

        self.preview_lines.addWidget(self.what)

        self.state = WrapLabel(self.preview)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"filled_later", True)

        self.preview_lines.addWidget(self.state)

        self.differences = WrapLabel(self.preview)
        self.differences.setObjectName(u"differences")
        self.differences.setProperty(u"filled_later", True)

        self.preview_lines.addWidget(self.differences)

        self.newest_title = WrapLabel(self.preview)
        self.newest_title.setObjectName(u"newest_title")
        self.newest_title.setProperty(u"look", u"strong")

        self.preview_lines.addWidget(self.newest_title)

        self.newest = WrapLabel(self.preview)
        self.newest.setObjectName(u"newest")
        self.newest.setProperty(u"filled_later", True)
        self.newest.setProperty(u"look", u"quiet")

        self.preview_lines.addWidget(self.newest)

        self.password_part = QWidget(self.preview)
        self.password_part.setObjectName(u"password_part")
        self.password_part_lines = QVBoxLayout(self.password_part)
        self.password_part_lines.setSpacing(6)
        self.password_part_lines.setObjectName(u"password_part_lines")
        self.password_part_lines.setContentsMargins(0, 0, 0, 0)
        self.password_label = WrapLabel(self.password_part)
        self.password_label.setObjectName(u"password_label")

        self.password_part_lines.addWidget(self.password_label)

        self.password = QLineEdit(self.password_part)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_part_lines.addWidget(self.password)

        self.show_password = QCheckBox(self.password_part)
        self.show_password.setObjectName(u"show_password")

        self.password_part_lines.addWidget(self.show_password)

        self.password_buttons = FlowRow(self.password_part)
        self.password_buttons.setObjectName(u"password_buttons")
        self.look_into = QPushButton(self.password_buttons)
        self.look_into.setObjectName(u"look_into")
        self.look_into.setAutoDefault(False)

        self.password_part_lines.addWidget(self.password_buttons)


        self.preview_lines.addWidget(self.password_part)


        self.down.addWidget(self.both)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.happens = WrapLabel(self.ground)
        self.happens.setObjectName(u"happens")
        self.happens.setProperty(u"filled_later", True)

        self.down.addWidget(self.happens)

        self.rest = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.rest)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(GoBack)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(GoBack)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(8)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.working = QWidget(self.foot)
        self.working.setObjectName(u"working")
        self.working_lines = QVBoxLayout(self.working)
        self.working_lines.setSpacing(6)
        self.working_lines.setObjectName(u"working_lines")
        self.working_lines.setContentsMargins(0, 0, 0, 0)
        self.working_words = WrapLabel(self.working)
        self.working_words.setObjectName(u"working_words")
        self.working_words.setProperty(u"filled_later", True)

        self.working_lines.addWidget(self.working_words)

        self.bar = QProgressBar(self.working)
        self.bar.setObjectName(u"bar")
        self.bar.setValue(0)
        self.bar.setTextVisible(False)

        self.working_lines.addWidget(self.bar)


        self.foot_lines.addWidget(self.working)

        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.go_back = QPushButton(self.buttons)
        self.go_back.setObjectName(u"go_back")
        self.go_back.setProperty(u"writes", True)
        self.go_back.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)
        self.stop = QPushButton(self.buttons)
        self.stop.setObjectName(u"stop")
        self.stop.setAutoDefault(False)
        self.let_go = QPushButton(self.buttons)
        self.let_go.setObjectName(u"let_go")
        self.let_go.setProperty(u"writes", True)
        self.let_go.setProperty(u"look", u"link")
        self.let_go.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.copies_label.setBuddy(self.copies)
        self.password_label.setBuddy(self.password)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.copies, self.other_file)
        QWidget.setTabOrder(self.other_file, self.password)
        QWidget.setTabOrder(self.password, self.show_password)
        QWidget.setTabOrder(self.show_password, self.look_into)
        QWidget.setTabOrder(self.look_into, self.go_back)
        QWidget.setTabOrder(self.go_back, self.leave)
        QWidget.setTabOrder(self.leave, self.stop)
        QWidget.setTabOrder(self.stop, self.let_go)

        self.retranslateUi(GoBack)
    # setupUi

    def retranslateUi(self, GoBack):
        GoBack.setWindowTitle(QCoreApplication.translate("GoBack", u"Go back to a copy", None))
        self.title.setText(QCoreApplication.translate("GoBack", u"Go back to a copy", None))
        self.intro.setText(QCoreApplication.translate("GoBack", u"Choose a copy to see what is in it. Nothing is changed until you say so.", None))
        self.copies_label.setText(QCoreApplication.translate("GoBack", u"&Copies", None))
#if QT_CONFIG(accessibility)
        self.copies.setAccessibleName(QCoreApplication.translate("GoBack", u"Copies", None))
#endif // QT_CONFIG(accessibility)
        self.none_yet.setText(QCoreApplication.translate("GoBack", u"There is no copy yet.", None))
        self.other_file.setText(QCoreApplication.translate("GoBack", u"Another file\u2026", None))
        self.newest_title.setText(QCoreApplication.translate("GoBack", u"The newest changes in it", None))
        self.password_label.setText(QCoreApplication.translate("GoBack", u"Its &password", None))
        self.show_password.setText(QCoreApplication.translate("GoBack", u"&Show what I type", None))
        self.look_into.setText(QCoreApplication.translate("GoBack", u"Look into it", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("GoBack", u"How far it is", None))
#endif // QT_CONFIG(accessibility)
        self.go_back.setText(QCoreApplication.translate("GoBack", u"Go back to this copy", None))
        self.leave.setText(QCoreApplication.translate("GoBack", u"Leave all as it is", None))
        self.stop.setText(QCoreApplication.translate("GoBack", u"Stop", None))
        self.let_go.setText(QCoreApplication.translate("GoBack", u"Let this copy go", None))
    # retranslateUi
