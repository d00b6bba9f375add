"""A person's evening in a protected file: everything is done that could leave a trace elsewhere.

Ends as a power cut would, in the middle of a save.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from coprod_desktop.domain.drafts import DraftPlace
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store.mapping import GROUP


def evening(path: Path, password: str | None, word: str) -> None:
    """Work with `word` in the file at `path`, and end in the middle of a save."""
    try:
        GroupFile.open(path, password="not this one").close()
    except Unavailable:
        assert password
    file = GroupFile.open(path, password=password, who="pat")
    group = file.groups.all()[0].id
    meeting = file.meetings.listed(group)[0].meeting.id
    item = file.meetings.sheet(meeting).items[0].item
    file.meetings.write_notes(item.id, f"The {word} was seen by the door. " * 500)
    file.drafts.keep(DraftPlace("item", item.uid, "notes"), f"The {word} was never seen.")
    file.people.everyone()
    file.search.find(word)
    file.history.undo()
    file.history.redo()
    file.copies.take()
    file.papers.prepare("minutes", file.meetings.get(meeting).uid).draw(PaperSize.STANDARD)
    if password:
        file.security.lock()
        file.security.unlock(password)
    with file._store.action("new_group") as work:
        GROUP.add(work.session, Group(name=word * 50_000))
        work.session.flush()
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    FILE, WORD = Path(sys.argv[1]), sys.argv[2]
    PASSWORD = sys.stdin.readline().strip() or None
    evening(FILE, PASSWORD, WORD)
