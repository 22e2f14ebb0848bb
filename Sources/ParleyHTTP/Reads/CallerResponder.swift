internal import Bargaining
internal import EventSourcing
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Answers who asks.
struct CallerResponder: Sendable {
    let service: NegotiationService

    /// The account, its roles and ledgers, and the seats it holds in the ledger asked about.
    func respond(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let seats = try await service.seats(of: principal, in: ledger)
        return Reply.json(cache: .noStore) { writer in
            writer.beginObject()
            writer.member("account", principal.id.text)
            writer.key("roles")
            writer.beginArray()
            for role in principal.roles.map(\.rawValue).sorted() { writer.value(role) }
            writer.endArray()
            writer.key("ledgers")
            writer.beginArray()
            for known in principal.ledgers { writer.value(Int64(known.number)) }
            writer.endArray()
            writer.member("ledger", Int64(ledger.number))
            writer.key("seats")
            writer.beginArray()
            for seat in seats {
                writer.beginObject()
                writer.member("negotiation_id", seat.negotiation.description)
                writer.member("seat", seat.seat.id.description)
                writer.member("side", seat.seat.side.rawValue)
                writer.member("role", seat.seat.role.rawValue)
                if let party = seat.seat.party { writer.member("party", party.text) }
                writer.endObject()
            }
            writer.endArray()
            writer.endObject()
        }
    }
}
