import CoreMetrics
import Testing

@testable import ParleyHTTP

@Suite
struct PrometheusMetricsTests {
    @Test
    func `counters, gauges and durations are written as Prometheus reads them`() {
        let metrics = PrometheusMetrics()
        metrics.makeCounter(label: "parley.events.appended", dimensions: [("event_type", "OfferMade")]).increment(by: 2)
        metrics.makeMeter(label: "parley_sse_connections", dimensions: []).set(Int64(3))
        let timer = metrics.makeTimer(label: "parley_append_duration_seconds", dimensions: [])
        timer.recordNanoseconds(7_000_000)
        timer.recordNanoseconds(20_000_000_000)
        let text = metrics.text()
        for line in [
            "# TYPE parley_events_appended_total counter", "parley_events_appended_total{event_type=\"OfferMade\"} 2",
            "# TYPE parley_sse_connections gauge", "parley_sse_connections 3",
            "# TYPE parley_append_duration_seconds histogram", "parley_append_duration_seconds_bucket{le=\"0.005\"} 0",
            "parley_append_duration_seconds_bucket{le=\"0.01\"} 1",
            "parley_append_duration_seconds_bucket{le=\"10\"} 1",
            "parley_append_duration_seconds_bucket{le=\"+Inf\"} 2", "parley_append_duration_seconds_sum 20.007",
            "parley_append_duration_seconds_count 2",
        ] {
            #expect(text.split(separator: "\n").contains(Substring(line)), "\(line) in \(text)")
        }
    }

    @Test
    func `the number of series is bounded and what is dropped is counted`() {
        let metrics = PrometheusMetrics()
        for index in 0..<(PrometheusMetrics.maximumSeries + 5) {
            metrics.makeCounter(label: "parley_test", dimensions: [("n", "\(index)")]).increment(by: 1)
        }
        let lines = metrics.text().split(separator: "\n")
        #expect(lines.count { $0.hasPrefix("parley_test_total{") } == PrometheusMetrics.maximumSeries)
        #expect(lines.contains("parley_metrics_dropped_total 5"))
    }

    @Test
    func `values of labels are escaped`() {
        let series = MetricSeries("a.b", [("x-y", "a\"b\\c\nd")])
        #expect(series.name == "a_b")
        #expect(series.text() == "{x_y=\"a\\\"b\\\\c\\nd\"}")
    }
}
