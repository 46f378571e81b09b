"""Reads the body of a request: a query, a form, multipart or JSON."""

from __future__ import annotations

from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from tests.support.botapi.schema import Mismatch, Upload, from_form
from tests.support.botapi.state import Json

ATTACHED = "attach://"


async def read(method: str, request: web.Request) -> Json:
    """Return a request's parameters with their types, files as ``Upload``. Raises ``Mismatch``."""
    parameters: Json = {name: from_form(method, name, text) for name, text in request.query.items()}
    files: dict[str, Upload] = {}
    if request.content_type == "application/json":
        body = await request.json()
        if not isinstance(body, dict):
            raise Mismatch(f"{method}: the body is not an object")
        parameters |= body
    elif request.can_read_body:
        for name, value in (await request.post()).items():
            if isinstance(value, FileField):
                with value.file as file:
                    files[name] = Upload(value.filename, file.read(), value.content_type)
            elif isinstance(value, str):
                parameters[name] = from_form(method, name, value)
    attached = {name: _with_files(value, files) for name, value in parameters.items()}
    return attached | files


def _with_files(value: Any, files: dict[str, Upload]) -> Any:
    """Put the files where ``attach://name`` refers to them, and take them out of ``files``."""
    if isinstance(value, str) and value.startswith(ATTACHED):
        name = value.removeprefix(ATTACHED)
        if name not in files:
            raise Mismatch(f"there is no attached file {name!r}")
        return files.pop(name)
    if isinstance(value, list):
        return [_with_files(part, files) for part in value]
    if isinstance(value, dict):
        return {name: _with_files(part, files) for name, part in value.items()}
    return value
