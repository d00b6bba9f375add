"""The program in processes of its own, started quickly and ended as a test wants."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from time import monotonic
from typing import Any

PATIENCE = 30  # seconds, for whatever comes at once unless something is very wrong
STARTS = "spawn" if sys.platform == "win32" else "forkserver"


class Program:
    """A process that works, and what it says."""

    def __init__(self, process: BaseProcess, line: Connection) -> None:
        self.process = process
        self._line = line

    @property
    def number(self) -> int:
        """The number by which the system knows the process."""
        return self.process.pid or 0

    def hear(self, seconds: float = PATIENCE) -> Any:
        """The next thing it says; None when it is dead or says nothing for so long."""
        try:
            return self._line.recv() if self._line.poll(seconds) else None
        except EOFError:
            return None

    def hear_all(self, seconds: float = PATIENCE) -> list[Any]:
        """All it says in so many seconds, or until it is dead."""
        heard = []
        end = monotonic() + seconds
        while (said := self.hear(max(end - monotonic(), 0))) is not None:
            heard.append(said)
        return heard

    def tell(self, word: object) -> None:
        """Say something to it."""
        self._line.send(word)

    def kill(self) -> int | None:
        """End it as a power cut would; gives its exit code."""
        self.process.kill()
        self.process.join()
        return self.process.exitcode


@contextmanager
def started(target: Callable[..., None], *arguments: object) -> Iterator[Program]:
    """Start a function in a new process, with these arguments and a line to talk on."""
    context: Any = multiprocessing.get_context(STARTS)
    if STARTS == "forkserver":
        context.set_forkserver_preload(["tests.durability.writer"])
    ours, theirs = context.Pipe()
    process = context.Process(target=target, args=(*arguments, theirs))
    process.start()
    theirs.close()
    program = Program(process, ours)
    try:
        yield program
    finally:
        program.kill()
        ours.close()
