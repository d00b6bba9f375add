"""Keeps what is being typed inside the group file, and offers it again after a crash."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from coprod_desktop.app.form_typing import FormTyping, Texts, Typing
from coprod_desktop.domain.drafts import Draft, DraftForm, DraftPlace, FoundDraft
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.typed_before import said_before
from coprod_desktop.views.editor_dialog import EditorDialog

if TYPE_CHECKING:
    from coprod_desktop.app.desk import Desk

PAUSE = 1_000
"""Milliseconds without a key after which what was typed is kept."""

TRY_AGAIN = 5_000
"""Milliseconds between tries while it cannot be kept."""


class TypingKeeper(QObject):
    """Looks after the screens of one desk in which people type.

    Words are kept when the person pauses, leaves a field or the window, when the system ends
    the session, and when asked to (`flush`, `keep_now`). Where keeping fails, the words stay in
    their fields, `trouble` says why, once, and it is tried again until it works: then
    `kept_again` comes.
    """

    trouble = Signal(object)
    kept_again = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window: QWidget | None = None
        self._screens: list[Typing] = []
        self._kept: dict[DraftPlace, str] = {}
        self._to_drop: set[DraftPlace] = set()
        self._opening: tuple[DraftForm, Texts] | None = None
        self._interrupted: set[DraftForm] = set()
        self._rest: set[DraftPlace] = set()
        self._looked_back = False
        self._trouble = ""
        self._dirty = False
        self._savers: list[Callable[[], None]] = []
        self._pause = self._timer(PAUSE, self.flush, once=True)
        self._again = self._timer(TRY_AGAIN, self._try_again, once=False)

    def _timer(self, wait: int, done: Callable[[], object], *, once: bool) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(once)
        timer.setInterval(wait)
        timer.timeout.connect(done)
        return timer

    def begin(self, window: QWidget) -> None:
        """Look after what is typed in a window from now on."""
        self._window = window
        self._desk.typing.connect(self._waits)
        self._desk.rested.connect(self._rested)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
            app.aboutToQuit.connect(self.flush)
            app.commitDataRequest.connect(self._session_ends, Qt.ConnectionType.DirectConnection)

    # -- what is looked after

    def watch(self, dialog: EditorDialog, form: DraftForm) -> None:
        """Look after what is typed in a dialog, which shows what it begins with already.

        Words typed in it before are offered in the dialog, or put in where they were asked for.
        When the dialog has done its main thing, its drafts go; closed otherwise, they stay.
        """
        if self._window is None or self._desk.file.read_only:
            return
        typing = FormTyping(dialog, form, self.heard)
        self._screens.append(typing)
        dialog.finished.connect(partial(self._finished, typing))
        dialog.destroyed.connect(partial(self._cut_short, typing))
        self._recall(typing)

    def begin_anew(self, dialog: EditorDialog, names: Iterable[str]) -> None:
        """Know that the program, not the person, put other words into inputs of a dialog."""
        for screen in self._screens:
            if isinstance(screen, FormTyping) and screen.dialog is dialog:
                screen.begin_anew(names)

    def add(self, screen: Typing, widget: QWidget, save: Callable[[], None] | None = None) -> None:
        """Look after a screen that is no dialog, until `widget` is destroyed.

        `save` is for screens that keep their words in the record themselves: it does so, or
        raises what is in the way, and is called again until it has worked.
        """
        if self._window is None or self._desk.file.read_only:
            return
        self._screens.append(screen)
        if save is not None:
            self._savers.append(save)
        widget.destroyed.connect(partial(self._taken_down, screen, save))

    @Slot()
    def heard(self) -> None:
        """Somebody typed: keep it soon."""
        self._dirty = True
        self._pause.start()

    # -- keeping

    def flush(self) -> bool:
        """Keep what is typed now; false where that failed, which is then said and tried again."""
        try:
            self.keep_now()
        except Unavailable as error:
            self._say(error)
            return False
        return True

    def keep_now(self) -> None:
        """Keep what is typed in forms; raises Unavailable, and tries again later."""
        self._pause.stop()
        if not self._dirty or self._desk.resting or self._desk.file.read_only:
            return
        typed = self._typed()
        current = {form for screen in self._open_screens() for form in screen.typed()}
        cleared = {one for one in self._kept if one.form in current and one not in typed}
        kept = {place: text for place, text in typed.items() if self._kept.get(place) != text}
        dropped = (self._to_drop | cleared) - typed.keys()
        self._dirty = False  # a defect on the way is told once, not at every turn
        if kept or dropped:
            self._settle(kept, dropped)
        self._kept = typed
        self._to_drop = set()
        self._all_is_kept()

    def look_again(self) -> None:
        """A screen put words into the record, or took them away: see what needs a draft now."""
        self._dirty = True
        self.flush()

    def let_go(self, form: DraftForm, names: Iterable[str] | None = None) -> None:
        """Drop the drafts of a form, or of some of its inputs: they are in the record now."""
        if self._window is None or self._desk.resting:
            return
        there = self._desk.file.drafts.places_of(form)
        gone = there if names is None else there & {form.place(name) for name in names}
        self._kept = {place: text for place, text in self._kept.items() if place not in gone}
        if gone:
            self._to_drop |= gone
            self._dirty = True
        self.flush()

    def keep_all(self) -> None:
        """Keep what is typed, and what a screen could not put into the record; as `keep_now`."""
        waiting = self._waiting()
        self._dirty = self._dirty or bool(waiting)
        self.keep_now()
        if waiting:
            self._settle(waiting)
            self._kept |= waiting
            self._dirty = True  # so that they go when the record has taken them after all

    def unsaved(self) -> tuple[Draft, ...]:
        """What stands on the screens now and is not in the record, for another opening."""
        typed, at = self._typed() | self._waiting(), self._desk.clock()
        return tuple(Draft(place=place, text=text, at=at, who="") for place, text in typed.items())

    def take_over(self, drafts: Iterable[Draft]) -> None:
        """Keep words that another opening of the file could not, and offer them."""
        carried = {one.place: one.text for one in drafts}
        self._desk.file.drafts.settle(carried)
        self._interrupted |= {place.form for place in carried}
        self.offer()

    def stop(self) -> None:
        """Keep what can be kept, note whether forms are still open, and look after nothing."""
        self.flush()
        if self._window is None:
            return
        open_forms = bool(self._typed())
        self._window = None
        self._pause.stop()
        self._again.stop()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._focus_moved)
            app.aboutToQuit.disconnect(self.flush)
            app.commitDataRequest.disconnect(self._session_ends)
        self._screens.clear()
        self._savers.clear()
        if not (self._desk.file.read_only or self._desk.resting):
            self._note_open(open_forms)

    # -- offering

    @Slot()
    def offer(self) -> None:
        """Show what was typed and lost its form: after a crash, after locking, after a shutdown.

        What somebody left by themselves is not shown; it waits in its form and in the menu.
        """
        QTimer.singleShot(0, self, self._offer)

    def show(self) -> None:
        """Show all that was typed and not saved, or say that there is nothing."""
        found = self._to_show()
        if found:
            self._show(found)
        else:
            self._desk.messages.tell(self._desk.words.say("typed_before.none"))

    def open_with(self, form: DraftForm, id_: int, texts: Texts) -> None:
        """Open the form of the entry with the key `id_`, with these words put in."""
        from coprod_desktop.app.typed_forms import open_form

        if self._window is None:
            return
        self._opening = (form, texts)
        try:
            open_form(self._desk, self._window, form, id_)
            if self._opening is not None:  # it is no dialog, but part of a screen
                self._rest = set()
                any(screen.fill(form, texts) for screen in self._open_screens())
        finally:
            self._opening = None
        self.heard()

    @Slot()
    def _offer(self) -> None:
        file = self._desk.file
        if self._desk.resting or file.read_only:
            return
        found = self._to_show()
        if not self._looked_back:
            self._looked_back = True
            crashed = file.hold is not None and file.hold.former is not None
            if not (crashed or file.drafts.interrupted):
                found = self._cut(found)
        else:
            found = self._cut(found)
        self._interrupted.clear()
        if found:
            self._show(found)

    def _cut(self, found: tuple[FoundDraft, ...]) -> tuple[FoundDraft, ...]:
        return tuple(one for one in found if one.draft.place.form in self._interrupted)

    def _to_show(self) -> tuple[FoundDraft, ...]:
        """All drafts but those that stand in a form that is open now."""
        typed = self._typed()
        return tuple(one for one in self._desk.file.drafts.found() if one.draft.place not in typed)

    def _show(self, found: tuple[FoundDraft, ...]) -> None:
        from coprod_desktop.app.typed_before_doors import show_typed_before

        if self._window is None:
            return
        self._rest = {one.draft.place for one in found}
        dialog = show_typed_before(self._desk, found, self._window, self.open_with)
        dialog.rejected.connect(self._decide_later)

    @Slot()
    def _decide_later(self) -> None:
        self._rest = set()
        self._desk.messages.tell(self._desk.words.say("typed_before.later"))

    @Slot()
    def _show_rest(self) -> None:
        """Go on with what was shown before a form was opened out of it."""
        if self._desk.resting:
            return
        rest = tuple(one for one in self._to_show() if one.draft.place in self._rest)
        if rest:
            self._show(rest)

    def _recall(self, typing: FormTyping) -> None:
        form = typing.form
        if self._opening is not None and self._opening[0] == form:
            typing.fill(form, self._opening[1])
            self._opening = None
            return
        before = self._desk.file.drafts.of(form)
        known = {one.draft.place.name: one for one in before}
        here = tuple(known[name] for name in typing.names if name in known)
        if here:
            texts = {one.draft.place.name: one.draft.text for one in here}
            strip = typing.offer(said_before(here, self._desk.words), texts)
            strip.wanted.connect(partial(typing.fill, form, texts))
            strip.unwanted.connect(partial(self._throw_away, typing, tuple(texts)))

    def _throw_away(self, typing: FormTyping, names: tuple[str, ...]) -> None:
        typed = typing.typed()[typing.form]
        typing.offer("")
        self.let_go(typing.form, [name for name in names if name not in typed])

    # -- what happens to screens

    def _finished(self, typing: FormTyping, result: int) -> None:
        if typing not in self._screens:
            return
        self._rest = {place for place in self._rest if place.form != typing.form}
        if self._rest:
            QTimer.singleShot(0, self, self._show_rest)
        if result == QDialog.DialogCode.Accepted:
            self._screens.remove(typing)
            self.let_go(typing.form)
            return
        left = typing.typed()[typing.form]
        kept = self.flush()
        self._screens.remove(typing)
        self._forget(typing.form)
        if left:
            self._say_left(typing.form, left, kept=kept)

    def _say_left(self, form: DraftForm, left: Texts, *, kept: bool) -> None:
        if kept:
            self._desk.messages.tell(self._desk.words.say("typed_before.kept_aside"))
            return
        self._left_behind(form, left)

    def _left_behind(self, form: DraftForm, left: Texts) -> None:
        """Hold the words of a form that was closed while nothing could be kept."""
        self._screens.append(_Remembered(form, left))
        self._dirty = True

    def _cut_short(self, typing: FormTyping, *_: object) -> None:
        """A dialog was taken down and nobody decided anything: its words are offered again."""
        if isValid(self) and typing in self._screens:
            self._screens.remove(typing)
            self._interrupted.add(typing.form)
            self._forget(typing.form)

    def _taken_down(self, screen: Typing, save: Callable[[], None] | None, *_: object) -> None:
        if not isValid(self):
            return
        if screen in self._screens:
            self._screens.remove(screen)
        if save in self._savers:
            self._savers.remove(save)
        locked = self._desk.resting  # all are taken down, and nothing may be asked of the file
        screens = () if locked else self._open_screens()
        here = {form for other in screens for form in other.typed()}
        for form in {place.form for place in self._kept} - here:
            self._interrupted.add(form)
            self._forget(form)

    def _forget(self, form: DraftForm) -> None:
        self._kept = {one: text for one, text in self._kept.items() if one.form != form}

    def recalled(self, form: DraftForm) -> Texts:
        """Words typed before in a form that is opened now and is no dialog."""
        if self._opening is not None and self._opening[0] == form:
            texts, self._opening = self._opening[1], None
            return texts
        if self._window is None or self._desk.file.read_only:
            return {}
        return {one.draft.place.name: one.draft.text for one in self._desk.file.drafts.of(form)}

    def _waiting(self) -> dict[DraftPlace, str]:
        return {
            place: text
            for screen in self._open_screens()
            for place, text in screen.waiting().items()
        }

    def _open_screens(self) -> Iterator[Typing]:
        yield from tuple(self._screens)

    def _typed(self) -> dict[DraftPlace, str]:
        return {
            form.place(name): text
            for screen in self._open_screens()
            for form, texts in screen.typed().items()
            for name, text in texts.items()
        }

    # -- trouble

    def _settle(self, kept: Mapping[DraftPlace, str], dropped: Iterable[DraftPlace] = ()) -> None:
        try:
            self._desk.file.drafts.settle(kept, dropped)
        except Unavailable:
            self._dirty = True
            self._again.start()
            raise

    def _say(self, error: Unavailable) -> None:
        """Say once what is in the way, in the dialog too: it covers the window."""
        if error.code == self._trouble:
            return
        self._trouble = error.code
        words = self._desk.words
        said = f"{words.unavailability(error)} {words.say('typed_before.stays')}"
        for screen in self._open_screens():
            screen.say_trouble(said)
        self.trouble.emit(error)

    def _all_is_kept(self) -> None:
        self._screens = [one for one in self._screens if not isinstance(one, _Remembered)]
        if self._trouble:
            self._trouble = ""
            for screen in self._open_screens():
                screen.say_trouble("")
            self._desk.messages.tell(self._desk.words.say("typed_before.kept_again"))
            self.kept_again.emit()

    @Slot(bool)
    def _waits(self, unsaved: bool) -> None:
        if unsaved:
            self._again.start()

    @Slot(bool)
    def _rested(self, resting: bool) -> None:
        """Go on with what was typed while the file could not be asked."""
        if not resting and self._dirty:
            self._pause.start()

    @Slot()
    def _try_again(self) -> None:
        """Try what failed before, quietly: it was said already."""
        if self._desk.resting:
            return
        try:
            for save in self._savers:
                save()
            self.keep_all()
        except Unavailable as error:
            self._say(error)
        else:
            self._again.stop()

    def _note_open(self, open_forms: bool) -> None:
        try:
            self._desk.file.drafts.note_interrupted(interrupted=open_forms)
        except Unavailable:
            return  # nothing can be written now; the drafts that are there wait in the menu

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _old: QWidget | None, _now: QWidget | None) -> None:
        if self._dirty:
            self.flush()

    @Slot(object)
    def _session_ends(self, _manager: object) -> None:
        self.flush()


class _Remembered:
    """Words of a form that was closed while nothing could be kept."""

    def __init__(self, form: DraftForm, texts: Texts) -> None:
        self._typed = {form: dict(texts)}

    def typed(self) -> dict[DraftForm, Texts]:
        return dict(self._typed)

    def waiting(self) -> dict[DraftPlace, str]:
        return {}

    def fill(self, _form: DraftForm, _texts: Texts) -> bool:
        return False

    def say_trouble(self, words: str) -> None:
        """Its form is closed; the message bar says it."""
