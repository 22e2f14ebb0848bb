internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// What acts on parties have in common at the edge.
struct PartyActs: StreamActs {
    typealias Family = PartyFamily
    typealias Asked = PartyAct

    let registry: PartyRegistry

    var service: StreamService<PartyFamily> { registry.service }

    func address(of exchange: Exchange) throws -> StreamAddress {
        let ledger = try exchange.caller().ledger
        guard exchange.row.operation != .registerParty else { return .opened(in: ledger) }
        return .existing(try exchange.path.negotiation(), in: ledger)
    }

    /// The registry around an act is read when it is performed.
    func completion(of exchange: Exchange) -> @Sendable (PartyAct) -> PartyIntent {
        { PartyIntent($0, neighbours: [:]) }
    }

    func perform(_ request: StreamRequest<PartyFamily>) async throws -> StreamOutcome<PartyFamily> {
        try await registry.perform(request)
    }

    func problem(of rejection: PartyRejection) -> Problem { Problem(party: rejection) }

    func location(of act: RecordedStreamAct<PartyFamily>, _ exchange: Exchange) -> String {
        "/v1/parties/\(act.stream)"
    }

    func eventsPath(of act: RecordedStreamAct<PartyFamily>, _ exchange: Exchange) -> String? {
        "/v1/parties/\(act.stream)/events"
    }

    func writeName(_ stream: StreamID?, _ exchange: Exchange, to writer: inout JSONWriter) {
        writer.key("party_id")
        // What opens a stream has none in its path.
        if let named = stream ?? StreamID(exchange.path.text("id")) {
            writer.value(named.description)
        } else {
            writer.null()
        }
    }

    func write(_ state: PartyState, to writer: inout JSONWriter) {
        writer.key("party")
        writer.beginObject()
        PartyRendering.write(state, to: &writer)
        writer.endObject()
    }
}
