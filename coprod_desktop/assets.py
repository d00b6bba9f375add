"""The only place that knows where assets/ is: in a checkout, a wheel or a frozen bundle."""

import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def _root() -> Path:
    """A wheel keeps the files in `_assets`: a folder called `assets` would hide this module."""
    frozen = getattr(sys, "_MEIPASS", None)
    places = [_PACKAGE / "_assets", _PACKAGE.parent / "assets"]
    if frozen is not None:
        places.insert(0, Path(frozen) / "assets")
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"No assets folder in {', '.join(map(str, places))}")


def folder(name: str) -> Path:
    """The folder `name` of assets/. Raises FileNotFoundError when there is none."""
    place = _root() / name
    if not place.is_dir():
        raise FileNotFoundError(f"No folder {name} in {_root()}")
    return place


def path(*parts: str) -> Path:
    """The file at `parts` below assets/. Raises FileNotFoundError when there is none."""
    place = _root().joinpath(*parts)
    if not place.is_file():
        raise FileNotFoundError(f"No file {'/'.join(parts)} in {_root()}")
    return place


def text(*parts: str) -> str:
    """What the UTF-8 text file at `parts` below assets/ says."""
    return path(*parts).read_text(encoding="utf-8")


def names(folder_name: str, suffix: str) -> tuple[str, ...]:
    """Names, without `suffix` (".svg"), of the files in a folder of assets/, sorted."""
    found = folder(folder_name).glob(f"*{suffix}")
    return tuple(sorted(file.name.removesuffix(suffix) for file in found))
