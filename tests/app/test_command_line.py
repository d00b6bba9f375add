from __future__ import annotations

import io
import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from coprod_desktop import assets
from coprod_desktop.app.command_line import VERBS, main
from coprod_desktop.services.example import write_example
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.services.paper_makers import MAKERS
from coprod_desktop.store.migrations import FORMAT
from tests.store.crashes import left_elsewhere

GROUP = "00000000-0000-4000-8000-000000000001"
MEETING = "00000000-0000-4000-8000-000000000002"


def record(**lists: Any) -> str:
    return json.dumps(
        {
            "format": "coprod-record",
            "version": 1,
            "groups": [{"id": GROUP, "name": "Millpond PPG"}],
            "meetings": [{"id": MEETING, "group": GROUP, "date": "2026-11-30"}],
            **lists,
        }
    )


@dataclass
class Answer:
    code: int
    out: str
    err: str


Run = Callable[..., Answer]


class Windows:
    """Which windows were asked for."""

    def __init__(self) -> None:
        self.opened: list[tuple[Path | None, bool]] = []

    def __call__(self, path: Path | None, *, example: bool) -> int:
        self.opened.append((path, example))
        return 0


@pytest.fixture
def windows() -> Windows:
    return Windows()


@pytest.fixture
def run(
    capsys: pytest.CaptureFixture[str], windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> Run:
    """Type a command; `typed` is what standard input says."""

    def answer(*arguments: object, typed: str = "") -> Answer:
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        code = main([str(one) for one in arguments], windows)
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return answer


@pytest.fixture
def file(tmp_path: Path, run: Run) -> Path:
    """A group file without a group."""
    path = tmp_path / "millpond.coprod"
    assert run("new", path).code == 0
    return path


@pytest.fixture
def filled(tmp_path: Path, file: Path, run: Run) -> Path:
    """A group file with one group and one meeting."""
    (tmp_path / "r.json").write_text(record(), encoding="utf-8")
    assert run("load", file, tmp_path / "r.json").code == 0
    return file


@pytest.fixture(scope="session")
def example_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("example") / "example.coprod"
    write_example(path)
    return path.read_bytes()


@pytest.fixture
def example(tmp_path: Path, example_bytes: bytes) -> Path:
    path = tmp_path / "example.coprod"
    path.write_bytes(example_bytes)
    return path


def one_line(answer: Answer) -> str:
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.count("\n") == 1
    return answer.err


# Windows and wrong usage


def test_without_arguments_the_window_opens(run: Run, windows: Windows) -> None:
    assert run().code == 0
    assert windows.opened == [(None, False)]


def test_a_file_alone_opens_in_the_window(run: Run, windows: Windows) -> None:
    run("a.coprod")

    assert windows.opened == [(Path("a.coprod"), False)]


def test_demo_alone_opens_the_example_in_the_window(run: Run, windows: Windows) -> None:
    run("demo")

    assert windows.opened == [(None, True)]


@pytest.mark.parametrize(
    "typed",
    [
        ["prnt", "a.coprod"],
        ["info"],
        ["dump", "a.coprod"],
        ["--wrong"],
        ["new", "a", "b"],
        ["print", "a.coprod", "minutes"],
        ["info", "a.coprod", "--passw", "x"],
        ["new", "a.coprod", "--password", "secret"],
    ],
    ids=" ".join,
)
def test_a_command_that_is_not_understood_is_wrong_usage(
    run: Run, windows: Windows, typed: list[str]
) -> None:
    answer = run(*typed)

    assert (answer.code, answer.out, windows.opened) == (2, "", [])
    assert answer.err.startswith("usage: coprod-desktop")


@pytest.mark.parametrize("typed", [["--help"], ["--version"], *([verb, "-h"] for verb in VERBS)])
def test_help_is_given_when_asked_for(run: Run, typed: list[str]) -> None:
    answer = run(*typed)

    assert (answer.code, answer.err) == (0, "")
    assert answer.out.strip()


def test_the_verbs_do_not_load_qt() -> None:
    asked = (
        "import sys; from coprod_desktop.app.command_line import main; "
        "main(['papers'], None); main(['check', 'no.coprod'], None); "
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    command = [sys.executable, "-c", asked]

    done = subprocess.run(command, capture_output=True, text=True, check=True)

    assert done.stdout.splitlines()[-1] == "[]"


def test_nobody_reading_on_is_no_error(example: Path) -> None:
    asked = (
        "import sys; from coprod_desktop.app.command_line import main; "
        "sys.exit(main(sys.argv[1:], None))"
    )
    command = [sys.executable, "-c", asked, "papers", str(example)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""


# demo, new


def test_demo_writes_the_example_group(run: Run, tmp_path: Path) -> None:
    assert run("demo", "--to", tmp_path / "e.coprod").code == 0

    assert "Riverside PPG (Patient participation group)" in run("info", tmp_path / "e.coprod").out


def test_new_makes_a_group_file_with_a_group(run: Run, tmp_path: Path) -> None:
    run("new", tmp_path / "a.coprod", "--group", "  Łąka & Söhne ")

    described = json.loads(run("info", tmp_path / "a.coprod", "--json").out)

    assert [group["name"] for group in described["groups"]] == ["Łąka & Söhne"]


def test_new_without_a_group_is_ready_for_load(run: Run, file: Path) -> None:
    described = json.loads(run("info", file, "--json").out)

    assert described["groups"] == []
    assert set(described["counts"].values()) == {0}


def test_new_never_takes_the_place_of_a_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear all")

    assert "already" in one_line(run("new", path, "--group", "A"))
    assert path.read_text() == "Dear all"


@pytest.mark.parametrize("more", [["--group", "  "], ["--password-file", "-"]])
def test_new_refused_leaves_no_file(run: Run, tmp_path: Path, more: list[str]) -> None:
    one_line(run("new", tmp_path / "a.coprod", *more))

    assert list(tmp_path.iterdir()) == []


def test_new_in_a_folder_that_is_missing_makes_nothing(run: Run, tmp_path: Path) -> None:
    assert "no folder" in one_line(run("new", tmp_path / "none" / "a.coprod"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("verb", ["new", "info"])
def test_a_name_no_system_can_have_is_told(run: Run, tmp_path: Path, verb: str) -> None:
    assert "could not be" in one_line(run(verb, tmp_path / f"{'a' * 300}.coprod"))
    assert list(tmp_path.iterdir()) == []


# Passwords


@pytest.fixture
def locked(tmp_path: Path, run: Run) -> Path:
    path = tmp_path / "locked.coprod"
    (tmp_path / "pw").write_text("\ufeffcoffee 'n' cake\r\nsecond line\n", encoding="utf-8")
    assert run("new", path, "--group", "A", "--password-file", tmp_path / "pw").code == 0
    return path


def test_a_password_file_opens_what_it_locked(run: Run, locked: Path) -> None:
    answer = run("info", locked, "--password-file", locked.parent / "pw")

    assert "Locked with a password" in answer.out


def test_the_password_may_come_from_standard_input(run: Run, locked: Path) -> None:
    assert run("check", locked, "--password-file", "-", typed="coffee 'n' cake\n").code == 0


@pytest.mark.parametrize("verb", ["info", "check", "papers"])
@pytest.mark.parametrize("password", [None, "wrong", ""])
def test_without_the_right_password_nothing_is_said_or_changed(
    run: Run, locked: Path, verb: str, password: str | None
) -> None:
    before = locked.read_bytes()
    given = [] if password is None else ["--password-file", "-"]

    assert "password" in one_line(run(verb, locked, *given, typed=password or ""))
    assert locked.read_bytes() == before


def test_a_missing_password_file_is_told(run: Run, locked: Path) -> None:
    assert "no.txt" in one_line(run("info", locked, "--password-file", "no.txt"))


def test_nothing_of_a_locked_file_can_be_read_in_it(run: Run, locked: Path) -> None:
    assert b"SQLite format" not in locked.read_bytes()


def test_a_locked_file_goes_through_every_verb(run: Run, locked: Path, tmp_path: Path) -> None:
    def open_with(*arguments: object) -> int:
        return run(*arguments, "--password-file", tmp_path / "pw").code

    (tmp_path / "r.json").write_text(record(), encoding="utf-8")
    codes = [
        open_with("load", locked, tmp_path / "r.json"),
        open_with("dump", locked, "--to", tmp_path / "d.json"),
        open_with("papers", locked),
        open_with("print", locked, "minutes", "--to", tmp_path / "m.pdf"),
        open_with("backup", locked, "--to", tmp_path / "copy.coprod"),
        open_with("check", tmp_path / "copy.coprod"),
    ]

    assert codes == [0] * 6


# What bad files get


def damaged(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: 4096 * 3])


def newer(path: Path) -> None:
    changed = bytearray(path.read_bytes())
    changed[60:64] = (999).to_bytes(4, "big")
    path.write_bytes(changed)


def foreign(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE a (b)")
    other.close()


def letter(path: Path) -> None:
    path.write_text("Dear all")


def empty(path: Path) -> None:
    path.write_bytes(b"")


SPOILT = [damaged, newer, foreign, letter, empty]


@pytest.mark.parametrize("spoil", SPOILT, ids=lambda spoil: spoil.__name__)
@pytest.mark.parametrize("verb", ["info", "load", "dump", "papers", "print", "backup"])
def test_a_file_that_cannot_be_opened_is_told_in_one_line_and_left(
    run: Run, filled: Path, verb: str, spoil: Callable[[Path], None]
) -> None:
    spoil(filled)
    before = filled.read_bytes()
    there = set(filled.parent.iterdir())
    more: dict[str, list[object]] = {
        "load": [filled.parent / "r.json"],
        "dump": ["--to", filled.parent / "d.json"],
        "print": ["minutes", "--to", filled.parent / "m.pdf"],
        "backup": ["--to", filled.parent / "copy.coprod"],
    }

    one_line(run(verb, filled, *more.get(verb, [])))

    assert filled.read_bytes() == before
    assert set(filled.parent.iterdir()) == there


@pytest.mark.parametrize("spoil", SPOILT[1:], ids=lambda spoil: spoil.__name__)
def test_check_tells_in_one_line_what_is_no_file_of_ours(
    run: Run, filled: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(filled)

    assert filled.name in one_line(run("check", filled))


def test_check_says_in_words_what_is_wrong_with_a_file_that_does_not_open(
    run: Run, filled: Path
) -> None:
    damaged(filled)

    answer = run("check", filled)

    assert answer.code == 1
    assert "One thing is wrong" in answer.err
    assert "malformed" not in answer.err


def test_check_knows_a_damaged_file_from_a_wrong_password(run: Run, tmp_path: Path) -> None:
    path, password = tmp_path / "ours.coprod", tmp_path / "password.txt"
    password.write_text("river bank", encoding="utf-8")
    run("new", path, "--password-file", password)
    data = path.read_bytes()
    path.write_bytes(data[: 4096 * 6] + bytes(len(data) - 4096 * 6))

    answer = run("check", path, "--password-file", password)

    assert "is not sound" in answer.err
    assert "SQL" not in answer.err


def test_an_empty_name_for_the_group_is_told_and_nothing_made(run: Run, tmp_path: Path) -> None:
    told = one_line(run("new", tmp_path / "ours.coprod", "--group", " "))

    assert told.startswith("The name of the group is empty.")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_told_by_its_name(run: Run, tmp_path: Path) -> None:
    told = one_line(run("info", tmp_path))

    assert told.strip() == f"{tmp_path} is a folder. Choose a group file in it."


def test_wrong_usage_of_a_verb_shows_how_that_verb_is_used(run: Run) -> None:
    answer = run("info")

    assert answer.err.startswith("usage: coprod-desktop info [-h]")
    assert answer.err.count("coprod-desktop info") == 2


@pytest.mark.parametrize("verb", ["info", "papers", "check"])
def test_a_missing_file_is_told_and_not_made(run: Run, tmp_path: Path, verb: str) -> None:
    assert "no file at" in one_line(run(verb, tmp_path / "none.coprod"))
    assert list(tmp_path.iterdir()) == []


# load and dump


def test_load_says_what_came_in(run: Run, file: Path, tmp_path: Path) -> None:
    (tmp_path / "r.json").write_text(record(), encoding="utf-8")

    answer = run("load", file, tmp_path / "r.json")

    assert answer.out == "Brought in: 1 group and 1 meeting. Here already: 0.\n"


def test_loading_again_changes_nothing(run: Run, filled: Path) -> None:
    before = filled.read_bytes()

    answer = run("load", filled, filled.parent / "r.json")

    assert answer == Answer(0, "All of it is here already. Nothing was changed.\n", "")
    assert filled.read_bytes() == before


def test_a_wrong_record_is_told_line_by_line_and_nothing_is_loaded(run: Run, file: Path) -> None:
    meetings = [{"id": MEETING, "group": GROUP, "date": "soon"}]
    people = [{"id": GROUP, "name": " "}]
    wrong = file.parent / "w.json"
    wrong.write_text(record(meetings=meetings, people=people), encoding="utf-8")
    before = file.read_bytes()

    answer = run("load", file, wrong)

    assert answer.code == 1
    assert answer.err.splitlines() == [
        "The record was not brought in. Nothing was changed. 3 things are wrong:",
        'meetings[0].date: "soon" is not a day written like 2026-11-30.',
        "people[0].id: this id belongs to groups[0] already.",
        "people[0].name: A person needs a name, or at least initials. Nothing has been changed.",
    ]
    assert file.read_bytes() == before


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe\x00", b"Dear all", b"\xc3\x28", b""])
def test_what_is_no_json_is_told_in_one_line(run: Run, file: Path, content: bytes) -> None:
    (file.parent / "r.json").write_bytes(content)

    assert "not a readable record" in one_line(run("load", file, file.parent / "r.json"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_record_may_be_written_in_any_utf(run: Run, file: Path, encoding: str) -> None:
    (file.parent / "r.json").write_text(record(), encoding=encoding)

    assert run("load", file, file.parent / "r.json").code == 0


@pytest.mark.parametrize(
    ("name", "told"), [("none.json", "There is no file"), (".", "could not be used")]
)
def test_a_record_that_cannot_be_read_is_told(run: Run, file: Path, name: str, told: str) -> None:
    assert told in one_line(run("load", file, file.parent / name))


def test_a_record_dumped_and_loaded_elsewhere_is_the_same(
    run: Run, example: Path, tmp_path: Path
) -> None:
    first, second, other = (tmp_path / name for name in ("1.json", "2.json", "other.coprod"))
    run("dump", example, "--to", first)
    run("new", other)
    run("load", other, first)
    run("dump", other, "--to", second)

    assert second.read_bytes() == first.read_bytes()
    assert len(json.loads(first.read_text(encoding="utf-8"))["items"]) == len(
        json.loads(assets.text("example", "example.json"))["items"]
    )


def test_an_older_dump_is_replaced(run: Run, filled: Path, tmp_path: Path) -> None:
    run("dump", filled, "--to", tmp_path / "d.json")

    assert run("dump", filled, "--to", tmp_path / "d.json").code == 0


@pytest.mark.parametrize(
    "arguments", [["dump"], ["print", "minutes"], ["backup"]], ids=lambda each: each[0]
)
def test_no_file_of_another_kind_is_replaced(
    run: Run, filled: Path, example: Path, arguments: list[str]
) -> None:
    before = example.read_bytes()
    verb, *more = arguments

    one_line(run(verb, filled, *more, "--to", example))

    assert example.read_bytes() == before


@pytest.mark.parametrize(
    "arguments", [["dump"], ["print", "minutes"], ["backup"]], ids=lambda each: each[0]
)
def test_a_folder_that_is_missing_is_told_and_not_made(
    run: Run, filled: Path, arguments: list[str]
) -> None:
    there = set(filled.parent.iterdir())
    verb, *more = arguments

    answer = run(verb, filled, *more, "--to", filled.parent / "none" / "out")

    assert "no folder" in one_line(answer)
    assert set(filled.parent.iterdir()) == there


# papers, print, check, backup, info


def test_papers_are_listed_without_a_file(run: Run) -> None:
    listed = run("papers").out.splitlines()

    assert [line.split(":")[0] for line in listed] == [maker.name for maker in MAKERS]
    assert {"agenda", "pack", "minutes", "blank-minutes"} <= {maker.name for maker in MAKERS}


def test_papers_of_a_file_name_what_can_be_printed(run: Run, filled: Path) -> None:
    listed = run("papers", filled).out

    assert f"  {MEETING}  Millpond PPG: Monday 30 November 2026\n" in listed
    assert f"  {GROUP}  Millpond PPG: Millpond PPG\n" in listed


@pytest.mark.parametrize("size", ["standard", "clear", "large", "giant"])
def test_a_paper_is_printed_in_every_size(run: Run, filled: Path, size: str) -> None:
    out = filled.parent / "m.pdf"

    answer = run("print", filled, "minutes", "--of", MEETING, "--size", size, "--to", out)

    assert (answer.code, answer.err) == (0, "")
    assert "Monday 30 November 2026" in PdfReader(out).pages[0].extract_text()


@pytest.mark.parametrize(
    ("name", "begins"),
    [("m.html", "<!DOCTYPE html>"), ("m.HTM", "<!DOCTYPE html>"), ("m.txt", "\ufeffMillpond PPG")],
)
def test_a_paper_is_made_as_the_ending_of_its_file_says(
    run: Run, filled: Path, name: str, begins: str
) -> None:
    out = filled.parent / name

    for _ in ("new", "again"):
        answer = run("print", filled, "minutes", "--of", MEETING, "--to", out)
        assert (answer.code, answer.err) == (0, "")

    assert out.read_text(encoding="utf-8").startswith(begins)
    assert "Monday 30 November 2026" in out.read_text(encoding="utf-8")


def test_another_text_is_never_written_over(run: Run, filled: Path) -> None:
    out = filled.parent / "shopping.txt"
    out.write_text("milk", encoding="utf-8")

    one_line(run("print", filled, "minutes", "--of", MEETING, "--to", out))

    assert out.read_text(encoding="utf-8") == "milk"


def test_a_public_paper_has_initials_for_names(run: Run, example: Path) -> None:
    out = example.parent / "m.pdf"
    listed = run("papers", example).out.splitlines()
    meeting = next(line for line in listed if "Riverside PPG" in line).split()[0]

    run("print", example, "minutes", "--of", meeting, "--public", "--to", out)

    text = " ".join(page.extract_text() for page in PdfReader(out).pages)
    assert "BO" in text
    assert "Oyelaran" not in text


@pytest.mark.parametrize(
    "more",
    [
        ["poster"],
        ["minutes", "--of", "nothing"],
        ["minutes", "--size", "tiny"],
        ["minutes", "--lang", "xx"],
        ["initiative"],
    ],
    ids=" ".join,
)
def test_what_cannot_be_printed_is_told_and_nothing_made(
    run: Run, filled: Path, more: list[str]
) -> None:
    one_line(run("print", filled, *more, "--to", filled.parent / "m.pdf"))

    assert not (filled.parent / "m.pdf").exists()


def test_several_things_to_print_ask_for_one(run: Run, example: Path) -> None:
    answer = run("print", example, "minutes", "--to", example.parent / "m.pdf")

    assert "--of" in one_line(answer)


def test_a_sound_file_is_said_to_be_sound(run: Run, filled: Path) -> None:
    assert run("check", filled).out == f"{filled} is sound.\n"


def test_what_is_wrong_in_a_file_is_told_line_by_line(run: Run, filled: Path) -> None:
    with sqlite3.connect(filled) as raw:
        raw.execute("UPDATE meetings SET group_id = 77")
        raw.execute("UPDATE history_changes SET history_id = 99")
    raw.close()
    before = filled.read_bytes()

    answer = run("check", filled)

    assert (answer.code, answer.out) == (1, "")
    assert "is not sound" in answer.err.splitlines()[0]
    assert len(answer.err.splitlines()) >= 3
    assert filled.read_bytes() == before


def test_a_backup_is_a_copy_that_opens(run: Run, filled: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.coprod"

    assert run("backup", filled, "--to", copy).code == 0

    assert run("check", copy).code == 0
    assert json.loads(run("info", copy, "--json").out)["counts"]["meetings"] == 1


def test_a_file_that_is_open_is_backed_up_and_read_but_not_loaded(
    run: Run, filled: Path, tmp_path: Path
) -> None:
    window = GroupFile.open(filled, who="pat")
    (tmp_path / "more.json").write_text(record())

    codes = [
        run("backup", filled, "--to", tmp_path / "copy.coprod").code,
        run("info", filled).code,
        (refused := run("load", filled, tmp_path / "more.json")).code,
    ]

    assert codes == [0, 0, 1]
    assert "(pat)" in one_line(refused)
    window.close()


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A file of the first format."""
    path = tmp_path / "older.coprod"
    shutil.copyfile(Path(__file__).parents[1] / "store" / "files" / "format_1.coprod", path)
    return path


def test_an_older_file_is_read_as_it_is_and_not_written(
    run: Run, older: Path, tmp_path: Path
) -> None:
    before = older.read_bytes()

    told = [
        run("info", older),
        run("check", older),
        run("dump", older, "--to", tmp_path / "a.json"),
    ]
    refused = run("backup", older, "--to", tmp_path / "copy.coprod")

    assert [answer.code for answer in told] == [0, 0, 0]
    assert "older format (1;" in one_line(refused)
    assert older.read_bytes() == before


def test_an_older_file_is_brought_up_to_date_when_asked(
    run: Run, older: Path, tmp_path: Path
) -> None:
    done = run("backup", older, "--upgrade", "--to", tmp_path / "copy.coprod")

    assert done.code == 0
    assert json.loads(run("info", older, "--json").out)["format"] == FORMAT
    assert len(list(tmp_path.glob("older before bringing up to date *.coprod"))) == 1


def test_a_file_that_another_computer_has_is_taken_over_when_asked(
    run: Run, filled: Path, tmp_path: Path
) -> None:
    left_elsewhere(filled)
    (tmp_path / "more.json").write_text(record())

    refused = run("load", filled, tmp_path / "more.json")
    done = run("load", filled, tmp_path / "more.json", "--take-over")

    assert "library-pc" in one_line(refused)
    assert done.code == 0
    assert len(list(tmp_path.glob("* before taking over *.coprod"))) == 1


def test_a_backup_into_a_folder_keeps_its_name(run: Run, filled: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    run("backup", filled, "--to", stick)

    assert [path.name for path in stick.iterdir()] == [filled.name]


def test_a_rescue_writes_a_new_file_and_a_list(run: Run, filled: Path, tmp_path: Path) -> None:
    content = bytearray(filled.read_bytes())
    content[:4096] = b"\xa5" * 4096
    filled.write_bytes(content)
    new = tmp_path / "new.coprod"

    answer = run("rescue", filled, "--to", new)

    assert answer.code == 0
    assert "1 meeting" in answer.out
    assert run("check", new).code == 0
    assert (tmp_path / "new what was lost.txt").is_file()
    assert filled.read_bytes() == content


def test_info_says_when_the_last_copy_was_made(run: Run, filled: Path, tmp_path: Path) -> None:
    before = run("info", filled).out
    run("backup", filled, "--to", tmp_path / "copy.coprod")

    after = run("info", filled, "--json").out

    assert "Last copy: not yet" in before
    assert json.loads(after)["last_copy"]


def test_info_counts_what_is_there(run: Run, filled: Path) -> None:
    lines = run("info", filled).out.splitlines()

    assert lines[0] == f"{filled}, format {FORMAT}"
    assert {"No password", "1 group", "1 meeting", "0 pledges"} <= set(lines)
