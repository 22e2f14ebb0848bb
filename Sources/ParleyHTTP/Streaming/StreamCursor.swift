internal import EventSourcing

/// How far a reader has come in each topic of a stream: the `id` of its events.
struct StreamCursor: Hashable, Sendable {
    /// The version read last, by topic in the order of the request.
    var versions: [StreamVersion]

    /// The cursor at the beginning of so many topics.
    init(topics: Int) {
        versions = Array(repeating: .none, count: topics)
    }

    /// The cursor of signed bytes, eight a topic; `nil` for another number of topics.
    init?(bytes: [UInt8], topics: Int) {
        guard bytes.count == 8 * topics else { return nil }
        versions = (0..<topics).map { topic in
            StreamVersion(bytes[(8 * topic)..<(8 * topic + 8)].reduce(0) { $0 << 8 | Int64($1) })
        }
    }

    /// The bytes to sign.
    var bytes: [UInt8] {
        versions.flatMap { version in
            (0..<8).map { UInt8(truncatingIfNeeded: version.number >> (56 - 8 * Int64($0))) }
        }
    }
}
