internal import ArgumentParser
internal import EventSourcing
internal import ParleyService

/// As of when a question is asked.
struct MomentOptions: ParsableArguments {
    @Option(help: "After this many events.")
    var atVersion: Int64?

    @Option(help: "As it was recorded by this time, such as 2026-03-01T00:00:00Z.")
    var asOf: String?

    @Option(help: "Only what had happened at the table by this time.")
    var occurredBy: String?

    func validate() throws {
        guard atVersion == nil || asOf == nil else {
            throw ValidationError("--at-version and --as-of exclude one another.")
        }
        if let atVersion, atVersion < 1 { throw ValidationError("--at-version is a number from 1.") }
        for text in [asOf, occurredBy].compactMap(\.self) where TimestampText.parse(text) == nil {
            throw ValidationError("\"\(text)\" is not a time such as 2026-03-01T00:00:00Z.")
        }
    }

    /// The moment.
    var moment: ReadMoment {
        ReadMoment(
            atVersion: atVersion.map { StreamVersion($0) }, asOf: asOf.flatMap(TimestampText.parse),
            occurredBy: occurredBy.flatMap(TimestampText.parse))
    }
}
