# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'framework_editor.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.row_list import RowList
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_FrameworkEditor(object):
    def setupUi(self, FrameworkEditor):
        if not FrameworkEditor.objectName():
            FrameworkEditor.setObjectName(u"FrameworkEditor")
        self.whole = QVBoxLayout(FrameworkEditor)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(FrameworkEditor)
        self.scroll.setObjectName(u"scroll")
        self.ground = QWidget()
        self.ground.setObjectName(u"ground")
        self.down = QVBoxLayout(self.ground)
        self.down.setSpacing(12)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(20, 16, 20, 16)
        self.heading = WrapLabel(self.ground)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"filled_later", True)
        self.heading.setProperty(u"look", u"card-title")

        self.down.addWidget(self.heading)

        self.explained = WrapLabel(self.ground)
        self.explained.setObjectName(u"explained")
        self.explained.setProperty(u"filled_later", True)
        self.explained.setProperty(u"look", u"quiet")

        self.down.addWidget(self.explained)

        self.name_part = QWidget(self.ground)
        self.name_part.setObjectName(u"name_part")
        self.name_part_lines = QVBoxLayout(self.name_part)
        self.name_part_lines.setSpacing(6)
        self.name_part_lines.setObjectName(u"name_part_lines")
        self.name_part_lines.setContentsMargins(0, 0, 0, 0)
        self.name_label = WrapLabel(self.name_part)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"look", u"strong")

        self.name_part_lines.addWidget(self.name_label)

        self.name = QLineEdit(self.name_part)
        self.name.setObjectName(u"name")

        self.name_part_lines.addWidget(self.name)


        self.down.addWidget(self.name_part)

        self.entries_label = WrapLabel(self.ground)
        self.entries_label.setObjectName(u"entries_label")
        self.entries_label.setProperty(u"filled_later", True)
        self.entries_label.setProperty(u"look", u"strong")

        self.down.addWidget(self.entries_label)

        self.entries_hint = WrapLabel(self.ground)
        self.entries_hint.setObjectName(u"entries_hint")
        self.entries_hint.setProperty(u"filled_later", True)
        self.entries_hint.setProperty(u"look", u"quiet")

        self.down.addWidget(self.entries_hint)

        self.entries = RowList(self.ground)
        self.entries.setObjectName(u"entries")

        self.down.addWidget(self.entries)

        self.empty = WrapLabel(self.ground)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"filled_later", True)
        self.empty.setProperty(u"look", u"quiet")

        self.down.addWidget(self.empty)

        self.add_buttons = FlowRow(self.ground)
        self.add_buttons.setObjectName(u"add_buttons")
        self.add_one = QPushButton(self.add_buttons)
        self.add_one.setObjectName(u"add_one")
        self.add_one.setProperty(u"filled_later", True)
        self.add_one.setAutoDefault(False)
        self.add_other = QPushButton(self.add_buttons)
        self.add_other.setObjectName(u"add_other")
        self.add_other.setProperty(u"filled_later", True)
        self.add_other.setAutoDefault(False)

        self.down.addWidget(self.add_buttons)

        self.entry_part = QFrame(self.ground)
        self.entry_part.setObjectName(u"entry_part")
        self.entry_part.setProperty(u"look", u"card")
        self.entry_lines = QVBoxLayout(self.entry_part)
        self.entry_lines.setSpacing(10)
        self.entry_lines.setObjectName(u"entry_lines")
        self.entry_lines.setContentsMargins(0, 0, 0, 0)
        self.entry_title = WrapLabel(self.entry_part)
        self.entry_title.setObjectName(u"entry_title")
        self.entry_title.setProperty(u"filled_later", True)
        self.entry_title.setProperty(u"look", u"heading")

        self.entry_lines.addWidget(self.entry_title)

        self.entry_name_part = QWidget(self.entry_part)
        self.entry_name_part.setObjectName(u"entry_name_part")
        self.entry_name_part_lines = QVBoxLayout(self.entry_name_part)
        self.entry_name_part_lines.setSpacing(6)
        self.entry_name_part_lines.setObjectName(u"entry_name_part_lines")
        self.entry_name_part_lines.setContentsMargins(0, 0, 0, 0)
        self.entry_name_label = WrapLabel(self.entry_name_part)
        self.entry_name_label.setObjectName(u"entry_name_label")
        self.entry_name_label.setProperty(u"filled_later", True)
        self.entry_name_label.setProperty(u"look", u"strong")

        self.entry_name_part_lines.addWidget(self.entry_name_label)

        self.entry_name = QLineEdit(self.entry_name_part)
        self.entry_name.setObjectName(u"entry_name")

        self.entry_name_part_lines.addWidget(self.entry_name)


        self.entry_lines.addWidget(self.entry_name_part)

        self.short_part = QWidget(self.entry_part)
        self.short_part.setObjectName(u"short_part")
        self.short_part_lines = QVBoxLayout(self.short_part)
        self.short_part_lines.setSpacing(6)
        self.short_part_lines.setObjectName(u"short_part_lines")
        self.short_part_lines.setContentsMargins(0, 0, 0, 0)
        self.short_label = WrapLabel(self.short_part)
        self.short_label.setObjectName(u"short_label")
        self.short_label.setProperty(u"look", u"strong")

        self.short_part_lines.addWidget(self.short_label)

        self.short = QLineEdit(self.short_part)
        self.short.setObjectName(u"short")

        self.short_part_lines.addWidget(self.short)


        self.entry_lines.addWidget(self.short_part)

        self.text_part = QWidget(self.entry_part)
        self.text_part.setObjectName(u"text_part")
        self.text_part_lines = QVBoxLayout(self.text_part)
        self.text_part_lines.setSpacing(6)
        self.text_part_lines.setObjectName(u"text_part_lines")
        self.text_part_lines.setContentsMargins(0, 0, 0, 0)
        self.text_label = WrapLabel(self.text_part)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"filled_later", True)
        self.text_label.setProperty(u"look", u"strong")

        self.text_part_lines.addWidget(self.text_label)

        self.text = QPlainTextEdit(self.text_part)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.text_part_lines.addWidget(self.text)


        self.entry_lines.addWidget(self.text_part)

        self.question_part = QWidget(self.entry_part)
        self.question_part.setObjectName(u"question_part")
        self.question_part_lines = QVBoxLayout(self.question_part)
        self.question_part_lines.setSpacing(6)
        self.question_part_lines.setObjectName(u"question_part_lines")
        self.question_part_lines.setContentsMargins(0, 0, 0, 0)
        self.question_label = WrapLabel(self.question_part)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setProperty(u"look", u"strong")

        self.question_part_lines.addWidget(self.question_label)

        self.question = QLineEdit(self.question_part)
        self.question.setObjectName(u"question")

        self.question_part_lines.addWidget(self.question)


        self.entry_lines.addWidget(self.question_part)

        self.band_part = QWidget(self.entry_part)
        self.band_part.setObjectName(u"band_part")
        self.band_part_lines = QVBoxLayout(self.band_part)
        self.band_part_lines.setSpacing(6)
        self.band_part_lines.setObjectName(u"band_part_lines")
        self.band_part_lines.setContentsMargins(0, 0, 0, 0)
        self.band_label = WrapLabel(self.band_part)
        self.band_label.setObjectName(u"band_label")
        self.band_label.setProperty(u"look", u"strong")

        self.band_part_lines.addWidget(self.band_label)

        self.band = QComboBox(self.band_part)
        self.band.setObjectName(u"band")

        self.band_part_lines.addWidget(self.band)


        self.entry_lines.addWidget(self.band_part)

        self.entry_buttons = FlowRow(self.entry_part)
        self.entry_buttons.setObjectName(u"entry_buttons")
        self.move_up = QPushButton(self.entry_buttons)
        self.move_up.setObjectName(u"move_up")
        self.move_up.setAutoDefault(False)
        self.move_up.setProperty(u"look", u"small")
        self.move_down = QPushButton(self.entry_buttons)
        self.move_down.setObjectName(u"move_down")
        self.move_down.setAutoDefault(False)
        self.move_down.setProperty(u"look", u"small")
        self.remove = QPushButton(self.entry_buttons)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)
        self.remove.setProperty(u"look", u"small")

        self.entry_lines.addWidget(self.entry_buttons)


        self.down.addWidget(self.entry_part)

        self.lines_part = QWidget(self.ground)
        self.lines_part.setObjectName(u"lines_part")
        self.lines_part_lines = QVBoxLayout(self.lines_part)
        self.lines_part_lines.setSpacing(6)
        self.lines_part_lines.setObjectName(u"lines_part_lines")
        self.lines_part_lines.setContentsMargins(0, 0, 0, 0)
        self.lines_label = WrapLabel(self.lines_part)
        self.lines_label.setObjectName(u"lines_label")
        self.lines_label.setProperty(u"filled_later", True)
        self.lines_label.setProperty(u"look", u"strong")

        self.lines_part_lines.addWidget(self.lines_label)

        self.lines_hint = WrapLabel(self.lines_part)
        self.lines_hint.setObjectName(u"lines_hint")
        self.lines_hint.setProperty(u"filled_later", True)
        self.lines_hint.setProperty(u"look", u"quiet")

        self.lines_part_lines.addWidget(self.lines_hint)

        self.lines = QPlainTextEdit(self.lines_part)
        self.lines.setObjectName(u"lines")
        self.lines.setTabChangesFocus(True)

        self.lines_part_lines.addWidget(self.lines)


        self.down.addWidget(self.lines_part)

        self.credit_part = QWidget(self.ground)
        self.credit_part.setObjectName(u"credit_part")
        self.credit_part_lines = QVBoxLayout(self.credit_part)
        self.credit_part_lines.setSpacing(6)
        self.credit_part_lines.setObjectName(u"credit_part_lines")
        self.credit_part_lines.setContentsMargins(0, 0, 0, 0)
        self.credit_label = WrapLabel(self.credit_part)
        self.credit_label.setObjectName(u"credit_label")
        self.credit_label.setProperty(u"look", u"strong")

        self.credit_part_lines.addWidget(self.credit_label)

        self.credit = QLineEdit(self.credit_part)
        self.credit.setObjectName(u"credit")

        self.credit_part_lines.addWidget(self.credit)


        self.down.addWidget(self.credit_part)

        self.link_part = QWidget(self.ground)
        self.link_part.setObjectName(u"link_part")
        self.link_part_lines = QVBoxLayout(self.link_part)
        self.link_part_lines.setSpacing(6)
        self.link_part_lines.setObjectName(u"link_part_lines")
        self.link_part_lines.setContentsMargins(0, 0, 0, 0)
        self.link_label = WrapLabel(self.link_part)
        self.link_label.setObjectName(u"link_label")
        self.link_label.setProperty(u"look", u"strong")

        self.link_part_lines.addWidget(self.link_label)

        self.link = QLineEdit(self.link_part)
        self.link.setObjectName(u"link")

        self.link_part_lines.addWidget(self.link)


        self.down.addWidget(self.link_part)

        self.about_part = QWidget(self.ground)
        self.about_part.setObjectName(u"about_part")
        self.about_part_lines = QVBoxLayout(self.about_part)
        self.about_part_lines.setSpacing(6)
        self.about_part_lines.setObjectName(u"about_part_lines")
        self.about_part_lines.setContentsMargins(0, 0, 0, 0)
        self.about_label = WrapLabel(self.about_part)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"look", u"strong")

        self.about_part_lines.addWidget(self.about_label)

        self.about = QPlainTextEdit(self.about_part)
        self.about.setObjectName(u"about")
        self.about.setTabChangesFocus(True)

        self.about_part_lines.addWidget(self.about)


        self.down.addWidget(self.about_part)

        self.draft = QPlainTextEdit(self.ground)
        self.draft.setObjectName(u"draft")

        self.down.addWidget(self.draft)

        self.problem = WrapLabel(self.ground)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"filled_later", True)
        self.problem.setProperty(u"look", u"error")

        self.down.addWidget(self.problem)

        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

        self.foot_line = QFrame(FrameworkEditor)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"look", u"line")

        self.whole.addWidget(self.foot_line)

        self.foot = QFrame(FrameworkEditor)
        self.foot.setObjectName(u"foot")
        self.foot_lines = QVBoxLayout(self.foot)
        self.foot_lines.setSpacing(0)
        self.foot_lines.setObjectName(u"foot_lines")
        self.foot_lines.setContentsMargins(20, 10, 20, 12)
        self.buttons = FlowRow(self.foot)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(self.buttons)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"look", u"primary")
        self.leave = QPushButton(self.buttons)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot_lines.addWidget(self.buttons)


        self.whole.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.entries_label.setBuddy(self.entries)
        self.entry_name_label.setBuddy(self.entry_name)
        self.short_label.setBuddy(self.short)
        self.text_label.setBuddy(self.text)
        self.question_label.setBuddy(self.question)
        self.band_label.setBuddy(self.band)
        self.lines_label.setBuddy(self.lines)
        self.credit_label.setBuddy(self.credit)
        self.link_label.setBuddy(self.link)
        self.about_label.setBuddy(self.about)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.entries)
        QWidget.setTabOrder(self.entries, self.add_one)
        QWidget.setTabOrder(self.add_one, self.add_other)
        QWidget.setTabOrder(self.add_other, self.entry_name)
        QWidget.setTabOrder(self.entry_name, self.short)
        QWidget.setTabOrder(self.short, self.text)
        QWidget.setTabOrder(self.text, self.question)
        QWidget.setTabOrder(self.question, self.band)
        QWidget.setTabOrder(self.band, self.move_up)
        QWidget.setTabOrder(self.move_up, self.move_down)
        QWidget.setTabOrder(self.move_down, self.remove)
        QWidget.setTabOrder(self.remove, self.lines)
        QWidget.setTabOrder(self.lines, self.credit)
        QWidget.setTabOrder(self.credit, self.link)
        QWidget.setTabOrder(self.link, self.about)
        QWidget.setTabOrder(self.about, self.draft)
        QWidget.setTabOrder(self.draft, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(FrameworkEditor)
    # setupUi

    def retranslateUi(self, FrameworkEditor):
        FrameworkEditor.setWindowTitle(QCoreApplication.translate("FrameworkEditor", u"A ladder of our own", None))
        self.name_label.setText(QCoreApplication.translate("FrameworkEditor", u"Name", None))
#if QT_CONFIG(accessibility)
        self.entries.setAccessibleName(QCoreApplication.translate("FrameworkEditor", u"Rungs", None))
#endif // QT_CONFIG(accessibility)
        self.short_label.setText(QCoreApplication.translate("FrameworkEditor", u"A few words beside the name", None))
        self.question_label.setText(QCoreApplication.translate("FrameworkEditor", u"A question whose yes leads here", None))
        self.band_label.setText(QCoreApplication.translate("FrameworkEditor", u"Band", None))
        self.move_up.setText(QCoreApplication.translate("FrameworkEditor", u"Move up", None))
        self.move_down.setText(QCoreApplication.translate("FrameworkEditor", u"Move down", None))
        self.remove.setText(QCoreApplication.translate("FrameworkEditor", u"Take it out", None))
        self.credit_label.setText(QCoreApplication.translate("FrameworkEditor", u"Whom to thank, shown and printed with it", None))
        self.link_label.setText(QCoreApplication.translate("FrameworkEditor", u"Where it comes from, an address", None))
        self.link.setPlaceholderText(QCoreApplication.translate("FrameworkEditor", u"https://", None))
        self.about_label.setText(QCoreApplication.translate("FrameworkEditor", u"What it is for, in a sentence", None))
#if QT_CONFIG(accessibility)
        self.draft.setAccessibleName(QCoreApplication.translate("FrameworkEditor", u"All entries as text", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("FrameworkEditor", u"Save", None))
        self.leave.setText(QCoreApplication.translate("FrameworkEditor", u"Cancel", None))
    # retranslateUi
