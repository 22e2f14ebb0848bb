internal import Bargaining
internal import EventSourcing

/// Reads the acts of a negotiation one by one as moves, beside the fold of its state.
///
/// Whether an entry is voided shows only at the end, so what hangs on that is worked out there.
struct MoveReader {
    /// Whose position on what.
    private struct Course: Hashable {
        let item: ItemKey
        let side: Side
        let party: PartyName?
    }

    /// What an act says besides its items.
    private struct Act {
        let side: Side
        let party: PartyName?
        let kind: MoveKind
        var proposal: ProposalNumber?
        var answers: ProposalNumber?
        var isLateEntry = false
    }

    /// An act on one item, as far as it is known when it is read.
    private struct Move {
        let version: Int64
        let sequence: Int
        let place: Int
        let item: ItemKey?
        let act: Act
        let proposal: ProposalNumber?
        /// What stood for the same side and party and says the same.
        let restated: ProposalNumber?
        /// What stands for the other side.
        let across: ProposalNumber?
        let session: Int?
        let occurredAt: OccurredAt
        let recordedAt: Timestamp
    }

    private var read: [Move] = []
    private var voided: Set<ProposalNumber> = []
    private var sequence = 0

    /// The moves of the events that were read, in the order of the record. Complexity: linear in them.
    var moves: [TableMove] {
        var lastTabled: [Course: ProposalNumber] = [:]
        return read.map { move in
            let course = move.item.map { Course(item: $0, side: move.act.side, party: move.act.party) }
            let isVoided = move.act.proposal.map(voided.contains) ?? false
            defer {
                if let course, move.act.kind.tables, !isVoided { lastTabled[course] = move.act.proposal }
            }
            return TableMove(
                version: move.version, sequence: move.sequence, place: move.place, item: move.item,
                side: move.act.side, party: move.act.party, kind: move.act.kind, proposal: move.proposal,
                answers: move.act.answers, isRestatement: move.restated.map { !voided.contains($0) } ?? false,
                isVoided: isVoided, isLateEntry: move.act.isLateEntry, session: move.session,
                previous: course.flatMap { lastTabled[$0] },
                opposite: move.across.flatMap { voided.contains($0) ? nil : $0 },
                occurredAt: move.occurredAt, recordedAt: move.recordedAt)
        }
    }

    /// Reads an event.
    ///
    /// - Parameter before: the state before it.
    /// - Complexity: linear in the items that it names and in the parties of a side.
    mutating func read(_ event: DisclosedEvent, before state: NegotiationState) {
        switch event.event.fact {
        case .demandTabled(let proposal), .offerMade(let proposal), .counterOfferMade(let proposal),
            .packageOffered(let proposal), .recommendationMade(let proposal), .awardMade(let proposal):
            table(proposal, isLate: false, event, state)
        case .procedure(.record(.lateEntryRecorded(_, .position(let proposal, _)))):
            table(proposal, isLate: true, event, state)
        case .offerWithdrawn(let number, let act):
            takeBack(Act(side: act.side, party: act.party, kind: .withdrawn, proposal: number), act, event, state)
        case .offerExpired(let number, let act):
            takeBack(Act(side: act.side, party: act.party, kind: .expired, proposal: number), act, event, state)
        case .offerRejected(let number, let side):
            let items = state.proposals[number]?.proposal.sheet.items ?? []
            add(Act(side: side, party: nil, kind: .rejected, answers: number), items, event, state)
        case .tentativeAgreementReached(let act, let number?):
            add(Act(side: act.side, party: act.party, kind: .accepted, answers: number), act.items, event, state)
        case .procedure(.entryVoided(let entry)): voided.insert(entry.proposal)
        case .positionHeld(let side, let party, let items):
            add(Act(side: side, party: party, kind: .held), items, event, state)
        default: break
        }
    }

    private mutating func table(
        _ proposal: Proposal, isLate: Bool, _ event: DisclosedEvent, _ state: NegotiationState
    ) {
        let act = Act(
            side: proposal.number.side, party: proposal.party, kind: MoveKind(proposal.kind),
            proposal: proposal.number, answers: proposal.answers, isLateEntry: isLate)
        add(act, proposal.sheet.items, event, state) { item in
            guard let standing = state.item(item)?.course(of: act.side)?.position(of: act.party), standing.isStanding,
                let term = proposal.sheet.entries.first(where: { $0.item == item })?.term
            else { return nil }
            return term.restates(standing.term) ? standing.proposal : nil
        }
    }

    /// What is taken back by item names no proposal; where one alone stands, it is that one.
    private mutating func takeBack(
        _ act: Act, _ said: SheetAct, _ event: DisclosedEvent, _ state: NegotiationState
    ) {
        var ended: [ItemKey: ProposalNumber] = [:]
        for item in said.items {
            let standing = state.item(item)?.course(of: act.side)?.positions.filter {
                $0.isStanding && (act.party == nil || $0.party == act.party)
            }
            if let only = standing?.first, standing?.count == 1 { ended[item] = only.proposal }
        }
        add(act, said.items, event, state, ended: ended)
    }

    private mutating func add(
        _ act: Act, _ items: [ItemKey], _ event: DisclosedEvent, _ state: NegotiationState,
        ended: [ItemKey: ProposalNumber] = [:], restated: (ItemKey) -> ProposalNumber? = { _ in nil }
    ) {
        sequence += 1
        let session = act.isLateEntry ? nil : state.sessions.open?.number
        let named: [ItemKey?] = items.isEmpty ? [nil] : items
        for (index, item) in named.enumerated() {
            let across = item.flatMap { item in
                act.side.opposite.flatMap { state.item(item)?.course(of: $0)?.current }
            }
            read.append(
                Move(
                    version: event.version.number, sequence: sequence, place: index + 1, item: item, act: act,
                    proposal: act.proposal ?? item.flatMap { ended[$0] }, restated: item.flatMap(restated),
                    across: across.flatMap { $0.isStanding ? $0.proposal : nil }, session: session,
                    occurredAt: event.event.occurredAt, recordedAt: event.recordedAt))
        }
    }
}
