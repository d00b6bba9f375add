from pathlib import Path

import forms
import pytest

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>Greeting</class>
 <widget class="QWidget" name="Greeting">
  <layout class="QVBoxLayout" name="column">
   <item><widget class="QLabel" name="words">
    <property name="text"><string>Good evening</string></property>
   </widget></item>
  </layout>
 </widget>
</ui>
"""


@pytest.fixture
def ui(tmp_path: Path) -> Path:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "greeting.ui").write_text(FORM, encoding="utf-8")
    return tmp_path / "ui"


@pytest.fixture
def compiled(tmp_path: Path) -> Path:
    (tmp_path / "forms").mkdir()
    return tmp_path / "forms"


def test_a_compiled_form_has_the_words_and_no_version_of_qt(ui: Path) -> None:
    text = forms.compiled(ui / "greeting.ui")

    assert "class Ui_Greeting" in text
    assert '"Greeting", u"Good evening"' in text
    assert "Created by" not in text


def test_a_compiled_form_imports_nothing_it_never_used(ui: Path) -> None:
    text = forms.compiled(ui / "greeting.ui")

    assert "import (QLabel, QVBoxLayout)" in text
    assert "QLocale" not in text


def test_compiling_twice_changes_nothing(ui: Path, compiled: Path) -> None:
    assert forms.write(forms.wanted(ui), compiled) == ["ui_greeting.py written."]
    assert forms.write(forms.wanted(ui), compiled) == []
    assert forms.differences(forms.wanted(ui), compiled) == []


def test_a_form_never_compiled_is_told(ui: Path, compiled: Path) -> None:
    [told] = forms.differences(forms.wanted(ui), compiled)

    assert told.startswith("ui_greeting.py is missing")


def test_a_compiled_form_changed_by_hand_is_told(ui: Path, compiled: Path) -> None:
    (compiled / "ui_greeting.py").write_text("pass\n", encoding="utf-8")

    assert forms.differences(forms.wanted(ui), compiled) == [
        "ui_greeting.py is not what its form compiles to."
    ]


def test_a_compiled_form_without_its_source_is_told_then_removed(ui: Path, compiled: Path) -> None:
    forms.write(forms.wanted(ui), compiled)
    (ui / "greeting.ui").unlink()

    [told] = forms.differences(forms.wanted(ui), compiled)
    forms.write(forms.wanted(ui), compiled)

    assert told.startswith("ui_greeting.py is left over")
    assert list(compiled.iterdir()) == []


def test_a_form_that_is_no_form_is_named(ui: Path) -> None:
    (ui / "greeting.ui").write_text("<ui", encoding="utf-8")

    with pytest.raises(SystemExit, match=r"greeting\.ui cannot be compiled"):
        forms.wanted(ui)
