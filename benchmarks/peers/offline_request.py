"""python-telegram-bot's network layer without the network, for those who use it."""

from __future__ import annotations

from telegram.request import BaseRequest, RequestData
from typing_extensions import override

from benchmarks.peers import dialog, harness


class OfflineRequest(BaseRequest):
    """Takes the ready fields of a call, gives back the canned JSON."""

    def __init__(self, peer: harness.Peer) -> None:
        self._peer = peer

    @property
    @override
    def read_timeout(self) -> float | None:
        return 5.0

    @override
    async def initialize(self) -> None:
        pass

    @override
    async def shutdown(self) -> None:
        pass

    @override
    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = None,
        write_timeout: object = None,
        connect_timeout: object = None,
        pool_timeout: object = None,
    ) -> tuple[int, bytes]:
        fields = request_data.json_parameters if request_data else {}
        if url.endswith("/sendMessage"):
            self._peer.replies += 1
            self._peer.last_reply = fields["text"]
            return 200, dialog.SENT
        return 200, dialog.ME if url.endswith("/getMe") else dialog.TRUE
