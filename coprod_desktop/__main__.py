"""Where the program starts."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; without anything on it, show the window."""
    from coprod_desktop.app import command_line

    return command_line.main(sys.argv[1:] if argv is None else argv, _open_window)


def _open_window(path: Path | None, *, example: bool) -> int:
    """Qt is loaded here and not before: most verbs do without."""
    from coprod_desktop.app.start import run_window

    return run_window(path, example=example)


if __name__ == "__main__":
    sys.exit(main())
