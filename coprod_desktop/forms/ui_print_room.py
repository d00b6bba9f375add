# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'print_room.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QLabel, QPlainTextEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.page_preview import PagePreview
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.wrap_label import WrapLabel

class Ui_PrintRoom(object):
    def setupUi(self, PrintRoom):
        if not PrintRoom.objectName():
            PrintRoom.setObjectName(u"PrintRoom")
        self.whole = QVBoxLayout(PrintRoom)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = RoomScroll(PrintRoom)
        self.scroll.setObjectName(u"scroll")
        self.ground = QWidget()
        self.ground.setObjectName(u"ground")
        self.down = QVBoxLayout(self.ground)
        self.down.setSpacing(14)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(26, 12, 26, 20)
        self.header = FlowRow(self.ground)
        self.header.setObjectName(u"header")
        self.heading = QLabel(self.header)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"look", u"title")
        self.hint = WrapLabel(self.header)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"look", u"quiet")

        self.down.addWidget(self.header)

        self.both = SideBySide(self.ground)
        self.both.setObjectName(u"both")
        self.both.setProperty(u"stack_below", 720)
        self.choices_card = QFrame(self.both)
        self.choices_card.setObjectName(u"choices_card")
        self.choices_card.setProperty(u"weight", 3)
        self.choices_card.setProperty(u"look", u"card")
        self.choices_lines = QVBoxLayout(self.choices_card)
        self.choices_lines.setSpacing(6)
        self.choices_lines.setObjectName(u"choices_lines")
        self.choices_lines.setContentsMargins(0, 0, 0, 0)
        self.paper_label = WrapLabel(self.choices_card)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setProperty(u"look", u"strong")

        self.choices_lines.addWidget(self.paper_label)

        self.paper = QComboBox(self.choices_card)
        self.paper.setObjectName(u"paper")
        self.paper.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.paper.setMinimumContentsLength(12)

        self.choices_lines.addWidget(self.paper)

        self.which_label = WrapLabel(self.choices_card)
        self.which_label.setObjectName(u"which_label")
        self.which_label.setProperty(u"look", u"strong")
        self.which_label.setProperty(u"filled_later", True)

        self.choices_lines.addWidget(self.which_label)

        self.which = QComboBox(self.choices_card)
        self.which.setObjectName(u"which")
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.setMinimumContentsLength(12)

        self.choices_lines.addWidget(self.which)

        self.size_label = WrapLabel(self.choices_card)
        self.size_label.setObjectName(u"size_label")
        self.size_label.setProperty(u"look", u"strong")

        self.choices_lines.addWidget(self.size_label)

        self.size = QWidget(self.choices_card)
        self.size.setObjectName(u"size")
        self.size_lines = QVBoxLayout(self.size)
        self.size_lines.setSpacing(2)
        self.size_lines.setObjectName(u"size_lines")
        self.size_lines.setContentsMargins(0, 0, 0, 0)
        self.standard = QRadioButton(self.size)
        self.standard.setObjectName(u"standard")
        self.standard.setProperty(u"filled_later", True)

        self.size_lines.addWidget(self.standard)

        self.clear = QRadioButton(self.size)
        self.clear.setObjectName(u"clear")
        self.clear.setProperty(u"filled_later", True)

        self.size_lines.addWidget(self.clear)

        self.large = QRadioButton(self.size)
        self.large.setObjectName(u"large")
        self.large.setProperty(u"filled_later", True)

        self.size_lines.addWidget(self.large)

        self.giant = QRadioButton(self.size)
        self.giant.setObjectName(u"giant")
        self.giant.setProperty(u"filled_later", True)

        self.size_lines.addWidget(self.giant)


        self.choices_lines.addWidget(self.size)

        self.copy_label = WrapLabel(self.choices_card)
        self.copy_label.setObjectName(u"copy_label")
        self.copy_label.setProperty(u"look", u"strong")

        self.choices_lines.addWidget(self.copy_label)

        self.copy = QWidget(self.choices_card)
        self.copy.setObjectName(u"copy")
        self.copy_lines = QVBoxLayout(self.copy)
        self.copy_lines.setSpacing(2)
        self.copy_lines.setObjectName(u"copy_lines")
        self.copy_lines.setContentsMargins(0, 0, 0, 0)
        self.full = QRadioButton(self.copy)
        self.full.setObjectName(u"full")

        self.copy_lines.addWidget(self.full)

        self.public_copy = QRadioButton(self.copy)
        self.public_copy.setObjectName(u"public_copy")

        self.copy_lines.addWidget(self.public_copy)


        self.choices_lines.addWidget(self.copy)

        self.copy_hint = WrapLabel(self.choices_card)
        self.copy_hint.setObjectName(u"copy_hint")
        self.copy_hint.setProperty(u"look", u"small-quiet")

        self.choices_lines.addWidget(self.copy_hint)

        self.grey = QCheckBox(self.choices_card)
        self.grey.setObjectName(u"grey")

        self.choices_lines.addWidget(self.grey)

        self.deeds = FlowRow(self.choices_card)
        self.deeds.setObjectName(u"deeds")
        self.save = QPushButton(self.deeds)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"look", u"primary")
        self.print_out = QPushButton(self.deeds)
        self.print_out.setObjectName(u"print_out")
        self.everyone = QPushButton(self.deeds)
        self.everyone.setObjectName(u"everyone")

        self.choices_lines.addWidget(self.deeds)

        self.sending = QFrame(self.choices_card)
        self.sending.setObjectName(u"sending")
        self.sending.setProperty(u"look", u"attention")
        self.sending_lines = QVBoxLayout(self.sending)
        self.sending_lines.setSpacing(6)
        self.sending_lines.setObjectName(u"sending_lines")
        self.sending_lines.setContentsMargins(0, 0, 0, 0)
        self.sending_words = WrapLabel(self.sending)
        self.sending_words.setObjectName(u"sending_words")
        self.sending_words.setProperty(u"filled_later", True)

        self.sending_lines.addWidget(self.sending_words)

        self.sending_row = FlowRow(self.sending)
        self.sending_row.setObjectName(u"sending_row")
        self.stop_sending = QPushButton(self.sending_row)
        self.stop_sending.setObjectName(u"stop_sending")
        self.stop_sending.setProperty(u"look", u"small")

        self.sending_lines.addWidget(self.sending_row)


        self.choices_lines.addWidget(self.sending)

        self.saved = QFrame(self.choices_card)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"look", u"decision")
        self.saved_lines = QVBoxLayout(self.saved)
        self.saved_lines.setSpacing(4)
        self.saved_lines.setObjectName(u"saved_lines")
        self.saved_lines.setContentsMargins(0, 0, 0, 0)
        self.saved_words = WrapLabel(self.saved)
        self.saved_words.setObjectName(u"saved_words")
        self.saved_words.setProperty(u"filled_later", True)

        self.saved_lines.addWidget(self.saved_words)

        self.saved_row = FlowRow(self.saved)
        self.saved_row.setObjectName(u"saved_row")
        self.open_saved = QPushButton(self.saved_row)
        self.open_saved.setObjectName(u"open_saved")
        self.open_saved.setProperty(u"look", u"small")

        self.saved_lines.addWidget(self.saved_row)


        self.choices_lines.addWidget(self.saved)

        self.below_choices = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choices_lines.addItem(self.below_choices)

        self.paper_card = QFrame(self.both)
        self.paper_card.setObjectName(u"paper_card")
        self.paper_card.setProperty(u"weight", 5)
        self.paper_card.setProperty(u"look", u"card")
        self.paper_lines = QVBoxLayout(self.paper_card)
        self.paper_lines.setSpacing(10)
        self.paper_lines.setObjectName(u"paper_lines")
        self.paper_lines.setContentsMargins(0, 0, 0, 0)
        self.paper_row = FlowRow(self.paper_card)
        self.paper_row.setObjectName(u"paper_row")
        self.turning = FlowRow(self.paper_row)
        self.turning.setObjectName(u"turning")
        self.page_words = QLabel(self.turning)
        self.page_words.setObjectName(u"page_words")
        self.page_words.setProperty(u"look", u"heading")
        self.page_words.setProperty(u"filled_later", True)
        self.earlier = QPushButton(self.turning)
        self.earlier.setObjectName(u"earlier")
        self.earlier.setProperty(u"look", u"small")
        self.later = QPushButton(self.turning)
        self.later.setObjectName(u"later")
        self.later.setProperty(u"look", u"small")
        self.closer = QPushButton(self.turning)
        self.closer.setObjectName(u"closer")
        self.closer.setProperty(u"look", u"small")
        self.farther = QPushButton(self.turning)
        self.farther.setObjectName(u"farther")
        self.farther.setEnabled(False)
        self.farther.setProperty(u"look", u"small")
        self.ways = FlowRow(self.paper_row)
        self.ways.setObjectName(u"ways")
        self.ways.setProperty(u"push", True)
        self.as_picture = QPushButton(self.ways)
        self.as_picture.setObjectName(u"as_picture")
        self.as_picture.setCheckable(True)
        self.as_picture.setChecked(True)
        self.as_picture.setProperty(u"look", u"small")
        self.as_text = QPushButton(self.ways)
        self.as_text.setObjectName(u"as_text")
        self.as_text.setCheckable(True)
        self.as_text.setProperty(u"look", u"small")

        self.paper_lines.addWidget(self.paper_row)

        self.state = QFrame(self.paper_card)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"look", u"attention")
        self.state_lines = QVBoxLayout(self.state)
        self.state_lines.setSpacing(8)
        self.state_lines.setObjectName(u"state_lines")
        self.state_lines.setContentsMargins(0, 0, 0, 0)
        self.problem = WrapLabel(self.state)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"error")
        self.problem.setProperty(u"filled_later", True)

        self.state_lines.addWidget(self.problem)

        self.state_words = WrapLabel(self.state)
        self.state_words.setObjectName(u"state_words")
        self.state_words.setProperty(u"filled_later", True)

        self.state_lines.addWidget(self.state_words)

        self.state_row = FlowRow(self.state)
        self.state_row.setObjectName(u"state_row")
        self.stop = QPushButton(self.state_row)
        self.stop.setObjectName(u"stop")
        self.stop.setProperty(u"look", u"small")
        self.again = QPushButton(self.state_row)
        self.again.setObjectName(u"again")
        self.again.setProperty(u"look", u"small")

        self.state_lines.addWidget(self.state_row)


        self.paper_lines.addWidget(self.state)

        self.picture = PagePreview(self.paper_card)
        self.picture.setObjectName(u"picture")
        self.picture.setProperty(u"filled_later", True)

        self.paper_lines.addWidget(self.picture)

        self.page_text = QPlainTextEdit(self.paper_card)
        self.page_text.setObjectName(u"page_text")
        self.page_text.setReadOnly(True)
        self.page_text.setTabChangesFocus(True)
        self.page_text.setMinimumSize(QSize(0, 300))

        self.paper_lines.addWidget(self.page_text)

        self.below_paper = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.paper_lines.addItem(self.below_paper)

        self.paper_lines.setStretch(2, 1)
        self.paper_lines.setStretch(3, 1)

        self.down.addWidget(self.both)

        self.down.setStretch(1, 1)
        self.scroll.setWidget(self.ground)

        self.whole.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.paper_label.setBuddy(self.paper)
        self.which_label.setBuddy(self.which)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.paper, self.which)
        QWidget.setTabOrder(self.which, self.standard)
        QWidget.setTabOrder(self.standard, self.clear)
        QWidget.setTabOrder(self.clear, self.large)
        QWidget.setTabOrder(self.large, self.giant)
        QWidget.setTabOrder(self.giant, self.full)
        QWidget.setTabOrder(self.full, self.public_copy)
        QWidget.setTabOrder(self.public_copy, self.grey)
        QWidget.setTabOrder(self.grey, self.save)
        QWidget.setTabOrder(self.save, self.print_out)
        QWidget.setTabOrder(self.print_out, self.everyone)
        QWidget.setTabOrder(self.everyone, self.stop_sending)
        QWidget.setTabOrder(self.stop_sending, self.open_saved)
        QWidget.setTabOrder(self.open_saved, self.earlier)
        QWidget.setTabOrder(self.earlier, self.later)
        QWidget.setTabOrder(self.later, self.closer)
        QWidget.setTabOrder(self.closer, self.farther)
        QWidget.setTabOrder(self.farther, self.as_picture)
        QWidget.setTabOrder(self.as_picture, self.as_text)
        QWidget.setTabOrder(self.as_text, self.stop)
        QWidget.setTabOrder(self.stop, self.again)
        QWidget.setTabOrder(self.again, self.picture)
        QWidget.setTabOrder(self.picture, self.page_text)

        self.retranslateUi(PrintRoom)
    # setupUi

    def retranslateUi(self, PrintRoom):
        PrintRoom.setWindowTitle(QCoreApplication.translate("PrintRoom", u"Print", None))
        self.heading.setText(QCoreApplication.translate("PrintRoom", u"Print", None))
        self.hint.setText(QCoreApplication.translate("PrintRoom", u"What you see here is exactly what comes out on paper.", None))
        self.paper_label.setText(QCoreApplication.translate("PrintRoom", u"Paper", None))
        self.size_label.setText(QCoreApplication.translate("PrintRoom", u"Size of print", None))
#if QT_CONFIG(accessibility)
        self.size.setAccessibleName(QCoreApplication.translate("PrintRoom", u"Size of print", None))
#endif // QT_CONFIG(accessibility)
        self.copy_label.setText(QCoreApplication.translate("PrintRoom", u"For whom", None))
#if QT_CONFIG(accessibility)
        self.copy.setAccessibleName(QCoreApplication.translate("PrintRoom", u"For whom", None))
#endif // QT_CONFIG(accessibility)
        self.full.setText(QCoreApplication.translate("PrintRoom", u"The group: names in full", None))
        self.public_copy.setText(QCoreApplication.translate("PrintRoom", u"The public: names as initials", None))
        self.copy_hint.setText(QCoreApplication.translate("PrintRoom", u"The public copy leaves out confidential items.", None))
        self.grey.setText(QCoreApplication.translate("PrintRoom", u"Black and white", None))
        self.save.setText(QCoreApplication.translate("PrintRoom", u"Save\u2026", None))
        self.print_out.setText(QCoreApplication.translate("PrintRoom", u"Print\u2026", None))
        self.everyone.setText(QCoreApplication.translate("PrintRoom", u"For everybody\u2026", None))
#if QT_CONFIG(accessibility)
        self.everyone.setAccessibleName(QCoreApplication.translate("PrintRoom", u"Copies for everybody, each in the size they read", None))
#endif // QT_CONFIG(accessibility)
        self.stop_sending.setText(QCoreApplication.translate("PrintRoom", u"Stop printing", None))
        self.open_saved.setText(QCoreApplication.translate("PrintRoom", u"Open it", None))
        self.earlier.setText(QCoreApplication.translate("PrintRoom", u"Page before", None))
        self.later.setText(QCoreApplication.translate("PrintRoom", u"Next page", None))
        self.closer.setText(QCoreApplication.translate("PrintRoom", u"Closer", None))
        self.farther.setText(QCoreApplication.translate("PrintRoom", u"Farther", None))
        self.as_picture.setText(QCoreApplication.translate("PrintRoom", u"As printed", None))
        self.as_text.setText(QCoreApplication.translate("PrintRoom", u"Text of this page", None))
        self.stop.setText(QCoreApplication.translate("PrintRoom", u"Stop", None))
        self.again.setText(QCoreApplication.translate("PrintRoom", u"Draw it again", None))
#if QT_CONFIG(accessibility)
        self.picture.setAccessibleDescription(QCoreApplication.translate("PrintRoom", u"A picture. Choose Text of this page to have its words read.", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.page_text.setAccessibleName(QCoreApplication.translate("PrintRoom", u"Text of this page", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
