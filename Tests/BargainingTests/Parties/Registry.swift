import Bargaining
import EventSourcing
import Testing

/// Parties by name, as a service would know them: each a fold of its own stream.
struct Registry {
    static let day: LocalDay = "2026-03-01"

    private(set) var states: [StreamID: PartyState] = [:]

    static func party(_ number: UInt64) -> StreamID { StreamID(UUIDValue(high: 0x9A, low: number)) }

    static func details(
        _ name: String = "Xining Couriers' Union", region: RegionCode? = "630100", industry: IndustryCode? = "6020",
        under parent: StreamID? = nil, workers: Int64? = 240, from: LocalDay = day, through: LocalDay? = nil
    ) -> PartyDetails {
        PartyDetails(
            name: .both(zh: "西宁市快递工会", en: name), region: region, industry: industry, parent: parent,
            workers: workers, validFrom: from, validThrough: through)
    }

    func decide(_ act: PartyAct, of party: StreamID) throws(PartyRejection) -> [OccurredFact<PartyFact>] {
        try Party.decide(
            PartyCommand(
                act, of: party, occurredAt: .day(Self.day), neighbours: states.compactMapValues { PartyNeighbour($0) }),
            states[party] ?? Party.initialState)
    }

    @discardableResult
    mutating func act(_ act: PartyAct, of party: StreamID) throws(PartyRejection) -> [PartyFact] {
        let events = try decide(act, of: party)
        for event in events { Party.evolve(&states[party, default: Party.initialState], event) }
        return events.map(\.fact)
    }

    func refuses(
        _ act: PartyAct, of party: StreamID, _ rejection: PartyRejection,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(throws: rejection, sourceLocation: sourceLocation) { try decide(act, of: party) }
    }
}
