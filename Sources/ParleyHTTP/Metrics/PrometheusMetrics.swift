public import CoreMetrics
internal import Synchronization

/// Keeps the metrics of the process and writes them as Prometheus reads them (text format 0.0.4).
///
/// The number of series is bounded: what comes after the last one is dropped and counted, so that no label can fill the
/// memory.
public final class PrometheusMetrics: MetricsFactory {
    /// The most series kept.
    public static let maximumSeries = 2_000

    private enum Handler {
        case counter(MetricCounter)
        case gauge(MetricGauge)
        case histogram(MetricHistogram)
    }

    private struct State {
        var handlers: [MetricSeries: Handler] = [:]
        var dropped: Int64 = 0
    }

    private let state = Mutex(State())

    /// A backend without any series.
    public init() {}

    /// A count; its name gets `_total` where it has none.
    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        let name = label.hasSuffix("_total") ? label : label + "_total"
        if case .counter(let counter)? = handler(MetricSeries(name, dimensions), { .counter(MetricCounter()) }) {
            return counter
        }
        return MetricCounter()
    }

    /// A gauge, or a histogram of sizes where values are aggregated.
    public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        let series = MetricSeries(label, dimensions)
        if aggregate {
            if case .histogram(let sizes)? = handler(series, { .histogram(.sizes()) }) { return sizes }
            return MetricHistogram.sizes()
        }
        if case .gauge(let gauge)? = handler(series, { .gauge(MetricGauge()) }) { return gauge }
        return MetricGauge()
    }

    /// A gauge.
    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        if case .gauge(let gauge)? = handler(MetricSeries(label, dimensions), { .gauge(MetricGauge()) }) {
            return gauge
        }
        return MetricGauge()
    }

    /// A histogram of durations in seconds; its name gets `_seconds` where it has none.
    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        let name = label.hasSuffix("_seconds") ? label : label + "_seconds"
        if case .histogram(let durations)? = handler(MetricSeries(name, dimensions), { .histogram(.durations()) }) {
            return durations
        }
        return MetricHistogram.durations()
    }

    /// Series stay: they are bounded, and a counter that vanishes looks like one that was reset.
    public func destroyCounter(_ handler: any CounterHandler) {}

    /// Series stay.
    public func destroyRecorder(_ handler: any RecorderHandler) {}

    /// Series stay.
    public func destroyMeter(_ handler: any MeterHandler) {}

    /// Series stay.
    public func destroyTimer(_ handler: any TimerHandler) {}

    /// Everything kept, in the order of names and labels.
    public func text() -> String {
        let (handlers, dropped) = state.withLock { ($0.handlers, $0.dropped) }
        var text = ""
        var last = ""
        let sorted = handlers.map { (series: $0.key, labels: $0.key.text(), handler: $0.value) }
            .sorted { ($0.series.name, $0.labels) < ($1.series.name, $1.labels) }
        for (series, labels, handler) in sorted {
            if series.name != last {
                text += "# TYPE \(series.name) \(Self.type(of: handler))\n"
                last = series.name
            }
            switch handler {
            case .counter(let counter): text += "\(series.name)\(labels) \(counter.value)\n"
            case .gauge(let gauge): text += "\(series.name)\(labels) \(Self.number(gauge.value))\n"
            case .histogram(let histogram): text += Self.lines(of: histogram, series)
            }
        }
        text += "# TYPE parley_metrics_dropped_total counter\nparley_metrics_dropped_total \(dropped)\n"
        return text
    }

    private func handler(_ series: MetricSeries, _ make: () -> Handler) -> Handler? {
        state.withLock { state in
            if let known = state.handlers[series] { return known }
            guard state.handlers.count < Self.maximumSeries else {
                state.dropped += 1
                return nil
            }
            let made = make()
            state.handlers[series] = made
            return made
        }
    }

    private static func type(of handler: Handler) -> String {
        switch handler {
        case .counter: "counter"
        case .gauge: "gauge"
        case .histogram: "histogram"
        }
    }

    private static func lines(of histogram: MetricHistogram, _ series: MetricSeries) -> String {
        let (counts, sum) = histogram.observations
        var text = ""
        var cumulated: Int64 = 0
        for (limit, count) in zip(histogram.limits, counts) {
            cumulated += count
            let bound = "le=\"\(quotient(limit, histogram.scale))\""
            text += "\(series.name)_bucket\(series.text(bound)) \(cumulated)\n"
        }
        cumulated += counts[histogram.limits.count]
        text += "\(series.name)_bucket\(series.text("le=\"+Inf\"")) \(cumulated)\n"
        text += "\(series.name)_sum\(series.text()) \(quotient(sum, histogram.scale))\n"
        text += "\(series.name)_count\(series.text()) \(cumulated)\n"
        return text
    }

    /// A quotient by a power of ten, as short as it is exact.
    private static func quotient(_ value: Int64, _ scale: Int64) -> String {
        let (whole, rest) = value.quotientAndRemainder(dividingBy: scale)
        guard rest != 0 else { return String(whole) }
        var digits = String(rest)
        digits = String(repeating: "0", count: String(scale).utf8.count - 1 - digits.utf8.count) + digits
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(whole).\(digits)"
    }

    private static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        return Int64(exactly: value).map(String.init) ?? String(value)
    }
}
