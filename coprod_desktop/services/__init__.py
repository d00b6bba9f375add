"""The verbs a volunteer knows; each is one titled, undoable action on the group file."""
