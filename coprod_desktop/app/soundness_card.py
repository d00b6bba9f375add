"""Joins the card that checks the open file to the check and to the rescue."""

from __future__ import annotations

from coprod_desktop.app.card import Card
from coprod_desktop.app.desk import Desk
from coprod_desktop.domain.progress import Progress
from coprod_desktop.presenters.soundness_card import SoundnessCardPresenter
from coprod_desktop.views.soundness_card import SoundnessCardView


def build(desk: Desk) -> Card:
    """The card; the worker checks, so that one can go on working."""
    view = SoundnessCardView()
    presenter = SoundnessCardPresenter(view, desk.words)

    def work(progress: Progress) -> tuple[str, ...]:
        from coprod_desktop.services.rescue import check

        return check(desk.file.path, desk.file.security.password, desk.words, progress)

    def begin() -> None:
        if not presenter.begin():
            return
        task = desk.tasks.start(work)
        task.progressed.connect(presenter.step)
        task.succeeded.connect(presenter.checked)
        task.ended.connect(presenter.ended)

    view.check_requested.connect(begin)
    view.rescue_requested.connect(desk.rescue_wanted)
    return Card(view, lambda: None)
