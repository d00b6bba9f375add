# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attached_papers.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.row_list import RowList
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_AttachedPapers(object):
    def setupUi(self, AttachedPapers):
        if not AttachedPapers.objectName():
            AttachedPapers.setObjectName(u"AttachedPapers")
        self.whole = QVBoxLayout(AttachedPapers)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(AttachedPapers)
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

        self.empty = WrapLabel(self.ground)
        self.empty.setObjectName(u"empty")

        self.down.addWidget(self.empty)

        self.papers = RowList(self.ground)
        self.papers.setObjectName(u"papers")

        self.down.addWidget(self.papers)

        self.chosen = QWidget(self.ground)
        self.chosen.setObjectName(u"chosen")
        self.chosen_lines = QVBoxLayout(self.chosen)
        self.chosen_lines.setSpacing(10)
        self.chosen_lines.setObjectName(u"chosen_lines")
        self.chosen_lines.setContentsMargins(0, 0, 0, 0)
        self.title_part = QWidget(self.chosen)
        self.title_part.setObjectName(u"title_part")
        self.title_part_lines = QVBoxLayout(self.title_part)
        self.title_part_lines.setSpacing(6)
        self.title_part_lines.setObjectName(u"title_part_lines")
        self.title_part_lines.setContentsMargins(0, 0, 0, 0)
        self.title_label = WrapLabel(self.title_part)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"look", u"strong")

        self.title_part_lines.addWidget(self.title_label)

        self.title = QLineEdit(self.title_part)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"writes", True)

        self.title_part_lines.addWidget(self.title)


        self.chosen_lines.addWidget(self.title_part)

        self.summary_part = QWidget(self.chosen)
        self.summary_part.setObjectName(u"summary_part")
        self.summary_part_lines = QVBoxLayout(self.summary_part)
        self.summary_part_lines.setSpacing(6)
        self.summary_part_lines.setObjectName(u"summary_part_lines")
        self.summary_part_lines.setContentsMargins(0, 0, 0, 0)
        self.summary_label = WrapLabel(self.summary_part)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"look", u"strong")

        self.summary_part_lines.addWidget(self.summary_label)

        self.summary = QPlainTextEdit(self.summary_part)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"writes", True)
        self.summary.setTabChangesFocus(True)

        self.summary_part_lines.addWidget(self.summary)


        self.chosen_lines.addWidget(self.summary_part)

        self.item_id_part = QWidget(self.chosen)
        self.item_id_part.setObjectName(u"item_id_part")
        self.item_id_part_lines = QVBoxLayout(self.item_id_part)
        self.item_id_part_lines.setSpacing(6)
        self.item_id_part_lines.setObjectName(u"item_id_part_lines")
        self.item_id_part_lines.setContentsMargins(0, 0, 0, 0)
        self.item_id_label = WrapLabel(self.item_id_part)
        self.item_id_label.setObjectName(u"item_id_label")
        self.item_id_label.setProperty(u"look", u"strong")

        self.item_id_part_lines.addWidget(self.item_id_label)

        self.item_id = QComboBox(self.item_id_part)
        self.item_id.setObjectName(u"item_id")
        self.item_id.setProperty(u"writes", True)
        self.item_id.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.item_id.setMinimumContentsLength(10)

        self.item_id_part_lines.addWidget(self.item_id)


        self.chosen_lines.addWidget(self.item_id_part)

        self.confidential = QCheckBox(self.chosen)
        self.confidential.setObjectName(u"confidential")
        self.confidential.setProperty(u"writes", True)

        self.chosen_lines.addWidget(self.confidential)

        self.chosen_buttons = FlowRow(self.chosen)
        self.chosen_buttons.setObjectName(u"chosen_buttons")
        self.move_up = QPushButton(self.chosen_buttons)
        self.move_up.setObjectName(u"move_up")
        self.move_up.setProperty(u"writes", True)
        self.move_up.setAutoDefault(False)
        self.move_down = QPushButton(self.chosen_buttons)
        self.move_down.setObjectName(u"move_down")
        self.move_down.setProperty(u"writes", True)
        self.move_down.setAutoDefault(False)
        self.save_elsewhere = QPushButton(self.chosen_buttons)
        self.save_elsewhere.setObjectName(u"save_elsewhere")
        self.save_elsewhere.setAutoDefault(False)
        self.remove = QPushButton(self.chosen_buttons)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"writes", True)
        self.remove.setAutoDefault(False)

        self.chosen_lines.addWidget(self.chosen_buttons)


        self.down.addWidget(self.chosen)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(AttachedPapers)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(AttachedPapers)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.attach = QPushButton(self.buttons)
        self.attach.setObjectName(u"attach")
        self.attach.setProperty(u"writes", True)
        self.attach.setAutoDefault(True)
        self.attach.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.summary_label.setBuddy(self.summary)
        self.item_id_label.setBuddy(self.item_id)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.papers, self.title)
        QWidget.setTabOrder(self.title, self.summary)
        QWidget.setTabOrder(self.summary, self.item_id)
        QWidget.setTabOrder(self.item_id, self.confidential)
        QWidget.setTabOrder(self.confidential, self.move_up)
        QWidget.setTabOrder(self.move_up, self.move_down)
        QWidget.setTabOrder(self.move_down, self.save_elsewhere)
        QWidget.setTabOrder(self.save_elsewhere, self.remove)
        QWidget.setTabOrder(self.remove, self.attach)
        QWidget.setTabOrder(self.attach, self.leave)

        self.retranslateUi(AttachedPapers)

        self.attach.setDefault(True)

    # setupUi

    def retranslateUi(self, AttachedPapers):
        AttachedPapers.setWindowTitle(QCoreApplication.translate("AttachedPapers", u"Papers attached", None))
        self.heading.setText(QCoreApplication.translate("AttachedPapers", u"Papers for this meeting", None))
        self.about.setText(QCoreApplication.translate("AttachedPapers", u"They are kept inside the group file, and go into the meeting pack. PDFs, pictures and Word documents can be attached, up to 20 MB each.", None))
        self.empty.setText(QCoreApplication.translate("AttachedPapers", u"No paper is attached yet. A survey, a letter or a plan that people shall read before the meeting belongs here.", None))
#if QT_CONFIG(accessibility)
        self.papers.setAccessibleName(QCoreApplication.translate("AttachedPapers", u"Papers attached", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("AttachedPapers", u"Title", None))
        self.summary_label.setText(QCoreApplication.translate("AttachedPapers", u"What is in it, or what the picture shows", None))
        self.summary.setPlaceholderText(QCoreApplication.translate("AttachedPapers", u"What 84 patients said about the phone menu: 61 wanted fewer choices.", None))
        self.item_id_label.setText(QCoreApplication.translate("AttachedPapers", u"For which agenda item", None))
        self.confidential.setText(QCoreApplication.translate("AttachedPapers", u"Leave it out of public copies", None))
        self.move_up.setText(QCoreApplication.translate("AttachedPapers", u"Move up", None))
        self.move_down.setText(QCoreApplication.translate("AttachedPapers", u"Move down", None))
        self.save_elsewhere.setText(QCoreApplication.translate("AttachedPapers", u"Save it elsewhere\u2026", None))
        self.remove.setText(QCoreApplication.translate("AttachedPapers", u"Remove this paper", None))
        self.attach.setText(QCoreApplication.translate("AttachedPapers", u"Attach a paper\u2026", None))
        self.leave.setText(QCoreApplication.translate("AttachedPapers", u"Close", None))
    # retranslateUi
