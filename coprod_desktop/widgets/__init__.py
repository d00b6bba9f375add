"""Reusable controls and the one theme they share."""
