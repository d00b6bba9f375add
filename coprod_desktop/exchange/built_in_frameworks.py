"""The frameworks that come with the program, read from assets/frameworks/ when first wanted."""

from __future__ import annotations

import tomllib
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import TypeVar

from coprod_desktop import assets
from coprod_desktop.domain.framework_lists import (
    Crosswalk,
    Explanation,
    GuidedWords,
    Levels,
    PhraseList,
    Scenarios,
    TermList,
)
from coprod_desktop.domain.framework_texts import READERS
from coprod_desktop.domain.frameworks import (
    Checklist,
    Credited,
    Framework,
    FrameworkKind,
    Steps,
)
from coprod_desktop.domain.refusals import Refused

STRUCTURE = "structure.toml"
FIRST_LANGUAGE = "en"
LADDER = "ladder"
CHECKLISTS = (
    "five_values",
    "seven_steps",
    "four_principles",
    "uk_standards",
    "always_events",
)
"""Checklists in the order in which they are offered."""

_Made = TypeVar("_Made", bound=Credited)


class BuiltInFrameworks:
    """The frameworks in one folder, in one language where it has one, otherwise in English.

    `<key>/structure.toml` and `<key>/<language>.toml` hold the newest version; an older one
    stays readable in a folder of its own, `<key>/<version>/`, with the same two files.
    """

    def __init__(self, folder: Path, language: str = FIRST_LANGUAGE) -> None:
        self._folder = folder
        self._language = language
        self._get = lru_cache(maxsize=None)(self._read)

    @cached_property
    def _keys(self) -> tuple[str, ...]:
        return tuple(sorted(file.parent.name for file in self._folder.glob(f"*/{STRUCTURE}")))

    def keys(self, kind: FrameworkKind | None = None) -> tuple[str, ...]:
        """The keys of all frameworks, or of those of one kind, sorted."""
        return tuple(key for key in self._keys if kind is None or self.kind(key) is kind)

    def has(self, key: str) -> bool:
        """Whether there is a framework of this key."""
        return key in self._keys

    def versions(self, key: str) -> tuple[str, ...]:
        """All versions of a framework that can be read, the oldest first."""
        older = (file.parent.name for file in self._folder.glob(f"{key}/*/{STRUCTURE}"))
        return (*sorted(older, key=int), self.get(key).version)

    def kind(self, key: str) -> FrameworkKind:
        """What kind of framework it is; refuse "unknown_framework"."""
        return READERS[self._shape(self._home(key, ""))][0]

    def get(self, key: str, version: str = "") -> Credited:
        """A framework, in its newest version where none is named; refuse "unknown_framework"."""
        return self._get(key, version)

    def ladder(self, key: str = LADDER, version: str = "") -> Framework:
        """A ladder; refuse "unknown_framework"."""
        return self._of(Framework, key, version)

    def checklist(self, key: str, version: str = "") -> Checklist:
        """A checklist; refuse "unknown_framework"."""
        return self._of(Checklist, key, version)

    def checklists(self) -> tuple[Checklist, ...]:
        """All checklists, in the order in which they are offered."""
        return tuple(self.checklist(key) for key in CHECKLISTS)

    def steps(self, key: str = "five_steps", version: str = "") -> Steps:
        """The five steps to success, or other steps."""
        return self._of(Steps, key, version)

    def levels(self) -> Levels:
        """The three levels of the four Co's."""
        return self._of(Levels, "levels")

    def terms(self, key: str) -> TermList:
        """A list: "challenges", "limits", "not_co_production", "critique", "slips"."""
        return self._of(TermList, key)

    def claims(self) -> PhraseList:
        """Phrases that often claim more than was done."""
        return self._of(PhraseList, "misuse")

    def crosswalk(self) -> Crosswalk:
        """The ladder beside other ladders."""
        return self._of(Crosswalk, "crosswalk")

    def scenarios(self) -> Scenarios:
        """Scenario cards."""
        return self._of(Scenarios, "scenarios")

    def explanation(self) -> Explanation:
        """The ladder explained."""
        return self._of(Explanation, "ladder_explained")

    def guided(self) -> GuidedWords:
        """The words of the guided questions."""
        return self._of(GuidedWords, "guided")

    def _of(self, made: type[_Made], key: str, version: str = "") -> _Made:
        framework = self._get(key, version)
        if not isinstance(framework, made):
            raise Refused("unknown_framework", "framework", framework=key, version=version)
        return framework

    def _read(self, key: str, version: str) -> Credited:
        home = self._home(key, version)
        structure = (home / STRUCTURE).read_text(encoding="utf-8")
        framework = READERS[self._shape(home)][1](structure, self._words(home))
        if version not in ("", framework.version):
            raise Refused("unknown_framework", "framework", framework=key, version=version)
        return framework

    def _home(self, key: str, version: str) -> Path:
        """The folder of a version: one of its own for an older one."""
        newest = self._folder / key
        if not self.has(key):
            raise Refused("unknown_framework", "framework", framework=key, version=version)
        older = newest / version
        return older if version.isdigit() and (older / STRUCTURE).is_file() else newest

    def _words(self, home: Path) -> str:
        spoken = home / f"{self._language}.toml"
        file = spoken if spoken.is_file() else home / f"{FIRST_LANGUAGE}.toml"
        return file.read_text(encoding="utf-8")

    def _shape(self, home: Path) -> str:
        shape: str = tomllib.loads((home / STRUCTURE).read_text(encoding="utf-8"))["shape"]
        return shape


@cache
def built_in(language: str = FIRST_LANGUAGE) -> BuiltInFrameworks:
    """The program's own frameworks in a language."""
    return BuiltInFrameworks(assets.folder("frameworks"), language)
