"""Gathers every text a person can see into assets/i18n/coprod_desktop.ts, for translators."""

import argparse
import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from qt_tools import ROOT, qt_tool

TEMPLATE = ROOT / "assets" / "i18n" / "coprod_desktop.ts"
SPEAKING = ("app", "models", "views", "widgets")  # the folders of the package that may use Qt


def sources(root: Path = ROOT) -> list[Path]:
    """The forms and the modules that speak to people, always in the same order."""
    package = root / "coprod_desktop"
    modules = (file for folder in SPEAKING for file in (package / folder).rglob("*.py"))
    return sorted((root / "ui").glob("*.ui")) + sorted(modules)


def gathered(files: list[Path]) -> str:
    """The template: made afresh and without line numbers, so that it changes only with the texts.

    Leaves with a sentence when a file cannot be read, or puts its texts together by code.
    """
    with tempfile.TemporaryDirectory() as folder:
        short_cuts, made = Path(folder, "short_cuts.py"), Path(folder, TEMPLATE.name)
        modules = [file for file in files if file.suffix == ".py"]
        short_cuts.write_text(written_out(modules), encoding="utf-8")
        listed = Path(folder, "files.lst")
        listed.write_text("\n".join(map(str, [*files, short_cuts])), encoding="utf-8")
        lupdate = [str(qt_tool("lupdate")), "-silent", "-locations", "none"]
        lupdate += ["-sort-messages", "-source-language", "en_GB", f"@{listed}", "-ts", str(made)]
        answer = subprocess.run(lupdate, capture_output=True, encoding="utf-8", check=False)
        if answer.returncode or answer.stderr or not made.is_file():
            raise SystemExit(f"lupdate stumbled:\n{answer.stdout}{answer.stderr}".strip())
        return made.read_text(encoding="utf-8")


def written_out(modules: list[Path]) -> str:
    """What lupdate does not follow by itself: calls of a module's own short cut to translate().

    A short cut is a function that ends in `return QCoreApplication.translate("Ask", text)`.
    """
    lines = []
    for module in modules:
        tree = ast.parse(module.read_text(encoding="utf-8"))
        contexts = short_cuts_of(tree)
        for call in calls(tree):
            if any(is_put_together(argument) for argument in call.args[:2]):
                place = f"{module.name}, line {call.lineno}"
                raise SystemExit(
                    f"{place}: give tr() one whole text, with %1 or {{name}} for gaps."
                )
            text = call.args[0] if call.args else None
            if name_of(call) in contexts and isinstance(text, ast.Constant):
                count = ', "", 1' if "%n" in str(text.value) else ""
                lines.append(f"translate({contexts[name_of(call)]!r}, {text.value!r}{count})")
    return "\n".join(lines)


def short_cuts_of(tree: ast.Module) -> dict[str, str]:
    """The functions of a module that hand a text on to translate(), with the context they name."""
    found = {}
    for function in tree.body:
        last = function.body[-1] if isinstance(function, ast.FunctionDef) else None
        call = last.value if isinstance(last, ast.Return) else None
        if isinstance(call, ast.Call) and name_of(call) == "translate" and call.args:
            context = call.args[0]
            if isinstance(context, ast.Constant) and isinstance(function, ast.FunctionDef):
                found[function.name] = str(context.value)
    return found


def calls(tree: ast.Module) -> Iterator[ast.Call]:
    """The calls that look like a translation, in the order they are written."""
    names = {"tr", "translate", *short_cuts_of(tree)}
    found = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    wanted = (call for call in found if name_of(call) in names)
    return iter(sorted(wanted, key=lambda call: (call.lineno, call.col_offset)))


def name_of(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def is_put_together(argument: ast.expr) -> bool:
    """Whether a text exists only while the program runs: an f-string, or a sum with a text."""
    if isinstance(argument, ast.JoinedStr):
        return True
    sides = (argument.left, argument.right) if isinstance(argument, ast.BinOp) else ()
    return any(isinstance(side, ast.Constant) and isinstance(side.value, str) for side in sides)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare only, write nothing")
    check = parser.parse_args().check
    text = gathered(sources())
    known = TEMPLATE.read_text(encoding="utf-8") if TEMPLATE.is_file() else ""
    if text == known:
        print(f"{text.count('<source>')} texts, all in the template for translators.")
        return 0
    if check:
        print(f"{TEMPLATE.relative_to(ROOT).as_posix()} does not match the texts on the screens.")
        print("To bring it into step: python3 packaging/dev.py translations")
        return 1
    TEMPLATE.parent.mkdir(parents=True, exist_ok=True)
    TEMPLATE.write_text(text, encoding="utf-8", newline="\n")
    print(f"{text.count('<source>')} texts written to {TEMPLATE.relative_to(ROOT).as_posix()}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
