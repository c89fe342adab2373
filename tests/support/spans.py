"""OpenTelemetry's SDK with everything that is exported kept in memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import Histogram, HistogramDataPoint, InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from wireloom.otel import OpenTelemetry


class Exported:
    """Hooks for a client (`hooks`), and what they lead to."""

    def __init__(self, *, capture_content: bool = False) -> None:
        self._spans = InMemorySpanExporter()
        self.tracer_provider = TracerProvider()
        self.tracer_provider.add_span_processor(SimpleSpanProcessor(self._spans))
        self._reader = InMemoryMetricReader()
        self._meter_provider = MeterProvider([self._reader])
        self.hooks = OpenTelemetry(
            tracer_provider=self.tracer_provider,
            meter_provider=self._meter_provider,
            capture_content=capture_content,
        )

    @property
    def spans(self) -> tuple[ReadableSpan, ...]:
        return self._spans.get_finished_spans()

    @property
    def span(self) -> ReadableSpan:
        """The only span."""
        (span,) = self.spans
        return span

    @property
    def attributes(self) -> dict[str, Any]:
        """Those of the only span."""
        return dict(self.span.attributes or {})

    @property
    def attempts(self) -> list[dict[str, Any]]:
        """The attempts of the only span."""
        assert {event.name for event in self.span.events} <= {"wireloom.attempt"}
        return [dict(event.attributes or {}) for event in self.span.events]

    def metrics(self) -> dict[str, list[HistogramDataPoint]]:
        """The points of each histogram, by its name. To be read once."""
        found: dict[str, list[HistogramDataPoint]] = {}
        data = self._reader.get_metrics_data()
        for resource in data.resource_metrics if data is not None else ():
            for scope in resource.scope_metrics:
                for metric in scope.metrics:
                    assert isinstance(metric.data, Histogram)
                    found[metric.name] = list(metric.data.data_points)
        return found

    def texts(self) -> Iterator[str]:
        """All that was exported, as text."""
        for span in self.spans:
            yield span.to_json()
        for points in self.metrics().values():
            yield from (_shown(point.attributes) for point in points)

    def close(self) -> None:
        self.tracer_provider.shutdown()
        self._meter_provider.shutdown()


def _shown(attributes: Mapping[str, Any] | None) -> str:
    return repr(dict(attributes or {}))
