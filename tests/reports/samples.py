"""An invented group's meeting, initiative and ladder, as services would gather them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

from coprod_desktop import assets
from coprod_desktop.domain.actions import Action, ActionReport, ActionState
from coprod_desktop.domain.frameworks import Framework, framework_from
from coprod_desktop.domain.groups import Group, Quorum
from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.meetings import (
    AgendaItem,
    Attendance,
    Decision,
    DecisionHow,
    Meeting,
    MeetingState,
    Presence,
    PreviousMinutes,
    Purpose,
)
from coprod_desktop.domain.people import Side
from coprod_desktop.domain.placements import (
    Evidence,
    EvidenceKind,
    Level,
    PartsShared,
    Placement,
    View,
    current,
)
from coprod_desktop.domain.pledges import Pledge, PromiserKind
from coprod_desktop.domain.sheets import (
    ActionLine,
    EvidenceLine,
    InitiativeLine,
    InitiativeSheet,
    ItemSheet,
    LadderSheet,
    MeetingSheet,
    PledgeLine,
    ReportLine,
)
from coprod_desktop.domain.words import Words

GROUP = Group(id=1, name="Riverside PPG", action_prefix="AP", quorum_number=5)


def words() -> Words:
    return Words(assets.text("words", "en.toml"))


def framework() -> Framework:
    return framework_from(
        assets.text("frameworks", "ladder", "structure.toml"),
        assets.text("frameworks", "ladder", "en.toml"),
    )


def action(number: int, text: str, owner: str, **facts: Any) -> Action:
    return replace(Action(id=number, group_id=1, number=number, text=text, owner=owner), **facts)


def attendances() -> tuple[Attendance, ...]:
    rows = (
        ("Ana Gray", "AG", "Chair", Side.PATIENT, Presence.PRESENT),
        ("Ben Cole", "BC", "Secretary", Side.PATIENT, Presence.PRESENT),
        ("Cy Dunn", "CD", "", Side.PATIENT, Presence.PRESENT),
        ("Dot Ford", "DF", "Carers’ representative", Side.PATIENT, Presence.PRESENT),
        ("Ed Hall", "EH", "", Side.PATIENT, Presence.PRESENT),
        ("Dr Fay Ingram", "FI", "GP partner", Side.STAFF, Presence.PRESENT),
        ("Gil Jones", "GJ", "Practice manager", Side.STAFF, Presence.PRESENT),
        ("Hana King", "HK", "Reception lead", Side.STAFF, Presence.PRESENT),
        ("Ivo Long", "IL", "Community pharmacist", Side.GUEST, Presence.PRESENT),
        ("", "ZZ", "", Side.UNKNOWN, Presence.PRESENT),
        ("Joy Marsh", "JM", "Treasurer", Side.PATIENT, Presence.APOLOGIES),
        ("Kit Nash", "KN", "", Side.PATIENT, Presence.ABSENT),
    )
    made = [
        Attendance(
            id=place,
            meeting_id=1,
            person_id=place,
            name=name,
            initials=initials,
            role=role,
            side=side,
            presence=presence,
        )
        for place, (name, initials, role, side, presence) in enumerate(rows, start=1)
    ]
    made[3] = replace(made[3], arrived=time(18, 20))
    made[6] = replace(made[6], stepped_out="works for the phone supplier")
    return tuple(made)


PHONES = Initiative(
    id=1,
    group_id=1,
    title="New phone menu",
    matters="people who cannot use the website can still get through in the morning.",
    success="Nine of ten calls are answered within five minutes.",
)


def item(number: str, title: str, notes: str = "", **facts: Any) -> AgendaItem:
    return replace(AgendaItem(meeting_id=1, number=number, title=title, notes=notes), **facts)


def item_sheet(agenda_item: AgendaItem, **facts: Any) -> ItemSheet:
    empty = ItemSheet(
        item=agenda_item, initiative=None, decisions=(), actions=(), reports=(), pledges=()
    )
    return replace(empty, **facts)


def phone_item() -> ItemSheet:
    notes = (
        "Both versions were played to the group. Version B is **shorter** and says the wait in"
        " minutes. Two members with hearing aids found the voice too fast.\n\n"
        "- Ana Gray liked the short greeting\n- Mrs Ford asked for a slower voice\n\n"
        "The group thanked Hana for trying both versions at the desk."
    )
    return item_sheet(
        item("4", "New phone menu – choose", notes, purpose=Purpose.DECIDE, lead="Hana King"),
        initiative=PHONES,
        decisions=(
            Decision(
                item_id=4,
                text="Use version B, recorded again at a slower speed.",
                how=DecisionHow.ALL,
                patients=5,
                staff=3,
            ),
        ),
        actions=(
            action(44, "have version B recorded again", "Gil Jones", due=date(2026, 12, 11)),
            action(
                45,
                "tell the group what the new recording costs",
                "GJ / HK",
                due_words="next meeting",
            ),
        ),
        pledges=(
            Pledge(
                group_id=1,
                text="patients will test every change to the phones before it goes live",
                promiser="Reception team",
                promiser_kind=PromiserKind.TEAM,
                to_whom="all patients",
                made_on=date(2026, 9, 14),
                due=date(2027, 3, 31),
            ),
        ),
    )


def meeting_sheet(**facts: Any) -> MeetingSheet:
    earlier = action(41, "ask the council for a bench at the bus stop", "BC")
    meeting = Meeting(
        id=1,
        group_id=1,
        date=date(2026, 9, 14),
        start=time(18),
        end=time(19, 30),
        venue="Community room",
        access="step-free from the car park, hearing loop",
        state=MeetingState.DRAFT,
        previous_minutes=PreviousMinutes.APPROVED,
        next_date=date(2026, 11, 30),
        next_start=time(18),
        next_venue="Community room",
    )
    sheet = MeetingSheet(
        group=GROUP,
        meeting=meeting,
        chair="Ana Gray",
        minute_taker="Ben Cole",
        approved_at=None,
        attendances=attendances(),
        not_ticked=(),
        quorum=Quorum(needed=5, here=8, members=14),
        items=(
            item_sheet(item("1", "Welcome and apologies", "Ana welcomed everybody.")),
            item_sheet(
                item("3", "Matters arising"),
                reports=(
                    ReportLine(
                        action=earlier,
                        report=ActionReport(
                            action_id=41,
                            on=date(2026, 9, 14),
                            state=ActionState.DONE,
                            note="The bench comes in October.",
                        ),
                    ),
                ),
            ),
            phone_item(),
            item_sheet(
                item("5", "A complaint", "Words about one person.", confidential=True),
                actions=(action(46, "write to the person who complained", "Gil Jones"),),
            ),
            item_sheet(item("6", "Any other business", "None.")),
        ),
    )
    return replace(sheet, **facts)


def placement(
    number: int, rung: str, view: View, on: date, reason: str = "As agreed."
) -> Placement:
    return Placement(id=number, initiative_id=1, rung=rung, view=view, on=on, reason=reason)


def placements() -> tuple[Placement, ...]:
    reason = (
        "Four patients wrote the options with reception staff and tried two versions. The final"
        " choice was made by the partners alone."
    )
    return (
        placement(1, "informing", View.AGREED, date(2026, 1, 14)),
        placement(2, "consultation", View.AGREED, date(2026, 4, 3)),
        placement(3, "consultation", View.AGREED, date(2026, 6, 9)),
        placement(4, "co_design", View.AGREED, date(2026, 9, 14), reason),
        placement(5, "consultation", View.PATIENTS, date(2026, 9, 14), "We chose from two only."),
        placement(6, "co_design", View.STAFF, date(2026, 9, 14), "We designed it together."),
    )


def initiative_line(title: str, rung: str | None, **facts: Any) -> InitiativeLine:
    agreed = placement(9, rung, View.AGREED, date(2026, 6, 3)) if rung else None
    line = InitiativeLine(
        initiative=Initiative(group_id=1, title=title),
        agreed=agreed,
        patients=None,
        staff=None,
        before=None,
        steps=None,
        differ=None,
    )
    return replace(line, **facts)


def phone_line() -> InitiativeLine:
    placed = placements()
    return InitiativeLine(
        initiative=PHONES,
        agreed=current(placed, View.AGREED),
        patients=current(placed, View.PATIENTS),
        staff=current(placed, View.STAFF),
        before=placed[2],
        steps=2,
        differ=2,
    )


def initiative_sheet(**facts: Any) -> InitiativeSheet:
    evidence = Evidence(kind=EvidenceKind.ITEM, target_id=4)
    pledge = phone_item().pledges[0]
    sheet = InitiativeSheet(
        group=GROUP,
        framework=framework(),
        line=phone_line(),
        patient_lead="Cy Dunn",
        staff_lead="Hana King",
        placements=placements(),
        evidence={
            4: (
                EvidenceLine(
                    evidence=evidence, words="Meeting of 14 September 2026, item 4", source=None
                ),
            )
        },
        parts=PartsShared(
            initiative_id=1,
            on=date(2026, 9, 14),
            co_design=Level.TRANSFORMATIVE,
            co_decision=Level.INTERMEDIATE,
            co_delivery=Level.INTERMEDIATE,
            co_evaluation=Level.DESCRIPTIVE,
        ),
        parts_history=(),
        actions=tuple(
            ActionLine(
                action=one, name=f"AP{one.number}", source=None, initiative=PHONES, reports=()
            )
            for one in phone_item().actions
        ),
        pledges=(PledgeLine(pledge=pledge, source=None, initiative=PHONES, notes=()),),
        items=(),
    )
    return replace(sheet, **facts)


def ladder_sheet(**facts: Any) -> LadderSheet:
    sheet = LadderSheet(
        group=GROUP,
        framework=framework(),
        on=date(2026, 11, 24),
        lines=(
            initiative_line("Carers’ corner", "engagement"),
            phone_line(),
            initiative_line("Opening hours", "informing"),
            initiative_line("Repair café", "community_led"),
            initiative_line("Text reminders for people who seldom use the website", "engagement"),
            initiative_line("Waiting room", None),
            initiative_line("Walking group", "co_production"),
            initiative_line("Weekend clinic", "engagement"),
        ),
    )
    return replace(sheet, **facts)
