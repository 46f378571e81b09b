"""Which files are kept as evidence: pictures, sound, films, documents and plain text, told by what is in them. Pure."""

from __future__ import annotations

from bot.signatures import is_page, media_type

SEEN_OR_HEARD = ("image/", "audio/", "video/")
OFFICE = "application/vnd.openxmlformats-officedocument."
ARCHIVES = {
    "docx": f"{OFFICE}wordprocessingml.document",
    "xlsx": f"{OFFICE}spreadsheetml.sheet",
    "pptx": f"{OFFICE}presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "odg": "application/vnd.oasis.opendocument.graphics",
}
"""Documents that are archives inside; other archives may hold anything, so they are not kept."""
OLDER = {"doc": "application/msword", "xls": "application/vnd.ms-excel", "ppt": "application/vnd.ms-powerpoint"}
WRITTEN = {
    "txt": "text/plain",
    "md": "text/markdown",
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "json": "application/json",
    "geojson": "application/geo+json",
}


def kept_as(name: str, content: bytes) -> str:
    """Return the media type under which a file is kept; empty where files like that are not."""
    found, kind = media_type(content[:1024]), name.rpartition(".")[2].casefold()
    if found.startswith(SEEN_OR_HEARD) or found == "application/pdf":
        return found
    if found == "application/zip":
        return ARCHIVES.get(kind, "")
    if found == "application/x-ole-storage":
        return OLDER.get(kind, "")
    return WRITTEN.get(kind, "") if not found and _is_text(content) else ""


def _is_text(content: bytes) -> bool:
    if is_page(content[:1024]) or b"\0" in content:
        return False
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
