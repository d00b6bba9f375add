"""The hand-written steps make exactly the tables that are declared."""

import re
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store import migrations, search
from coprod_desktop.store.mapping import GROUP
from coprod_desktop.store.rows import Base


def _schema(connection) -> set[str]:
    rows = connection.execute(text("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"))
    return {re.sub(r"\s+", " ", sql).strip() for (sql,) in rows}


def test_the_steps_end_at_the_declared_tables(tmp_path: Path) -> None:
    made = tmp_path / "made.coprod"
    migrations.make(made, None)
    stepped = create_engine(f"sqlite:///{made}", module=dbapi2)
    declared = create_engine(f"sqlite:///{tmp_path / 'declared.coprod'}", module=dbapi2)
    Base.metadata.create_all(declared)
    with declared.begin() as connection:
        for statement in search.statements():
            connection.execute(text(statement))

    with stepped.connect() as one, declared.connect() as other:
        assert _schema(one) == _schema(other)

    stepped.dispose()
    declared.dispose()


def test_every_table_is_strict(group_file: GroupFile) -> None:
    with group_file._store.reading() as session:
        rows = session.execute(
            text("SELECT name, strict FROM pragma_table_list WHERE type = 'table'")
        ).all()

    loose = [name for name, strict in rows if not strict and not name.startswith("sqlite_")]
    assert loose == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE groups SET name = ''",
        "UPDATE groups SET group_kind = 'party'",
        "UPDATE groups SET notice_days = 'seven'",
        "UPDATE groups SET uid = NULL",
        "INSERT INTO action_owners VALUES (1, 'u', 9, 9, 1)",
    ],
)
def test_the_file_itself_refuses_what_cannot_be(group_file: GroupFile, statement: str) -> None:
    store = group_file._store
    with store.action("new_group") as work:
        GROUP.add(work.session, Group(name="Riverside"))

    with pytest.raises((IntegrityError, Refused)), store.action("change_group") as work:
        work.session.execute(text(statement))


def test_every_column_is_of_a_type_that_other_databases_have_too() -> None:
    compiler = postgresql.dialect().type_compiler_instance
    types = {
        compiler.process(column.type)
        for table in Base.metadata.sorted_tables
        for column in table.columns
    }

    assert types <= {
        "TEXT",
        "BYTEA",
        "INTEGER",
        "BOOLEAN",
        "DATE",
        "TIME WITHOUT TIME ZONE",
        "TIMESTAMP WITHOUT TIME ZONE",
    }
