"""The composition root: joins services, presenters and views into the running program."""
