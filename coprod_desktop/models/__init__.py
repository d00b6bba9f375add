"""Read-only item models over frozen records."""
