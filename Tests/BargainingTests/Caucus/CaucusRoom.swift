import Bargaining
import EventSourcing
import Testing

/// Labour's caucus in a specification: given what was recorded, when somebody acts, then these facts or this refusal.
struct CaucusRoom {
    static let negotiation = StreamID(UUIDValue(high: 7, low: 7))

    private(set) var state = Caucus.initialState
    var now: LocalMoment = "2026-06-01T10:00"

    static func limit(
        _ bound: MandateBound, _ amount: ExactDecimal, item: ItemKey = "per_parcel", unit: Unit = "CNY/parcel"
    ) -> MandateLimit {
        MandateLimit(item: item, bound: bound, amount: amount, unit: unit)
    }

    static func tabling(_ draft: ProposalDraft) throws -> Tabling { try #require(Tabling(.makeOffer(draft))) }

    /// The outcome of an act; what is recorded is kept.
    mutating func act(_ act: CaucusAct, by seat: SeatID = Person.labourChief) -> Result<[CaucusFact], CaucusRejection> {
        let setting = CaucusSetting(
            negotiation: Self.negotiation, side: .labour, isChief: seat == Person.labourChief,
            units: ["per_parcel": "CNY/parcel", "daily_limit": "hours/day"], timeZone: "Asia/Shanghai")
        let command = CaucusCommand(act: act, seat: seat, setting: setting, occurredAt: .unknown, localNow: now)
        do throws(CaucusRejection) {
            let events = try Caucus.decide(command, state)
            for event in events { Caucus.evolve(&state, event) }
            return .success(events.map(\.fact))
        } catch {
            return .failure(error)
        }
    }

    /// Refuses an act, and nothing changes.
    mutating func refuses(
        _ act: CaucusAct, by seat: SeatID = Person.labourChief, _ rejection: CaucusRejection,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let before = state
        #expect(self.act(act, by: seat) == .failure(rejection), sourceLocation: sourceLocation)
        #expect(state == before, sourceLocation: sourceLocation)
    }

    /// Records an act that the rules must allow.
    mutating func records(
        _ act: CaucusAct, by seat: SeatID = Person.labourChief, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        if case .failure(let rejection) = self.act(act, by: seat) {
            Issue.record("refused: \(rejection)", sourceLocation: sourceLocation)
        }
    }
}
