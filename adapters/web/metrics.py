"""`/metrics`: what a monitor reads. Counts of this process, and what the tables say.

What the tables say is read at most every `FRESH` seconds, however often one asks, and
takes a small part of the time however much they hold.
"""

from __future__ import annotations

import hmac
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.responses import Response
from msgspec import Struct
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.registry import Collector, CollectorRegistry
from typing_extensions import override

from adapters.web.guard import own_proof
from adapters.web.peers import is_local
from adapters.web.standing import CLAIMED_WITHIN, Standing, standing
from adapters.web.web import Here, Web
from bot.telemetry import counts

FRESH = 30.0
RARELY = 50
"""How much longer it is kept than it took to read."""

COUNTED: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "messages": ("Messages, by channel and direction", ("channel", "direction")),
    "send_errors": ("Messages a channel did not take", ("channel", "code")),
}
"""Names of `telemetry.counts` with their words and labels."""

routes = APIRouter(include_in_schema=False, dependencies=[Depends(own_proof)])


def router(_: Web) -> APIRouter:
    """`/metrics`."""
    return routes


class _Held(Struct):
    """What was read last, and until when it is told."""

    until: float = float("-inf")
    standing: Standing = field(default_factory=Standing)


@routes.get("/metrics")
async def metrics(request: Request, web: Here) -> Response:
    """All of it, for whoever brings the token, or sits at this machine."""
    _check(request, web)
    held: _Held = request.app.state.__dict__.setdefault("metrics", _Held())
    now = time.monotonic()
    if now > held.until:
        held.standing = await web.look(standing)
        took = time.monotonic() - now
        held.until = now + max(FRESH, took * RARELY)
    registry = CollectorRegistry()
    registry.register(_Metrics(held.standing, web))
    return Response(
        generate_latest(registry), headers={"Content-Type": CONTENT_TYPE_LATEST}
    )


def _check(request: Request, web: Web) -> None:
    token = web.settings.metrics_token
    if token is None:
        if not is_local(request):
            raise HTTPException(404)
        return
    kind, _, given = request.headers.get("authorization", "").partition(" ")
    right = token.get_secret_value().encode()
    if kind.lower() != "bearer" or not hmac.compare_digest(given.encode(), right):
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})


@dataclass(frozen=True, eq=False)
class _Metrics(Collector):
    standing: Standing
    web: Web

    @override
    def collect(self) -> Iterable[Metric]:
        yield from _counted()
        here = self.standing
        leads = CounterMetricFamily(
            "firstline_leads",
            "Leads, by script and triage",
            labels=("script", "triage"),
        )
        for (script, triage), count in here.leads.items():
            leads.add_metric((script, triage or "open"), count)
        yield leads
        yield from _questions(here)
        yield _claims(here)
        yield GaugeMetricFamily(
            "firstline_unclaimed", "Leads that wait for a human", value=here.unclaimed
        )
        yield GaugeMetricFamily(
            "firstline_longest_unclaimed_seconds",
            "How long the first of them has waited",
            value=here.longest_unclaimed,
        )
        waiting = GaugeMetricFamily(
            "firstline_outbox", "Chats with something to be sent", labels=("channel",)
        )
        for channel, count in here.outbox.items():
            waiting.add_metric((channel,), count)
        yield waiting
        yield GaugeMetricFamily(
            "firstline_ready", "Conversations to be answered", value=here.ready
        )
        scripts = GaugeMetricFamily(
            "firstline_script_info", "Scripts in force", labels=("script", "version")
        )
        for one in self.web.app.house.scripts.every():
            scripts.add_metric((one.id, str(one.version)), 1)
        yield scripts


def _counted() -> Iterable[Metric]:
    for name, (words, labels) in COUNTED.items():
        family = CounterMetricFamily(f"firstline_{name}", words, labels=labels)
        for (counted, *values), count in sorted(counts.items()):
            if counted == name:
                family.add_metric(values, count)
        yield family


def _questions(here: Standing) -> Iterable[Metric]:
    labels = ("script", "question")
    silent = CounterMetricFamily(
        "firstline_question_dropoff", "Prospects who fell silent there", labels=labels
    )
    missed = CounterMetricFamily(
        "firstline_not_understood", "Answers that were not understood", labels=labels
    )
    for script, question, left, misses in here.questions:
        silent.add_metric((script, question), left)
        missed.add_metric((script, question), misses)
    yield silent
    yield missed


def _claims(here: Standing) -> Metric:
    family = HistogramMetricFamily(
        "firstline_handoff_claim_seconds", "From the call of a human to the claim"
    )
    bounds = [*(str(float(bound)) for bound in CLAIMED_WITHIN), "+Inf"]
    family.add_metric(
        (),
        list(zip(bounds, map(float, here.claims), strict=True)),
        sum_value=here.claim_seconds,
    )
    return family
