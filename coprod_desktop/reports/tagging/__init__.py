"""Tagged PDF over ReportLab: what each piece of a page is, for readers who cannot see the page.

`structure` is the tree, declared while the story is built; `canvas` and `flowables` mark what
is painted; `writing` puts the tree into the file; `finishing` adds what PDF/UA-1 and PDF/A-2a
ask of the file as a whole. Nothing here knows what a paper says or looks like.
"""
