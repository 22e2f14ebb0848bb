internal import EventSourcing
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Answers who read a negotiation as auditor.
struct AuditorReadResponder: Sendable {
    let service: NegotiationService
    let cursors: SignedCursor

    /// A page of the reads, newest first. Version and size of an answer that shows something of each side's own record would
    /// tell one side of the other's, so that only auditors see them.
    func list(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let query = try PageQuery(exchange, of: "reads", cursors)
        let outcome = try await service.auditorReads(
            of: try exchange.path.negotiation(), in: ledger, for: principal,
            through: try query.position { Self.number($0) }, limit: Int(query.limit))
        let page = try ReadResponder.found(outcome)
        return query.reply(next: page.next.map(Self.bytes)) { writer in
            for row in page.rows {
                ReplayRendering.write(row, showsExtent: principal.isAuditor || row.record != .both, to: &writer)
            }
        }
    }

    private static func bytes(_ number: Int64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
    }

    private static func number(_ bytes: [UInt8]) -> Int64? {
        bytes.count == 8 ? bytes.reduce(Int64(0)) { $0 << 8 | Int64($1) } : nil
    }
}
