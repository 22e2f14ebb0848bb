internal import Bargaining
internal import EventSourcing

/// Reads the analysis of a negotiation beside the fold of its state: each event is shown to it before the state takes it, and after.
struct AnalysisReader {
    private var moves = MoveReader()
    private var intervals: [StandingInterval] = []
    private var settlements: [ItemKey: NegotiationAnalysis.Settlement] = [:]
    private var agreements: [(items: [ItemKey], occurredAt: OccurredAt)] = []
    private var corrections: Set<Int64> = []
    private var corrected: Set<EntryReference> = []
    private var concludedAt: OccurredAt?
    private var approvedAt: OccurredAt?

    /// Reads an event that the state has not taken yet.
    ///
    /// - Complexity: linear in the items that it names and in the parties of a side.
    mutating func read(_ event: DisclosedEvent, before state: NegotiationState) {
        let occurredAt = event.event.occurredAt
        moves.read(event, before: state)
        switch event.event.fact {
        case .tentativeAgreementReached(let act, _):
            settle(Self.items(of: act), event, state)
        case .agreementReached(let act):
            settle(Self.items(of: act), event, state)
            agreements.append((Self.items(of: act), occurredAt))
        case .negotiationConcluded: concludedAt = occurredAt
        case .ballotRecorded(let ballot) where ballot.result == .approved: approvedAt = occurredAt
        case .procedure(.entryCorrected(let entry, _, _)):
            corrections.insert(event.version.number)
            corrected.insert(entry)
        default: break
        }
    }

    /// Notes what became of the state by the event that was read last.
    ///
    /// - Complexity: O(1); linear in the settled items where one of them may have been opened again.
    mutating func note(_ event: DisclosedEvent, after state: NegotiationState) {
        if !settlements.isEmpty, Self.canOpenAgain(event.event.fact) {
            settlements = settlements.filter { Self.isSettled($0.key, state) }
        }
        guard let status = state.status else { return }
        let stage = state.procedure.stage
        if intervals.last?.status != status || intervals.last?.stage != stage {
            intervals.append(
                StandingInterval(
                    version: event.version.number, status: status, stage: stage, occurredAt: event.event.occurredAt,
                    recordedAt: event.recordedAt))
        }
    }

    /// The analysis of the events that were read.
    ///
    /// - Parameter state: the state after the last of them.
    /// - Complexity: linear in the moves.
    func analysis(at state: NegotiationState) -> NegotiationAnalysis {
        NegotiationAnalysis(
            moves: moves.moves, intervals: intervals, concludedAt: state.conclusion == nil ? nil : concludedAt,
            agreedAt: agreements.last { $0.items.contains { state.status(of: $0) == .agreed } }?.occurredAt,
            approvedAt: approvedAt, corrections: corrections, corrected: corrected, settlements: settlements)
    }

    private mutating func settle(_ items: [ItemKey], _ event: DisclosedEvent, _ state: NegotiationState) {
        for item in items where !Self.isSettled(item, state) {
            settlements[item] = .init(version: event.version.number, occurredAt: event.event.occurredAt)
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
        switch state.status(of: item) {
        case .agreed, .tentativelyAgreed: true
        default: false
        }
    }
}
