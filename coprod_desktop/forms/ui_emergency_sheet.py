# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'emergency_sheet.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.page_preview import PagePreview
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_EmergencySheet(object):
    def setupUi(self, EmergencySheet):
        if not EmergencySheet.objectName():
            EmergencySheet.setObjectName(u"EmergencySheet")
        self.page = QVBoxLayout(EmergencySheet)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(EmergencySheet)
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

        self.meaning = WrapLabel(self.ground)
        self.meaning.setObjectName(u"meaning")

        self.down.addWidget(self.meaning)

        self.state = WrapLabel(self.ground)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"filled_later", True)

        self.down.addWidget(self.state)

        self.picture = PagePreview(self.ground)
        self.picture.setObjectName(u"picture")
        self.picture.setProperty(u"filled_later", True)

        self.down.addWidget(self.picture)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.page.addWidget(self.scroll)

        self.foot = QWidget(EmergencySheet)
        self.foot.setObjectName(u"foot")
        self.foot_down = QVBoxLayout(self.foot)
        self.foot_down.setSpacing(8)
        self.foot_down.setObjectName(u"foot_down")
        self.foot_down.setContentsMargins(20, 8, 20, 14)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.print_out = QPushButton(self.buttons)
        self.print_out.setObjectName(u"print_out")
        self.print_out.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")

        self.foot_down.addWidget(self.buttons)


        self.page.addWidget(self.foot)

        self.page.setStretch(0, 1)
        QWidget.setTabOrder(self.picture, self.print_out)
        QWidget.setTabOrder(self.print_out, self.leave)

        self.retranslateUi(EmergencySheet)
    # setupUi

    def retranslateUi(self, EmergencySheet):
        EmergencySheet.setWindowTitle(QCoreApplication.translate("EmergencySheet", u"The emergency sheet", None))
        self.title.setText(QCoreApplication.translate("EmergencySheet", u"The emergency sheet", None))
        self.meaning.setText(QCoreApplication.translate("EmergencySheet", u"Print this sheet and write the password on it by hand. Put it in an envelope, and tell two people where it is.", None))
#if QT_CONFIG(accessibility)
        self.picture.setAccessibleName(QCoreApplication.translate("EmergencySheet", u"The emergency sheet", None))
#endif // QT_CONFIG(accessibility)
        self.print_out.setText(QCoreApplication.translate("EmergencySheet", u"&Print it\u2026", None))
        self.leave.setText(QCoreApplication.translate("EmergencySheet", u"Close", None))
    # retranslateUi
