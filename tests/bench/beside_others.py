"""The same pages by us, by plain platypus, by LibreOffice and by WeasyPrint, side by side.

    python -m tests.bench.beside_others --weasyprint PYTHON_WITH_WEASYPRINT

Each makes a PDF in a process of its own, start included, in turn, and the medians are told as
ratios to ours. LibreOffice (`soffice`) must be installed; both are compared with, never shipped.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from coprod_desktop.reports.twin_html import as_html
from tests.bench.test_papers import facts, prose
from tests.reports.reading import document, read

ROUNDS = 5
PARAGRAPHS, ROWS = 75, 230  # twelve pages each

OURS = """
import sys
from tests.bench.test_papers import facts, prose
from tests.reports.reading import document
from coprod_desktop.domain.people import PaperSize
from coprod_desktop.reports.drawing import draw
blocks = prose({paragraphs}) if {prose} else (facts({rows}),)
open(sys.argv[1], "wb").write(draw(document(*blocks), PaperSize.STANDARD))
"""
PLAIN = """
import sys
from tests.bench.test_papers import plain_faces, plain_prose, plain_table, plainly
plain_faces()
story = plain_prose({paragraphs}) if {prose} else plain_table({rows})
open(sys.argv[1], "wb").write(plainly(story))
"""
WEASY = "import sys, weasyprint; weasyprint.HTML(sys.argv[2]).write_pdf(sys.argv[1], pdf_tags=True)"


def commands(page: Path, folder: Path, weasyprint: str, *, words: bool) -> dict[str, list[str]]:
    """What makes the PDF with each program; {out} is put in later."""
    sizes = {"paragraphs": PARAGRAPHS, "rows": ROWS, "prose": words}
    office = str(shutil.which("soffice"))
    return {
        "ours, tagged": [sys.executable, "-c", OURS.format(**sizes), "{out}"],
        "platypus, untagged": [sys.executable, "-c", PLAIN.format(**sizes), "{out}"],
        "WeasyPrint": [weasyprint, "-c", WEASY, "{out}", str(page)],
        "LibreOffice": [
            office,
            f"-env:UserInstallation=file://{folder}/office",
            "--headless",
            "--convert-to",
            "pdf:writer_web_pdf_Export",
            "--outdir",
            str(folder),
            str(page),
        ],
    }


def compare(name: str, weasyprint: str, *, words: bool) -> None:
    """Make the PDFs in turn and tell the medians."""
    blocks = prose(PARAGRAPHS) if words else (facts(ROWS),)
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        page = folder / "page.html"
        page.write_text(as_html(document(*blocks)), encoding="utf-8")
        found: dict[str, list[float]] = {}
        pages: dict[str, int] = {}
        for _ in range(ROUNDS + 1):
            for who, command in commands(page, folder, weasyprint, words=words).items():
                out = folder / ("page.pdf" if who == "LibreOffice" else f"{who[:4]}.pdf")
                begun = perf_counter()
                given = [part.replace("{out}", str(out)) for part in command]
                subprocess.run(given, check=True, capture_output=True)
                found.setdefault(who, []).append(perf_counter() - begun)
                pages[who] = len(read(out.read_bytes()).pages)
    ours = median(found["ours, tagged"][1:])
    print(f"\n{name}")
    for who, times in found.items():
        taken = median(times[1:])
        print(f"  {who}: {taken:.2f} s, {pages[who]} pages, {taken / ours:.2f} x ours")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weasyprint", required=True, metavar="PYTHON")
    chosen = parser.parse_args()
    compare("Twelve pages of text", chosen.weasyprint, words=True)
    compare("Twelve pages of a table", chosen.weasyprint, words=False)
