"""The HTTP side: takes requests, checks them, meets them with faults and limits, and answers."""

from __future__ import annotations

import copy
import traceback
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.support.botapi.errors import Refusal, Unmodelled, bad_request, too_many_requests
from tests.support.botapi.faults import Fault
from tests.support.botapi.limits import Limits
from tests.support.botapi.methods import METHODS
from tests.support.botapi.schema import Mismatch, check_reply, check_request, method_named
from tests.support.botapi.state import Json
from tests.support.botapi.wire import read
from tests.support.botapi.world import World

BAD_GATEWAY = "<html>\r\n<head><title>{0}</title></head>\r\n<body><center><h1>{0}</h1></center></body>\r\n</html>"
DOWNLOAD = "download"
"""The name under which a fault strikes the next download of a file; a status of 200 is a page in its place."""
COUNTED = ("send", "copy", "forward", "editMessage")
"""How the names of methods begin that Telegram counts."""


@dataclass(frozen=True, slots=True)
class Call:
    """A request that was made: its parameters, and the result or the refusal's description."""

    method: str
    parameters: Json
    result: Any = None
    refusal: str = ""


@dataclass(slots=True)
class Server:
    """Answers the requests of one bot."""

    world: World
    limits: Limits | None = None
    faults: list[Fault] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    """Everything but polling."""
    polls: list[Call] = field(default_factory=list)
    """Requests for updates as they came, without their results."""
    downloads: int = 0
    """Files that were handed out."""
    problems: list[str] = field(default_factory=list)
    """What the bot must not do, and what the double cannot."""

    def application(self) -> web.Application:
        """Return the aiohttp application."""
        application = web.Application(client_max_size=60 << 20)
        application.router.add_route("*", "/bot{token}/{method}", self._handle)
        application.router.add_get("/file/bot{token}/{path:.+}", self._download)
        return application

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        name = method_named(request.match_info["method"])
        try:
            self._check_token(request)
            if name is None:
                self.problems.append(f"unknown method {request.match_info['method']}")
                raise Refusal(404, "Not Found: method not found")
            parameters = await self._parameters(name, request)
            fault = next((fault for fault in self.faults if fault.concerns(name, parameters.get("chat_id"))), None)
            if fault:
                await fault.wait()
                if fault.cut == "before":
                    _cut(request)
                if fault.status:
                    return _failed(fault)
            body = await self._answer(name, parameters)
            if fault and fault.cut == "after":
                _cut(request)
            return web.json_response(body)
        except Refusal as refusal:
            return web.json_response(refusal.answer(), status=refusal.code)

    def _check_token(self, request: web.Request) -> None:
        if request.match_info["token"] != self.world.token:
            raise Refusal(401, "Unauthorized")

    async def _parameters(self, name: str, request: web.Request) -> Json:
        try:
            parameters = await read(name, request)
            check_request(name, parameters)
        except Mismatch as mismatch:
            self.problems.append(f"wrong request: {mismatch}")
            raise bad_request(f"wrong request: {mismatch}") from None
        return parameters

    async def _answer(self, name: str, parameters: Json) -> Json:
        """Do it, and return the body of the answer. Raises ``Refusal``."""
        try:
            if name not in METHODS:
                raise Unmodelled(f"the method {name}")
            self._count(name, parameters)
            if name == "getUpdates":
                self.polls.append(Call(name, parameters))
            result = await METHODS[name](self.world, parameters)
            if name != "getUpdates":
                check_reply(name, result)
                self.calls.append(Call(name, parameters, copy.deepcopy(result)))
        except Refusal as refusal:
            if name != "getUpdates":
                self.calls.append(Call(name, parameters, refusal=refusal.description))
            raise
        except Unmodelled as unmodelled:
            self.problems.append(f"the double does not know {unmodelled}")
            raise Refusal(501, f"Not Implemented: the double does not know {unmodelled}") from None
        except Exception as error:
            self.problems.append(f"the double failed at {name}: {traceback.format_exc()}")
            raise Refusal(500, f"Internal Server Error: {error}") from error
        finally:
            self.world.bell.ring()
        return {"ok": True, "result": result}

    def _count(self, name: str, parameters: Json) -> None:
        chat_id = parameters.get("chat_id")
        if self.limits is None or not isinstance(chat_id, int) or not name.startswith(COUNTED):
            return
        if name != "sendChatAction" and (seconds := self.limits.take(chat_id, self.world.clock())):
            raise too_many_requests(seconds)

    async def _download(self, request: web.Request) -> web.StreamResponse:
        file = self.world.files.get(request.match_info["path"].rpartition("/")[2])
        if request.match_info["token"] != self.world.token or file is None:
            return web.json_response({"ok": False, "error_code": 404, "description": "Not Found"}, status=404)
        fault = next((fault for fault in self.faults if fault.concerns(DOWNLOAD, None)), None)
        if fault:
            await fault.wait()
            if fault.cut:
                _cut(request)
            return _failed(fault)
        self.downloads += 1
        return web.Response(body=file.content)


def _failed(fault: Fault) -> web.Response:
    if fault.status == 429:
        refusal = too_many_requests(fault.retry_after or 1)
    elif fault.description:
        refusal = Refusal(fault.status, fault.description)
    else:
        page = BAD_GATEWAY.format(f"{fault.status} Bad Gateway")
        return web.Response(status=fault.status, text=page, content_type="text/html")
    return web.json_response(refusal.answer(), status=refusal.code)


def _cut(request: web.Request) -> None:
    if request.transport:
        request.transport.abort()
    raise ConnectionResetError
