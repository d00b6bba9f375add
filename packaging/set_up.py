"""Makes .venv and installs the pinned libraries into it; does nothing when all is in place."""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from system_libraries import (
    WITH_SCREEN,
    WITHOUT_SCREEN,
    Stopped,
    bring_libraries,
    bring_packages,
    bring_watcher,
    is_debian,
)

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOG = VENV / "set-up.log"
FINDS_QT = "import importlib.util as u, sys; sys.exit(u.find_spec('PySide6') is None)"


@dataclass(frozen=True)
class Need:
    """What must be in place before a command starts."""

    name: str
    requirements: str
    qt_files: tuple[str, ...]
    said: str


RUNNING = Need("run", "requirements.txt", WITH_SCREEN, "what the program needs")
CHECKING = Need("test", "requirements-dev.txt", WITHOUT_SCREEN, "what the checks and tests need")


def set_up(need: Need) -> None:
    """Brings everything the need names, once; Stopped says what a person has to do."""
    if is_ready(need):
        return
    if not is_sound():
        make_venv()
    install(need)
    if not works(FINDS_QT):
        make_venv()
        install(need)
    bring_libraries(qt_package(), need.qt_files)
    if need is CHECKING:
        bring_watcher()
    stamp(need).write_text(stamp_text(need), encoding="utf-8")


def is_ready(need: Need) -> bool:
    """Whether an earlier start met this need, and the environment still has it."""
    known = stamp(need)
    if not known.is_file() or known.read_text(encoding="utf-8") != stamp_text(need):
        return False
    return works(FINDS_QT)


def stamp(need: Need) -> Path:
    return VENV / f"ready-to-{need.name}"


def stamp_text(need: Need, folder: Path = ROOT / "packaging", root: Path = ROOT) -> str:
    """What the stamp says when this need is met: changes with the pinned versions and the place."""
    digest = hashlib.sha256(str(root).encode())
    for name in required_files(need.requirements, folder):
        digest.update((folder / name).read_bytes())
    return digest.hexdigest()


def required_files(name: str, folder: Path) -> list[str]:
    """The requirements file and, before it, those it names with -r."""
    lines = (folder / name).read_text(encoding="utf-8").splitlines()
    named = [line.split()[1] for line in lines if line.startswith("-r ")]
    return [file for other in named for file in required_files(other, folder)] + [name]


def is_sound() -> bool:
    """Whether .venv is whole, was made for this place, and has a Python of ours."""
    settings = VENV / "pyvenv.cfg"
    if not settings.is_file() or made_elsewhere(settings.read_text(encoding="utf-8"), VENV):
        return False
    return works("import sys, pip; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))")


def made_elsewhere(settings: str, venv: Path) -> bool:
    """Whether pyvenv.cfg says that the environment was made in another folder."""
    commands = [line for line in settings.splitlines() if line.startswith("command = ")]
    return any(not line.endswith(str(venv)) for line in commands)


def make_venv() -> None:
    if VENV.exists():
        print("The .venv here is not whole, or was made elsewhere: making it anew.", flush=True)
        shutil.rmtree(VENV)
    else:
        print("Making the virtual environment .venv.", flush=True)
    if importlib.util.find_spec("ensurepip") is None and is_debian():
        package = f"python3.{sys.version_info.minor}-venv"
        bring_packages([package], "Python came without the part that makes environments.")
    made = run_quietly([sys.executable, "-m", "venv", str(VENV)])
    if made.returncode:
        shutil.rmtree(VENV, ignore_errors=True)
        raise Stopped("Python could not make .venv:\n" + without_addresses(made.stdout.strip()))


def install(need: Need) -> None:
    print(f"Installing {need.said}. The first time this takes some minutes.", flush=True)
    pip("--no-deps", "-r", str(ROOT / "packaging" / need.requirements))
    pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))


def pip(*arguments: str) -> None:
    """Installs; what pip says goes to a log only, as it names where it looks."""
    common = ("install", "--quiet", "--no-input", "--disable-pip-version-check")
    done = run_quietly([str(venv_python(VENV)), "-m", "pip", *common, *arguments])
    LOG.write_text(done.stdout, encoding="utf-8")
    if done.returncode:
        raise Stopped(pip_failed(done.stdout))


def pip_failed(output: str) -> str:
    """What to tell a person when pip gave up."""
    errors = [line for line in output.splitlines() if line.lower().startswith("error")]
    return "\n".join(
        [
            "What the project needs could not be installed. Is this machine on the internet?",
            "Qt 6.12 needs Windows 10, macOS 14, Debian 12, Ubuntu 22.04 or newer.",
            *(without_addresses(line) for line in errors[:3]),
            f"All that pip said is in {LOG.relative_to(ROOT).as_posix()}.",
        ]
    )


def without_addresses(text: str) -> str:
    """The text with every web or file address and every host blanked out."""
    blanked = re.sub(r"\b[a-z+]+://[^\s'\",)]+", "(an address)", text)
    return re.sub(r"host='[^']*'", "host='(an address)'", blanked)


def run_quietly(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Runs to the end; what it says is kept together, not shown."""
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def works(program: str) -> bool:
    """Whether the environment's Python runs this line without an error."""
    try:
        return run_quietly([str(venv_python(VENV)), "-c", program]).returncode == 0
    except OSError:
        return False


def qt_package() -> Path:
    """Where PySide6 was installed."""
    program = "import PySide6; print(PySide6.__path__[0])"
    return Path(run_quietly([str(venv_python(VENV)), "-c", program]).stdout.strip())


def venv_python(venv: Path, system: str = os.name) -> Path:
    return venv / "Scripts" / "python.exe" if system == "nt" else venv / "bin" / "python"
