"""Whatever happens to the disk, nothing acknowledged is lost and the right thing is said."""

from pathlib import Path
from time import monotonic_ns

import pytest

from coprod_desktop.services.group_file import GroupFile
from tests.durability.kills import PASSWORD, lost
from tests.durability.programs import Program, started
from tests.durability.sticks import MOUNTS, FolderStick, LoopStick
from tests.durability.troubles import ON_DRIVES, ON_FOLDERS, Spot, Trouble, another_group
from tests.durability.writer import Acknowledged, Failed, rest, visit, work

CASES = [
    *((FolderStick, trouble) for trouble in ON_FOLDERS),
    *((LoopStick, trouble) for trouble in ON_DRIVES if MOUNTS),
]
NAMES = [f"{trouble.name} ({kind.__name__})" for kind, trouble in CASES]
ENOUGH = 300  # saves after which a program that notices nothing is believed to go on so
PASSWORDS = pytest.mark.parametrize("password", [None, PASSWORD], ids=["open", "protected"])


@pytest.fixture
def spot(stick: FolderStick | LoopStick, tmp_path: Path, password: str | None) -> Spot:
    path, other = stick.folder / "riverside.coprod", tmp_path / "other.coprod"
    file = GroupFile.create(path, password=password, who="pat")
    file.groups.begin("Riverside PPG")
    file.close()
    another_group(other, password)
    return Spot(stick=stick, path=path, other=other)


def until_it_fails(program: Program, trouble: Trouble, spot: Spot) -> tuple[Acknowledged, Failed]:
    """The last that was saved and what was said at the trouble, which strikes at any moment."""
    heard = [program.hear(), *program.hear_all(monotonic_ns() % 200 / 1000)]
    spot.writer = program.number
    if trouble.between:
        heard += rest(program)
    trouble.strike(spot)
    if trouble.between:
        program.tell("go on")
    for _ in range(ENOUGH):
        heard.append(program.hear())
        if not isinstance(heard[-1], Acknowledged):
            break
    *saved, failed = heard
    assert all(isinstance(said, Acknowledged) for said in saved), saved
    assert isinstance(failed, Failed), f"it went on, or died: {failed} {program.process.exitcode}"
    return saved[-1], failed


@PASSWORDS
@pytest.mark.parametrize(("stick", "trouble"), CASES, indirect=["stick"], ids=NAMES)
def test_what_was_acknowledged_before_the_trouble_is_there_after_it(
    spot: Spot, trouble: Trouble, password: str | None
) -> None:
    with started(work, spot.path, password, 1.0, False) as program:
        saved, failed = until_it_fails(program, trouble, spot)
    path = trouble.mend(spot)

    assert failed.code in trouble.codes
    if path is not None:
        file = GroupFile.open(path, password=password, who="pat")
        assert lost(file, saved.state) == []
        assert file.check() == ()
        file.close()


@PASSWORDS
@pytest.mark.parametrize(
    ("stick", "trouble"),
    [case for case in CASES if case[1].goes_on],
    indirect=["stick"],
    ids=[name for name, case in zip(NAMES, CASES, strict=True) if case[1].goes_on],
)
def test_work_goes_on_when_the_trouble_is_over(
    spot: Spot, trouble: Trouble, password: str | None
) -> None:
    with started(work, spot.path, password, 2.0, False) as program:
        until_it_fails(program, trouble, spot)
        trouble.mend(spot)
        program.tell("try again")

        assert isinstance(program.hear(), Acknowledged)


@PASSWORDS
@pytest.mark.parametrize("stick", [FolderStick], indirect=True)
def test_a_folder_that_is_locked_meanwhile_does_not_stop_the_work(
    spot: Spot, password: str | None
) -> None:
    with started(work, spot.path, password, 3.0, False) as program:
        heard = [program.hear() for _ in range(5)]
        spot.path.parent.chmod(0o555)
        heard += program.hear_all(0.2)
        heard += rest(program)
    spot.path.parent.chmod(0o755)

    assert len(heard) > 5
    file = GroupFile.open(spot.path, password=password, who="pat")
    assert lost(file, heard[-1].state) == []
    file.close()


@PASSWORDS
@pytest.mark.parametrize("stick", [FolderStick], indirect=True)
def test_a_file_in_a_locked_folder_opens_to_read_and_says_why(
    spot: Spot, password: str | None
) -> None:
    spot.path.parent.chmod(0o555)
    with started(visit, spot.path, password) as program:
        state, refused = program.hear(), program.hear()
    spot.path.parent.chmod(0o755)

    assert state.newest == 1
    assert refused.code == "folder_not_writable"
    assert [one.name for one in spot.path.parent.iterdir()] == ["riverside.coprod"]
