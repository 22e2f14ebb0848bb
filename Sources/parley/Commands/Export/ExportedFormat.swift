internal import ArgumentParser
internal import ParleyService

/// The form of the files that `parley export` writes.
enum ExportedFormat: String, ExpressibleByArgument, CaseIterable {
    case csv
    case jsonl

    /// The form.
    var format: ExportFormat {
        switch self {
        case .csv: .csv
        case .jsonl: .jsonl
        }
    }
}
