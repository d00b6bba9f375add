"""Two programs, in processes of their own, on one group file."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store.engine import connect
from coprod_desktop.store.store import Store

BEGIN = """
import sys
from pathlib import Path
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.group_file import GroupFile

path, many = Path(sys.argv[1]), int(sys.argv[2])
print("ready", flush=True)
sys.stdin.readline()
begun = 0
for number in range(many):
    try:
        file = GroupFile.open(path, who=sys.argv[3])
    except Unavailable as told:
        assert told.code in ("held", "in_use"), told
        continue
    file.groups.begin(f"{sys.argv[3]} {number}")
    begun += 1
    file.close()
print(begun)
"""

HOLD = """
import sys
from pathlib import Path
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.group_file import GroupFile

file = GroupFile.open(Path(sys.argv[1]), who="lucja")
print("ready", flush=True)
for line in sys.stdin:
    try:
        file.groups.begin(line.strip())
    except Unavailable as told:
        print(told.code, flush=True)
    else:
        print("saved", flush=True)
file.close()
"""


def _started(code: str, *arguments: object):
    program: Any = subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout.readline() == "ready\n"
    return program


def _ask(program, line: str):
    program.stdin.write(line + "\n")
    program.stdin.flush()
    return program.stdout.readline().strip()


@pytest.fixture
def path(group_file: GroupFile) -> Path:
    group_file.close()
    return group_file.path


@pytest.fixture
def other(path: Path):
    """Another program that has the file open to write."""
    program = _started(HOLD, path)
    yield program
    program.kill()
    program.communicate()


def test_the_second_program_learns_who_has_the_file(path: Path, other, clock) -> None:
    with pytest.raises(Unavailable) as refusal:
        GroupFile.open(path, clock=clock, who="pat")

    facts = refusal.value.facts
    assert (facts["who"], facts["may_take_over"]) == ("lucja", False)


def test_the_second_program_reads_while_the_first_writes(path: Path, other, clock) -> None:
    reader = GroupFile.open(path, clock=clock, read_only=True)

    seen = []
    for name in ("Riverside", "Millpond"):
        assert _ask(other, name) == "saved"
        seen.append([group.name for group in reader.groups.all()])

    assert seen == [["Riverside"], ["Riverside", "Millpond"]]
    assert reader.holder is not None
    assert reader.holder.process == other.pid
    reader.close()


def test_what_a_killed_program_had_is_free_at_once(path: Path, other, clock) -> None:
    assert _ask(other, "Riverside") == "saved"
    other.kill()
    other.wait()

    file = GroupFile.open(path, clock=clock, who="pat")

    assert file.hold is not None
    assert file.hold.former is not None
    assert file.hold.former.who == "lucja"
    assert [group.name for group in file.groups.all()] == ["Riverside"]
    file.close()


def test_programs_that_come_and_go_lose_nothing_and_harm_nothing(path: Path) -> None:
    programs = [_started(BEGIN, path, 25, name) for name in ("pat", "sam")]
    for program in programs:
        program.stdin.write("go\n")
        program.stdin.flush()
    begun = sum(int(program.communicate()[0]) for program in programs)

    file = GroupFile.open(path)

    assert [program.returncode for program in programs] == [0, 0]
    assert begun > 0
    assert (len(file.groups.all()), file.check()) == (begun, ())
    file.close()


def test_a_reader_never_stops_the_writer_for_good(path: Path, other, clock) -> None:
    reader = Store.open(path, password=None, clock=clock, who="pat", read_only=True)

    for number in range(20):
        reader.counts()
        assert _ask(other, f"Group {number}") == "saved"

    assert reader.counts()["groups"] == 20
    reader.close()


def test_a_program_that_writes_without_the_lock_is_noticed_by_the_one_that_has_it(
    path: Path, other
) -> None:
    assert _ask(other, "Riverside") == "saved"
    raw = connect(path, None)
    raw.execute("UPDATE groups SET name = 'Mine'")
    raw.close()

    told = _ask(other, "Millpond")

    reader = GroupFile.open(path, read_only=True)
    assert (told, [group.name for group in reader.groups.all()]) == ("changed_outside", ["Mine"])
    reader.close()


def test_a_save_waits_its_turn_and_then_says_that_it_did_not_get_it(path: Path, other) -> None:
    raw = connect(path, None)
    raw.execute("BEGIN IMMEDIATE")

    told = _ask(other, "Riverside")

    raw.execute("ROLLBACK")
    raw.close()
    assert (told, _ask(other, "Riverside")) == ("in_use", "saved")
