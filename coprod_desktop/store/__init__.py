"""The group file: one SQLite database, plain or protected, written one titled action at a time."""
