# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'everyones_copies.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QPushButton, QSpinBox, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_EveryonesCopies(object):
    def setupUi(self, EveryonesCopies):
        if not EveryonesCopies.objectName():
            EveryonesCopies.setObjectName(u"EveryonesCopies")
        self.whole = QVBoxLayout(EveryonesCopies)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(EveryonesCopies)
        self.scroll.setObjectName(u"scroll")
        self.ground = QWidget()
        self.ground.setObjectName(u"ground")
        self.down = QVBoxLayout(self.ground)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 16, 20, 16)
        self.heading = WrapLabel(self.ground)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"look", u"card-title")

        self.down.addWidget(self.heading)

        self.about = WrapLabel(self.ground)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"look", u"quiet")

        self.down.addWidget(self.about)

        self.standard_part = QWidget(self.ground)
        self.standard_part.setObjectName(u"standard_part")
        self.standard_part_lines = QVBoxLayout(self.standard_part)
        self.standard_part_lines.setSpacing(6)
        self.standard_part_lines.setObjectName(u"standard_part_lines")
        self.standard_part_lines.setContentsMargins(0, 0, 0, 0)
        self.standard_label = WrapLabel(self.standard_part)
        self.standard_label.setObjectName(u"standard_label")
        self.standard_label.setProperty(u"look", u"strong")

        self.standard_part_lines.addWidget(self.standard_label)

        self.standard = QSpinBox(self.standard_part)
        self.standard.setObjectName(u"standard")
        self.standard.setMaximum(500)

        self.standard_part_lines.addWidget(self.standard)


        self.down.addWidget(self.standard_part)

        self.clear_part = QWidget(self.ground)
        self.clear_part.setObjectName(u"clear_part")
        self.clear_part_lines = QVBoxLayout(self.clear_part)
        self.clear_part_lines.setSpacing(6)
        self.clear_part_lines.setObjectName(u"clear_part_lines")
        self.clear_part_lines.setContentsMargins(0, 0, 0, 0)
        self.clear_label = WrapLabel(self.clear_part)
        self.clear_label.setObjectName(u"clear_label")
        self.clear_label.setProperty(u"look", u"strong")

        self.clear_part_lines.addWidget(self.clear_label)

        self.clear = QSpinBox(self.clear_part)
        self.clear.setObjectName(u"clear")
        self.clear.setMaximum(500)

        self.clear_part_lines.addWidget(self.clear)


        self.down.addWidget(self.clear_part)

        self.large_part = QWidget(self.ground)
        self.large_part.setObjectName(u"large_part")
        self.large_part_lines = QVBoxLayout(self.large_part)
        self.large_part_lines.setSpacing(6)
        self.large_part_lines.setObjectName(u"large_part_lines")
        self.large_part_lines.setContentsMargins(0, 0, 0, 0)
        self.large_label = WrapLabel(self.large_part)
        self.large_label.setObjectName(u"large_label")
        self.large_label.setProperty(u"look", u"strong")

        self.large_part_lines.addWidget(self.large_label)

        self.large = QSpinBox(self.large_part)
        self.large.setObjectName(u"large")
        self.large.setMaximum(500)

        self.large_part_lines.addWidget(self.large)


        self.down.addWidget(self.large_part)

        self.giant_part = QWidget(self.ground)
        self.giant_part.setObjectName(u"giant_part")
        self.giant_part_lines = QVBoxLayout(self.giant_part)
        self.giant_part_lines.setSpacing(6)
        self.giant_part_lines.setObjectName(u"giant_part_lines")
        self.giant_part_lines.setContentsMargins(0, 0, 0, 0)
        self.giant_label = WrapLabel(self.giant_part)
        self.giant_label.setObjectName(u"giant_label")
        self.giant_label.setProperty(u"look", u"strong")

        self.giant_part_lines.addWidget(self.giant_label)

        self.giant = QSpinBox(self.giant_part)
        self.giant.setObjectName(u"giant")
        self.giant.setMaximum(500)

        self.giant_part_lines.addWidget(self.giant)


        self.down.addWidget(self.giant_part)

        self.told = WrapLabel(self.ground)
        self.told.setObjectName(u"told")
        self.told.setProperty(u"filled_later", True)

        self.down.addWidget(self.told)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(EveryonesCopies)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(EveryonesCopies)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.print_all = QPushButton(self.buttons)
        self.print_all.setObjectName(u"print_all")
        self.print_all.setAutoDefault(True)
        self.print_all.setProperty(u"look", u"primary")
        self.save_all = QPushButton(self.buttons)
        self.save_all.setObjectName(u"save_all")
        self.save_all.setAutoDefault(False)
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.standard_label.setBuddy(self.standard)
        self.clear_label.setBuddy(self.clear)
        self.large_label.setBuddy(self.large)
        self.giant_label.setBuddy(self.giant)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.standard, self.clear)
        QWidget.setTabOrder(self.clear, self.large)
        QWidget.setTabOrder(self.large, self.giant)
        QWidget.setTabOrder(self.giant, self.print_all)
        QWidget.setTabOrder(self.print_all, self.save_all)
        QWidget.setTabOrder(self.save_all, self.leave)

        self.retranslateUi(EveryonesCopies)

        self.print_all.setDefault(True)

    # setupUi

    def retranslateUi(self, EveryonesCopies):
        EveryonesCopies.setWindowTitle(QCoreApplication.translate("EveryonesCopies", u"Copies for everybody", None))
        self.heading.setText(QCoreApplication.translate("EveryonesCopies", u"Copies for everybody", None))
        self.about.setText(QCoreApplication.translate("EveryonesCopies", u"The numbers come from the register: how many people read each size of print. Change them as you need.", None))
        self.standard_label.setText(QCoreApplication.translate("EveryonesCopies", u"Standard, 12 point", None))
        self.clear_label.setText(QCoreApplication.translate("EveryonesCopies", u"Clear print, 14 point", None))
        self.large_label.setText(QCoreApplication.translate("EveryonesCopies", u"Large print, 18 point", None))
        self.giant_label.setText(QCoreApplication.translate("EveryonesCopies", u"Giant print, 24 point", None))
        self.print_all.setText(QCoreApplication.translate("EveryonesCopies", u"Print all of them\u2026", None))
        self.save_all.setText(QCoreApplication.translate("EveryonesCopies", u"Save one of each size\u2026", None))
        self.leave.setText(QCoreApplication.translate("EveryonesCopies", u"Close", None))
    # retranslateUi
