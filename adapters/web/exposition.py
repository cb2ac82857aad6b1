"""What a monitor reads, in the words of Prometheus."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.registry import Collector, CollectorRegistry
from typing_extensions import override

from adapters.web.standing import CLAIMED_WITHIN, Standing
from bot.telemetry import counts
from dialogs.script.model import Script

CONTENT_TYPE = CONTENT_TYPE_LATEST

COUNTED: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "messages": ("Messages, by channel and direction", ("channel", "direction")),
    "send_errors": ("Messages a channel did not take", ("channel", "code")),
}
"""Names of `telemetry.counts` with their words and labels."""


def written(standing: Standing, scripts: Sequence[Script]) -> bytes:
    """Counts of this process, what the tables say, the scripts in force."""
    registry = CollectorRegistry()
    registry.register(_Metrics(standing, scripts))
    return generate_latest(registry)


@dataclass(frozen=True, eq=False)
class _Metrics(Collector):
    standing: Standing
    scripts: Sequence[Script]

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
        for one in self.scripts:
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
