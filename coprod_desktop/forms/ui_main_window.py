# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        self.across = QHBoxLayout(MainWindow)
        self.across.setSpacing(0)
        self.across.setObjectName(u"across")
        self.across.setContentsMargins(0, 0, 0, 0)
        self.side_place = QVBoxLayout()
        self.side_place.setObjectName(u"side_place")

        self.across.addLayout(self.side_place)

        self.main_part = QWidget(MainWindow)
        self.main_part.setObjectName(u"main_part")
        self.down = QVBoxLayout(self.main_part)
        self.down.setSpacing(0)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.top_part = QWidget(self.main_part)
        self.top_part.setObjectName(u"top_part")
        self.top_place = QVBoxLayout(self.top_part)
        self.top_place.setSpacing(8)
        self.top_place.setObjectName(u"top_place")
        self.top_place.setContentsMargins(26, 12, 26, 0)
        self.tool_row = FlowRow(self.top_part)
        self.tool_row.setObjectName(u"tool_row")
        self.menu = QPushButton(self.tool_row)
        self.menu.setObjectName(u"menu")
        self.back = QPushButton(self.tool_row)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"look", u"link")
        self.undo = QPushButton(self.tool_row)
        self.undo.setObjectName(u"undo")
        self.undo.setProperty(u"writes", True)
        self.undo.setProperty(u"look", u"link")
        self.redo = QPushButton(self.tool_row)
        self.redo.setObjectName(u"redo")
        self.redo.setProperty(u"writes", True)
        self.redo.setProperty(u"look", u"link")
        self.search = QLineEdit(self.tool_row)
        self.search.setObjectName(u"search")
        self.search.setProperty(u"push", True)
        self.smaller = QPushButton(self.tool_row)
        self.smaller.setObjectName(u"smaller")
        self.bigger = QPushButton(self.tool_row)
        self.bigger.setObjectName(u"bigger")
        self.help = QPushButton(self.tool_row)
        self.help.setObjectName(u"help")
        self.lock = QPushButton(self.tool_row)
        self.lock.setObjectName(u"lock")

        self.top_place.addWidget(self.tool_row)


        self.down.addWidget(self.top_part)

        self.pages = QStackedWidget(self.main_part)
        self.pages.setObjectName(u"pages")

        self.down.addWidget(self.pages)

        self.down.setStretch(1, 1)

        self.across.addWidget(self.main_part)

        self.across.setStretch(1, 1)
        QWidget.setTabOrder(self.menu, self.back)
        QWidget.setTabOrder(self.back, self.undo)
        QWidget.setTabOrder(self.undo, self.redo)
        QWidget.setTabOrder(self.redo, self.search)
        QWidget.setTabOrder(self.search, self.smaller)
        QWidget.setTabOrder(self.smaller, self.bigger)
        QWidget.setTabOrder(self.bigger, self.help)
        QWidget.setTabOrder(self.help, self.lock)

        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        self.menu.setText(QCoreApplication.translate("MainWindow", u"Menu", None))
        self.back.setText(QCoreApplication.translate("MainWindow", u"Back", None))
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("MainWindow", u"Go back to where you were (Alt+Left)", None))
#endif // QT_CONFIG(tooltip)
        self.undo.setText(QCoreApplication.translate("MainWindow", u"Undo", None))
        self.redo.setText(QCoreApplication.translate("MainWindow", u"Redo", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("MainWindow", u"Search everything", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("MainWindow", u"Search everything (Ctrl+K)", None))
        self.smaller.setText(QCoreApplication.translate("MainWindow", u"A\u2212", None))
#if QT_CONFIG(tooltip)
        self.smaller.setToolTip(QCoreApplication.translate("MainWindow", u"Smaller text (Ctrl and minus)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.smaller.setAccessibleName(QCoreApplication.translate("MainWindow", u"Smaller text", None))
#endif // QT_CONFIG(accessibility)
        self.bigger.setText(QCoreApplication.translate("MainWindow", u"A+", None))
#if QT_CONFIG(tooltip)
        self.bigger.setToolTip(QCoreApplication.translate("MainWindow", u"Bigger text (Ctrl and plus)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.bigger.setAccessibleName(QCoreApplication.translate("MainWindow", u"Bigger text", None))
#endif // QT_CONFIG(accessibility)
        self.help.setText(QCoreApplication.translate("MainWindow", u"Help", None))
#if QT_CONFIG(tooltip)
        self.help.setToolTip(QCoreApplication.translate("MainWindow", u"Read about this screen (F1)", None))
#endif // QT_CONFIG(tooltip)
        self.lock.setText(QCoreApplication.translate("MainWindow", u"Lock", None))
#if QT_CONFIG(tooltip)
        self.lock.setToolTip(QCoreApplication.translate("MainWindow", u"Hide everything until the password is typed (Ctrl+L)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
