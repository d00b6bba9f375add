# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'soundness_card.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_SoundnessCard(object):
    def setupUi(self, SoundnessCard):
        if not SoundnessCard.objectName():
            SoundnessCard.setObjectName(u"SoundnessCard")
        SoundnessCard.setProperty(u"look", u"card")
        self.down = QVBoxLayout(SoundnessCard)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.title = WrapLabel(SoundnessCard)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"card-title")

        self.down.addWidget(self.title)

        self.explained = WrapLabel(SoundnessCard)
        self.explained.setObjectName(u"explained")

        self.down.addWidget(self.explained)

        self.buttons = FlowRow(SoundnessCard)
        self.buttons.setObjectName(u"buttons")
        self.check = QPushButton(self.buttons)
        self.check.setObjectName(u"check")
        self.rescue = QPushButton(self.buttons)
        self.rescue.setObjectName(u"rescue")

        self.down.addWidget(self.buttons)

        self.progress = WrapLabel(SoundnessCard)
        self.progress.setObjectName(u"progress")
        self.progress.setProperty(u"look", u"quiet")
        self.progress.setProperty(u"filled_later", True)

        self.down.addWidget(self.progress)

        self.result = WrapLabel(SoundnessCard)
        self.result.setObjectName(u"result")
        self.result.setProperty(u"look", u"strong")
        self.result.setProperty(u"filled_later", True)

        self.down.addWidget(self.result)

        self.found = QWidget(SoundnessCard)
        self.found.setObjectName(u"found")
        self.found_lines = QVBoxLayout(self.found)
        self.found_lines.setSpacing(6)
        self.found_lines.setObjectName(u"found_lines")
        self.found_lines.setContentsMargins(0, 0, 0, 0)

        self.down.addWidget(self.found)

        self.advice = WrapLabel(SoundnessCard)
        self.advice.setObjectName(u"advice")
        self.advice.setProperty(u"filled_later", True)

        self.down.addWidget(self.advice)

        QWidget.setTabOrder(self.check, self.rescue)

        self.retranslateUi(SoundnessCard)
    # setupUi

    def retranslateUi(self, SoundnessCard):
        self.title.setText(QCoreApplication.translate("SoundnessCard", u"Is this file sound?", None))
        self.explained.setText(QCoreApplication.translate("SoundnessCard", u"The program looks at every page of the file, and at what leads from one entry to another.", None))
        self.check.setText(QCoreApplication.translate("SoundnessCard", u"Check this file", None))
        self.rescue.setText(QCoreApplication.translate("SoundnessCard", u"Rescue into a new file\u2026", None))
        pass
    # retranslateUi
