"""Joins the plain questions in a dialog to the presenter that asks them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from coprod_desktop.app.desk import Desk
from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.domain.guided_placing import LADDER
from coprod_desktop.domain.placements import PlacementAnswer
from coprod_desktop.presenters.guided_placing import GuidedChoice, GuidedPlacingPresenter
from coprod_desktop.views.rung_finder_panel import RungFinderPanel


def join_questions(
    desk: Desk,
    finder: RungFinderPanel,
    ladder: Framework | None,
    answered: Iterable[PlacementAnswer],
    chosen: Callable[[GuidedChoice], None],
) -> None:
    """Ask the questions in `finder`, beginning with `answered`; a group's own ladder has none."""
    if ladder is None or ladder.key != LADDER:
        return
    panel = finder.panel
    presenter = GuidedPlacingPresenter(
        panel, desk.file.frameworks.guided(), ladder, words=desk.words, chosen=chosen
    )
    panel.answered.connect(presenter.answer)
    panel.use_requested.connect(presenter.use)
    panel.other_requested.connect(presenter.use_other)
    finder.hold(presenter)
    presenter.begin(answered)
