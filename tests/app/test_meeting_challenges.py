"""What made working together hard is noted from the meeting at which it was met."""

from coprod_desktop.presenters.places import Place
from tests.screens import seen


def test_the_challenges_of_a_meeting_open_from_its_room(qtbot, main_window, riverside) -> None:
    main_window.session.navigator.go(Place("meeting", riverside.meetings["september"]))

    seen.press(qtbot, main_window, "Challenges met…")

    dialog = seen.open_dialog(qtbot, "ChallengesOfMeeting")
    assert any("14 September 2026" in words for words in seen.texts(dialog))
    dialog.reject()


def test_a_meeting_still_to_come_has_met_none(main_window, riverside) -> None:
    main_window.session.navigator.go(Place("meeting", riverside.meetings["november"]))

    assert "Challenges met…" not in seen.buttons(main_window)
