internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import ParleyService

/// Notes every answer to an auditor before it is sent. What cannot be noted is not answered.
struct ReadJournal: Sendable {
    let service: NegotiationService
    let logger: Logger

    /// Notes an answer, where an auditor gets one; others lose no time.
    ///
    /// - Throws: `read-not-noted`.
    func note(_ response: Response, to exchange: Exchange) async throws {
        guard let principal = exchange.principal, principal.isAuditor, let ledger = exchange.ledger,
            exchange.row.method == .get
        else { return }
        let isWhole = exchange.request.method != .head
        let entry = AuditorReadEntry(
            negotiations: Self.negotiations(of: exchange), operation: exchange.row.operation.rawValue,
            record: Self.record(of: exchange),
            version: Self.version(in: response),
            bytes: isWhole ? response.body.contentLength.map { Int64($0) } : 0)
        do {
            try await service.note(entry, of: principal, in: ledger)
        } catch {
            logger.error("an auditor's read could not be noted", metadata: ["error": "\(error)"])
            throw Problem(.readNotNoted, ["seconds": String(Problem.retryAfterSeconds)])
        }
    }

    /// Whose record an answer shows.
    private static func record(of exchange: Exchange) -> AuditedRecord {
        switch exchange.row.operation {
        // Its size follows from what else was read.
        case .listReads: .both
        case _ where exchange.row.operation.tag == .demands: .labour
        case _ where exchange.row.operation.tag == .caucus:
            exchange.row.path.contains("{side}")
                ? AuditedRecord(rawValue: exchange.path.text("side")) ?? .both : .both
        default: .shared
        }
    }

    /// The negotiations that an answer is about: in the path, as topics, as a filter. Its handler has read them already, so
    /// that all of them can be read here.
    private static func negotiations(of exchange: Exchange) -> [StreamID] {
        if exchange.row.path.hasPrefix("/v1/negotiations/{id}") {
            return (try? exchange.path.negotiation()).map { [$0] } ?? []
        }
        if exchange.row.operation == .streamEvents {
            return ((try? StreamTopic.list(exchange.query[.topics])) ?? []).map(\.negotiation)
        }
        return exchange.query[.negotiation].flatMap { StreamID($0) }.map { [$0] } ?? []
    }

    /// The version in the entity tag of an answer: `"17-9c0f2b7d11aa08e3"`.
    private static func version(in response: Response) -> StreamVersion? {
        guard let tag = response.headers[.eTag],
            let number = Int64(tag.dropFirst().prefix { $0 != "-" && $0 != "\"" }), number > 0
        else { return nil }
        return StreamVersion(number)
    }
}
