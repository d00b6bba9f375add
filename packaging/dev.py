"""One command for everything: sets the project up on this machine, then runs it or checks it."""

# Reads on a Python too old for the project (from 3.6), to be able to say so.
import sys


def python_refused(major: int, minor: int) -> str:
    """A sentence when the project does not run on this version of Python, else nothing."""
    if (3, 11) <= (major, minor) < (3, 15):
        return ""
    return (
        f"This is Python {major}.{minor}; Coprod Desktop needs Python 3.11, 3.12, 3.13 or 3.14.\n"
        "If you have one of them under its own name, use that: python3.11 packaging/dev.py run"
    )


if python_refused(*sys.version_info[:2]):
    sys.exit(python_refused(*sys.version_info[:2]))

import argparse
import os
import platform
import subprocess
from dataclasses import dataclass

from set_up import CHECKING, ROOT, RUNNING, VENV, set_up, venv_python
from system_libraries import NO_SCREEN, Stopped, bring_java, screen_is_missing


@dataclass(frozen=True)
class Step:
    """One check: the heading it gets, its name in the summary, and its command after Python."""

    heading: str
    name: str
    command: tuple[str, ...]


LINT_IMPORTS = "from importlinter.cli import lint_imports_command as check; check(['--no-logo'])"
# A file's tests share what they set up. Files stay in their order: files of few tests, which
# would come last, are the slowest of all (tests/durability), and the end would look like a halt.
SIDE_BY_SIDE = ("-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder")
QUICK_STEPS = (
    Step("Layout of the code", "ruff format", ("-m", "ruff", "format", "--check")),
    Step("House rules", "ruff check", ("-m", "ruff", "check")),
    Step("Types", "mypy", ("-m", "mypy")),
    Step("Directions of import", "lint-imports", ("-c", LINT_IMPORTS)),
    Step("Compiled forms", "forms.py", ("packaging/forms.py", "--check")),
    Step("Texts for translators", "translations.py", ("packaging/translations.py", "--check")),
)


def run(arguments: list[str]) -> int:
    """Opens the example group in the window, or the program with these arguments."""
    set_up(RUNNING)
    if not arguments and screen_is_missing(dict(os.environ), platform.system()):
        raise Stopped(NO_SCREEN)
    return in_venv(["-m", "coprod_desktop", *(arguments or ["demo"])])


def test(arguments: list[str]) -> int:
    """All checks, then all tests (or pytest with these arguments)."""
    bring_java()
    failed = quick_checks([step.name for step in QUICK_STEPS])
    if failed:
        print(f"\nSo far not in order: {', '.join(failed)}. Now the tests.", flush=True)
    step = Step("Tests", "pytest", ("-m", "pytest", *(arguments or SIDE_BY_SIDE)))
    return verdict(failed if passed(step) else [*failed, step.name])


def check(arguments: list[str]) -> int:
    """The quick half of test: everything but pytest (or only the checks of these names)."""
    known = [step.name for step in QUICK_STEPS]
    unknown = [name for name in arguments if name not in known]
    if unknown:
        raise Stopped(f"There is no check called {unknown[0]!r}. There are: {', '.join(known)}.")
    failed = quick_checks(arguments or known)
    if not failed:
        print("\nThese checks passed. The tests were not run.")
    return verdict(failed)


def quick_checks(names: list[str]) -> list[str]:
    """Runs the checks of these names; gives the names of those that failed."""
    set_up(CHECKING)
    return [step.name for step in QUICK_STEPS if step.name in names and not passed(step)]


def passed(step: Step) -> bool:
    print(f"\n=== {step.heading} ({step.name}) ===", flush=True)
    return in_venv(list(step.command), alone=True) == 0


def verdict(failed: list[str]) -> int:
    """The exit code; says what failed, and nothing after a pytest that passed."""
    if failed:
        print(f"\nNot in order: {', '.join(failed)}.")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """The measurements in tests/bench."""
    set_up(CHECKING)
    return in_venv(["-m", "pytest", "tests/bench", "-q", "-s", *arguments])


def durability(arguments: list[str]) -> int:
    """Kills the program at work again and again, and looks for what was lost (--kills 1000)."""
    set_up(CHECKING)
    return in_venv(["-m", "tests.durability.long_run", *arguments])


def forms(arguments: list[str]) -> int:
    """Compiles the forms of ui/ after an edit."""
    set_up(CHECKING)
    return in_venv(["packaging/forms.py", *arguments])


def translations(arguments: list[str]) -> int:
    """Gathers the texts of the screens for translators."""
    set_up(CHECKING)
    return in_venv(["packaging/translations.py", *arguments])


COMMANDS = {
    work.__name__: work for work in (run, test, check, bench, durability, forms, translations)
}


def in_venv(arguments: list[str], *, alone: bool = False) -> int:
    """Starts the environment's Python in the project's folder; gives its exit code.

    Alone means without a screen and without anybody at the keyboard.
    """
    environment = dict(os.environ)
    if alone:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(
        [str(venv_python(VENV)), *arguments],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL if alone else None,
        check=False,
    )
    return done.returncode


def split_arguments(words: list[str]) -> tuple[list[str], list[str]]:
    """What is ours, and what stands after the first -- and is passed on."""
    if "--" not in words:
        return words, []
    place = words.index("--")
    return words[:place], words[place + 1 :]


def parser() -> argparse.ArgumentParser:
    listed = "\n".join(f"  {name:13} {work.__doc__}" for name, work in COMMANDS.items())
    made = argparse.ArgumentParser(
        prog="python3 packaging/dev.py",
        description=f"{__doc__}\n\n{listed}",
        epilog="What stands after -- goes to the program, or to pytest.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("command", choices=COMMANDS, metavar="command", help="one of these")
    made.add_argument("--kills", metavar="N", help="for durability: how often (1,000)")
    return made


def main(words: list[str]) -> int:
    """Exit code 0 for done, 1 for failed or stopped, 2 for wrong usage."""
    ours, passed_on = split_arguments(words)
    said = parser().parse_args(ours)
    if said.kills is not None:
        if said.command != durability.__name__:
            parser().error("--kills goes with durability")
        passed_on = ["--kills", said.kills, *passed_on]
    try:
        return COMMANDS[said.command](passed_on)
    except Stopped as stopped:
        print(stopped, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
