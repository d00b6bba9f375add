"""Words that were typed but not yet kept: where they belong, and what is offered of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class DraftForm:
    """The form in which words are being typed.

    `kind` and `uid` name an entry of the record. `begun` is "" where the entry itself is being
    changed; else it says what is begun there: "pledge" for a new pledge of a group. It may say
    more after a dot, where there can be several: "attendance.<UUID of the person>".
    """

    kind: str
    uid: str
    begun: str = ""

    def place(self, name: str) -> DraftPlace:
        """The place of one input of the form."""
        return DraftPlace(self.kind, self.uid, f"{self.begun}.{name}" if self.begun else name)

    @property
    def new_kind(self) -> str:
        """What is begun, without more; "" where an entry is being changed."""
        return self.begun.partition(".")[0]

    @property
    def more(self) -> str:
        """What stands after the dot."""
        return self.begun.partition(".")[2]


@dataclass(frozen=True, slots=True)
class DraftPlace:
    """The one input in which something is being typed.

    `kind` and `uid` name an entry of the record and `field` one of its fields ("item", its
    UUID, "notes"). What is not in the record yet is named by what it will hang on: a new
    pledge's words are the group's field "pledge.text".
    """

    kind: str
    uid: str
    field: str

    def __str__(self) -> str:
        return f"{self.kind}/{self.uid}/{self.field}"

    @classmethod
    def read(cls, text: str) -> DraftPlace:
        """The place written as `text` by str()."""
        kind, uid, field = text.split("/", 2)
        return cls(kind, uid, field)

    @property
    def form(self) -> DraftForm:
        """The form in which the input is."""
        return DraftForm(self.kind, self.uid, self.field.rpartition(".")[0])

    @property
    def name(self) -> str:
        """The name of the input in its form."""
        return self.field.rpartition(".")[2]

    @property
    def new_kind(self) -> str:
        """The kind of thing being begun here; "" where a field of the entry itself is typed."""
        return self.form.new_kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Words kept aside: typed by `who`, last at `at`."""

    place: DraftPlace
    text: str
    at: datetime
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDraft:
    """A draft that differs from the record: both texts, for the person to choose.

    `saved` is the text in the record, None where there is none: something new, or an entry
    that was removed since (`gone`). `about` and `field` say in words where it belongs; `id`
    is the entry's key here, None where it is gone.
    """

    draft: Draft
    saved: str | None
    id: int | None
    gone: bool
    about: str
    field: str
