"""Two programs on one file: one writes, the others read, and none spoils it."""

from contextlib import ExitStack
from pathlib import Path

import pytest

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.group_file import GroupFile
from tests.durability.kills import lost
from tests.durability.programs import started
from tests.durability.writer import Acknowledged, Failed, rest, state_of, work


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = GroupFile.create(tmp_path / "riverside.coprod", who="pat")
    file.groups.begin("Riverside PPG")
    file.close()
    return file.path


def seen_in(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {one.name: (one.stat().st_mtime_ns, one.read_bytes()) for one in folder.iterdir()}


def test_a_file_that_is_open_elsewhere_is_refused_with_who_has_it(path: Path) -> None:
    with started(work, path, None, 1.0, False) as program:
        program.hear()

        with pytest.raises(Unavailable) as refused:
            GroupFile.open(path, who="sam")

    assert (refused.value.code, refused.value.facts["who"]) == ("held", "pat")


def test_a_reader_sees_what_the_writer_has_saved(path: Path) -> None:
    with started(work, path, None, 2.0, False) as program:
        program.hear()
        reader = GroupFile.open(path, read_only=True)
        for _ in range(5):
            program.hear_all(0.02)
            saved = rest(program)
            assert state_of(reader) == (saved[-1].state if saved else state_of(reader))
            program.tell("go on")
        reader.close()


def test_a_reader_never_sees_half_a_change(path: Path) -> None:
    with started(work, path, None, 3.0, False) as program:
        program.hear()
        reader = GroupFile.open(path, read_only=True)
        states = {state_of(reader) for _ in range(60)}
        program.kill()
        heard = program.hear_all()
        reader.close()

    saved = {said.state for said in heard}
    unsaid = states - saved - {min(states, key=lambda one: one.newest)}
    assert len(states) > 1, "nothing was written while it read"
    assert len(unsaid) <= 1, "only the last change may be seen and not yet acknowledged"


def test_reading_writes_nothing_while_another_works(path: Path) -> None:
    with started(work, path, None, 4.0, False) as program:
        program.hear()
        rest(program)
        before = seen_in(path.parent)
        reader = GroupFile.open(path, read_only=True)
        state_of(reader)
        reader.close()

        assert seen_in(path.parent) == before


def test_after_a_crash_the_next_program_gets_the_file_by_itself(path: Path) -> None:
    with started(work, path, None, 5.0, False) as program:
        heard = [program.hear(), *program.hear_all(0.1)]
        program.kill()
        heard += program.hear_all()

    file = GroupFile.open(path, who="sam")
    assert lost(file, heard[-1].state) == []
    assert file.hold is not None
    assert file.hold.former is not None
    assert file.hold.former.who == "pat"
    file.close()


def test_of_programs_that_come_at_once_only_one_gets_the_file(path: Path) -> None:
    for seed in range(5):
        with ExitStack() as all_of_them:
            several = [
                all_of_them.enter_context(started(work, path, None, float(seed), False))
                for _ in range(4)
            ]
            first = [one.hear() for one in several]
            assert sum(isinstance(said, Acknowledged) for said in first) == 1
            refused = {said.code for said in first if isinstance(said, Failed)}
            assert refused <= {"held", "in_use"}

    file = GroupFile.open(path, who="sam")
    assert file.check() == ()
    file.close()
