"""A ladder or checklist of a group's own, typed entry by entry."""

from dataclasses import replace

import pytest

from coprod_desktop.domain.frameworks import FrameworkKind
from coprod_desktop.presenters.framework_editor import FrameworkEditorPresenter
from coprod_desktop.presenters.framework_entries import Entry, EntryKind, Heading


class Screen:
    """Keeps what it is shown."""

    closed = False
    refused = None

    def show_form(self, kind, heading, *, new) -> None:
        self.kind, self.heading, self.new = kind, heading, new

    def show_entries(self, rows, chosen, draft) -> None:
        self.titles = [row.title for row in rows]
        self.chosen, self.draft = chosen, draft

    def show_entry(self, entry, title, bands) -> None:
        self.entry, self.bands = entry, [chip.words for chip in bands]

    def go_to_entry(self) -> None:
        self.waits_for_a_name = True

    def point_out(self, refused) -> None:
        self.refused = (refused.code, refused.field)

    def close_editor(self) -> None:
        self.closed = True


class Typist:
    """Types entries one after the other."""

    def __init__(self, riverside, screen: Screen) -> None:
        self.file = riverside.file
        self.group = riverside.group
        self.screen = screen
        self.saved: list[tuple[str, bool]] = []
        self.editor = FrameworkEditorPresenter(
            screen,
            self.file.frameworks,
            self.group,
            self.file.words,
            lambda key, new: self.saved.append((key, new)),
        )

    def rung(self, name: str, band: str = "") -> None:
        self.editor.add()
        self.editor.write(Entry(kind=EntryKind.RUNG, name=name, band=band))

    def other(self, name: str) -> None:
        self.editor.add_other()
        self.editor.write(Entry(kind=EntryKind.RUNG, name=name))

    def save(self, name: str, *lines: str) -> str:
        self.editor.save(Heading(name=name, lines=lines))
        return self.saved[-1][0] if self.saved else ""

    def ladder(self, key: str):
        return self.file.frameworks.ladder_of(key, "")


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def typist(riverside, screen) -> Typist:
    made = Typist(riverside, screen)
    made.editor.begin(FrameworkKind.LADDER)
    return made


def test_rungs_stand_as_they_were_typed_the_highest_first(typist) -> None:
    typist.rung("Together")
    typist.rung("Told")
    typist.other("Ours alone")

    ladder = typist.ladder(typist.save("Our ladder"))

    assert [rung.name for rung in ladder.top_down] == ["Together", "Told"]
    assert [rung.name for rung in ladder.beside] == ["Ours alone"]


def test_a_rung_goes_below_the_chosen_one_and_never_below_a_place_beside(typist, screen) -> None:
    typist.rung("Together")
    typist.other("Ours alone")
    typist.rung("Told")

    assert screen.titles == ["Together", "Told", "Ours alone"]


def test_a_rung_is_moved_and_stays_chosen(typist, screen) -> None:
    typist.rung("Together")
    typist.rung("Told")
    typist.editor.move(-1)

    assert (screen.titles, screen.chosen) == (["Told", "Together"], 0)


def test_a_rung_does_not_move_among_the_places_beside_the_ladder(typist, screen) -> None:
    typist.rung("Told")
    typist.other("Ours alone")
    typist.editor.move(-1)

    assert screen.titles == ["Told", "Ours alone"]


def test_bands_are_chosen_for_each_rung_and_a_new_one_follows_its_neighbour(typist, screen) -> None:
    typist.editor.write_lines(("done with", "done to"))
    typist.rung("Together", "done with")
    typist.rung("Told", "done to")
    typist.editor.add()
    assert (screen.entry.band, screen.bands) == ("done to", ["No band", "done with", "done to"])
    typist.editor.remove()

    ladder = typist.ladder(typist.save("Ours", "done with", "done to"))

    assert [band.name for band in ladder.bands] == ["done to", "done with"]
    assert [rung.band for rung in ladder.rungs] == [band.key for band in ladder.bands]


def test_a_band_that_is_named_anew_keeps_its_rungs(typist, screen) -> None:
    typist.editor.write_lines(("with us",))
    typist.rung("Together", "with us")
    typist.editor.write_lines(("done with us",))

    assert screen.entry.band == "done with us"


def test_a_problem_leads_to_the_rung_it_is_about(typist, screen) -> None:
    for name in ("Together", "", "Told"):
        typist.rung(name)
    typist.save("Our ladder")

    assert (screen.chosen, screen.refused) == (1, ("empty", "entry_name"))
    assert not screen.closed


@pytest.mark.parametrize(
    ("names", "lines", "refused"),
    [
        ((), (), ("too_few", "entries")),
        (("A", "A"), (), ("name_twice", "entry_name")),
        (("A", "B"), ("with",), ("band_missing", "band")),
    ],
)
def test_what_is_wrong_is_pointed_out_at_its_input(typist, screen, names, lines, refused) -> None:
    for name in names:
        typist.rung(name)
    typist.save("Our ladder", *lines)

    assert screen.refused == refused


def test_a_nameless_ladder_is_pointed_out(typist, screen) -> None:
    typist.rung("A")
    typist.rung("B")
    typist.save("")

    assert screen.refused == ("empty", "name")


def test_an_entry_that_is_taken_out_gives_way_to_the_next(typist, screen) -> None:
    typist.rung("Together")
    typist.rung("Told")
    typist.editor.remove()
    assert (screen.titles, screen.entry.name) == (["Together"], "Together")

    typist.editor.remove()
    assert (screen.titles, screen.chosen, screen.entry) == ([], None, None)


def test_a_changed_ladder_becomes_its_next_version_with_the_same_rungs(typist, screen) -> None:
    typist.rung("Together")
    typist.rung("Told")
    key = typist.save("Our ladder")
    before = [rung.key for rung in typist.ladder(key).rungs]

    typist.editor.change(key)
    typist.editor.write(replace(screen.entry, name="Side by side"))
    typist.save(screen.heading.name)

    after = typist.ladder(key)
    assert (after.version, [rung.key for rung in after.rungs]) == ("2", before)
    assert after.top_down[0].name == "Side by side"
    assert typist.saved == [(key, True), (key, False)]


def test_a_copy_begins_with_all_its_rungs_and_its_credit(typist, screen) -> None:
    typist.editor.begin_as(typist.file.frameworks.ladder(typist.group))

    assert (len(screen.titles), screen.new) == (8, True)
    assert screen.heading.name == "The ladder of co-production, our way"
    assert "Think Local Act Personal" in screen.heading.credit
    assert screen.heading.lines == ("done with", "done for", "done to")


def test_a_copy_of_the_ladder_can_be_saved_as_it_is(typist, screen) -> None:
    seven = typist.file.frameworks.ladder(typist.group)
    typist.editor.begin_as(seven)
    typist.editor.save(screen.heading)

    copy = typist.ladder(typist.saved[0][0])
    assert [rung.meaning for rung in copy.rungs] == [rung.meaning for rung in seven.rungs]
    assert [band.name for band in copy.bands] == [band.name for band in seven.bands]


def test_statements_stand_under_their_headings(typist) -> None:
    typist.editor.begin(FrameworkKind.CHECKLIST)
    typist.other("Getting in")
    typist.rung("The door is easy to open.")
    typist.rung("Nobody waits outside.")
    key = typist.save("Our door", "No", "Yes")

    checklist = typist.file.frameworks.checklist_of(key, "")
    assert [section.name for section in checklist.sections] == ["Getting in"]
    assert len(checklist.statements) == 2
    assert [(step.score, step.label) for step in checklist.scale] == [(1, "No"), (2, "Yes")]


def test_a_statement_without_a_heading_is_pointed_out(typist, screen) -> None:
    typist.editor.begin(FrameworkKind.CHECKLIST)
    typist.rung("The door is easy to open.")
    typist.save("Our door", "No", "Yes")

    assert screen.refused == ("heading_first", "entries")


@pytest.mark.parametrize(
    ("entries", "lines", "refused", "chosen"),
    [
        (("Getting in", ""), ("No", "Yes"), ("empty", "entry_name"), 1),
        (("Getting in",), ("No", "Yes"), ("too_few", "entries"), 0),
        (("Getting in", "Open."), ("No",), ("too_few", "lines"), 1),
    ],
)
def test_what_is_wrong_with_a_checklist_is_pointed_out(
    typist, screen, entries, lines, refused, chosen
) -> None:
    typist.editor.begin(FrameworkKind.CHECKLIST)
    typist.other(entries[0])
    for name in entries[1:]:
        typist.rung(name)
    typist.save("Our door", *lines)

    assert (screen.refused, screen.chosen) == (refused, chosen)


def test_a_copy_of_a_checklist_keeps_its_scores(typist, screen) -> None:
    events = typist.file.frameworks.checklist_of("always_events", "")
    typist.editor.begin_as(events)
    typist.editor.save(screen.heading)

    copy = typist.file.frameworks.checklist_of(typist.saved[0][0], "")
    assert (copy.scale, copy.sections) == (events.scale, events.sections)


def test_entries_come_back_from_the_draft_they_were_kept_in(typist, screen) -> None:
    typist.rung("Together")
    typist.other("Ours alone")
    draft, titles = screen.draft, screen.titles

    typist.editor.begin(FrameworkKind.LADDER)
    typist.editor.take_draft(draft + "\nsomething else")

    assert screen.titles == titles
    assert (screen.chosen, screen.entry.name) == (0, "Together")


@pytest.mark.parametrize("mark", ["\t", "\u2028", "\x0b", "\x85", "\r"])
def test_a_pasted_mark_that_parts_lines_costs_no_entry_of_a_draft(typist, screen, mark) -> None:
    typist.rung(f"Side{mark}by side")
    draft = screen.draft

    typist.editor.begin(FrameworkKind.LADDER)
    typist.editor.take_draft(draft)

    assert screen.titles == ["Side by side"]
