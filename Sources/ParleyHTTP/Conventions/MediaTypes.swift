/// The media types that the API speaks.
enum MediaTypes {
    static let json = "application/json"
    static let problem = "application/problem+json"
    static let eventStream = "text/event-stream"
    static let calendar = "text/calendar"
    static let svg = "image/svg+xml"
    /// One JSON value a line.
    static let lines = "application/x-ndjson"
    static let html = "text/html"

    /// Whether an `Accept` field admits a type; absent admits everything. Quality 0 refuses (RFC 9110 §12.5.1).
    static func accepts(_ field: String?, _ type: String) -> Bool {
        guard let field else { return true }
        let family = type.prefix { $0 != "/" } + "/*"
        var best: (specificity: Int, isRefused: Bool)?
        for range in field.split(separator: ",") {
            let parts = range.split(separator: ";").map { $0.trimmingSpaces.lowercased() }
            guard let name = parts.first else { continue }
            let specificity: Int
            switch name {
            case type: specificity = 2
            case String(family): specificity = 1
            case "*/*": specificity = 0
            default: continue
            }
            let isRefused = parts.dropFirst().contains {
                $0 == "q=0" || ($0.hasPrefix("q=0.") && !$0.contains { "123456789".contains($0) })
            }
            if best.map({ specificity > $0.specificity }) ?? true { best = (specificity, isRefused) }
        }
        return best.map { !$0.isRefused } ?? false
    }

    /// Whether a `Content-Type` field names JSON in UTF-8.
    static func isJSON(_ field: String) -> Bool {
        if field == json { return true }
        let parts = field.split(separator: ";").map { $0.trimmingSpaces.lowercased() }
        guard parts.first == json else { return false }
        return parts.dropFirst().allSatisfy { $0 == "charset=utf-8" || $0 == "charset=\"utf-8\"" }
    }

    /// Whether a `Content-Type` field names lines of JSON in UTF-8, under one of the names they go by.
    static func isLines(_ field: String) -> Bool {
        let parts = field.split(separator: ";").map { $0.trimmingSpaces.lowercased() }
        guard let name = parts.first, [lines, "application/ndjson", "application/jsonl"].contains(name) else {
            return false
        }
        return parts.dropFirst().allSatisfy { $0 == "charset=utf-8" || $0 == "charset=\"utf-8\"" }
    }
}
