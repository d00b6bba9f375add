"""Papers: records in, PDF out; nothing here knows the window, and nothing else knows ReportLab."""
