"""The one way the program asks what time it is, so that tests can say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]


def local_time() -> datetime:
    """Now, in the time of this place, without a time zone and without fractions."""
    return datetime.now().replace(microsecond=0)  # noqa: DTZ005 (people write local time)
