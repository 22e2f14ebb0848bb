/// The media types that the API speaks.
enum MediaTypes {
    static let json = "application/json"
    static let problem = "application/problem+json"
    static let eventStream = "text/event-stream"
    static let calendar = "text/calendar"
    static let svg = "image/svg+xml"
    /// One JSON value a line.
    static let lines = "application/x-ndjson"
    /// Another name of ``lines``.
    static let jsonLines = "application/jsonl"
    /// RFC 4180.
    static let csv = "text/csv"
    static let html = "text/html"
    /// Files in one (POSIX ustar).
    static let archive = "application/x-tar"
    static let text = "text/plain"

    /// Whether an `Accept` field admits a type; absent admits everything. Quality 0 refuses (RFC 9110 §12.5.1).
    static func accepts(_ field: String?, _ type: String) -> Bool {
        guard let field else { return true }
        return specificity(of: type, in: field) != nil
    }

    /// Of several types on offer the one that an `Accept` field names most closely, the first of equals; `nil` where it admits
    /// none of them.
    static func preferred(_ field: String?, among types: [String]) -> String? {
        guard let field else { return types.first }
        var best: (type: String, specificity: Int)?
        for type in types {
            guard let specificity = specificity(of: type, in: field) else { continue }
            if best.map({ specificity > $0.specificity }) ?? true { best = (type, specificity) }
        }
        return best?.type
    }

    /// How closely an `Accept` field names a type: 2 by name, 1 by family, 0 as anything; `nil` where it refuses it.
    private static func specificity(of type: String, in field: String) -> Int? {
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
        return best.flatMap { $0.isRefused ? nil : $0.specificity }
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
