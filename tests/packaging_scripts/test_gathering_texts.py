from pathlib import Path

import pytest
import translations

FORM = """<ui version="4.0"><class>Greeting</class>
<widget class="QWidget" name="Greeting">
 <property name="windowTitle"><string>Hello from a form</string></property>
 <property name="look" stdset="0"><string notr="true">card</string></property>
</widget></ui>
"""
VIEW = """
class Greeting(QWidget):
    def greet(self, count):
        return self.tr("Hello from a view") + self.tr("%n greeting(s)", "", count)
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "greeting.ui").write_text(FORM, encoding="utf-8")
    (tmp_path / "coprod_desktop" / "views").mkdir(parents=True)
    (tmp_path / "coprod_desktop" / "views" / "greeting.py").write_text(VIEW, encoding="utf-8")
    return tmp_path


def test_the_texts_of_forms_and_views_are_gathered_under_one_name(project: Path) -> None:
    text = translations.gathered(translations.sources(project))

    assert text.count("<name>Greeting</name>") == 1
    assert "Hello from a form" in text
    assert "Hello from a view" in text


def test_a_text_not_for_translators_is_left_out(project: Path) -> None:
    assert "<source>card" not in translations.gathered(translations.sources(project))


def test_counted_things_can_have_several_forms(project: Path) -> None:
    assert '<message numerus="yes">' in translations.gathered(translations.sources(project))


def test_a_text_that_only_moves_changes_nothing(project: Path) -> None:
    before = translations.gathered(translations.sources(project))
    view = project / "coprod_desktop" / "views" / "greeting.py"
    view.write_text("\n\n\n" + VIEW, encoding="utf-8")

    assert translations.gathered(translations.sources(project)) == before


def test_a_file_that_cannot_be_read_is_not_passed_over(project: Path) -> None:
    (project / "ui" / "greeting.ui").write_text("<ui", encoding="utf-8")

    with pytest.raises(SystemExit, match="lupdate stumbled"):
        translations.gathered(translations.sources(project))


def test_a_modules_own_short_cut_is_followed(project: Path) -> None:
    ask = project / "coprod_desktop" / "views" / "ask.py"
    short_cut = 'def _tr(text):\n    return QCoreApplication.translate("Ask", text)\n'
    ask.write_text('STAY = lambda: _tr("It’s \\"fine\\" here")\n' + short_cut, encoding="utf-8")

    text = translations.gathered(translations.sources(project))

    assert "<name>Ask</name>" in text
    assert "<source>It’s &quot;fine&quot; here</source>" in text


@pytest.mark.parametrize("text", ['f"Hello {who}"', '"Hello " + who'])
def test_a_text_put_together_by_code_is_refused(project: Path, text: str) -> None:
    view = project / "coprod_desktop" / "views" / "greeting.py"
    view.write_text(VIEW + f"        self.tr({text})\n", encoding="utf-8")

    with pytest.raises(SystemExit, match=r"greeting\.py, line 5: give tr\(\) one whole text"):
        translations.gathered(translations.sources(project))
