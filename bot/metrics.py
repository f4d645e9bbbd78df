"""Counters for Prometheus. Labels are few and never hold anything a person wrote."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

CONTENT_TYPE = "text/plain; version=0.0.4"


class Metrics:
    """One registry a process."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.messages = Counter(
            "safeconduct_messages_total",
            "Messages answered, by channel, language, intent and status.",
            ["channel", "language", "intent", "status"],
            registry=self.registry,
        )
        self.seconds = Histogram(
            "safeconduct_answer_seconds",
            "Seconds from message to answer.",
            ["channel"],
            buckets=(0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
            registry=self.registry,
        )
        self.source_age = Gauge(
            "safeconduct_source_age_seconds",
            "Seconds since a source's data was last confirmed.",
            ["source"],
            registry=self.registry,
        )
        self.source_failing = Gauge(
            "safeconduct_source_failing",
            "1 while the last attempt to read a source failed.",
            ["source"],
            registry=self.registry,
        )
        self.source_records = Gauge(
            "safeconduct_source_countries",
            "Countries that a source covers.",
            ["source"],
            registry=self.registry,
        )

    def text(self) -> bytes:
        """Prometheus' text format."""
        return generate_latest(self.registry)
