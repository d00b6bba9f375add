"""The record in and out as text: text in, entries and problems out; entries in, text out."""
