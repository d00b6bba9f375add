# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'copies_card.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QProgressBar, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_CopiesCard(object):
    def setupUi(self, CopiesCard):
        if not CopiesCard.objectName():
            CopiesCard.setObjectName(u"CopiesCard")
        CopiesCard.setProperty(u"look", u"card")
        self.down = QVBoxLayout(CopiesCard)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.title = WrapLabel(CopiesCard)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"card-title")

        self.down.addWidget(self.title)

        self.last = WrapLabel(CopiesCard)
        self.last.setObjectName(u"last")
        self.last.setProperty(u"filled_later", True)
        self.last.setProperty(u"look", u"strong")

        self.down.addWidget(self.last)

        self.beside = WrapLabel(CopiesCard)
        self.beside.setObjectName(u"beside")
        self.beside.setProperty(u"filled_later", True)
        self.beside.setProperty(u"look", u"quiet")

        self.down.addWidget(self.beside)

        self.second = WrapLabel(CopiesCard)
        self.second.setObjectName(u"second")
        self.second.setProperty(u"filled_later", True)
        self.second.setProperty(u"look", u"strong")

        self.down.addWidget(self.second)

        self.second_hint = WrapLabel(CopiesCard)
        self.second_hint.setObjectName(u"second_hint")
        self.second_hint.setProperty(u"filled_later", True)
        self.second_hint.setProperty(u"look", u"quiet")

        self.down.addWidget(self.second_hint)

        self.held_part = QWidget(CopiesCard)
        self.held_part.setObjectName(u"held_part")
        self.held_part_lines = QVBoxLayout(self.held_part)
        self.held_part_lines.setSpacing(6)
        self.held_part_lines.setObjectName(u"held_part_lines")
        self.held_part_lines.setContentsMargins(0, 0, 0, 0)
        self.held = WrapLabel(self.held_part)
        self.held.setObjectName(u"held")
        self.held.setProperty(u"filled_later", True)

        self.held_part_lines.addWidget(self.held)

        self.held_buttons = FlowRow(self.held_part)
        self.held_buttons.setObjectName(u"held_buttons")
        self.look_at_held = QPushButton(self.held_buttons)
        self.look_at_held.setObjectName(u"look_at_held")

        self.held_part_lines.addWidget(self.held_buttons)


        self.down.addWidget(self.held_part)

        self.working = QWidget(CopiesCard)
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

        self.working_buttons = FlowRow(self.working)
        self.working_buttons.setObjectName(u"working_buttons")
        self.stop = QPushButton(self.working_buttons)
        self.stop.setObjectName(u"stop")

        self.working_lines.addWidget(self.working_buttons)


        self.down.addWidget(self.working)

        self.problem = WrapLabel(CopiesCard)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.buttons = FlowRow(CopiesCard)
        self.buttons.setObjectName(u"buttons")
        self.make = QPushButton(self.buttons)
        self.make.setObjectName(u"make")
        self.choose_second = QPushButton(self.buttons)
        self.choose_second.setObjectName(u"choose_second")
        self.choose_second.setProperty(u"writes", True)
        self.go_back = QPushButton(self.buttons)
        self.go_back.setObjectName(u"go_back")
        self.open_folder = QPushButton(self.buttons)
        self.open_folder.setObjectName(u"open_folder")
        self.forget_second = QPushButton(self.buttons)
        self.forget_second.setObjectName(u"forget_second")
        self.forget_second.setProperty(u"writes", True)
        self.forget_second.setProperty(u"look", u"link")

        self.down.addWidget(self.buttons)

        QWidget.setTabOrder(self.look_at_held, self.stop)
        QWidget.setTabOrder(self.stop, self.make)
        QWidget.setTabOrder(self.make, self.choose_second)
        QWidget.setTabOrder(self.choose_second, self.go_back)
        QWidget.setTabOrder(self.go_back, self.open_folder)
        QWidget.setTabOrder(self.open_folder, self.forget_second)

        self.retranslateUi(CopiesCard)
    # setupUi

    def retranslateUi(self, CopiesCard):
        self.title.setText(QCoreApplication.translate("CopiesCard", u"Copies of this file", None))
        self.look_at_held.setText(QCoreApplication.translate("CopiesCard", u"Look inside\u2026", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("CopiesCard", u"How far it is", None))
#endif // QT_CONFIG(accessibility)
        self.stop.setText(QCoreApplication.translate("CopiesCard", u"Stop", None))
        self.make.setText(QCoreApplication.translate("CopiesCard", u"Make a copy now", None))
        self.choose_second.setText(QCoreApplication.translate("CopiesCard", u"Choose a second place\u2026", None))
        self.go_back.setText(QCoreApplication.translate("CopiesCard", u"Go back to a copy\u2026", None))
        self.open_folder.setText(QCoreApplication.translate("CopiesCard", u"Open the folder", None))
        self.forget_second.setText(QCoreApplication.translate("CopiesCard", u"Keep no copies there", None))
        pass
    # retranslateUi
