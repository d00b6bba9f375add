import pytest

from coprod_desktop.domain.people import Side
from coprod_desktop.presenters.guest_editor import GuestEditorPresenter, GuestEntry
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def presenter(riverside, screen) -> GuestEditorPresenter:
    return GuestEditorPresenter(screen, riverside.file.meetings, riverside.meetings["november"])


def test_a_guest_is_on_the_list_of_the_day(riverside, presenter, screen) -> None:
    presenter.record(GuestEntry(name="Aled Rees", role="Speaker"))

    (guest,) = riverside.file.meetings.sheet(riverside.meetings["november"]).attendances
    assert (guest.name, guest.role, guest.side) == ("Aled Rees", "Speaker", Side.GUEST)
    assert "close_editor" in screen.told


@pytest.mark.parametrize(
    ("names", "code"), [([""], "empty"), (["Aled Rees", "Aled Rees"], "attendance_marked")]
)
def test_what_is_amiss_is_pointed_out(presenter, screen, names, code) -> None:
    for name in names:
        presenter.record(GuestEntry(name=name))

    assert (screen.told["point_out"].code, screen.told["point_out"].field) == (code, "name")
