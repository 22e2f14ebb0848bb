internal import ArgumentParser
internal import EventSourcing
internal import ParleyService

/// The moment that `parley replay --compare` compares with: `12`, `2026-03-01T00:00:00Z` (recorded by) or
/// `occurred-by:2026-03-01T00:00:00Z`.
struct ComparedMoment: ExpressibleByArgument {
    private static let occurredBy = "occurred-by:"

    /// The moment.
    let moment: ReadMoment

    init?(argument: String) {
        if let version = Int64(argument) {
            guard version >= 1 else { return nil }
            moment = ReadMoment(atVersion: StreamVersion(version))
        } else if argument.hasPrefix(Self.occurredBy) {
            let text = String(argument.dropFirst(Self.occurredBy.count))
            guard let instant = TimestampText.parse(text) else { return nil }
            moment = ReadMoment(occurredBy: instant)
        } else {
            guard let instant = TimestampText.parse(argument) else { return nil }
            moment = ReadMoment(asOf: instant)
        }
    }
}
