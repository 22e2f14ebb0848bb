internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// Recording floors at the edge.
struct FloorActs: StreamActs {
    typealias Family = FloorFamily

    let service: StreamService<FloorFamily>

    func address(of exchange: Exchange) throws -> StreamAddress {
        NegotiationService.floorRegister(in: try exchange.caller().ledger)
    }

    func problem(of rejection: FloorRejection) -> Problem { Problem(floor: rejection) }

    func location(of act: RecordedStreamAct<FloorFamily>, _ exchange: Exchange) -> String { "/v1/floors" }

    /// There is one register a ledger: it needs no name.
    func writeName(_ stream: StreamID?, _ exchange: Exchange, to writer: inout JSONWriter) {}

    func write(_ state: FloorRegisterState, to writer: inout JSONWriter) {
        writer.member("floors", Int64(state.floors.count))
    }
}
