import re
from pathlib import Path
from xml.etree import ElementTree as ET

import forms
import pytest

from tests.forms.form_rules import RULES, Rule

SOURCES = sorted(forms.SOURCES.glob("*.ui"))


def test_every_form_has_an_equal_compiled_twin_and_no_twin_is_left_over() -> None:
    assert forms.differences(forms.wanted()) == []


def test_the_folder_of_forms_is_flat() -> None:
    assert sorted(forms.SOURCES.rglob("*.ui")) == SOURCES


@pytest.mark.parametrize("rule", RULES)
def test_every_form_keeps_to_the_rule(rule: Rule) -> None:
    faults = {file.name: rule(file.stem, ET.parse(file).getroot()) for file in SOURCES}

    assert {name: found for name, found in faults.items() if found} == {}


def test_no_connections_are_made_by_name() -> None:
    callers = [name for name, text in forms.wanted().items() if "connectSlotsByName" in text]

    assert callers == []


def test_every_form_is_used_by_a_view(request: pytest.FixtureRequest) -> None:
    package = request.config.rootpath / "coprod_desktop"
    users = [*package.glob("views/**/*.py"), *package.glob("app/**/*.py")]
    texts = "\n".join(Path(file).read_text(encoding="utf-8") for file in users)

    assert [file.stem for file in SOURCES if not re.search(rf"\bui_{file.stem}\b", texts)] == []
