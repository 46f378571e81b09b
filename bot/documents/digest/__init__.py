"""What goes with a digest: pictures, page, spreadsheet and PDF, all made of one ``handlers.digests.report.Report``."""
