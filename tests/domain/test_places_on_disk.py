"""Second copies are told by their names."""

import pytest

from coprod_desktop.domain.places_on_disk import is_second_copy


@pytest.mark.parametrize(
    "name",
    [
        "riverside (Pat's conflicted copy 2026-11-24)",
        "riverside (conflicted copy 2026-11-24 140200)",
        "riverside_conflict-20261124-140200",
        "riverside.sync-conflict-20261124-140200-ABCDEFG",
        "riverside (1)",
        "riverside 2",
        "riverside-LIBRARY-PC",
        "riverside - Copy",
        "riverside (copy)",
        "riverside copy 2",
    ],
)
def test_what_sync_programs_and_people_call_a_second_copy_is_known(name: str) -> None:
    assert is_second_copy("riverside", name)


@pytest.mark.parametrize(
    "name",
    [
        "riverside",
        "hillside (1)",
        "riverside (before taking over, 2026-11-24 14.02)",
        "riverside (format 1, 2026-11-24 14.02)",
        "riverside copies",
        "riverside old minutes",
    ],
)
def test_other_files_and_the_programs_own_copies_are_not_second_copies(name: str) -> None:
    assert not is_second_copy("riverside", name)
