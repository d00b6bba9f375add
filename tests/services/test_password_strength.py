"""Weak passwords are told, never forbidden."""

import subprocess
import sys

import pytest

from coprod_desktop.domain.words import Words
from coprod_desktop.services.group_file import english
from coprod_desktop.services.password_strength import Strength, estimate

KNOWN = ("riverside", "Riverside PPG", "Amina Yusuf")


@pytest.fixture(scope="module")
def words() -> Words:
    return english()


@pytest.mark.parametrize(
    ("password", "strength"),
    [
        ("password", Strength.WEAK),
        ("Riverside1", Strength.WEAK),
        ("yusuf2026", Strength.WEAK),
        ("kettle9mop", Strength.GOOD),
        ("otter kettle brass violin", Strength.STRONG),
        ("a" * 500, Strength.WEAK),
        ("żółw", Strength.WEAK),
    ],
)
def test_a_password_is_judged_as_a_thief_would_guess(
    words: Words, password: str, strength: Strength
) -> None:
    judged = estimate(password, KNOWN, words)

    assert judged is not None
    assert judged.strength is strength


def test_the_names_in_the_file_are_guessed_first(words: Words) -> None:
    with_names, without = (estimate("aminayusuf", known, words) for known in (KNOWN, ()))

    assert with_names is not None
    assert without is not None
    assert with_names.strength is Strength.WEAK
    assert without.strength is not Strength.WEAK


def test_only_a_password_that_could_be_better_gets_a_tip(words: Words) -> None:
    weak, strong = (estimate(one, (), words) for one in ("1234", "otter kettle brass violin"))

    assert weak is not None
    assert strong is not None
    assert (bool(weak.tip), bool(strong.tip)) == (True, False)


def test_nothing_is_said_before_anything_is_typed(words: Words) -> None:
    assert estimate("", KNOWN, words) is None


@pytest.mark.parametrize("strength", list(Strength))
def test_every_strength_has_its_words(words: Words, strength: Strength) -> None:
    assert words.name(strength)
    assert words.say(f"password.{strength.value}")


def test_the_library_is_not_loaded_before_a_password_is_typed() -> None:
    code = "import sys, coprod_desktop.services.group_file; sys.exit('zxcvbn' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
