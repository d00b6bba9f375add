"""Joins the card about copies to the open file, the keeper of copies and the dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from coprod_desktop.app.card import Card
from coprod_desktop.app.copy_doors import CopyDoors
from coprod_desktop.app.desk import Desk
from coprod_desktop.app.tasks import Task
from coprod_desktop.domain.copies import CopyMade
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.copies_card import CopiesCardPresenter
from coprod_desktop.services.copies import Copying
from coprod_desktop.services.copies_at_hand import Around
from coprod_desktop.views.copies_card import CopiesCardView


def build(desk: Desk) -> Card:
    """The card about copies."""
    view = CopiesCardView()
    keeper = desk.copy_keeper
    view.presenter = CopiesCardPresenter(view, desk.file, lambda: keeper.holding_more)
    joined = _CopiesCard(desk, view)
    doors = CopyDoors(desk, view)
    view.make_requested.connect(joined.make)
    view.choose_second_requested.connect(joined.choose_second)
    view.forget_second_requested.connect(joined.forget_second)
    view.stop_requested.connect(joined.stop)
    view.go_back_requested.connect(lambda: doors.go_back(keeper.holding_more))
    view.held_requested.connect(lambda: doors.go_back(keeper.holding_more))
    view.folder_requested.connect(doors.open_folder)
    joined.doors = doors
    return Card(view, joined.show)


class _CopiesCard(QObject):
    """Looks at the drives and makes copies beside the window."""

    doors: CopyDoors

    def __init__(self, desk: Desk, view: CopiesCardView) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._looking: Task | None = None
        self._made: CopyMade | None = None
        self._second_is_there = False
        desk.copy_keeper.made.connect(self._made_by_itself)
        desk.copy_keeper.changed.connect(self.show)

    @Slot()
    def show(self) -> None:
        """Look at the drives, and say what was found."""
        desk = self._desk
        if desk.resting or (self._looking is not None and not self._looking.is_over):
            return
        try:
            looking = desk.file.copies.begin_looking_around()
        except Unavailable as error:
            self._view.say_problem(desk.words.unavailability(error))
            return
        self._looking = desk.tasks.start(looking.run)
        self._looking.succeeded.connect(self._found)

    @Slot()
    def make(self) -> None:
        """Make a copy beside the file, and in the second place where it is there."""
        self._begin(self._desk.file.copies.begin, "copies_card.making")

    @Slot()
    def choose_second(self) -> None:
        """Let the person choose a second place, and begin with a copy there."""
        folder = self.doors.choose_folder()
        if folder is not None and self._view.presenter.choose_second(folder):
            self._desk.copy_keeper.look_at_ages()
            self._begin(self._desk.file.copies.begin_second, "copies_card.making_second")

    @Slot()
    def forget_second(self) -> None:
        """Keep no more copies elsewhere."""
        try:
            self._view.presenter.forget_second()
        except Unavailable as error:
            self._view.say_problem(self._desk.words.unavailability(error))
            return
        self._desk.copy_keeper.look_at_ages()
        self.show()

    @Slot()
    def stop(self) -> None:
        """Give up the copy that is being made."""
        self._desk.copy_keeper.give_up()

    @Slot(object)
    def _found(self, around: Around) -> None:
        self._second_is_there = around.second_there
        if not self._desk.resting:
            self._view.presenter.show(around)

    @Slot(object)
    def _made_by_itself(self, _made: CopyMade) -> None:
        self.show()

    def _begin(self, begin: Callable[[], Copying], words: str) -> None:
        self._view.say_problem("")
        try:
            task = self._desk.copy_keeper.start(begin())
        except Unavailable as error:
            self._view.say_problem(self._desk.words.unavailability(error))
            return
        if task is None:
            self._view.say_problem(self._desk.words.say("copies.one_under_way"))
            return
        self._view.show_working(self._desk.words.say(words))
        self._made = None
        task.progressed.connect(self._progressed)
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._failed)
        task.ended.connect(self._ended)

    @Slot(int, int, str)
    def _progressed(self, done: int, total: int, _what: str) -> None:
        self._view.show_progress(done, total)

    @Slot(object)
    def _succeeded(self, made: CopyMade) -> None:
        self._made = made

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Unavailable):
            self._view.say_problem(self._desk.words.unavailability(error))
        else:
            self._desk.tasks.failed.emit(error)

    @Slot()
    def _ended(self) -> None:
        desk, made = self._desk, self._made
        self._view.show_working("")
        if made is not None and not made.second_place and self._second_is_there:
            self._begin(desk.file.copies.begin_second, "copies_card.making_second")
        elif made is not None:
            said = "made_both" if made.second_place else "made"
            desk.messages.tell(desk.words.say(f"copies_card.{said}"))
        self.show()
