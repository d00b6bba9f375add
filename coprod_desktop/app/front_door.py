"""Everything before a group file is open: welcome, the four questions, password, opening."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.app.navigator import focus_into
from coprod_desktop.app.openings import Openings, documents
from coprod_desktop.app.settings import Settings
from coprod_desktop.app.tasks import Tasks
from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.words import Words, snake
from coprod_desktop.views.ask import Ask

if TYPE_CHECKING:  # the services are loaded in the worker, each screen when it is wanted
    from coprod_desktop.presenters.new_group import NewGroup, NewGroupPresenter
    from coprod_desktop.services.group_file import GroupFile
    from coprod_desktop.views.help_page import HelpPageView
    from coprod_desktop.views.new_group import NewGroupView
    from coprod_desktop.views.welcome import WelcomeView

EXAMPLE_NAME = "Example group.coprod"


def example_path() -> Path:
    """Where the example group is kept, so that what people try in it is there next time."""
    return documents() / EXAMPLE_NAME


class FrontDoor(QObject):
    """Leads to an open file, and says why where it cannot.

    `opened` comes with the GroupFile; `left` when the person goes back to the file that is
    open already; `welcomed` when the first screen is shown; `reading` with the name of the
    file while it is opened; `refused_to_open` with why another file was not opened.
    """

    opened = Signal(object)
    left = Signal()
    welcomed = Signal()
    reading = Signal(str)
    refused_to_open = Signal(object)

    def __init__(
        self,
        pages: QStackedWidget,
        *,
        settings: Settings,
        tasks: Tasks,
        ask: Ask,
        words: Callable[[], Words],
        clock: Clock,
    ) -> None:
        super().__init__(pages)
        self._pages = pages
        self._settings = settings
        self._tasks = tasks
        self._ask = ask
        self._words = words
        self._clock = clock
        self._behind = False
        self._before_help: QWidget | None = None
        self.openings = Openings(pages, tasks=tasks, ask=ask, words=words, clock=clock)
        self.openings.opened.connect(self._succeeded)
        self.openings.gave_up.connect(self._say)
        self.openings.reading.connect(self.reading)

    @cached_property
    def welcome(self) -> WelcomeView:
        """The first screen."""
        from coprod_desktop.views.welcome import WelcomeView

        view = WelcomeView()
        view.example_requested.connect(self.open_example)
        view.begin_requested.connect(self.ask_new_group)
        view.open_requested.connect(self.ask_to_open)
        view.recent_requested.connect(self.open)
        view.forget_requested.connect(self._forget)
        self._pages.addWidget(view)
        return view

    @cached_property
    def new_group(self) -> NewGroupView:
        """The four questions."""
        from coprod_desktop.presenters.new_group import NewGroupPresenter
        from coprod_desktop.views.new_group import NewGroupView

        view = NewGroupView(self._words())
        presenter = NewGroupPresenter(view, documents(), self._create)
        view.presenter = presenter
        view.name_changed.connect(presenter.name_changed)
        view.place_changed.connect(presenter.place_changed)
        view.folder_requested.connect(partial(self._choose_folder, view, presenter))
        view.begin_requested.connect(lambda: presenter.begin(*view.answers))
        view.back_requested.connect(self._go_back)
        self._pages.addWidget(view)
        return view

    def set_behind(self, *, open_file: bool) -> None:
        """Whether a file is open, to which the person can go back."""
        self._behind = open_file

    def show_welcome(self, problem: str = "") -> None:
        """Show the first screen, with the reason where a file could not be opened."""
        from coprod_desktop.presenters.welcome import recent_files

        self.welcome.show_recent(recent_files(self._settings.recent, self._words()))
        self.welcome.say_problem(problem)
        self._pages.setCurrentWidget(self.welcome)
        self.welcomed.emit()
        self.welcome.focus_first()

    @Slot()
    def ask_new_group(self) -> None:
        """Show the four questions."""
        view = self.new_group
        self._pages.setCurrentWidget(view)
        view.begin_again()
        view.presenter.name_changed("")

    @Slot()
    def ask_to_open(self) -> None:
        """Let the person choose a file."""
        kinds = self.tr("Group files (*.coprod);;All files (*)")
        chosen = self._ask.open_path(self.tr("Open a group file"), self._folder(), kinds)
        if chosen is not None:
            self.open(chosen)

    @Slot(object)
    def open(self, path: Path) -> None:
        """Open a file; asks for its password where it has one."""
        self.openings.open(path)

    @Slot()
    def open_example(self) -> None:
        """Open the example group; make it first where it is not there yet."""
        path = example_path()

        def work(_progress: Progress) -> GroupFile:
            from coprod_desktop.services.group_file import GroupFile

            if not path.exists():
                _make_example(path, self._clock)
            return GroupFile.open(path, clock=self._clock)

        self.openings.run(work, path)

    def show_help(self, page: str) -> None:
        """Show help about the screen, or a page by name, while no file is open."""
        before = self._pages.currentWidget()
        if before is None or before is self._help:
            return
        self._help.presenter.show(page or snake(before.objectName()))
        self._before_help = before
        self._pages.setCurrentWidget(self._help)
        self._help.focus_text()

    @cached_property
    def _help(self) -> HelpPageView:
        from coprod_desktop.app import help_page_room

        view = help_page_room.build_view(self._leave_help)
        self._pages.addWidget(view)
        return view

    def _leave_help(self) -> None:
        if self._before_help is not None:
            self._pages.setCurrentWidget(self._before_help)
            focus_into(self._before_help)

    def _create(self, answers: NewGroup) -> None:
        self.new_group.set_busy(busy=True)

        def work(_progress: Progress) -> GroupFile:
            from coprod_desktop.services.group_file import GroupFile

            file = GroupFile.create(answers.path, password=answers.password, clock=self._clock)
            file.groups.begin(answers.name, answers.kind)
            return file

        task = self._tasks.start(work, tell_failures=False)
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._could_not_create)
        task.ended.connect(self._not_busy)

    @Slot(object)
    def _succeeded(self, file: GroupFile) -> None:
        self._settings.remember(file.path)
        self.opened.emit(file)

    def _could_not_create(self, error: BaseException) -> None:
        if isinstance(error, Unavailable):
            self.new_group.say_problem(self._words().unavailability(error))
        else:
            self._tasks.failed.emit(error)

    @Slot(object)
    def _say(self, error: Unavailable | None) -> None:
        if self._behind:
            self.left.emit()
            if error is not None:
                self.refused_to_open.emit(error)
        else:
            self.show_welcome(self._words().unavailability(error) if error else "")

    def _choose_folder(self, view: NewGroupView, presenter: NewGroupPresenter) -> None:
        chosen = self._ask.folder(self.tr("Where shall the file be kept?"), self._folder())
        if chosen is not None:
            presenter.folder_chosen(chosen, view.name)

    def _folder(self) -> Path:
        recent = self._settings.recent
        return recent[0].parent if recent and recent[0].parent.is_dir() else documents()

    @Slot(object)
    def _forget(self, path: Path) -> None:
        self._settings.forget(path)
        self.show_welcome()

    @Slot()
    def _go_back(self) -> None:
        if self._behind:
            self.left.emit()
        else:
            self.show_welcome()

    @Slot()
    def _not_busy(self) -> None:
        self.new_group.set_busy(busy=False)


def _make_example(path: Path, clock: Clock) -> None:
    """Write the example beside its place first, so that half of one is never opened."""
    from coprod_desktop.services.example import write_example

    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    write_example(part, clock)
    part.rename(path)
