"""The thread of steps, critiques and challenges, as they are kept and found again."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from coprod_desktop.domain.challenges import ChallengeMet
from coprod_desktop.domain.critiques import Critique
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import FoundKind
from coprod_desktop.domain.steps import StepAnswer

DAY = date(2026, 11, 17)


def _answer(riverside: Any, text: str, on: date = DAY) -> None:
    riverside.file.steps.answer(
        StepAnswer(
            initiative_id=riverside.initiatives["phones"],
            step="level",
            question="rung",
            text=text,
            on=on,
        )
    )


def _critique(riverside: Any) -> int:
    critique = Critique(
        initiative_id=riverside.initiatives["phones"],
        on=DAY,
        rung="consultation",
        missed="Nobody rang the zebra crossing ladies",
        who="six of us",
    )
    key: int = riverside.file.critiques.add(critique)
    return key


def _met(
    riverside: Any,
    challenge: str = "late",
    on: date = DAY,
    *,
    meeting_id: int | None = None,
    initiative_id: int | None = None,
) -> int:
    met = ChallengeMet(
        group_id=riverside.group,
        challenge=challenge,
        meeting_id=meeting_id,
        initiative_id=initiative_id,
        on=on,
        note="shuttlecock",
    )
    key: int = riverside.file.challenges.met(met)
    return key


def test_a_newer_answer_is_added_and_counts(riverside: Any) -> None:
    _answer(riverside, "Informing", date(2026, 1, 12))
    _answer(riverside, "Co-design")

    thread = riverside.file.steps.thread(riverside.initiatives["phones"])

    assert thread.answer("level", "rung").text == "Co-design"
    assert [one.text for one in thread.earlier("level", "rung")] == ["Informing"]
    assert thread.framework == riverside.file.steps.framework()


@pytest.mark.parametrize(("step", "question"), [("zebra", "rung"), ("level", "zebra")])
def test_a_question_that_no_step_asks_is_refused(riverside: Any, step: str, question: str) -> None:
    answer = StepAnswer(
        initiative_id=riverside.initiatives["phones"],
        step=step,
        question=question,
        text="x",
        on=DAY,
    )

    with pytest.raises(Refused, match=r"unknown_step|unknown_question"):
        riverside.file.steps.answer(answer)


def test_an_answer_is_told_in_the_history_in_words(riverside: Any) -> None:
    _answer(riverside, "Co-design for the menu")

    (change,) = riverside.file.history.entries(limit=1).entries[0].changes

    told = {field.field: field.after for field in change.fields}
    assert told["Question"] == riverside.file.steps.framework().steps[0].questions[0].text
    assert change.about == "New phone menu"


def test_a_critique_is_kept_changed_and_removed(riverside: Any) -> None:
    key = _critique(riverside)
    critique = riverside.file.critiques.get(key)

    riverside.file.critiques.change(replace(critique, better=" Ring first "))

    phones = riverside.initiatives["phones"]
    assert [one.better for one in riverside.file.critiques.of_initiative(phones)] == ["Ring first"]
    assert len(riverside.file.critiques.of_group(riverside.group, DAY, DAY)) == 1
    riverside.file.critiques.remove(key)
    assert riverside.file.critiques.of_initiative(phones) == ()


def test_a_critique_of_an_unknown_rung_is_refused(riverside: Any) -> None:
    critique = riverside.file.critiques.get(_critique(riverside))

    with pytest.raises(Refused, match="unknown_rung"):
        riverside.file.critiques.change(replace(critique, rung="zebra"))


def test_a_critique_keeps_its_rung_when_the_group_has_another_ladder(riverside: Any) -> None:
    file, key = riverside.file, _critique(riverside)
    rungs = [{"name": "Told"}, {"name": "Together"}]
    own = file.frameworks.add_own(
        riverside.group, {"kind": "ladder", "name": "Ours", "rungs": rungs}
    )
    file.frameworks.choose_ladder(riverside.group, own)

    file.critiques.change(replace(file.critiques.get(key), better="Ring them"))

    assert file.critiques.get(key).rung == "consultation"
    with pytest.raises(Refused, match="unknown_rung"):
        file.critiques.change(replace(file.critiques.get(key), rung="engagement"))


def test_challenges_are_listed_by_meeting_and_initiative_and_counted(riverside: Any) -> None:
    meeting, phones = riverside.meetings["september"], riverside.initiatives["phones"]
    _met(riverside, meeting_id=meeting, on=date(2026, 9, 14))
    _met(riverside, initiative_id=phones)
    _met(riverside, "money", date(2025, 1, 1))

    challenges = riverside.file.challenges
    assert len(challenges.of_meeting(meeting)) == len(challenges.of_initiative(phones)) == 1
    (count,) = challenges.counted(riverside.group, date(2026, 1, 1), DAY)
    assert (count.challenge, count.times, count.keeps_coming_back) == ("late", 2, True)


def test_a_challenge_that_is_not_in_the_list_is_refused(riverside: Any) -> None:
    with pytest.raises(Refused, match="unknown_entry"):
        _met(riverside, "zebra")


def test_a_challenge_can_be_changed_and_removed(riverside: Any) -> None:
    key = _met(riverside)
    (met,) = riverside.file.challenges.of_group(riverside.group, DAY, DAY)

    riverside.file.challenges.change(replace(met, challenge="money"))
    riverside.file.challenges.remove(key)
    riverside.file.history.undo()

    (there,) = riverside.file.challenges.of_group(riverside.group, DAY, DAY)
    assert there.challenge == "money"


@pytest.mark.parametrize("kind", ["critique", "challenge_met"])
def test_what_was_removed_comes_back_from_the_bin(riverside: Any, kind: str) -> None:
    file = riverside.file
    key = _critique(riverside) if kind == "critique" else _met(riverside)
    before = file.records.dump()
    (file.critiques if kind == "critique" else file.challenges).remove(key)
    (line,) = file.bin.listed()

    file.bin.restore(line.id)

    assert line.kind == kind
    assert file.records.dump() == before


def test_critiques_answers_and_notes_are_found_with_their_initiative(riverside: Any) -> None:
    phones = riverside.initiatives["phones"]
    _critique(riverside)
    _answer(riverside, "Stripes everywhere")
    _met(riverside, initiative_id=phones)

    found = {
        one.kind: (one.title, one.initiative_id, one.group_id)
        for typed in ("zebra", "stripes", "shuttlecock")
        for one in riverside.file.search.find(typed)
    }

    kinds = (FoundKind.CRITIQUE, FoundKind.STEP_ANSWER, FoundKind.CHALLENGE_MET)
    assert found == dict.fromkeys(kinds, ("New phone menu", phones, riverside.group))
