/// The forms in which views are written.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
    /// RFC 4180.
    case csv
    /// One JSON object a line.
    case jsonl

    /// Its media type, for a data package.
    public var mediaType: String {
        switch self {
        case .csv: "text/csv"
        case .jsonl: "application/jsonl"
        }
    }
}
