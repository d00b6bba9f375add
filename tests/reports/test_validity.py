"""The gates: every paper is valid PDF/UA-1 and PDF/A-2a, and no known defect gets through."""

import pytest

from coprod_desktop.domain.people import PaperSize
from tests.reports.every_paper import EVERY, STORIES, drawn, story
from tests.reports.gates import Verdicts, page_failures, verapdf
from tests.reports.known_bad import DEFECTS, spoiled
from tests.reports.merged_cells import merged_cells

UNSEEN_BY_PAGE_VALIDATION = {
    "pages lead into the wrong tree",
    "a page leads nowhere",
    "a claim to the archive of another kind",
    "no meaning of colours",
    "colours of print",
    "a program inside",
}
"""The first two are why veraPDF is asked as well; the others are matters of the archive."""


@pytest.fixture(scope="session")
def good() -> bytes:
    return drawn("everything", PaperSize.STANDARD, public=False)


@pytest.fixture(scope="session")
def bad(good) -> dict[str, bytes]:
    return {defect: spoiled(good, defect) for defect in DEFECTS}


@pytest.fixture(scope="session")
def verdicts(bad, tmp_path_factory) -> Verdicts:
    """What veraPDF says of every paper, the random stories and the known-bad files."""
    files = {str(case.id): drawn(*case.values[:2], public=case.values[2]) for case in EVERY}
    files |= {f"story {seed}": story(seed)[1] for seed in range(STORIES)}
    files |= {"merged cells": merged_cells(), **bad}
    return verapdf(files, tmp_path_factory.mktemp("verapdf"))


@pytest.mark.parametrize(("name", "size", "public"), EVERY)
def test_page_validation_finds_nothing_in_any_paper(name, size, public):
    assert page_failures(drawn(name, size, public=public)) == []


@pytest.mark.parametrize("seed", range(STORIES))
def test_page_validation_finds_nothing_in_a_random_story(seed):
    assert page_failures(story(seed)[1]) == []


def test_verapdf_finds_nothing_in_any_paper_or_story(verdicts, bad):
    looked_at = {name: said for name, said in verdicts.items() if name not in bad}

    assert len(looked_at) == len(EVERY) + STORIES + 1
    assert {name: said for name, said in looked_at.items() if said != {"ua1": [], "2a": []}} == {}


@pytest.mark.parametrize("defect", DEFECTS)
def test_verapdf_sees_each_known_defect(verdicts, defect):
    assert set(verdicts[defect]) == {"ua1", "2a"}
    assert any(verdicts[defect].values())


@pytest.mark.parametrize("defect", DEFECTS)
def test_page_validation_sees_the_defects_it_is_known_to_see(bad, defect):
    assert bool(page_failures(bad[defect])) is (defect not in UNSEEN_BY_PAGE_VALIDATION)
