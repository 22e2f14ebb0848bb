internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// What acts on campaigns have in common at the edge.
struct CampaignActs: StreamActs {
    typealias Family = CampaignFamily

    let campaigns: CampaignService
    let registry: PartyRegistry

    var service: StreamService<CampaignFamily> { campaigns.campaigns }

    func address(of exchange: Exchange) throws -> StreamAddress {
        let ledger = try exchange.caller().ledger
        guard exchange.row.operation != .openCampaign else { return .opened(in: ledger) }
        return .existing(try exchange.path.negotiation(), in: ledger)
    }

    /// Targets that name a party name one of the registry; coverage is counted from the log.
    func perform(_ request: StreamRequest<CampaignFamily>) async throws -> StreamOutcome<CampaignFamily> {
        if case .list(let targets) = request.makeAct(SeatResolver(seats: [:])) {
            let missing = try await registry.missing(
                targets.compactMap(\.party), in: request.address.ledger, for: request.principal)
            if let party = missing.first { throw Problem(.partyNotRegistered, ["party": party.description]) }
        }
        return try ReadResponder.found(try await campaigns.perform(request))
    }

    func problem(of rejection: CampaignRejection) -> Problem { Problem(campaign: rejection) }

    func location(of act: RecordedStreamAct<CampaignFamily>, _ exchange: Exchange) -> String {
        let campaign = "/v1/campaigns/\(act.stream)"
        guard case .coverageReported(let report)? = act.events.last?.event.fact else { return campaign }
        return campaign + "/coverage-reports/\(report.number)"
    }

    func eventsPath(of act: RecordedStreamAct<CampaignFamily>, _ exchange: Exchange) -> String? {
        "/v1/campaigns/\(act.stream)/events"
    }

    func writeName(_ stream: StreamID?, _ exchange: Exchange, to writer: inout JSONWriter) {
        writer.key("campaign_id")
        // What opens a stream has none in its path.
        if let named = stream ?? StreamID(exchange.path.text("id")) {
            writer.value(named.description)
        } else {
            writer.null()
        }
    }

    func write(_ state: CampaignState, to writer: inout JSONWriter) { CampaignRendering.write(state, to: &writer) }
}
