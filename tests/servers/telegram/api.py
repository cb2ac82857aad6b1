"""The Bot API over HTTP: one address for each method, one for each file."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from aiohttp import web

from tests.servers.telegram import editing, places, sending
from tests.servers.telegram.faults import Fault, Faults
from tests.servers.telegram.history import Call, History
from tests.servers.telegram.params import Json, Params, read_params
from tests.servers.telegram.refusals import Refusal
from tests.servers.telegram.sending import Method
from tests.servers.telegram.webhooks import Hook, Webhooks
from tests.servers.telegram.world import World

MOST_BYTES = 50 * 1024 * 1024

METHODS: dict[str, Method] = {
    name.lower(): method
    for table in (sending.METHODS, editing.METHODS, places.METHODS)
    for name, method in table.items()
}


@dataclass(slots=True)
class Api:
    """Answers calls about a world, with the faults that were ordered."""

    world: World
    history: History = field(default_factory=History)
    faults: Faults = field(default_factory=Faults)
    hooks: Webhooks = field(init=False)

    def __post_init__(self) -> None:
        world = self.world
        self.hooks = Webhooks(world.updates, self._act_in_answer, world.pace)

    def app(self) -> web.Application:
        app = web.Application(client_max_size=MOST_BYTES)
        app.router.add_route("*", "/bot{token:[^/]+}/{method}", self._call)
        app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", self._file)
        return app

    async def _call(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        try:
            params = await read_params(request)
        except Refusal as refusal:
            return _refused(refusal)
        call = self.history.begin(self.world.now(), method, params.shown())
        if request.match_info["token"] != self.world.token:
            return _told(call, Refusal(401, "Unauthorized"))
        fault = self.faults.next(method, params.text("chat_id"))
        if fault is not None:
            call.fault = fault.kind
            if early := await self._spoil(request, call, fault):
                return early
        try:
            result = await self._result(method, params)
        except Refusal as refusal:
            return _told(call, refusal)
        # As it is now: a message that is edited later was another one then.
        call.result = copy.deepcopy(result)
        if fault is not None and fault.kind == "drop":
            return _hung_up(request)
        call.outcome, call.code = "ok", 200
        return web.json_response({"ok": True, "result": result})

    async def _spoil(
        self, request: web.Request, call: Call, fault: Fault
    ) -> web.StreamResponse | None:
        """What a fault does before the method; an answer when that is all."""
        match fault.kind:
            case "refuse":
                return _hung_up(request)
            case "status":
                call.outcome, call.code = "fail", fault.status
                return web.Response(status=fault.status, text="<html>trouble</html>")
            case "answer":
                refusal = Refusal(fault.status, fault.description, fault.parameters)
                return _told(call, refusal)
            case "delay":
                await asyncio.sleep(fault.seconds)
            case "drop":
                pass
        return None

    async def _result(self, name: str, params: Params) -> object:
        updating = UPDATING.get(name.lower())
        if updating is not None:
            return await updating(self, params)
        method = METHODS.get(name.lower())
        if method is None:
            raise Refusal(404, "Not Found: method not found")
        return method(self.world, params)

    def _act_in_answer(self, body: Json) -> None:
        """A webhook may be answered with a call; its result is told to nobody."""
        name = str(body.pop("method", ""))
        method = METHODS.get(name.lower())
        if method is not None:
            call = self.history.begin(self.world.now(), name, dict(body))
            call.result = method(self.world, Params(body))

    async def _file(self, request: web.Request) -> web.Response:
        wanted = request.match_info["path"]
        if request.match_info["token"] == self.world.token:
            for path, data in self.world.files.values():
                if path == wanted:
                    return web.Response(body=data)
        return _refused(Refusal(404, "Not Found"))


def _told(call: Call, refusal: Refusal) -> web.Response:
    call.outcome, call.code = "fail", refusal.code
    call.description = refusal.description
    return _refused(refusal)


def _refused(refusal: Refusal) -> web.Response:
    body: Json = {
        "ok": False,
        "error_code": refusal.code,
        "description": refusal.description,
    }
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return web.json_response(body, status=refusal.code)


def _hung_up(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def _get_updates(api: Api, params: Params) -> list[Json]:
    updates = api.world.updates
    updates.allow(params.tree("allowed_updates"))
    return await updates.poll(
        params.integer("offset"),
        params.integer("limit"),
        seconds=params.integer("timeout"),
    )


async def _set_webhook(api: Api, params: Params) -> bool:
    updates = api.world.updates
    updates.allow(params.tree("allowed_updates"))
    if params.flag("drop_pending_updates"):
        updates.waiting.clear()
    if not params.text("url"):
        await api.hooks.delete()
        return True
    hook = Hook(
        params.text("url"),
        params.text("secret_token"),
        params.integer("max_connections", 40),
    )
    await api.hooks.set(hook)
    return True


async def _delete_webhook(api: Api, params: Params) -> bool:
    if params.flag("drop_pending_updates"):
        api.world.updates.waiting.clear()
    await api.hooks.delete()
    return True


async def _webhook_info(api: Api, _: Params) -> Json:
    return api.hooks.told()


UPDATING: dict[str, Callable[[Api, Params], Awaitable[object]]] = {
    "getupdates": _get_updates,
    "setwebhook": _set_webhook,
    "deletewebhook": _delete_webhook,
    "getwebhookinfo": _webhook_info,
}
