"""Programs that end in the middle of their work, in processes of their own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from coprod_desktop.store.lock import lock_of

WRITE = """
import os, sys
from pathlib import Path
from sqlalchemy import text
from coprod_desktop.domain.clock import local_time
from coprod_desktop.domain.groups import Group
from coprod_desktop.store.mapping import GROUP
from coprod_desktop.store.store import Store

path, half_way = Path(sys.argv[1]), sys.argv[2] == "True"
store = Store.open(path, password=None, clock=local_time, who="pat")
with store.action("new_group") as work:
    GROUP.add(work.session, Group(name="Second"))
    if half_way:
        # with room for few pages in memory, the change is on the disk before it is committed
        work.session.execute(text("PRAGMA cache_size = 4"))
        for number in range(400):
            GROUP.add(work.session, Group(name=f"Group {number}", aims="x" * 4000))
        os._exit(1)
os._exit(1)
"""


def crashed(path: Path, *, half_way: bool = False) -> None:
    """Let a program add the group "Second" and end without closing the file, or half way."""
    command = [sys.executable, "-c", WRITE, str(path), str(half_way)]
    told = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (told.returncode, told.stderr) == (1, "")


def left_elsewhere(path: Path) -> None:
    """Put the lock of another computer beside the file, as a copied folder brings it."""
    facts = {
        "who": "lucja",
        "computer": "library-pc",
        "since": "2026-11-23T10:00:00",
        "beat": "2026-11-23T11:30:20",
        "process": 1234,
        "version": "0.1.0",
        "hold": "7f0c2d1e-0000-4000-8000-000000000000",
    }
    lock_of(path).write_text(json.dumps(facts))
