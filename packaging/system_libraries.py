"""Finds the libraries of Linux that Qt misses, and brings them or says the one line to type."""

import os
import platform
import shutil
import subprocess
import textwrap
from pathlib import Path

# Each library that the files below ask for, and its package in Debian and Ubuntu.
PACKAGE_OF = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libpng16.so.16": "libpng16-16",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

JAVA = "default-jdk-headless"

MODULES = ("Core", "Gui", "Widgets", "Svg", "Pdf", "PdfWidgets", "PrintSupport", "Test")
WITHOUT_SCREEN = (
    *(f"Qt{module}.abi3.so" for module in MODULES),
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/imageformats/libqsvg.so",
    "Qt/plugins/imageformats/libqpdf.so",
    "Qt/plugins/iconengines/libqsvgicon.so",
    "Qt/libexec/uic",
    "lupdate",
)
WITH_SCREEN = (
    *WITHOUT_SCREEN,
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqwayland.so",
)


class Stopped(Exception):
    """Something only a person can put right; the message says what."""


def bring_libraries(package: Path, qt_files: tuple[str, ...]) -> None:
    """Installs what these files of the PySide6 package miss; Stopped says what to do by hand."""
    missing = missing_libraries(package, qt_files)
    packages, unknown = packages_for(missing)
    if packages and is_debian():
        bring_packages(packages, "Qt needs some libraries of the system.")
        missing = unknown = missing_libraries(package, qt_files)
    if missing:
        raise Stopped(libraries_wanted(missing, packages, unknown))


def missing_libraries(package: Path, qt_files: tuple[str, ...]) -> list[str]:
    """The libraries that the files of Qt ask for and Linux does not find."""
    if platform.system() != "Linux" or shutil.which("ldd") is None:
        return []
    command = ["ldd", *(str(package / name) for name in qt_files)]
    answer = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    return not_found(answer.stdout)


def not_found(ldd_output: str) -> list[str]:
    """The names that ldd could not resolve, each once."""
    lines = (line.strip() for line in ldd_output.splitlines())
    return sorted({line.split()[0] for line in lines if line.endswith("=> not found")})


def packages_for(libraries: list[str]) -> tuple[list[str], list[str]]:
    """Debian's packages for these libraries, and the libraries we know no package for."""
    packages = {PACKAGE_OF[name] for name in libraries if name in PACKAGE_OF}
    return sorted(packages), [name for name in libraries if name not in PACKAGE_OF]


def libraries_wanted(missing: list[str], packages: list[str], unknown: list[str]) -> str:
    """What to tell a person whose system is not Debian, or knows no package."""
    text = f"Qt needs libraries that this system does not have: {', '.join(missing)}."
    if packages and missing != unknown:
        text += f"\nDebian has them in these packages: {', '.join(packages)}."
    return f"{text}\nInstall them, then start again."


def bring_packages(packages: list[str], why: str) -> None:
    """Installs Debian's packages if we are root, else stops with the one line to type."""
    if not is_root():
        raise Stopped(packages_wanted(packages, why))
    print(f"{why} Installing {', '.join(packages)}.", flush=True)
    apt_get("update")
    if apt_get("install", "--yes", "--no-install-recommends", *packages):
        raise Stopped(packages_wanted(packages, "apt-get could not install what is missing."))


def bring_watcher() -> None:
    """Brings strace, by which tests see every file that is written; they manage without."""
    if shutil.which("strace") is None and is_debian() and is_root():
        bring_packages(["strace"], "The tests watch what the program writes.")


def bring_java() -> None:
    """Brings Java, by which veraPDF checks papers; Stopped says what to do by hand.

    Its compiler is needed too, as the few lines that start veraPDF are kept as text.
    """
    why = "The checks of papers need Java with its compiler."
    if has_java():
        return
    if is_debian():
        bring_packages([JAVA], why)
    if not has_java():
        raise Stopped(f"{why}\nInstall a JDK, version 11 or newer, then start again.")


def has_java() -> bool:
    java = shutil.which("java")
    if java is None:
        return False
    command = [java, "--list-modules"]
    answer = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    return "jdk.compiler@" in answer.stdout


def apt_get(*arguments: str) -> int:
    """The exit code; what apt-get says is dropped, as it names where it looks."""
    done = subprocess.run(
        ["apt-get", "--quiet", *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        check=False,
    )
    return done.returncode


def packages_wanted(packages: list[str], why: str) -> str:
    line = f"sudo apt-get install {' '.join(packages)}"
    return f"{why} Type this line, then start again:\n  {line}"


def is_debian(os_release: Path = Path("/etc/os-release")) -> bool:
    """Whether this is Debian or a child of it, with apt-get."""
    if shutil.which("apt-get") is None or not os_release.is_file():
        return False
    return "debian" in families(os_release.read_text(encoding="utf-8"))


def families(os_release: str) -> list[str]:
    """The system and those it comes from, as /etc/os-release names them."""
    pairs = dict(line.split("=", 1) for line in os_release.splitlines() if "=" in line)
    return f"{pairs.get('ID', '')} {pairs.get('ID_LIKE', '')}".replace('"', "").split()


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


NO_SCREEN = textwrap.dedent("""\
    Everything is set up, but there is no screen here to open a window on.
    Log in at the desktop and start this again. Over ssh, log in with: ssh -X
    Without a screen you can still write the example group to a file:
      python3 packaging/dev.py run -- demo --to example.coprod""")


def screen_is_missing(environment: dict[str, str], system: str) -> bool:
    """Whether Linux has nowhere to show a window; a chosen Qt platform counts as somewhere."""
    somewhere = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return system == "Linux" and not any(environment.get(name) for name in somewhere)
