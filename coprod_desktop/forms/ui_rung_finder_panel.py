# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rung_finder_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QPushButton, QRadioButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_RungFinderPanel(object):
    def setupUi(self, RungFinderPanel):
        if not RungFinderPanel.objectName():
            RungFinderPanel.setObjectName(u"RungFinderPanel")
        self.down = QVBoxLayout(RungFinderPanel)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.ways = FlowRow(RungFinderPanel)
        self.ways.setObjectName(u"ways")
        self.guided = QRadioButton(self.ways)
        self.guided.setObjectName(u"guided")
        self.quick = QRadioButton(self.ways)
        self.quick.setObjectName(u"quick")
        self.quick.setChecked(True)

        self.down.addWidget(self.ways)

        self.questions = QWidget(RungFinderPanel)
        self.questions.setObjectName(u"questions")
        self.questions_lines = QVBoxLayout(self.questions)
        self.questions_lines.setSpacing(0)
        self.questions_lines.setObjectName(u"questions_lines")
        self.questions_lines.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.questions)

        self.found = QFrame(RungFinderPanel)
        self.found.setObjectName(u"found")
        self.found.setProperty(u"look", u"selected")
        self.found_lines = QVBoxLayout(self.found)
        self.found_lines.setSpacing(8)
        self.found_lines.setObjectName(u"found_lines")
        self.found_lines.setContentsMargins(0, 0, 0, 0)
        self.found_name = WrapLabel(self.found)
        self.found_name.setObjectName(u"found_name")
        self.found_name.setProperty(u"filled_later", True)
        self.found_name.setProperty(u"look", u"heading")

        self.found_lines.addWidget(self.found_name)

        self.found_why = WrapLabel(self.found)
        self.found_why.setObjectName(u"found_why")
        self.found_why.setProperty(u"filled_later", True)
        self.found_why.setProperty(u"look", u"small")

        self.found_lines.addWidget(self.found_why)

        self.found_row = FlowRow(self.found)
        self.found_row.setObjectName(u"found_row")
        self.ask_again = QPushButton(self.found_row)
        self.ask_again.setObjectName(u"ask_again")
        self.ask_again.setAutoDefault(False)
        self.ask_again.setProperty(u"look", u"small")

        self.found_lines.addWidget(self.found_row)


        self.down.addWidget(self.found)

        self.quick_part = QWidget(RungFinderPanel)
        self.quick_part.setObjectName(u"quick_part")
        self.quick_part_lines = QVBoxLayout(self.quick_part)
        self.quick_part_lines.setSpacing(6)
        self.quick_part_lines.setObjectName(u"quick_part_lines")
        self.quick_part_lines.setContentsMargins(0, 0, 0, 0)
        self.rung_hint = WrapLabel(self.quick_part)
        self.rung_hint.setObjectName(u"rung_hint")
        self.rung_hint.setProperty(u"look", u"small-quiet")

        self.quick_part_lines.addWidget(self.rung_hint)

        self.rungs = QWidget(self.quick_part)
        self.rungs.setObjectName(u"rungs")
        self.rungs_lines = QVBoxLayout(self.rungs)
        self.rungs_lines.setSpacing(2)
        self.rungs_lines.setObjectName(u"rungs_lines")
        self.rungs_lines.setContentsMargins(0, 0, 0, 0)

        self.quick_part_lines.addWidget(self.rungs)


        self.down.addWidget(self.quick_part)

        self.credit = WrapLabel(RungFinderPanel)
        self.credit.setObjectName(u"credit")
        self.credit.setProperty(u"filled_later", True)
        self.credit.setProperty(u"look", u"small-quiet")

        self.down.addWidget(self.credit)

        QWidget.setTabOrder(self.guided, self.quick)
        QWidget.setTabOrder(self.quick, self.ask_again)

        self.retranslateUi(RungFinderPanel)
    # setupUi

    def retranslateUi(self, RungFinderPanel):
        RungFinderPanel.setWindowTitle(QCoreApplication.translate("RungFinderPanel", u"Find the rung", None))
#if QT_CONFIG(accessibility)
        self.ways.setAccessibleName(QCoreApplication.translate("RungFinderPanel", u"How do you find the rung?", None))
#endif // QT_CONFIG(accessibility)
        self.guided.setText(QCoreApplication.translate("RungFinderPanel", u"Help me find the rung", None))
        self.quick.setText(QCoreApplication.translate("RungFinderPanel", u"I know the rung", None))
        self.ask_again.setText(QCoreApplication.translate("RungFinderPanel", u"Back to the questions", None))
        self.rung_hint.setText(QCoreApplication.translate("RungFinderPanel", u"Any rung can be the honest answer, and right for the work.", None))
    # retranslateUi
