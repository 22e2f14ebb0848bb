internal import Bargaining
internal import EventSourcing

/// What several facts of the contract rest on: the course of a negotiation read once from its events.
struct NegotiationAnalysis: Sendable {
    /// A position on an item at an event.
    private struct Place: Hashable {
        let version: Int64
        let item: ItemKey
    }

    /// Where an item was settled.
    private struct Settlement {
        let version: Int64
        let occurredAt: OccurredAt
    }

    /// Every act that tabled, answered or took back something.
    let moves: [TableMove]
    /// Status and stage, interval by interval; at least one where there is an event.
    let intervals: [StandingInterval]
    /// When it was concluded: the last time where an objection opened it again; `nil` while it is not.
    let concludedAt: OccurredAt?
    /// The last agreement on an item that is agreed at the end; `nil` where there was none.
    let agreedAt: OccurredAt?
    /// When the last item was settled that stayed so; `nil` where none was settled by an act.
    let settledAt: OccurredAt?
    /// The last vote of a published record that approved; `nil` without one.
    let approvedAt: OccurredAt?
    /// Versions of the record that only correct a position.
    let corrections: Set<Int64>
    /// The entries that were corrected.
    let corrected: Set<EntryReference>
    private let settlements: [ItemKey: Settlement]
    private let closedRatios: [Place: ExactDecimal]

    /// Reads every event of a negotiation.
    ///
    /// - Complexity: linear in the events and in the items that they name.
    init(_ negotiation: DisclosedNegotiation) {
        let events = negotiation.events
        var steps: [Int64: [ItemKey]] = [:]
        for item in negotiation.course.items {
            for step in item.steps { steps[step.version, default: []].append(item.key) }
        }
        var reader = MoveReader(voided: Self.voided(in: events))
        var state = Negotiation.initialState
        var intervals: [StandingInterval] = []
        var settlements: [ItemKey: Settlement] = [:]
        var agreements: [(items: [ItemKey], occurredAt: OccurredAt)] = []
        var closedRatios: [Place: ExactDecimal] = [:]
        var corrections: Set<Int64> = []
        var corrected: Set<EntryReference> = []
        var concludedAt: OccurredAt?
        var approvedAt: OccurredAt?
        for event in events {
            let occurredAt = event.event.occurredAt
            reader.read(event, before: state)
            for item in Self.itemsSettled(by: event.event.fact) where !Self.isSettled(item, state) {
                settlements[item] = Settlement(version: event.version.number, occurredAt: occurredAt)
            }
            switch event.event.fact {
            case .agreementReached(let act):
                agreements.append((Self.items(of: act), occurredAt))
            case .negotiationConcluded: concludedAt = occurredAt
            case .ballotRecorded(let ballot) where ballot.result == .approved: approvedAt = occurredAt
            case .procedure(.entryCorrected(let entry, _, _)):
                corrections.insert(event.version.number)
                corrected.insert(entry)
            default: break
            }
            Negotiation.evolve(&state, event.event)
            if Self.canOpenAgain(event.event.fact) {
                settlements = settlements.filter { Self.isSettled($0.key, state) }
            }
            for item in steps[event.version.number] ?? [] {
                closedRatios[Place(version: event.version.number, item: item)] = state.item(item)?.closedRatio
            }
            guard let status = state.status else { continue }
            let stage = state.procedure.stage
            if intervals.last?.status != status || intervals.last?.stage != stage {
                intervals.append(
                    StandingInterval(
                        version: event.version.number, status: status, stage: stage, occurredAt: occurredAt,
                        recordedAt: event.recordedAt))
            }
        }
        moves = reader.moves
        self.intervals = intervals
        self.concludedAt = state.conclusion == nil ? nil : concludedAt
        self.approvedAt = approvedAt
        agreedAt = agreements.last { $0.items.contains { state.item($0)?.status == .agreed } }?.occurredAt
        self.settlements = settlements
        settledAt = settlements.values.max { $0.version < $1.version }?.occurredAt
        self.closedRatios = closedRatios
        self.corrections = corrections
        self.corrected = corrected
    }

    /// When an item was settled, where it stayed so.
    func settledAt(_ item: ItemKey) -> OccurredAt? { settlements[item]?.occurredAt }

    /// The share of an item's first gap that was closed after an event; `nil` without a gap.
    func closedRatio(of item: ItemKey, at version: Int64) -> ExactDecimal? {
        closedRatios[Place(version: version, item: item)]
    }

    private static func voided(in events: [DisclosedEvent]) -> Set<ProposalNumber> {
        var voided: Set<ProposalNumber> = []
        for event in events {
            if case .procedure(.entryVoided(let entry)) = event.event.fact { voided.insert(entry.proposal) }
        }
        return voided
    }

    private static func itemsSettled(by fact: NegotiationFact) -> [ItemKey] {
        switch fact {
        case .tentativeAgreementReached(let act, _), .agreementReached(let act): items(of: act)
        default: []
        }
    }

    /// Whether a fact of this kind can open an item again that was settled.
    private static func canOpenAgain(_ fact: NegotiationFact) -> Bool {
        switch fact {
        case .ballotRecorded, .tentativeAgreementReopened, .outcomeRecorded, .demandTabled, .offerMade,
            .counterOfferMade, .packageOffered, .agendaItemWithdrawn, .agendaItemParked:
            true
        default: false
        }
    }

    private static func items(of act: SheetAct) -> [ItemKey] { act.items.isEmpty ? act.sheet.items : act.items }

    private static func isSettled(_ item: ItemKey, _ state: NegotiationState) -> Bool {
        switch state.item(item)?.status {
        case .agreed, .tentativelyAgreed: true
        default: false
        }
    }
}
