import Bargaining
import Synchronization

/// Rules that break an invariant on purpose: each has to be noticed, else the invariant proves nothing.
enum BrokenRule: CaseIterable {
    case tablesForTheOtherSide
    case keepsWhatIsReplaced
    case takesAnyText
    case changesTermsUnnoticed
    case acceptsHalfAPackage
    case reopensHalfAPackage
    case believesTheAnnouncement
    case ratifiesEveryDraft
    case signsBeforeTheVote
    case needsNoReceipt
    case undoesByLateObjection
    case takesAnyVersion
    case movesClocks
    case refusesWhatIsLate
    case forgetsAnEvent
    case hasMoods

    /// The invariant that has to notice.
    var breaks: Invariant {
        switch self {
        case .tablesForTheOtherSide, .keepsWhatIsReplaced: .onePosition
        case .takesAnyText, .changesTermsUnnoticed: .exactText
        case .acceptsHalfAPackage, .reopensHalfAPackage: .wholePackage
        case .believesTheAnnouncement, .ratifiesEveryDraft: .recomputedVote
        case .signsBeforeTheVote: .votedBeforeSigned
        case .needsNoReceipt, .undoesByLateObjection: .receiptBeforeEffect
        case .takesAnyVersion, .movesClocks: .keptLaw
        case .refusesWhatIsLate: .latenessShown
        case .forgetsAnEvent: .sameReplay
        case .hasMoods: .sameResult
        }
    }

    /// The rules of the project but for the one that is broken. New ones for each history: some have a memory.
    var rules: PlayedRules {
        switch self {
        case .tablesForTheOtherSide: .altering { fact, _ in fact.byTheEmployers }
        case .acceptsHalfAPackage: .altering { fact, _ in fact.halfAccepted }
        case .reopensHalfAPackage: .altering { fact, _ in fact.halfReopened }
        case .ratifiesEveryDraft: .altering { fact, _ in fact.ratified }
        case .keepsWhatIsReplaced: .reading { $0.byAnotherParty }
        case .changesTermsUnnoticed: .reading(before: Self.changeTerms) { $0 }
        case .undoesByLateObjection: .reading { $0.inTime }
        case .movesClocks: .reading { $0.withLongerReview }
        case .takesAnyText:
            .answering { (command, state) throws(NegotiationRejection) in
                try Negotiation.decide(command.namingTheText(in: state), state)
            }
        case .believesTheAnnouncement:
            .answering { (command, state) throws(NegotiationRejection) in
                try Negotiation.decide(command.withoutAnnouncement, state)
            }
        case .takesAnyVersion:
            .answering { (command, state) throws(NegotiationRejection) in
                try Negotiation.decide(command.underTheKeptName, state)
            }
        case .signsBeforeTheVote: .forgiving { $0.signature($1) }
        case .needsNoReceipt: .forgiving { $0.effect($1) }
        case .refusesWhatIsLate: .answering(Self.refuseLate)
        case .forgetsAnEvent: .forgetful
        case .hasMoods: .moody
        }
    }

    /// Every clarification makes the first term of the offer another one.
    private static func changeTerms(_ state: inout NegotiationState, _ event: NegotiationEvent) {
        guard case .offerClarified(let number) = event.fact,
            let entry = state.proposals[number]?.proposal.sheet.entries.first
        else { return }
        let reference = EntryReference(version: 1, proposal: number, item: entry.item)
        let fact = NegotiationFact.procedure(
            .entryCorrected(reference, from: entry.term, to: Term(.text("something else"))))
        Negotiation.evolve(&state, NegotiationEvent(occurredAt: event.occurredAt, fact: fact))
    }

    /// Nothing is recorded while a clock that ran out waits for it.
    private static func refuseLate(
        _ command: NegotiationCommand, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationEvent] {
        let events = try Negotiation.decide(command, state)
        guard case .act(.procedure, .person, _, let now, _) = command else { return events }
        let isOverdue = state.procedure.clocks.contains { $0.isRunning && $0.clock.due < now.day }
        if isOverdue { throw .procedure(.dayUnknown) }
        return events
    }
}

extension PlayedRules {
    /// Records something else than what was decided.
    fileprivate static func altering(
        _ alter: @escaping @Sendable (NegotiationFact, NegotiationState) -> NegotiationFact
    ) -> PlayedRules {
        PlayedRules(decide: { (command, state) throws(NegotiationRejection) in
            try Negotiation.decide(command, state).map {
                NegotiationEvent(occurredAt: $0.occurredAt, fact: alter($0.fact, state))
            }
        })
    }

    /// Keeps other books than the log says.
    fileprivate static func reading(
        before first: @escaping @Sendable (inout NegotiationState, NegotiationEvent) -> Void = { _, _ in },
        _ read: @escaping @Sendable (NegotiationFact) -> NegotiationFact
    ) -> PlayedRules {
        PlayedRules(evolve: { state, event in
            first(&state, event)
            Negotiation.evolve(&state, NegotiationEvent(occurredAt: event.occurredAt, fact: read(event.fact)))
        })
    }

    fileprivate static func answering(
        _ decide:
            @escaping @Sendable (NegotiationCommand, NegotiationState) throws(NegotiationRejection) ->
            [NegotiationEvent]
    ) -> PlayedRules {
        PlayedRules(decide: decide)
    }

    /// Records what a rule refused.
    fileprivate static func forgiving(
        _ record: @escaping @Sendable (NegotiationCommand, NegotiationRejection) -> NegotiationEvent?
    ) -> PlayedRules {
        PlayedRules(decide: { (command, state) throws(NegotiationRejection) in
            do throws(NegotiationRejection) {
                return try Negotiation.decide(command, state)
            } catch {
                guard let event = record(command, error) else { throw error }
                return [event]
            }
        })
    }

    /// Passes over every twentieth event that it reads.
    fileprivate static var forgetful: PlayedRules {
        let count = Counter()
        return PlayedRules(evolve: { state, event in
            if !count.next().isMultiple(of: 20) { Negotiation.evolve(&state, event) }
        })
    }

    /// Refuses every twentieth command.
    fileprivate static var moody: PlayedRules {
        let count = Counter()
        return PlayedRules(decide: { (command, state) throws(NegotiationRejection) in
            if count.next().isMultiple(of: 20) { throw .alreadyStated }
            return try Negotiation.decide(command, state)
        })
    }

    private final class Counter: Sendable {
        private let count = Mutex(0)

        func next() -> Int {
            count.withLock {
                $0 += 1
                return $0
            }
        }
    }
}
