internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// Acts in the collection of the labour side.
///
/// Whether the caller is of that side is told by the shared record alone. So for everybody else the answer is the same whether or
/// not a collection exists: 404.
struct DemandActs: StreamActs {
    typealias Family = DemandFamily
    typealias Asked = DemandAct

    let collections: DemandService
    let negotiations: NegotiationService

    var service: StreamService<DemandFamily> { collections.demands }

    func refuseInvisible(_ exchange: Exchange) async throws {
        let (principal, ledger) = try exchange.caller()
        let negotiation = try exchange.path.negotiation()
        guard try await negotiations.currentVersion(of: negotiation, in: ledger, for: principal) != nil else {
            throw Problem(.notFound)
        }
    }

    func address(of exchange: Exchange) async throws -> StreamAddress { try await own(exchange).place.address }

    func completion(of exchange: Exchange) async throws -> @Sendable (DemandAct) -> DemandIntent {
        let setting = try await own(exchange).setting
        return { DemandIntent(act: $0, setting: setting) }
    }

    func perform(_ request: StreamRequest<DemandFamily>) async throws -> StreamOutcome<DemandFamily> {
        try await collections.perform(request)
    }

    func problem(of rejection: DemandRejection) -> Problem { Problem(demand: rejection) }

    /// The issue that the act is about.
    func location(of act: RecordedStreamAct<DemandFamily>, _ exchange: Exchange) -> String {
        let path = "/v1/negotiations/\(exchange.path.text("id"))/demand-collection"
        switch act.events.last?.event.fact {
        case .issueOpened(let issue): return path + "/issues/\(issue.number)"
        case .grouped(_, let issue, _), .moved(_, _, let issue, _), .issueLinked(let issue, _, _):
            return path + "/issues/\(issue)"
        case .opened, .collected, nil: return path
        }
    }

    func writeName(_ stream: StreamID?, _ exchange: Exchange, to writer: inout JSONWriter) {
        writer.member("negotiation_id", exchange.path.text("id"))
    }

    func write(_ state: DemandCollectionState, to writer: inout JSONWriter) {
        DemandRendering.writeCounts(of: state, to: &writer)
    }

    /// The collection of the caller's side.
    ///
    /// - Throws: `not-found` for who has none.
    func own(_ exchange: Exchange) async throws -> (place: DemandPlace, setting: DemandSetting) {
        let (principal, ledger) = try exchange.caller()
        let negotiation = try exchange.path.negotiation()
        guard case .own(let setting) = try await collections.access(to: negotiation, in: ledger, for: principal),
            let place = DemandPlace(beside: negotiation, in: ledger)
        else { throw Problem(.notFound) }
        return (place, setting)
    }
}
