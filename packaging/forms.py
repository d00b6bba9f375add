"""Compiles every ui/*.ui into coprod_desktop/forms, or says which are out of step (--check)."""

import argparse
import re
import subprocess
import sys
from pathlib import Path

from qt_tools import ROOT, qt_tool

SOURCES = ROOT / "ui"
TARGETS = ROOT / "coprod_desktop" / "forms"


def compiled(source: Path) -> str:
    """The Python text of one form; leaves with a sentence when the form cannot be read."""
    uic = [str(qt_tool("uic")), "--generator", "python", "--no-autoconnection", str(source)]
    answer = subprocess.run(uic, capture_output=True, encoding="utf-8", check=False)
    if answer.returncode:
        raise SystemExit(f"{source.name} cannot be compiled: {answer.stderr.strip()}")
    return without_unused(without_version(answer.stdout))


def without_version(text: str) -> str:
    """The text less the line that names the version of Qt, which would change all the forms."""
    lines = text.splitlines()
    made_by = [number for number, line in enumerate(lines) if line.startswith("## Created by")]
    for number in reversed(made_by):
        del lines[number : number + 2]
    return "\n".join(lines).rstrip() + "\n"


def without_unused(text: str) -> str:
    """The text less the names it imports and never uses.

    PySide makes the enums of a class when its name is imported: QLocale alone has hundreds, and
    the window would wait for them at its start.
    """

    def kept(found: re.Match[str]) -> str:
        names = re.findall(r"\w+", found["names"])
        used = [name for name in names if len(re.findall(rf"\b{name}\b", text)) > 1]
        return f"from {found['module']} import ({', '.join(used)})\n" if used else ""

    return re.sub(r"from (?P<module>PySide6\.\w+) import \((?P<names>[^)]*)\)\n", kept, text)


def wanted(sources: Path = SOURCES) -> dict[str, str]:
    """What the folder of compiled forms should hold: text by file name."""
    return {f"ui_{form.stem}.py": compiled(form) for form in sorted(sources.glob("*.ui"))}


def differences(texts: dict[str, str], targets: Path = TARGETS) -> list[str]:
    """One sentence for each compiled form that is missing, out of step, or left over."""
    found = []
    for name, text in texts.items():
        target = targets / name
        if not target.is_file():
            found.append(f"{name} is missing: its form was never compiled.")
        elif target.read_text(encoding="utf-8") != text:
            found.append(f"{name} is not what its form compiles to.")
    found += [f"{name} is left over: it has no form in ui/." for name in left_over(texts, targets)]
    return found


def left_over(texts: dict[str, str], targets: Path = TARGETS) -> list[str]:
    """The compiled forms whose source is gone."""
    return sorted(file.name for file in targets.glob("ui_*.py") if file.name not in texts)


def write(texts: dict[str, str], targets: Path = TARGETS) -> list[str]:
    """Brings the folder into step; returns a sentence for each change."""
    said = []
    for name, text in texts.items():
        target = targets / name
        if not target.is_file() or target.read_text(encoding="utf-8") != text:
            target.write_text(text, encoding="utf-8", newline="\n")
            said.append(f"{name} written.")
    for name in left_over(texts, targets):
        (targets / name).unlink()
        said.append(f"{name} removed: it has no form in ui/.")
    return said


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare only, write nothing")
    texts = wanted()
    if not parser.parse_args().check:
        print("\n".join(write(texts)) or "Nothing to do: every form is compiled.")
        return 0
    found = differences(texts)
    if found:
        print("\n".join(found))
        print("To bring them into step: python3 packaging/dev.py forms")
        return 1
    print(f"{len(texts)} forms, each with its compiled twin.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
