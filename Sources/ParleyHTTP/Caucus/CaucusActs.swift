internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// Acts in the caucus of the caller's side.
///
/// Whether the caller has a side, and which, is told by the shared record alone. So for everybody else the answer is the same
/// whether or not a caucus exists: 404.
struct CaucusActs: StreamActs {
    typealias Family = CaucusFamily
    typealias Asked = CaucusAct

    let negotiations: NegotiationService

    var service: StreamService<CaucusFamily> { negotiations.caucuses }

    func refuseInvisible(_ exchange: Exchange) async throws {
        let (principal, ledger) = try exchange.caller()
        let negotiation = try exchange.path.negotiation()
        guard try await negotiations.currentVersion(of: negotiation, in: ledger, for: principal) != nil else {
            throw Problem(.notFound)
        }
    }

    func address(of exchange: Exchange) async throws -> StreamAddress { try await own(exchange).place.address }

    func completion(of exchange: Exchange) async throws -> @Sendable (CaucusAct) -> CaucusIntent {
        let setting = try await own(exchange).setting
        return { CaucusIntent(act: $0, setting: setting) }
    }

    func perform(_ request: StreamRequest<CaucusFamily>) async throws -> StreamOutcome<CaucusFamily> {
        try await negotiations.performInCaucus(request)
    }

    func problem(of rejection: CaucusRejection) -> Problem { Problem(rejection) }

    func location(of act: RecordedStreamAct<CaucusFamily>, _ exchange: Exchange) -> String {
        "/v1/negotiations/\(exchange.path.text("id"))/caucus"
    }

    func eventsPath(of act: RecordedStreamAct<CaucusFamily>, _ exchange: Exchange) -> String? {
        act.state.side.map { "/v1/negotiations/\(exchange.path.text("id"))/caucus/\($0.rawValue)/events" }
    }

    func writeName(_ stream: StreamID?, _ exchange: Exchange, to writer: inout JSONWriter) {
        writer.member("negotiation_id", exchange.path.text("id"))
    }

    /// The events tell what changed; the rest is read at the location.
    func write(_ state: CaucusState, to writer: inout JSONWriter) {
        if let side = state.side { writer.member("side", side.rawValue) }
    }

    /// The caucus of the caller's side.
    ///
    /// - Throws: `not-found` for who has none.
    func own(_ exchange: Exchange) async throws -> (place: CaucusPlace, setting: CaucusSetting) {
        let (principal, ledger) = try exchange.caller()
        let negotiation = try exchange.path.negotiation()
        let access = try await negotiations.caucusAccess(to: negotiation, in: ledger, for: principal)
        guard case .own(let setting) = access,
            let place = CaucusPlace(of: setting.side, beside: negotiation, in: ledger)
        else { throw Problem(.notFound) }
        return (place, setting)
    }
}
