from pathlib import Path

import pytest
import system_libraries as libraries

BARE_DEBIAN = """\
/venv/PySide6/QtGui.abi3.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibEGL.so.1 => not found
\tlibQt6Core.so.6 => /venv/PySide6/Qt/lib/libQt6Core.so.6 (0x00007f1)
/venv/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlibxcb-cursor.so.0 => not found
\tlibEGL.so.1 => not found
"""


@pytest.fixture
def debian_without_egl(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr(libraries, "missing_libraries", lambda *_: ["libEGL.so.1"])
    monkeypatch.setattr(libraries, "is_debian", lambda: True)
    monkeypatch.setattr(libraries, "is_root", lambda: False)
    return monkeypatch


def test_each_library_not_found_is_named_once() -> None:
    assert libraries.not_found(BARE_DEBIAN) == ["libEGL.so.1", "libxcb-cursor.so.0"]


def test_a_library_becomes_its_package_and_an_unknown_one_is_told() -> None:
    packages, unknown = libraries.packages_for(["libgthread-2.0.so.0", "libnew.so.9", "libz.so.1"])

    assert packages == ["libglib2.0-0", "zlib1g"]
    assert unknown == ["libnew.so.9"]


def test_a_person_who_is_not_root_gets_the_one_line_to_type(
    debian_without_egl: pytest.MonkeyPatch,
) -> None:
    with pytest.raises(libraries.Stopped, match=r"\n  sudo apt-get install libegl1$"):
        libraries.bring_libraries(Path(), ())


def test_root_gets_the_packages_installed(debian_without_egl: pytest.MonkeyPatch) -> None:
    answers = iter([["libEGL.so.1"], []])
    typed: list[tuple[str, ...]] = []
    debian_without_egl.setattr(libraries, "is_root", lambda: True)
    debian_without_egl.setattr(libraries, "missing_libraries", lambda *_: next(answers))
    debian_without_egl.setattr(libraries, "apt_get", lambda *words: typed.append(words))

    libraries.bring_libraries(Path(), ())

    assert [words[0] for words in typed] == ["update", "install"]
    assert typed[1][-1] == "libegl1"


def test_what_apt_get_cannot_bring_is_named(debian_without_egl: pytest.MonkeyPatch) -> None:
    debian_without_egl.setattr(libraries, "is_root", lambda: True)
    debian_without_egl.setattr(libraries, "apt_get", lambda *_: 100)

    with pytest.raises(libraries.Stopped, match="could not install"):
        libraries.bring_libraries(Path(), ())


def test_another_linux_is_told_the_libraries_and_debians_names_for_them(
    debian_without_egl: pytest.MonkeyPatch,
) -> None:
    debian_without_egl.setattr(libraries, "is_debian", lambda: False)

    with pytest.raises(libraries.Stopped, match=r"libEGL\.so\.1(.|\n)*libegl1"):
        libraries.bring_libraries(Path(), ())


def test_where_nothing_is_missing_nothing_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    brought: list[object] = []
    monkeypatch.setattr("platform.system", lambda: "Darwin")
    monkeypatch.setattr(libraries, "bring_packages", lambda *words: brought.append(words))

    libraries.bring_libraries(Path(), libraries.WITH_SCREEN)

    assert brought == []


def test_who_has_java_with_its_compiler_installs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    brought: list[object] = []
    monkeypatch.setattr(libraries, "has_java", lambda: True)
    monkeypatch.setattr(libraries, "bring_packages", lambda *words: brought.append(words))

    libraries.bring_java()

    assert brought == []


def test_who_is_not_root_gets_the_line_that_brings_java(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "has_java", lambda: False)
    monkeypatch.setattr(libraries, "is_debian", lambda: True)
    monkeypatch.setattr(libraries, "is_root", lambda: False)

    with pytest.raises(libraries.Stopped, match=r"\n  sudo apt-get install default-jdk-headless$"):
        libraries.bring_java()


def test_elsewhere_a_person_is_asked_to_install_java(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "has_java", lambda: False)
    monkeypatch.setattr(libraries, "is_debian", lambda: False)

    with pytest.raises(libraries.Stopped, match="Install a JDK"):
        libraries.bring_java()


@pytest.mark.parametrize(
    ("os_release", "debian"),
    [
        ('ID=debian\nPRETTY_NAME="Debian GNU/Linux 12"\n', True),
        ("ID=linuxmint\nID_LIKE='ubuntu debian'\n".replace("'", '"'), True),
        ("ID=ubuntu\nID_LIKE=debian\n", True),
        ("ID=fedora\n", False),
    ],
)
def test_debian_and_its_children_are_known(os_release: str, debian: bool) -> None:
    assert ("debian" in libraries.families(os_release)) is debian


@pytest.mark.parametrize(
    ("environment", "system", "missing"),
    [
        ({}, "Linux", True),
        ({"DISPLAY": ""}, "Linux", True),
        ({"DISPLAY": ":0"}, "Linux", False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "Linux", False),
        ({"QT_QPA_PLATFORM": "offscreen"}, "Linux", False),
        ({}, "Windows", False),
        ({}, "Darwin", False),
    ],
)
def test_a_missing_screen_is_noticed_on_linux_only(
    environment: dict[str, str], system: str, missing: bool
) -> None:
    assert libraries.screen_is_missing(environment, system) is missing
