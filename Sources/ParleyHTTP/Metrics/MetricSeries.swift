/// Names one series: a metric with the values of its labels.
struct MetricSeries: Hashable, Sendable {
    /// The name of the metric in Prometheus' alphabet.
    let name: String
    /// Labels in the order given, names in Prometheus' alphabet.
    let labels: [Label]

    /// A label with its value.
    struct Label: Hashable, Sendable {
        let name: String
        let value: String
    }

    /// A series of swift-metrics: dots and hyphens become underscores, since Prometheus knows neither.
    init(_ name: String, _ dimensions: [(String, String)]) {
        self.name = Self.identifier(name)
        labels = dimensions.map { Label(name: Self.identifier($0.0), value: $0.1) }
    }

    /// The labels as Prometheus writes them, with further ones at the end; empty without any.
    func text(_ further: String = "") -> String {
        var parts = labels.map { "\($0.name)=\"\(Self.escaped($0.value))\"" }
        if !further.isEmpty { parts.append(further) }
        return parts.isEmpty ? "" : "{\(parts.joined(separator: ","))}"
    }

    private static func identifier(_ text: String) -> String {
        String(
            decoding: text.utf8.map { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: ":"):
                    byte
                default: UInt8(ascii: "_")
                }
            }, as: UTF8.self)
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case "\"": escaped += "\\\""
            case "\n": escaped += "\\n"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
