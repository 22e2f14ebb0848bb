import Bargaining
import EventSourcing
import Testing

/// A collection in a specification: given what was recorded, when somebody acts, then these facts or this refusal.
struct DemandRoom {
    static let negotiation = StreamID(UUIDValue(high: 8, low: 8))

    private(set) var state = DemandCollection.initialState
    var now: LocalMoment = "2026-06-01T10:00"

    static func entry(_ key: String, received: LocalDay? = nil) throws -> SuggestionEntry {
        SuggestionEntry(
            key: try #require(SuggestionKey(key)), channel: .questionnaire, category: .courier,
            region: RegionCode("630100"), received: received)
    }

    static func entries(_ numbers: ClosedRange<Int>) throws -> [SuggestionEntry] {
        try numbers.map { try entry("S-\($0)") }
    }

    static func title(_ text: String) -> Title { .zh(text) }

    /// A collection with suggestions 1… and issues 1….
    static func filled(suggestions: Int = 6, issues: Int = 3) throws -> DemandRoom {
        var room = DemandRoom()
        room.records(.collect(try entries(1...suggestions)))
        for number in 1...issues { room.records(.openIssue(title("议题\(number)"), nil)) }
        return room
    }

    /// The outcome of an act; what is recorded is kept.
    mutating func act(_ act: DemandAct) -> Result<[DemandFact], DemandRejection> {
        let setting = DemandSetting(
            negotiation: Self.negotiation, items: ["per_parcel", "daily_limit"], timeZone: "Asia/Shanghai")
        let command = DemandCommand(
            act: act, seat: Person.labourChief, setting: setting, occurredAt: .unknown, localNow: now)
        do throws(DemandRejection) {
            let events = try DemandCollection.decide(command, state)
            for event in events { DemandCollection.evolve(&state, event) }
            return .success(events.map(\.fact))
        } catch {
            return .failure(error)
        }
    }

    /// Refuses an act, and nothing changes.
    mutating func refuses(
        _ act: DemandAct, _ rejection: DemandRejection, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let before = state
        #expect(self.act(act) == .failure(rejection), sourceLocation: sourceLocation)
        #expect(state == before, sourceLocation: sourceLocation)
    }

    /// Records an act that the rules must allow.
    mutating func records(_ act: DemandAct, sourceLocation: SourceLocation = #_sourceLocation) {
        if case .failure(let rejection) = self.act(act) {
            Issue.record("refused: \(rejection)", sourceLocation: sourceLocation)
        }
    }

    /// The numbers of the suggestions of an issue.
    func suggestions(of issue: Int) -> [Int]? { state.issue(issue)?.suggestions }

    /// The numbers of the issues of a suggestion.
    func issues(of suggestion: Int) -> [Int]? { state.suggestion(suggestion)?.issues }
}
