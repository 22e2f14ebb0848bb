internal import EventSourcing
internal import ParleyService

/// What a stream follows: `negotiation:{id}`.
struct StreamTopic: Hashable, Sendable {
    /// The most topics of one stream.
    static let maximumCount = 20

    /// The negotiation.
    let negotiation: StreamID

    /// The topics of a `topics` parameter, each once.
    ///
    /// - Throws: `invalid-parameter` for anything else.
    static func list(_ text: String?) throws(Problem) -> [StreamTopic] {
        let expected = ValueExpectation(.topics, maximumCount)
        guard let text else { throw Problem.invalidParameter("topics", expected: expected) }
        var topics: [StreamTopic] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard part.hasPrefix("negotiation:"), let stream = StreamID(part.dropFirst("negotiation:".utf8.count)),
                !topics.contains(where: { $0.negotiation == stream })
            else { throw Problem.invalidParameter("topics", expected: expected) }
            topics.append(StreamTopic(negotiation: stream))
        }
        guard topics.count <= maximumCount else { throw Problem.invalidParameter("topics", expected: expected) }
        return topics
    }
}
