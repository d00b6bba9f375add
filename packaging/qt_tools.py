"""Finds the programs of Qt that come inside PySide6, to start them without their slow wrappers."""

import importlib.util
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def qt_tool(name: str) -> Path:
    """Where the Qt program of this name is; leaves with a sentence when PySide6 has none."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        message = (
            "PySide6 is not installed for this Python.\n"
            "Start this through packaging/dev.py, which sets it up: "
            "python3 packaging/dev.py forms (or translations)."
        )
        raise SystemExit(message)
    package = Path(spec.origin).parent
    for folder in (package / "Qt" / "libexec", package):
        for file_name in (name, f"{name}.exe"):
            if (folder / file_name).is_file():
                return folder / file_name
    raise SystemExit(f"This PySide6 comes without Qt's {name}. Its version is not the one we pin.")
