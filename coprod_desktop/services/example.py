"""The example group, moved to today so that it always looks as if it were being used."""

from __future__ import annotations

import re
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from coprod_desktop import assets
from coprod_desktop.domain.clock import Clock, local_time
from coprod_desktop.services.group_file import GroupFile

NAME = "example.json"
_DAY = re.compile(r'"(\d{4}-\d{2}-\d{2})"')
_AS_OF = re.compile(r'"as_of": "(\d{4}-\d{2}-\d{2})"')


def write_example(path: Path, clock: Clock = local_time) -> None:
    """Write the example group to a new group file at `path`, as if today were its day.

    Raises Unavailable as GroupFile.create; what lies at `path` is never replaced.
    """
    with closing(GroupFile.create(path, clock=clock)) as file:
        file.records.load(example_record(clock().date()), NAME)


def example_record(today: date) -> str:
    """The example as RECORD.json, all days moved by the whole weeks that bring it nearest today.

    Weekdays stay, so that a Monday group still meets on Mondays.
    """
    text = assets.text("example", NAME)
    said = _AS_OF.search(text)
    if said is None:
        raise ValueError(f"{NAME} does not say as of which day it is")
    weeks = round((today - date.fromisoformat(said.group(1))).days / 7)
    step = timedelta(weeks=weeks)
    return _DAY.sub(lambda day: f'"{date.fromisoformat(day.group(1)) + step}"', text)
