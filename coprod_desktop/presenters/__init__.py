"""What each screen does, without Qt, so that it can be tested in microseconds."""
